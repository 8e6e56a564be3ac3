// What the columns of a table of papers hold, by their names: those of our own CSV, and those that people and programs use.
import { FACT_KEYS, type FactKey } from "../../map/csl.ts";
import { PAPER_KEYS } from "../../map/fields.ts";
import { HEADER_WORDS, nameOf } from "../header-words.ts";
import { STATUS_NAME, TAGS_NAME } from "../reader-marks.ts";

/** Names that are no fact by themselves. */
const OTHER_USES = [
  "id",
  "authors",
  "editors",
  "date",
  "dateSource",
  "day",
  "topic",
  "group",
  "comment",
  "notes",
  "placements",
  "type",
  "firstPage",
  "lastPage",
  "month",
  "dayOfMonth",
  "added",
  "pmcid",
  "extra",
  "citation",
] as const;
type OtherUse = (typeof OTHER_USES)[number];

export type ColumnUse = FactKey | OtherUse;

export interface Columns {
  /** The names as they are written. */
  readonly names: readonly string[];
  /** What each column holds; null: nothing that a map has a place for. Undefined: nothing new. */
  readonly uses: readonly (ColumnUse | null | undefined)[];
  /** Whether it is our own CSV or TSV, with its escapes. */
  readonly isOwn: boolean;
  /** The positions of the columns that state facts about a work, besides its title. */
  readonly ofFacts: readonly number[];
}

const USES: readonly (readonly [ColumnUse, RegExp])[] = [
  [
    "title",
    nameOf(
      `(?:(?:paper|article|work|publication|document|book|pub) )?(?:titles?|name)|primary title|title,? primary|ti|paper|article|work|${HEADER_WORDS.TITLE}`,
    ),
  ],
  [
    "authors",
    nameOf(
      `authors?|author\\(?s\\)?|author s|authors?,? primary|primary authors?|author (?:full )?names?|all authors|by|people|(?:first|lead) author|erstautor(?:in)?|primer autor|${HEADER_WORDS.AUTHORS}`,
    ),
  ],
  ["editors", /^(?:(?:book )?editors?|authors?,? secondary|secondary authors?)$/],
  [
    "date",
    nameOf(
      `date|(?:date )?published(?: (?:on|at|date))?|publi(?:cation|sh|shed) date|release date|cover date|pubdate|data d[ei] pubb?lica(?:ção|zione)|${HEADER_WORDS.DATE}`,
    ),
  ],
  [
    "day",
    nameOf(
      `year|publication year|pub(?:lished)? (?:year|yr)|year published|py|when|(?:(?:erscheinungs|veröffentlichungs)jahr|${HEADER_WORDS.YEAR})(?: (?:de|di) pubb?lica(?:ción|ção|tion|zione)| (?:публикации|издания))?`,
    ),
  ],
  [
    "venue",
    nameOf(
      `venue|journal(?: (?:title|name|book))?|periodical(?: (?:title|name|full))?|pubtitle|parent title|conference|publication(?: title)?|source(?: title)?|book ?title|published in|where|proceedings|conference journal|${HEADER_WORDS.VENUE}`,
    ),
  ],
  [
    "url",
    /^(?:urls?|links?|p ?link|permalink|document url|source urls|web ?(?:page|site)|page|address|pdf|(?:main|paper|article|pdf|full text|source|arxiv|openreview)(?: abs)? (?:urls?|links?|linkout|address|pdf)|(?:url|link) to (?:the )?(?:paper|article|pdf)|链接|论文链接|论文地址|原文链接|地址|リンク|論文リンク|링크|논문 링크|enlace|lien|ссылка)$/,
  ],
  ["doi", /^(?:doi(?: (?:url|link))?|digital object identifier)$/],
  ["arxiv", /^(?:arxiv|arxiv ?id|eprint)$/],
  ["pmid", /^(?:pmid|pub ?med(?: ?id)?)$/],
  [
    "code",
    /^(?:code|git ?hub|repo(?:sitory)?|(?:source )?(?:code|git ?hub|repo|repository|implementation) (?:urls?|links?|address|repo)|source code|implementation|代码|代码链接|代码地址|コード|코드|código|код)$/,
  ],
  ["demo", /^(?:demo|demo (?:url|link))$/],
  ["abstract", /^abstract(?: note)?$|^(?:摘要|要旨|초록|resumen|zusammenfassung|résumé|resumo|аннотация)$/],
  [
    "keywords",
    /^(?:key ?words?|subjects|subject (?:headings?|terms)|author keywords|index keywords|identifier keywords|automatic tags|关键词|关键字|キーワード|키워드|palabras clave|schlagwörter|schlagworte|mots clés|palavras chave|ключевые слова)$/,
  ],
  ["tags", TAGS_NAME],
  ["status", STATUS_NAME],
  [
    "organizations",
    /^(?:organi[sz]ations?|institut(?:e|es|ion|ions)|affiliations?|labs?|compan(?:y|ies)|university|机构|单位)$/,
  ],
  [
    "topic",
    /^(?:topics?|topic ?path|sections?|categor(?:y|ies)|collections?|folders?|areas?|subject|themes?|fields?|分类|类别|方向|主题|分野|カテゴリー?|분야|카테고리|tema|thema|thème|kategorie|categoría|catégorie|categoria|тема|раздел)$/,
  ],
  ["group", /^(?:group|subsection|subtopic|sub ?categor(?:y|ies))$/],
  [
    "comment",
    /^(?:comments?|descriptions?|summary|tl;?dr|remarks?|why|备注|说明|简介|コメント|備考|비고|설명|comentarios?|kommentare?|commentaires?|bemerkung(?:en)?|beschreibung|descripción|описание|комментарий)$/,
  ],
  ["notes", /^(?:notes?|my notes|notas|notizen|笔记|メモ|메모|заметки)$/],
  ["id", /^(?:id|key|cite ?key|citation ?key|bibtex ?key|bib ?tex ?key|citekey)$/],
  ["type", /^(?:type|(?:item|entry|doc|document|reference|publication) ?type|kind)$/],
  ["volume", /^vol(?:ume)?\.?$/],
  ["issue", /^(?:issue(?: (?:number|no\.?))?|number|no\.?)$/],
  ["pages", /^(?:pages?|pagination|pp\.?|page (?:range|numbers?))$/],
  ["firstPage", /^(?:(?:first|start|begin|starting) page|page (?:start|first))$/],
  ["lastPage", /^(?:(?:last|end|ending|other) pages?|page (?:end|last))$/],
  ["publisher", /^publisher(?: name)?$/],
  ["publisherPlace", /^(?:(?:place|city)(?: of publication)?|publisher (?:place|location|city))$/],
  ["event", /^(?:conference|meeting) (?:name|title)$/],
  ["edition", /^edition$/],
  ["isbn", /^isbns?$/],
  ["issn", /^issns?(?: isbn)?$/],
  ["language", /^(?:lang(?:uage)?|language of original document)$/],
  ["files", /^(?:files?|file attachments?)$/],
  ["month", /^month$/],
  ["added", /^(?:date )?added(?: on| at)?$/],
  ["pmcid", /^pmc ?id$/],
  ["extra", /^extra$/],
];

/** Columns of our own CSV that other columns already state. */
const REPEATED = ["type", "year", "added", "layer", "layers", "editors", "translators", "by", "comment", "topic"];

/** The columns of a table with these names. */
export function columnsOf(names: readonly string[]): Columns {
  const own: readonly string[] = [...PAPER_KEYS, ...REPEATED];
  const isOwn =
    ["type", "id", "title"].every((name) => names.includes(name)) && names.every((name) => own.includes(name));
  const hasParts = names.includes("authorNames");
  const uses = isOwn ? names.map((name) => ownUse(name, hasParts)) : chosenUses(names);
  const ofFacts = uses.flatMap((use, at) => (use == null || PLACES.has(use) ? [] : [at]));
  return { names, isOwn, uses, ofFacts };
}

/** If two columns have the same use, the one counts whose name says it more exactly, else the first. */
function chosenUses(names: readonly string[]): readonly (ColumnUse | null)[] {
  const isTagged = ["PT", "AU", "TI", "SO"].every((tag) => names.includes(tag));
  const listed = names.map((name) => (isTagged ? (USE_OF_TAG.get(name) ?? null) : usedFor(name)));
  // `Read?` is the status, unless another column is
  const read = listed.includes("status") ? -1 : names.findIndex((name) => STATUS_QUESTION.test(name));
  const named = listed.map((use, at) => (at === read ? "status" : (use ?? useBeside(names[at] ?? "", names, listed))));
  const titles = names.filter((_, at) => named[at] === "title");
  const isExact = (name: string): boolean => !NAME_OF_PAPER.test(name) && !NAME_OF_VENUE.test(name);
  const title = titles.find(isExact) ?? titles.find((name) => !NAME_OF_VENUE.test(name)) ?? titles[0];
  // beside the column of titles, `Publication Title` has journals, `Paper` links, and OpenAlex's column the title once more
  const beside = (name: string): ColumnUse | null =>
    NAME_AT_OPENALEX.has(name) ? null : NAME_OF_VENUE.test(name) ? "venue" : "url";
  const uses = named.map((use, at) => (use !== "title" || names[at] === title ? use : beside(names[at] ?? "")));
  const isVague = (at: number): boolean => VAGUE.test(names[at] ?? "");
  return uses.map((use, at) => {
    const rival = uses.findIndex((other, place) => other === use && !isVague(place));
    return (rival < 0 ? uses.indexOf(use) : rival) === at ? use : null;
  });
}

/** Names that say something only beside others: PubMed's `Citation`, and the `location` and `day` of Rayyan. */
function useBeside(name: string, names: readonly string[], listed: readonly (ColumnUse | null)[]): ColumnUse | null {
  if (name === "Citation" && names.includes("PMID")) return "citation";
  if (name === "location" && listed.includes("publisher")) return "publisherPlace";
  return name === "day" && listed.includes("month") ? "dayOfMonth" : null;
}

const NAME_OF_PAPER = /^[^\p{L}]*(?:papers?|articles?|works?|论文|論文|논문|статья)[^\p{L}]*$/iu;
const STATUS_QUESTION = /^\W*(?:read|le[ií]do|gelesen|lu|lido)\W*$/i;
const NAME_OF_VENUE = /^(?:publication|pub|book) ?(?:title|name)$/i;
/** Names that say less than another of the same use: Scopus has a `Source` that is Scopus, and PubMed a `First Author`. */
const VAGUE =
  /^(?:source|publication|(?:first|lead) author|authors with affiliations|publication name|name|links?|pdf)$/i;

/** The columns of Web of Science that have tags for names. */
const USE_OF_TAG: ReadonlyMap<string, ColumnUse> = new Map(
  Object.entries({
    TI: "title",
    AU: "authors",
    BE: "editors",
    SO: "venue",
    PD: "date",
    PY: "day",
    VL: "volume",
    IS: "issue",
    BP: "firstPage",
    EP: "lastPage",
    DI: "doi",
    AB: "abstract",
    DE: "keywords",
    PM: "pmid",
    SN: "issn",
    BN: "isbn",
    PU: "publisher",
    PI: "publisherPlace",
    LA: "language",
    DT: "type",
    CT: "event",
  } satisfies Readonly<Record<string, ColumnUse>>),
);

/** Uses of columns that name a work, or say where and why it is listed. */
const PLACES: ReadonlySet<ColumnUse> = new Set(["title", "id", "topic", "group", "comment", "notes"]);

function ownUse(name: string, hasParts: boolean): ColumnUse | undefined {
  if (name === "authors") return hasParts ? undefined : "authors";
  if (["id", "date", "dateSource", "placements", "notes"].includes(name)) return OTHER_USES.find((use) => use === name);
  return FACT_KEYS.find((key) => key === name);
}

/** OpenAlex names a column by its path in a record. */
const NAME_AT_OPENALEX: ReadonlyMap<string, ColumnUse> = new Map([
  ["display_name", "title"],
  ["authorships.author.display_name", "authors"],
  ["authorships.raw_author_name", "authors"],
  ["primary_location.source.display_name", "venue"],
  ["primary_location.landing_page_url", "url"],
  ["primary_location.source.host_organization_name", "publisher"],
  ["primary_location.source.issn_l", "issn"],
  ["biblio.volume", "volume"],
  ["biblio.issue", "issue"],
  ["biblio.first_page", "firstPage"],
  ["biblio.last_page", "lastPage"],
  ["ids.pmid", "pmid"],
  ["keywords.display_name", "keywords"],
]);

/** `📄 Paper_Title`, `PaperURL` and `Title (English)` are read as `paper title`, `paper url` and `title`; `arXiv` is one word. */
function usedFor(name: string): ColumnUse | null {
  const words = (NAME_AT_OPENALEX.get(name) ?? name)
    .normalize("NFC")
    .replace(/[\p{Extended_Pictographic}\p{Regional_Indicator}*?]|\u200d|\ufe0f/gu, "")
    .replace(/[_\s/-]+/g, " ")
    .trim();
  const inParts = words.replace(/(\p{Ll})(\p{Lu}{2,}|\p{Lu}\p{Ll})/gu, "$1 $2");
  for (const bare of [words.toLowerCase(), inParts.toLowerCase()]) {
    const use = useNamed(bare) ?? useNamed(bare.replace(/ \([^()]{1,30}\)$/, ""));
    if (use !== null) return use;
  }
  return null;
}

function useNamed(bare: string): ColumnUse | null {
  return USES.find(([, form]) => form.test(bare))?.[0] ?? null;
}

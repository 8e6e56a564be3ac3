// What the columns of a table of papers hold, by their names: those of our own CSV, and those that people and programs use.
import { FACT_KEYS, type FactKey } from "../../map/csl.ts";
import { PAPER_KEYS } from "../../map/fields.ts";
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
    /^(?:(?:paper|article|work|publication|document|book|pub) )?(?:titles?|name)$|^(?:paper|article|work|标题|题目|题名|篇名|论文|论文题目|论文标题|文章标题|論文名|タイトル|論文|題名|제목|논문|논문명|título|titel|titre|titolo|название|заголовок|статья)$/,
  ],
  [
    "authors",
    /^(?:authors?|author\(?s\)?|author (?:full )?names?|all authors|by|people|writers?|作者|著者|저자|autor(?:es|en|in|:innen)?|verfasser|auteurs?|autori|авторы?|(?:first|lead) author|erstautor(?:in)?|primer autor)$/,
  ],
  ["editors", /^editors?$/],
  [
    "date",
    /^(?:date|(?:date )?published(?: (?:on|at|date))?|publi(?:cation|sh|shed) date|release date|cover date|日期|发表时间|发表日期|出版日期|发布时间|発行日|発表日|발행일|게재일|fecha|datum|data d[ei] pubb?lica(?:ção|zione)|дата)$/,
  ],
  [
    "day",
    /^(?:year|publication year|pub(?:lished)? year|year published|py|when|年份|年|发表年份|年度|発行年|出版年|연도|년도|(?:(?:erscheinungs|veröffentlichungs)jahr|año|ano|jahr|année|anno|год)(?: (?:de|di) pubb?lica(?:ción|ção|tion|zione)| (?:публикации|издания))?)$/,
  ],
  [
    "venue",
    /^(?:venue|journal(?: (?:title|name))?|conference|publication(?: title)?|source(?: title)?|book ?title|published in|where|proceedings|conference journal|会议|期刊|刊名|来源|文献来源|掲載誌|会議|学会|학회|학술지|저널|revista|zeitschrift|revue|журнал)$/,
  ],
  [
    "url",
    /^(?:urls?|links?|web ?(?:page|site)|page|address|pdf|(?:main|paper|article|pdf|full text|source|arxiv|openreview)(?: abs)? (?:urls?|links?|address|pdf)|(?:url|link) to (?:the )?(?:paper|article|pdf)|链接|论文链接|论文地址|原文链接|地址|リンク|論文リンク|링크|논문 링크|enlace|lien|ссылка)$/,
  ],
  ["doi", /^doi(?: (?:url|link))?$/],
  ["arxiv", /^(?:arxiv|arxiv ?id|eprint)$/],
  [
    "code",
    /^(?:code|git ?hub|repo(?:sitory)?|(?:source )?(?:code|git ?hub|repo|repository|implementation) (?:urls?|links?|address|repo)|source code|implementation|代码|代码链接|代码地址|コード|코드|código|код)$/,
  ],
  ["demo", /^(?:demo|demo (?:url|link))$/],
  ["abstract", /^abstract(?: note)?$|^(?:摘要|要旨|초록|resumen|zusammenfassung|résumé|resumo|аннотация)$/],
  [
    "keywords",
    /^(?:key ?words?|author keywords|index keywords|automatic tags|关键词|关键字|キーワード|키워드|palabras clave|schlagwörter|schlagworte|mots clés|palavras chave|ключевые слова)$/,
  ],
  ["tags", TAGS_NAME],
  ["status", STATUS_NAME],
  [
    "organizations",
    /^(?:organi[sz]ations?|institut(?:e|es|ion|ions)|affiliations?|labs?|compan(?:y|ies)|university|机构|单位)$/,
  ],
  [
    "topic",
    /^(?:topics?|topic ?path|sections?|categor(?:y|ies)|collections?|folders?|areas?|subjects?|themes?|fields?|分类|类别|方向|主题|分野|カテゴリー?|분야|카테고리|tema|thema|thème|kategorie|categoría|catégorie|categoria|тема|раздел)$/,
  ],
  ["group", /^(?:group|subsection|subtopic|sub ?categor(?:y|ies))$/],
  [
    "comment",
    /^(?:comments?|descriptions?|summary|tl;?dr|remarks?|why|备注|说明|简介|コメント|備考|비고|설명|comentarios?|kommentare?|commentaires?|bemerkung(?:en)?|beschreibung|descripción|описание|комментарий)$/,
  ],
  ["notes", /^(?:notes?|my notes|notas|notizen|笔记|メモ|메모|заметки)$/],
  ["id", /^(?:id|key|cite ?key|citation ?key|bibtex ?key|bib ?tex ?key|citekey)$/],
  ["type", /^(?:type|item type|entry ?type|document type|kind|publication type)$/],
  ["volume", /^vol(?:ume)?\.?$/],
  ["issue", /^(?:issue|number|no\.?)$/],
  ["pages", /^(?:pages?|pp\.?)$/],
  ["publisher", /^publisher$/],
  ["isbn", /^isbn$/],
  ["issn", /^issn$/],
  ["language", /^lang(?:uage)?$/],
  ["files", /^(?:files?|file attachments?)$/],
];

/** Columns of our own CSV that other columns already state. */
const REPEATED = ["type", "year", "added", "layer", "layers", "editors", "translators", "by", "topic"];

/** The columns of a table with these names. */
export function columnsOf(names: readonly string[]): Columns {
  const own: readonly string[] = [...PAPER_KEYS, ...REPEATED];
  const isOwn =
    ["type", "id", "title"].every((name) => names.includes(name)) && names.every((name) => own.includes(name));
  const hasParts = names.includes("authorNames");
  const named = names.map((name) => (isOwn ? ownUse(name, hasParts) : usedFor(name)));
  // `Read?` is the status, unless another column is
  const read =
    isOwn || named.includes("status")
      ? -1
      : names.findIndex((name) => /^\W*(?:read|le[ií]do|gelesen|lu|lido)\W*$/i.test(name));
  const uses = named.map((use, at) => (at === read ? "status" : use));
  // a column `Paper` beside a column `Title` has links
  const titles = names.filter((_, at) => uses[at] === "title");
  const title = titles.find((name) => !NAME_OF_PAPER.test(name)) ?? titles[0];
  // if two columns have the same use, the first counts
  const seen = new Set<ColumnUse>();
  const first = uses.map((each, at) => {
    const use = each === "title" && names[at] !== title ? "url" : each;
    if (use == null) return use;
    if (seen.has(use)) return null;
    seen.add(use);
    return use;
  });
  const ofFacts = first.flatMap((use, at) => (use == null || PLACES.has(use) ? [] : [at]));
  return { names, isOwn, uses: first, ofFacts };
}

const NAME_OF_PAPER = /^[^\p{L}]*(?:papers?|articles?|works?|论文|論文|논문|статья)[^\p{L}]*$/iu;

/** Uses of columns that name a work, or say where and why it is listed. */
const PLACES: ReadonlySet<ColumnUse> = new Set(["title", "id", "topic", "group", "comment", "notes"]);

function ownUse(name: string, hasParts: boolean): ColumnUse | undefined {
  if (name === "authors") return hasParts ? undefined : "authors";
  if (["id", "date", "dateSource", "placements", "notes"].includes(name)) return OTHER_USES.find((use) => use === name);
  return FACT_KEYS.find((key) => key === name);
}

/** `📄 Paper_Title`, `PaperURL` and `Title (English)` are read as `paper title`, `paper url` and `title`; `arXiv` is one word. */
function usedFor(name: string): ColumnUse | null {
  const words = name
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

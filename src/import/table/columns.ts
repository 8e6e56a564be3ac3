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
    /^(?:(?:paper|article|work|publication|document|book) )?(?:titles?|name)$|^(?:paper|article|work|标题|论文)$/,
  ],
  ["authors", /^(?:authors?|author\(?s\)?|author full names|by|people|writers?|作者)$/],
  ["editors", /^editors?$/],
  ["date", /^(?:date|published(?: (?:on|date))?|publication date|release date|cover date|日期)$/],
  ["day", /^(?:year|publication year|pub(?:lished)? year|py|when|年份)$/],
  [
    "venue",
    /^(?:venue|journal(?: title)?|conference|publication(?: title)?|source(?: title)?|book ?title|published in|where|proceedings)$/,
  ],
  ["url", /^(?:urls?|links?|web ?(?:page|site)|page|address|pdf|paper (?:url|link))$/],
  ["doi", /^doi$/],
  ["arxiv", /^(?:arxiv|arxiv ?id|eprint)$/],
  ["code", /^(?:code|git ?hub|repo(?:sitory)?|code (?:url|link)|implementation)$/],
  ["demo", /^(?:demo|demo (?:url|link))$/],
  ["abstract", /^abstract(?: note)?$/],
  ["keywords", /^(?:key ?words?|author keywords|index keywords|automatic tags)$/],
  ["tags", TAGS_NAME],
  ["status", STATUS_NAME],
  ["organizations", /^(?:organi[sz]ations?|institut(?:e|es|ion|ions)|affiliations?|labs?|compan(?:y|ies)|university)$/],
  [
    "topic",
    /^(?:topics?|topic ?path|sections?|categor(?:y|ies)|collections?|folders?|areas?|subjects?|themes?|fields?)$/,
  ],
  ["group", /^(?:group|subsection|subtopic)$/],
  ["comment", /^(?:comments?|descriptions?|summary|tl;?dr|remarks?|why)$/],
  ["notes", /^(?:notes?|my notes)$/],
  ["id", /^(?:id|key|cite ?key|citation ?key|bibtex ?key)$/],
  ["type", /^(?:type|item type|document type|kind|publication type)$/],
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
const REPEATED = ["type", "year", "layer", "layers", "editors", "translators", "by", "topic"];

/** The columns of a table with these names. */
export function columnsOf(names: readonly string[]): Columns {
  const own: readonly string[] = [...PAPER_KEYS, ...REPEATED];
  const isOwn =
    ["type", "id", "title"].every((name) => names.includes(name)) && names.every((name) => own.includes(name));
  const hasParts = names.includes("authorNames");
  const uses = names.map((name) => (isOwn ? ownUse(name, hasParts) : usedFor(name)));
  // if two columns have the same use, the first counts
  const seen = new Set<ColumnUse>();
  const first = uses.map((use) => {
    if (use == null) return use;
    if (seen.has(use)) return null;
    seen.add(use);
    return use;
  });
  const ofFacts = first.flatMap((use, at) => (use == null || PLACES.has(use) ? [] : [at]));
  return { names, isOwn, uses: first, ofFacts };
}

/** Uses of columns that name a work, or say where and why it is listed. */
const PLACES: ReadonlySet<ColumnUse> = new Set(["title", "id", "topic", "group", "comment", "notes"]);

function ownUse(name: string, hasParts: boolean): ColumnUse | undefined {
  if (name === "authors") return hasParts ? undefined : "authors";
  if (["id", "date", "dateSource", "placements", "notes"].includes(name)) return OTHER_USES.find((use) => use === name);
  return FACT_KEYS.find((key) => key === name);
}

function usedFor(name: string): ColumnUse | null {
  const bare = name
    .toLowerCase()
    .replace(/[_\s-]+/g, " ")
    .trim();
  return USES.find(([, form]) => form.test(bare))?.[0] ?? null;
}

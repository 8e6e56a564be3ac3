// What PubMed (MEDLINE, `.nbib`) and EndNote (`.enw`) export: tagged lines as in RIS, with other tags. They become records of
// RIS. Tags that are not named here are about the database and its record.
import { RisRecord, type SplitText } from "./record.ts";

interface Dialect {
  /** Whether a text that begins like this is written in it. */
  readonly isRecognised: (start: string) => boolean;
  readonly tagged: RegExp;
  /** The tag that a record begins with. */
  readonly first: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Tags of which only the first that a record has is read. */
  readonly instead: readonly (readonly string[])[];
  readonly types: readonly (readonly [stated: RegExp, risType: string])[];
  readonly typeTag: string;
}

const DIALECTS: readonly Dialect[] = [
  {
    isRecognised: (start) => /^\s*PMID ?- ?\d/.test(start),
    tagged: /^([A-Z]{2,4}) *- ?(.*)$/,
    first: "PMID",
    tags: tagsIn(
      "PMID AN TI TI BTI TI FAU AU AU AU CN AU FED ED ED ED DP DA JT T2 TA T2 VI VL IP IS PG SP AB AB LA LA OT KW MH KW PB PB IS SN ISBN SN LID DO AID DO PMC C2",
    ),
    instead: [
      ["FAU", "AU"],
      ["FED", "ED"],
      ["JT", "TA"],
      ["TI", "BTI"],
    ],
    types: [
      [/preprint/i, "PREPRINT"],
      [/book chapter/i, "CHAP"],
      [/^book/i, "BOOK"],
      [/./, "JOUR"],
    ],
    typeTag: "PT",
  },
  {
    isRecognised: (start) => /^\s*%0 [A-Z]/.test(start),
    tagged: /^%(\S)(?: (.*)|)$/,
    first: "0",
    tags: tagsIn(
      "A AU E ED T TI D PY 8 DA J T2 B T2 S T3 V VL N IS P SP I PB C CY X AB K KW Z N1 U UR R DO @ SN G LA M AN F ID 7 ET",
    ),
    instead: [],
    types: [
      [/chapter|section/i, "CHAP"],
      [/conference/i, "CPAPER"],
      [/book/i, "BOOK"],
      [/thesis/i, "THES"],
      [/report/i, "RPRT"],
      [/journal|magazine/i, "JOUR"],
      [/web|electronic|blog/i, "ELEC"],
      [/./, "GEN"],
    ],
    typeTag: "0",
  },
];

/** Two words for each tag: its own, and that of RIS. */
function tagsIn(words: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...words.matchAll(/(\S+) (\S+)/g)].map(([, own = "", ris = ""]) => [own, ris]));
}

/** Embase writes RIS with some meanings of its own. */
export function isFromEmbase(record: RisRecord): boolean {
  return /^embase/i.test(record.peek("DB") ?? "");
}

interface Field {
  readonly tag: string;
  value: string;
  readonly line: number;
}

/** The records of a text in one of them; null: it is RIS. */
export function splitDialect(text: string): SplitText | null {
  const start = text.slice(0, 200);
  const dialect = DIALECTS.find(({ isRecognised }) => isRecognised(start));
  if (dialect === undefined) return null;
  const found: Field[][] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, tag, value = ""] = dialect.tagged.exec(line) ?? [];
    const fields = found.at(-1);
    const last = fields?.at(-1);
    if (tag === dialect.first) found.push([{ tag, value, line: index + 1 }]);
    else if (tag !== undefined) fields?.push({ tag, value, line: index + 1 });
    else if (line.trim() === "" || last === undefined) continue;
    else if (last.tag === "K") fields?.push({ tag: "K", value: line, line: index + 1 });
    else last.value = `${last.value.trimEnd()} ${line.trim()}`;
  }
  return { records: found.map((fields) => recordOf(fields, dialect)), strayLines: [] };
}

function recordOf(fields: readonly Field[], { tags, instead, types, typeTag }: Dialect): RisRecord {
  const record = new RisRecord();
  const stated = new Set(fields.map(({ tag }) => tag));
  const left = new Set(instead.flatMap((group) => group.slice(group.findIndex((tag) => stated.has(tag)) + 1)));
  const kinds = fields.filter(({ tag }) => tag === typeTag).map(({ value }) => value);
  const type = types.find(([form]) => kinds.some((kind) => form.test(kind)))?.[1] ?? "JOUR";
  record.add("TY", type, fields[0]?.line ?? 1);
  for (const { tag, value, line } of fields) {
    const risTag = tags[tag];
    const text = left.has(tag) || risTag === undefined ? "" : (VALUE_OF[tag]?.(value) ?? value);
    if (risTag !== undefined && text !== "" && !record.values(risTag).includes(text)) record.add(risTag, text, line);
  }
  return record;
}

/** Values of MEDLINE that say more than RIS has a place for. */
const VALUE_OF: Readonly<Record<string, (value: string) => string>> = {
  PMID: (value) => `PMID:${value.trim()}`,
  // a title ends as a sentence does
  TI: (value) => value.replace(/\.\s*$/, ""),
  BTI: (value) => value.replace(/\.\s*$/, ""),
  IS: (value) => value.replace(/ \(.*$/, ""),
  // `Birds/*classification`: the heading alone
  MH: (value) => value.replace(/\/.*$/, "").replace(/^\*/, ""),
  LID: doiOf,
  AID: doiOf,
};

/** `10.1371/journal.pone.0142829 [doi]` */
function doiOf(value: string): string {
  return /^(\S+) \[doi\]/.exec(value.trim())?.[1] ?? "";
}

// RIS, the tagged lines that reference managers and publishers export: `TY  - JOUR` to `ER  -`. Each line is a tag, two
// spaces, a dash and a value. Citation.js reads RIS too, but takes 220 KB for it.
import { CSL_TYPE } from "../../map/csl.ts";
import { type PartialDate, parsePartialDate } from "../../map/dates.ts";
import { parseArxivId, parseDoi } from "../../map/identifiers.ts";
import type { Kind, PersonName } from "../../map/model.ts";
import { withFamily } from "../../map/names.ts";
import type { Problem } from "../problems.ts";
import { type Bibliography, NO_FACTS, type Reference } from "../reference.ts";

const KIND_OF_TYPE: ReadonlyMap<string, Kind> = new Map([
  ["JOUR", "article"],
  ["JFULL", "article"],
  ["EJOUR", "article"],
  ["MGZN", "article"],
  ["CONF", "conference"],
  ["CPAPER", "conference"],
  ["UNPB", "preprint"],
  ["RPRT", "report"],
  ["THES", "thesis"],
  ["BOOK", "book"],
  ["CHAP", "book"],
  ["EDBOOK", "book"],
  ["EBOOK", "book"],
  ["BLOG", "post"],
  ["ELEC", "post"],
  ["WEB", "post"],
  ["ICOMM", "post"],
]);

/** Tags that are read, and tags that no reader of a map would miss. */
const KNOWN_TAGS = new Set(
  "TY TI T1 CT AU A1 A2 ED PY Y1 DA JO JF JA J2 T2 BT VL IS CP SP EP DO UR L1 L2 LK KW N1 ID ER PB M3 DP C7".split(" "),
);

/** The references of a RIS text in its order, and what could not be read. */
export function parseRis(text: string, file: string): Bibliography {
  const { records, strayLines } = splitRecords(text);
  const results = records.map((record) => toReference(record, file));
  const remarks = results.flatMap((result) => result.remarks);
  const [first] = strayLines;
  if (first !== undefined) {
    const lines = strayLines.length === 1 ? "a line" : `${strayLines.length} lines`;
    remarks.push({ file, at: first, rule: "not-read", message: `left out: ${lines} outside of any reference` });
  }
  return { references: results.map(({ reference }) => reference), remarks, problems: [] };
}

/** The tagged lines of one reference. */
class RisRecord {
  private readonly values = new Map<string, string[]>();
  private lastTag = "";

  /** @param line of its first tag, from 1 */
  constructor(readonly line: number) {}

  get tags(): readonly string[] {
    return [...this.values.keys()];
  }

  add(tag: string, value: string): void {
    this.lastTag = tag;
    const values = this.values.get(tag);
    if (values === undefined) this.values.set(tag, [value]);
    else values.push(value);
  }

  /** A line without a tag continues the value before it. */
  continue(text: string): void {
    const values = this.values.get(this.lastTag) ?? [];
    values.push(`${values.pop() ?? ""} ${text}`);
    this.values.set(this.lastTag, values);
  }

  /** The first value that is not empty, tag by tag. */
  first(...tags: readonly string[]): string | null {
    return this.all(...tags)[0] ?? null;
  }

  /** All values that are not empty, tag by tag. */
  all(...tags: readonly string[]): string[] {
    return tags.flatMap((tag) => this.values.get(tag) ?? []).filter((value) => value !== "");
  }
}

interface SplitText {
  readonly records: readonly RisRecord[];
  /** Numbers, from 1, of lines that belong to no record. */
  readonly strayLines: readonly number[];
}

function splitRecords(text: string): SplitText {
  const records: RisRecord[] = [];
  const strayLines: number[] = [];
  let start = 0;
  let record: RisRecord | null = null;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, tag, value = ""] = /^([A-Z][A-Z0-9]) {0,2}- ?(.*)$/.exec(line) ?? [];
    if (tag === "TY" || tag === "ER") record = null;
    if (tag === "TY") start = index + 1;
    if (tag === "ER") continue;
    if (tag !== undefined && start > 0) {
      if (record === null) {
        record = new RisRecord(start);
        records.push(record);
      }
      record.add(tag, value.trim());
    } else if (line.trim() !== "") {
      if (record === null) strayLines.push(index + 1);
      else record.continue(line.trim());
    }
  }
  return { records, strayLines };
}

function toReference(record: RisRecord, file: string): { reference: Reference; remarks: Problem[] } {
  const { line } = record;
  const url = record.first("UR", "LK", "L2", "L1");
  const title = record.first("TI", "T1", "CT");
  const written = record.first("DA", "PY", "Y1");
  const published = parseRisDate(written) ?? parseRisDate(record.first("PY", "Y1"));
  const venue = record.first("T2", "JF", "JO", "BT", "JA", "J2");
  const pages = [record.first("SP"), record.first("EP")].filter((page) => page !== null).join("-") || null;
  const arxiv = parseArxivId(url ?? "") ?? parseArxivId(record.first("M3", "C7") ?? "");
  const doi = record.first("DO");
  const kind = KIND_OF_TYPE.get(record.first("TY") ?? "") ?? (arxiv === null ? "other" : "preprint");
  const reference: Reference = {
    ...NO_FACTS,
    id: record.first("ID"),
    title: title ?? url ?? doi ?? "untitled",
    authorNames: record.all("AU", "A1").map(parseRisName),
    published,
    kind,
    cslType: CSL_TYPE[kind],
    venue: venue !== null && /^arxiv/i.test(venue) ? null : venue,
    volume: record.first("VL"),
    issue: record.first("IS", "CP"),
    pages,
    url,
    arxiv,
    doi: doi === null ? null : (parseDoi(doi) ?? doi),
    keywords: [...new Set(record.all("KW"))],
    shownDate: null,
    collections: [],
    notes: record.all("N1"),
    file,
    at: line,
    unread: record.tags.filter((tag) => !KNOWN_TAGS.has(tag)),
  };
  const remarks: Problem[] = [];
  if (title === null) remarks.push({ file, at: line, rule: "missing-title", message: "a reference without a title" });
  if (written !== null && published === null) {
    remarks.push({ file, at: line, rule: "impossible-date", message: `"${written}" is not a date` });
  }
  return { reference, remarks };
}

/** `Doe, Jane, Jr.` */
function parseRisName(text: string): PersonName {
  const [family = "", given, suffix] = text.split(/\s*,\s*/);
  return withFamily([given, family, suffix].filter(Boolean).join(" "), family);
}

/** `2016/11/22/`, `2016///`, `2016-11` or `2016`. */
function parseRisDate(text: string | null): PartialDate | null {
  const parts = (text ?? "")
    .split(/[/-]/)
    .slice(0, 3)
    .map((part) => part.trim())
    .filter((part) => /^\d+$/.test(part))
    .map((part) => part.padStart(2, "0"));
  return parsePartialDate(parts.join("-")) ?? parsePartialDate(parts[0] ?? "");
}

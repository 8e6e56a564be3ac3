// RIS, the tagged lines that reference managers and publishers export: `TY  - JOUR` to `ER  -`. Citation.js reads it too
// and weighs 220 KB; the format is a tag, two spaces, a dash and a value.
import type { PersonName } from "../../map/csl.ts";
import { type PartialDate, parsePartialDate } from "../../map/dates.ts";
import { parseArxivId, parseDoi } from "../../map/identifiers.ts";
import type { Kind } from "../../map/model.ts";
import { joinVenueDetail } from "../../map/venue.ts";
import type { Problem } from "../problems.ts";
import type { Bibliography, Reference } from "./reference.ts";

const KIND_OF_TYPE: Readonly<Record<string, Kind>> = {
  JOUR: "article",
  JFULL: "article",
  EJOUR: "article",
  MGZN: "article",
  CONF: "conference",
  CPAPER: "conference",
  UNPB: "preprint",
  RPRT: "report",
  THES: "thesis",
  BOOK: "book",
  CHAP: "book",
  EDBOOK: "book",
  EBOOK: "book",
  BLOG: "post",
  ELEC: "post",
  WEB: "post",
  ICOMM: "post",
};
const READ = new Set(
  "TY TI T1 CT AU A1 A2 ED PY Y1 DA JO JF JA J2 T2 BT VL IS CP SP EP DO UR L1 L2 LK KW N1 ID ER PB M3 DP C7".split(" "),
);

/** The references of a RIS text in its order, and what could not be read. */
export function parseRis(text: string, file: string): Bibliography {
  const references: Reference[] = [];
  const remarks: Problem[] = [];
  let fields = new Map<string, string[]>();
  let start = 0;
  let tag = "";
  const outside: number[] = [];
  const close = (): void => {
    if (fields.size > 0) references.push(toReference(fields, start, file, remarks));
    fields = new Map();
  };
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, name, value] = /^([A-Z][A-Z0-9]) {0,2}- ?(.*)$/.exec(line) ?? [];
    if (name === "TY") {
      close();
      start = index + 1;
    }
    if (name === "ER") close();
    else if (name !== undefined && start > 0) {
      tag = name;
      const values = fields.get(name);
      if (values === undefined) fields.set(name, [(value ?? "").trim()]);
      else values.push((value ?? "").trim());
    } else if (line.trim() !== "" && fields.size > 0) {
      // a value goes on where a line has no tag
      const values = fields.get(tag) ?? [];
      values[Math.max(0, values.length - 1)] = `${values.at(-1) ?? ""} ${line.trim()}`;
      fields.set(tag, values);
    } else if (line.trim() !== "") outside.push(index + 1);
  }
  close();
  const [first] = outside;
  if (first !== undefined) {
    const lines = outside.length === 1 ? "a line" : `${outside.length} lines`;
    remarks.push({ file, at: first, rule: "not-read", message: `left out: ${lines} outside of any reference` });
  }
  return { references, remarks, problems: [] };
}

function toReference(fields: ReadonlyMap<string, string[]>, line: number, file: string, remarks: Problem[]): Reference {
  const first = (...tags: string[]): string | null => {
    for (const tag of tags) {
      const value = fields.get(tag)?.find((each) => each !== "");
      if (value !== undefined) return value;
    }
    return null;
  };
  const all = (...tags: string[]): string[] =>
    tags.flatMap((tag) => fields.get(tag) ?? []).filter((value) => value !== "");
  const url = first("UR", "LK", "L2", "L1");
  const said = first("TI", "T1", "CT");
  if (said === null) remarks.push({ file, at: line, rule: "missing-title", message: "a reference without a title" });
  const written = first("DA", "PY", "Y1");
  const published = dateOf(written) ?? dateOf(first("PY", "Y1"));
  if (written !== null && published === null)
    remarks.push({ file, at: line, rule: "impossible-date", message: `"${written}" is not a date` });
  const venue = first("T2", "JF", "JO", "BT", "JA", "J2");
  const pages = [first("SP"), first("EP")].filter((page) => page !== null).join("-") || null;
  const arxiv = parseArxivId(url ?? "") ?? parseArxivId(first("M3", "C7") ?? "");
  return {
    id: first("ID"),
    title: said ?? url ?? first("DO") ?? "untitled",
    authors: all("AU", "A1").map(nameOf),
    authorsComplete: true,
    published,
    kind: KIND_OF_TYPE[first("TY") ?? ""] ?? (arxiv === null ? "other" : "preprint"),
    venue: venue !== null && /^arxiv/i.test(venue) ? null : venue,
    venueDetail: joinVenueDetail({ volume: first("VL"), issue: first("IS", "CP"), pages }),
    url,
    arxiv,
    doi: parseDoi(first("DO") ?? "") ?? first("DO"),
    code: null,
    demo: null,
    organizations: [],
    keywords: [...new Set(all("KW"))],
    alternativeTitles: [],
    origin: "seed",
    dated: null,
    collections: [],
    notes: all("N1"),
    file,
    at: line,
    unread: [...fields.keys()].filter((tag) => !READ.has(tag)),
  };
}

function nameOf(text: string): PersonName {
  const [family = "", given, suffix] = text.split(/\s*,\s*/);
  return { name: [given, family, suffix].filter(Boolean).join(" "), family };
}

/** `2016/11/22/`, `2016///`, `2016-11` or `2016`. */
function dateOf(text: string | null): PartialDate | null {
  const parts = (text ?? "")
    .split(/[/-]/)
    .slice(0, 3)
    .filter((part) => /^\d+$/.test(part.trim()));
  const written = parts.map((part) => part.trim().padStart(2, "0"));
  return parsePartialDate(written.join("-")) ?? parsePartialDate(written[0] ?? "");
}

import type { MapDraft } from "../../import/build.ts";
import type { MapFile } from "../../map/map-file.ts";
import { NEEDED_JOINER } from "../../text/joiners.ts";
import { pathLocation } from "../location.ts";
import type { MapFinding, Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const nonPrinting: Rule = {
  severity: "warning",
  finds: "an invisible character",
  explanation:
    "Zero-width and control characters break searches and copied links, and can disguise text. --fix removes them.",
  findInMap: (subject) => (subject.draft === null ? findInMapFile(subject) : findInSources(subject, subject.draft)),
};

/** Control, zero-width and direction characters, and joiners. */
const CHARACTERS = String.raw`[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]`;
/** Those that the text needs are in the first group. */
const INVISIBLE = new RegExp(`(${NEEDED_JOINER})|${CHARACTERS}`, "gv");
/** Most texts have none, needed or not, which is found out much faster. */
const MAY_BE_INVISIBLE = new RegExp(CHARACTERS);

function* findInMapFile({ map, lines }: Subject): Generator<MapFinding> {
  const [file = ""] = lines.keys();
  for (const [path, text] of stringsOfMap(map)) {
    const found = describe(text);
    if (found === null) continue;
    const { column: _, ...finding } = found;
    yield { ...finding, location: pathLocation(file, path) };
  }
}

function* findInSources({ lines }: Subject, { problems }: MapDraft): Generator<MapFinding> {
  // a file that could not be read is reported as such
  const unread = new Set(problems.map(({ file }) => file));
  for (const [file, written] of lines) {
    if (unread.has(file)) continue;
    for (const [index, withReturn] of written.entries()) {
      const line = withReturn.replace(/\r$/, "");
      const found = describe(line);
      if (found === null) continue;
      const { column, ...finding } = found;
      yield { ...finding, location: { file, line: index + 1, column, path: null } };
    }
  }
}

/** The invisible characters in a text, the column of the first, and how to remove them; null if there are none. */
function describe(text: string): (Omit<MapFinding, "location"> & { readonly column: number }) | null {
  if (!MAY_BE_INVISIBLE.test(text)) return null;
  const found = [...text.matchAll(INVISIBLE)].filter(([, needed]) => needed === undefined);
  const [first] = found;
  if (first === undefined) return null;
  const codes = [...new Set(found.map(([character]) => codePointName(character)))].join(", ");
  const count = found.length === 1 ? "an invisible character" : `${found.length} invisible characters`;
  const to = text.replace(INVISIBLE, (_, needed: string | undefined) => needed ?? "");
  return { message: `${count}: ${codes}`, fix: { from: text, to }, column: first.index + 1 };
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The strings of a map that may have such characters, with their paths. */
function* stringsOfMap(map: MapFile): Generator<[string, string]> {
  for (const [name, value] of Object.entries(map)) {
    const rows: readonly unknown[] = Array.isArray(value) ? value : [];
    // most papers have no such string: no paths are made for them
    for (const [index, row] of rows.entries()) if (mayHave(row)) yield* stringsIn(row, `${name}[${index}]`);
    if (typeof value === "string") yield [name, value];
  }
}

/** Whether a string in a JSON value may have such a character. */
function mayHave(value: unknown): boolean {
  if (typeof value === "string") return MAY_BE_INVISIBLE.test(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(mayHave);
  // the cast: an object of JSON
  const members = value as Readonly<Record<string, unknown>>;
  for (const name in members) if (members[name] !== null && mayHave(members[name])) return true;
  return false;
}

/** All strings in a JSON value, with their paths. */
function* stringsIn(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* stringsIn(each, `${path}[${index}]`);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, each] of Object.entries(value)) yield* stringsIn(each, `${path}.${name}`);
  }
}

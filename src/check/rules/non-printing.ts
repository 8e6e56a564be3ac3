import type { MapDraft } from "../../import/build.ts";
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

/** Control, zero-width and direction characters; joiners only where no emoji or joined script needs them. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single characters, not the emoji made of them
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?<![\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d]/gu;

function* findInMapFile({ map, lines }: Subject): Generator<MapFinding> {
  const [file = ""] = lines.keys();
  for (const [path, text] of stringsIn(map)) {
    const found = describe(text);
    if (found !== null) yield { ...found, location: pathLocation(file, path) };
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
      yield { ...found, location: { file, line: index + 1, column: line.search(INVISIBLE) + 1, path: null } };
    }
  }
}

/** The invisible characters in a text, and how to remove them; null if there are none. */
function describe(text: string): Omit<MapFinding, "location"> | null {
  const found = text.match(INVISIBLE);
  if (found === null) return null;
  const codes = [...new Set(found.map(codePointName))].join(", ");
  const count = found.length === 1 ? "an invisible character" : `${found.length} invisible characters`;
  return { message: `${count}: ${codes}`, fix: { from: text, to: text.replace(INVISIBLE, "") } };
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** All strings in a JSON value, with their paths. */
function* stringsIn(value: unknown, path = ""): Generator<[string, string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* stringsIn(each, `${path}[${index}]`);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, each] of Object.entries(value)) yield* stringsIn(each, path === "" ? name : `${path}.${name}`);
  }
}

// Characters written as references such as `&#x1b;`, in outlines that have to keep every text exactly. Markdown or a
// terminal would change or hide these characters otherwise.
import { NEEDED_JOINER } from "./joiners.ts";

/** Control and invisible characters, unpaired surrogates, line separators, and code points that are not characters. */
const UNPRINTABLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2028\u2029\ufff9-\uffff]/u;
/** What follows a picture and selects its coloured form, or a joiner that the text needs; else an unprintable character. */
const KEPT_OR_UNPRINTABLE = new RegExp(
  `(${NEEDED_JOINER}|(?<=\\p{Extended_Pictographic})\\ufe0f)|${UNPRINTABLE.source}`,
  "gv",
);
/** A text that needs no references: most do not. */
const NEEDS_NONE = /^(?! )[\x20-\x25\x27-\x7e\u00a1-\u00ac\u00ae-\u02ff]*(?<! )$/;
const REFERENCE = /&#x([0-9a-f]*);/gi;
/** The reference for an empty text. */
const EMPTY = "&#x;";
const MAX_CODE_POINT = 0x10ffff;

/**
 * The text on one line, with references for unprintable characters and for spaces at its ends. An empty text becomes
 * `&#x;`. `decodeCharacters` reverses this.
 */
export function encodeCharacters(text: string): string {
  if (text === "") return EMPTY;
  if (NEEDS_NONE.test(text)) return text;
  return text
    .replace(/&(?=#x[0-9a-f]*;)/gi, toReferences)
    .replace(KEPT_OR_UNPRINTABLE, (found, kept: string | undefined) => kept ?? toReferences(found))
    .replace(/^\s+|\s+$/g, toReferences);
}

/** Whether a text has no character that needs a reference; spaces at its ends do not count. */
export function isPrintable(text: string): boolean {
  return text.search(UNPRINTABLE) < 0;
}

/** The text with its references replaced by the characters; a reference beyond Unicode stays as it is. */
export function decodeCharacters(text: string): string {
  return text.replace(REFERENCE, (reference, digits: string) => {
    if (digits === "") return "";
    const code = Number.parseInt(digits, 16);
    return code <= MAX_CODE_POINT ? String.fromCodePoint(code) : reference;
  });
}

/** A reference for each UTF-16 unit. */
function toReferences(characters: string): string {
  return characters
    .split("")
    .map((unit) => `&#x${unit.charCodeAt(0).toString(16)};`)
    .join("");
}

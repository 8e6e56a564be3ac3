// Notes in RIS: Zotero writes them as HTML, and ProQuest states facts about its record as notes.
import { parseDoi } from "../../../map/identifiers.ts";

/** `<p>First <strong>note</strong></p>`, from its first character. */
const HTML = /^\s*<(?:p|div|h[1-6]|ul|ol|blockquote|table|pre|span|strong|em|b|i|u|a)\b[^<>]*>/i;
const END_OF_BLOCK = /<(?:br|\/p|\/div|\/h\d|\/li|\/blockquote|\/tr|\/td|\/pre)\b[^<>]*>/gi;
const LINK = /<a\b[^<>]*\bhref="(https?:[^"]+)"[^<>]*>([^<>]*)<\/a>/gi;

/** A note without its HTML; links as in lists. */
export function plainNote(text: string): string {
  if (!HTML.test(text)) return text;
  return text
    .replace(LINK, "[$2]($1)")
    .replace(END_OF_BLOCK, " ")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/\s+/g, " ")
    .trim();
}

const ABOUT_RECORD =
  /^(?:Copyright|Last updated|Date (?:completed|created|revised)|Number of references|Document feature|SubjectsTermNotLitGenreText|CODEN|DOI|Accuracy) - /;

/** Whether a note is about the record in ProQuest, such as `Last updated - 2019-01-01`, or the DOI that IEEE had there. */
export function isAboutRecord(note: string): boolean {
  return ABOUT_RECORD.test(note) || parseDoi(note) !== null;
}

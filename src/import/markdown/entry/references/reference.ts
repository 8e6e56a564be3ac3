// What a form of references is: one of the ways in which a whole work is cited in plain words, as styles of citation and the law
// journals of a country prescribe it.
import type { Kind } from "../../../../map/vocabulary.ts";
import type { Publication } from "../../../outline.ts";
import type { Conventions } from "../conventions.ts";
import { ITALIC_END, ITALIC_START } from "../marks.ts";
import type { StatedPeople } from "../people.ts";

export interface WrittenReference {
  readonly people: StatedPeople;
  readonly title: string;
  /** As it is written; null: it is in the source, or nowhere. */
  readonly date: string | null;
  /** Where it appeared, with volume, pages and edition. */
  readonly source: string;
  /** If it is known without reading the source. */
  readonly venue?: string | null;
  readonly kind?: Kind | null | undefined;
  /** Where in the venue it appeared, and who published that. */
  readonly publication?: Publication;
  /** What the curator says after it. */
  readonly comment?: string;
}

/**
 * Reads a line without its bare addresses; marks are around what is in italics or linked. Null: the line has another form. All of
 * it has to fit, because a line that only begins like a reference is something else.
 */
export type ReferenceForm = (text: string, conventions: Conventions) => WrittenReference | null;

/** A year that a work can be cited with. */
export const YEAR = "(?:1[5-9]|20)\\d\\d";

/** The text without the marks around words in italics. */
export function unmarked(text: string): string {
  return text.replaceAll(ITALIC_START, "").replaceAll(ITALIC_END, "");
}

/** A title without the marks that are around it and end it. */
export function bareTitle(text: string): string {
  return unmarked(text)
    .trim()
    .replace(/^["“„«‘']\s*(\S.*?)[.,]?\s*["”“»’']$/u, "$1")
    .replace(/[\s.,;:]+$/, "");
}

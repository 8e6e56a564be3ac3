// What a form of plain titles is.
import type { Conventions } from "../conventions.ts";

export interface PlainTitle {
  readonly title: string;
  /** What the entry states after its title, or before it, as if it came after. */
  readonly rest: string;
  /** The people before the title, as references are written. */
  readonly people?: string;
}

/** Null: the text has another form. */
export type PlainTitleForm = (text: string, conventions: Conventions) => PlainTitle | null;

/** In UTF-16 code units. */
export const MAX_TITLE_LENGTH = 400;
/** Nothing shorter is a title before a separator. */
export const MIN_TITLE_LENGTH = 8;

// Characters for private use that mark parts of an entry's text while it is read, so that one text can be searched.

export const CODE_START = "\ue000";
export const CODE_END = "\ue001";
export const ITALIC_START = "\ue002";
export const ITALIC_END = "\ue003";
/** A link with a name and a colon before it, which are no part of the comment either. */
export const NAMED_LINK = "\ue006";
/** Two spaces in a cell of a table. */
export const GAP = "\ue005";
/** A fact in brackets that was taken out of the text. */
export const TAKEN = "\ue004";
/** A link whose words are not part of the comment. */
export const LINK = "\ufffc";

export function withoutMarks(text: string): string {
  return text.replace(/[\ue000-\ue003\ue005\ue006\ufffc]/g, " ");
}

// A title in brackets that has lost its address, among linked titles: `[Walking in Caves] CAVE 2020`.

import type { Conventions } from "./entry/conventions.ts";
import { type ListEntry, parseEntry } from "./entry/entry.ts";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { type Piece, plainPiece } from "./entry/pieces.ts";
import { isDateOrVenue } from "./entry/venues.ts";
import { countTokens, hasWords } from "./entry/words.ts";

/** Fewer words in brackets are a remark, or the name of a group, unless a date comes after them. */
const MIN_WORDS = 5;
const MIN_DATED_WORDS = 2;

const TITLE = /^\s*\[([^[\]]{8,300})\]\s*([^[\]]{0,60})/;

/** Stands for the address, and is in no entry. */
const NOWHERE = "https://nowhere.invalid/";

/** The entry that the line would be with the address. Null: it has another form. */
export function entryWithoutAddress(pieces: readonly Piece[], conventions: Conventions): ListEntry | null {
  const [first, ...others] = pieces;
  const [found, title = "", rest = ""] = first?.type === "text" ? (TITLE.exec(first.text) ?? []) : [];
  if (first === undefined || found === undefined || isDateOrVenue(title) || kindOfLabel(title) !== null) return null;
  // `[CAVE 2020 Best Paper] [A title](…)`, `[Cave Letters 2020] **A title**`
  if (
    others.some(({ type, text, isBold }) => (type === "link" ? kindOfLabel(text) === null : isBold && hasWords(text)))
  )
    return null;
  const end = rest.replace(/[\s.,;]+$/, "");
  const isDated = /(?:19|20)\d\d$/.test(end) || isDateOrVenue(end);
  if (countTokens(title) < (isDated ? MIN_DATED_WORDS : MIN_WORDS) || !(isDated || !hasWords(rest))) return null;
  const link: Piece = { ...plainPiece(title), type: "link", url: NOWHERE };
  const after = first.text.slice(first.text.indexOf("]") + 1);
  const entry = parseEntry([link, { ...first, text: after }, ...others], conventions);
  return entry?.titleUrl === NOWHERE ? { ...entry, titleUrl: null } : null;
}

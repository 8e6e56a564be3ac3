// Words that are struck through: what they say no longer holds.
import type { PhrasingContent } from "mdast";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { piecesOf, unlinkedText, wholeText } from "./entry/pieces.ts";
import { takeTaskMarks } from "./entry/task.ts";
import { countTokens } from "./entry/words.ts";

/** Whether nothing is left of a line but its check box and tags, because its words are pictures or struck through. */
export function hasOnlyMarks(words: readonly PhrasingContent[]): boolean {
  const pieces = piecesOf(words);
  return wholeText(isStruckThrough(words) ? takeTaskMarks(pieces).pieces : pieces) === "";
}

/** `~~**CaveNet**: a map.~~ Not maintained. [site](…)`: whether what is left of a bullet says what became of what is struck through. */
export function isStruckTitle(words: readonly PhrasingContent[]): boolean {
  const [first, ...others] = words;
  if (first?.type !== "delete" || others.length === 0) return false;
  const rest = piecesOf(others);
  const said = unlinkedText(rest).trim();
  const isRemark = /^[^\p{L}]*\p{Ll}/u.test(said) || countTokens(said) <= MAX_REMARK_WORDS;
  return isRemark && rest.every((piece) => piece.type !== "link" || kindOfLabel(piece.text) !== null);
}

/** More words after a struck title can be another one. */
const MAX_REMARK_WORDS = 3;

export function isStruckThrough(words: readonly PhrasingContent[]): boolean {
  return words.some(({ type }) => type === "delete");
}

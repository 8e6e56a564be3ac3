// A title in bold, or in italics at the beginning: `**Title** [[pdf]](…)`, `Doe, J. (2017). *Title.*`.
import { parseCitedLead, takeCitedLead, withoutQuoteAtStart } from "../cited-lead.ts";
import type { FactCollector } from "../facts.ts";
import { readLead, withoutOrnament } from "../lead.ts";
import { kindOfLabel } from "../link-kinds.ts";
import { isLabelAfterTitle, takeCitationLabel } from "../link-labels.ts";
import { parsePeople } from "../people.ts";
import { type Piece, unlinkedText } from "../pieces.ts";
import type { FoundTitle, TitleForm } from "../title-form.ts";
import { isDateOrVenue, isKnownVenue, parseKind } from "../venues.ts";
import { countWords } from "../words.ts";

export const styledTitle: TitleForm = ({ pieces, facts }) => {
  const styled = pieces.findIndex((piece, index) => isStyledTitle(piece, pieces, index));
  if (styled < 0) return null;
  const link = pieces.findIndex(
    (piece, index) => piece.type === "link" && !isLabelAfterTitle(pieces, index) && index !== styled,
  );
  if (link >= 0 && link < styled) return null;
  return isMoreThanCaption(pieces, styled, link) ? titleAt(pieces, styled, facts) : null;
};

/** The styled title at `index`. */
function titleAt(pieces: readonly Piece[], index: number, facts: FactCollector): FoundTitle {
  const lead = readLead(pieces.slice(0, index), facts);
  const isCitation = takeCitedLead(lead, facts) || facts.takePeople(lead, { isMarked: true });
  return {
    title: pieces[index]?.text ?? "",
    url: null,
    prefix: isCitation ? "" : lead,
    after: takeCitationLabel(withoutQuoteAtStart(pieces.slice(index + 1)), facts),
    isCitation,
  };
}

/** Words in bold, or in italics at the beginning, that are not a fact: `**[ICLR 2023]**` is one. */
export function isStyledTitle(piece: Piece, pieces: readonly Piece[], index: number): boolean {
  const { isBold, isItalic, type, text } = piece;
  if ((!isBold && !isItalic) || type !== "text" || !/\p{L}/u.test(text)) return false;
  const before = pieces.slice(0, index);
  if (!isBold) {
    const last = before.findLastIndex((each) => /[\p{L}\p{N}]/u.test(each.text));
    if (countWords(text) < (isLeadOfTitle(pieces, last) ? 1 : 3)) return false;
    const lead = withoutOrnament(unlinkedText(before));
    if (lead !== "" && parseCitedLead(lead)?.isEnded !== true) return false;
  } else if (isLeadOfTitle(pieces, index)) return false;
  const bare = text.trim().replace(/^[[(【]|[\])】]$/g, "");
  // a nickname before the title: `[**FlashAttention**] Fast and …`
  if (/[[(【]\s*$/.test(before.at(-1)?.text ?? "") && bare === text.trim()) return false;
  if (
    /^(?:\([^()]*\)|\[[^[\]]*\]|【[^【】]*】)$/.test(text.trim()) &&
    (countWords(text) <= 3 || countWords(unlinkedText(before)) > 2)
  )
    return false;
  if (isFact(bare) && !isFollowedByComment(bare, pieces[index + 1])) return false;
  return kindOfLabel(bare) === null && (isBold || parsePeople(text, { isMarked: true }) === null);
}

function isFact(words: string): boolean {
  return words.split(/[,;|]/).every((part) => isDateOrVenue(part) || parseKind(part) !== null);
}

/** `**Open DAC 2031** - a data set`: a name that only looks like a venue, because a description follows. */
function isFollowedByComment(words: string, next: Piece | undefined): boolean {
  return !isKnownVenue(words) && next?.type === "text" && /^\s+[-–—]\s+\p{Ll}/u.test(next.text);
}

/** `**Doe, J. (1917).** *A title*`: bold people with a year, and another style or a link after them. */
function isLeadOfTitle(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.isBold !== true || piece.type !== "text" || !/\d[^\p{L}]*\)|CE\)/u.test(piece.text)) return false;
  const next = pieces.slice(index + 1).find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const isOther = next !== undefined && ((next.isItalic && !next.isBold) || next.type === "link");
  return isOther && parseCitedLead(piece.text)?.isEnded === true;
}

/** Whether styled words are more than a caption of the link after them. */
function isMoreThanCaption(pieces: readonly Piece[], styled: number, link: number): boolean {
  const text = pieces[styled]?.text.trim() ?? "";
  const next = pieces[styled + 1]?.text.trim() ?? "";
  const isCaption = /[:：]$/.test(text) || /^[:：]/.test(next);
  if (link < 0) return !isCaption || countWords(text) > 3;
  return !isCaption && link > styled + 1 && /\p{L}/u.test(unlinkedText(pieces.slice(styled + 1, link)));
}

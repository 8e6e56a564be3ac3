// A title in bold, or in italics at the beginning: `**Title** [[pdf]](…)`, `Doe, J. (2017). *Title.*`.
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
  const [, year] = CITED_YEAR.exec(lead) ?? [];
  const people = lead.replace(CITED_YEAR, "").replace(/[\s,:]+$/, "");
  const isTaken = facts.takePeople(people, { isMarked: true });
  if (isTaken && year !== undefined) facts.takeDateOrVenue(year);
  const after = takeCitationLabel(pieces.slice(index + 1), facts);
  return {
    title: pieces[index]?.text ?? "",
    url: null,
    prefix: isTaken ? "" : lead,
    after,
    isCitation: isTaken,
  };
}

/** Words in bold, or in italics at the beginning, that are not a fact: `**[ICLR 2023]**` is one. */
export function isStyledTitle(piece: Piece, pieces: readonly Piece[], index: number): boolean {
  const { isBold, isItalic, type, text } = piece;
  if ((!isBold && !isItalic) || type !== "text" || !/\p{L}/u.test(text)) return false;
  const before = pieces.slice(0, index);
  if (!isBold) {
    if (countWords(text) < 3) return false;
    const lead = withoutOrnament(unlinkedText(before));
    if (lead !== "" && !isCitation(lead)) return false;
  }
  const bare = text.trim().replace(/^[[(【]|[\])】]$/g, "");
  // a nickname before the title: `[**FlashAttention**] Fast and …`
  if (/[[(【]\s*$/.test(before.at(-1)?.text ?? "") && bare === text.trim()) return false;
  if (/^(?:\([^()]*\)|\[[^[\]]*\]|【[^【】]*】)$/.test(text.trim()) && countWords(text) <= 3) return false;
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

/** A year after people, before a title: `Doe, J., & Roe, M. (2017).` */
const CITED_YEAR = /[\s,]*[(\s]((?:19|20)\d\d)[a-z]?\)?[.,:\s]*$/;

function isCitation(lead: string): boolean {
  const people = parsePeople(lead.replace(CITED_YEAR, ""), { isMarked: true });
  // `Ann Berg and Max Doe, *A title*`
  return people !== null && (CITED_YEAR.test(lead) || (/[,.:]\s*$/.test(lead) && people.authors.length > 1));
}

/** Whether styled words are more than a caption of the link after them. */
function isMoreThanCaption(pieces: readonly Piece[], styled: number, link: number): boolean {
  const text = pieces[styled]?.text.trim() ?? "";
  const next = pieces[styled + 1]?.text.trim() ?? "";
  const isCaption = /[:：]$/.test(text) || /^[:：]/.test(next);
  if (link < 0) return !isCaption || countWords(text) > 3;
  return !isCaption && link > styled + 1 && /\p{L}/u.test(unlinkedText(pieces.slice(styled + 1, link)));
}

// Only labels are links: the title is plain before them (`Title [pdf](…)`), or after the first (`[pdf](…) Title`), or it is
// the label itself (`[Python](…) - a language`).
import { listedAddress } from "../addresses.ts";
import { readLead, withoutOrnament } from "../lead.ts";
import { isNameless, kindOfAddress, kindOfLabel } from "../link-kinds.ts";
import { isBracketed } from "../link-labels.ts";
import { type Piece, unlinkedText } from "../pieces.ts";
import type { FoundTitle, TitleForm } from "../title-form.ts";
import { isDateOrVenue } from "../venues.ts";
import { countWords, hasWords } from "../words.ts";
import { plainTitle } from "./plain.ts";

export const labelledTitle: TitleForm = ({ pieces, facts, conventions }) => {
  const first = pieces.findIndex(({ type }) => type === "link");
  const before = first < 0 ? pieces : pieces.slice(0, first);
  const link = pieces[first];
  // `` `Cave` `Text` [PubMed](…) ``
  const tags = before.filter(({ text }) => hasWords(text));
  if (link !== undefined && tags.length > 0 && tags.every(({ isCode }) => isCode) && !isNameless(link.text))
    return { ...titleOfLink(link, pieces.slice(first + 1)), prefix: tags.map(({ text }) => text).join(" ") };
  if (link === undefined || hasWords(withoutOrnament(unlinkedText(before).trim()))) {
    const found = plainTitle({ pieces, facts, conventions });
    if (hasWords(found.title)) return found;
    if (link === undefined) return null;
  }
  const start = isNameWithDescription(pieces, first) ? null : titleAfterLabels(pieces, first);
  if (start !== null) {
    // `[[CAVE-TED](…)] A title`
    const isVenue =
      link !== undefined && isBracketed(pieces, first) && kindOfLabel(link.text) === null && isPublisherName(link);
    if (isVenue) {
      facts.setVenue(link.text.trim());
      facts.addLink({ ...link, text: "paper" });
      return plainTitle({ pieces: pieces.slice(start), facts, conventions });
    }
    const found = plainTitle({ pieces: pieces.slice(start), facts, conventions });
    return { ...found, after: [...found.after, ...pieces.slice(first, start)] };
  }
  readLead(before, facts);
  return titleOfLink(link, pieces.slice(first + 1));
};

/** Whether a link to a work is written as the short name of a journal or a conference: `IEEE-TED`. */
function isPublisherName({ text, url }: Piece): boolean {
  return /^\s*\p{Lu}{2}[\p{L}\d/&-]*\s*$/u.test(text) && !isDateOrVenue(text) && kindOfAddress(url ?? "") === "paper";
}

function titleOfLink(link: Piece, after: readonly Piece[]): FoundTitle {
  return { title: link.text, url: listedAddress(link.url), prefix: "", after, isCitation: false };
}

/** `[Python](…) - a language`: the label is a name, and a dash or colon introduces its description. */
function isNameWithDescription(pieces: readonly Piece[], at: number): boolean {
  const [link, next] = [pieces[at], pieces[at + 1]];
  return (
    link !== undefined &&
    !isNameless(link.text) &&
    link.text !== link.url &&
    next?.type === "text" &&
    /^\s*[-–—:]\s/.test(next.text)
  );
}

const MIN_TITLE_WORDS = 3;

/** Where a title begins that has only labels before it; null if there is none. */
function titleAfterLabels(pieces: readonly Piece[], first: number): number | null {
  // `[[arXiv](…)] Wet Caves`, `[page](…), Caves`: after a bracket or a comma, few words are a title too
  const label = pieces[first]?.text ?? "";
  const isMarked =
    kindOfLabel(label) !== null &&
    (isBracketed(pieces, first) || (isNameless(label) && /^\s*,\s/.test(pieces[first + 1]?.text ?? "")));
  const minWords = isMarked ? 1 : MIN_TITLE_WORDS;
  const start = pieces.findIndex(
    ({ type, text, isBold }, index) =>
      index > first &&
      type === "text" &&
      countWords(withoutOrnament(isBold ? text + (pieces[index + 1]?.text ?? "") : text)) >= minWords &&
      hasWords(text) &&
      !/^\(.*\)\W*$/.test(text.trim()),
  );
  const isAfterLabels = pieces.slice(first, start).every(({ type, text }) => type === "link" || !hasWords(text));
  return start > 0 && isAfterLabels ? start : null;
}

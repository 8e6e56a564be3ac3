// Only labels are links: the title is plain before them (`Title [pdf](…)`), or after the first (`[pdf](…) Title`), or it is
// the label itself (`[Python](…) - a language`).
import { listedAddress } from "../addresses.ts";
import { readLead, withoutOrnament } from "../lead.ts";
import { isNameless, kindOfAddress, kindOfLabel } from "../link-kinds.ts";
import { isBracketed } from "../link-labels.ts";
import { type Piece, unlinkedText } from "../pieces.ts";
import { isToDo } from "../plain-titles/to-do.ts";
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
  // `[CAVE 2019] (recommended) ([paper](…)) A title`
  let remark = "";
  if (link === undefined || hasWords(withoutOrnament(unlinkedText(before).trim()))) {
    const found = plainTitle({ pieces, facts, conventions });
    remark =
      ONLY_REMARKS.exec(found.title)?.[0]
        .replace(/[【】]/g, " ")
        .trim() ?? "";
    if (hasWords(found.title) && (remark === "" || link === undefined)) return found;
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
    // `([paper](…)) (recommended) A title`
    const title = pieces
      .slice(start)
      .map((piece, at) => (at > 0 ? piece : { ...piece, text: piece.text.replace(/^\s*[)\]]/, "") }));
    const found = plainTitle({ pieces: title, facts, conventions });
    return { ...found, prefix: remark, after: [...found.after, ...pieces.slice(first, start)] };
  }
  readLead(before, facts);
  return titleOfLink(link, pieces.slice(first + 1));
};

/** What `readLead` leaves of `[CAVE 2019 CaveNet] (recommended)` */
const ONLY_REMARKS = /^(?=【)(?:(?:【[^【】]+】|\([^()]+\))\s*)+(?=[\s([]*$)/;

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
    (link.isTyped ? /^\s*[-–—]\s/ : /^\s*[-–—:]\s/).test(next.text)
  );
}

const MIN_TITLE_WORDS = 3;

/** Where a title begins that has only labels before it; null if there is none. */
function titleAfterLabels(pieces: readonly Piece[], first: number): number | null {
  // `[[arXiv](…)] Wet Caves`, `[page](…), Caves`, `2309.08600 Caves`: few words are a title too
  const { text: label = "", isTyped = false } = pieces[first] ?? {};
  const next = pieces[first + 1]?.text ?? "";
  // `2309.08600 reread the appendix!`
  if (isTyped && isToDo(next)) return null;
  const isMarked =
    isTyped ||
    (kindOfLabel(label) !== null && (isBracketed(pieces, first) || (isNameless(label) && /^\s*,\s/.test(next))));
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

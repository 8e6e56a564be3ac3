// A plain title before links that only say where it is: `A title of some words [[Jane's blog]](…)`, `A title [Doe (2020)](…)`.
import { parseCitedLead } from "../cited-lead.ts";
import { hasTitleBefore, isBracketed, isLabel, isLabelAfterTitle, takeCitationLabel } from "../link-labels.ts";
import { type Piece, unlinkedText } from "../pieces.ts";
import type { TitleForm } from "../title-form.ts";
import { countWords, withoutBrackets } from "../words.ts";
import { plainTitle } from "./plain.ts";

export const citedTitle: TitleForm = ({ pieces, facts, conventions }) => {
  const first = pieces.findIndex(({ type }) => type === "link");
  const piece = pieces[first];
  if (piece === undefined || isLabel(piece)) return null;
  if (!isLabelAfterTitle(pieces, first) || !hasTitleBefore(pieces, first)) return null;
  if (isTitleAfterPeople(pieces, first)) return null;
  // its bracket goes with the title
  const marked = pieces.map((each, at) =>
    at === first && isBracketed(pieces, first) ? { ...each, text: `[${withoutBrackets(each.text.trim())}]` } : each,
  );
  const found = plainTitle({ pieces: marked, facts, conventions });
  return { ...found, after: takeCitationLabel(found.after, facts) };
};

/** Fewer words of a link can be a label. */
const MIN_TITLE_WORDS = 3;

/** People on one line and the linked title on the next: what comes before the link is no title. */
function isTitleAfterPeople(pieces: readonly Piece[], index: number): boolean {
  const link = pieces[index];
  if (link === undefined || isBracketed(pieces, index) || countWords(link.text) < MIN_TITLE_WORDS) return false;
  const people = parseCitedLead(unlinkedText(pieces.slice(0, index)).trim())?.people;
  return people !== undefined && people.authors.length > 1;
}

// A plain title before links that only say where it is: `A title of some words [[Jane's blog]](…)`, `A title [Doe (2020)](…)`.
import { hasTitleBefore, isBracketed, isLabel, isLabelAfterTitle, takeCitationLabel } from "../link-labels.ts";
import type { TitleForm } from "../title-form.ts";
import { withoutBrackets } from "../words.ts";
import { plainTitle } from "./plain.ts";

export const citedTitle: TitleForm = ({ pieces, facts, conventions }) => {
  const first = pieces.findIndex(({ type }) => type === "link");
  const piece = pieces[first];
  if (piece === undefined || isLabel(piece)) return null;
  if (!isLabelAfterTitle(pieces, first) || !hasTitleBefore(pieces, first)) return null;
  // its bracket goes with the title
  const marked = pieces.map((each, at) =>
    at === first && isBracketed(pieces, first) ? { ...each, text: `[${withoutBrackets(each.text.trim())}]` } : each,
  );
  const found = plainTitle({ pieces: marked, facts, conventions });
  return { ...found, after: takeCitationLabel(found.after, facts) };
};

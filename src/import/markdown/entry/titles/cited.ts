// A plain title before links that only say where it is: `A title of some words [[Jane's blog]](…)`, `A title [Doe (2020)](…)`.
import { hasTitleBefore, isLabel, isLabelAfterTitle } from "../link-labels.ts";
import type { TitleForm } from "../title-form.ts";
import { plainTitle } from "./plain.ts";

export const citedTitle: TitleForm = ({ pieces, facts, conventions }) => {
  const first = pieces.findIndex(({ type }) => type === "link");
  const piece = pieces[first];
  if (piece === undefined || isLabel(piece)) return null;
  if (!isLabelAfterTitle(pieces, first) || !hasTitleBefore(pieces, first)) return null;
  return plainTitle({ pieces, facts, conventions });
};

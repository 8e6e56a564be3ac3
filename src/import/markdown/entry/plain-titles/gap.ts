// `River Routing  This work routes parcels`: in a cell, two spaces separate the title from its description.
import { GAP } from "../marks.ts";
import type { PlainTitleForm } from "./plain-title.ts";

export const titleBeforeGap: PlainTitleForm = (text) => {
  const gap = text.indexOf(GAP);
  return gap > 1 ? { title: text.slice(0, gap), rest: `: ${text.slice(gap + 1)}` } : null;
};

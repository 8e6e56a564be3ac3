// `Title (NeurIPS 2020) …` and `Title (2020): a subtitle …`
import { isDateOrVenue, splitFacts } from "../venues.ts";
import type { PlainTitleForm } from "./plain-title.ts";

export const titleBeforeGroup: PlainTitleForm = (text) => {
  for (const group of text.matchAll(/\s*[([（]([^()[\]（）]*)(?:[)\]）]|$)/g)) {
    if (group.index === 0 || !splitFacts(group[1] ?? "").some(isDateOrVenue)) continue;
    const [title, rest] = [text.slice(0, group.index), text.slice(group.index)];
    const [found = "", subtitle] = /^\s*[([][^()[\]]*[)\]]\s*(: \p{L}[^,.]*)/u.exec(rest) ?? [];
    if (subtitle === undefined) return { title, rest };
    return { title: title + subtitle, rest: rest.slice(0, found.length - subtitle.length) + rest.slice(found.length) };
  }
  return null;
};

// `Title (NeurIPS 2020) …` and `Title (2020): a subtitle …`
import { isDateOrVenue, parseDatedSource, splitFacts } from "../venues.ts";
import { hasWords } from "../words.ts";
import type { PlainTitleForm } from "./plain-title.ts";

const isDatedSource = (words: string): boolean => parseDatedSource(words) !== null;

export const titleBeforeGroup: PlainTitleForm = (text) => {
  for (const group of text.matchAll(/\s*[([（]([^()[\]（）]*)(?:[)\]）]|$)/g)) {
    const [found = "", words = ""] = group;
    const isAtEnd = !hasWords(text.slice(group.index + found.length));
    const parts = splitFacts(words);
    const isFact = parts.some(isDateOrVenue) || (isAtEnd && [words, ...parts].some(isDatedSource));
    if (group.index === 0 || !isFact) continue;
    const [title, rest] = [text.slice(0, group.index), text.slice(group.index).replace(/[)\]）]\s*[:：]\s*$/, ")")];
    const [start = "", subtitle] = /^\s*[([][^()[\]]*[)\]]\s*(: \p{L}[^,.]*)/u.exec(rest) ?? [];
    if (subtitle === undefined) return { title, rest };
    return { title: title + subtitle, rest: rest.slice(0, start.length - subtitle.length) + rest.slice(start.length) };
  }
  return null;
};

// `Title | A. Author | NeurIPS 2020`, `Title · Caves / Lakes`
import { MIN_TITLE_LENGTH, type PlainTitleForm } from "./plain-title.ts";

export const titleBeforeBar: PlainTitleForm = (text) => {
  const bar = text.search(/\s[|｜·•]\s/);
  return bar > MIN_TITLE_LENGTH ? { title: text.slice(0, bar), rest: text.slice(bar) } : null;
};

// As PubMed shows works, the title first: `A title. A second sentence? Roe A, Lind BC. Cave Med 2005: 11(12); 27-31.`
import { peopleOfReference } from "./people.ts";
import { bareTitle, type ReferenceForm, YEAR } from "./reference.ts";

const SOURCE = new RegExp(
  `\\.\\s(?<journal>\\p{Lu}[^.?!\\d]{1,90}?)\\s(?<date>${YEAR})[:;]\\s?\\d{1,4}(?:\\s?\\([^()]{1,20}\\)|\\))?[;:]\\s?[A-Za-z]{0,3}\\d[\\w–-]{0,20}\\.?(?<comment>\\s.*)?$`,
  "u",
);
/** No more ends of sentences are tried. */
const MAX_ENDS = 12;

export const titleFirst: ReferenceForm = (text) => {
  // quick to say no
  if (!/\d[;:]\s?\d/.test(text) && !/\);\s?\w/.test(text)) return null;
  const found = SOURCE.exec(text);
  const { journal = "", date = "", comment = "" } = found?.groups ?? {};
  if (found === null) return null;
  const before = text.slice(0, found.index);
  const ends = [...before.matchAll(/(?<!\s\p{Lu})[.?!]["”]?\s(?=\p{Lu})/gu)].slice(0, MAX_ENDS);
  for (const { index, 0: mark } of ends) {
    const people = peopleOfReference(`${before.slice(index + mark.length)}.`, { isMarked: true });
    const title = bareTitle(before.slice(0, index + mark.trimEnd().length));
    if (people !== null && title.length > MIN_TITLE_LENGTH)
      return { people, title, date, source: "", venue: journal, kind: "article", comment: comment.trim() };
  }
  return null;
};

const MIN_TITLE_LENGTH = 12;

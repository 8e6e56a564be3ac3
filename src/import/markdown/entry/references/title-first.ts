// The title first: as PubMed shows works, `A title. A second sentence? Roe A, Lind BC. Cave Med 2005: 11(12); 27-31.`, and with commas
// between all, `Deep Caves, Ann Roe, Max Doe, Cave Press, 2016`, `Deep Caves, Roe, Lind & Doe (2016)`.
import { ITALIC_START } from "../marks.ts";
import { isFullName } from "../names.ts";
import { countWords } from "../words.ts";
import { familiesOf, peopleOfReference } from "./people.ts";
import { bareTitle, type ReferenceForm, YEAR } from "./reference.ts";
import { readSource } from "./source.ts";

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

const YEAR_AT_END = new RegExp(`[\\s,(]${YEAR}\\)?\\.?$`);
/** No more commas are tried. */
const MAX_COMMAS = 24;

/** Only a publisher, a thesis, or family names that are joined before a year in brackets show that people come after the title. */
export const signedByCommas: ReferenceForm = (text) => {
  if (!YEAR_AT_END.test(text) || text.includes(ITALIC_START)) return null;
  const commas = [...text.matchAll(/,\s/g)].slice(0, MAX_COMMAS).map(({ index }) => index);
  const joined = /\s\(\d{4}\)\.?$/.exec(text);
  const ends = commas.filter((end) => isBookOrThesis(text.slice(end + 2)));
  for (const start of commas) {
    const title = bareTitle(text.slice(0, start));
    if (countWords(title) < MIN_TITLE_WORDS) continue;
    const families = joined === null ? null : familiesOf(text.slice(start + 2, joined.index));
    if (families !== null) return { people: families, title, date: null, source: joined?.[0] ?? "" };
    const end = ends.find((each) => each > start);
    const names = end === undefined ? [] : text.slice(start + 2, end).split(/,\s(?:(?:and|&)\s)?|\s(?:and|&)\s/);
    if (end !== undefined && names.every(isFullName))
      return {
        people: { authors: names, isComplete: true, organizations: [] },
        title,
        date: null,
        source: text.slice(end + 2),
      };
  }
  return null;
};

function isBookOrThesis(source: string): boolean {
  const { rest, kind } = readSource(source);
  return rest === "" && (kind === "book" || kind === "thesis");
}

const MIN_TITLE_WORDS = 2;

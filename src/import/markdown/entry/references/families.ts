// Family names that are joined, and the title after a comma or a colon: `Barocas & Selbst, Big Data (2016)`,
// `Dahl, Magesh, Suzgun & Ho: Large Legal Fictions (NeurIPS 2024)`
import { ITALIC_END, ITALIC_START } from "../marks.ts";
import { countWords } from "../words.ts";
import { familiesOf } from "./people.ts";
import { bareTitle, type ReferenceForm, YEAR } from "./reference.ts";
import { readSource } from "./source.ts";

const FORM = new RegExp(
  `^(?<people>\\p{Lu}[\\p{L}'’,\\s-]{2,120}?\\s(?:&|and|und|et|y)\\s\\p{Lu}[\\p{L}'’-]+)[,:]\\s(?<title>${ITALIC_START}?["“\\p{Lu}\\p{N}][^()]{8,300}?)(?:,\\s|\\.\\s|\\s|${ITALIC_END},?\\s)(?<source>\\((?:[^()]{2,60}\\s)?${YEAR}\\)|(?<=[,${ITALIC_END}]\\s)\\p{Lu}[^(),]{1,60}\\s${YEAR})[.,]?$`,
  "u",
);
const MIN_TITLE_WORDS = 3;
/** More names than begin a title: in `Cats & Dogs: A Study of Pets` the article shows that it goes on. */
const MIN_BEFORE_ARTICLE = 3;

/** What entries begin with on a page that names people in this way. */
export const LEADING_FAMILIES =
  /^\s*\p{Lu}[\p{L}'’-]+(?:(?:, \p{Lu}[\p{L}'’-]+){0,6},? (?:&|and|und|et|y) \p{Lu}[\p{L}'’-]+| et al\.?)[,:] /u;

/** `Cats & Dogs, A Study of Pets (2021)` names nobody: only a page on which many entries have this form has people in them. */
export const joinedFamilies: ReferenceForm = (text, { familiesFirst }) => {
  if (!familiesFirst) return null;
  const { people: lead = "", title = "", source = "" } = FORM.exec(text)?.groups ?? {};
  const people = title === "" || countWords(title) < MIN_TITLE_WORDS ? null : familiesOf(lead);
  if (people === null || readSource(source).rest !== "") return null;
  const areBelieved = people.authors.length >= MIN_BEFORE_ARTICLE || !/^An?\s/.test(title);
  return areBelieved ? { people, title: bareTitle(title), date: null, source } : null;
};

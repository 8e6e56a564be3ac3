// Family names that are joined, and the title after a comma or a colon: `Barocas & Selbst, Big Data (2016)`,
// `Dahl, Magesh, Suzgun & Ho: Large Legal Fictions (NeurIPS 2024)`
import { ITALIC_END, ITALIC_START } from "../marks.ts";
import { countWords } from "../words.ts";
import { familiesOf } from "./people.ts";
import { bareTitle, type ReferenceForm, YEAR } from "./reference.ts";
import { readSource } from "./source.ts";

const FORM = new RegExp(
  `^(?<people>\\p{Lu}[\\p{L}'’,\\s-]{2,120}?\\s(?:&|and|und|et|y)\\s\\p{Lu}[\\p{L}'’-]+)(?<mark>[,:])\\s(?<title>${ITALIC_START}?["“\\p{Lu}\\p{N}][^()]{8,300}?)(?:,\\s|\\.\\s|\\s|${ITALIC_END},?\\s)(?<source>\\((?:[^()]{2,60}\\s)?${YEAR}\\)|(?<=[,${ITALIC_END}]\\s)\\p{Lu}[^(),]{1,60}\\s${YEAR})[.,]?$`,
  "u",
);
const MIN_TITLE_WORDS = 3;
/** `Cats & Dogs: A Study` names nobody, unless other entries of the page begin with people. */
const MIN_BEFORE_COLON = 3;

export const joinedFamilies: ReferenceForm = (text, { peopleFirst }) => {
  const { people: lead = "", mark, title = "", source = "" } = FORM.exec(text)?.groups ?? {};
  const people = title === "" || countWords(title) < MIN_TITLE_WORDS ? null : familiesOf(lead);
  if (people === null || readSource(source).rest !== "") return null;
  const areBelieved = mark === "," || peopleFirst || people.authors.length >= MIN_BEFORE_COLON;
  return areBelieved ? { people, title: bareTitle(title), date: null, source } : null;
};

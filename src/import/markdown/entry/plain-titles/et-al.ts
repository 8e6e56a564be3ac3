// Family names and `et al.` first, then the title: `Doe et al., Tracking in the Rain, ICCV 2015`, `Doe et al. Title. 2022.`,
// `Doe et al. 2022 Title`, `Doe et al - Title`, `Doe et al 2022 a few words`
import { ET_AL, MODERN_YEAR, NAME_WORD } from "../name-patterns.ts";
import { parsePeople } from "../people.ts";
import { countWords, hasWords } from "../words.ts";
import { splitRest } from "./people-first.ts";
import type { PlainTitle, PlainTitleForm } from "./plain-title.ts";

const PEOPLE = new RegExp(`^.{2,200}?\\b${ET_AL}(?=[\\s,.:])`, "u");
const YEAR = new RegExp(`^\\(?(${MODERN_YEAR})\\)?[\\s.,:]{1,3}(?=["“\\p{Lu}])`, "u");
const YEAR_AT_END = new RegExp(`\\s\\((${MODERN_YEAR})\\)[\\s.,:–—-]*$`);
const MIN_TITLE_WORDS = 3;
/** `Doe et al 2022 sparse cave circuits`: a few words in small letters are a title too, unless one of them says what Doe did. */
const JOTTED = new RegExp(
  `^\\(?(${MODERN_YEAR})\\)?[-–—:,\\s]{1,3}(?<title>(?!(?:for|on|in|with|from|at|and|by)\\s)\\p{Ll}\\S*(?:\\s\\S+){1,5})$`,
  "u",
);
const SAYS =
  /(?:^|\s)(?:we|is|are|was|were|has|have|had|not|that|this|it|they|who|which|how|show\w*|find\w*|found|propos\w+|present\w*|introduc\w+|stud\w+|argu\w+|demonstrat\w+|report\w*|us(?:e|es|ed)|extend\w*|improv\w+|appl\w+|train\w*|paper|preprint|version)(?=[\s.,]|$)/i;
/** `Doe et al. 2024 show that caves are wet` */
const SENTENCE = new RegExp(`^\\(?${MODERN_YEAR}\\)?\\s\\p{Ll}`, "u");
/** `Doe, Roe et al., A title`: two families; a reference has `Doe, Jane, et al. A title`. */
const FAMILIES = new RegExp(`^(${NAME_WORD}), (${NAME_WORD}) (${ET_AL})$`, "u");

export const titleAfterEtAl: PlainTitleForm = (text) => {
  const [people] = PEOPLE.exec(text) ?? [];
  if (people === undefined || parsePeople(people) === null) return null;
  const after = text.slice(people.length);
  const bare = after.replace(/^[\s,.:]+(?:[-–—]\s+)?/, "");
  const jotted = jottedTitle(bare);
  if (jotted !== null) return { ...jotted, people };
  if (SENTENCE.test(bare)) return null;
  const [found = "", year] = YEAR.exec(bare) ?? [];
  const [end = "", dated] = year === undefined ? (YEAR_AT_END.exec(bare) ?? []) : [];
  const { title, facts } = splitRest(bare.slice(found.length, bare.length - end.length));
  const isMarked = hasWords(facts) || /^\s[-–—]\s/.test(after);
  if (!/^["“\p{Lu}\p{N}]/u.test(title) || countWords(title) < (isMarked ? 2 : MIN_TITLE_WORDS)) return null;
  const date = year ?? dated;
  const isJotted = text.startsWith(",", people.length);
  return {
    title,
    rest: date === undefined ? `, ${facts}` : `, ${date}, ${facts}`,
    people: isJotted ? people.replace(FAMILIES, "$1 and $2 $3") : people,
  };
};

function jottedTitle(text: string): PlainTitle | null {
  const found = JOTTED.exec(text.trim());
  const { title = "" } = found?.groups ?? {};
  return found === null || SAYS.test(title) ? null : { title, rest: `, ${found[1]}` };
}

// Family names and `et al.` first, then the title: `Doe et al., Tracking in the Rain, ICCV 2015`, `Doe et al. Title. 2022.`,
// `Doe et al. 2022 Title`
import { ET_AL, MODERN_YEAR, NAME_WORD } from "../name-patterns.ts";
import { parsePeople } from "../people.ts";
import { countWords, hasWords } from "../words.ts";
import { splitRest } from "./people-first.ts";
import type { PlainTitleForm } from "./plain-title.ts";

const PEOPLE = new RegExp(`^.{2,200}?\\b${ET_AL}(?=[\\s,.:])`, "u");
const YEAR = new RegExp(`^\\(?(${MODERN_YEAR})\\)?[\\s.,:]{1,3}(?=["“\\p{Lu}])`, "u");
const YEAR_AT_END = new RegExp(`\\s\\((${MODERN_YEAR})\\)[\\s.,:–—-]*$`);
const MIN_TITLE_WORDS = 3;
/** `Doe, Roe et al., A title`: two families; a reference has `Doe, Jane, et al. A title`. */
const FAMILIES = new RegExp(`^(${NAME_WORD}), (${NAME_WORD}) (${ET_AL})$`, "u");

export const titleAfterEtAl: PlainTitleForm = (text) => {
  const [people] = PEOPLE.exec(text) ?? [];
  if (people === undefined || parsePeople(people) === null) return null;
  const bare = text.slice(people.length).replace(/^[\s,.:]+/, "");
  const [found = "", year] = YEAR.exec(bare) ?? [];
  const [after = "", dated] = year === undefined ? (YEAR_AT_END.exec(bare) ?? []) : [];
  const { title, facts } = splitRest(bare.slice(found.length, bare.length - after.length));
  if (!/^["“\p{Lu}\p{N}]/u.test(title) || countWords(title) < (hasWords(facts) ? 2 : MIN_TITLE_WORDS)) return null;
  const date = year ?? dated;
  const isJotted = text.startsWith(",", people.length);
  return {
    title,
    rest: date === undefined ? `, ${facts}` : `, ${date}, ${facts}`,
    people: isJotted ? people.replace(FAMILIES, "$1 and $2 $3") : people,
  };
};

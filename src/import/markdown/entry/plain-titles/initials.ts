// Family names with initials, then the title, with nothing between them: `Roe, A. and Doe, M. Walking in Caves`, `Roe, A.B. et al.
// caveGPT: a model`. One person alone is believed where others of the page are written so: `Roe, A. Walking in Caves`.
import { AND, ET_AL, FAMILY_NAME, NAME_WORD } from "../name-patterns.ts";
import { parsePeople } from "../people.ts";
import { countWords } from "../words.ts";
import { splitRest } from "./people-first.ts";
import type { PlainTitleForm } from "./plain-title.ts";

const INITIAL = "\\p{Lu}\\p{Ll}?\\.";
const PERSON = `${FAMILY_NAME}(?:\\s${NAME_WORD})?(?:\\sJr\\.)?,\\s${INITIAL}(?:[\\s-]?${INITIAL}){0,4}(?:,\\sJr\\.)?`;
const LEAD = new RegExp(
  `^(?<people>${PERSON}(?<others>(?:,\\s${PERSON}){0,40}(?:,?\\s${AND}\\s${PERSON})?(?:,?\\s${ET_AL})?))\\s(?=(?!${INITIAL}(?:\\s|$))["“‘'(]?(?!(?:19|20)\\d\\d\\b)(?:[\\p{Lu}\\p{N}]|(?<=\\bal\\.?\\s)\\p{Ll}))(?<rest>\\S+\\s.*)$`,
  "u",
);
const MIN_TITLE_WORDS = 2;

export const titleAfterInitials: PlainTitleForm = (text, { peopleInLinks }) => {
  // quick to say no
  if (!/^[^.]{2,40},\s\p{Lu}\p{Ll}?\./u.test(text) && !/\sJr\.,\s/.test(text)) return null;
  const { people = "", others = "", rest = "" } = LEAD.exec(text)?.groups ?? {};
  if (people === "" || (others === "" && !peopleInLinks) || parsePeople(people, { isMarked: true }) === null)
    return null;
  const { title, facts } = splitRest(rest);
  return countWords(title) < MIN_TITLE_WORDS ? null : { title, rest: `, ${facts}`, people };
};

/** Whether the words are several people and a title. */
export function beginsWithInitials(text: string): boolean {
  const { others = "" } = LEAD.exec(text)?.groups ?? {};
  return others !== "";
}

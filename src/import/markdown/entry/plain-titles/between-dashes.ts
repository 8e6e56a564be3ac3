// `Doe & Roe - A title of some words - 2023`: people, title and year, with dashes between them.
import { parsePeople } from "../people.ts";
import { countWords } from "../words.ts";
import type { PlainTitleForm } from "./plain-title.ts";

const DASHES =
  /^(?<people>[^–—]{2,120}?)\s[-–—]\s(?<title>\S.{6,300}?)\s[-–—]\s\(?(?<year>(?:19|20)\d\d)\)?(?<rest>[\s,.:–—-]*(?:\s\S.*)?)$/u;
const MIN_TITLE_WORDS = 2;

export const titleBetweenDashes: PlainTitleForm = (text) => {
  if (!/\s[-–—]\s\(?(?:19|20)\d\d/.test(text)) return null;
  const { people, title, year, rest = "" } = DASHES.exec(text)?.groups ?? {};
  if (people === undefined || title === undefined || countWords(title) < MIN_TITLE_WORDS) return null;
  return arePeople(people)
    ? { title, rest: `, (${year}), ${rest.replace(/^[\s,.:–—-]+/, "")}`, people: `${people}.` }
    : null;
};

/** Family names joined by `&` or `and`, people with others, or people who are sure to be some. */
function arePeople(people: string): boolean {
  if (parsePeople(people) !== null) return true;
  const names = /\s(?:&|and)\s/.test(people) ? (parsePeople(people, { isMarked: true })?.authors ?? []) : [];
  return names.length > 1;
}

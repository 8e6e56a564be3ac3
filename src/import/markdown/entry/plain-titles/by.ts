// `The Art of Caves by Ann Roe and Max Doe`: where other entries are written so too, or the names and a year show it, because `Learning by Predicting Noise`
// is a title.
import { isPersonByName } from "../names.ts";
import { parsePeople } from "../people.ts";
import type { PlainTitleForm } from "./plain-title.ts";

const BY =
  /^(?<title>\S.{2,300}?\S),?\s+by\s+(?<people>\p{Lu}[^()[\]:]{3,160}?)(?<facts>[\s,]*\((?:19|20)\d\d\)|,?\s(?:19|20)\d\d)?[\s.,:–—-]*$/u;

export const titleBeforeBy: PlainTitleForm = (text, { peopleAfterBy }) => {
  if (!text.includes(" by ")) return null;
  const { title, people = "", facts = "" } = BY.exec(text)?.groups ?? {};
  const areSure = / et al\.?$/.test(people)
    ? parsePeople(people) !== null
    : (peopleAfterBy && areFullNames(people)) || (facts !== "" && areFullNames(people, isPersonByName));
  return title === undefined || !areSure ? null : { title, rest: facts.replace(/^\s*,/, ""), people };
};

function areFullNames(people: string, isFull = (name: string): boolean => /[\s.]/.test(name)): boolean {
  const names = parsePeople(people, { isMarked: true })?.authors ?? [];
  return names.length > 0 && names.every(isFull);
}

/** Whether an entry without a link is written in this way. */
export function isTitleWithBy(text: string): boolean {
  const { people = "" } = (text.includes(" by ") ? BY.exec(text)?.groups : undefined) ?? {};
  return areFullNames(people);
}

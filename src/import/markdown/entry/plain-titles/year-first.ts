// As references are written, people and year first: `Doe, J. (2017). Title. Venue.`
import { parsePeople } from "../people.ts";
import type { PlainTitleForm } from "./plain-title.ts";

const CITED =
  /^(.{4,300}?)[\s.,]*[(\s]((?:19|20)\d\d[a-z]?)(?:\)[.:,]?|[.:]|\)?\s[-–—])\s+(\S.+?[^.])(?:[.?](?:\s+|$)(.*))?$/;

export const titleAfterYear: PlainTitleForm = (text) => {
  if (!/(?:19|20)\d\d/.test(text)) return null;
  const [, people, year, title, after = ""] = CITED.exec(text) ?? [];
  if (title === undefined || parsePeople(`${people}.`) === null) return null;
  return { title, rest: `, (${year}), ${after}`, people: `${people}.` };
};

// As references are written, people and year first: `Doe, J. (2017). Title. Venue.`
import { parsePeople } from "../people.ts";
import { isDateOrVenue, isSource } from "../venues.ts";
import type { PlainTitleForm } from "./plain-title.ts";

const CITED =
  /^(.{4,300}?)[\s.,]*[(\s]((?:19|20)\d\d[a-z]?)(?:\)[.:,]?|[.:]|\)?\s[-–—])\s+(\S.+?[^.])(?:[.?](?:\s+|$)(.*))?$/;

export const titleAfterYear: PlainTitleForm = (text) => {
  if (!/(?:19|20)\d\d/.test(text)) return null;
  const [, people, year, title, after = ""] = CITED.exec(text) ?? [];
  if (title === undefined || parsePeople(`${people}.`) === null) return null;
  const { whole, rest } = withQuestion(text, title, after);
  return { title: whole, rest: `, (${year}), ${rest}`, people: `${people}.` };
};

/** `Better together? A field experiment.`: a question ends the title only if it is followed by where the work appeared. */
function withQuestion(text: string, title: string, after: string): { readonly whole: string; readonly rest: string } {
  const end = text.length - after.length;
  if (after === "" || text.slice(0, end).trimEnd().at(-1) !== "?") return { whole: title, rest: after };
  const [found, subtitle, rest = ""] = /^([^.?]{8,200}[.?])(?:\s+(.*))?$/.exec(after) ?? [];
  const [source = ""] = after.split(/[,.]\s/, 1);
  if (found === undefined || subtitle === undefined || isSource(source) || isDateOrVenue(source))
    return { whole: `${title}?`, rest: after };
  return { whole: `${title}? ${subtitle.replace(/\.$/, "")}`, rest };
}

// Where a work appeared, in a column or after a name that says so: `CVPR18`, `Cave Letters，20240401`, `arXiv 2022 (the first)`.
import { parseArxivId } from "../../map/identifiers.ts";
import { parseStatedDate } from "../stated-date.ts";
import type { EntryFacts } from "./entry/facts.ts";
import { publicationIn } from "./entry/publication.ts";
import { parseDatedSource } from "./entry/sources.ts";
import { isDateOrVenue, isKnownVenue, parseVenue, type StatedVenue } from "./entry/venues.ts";

/** `GCPR18`: an abbreviation and the last digits of a year, where nothing but a venue or a date is expected. */
export function venueWithShortYear(words: string): StatedVenue | null {
  return parseVenue(words.replace(/^(\p{Lu}{3,8})\s?(9\d|[012]\d)$/u, "$1'$2"));
}

/** `arXiv 2022 (the first of its kind)`: what is in brackets after a venue that is known by name is said about the work. */
export function withoutRemark(words: string): { readonly venue: string; readonly remark: string | null } {
  const [, venue, remark] = /^(.{2,60}?)\s\(([^()]{3,})\)$/.exec(words) ?? [];
  const isRemark = venue !== undefined && remark !== undefined && isKnownVenue(venue) && parseVenue(words) === null;
  return isRemark && !isDateOrVenue(remark) ? { venue, remark } : { venue: words, remark: null };
}

/** What a fact says that is named as a venue. */
export function venueFacts(words: string, known: EntryFacts, stated: EntryFacts): Partial<EntryFacts> {
  // `Jun 2023` is no source of that name
  const date = parseStatedDate(words);
  if (date !== null) return { date: known.date ?? date };
  const venue = venueBeforeDay(words) ?? venueWithShortYear(words) ?? parseDatedSource(words) ?? venueBeside(words);
  return {
    venue: venue === null ? (stated.venue ?? (parseArxivId(words) === null ? words : null)) : venue.venue,
    publication:
      known.publication ?? (venue === null || venue.venue === null ? null : publicationIn(words, venue.venue)),
    venueDate: known.venueDate ?? venue?.date ?? stated.venueDate,
    date: known.date ?? stated.date,
    kind: known.kind ?? venue?.kind ?? stated.kind,
  };
}

/** `Cave Letters，20240401`, `Nature Caves 2024 12 11`, `Bioengineering. 2023`: digits at the end of a venue are its date. */
const DATE_AT_END = /^(.{0,160}?[\p{L})])[\s,，.。]{0,3}((?:19|20)\d\d)(?:[\s./-]?([01]\d)(?:[\s./-]?([0-3]\d))?)?$/u;

/** `2022-Cave and Lamp Letters` */
const YEAR_BEFORE = /^((?:19|20)\d\d)\s?[-–]\s?(\p{L}{2}\D{1,160})$/u;

/** A venue whose year is before or after it. */
function venueBeside(words: string): StatedVenue | null {
  const [, year, name = ""] = YEAR_BEFORE.exec(words) ?? [];
  return year === undefined ? venueBeforeDate(words) : { venue: name, date: parseStatedDate(year), kind: null };
}

function venueBeforeDate(words: string): StatedVenue | null {
  const [, name = "", ...digits] = DATE_AT_END.exec(words) ?? [];
  const date = parseStatedDate(digits.filter(Boolean).join("-"));
  if (name === "" || date === null) return null;
  const venue = parseVenue(name);
  return venue === null ? { venue: name, date, kind: null } : { ...venue, date };
}

/** With a month, digits without marks between them are nothing but a date. */
function venueBeforeDay(words: string): StatedVenue | null {
  const stated = venueBeforeDate(words);
  return stated !== null && stated.date !== null && stated.date.length > 4 ? stated : null;
}

// Whether what is left of the end of a reference is the name of a venue, and what works in it are.
import type { Kind } from "../../../../map/vocabulary.ts";
import { parseVenue } from "../venues.ts";
import { YEAR } from "./reference.ts";
import { isAtMeeting, isMeeting } from "./source.ts";
import { DAYS_AT_END, MEETING_PLACE, REPORT, THESIS } from "./tail-forms.ts";

/** What was read beside the name. */
export interface AroundVenue {
  readonly volume: string | null;
  readonly pages: string | null;
  readonly publisher: string | null;
  /** Whether `In` is before it. */
  readonly isIn: boolean;
  /** Whether its editors are named. */
  readonly isEdited: boolean;
}

const MAX_JOURNAL_LENGTH = 120;

interface Degree {
  readonly school: string | null;
  readonly kind: Kind;
}

export function degreeIn(text: string, publisher: string | null): Degree | null {
  const thesis = THESIS.exec(text);
  const found = thesis ?? REPORT.exec(text);
  if (found === null) return null;
  const { school } = found.groups ?? {};
  if (thesis !== null) return { school: school ?? null, kind: "thesis" };
  return { school: school?.split(", ", 1)[0] ?? publisher, kind: "report" };
}

/** `nature`, as Google Scholar writes some journals. */
const ALL_LOWER = /^\p{Ll}+(?: \p{Ll}+){0,5}$/u;

const YEAR_OF_MEETING = new RegExp(`(?<=\\b[A-Z]{3,}) ${YEAR}$`);

/** A meeting is at a place and in a year, which are no part of its name. */
export function withoutPlace(words: string): string {
  const name = words.replace(YEAR_OF_MEETING, "");
  if (!isAtMeeting(name)) return name;
  const bare = name
    .replace(/^(?:[A-Z][\w-]+ \d{4}\s?[-–]\s?)?(?:\d{4} )?/, "")
    .replace(DAYS_AT_END, "")
    .replace(MEETING_PLACE, "")
    .replace(YEAR_OF_MEETING, "");
  return isAtMeeting(bare) ? bare : name;
}

export function withCapital(name: string): string {
  return ALL_LOWER.test(name) ? name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : name;
}

export function kindOf({ publisher, volume, pages, isIn, isEdited }: AroundVenue, venue: string): Kind | null {
  if (!isEdited && (isMeeting(venue) || publisher === "PMLR" || /^Proc\. [A-Z]{3,}$/.test(venue))) return "conference";
  return !isIn && publisher === null && (volume ?? pages) !== null ? "article" : (parseVenue(venue)?.kind ?? null);
}

/** `Systems 38 (Track)`, `Journal, 4`: a number of an unknown form. */
const NUMBERED = /(?<!volume)\s\d{1,4}\s?\([^()]*\)?$|,\s\d[^,]*$/i;
/** A sentence ends in it, unless all words are abbreviated. */
const ABBREVIATED = /^(?:[\p{Lu}\d(][\p{L}\d&'’-]{0,9}[.:,)]{0,2}|of|and|the|in|on|for|&)$/u;

/** Whether the words can be the name of something that works appear in, after what was read. */
export function isVenueOf({ volume, pages, isIn }: AroundVenue, name: string): boolean {
  const isLower = ALL_LOWER.test(name) && volume !== null;
  if (!(isLower || /^(?:[\p{Lu}\d]|npj |eLife|bioRxiv|medRxiv)/u.test(name))) return false;
  if (/["“”!?]|[,.]\sin:?\s/i.test(name) || NUMBERED.test(name)) return false;
  if (/\.\s/.test(name) && !name.split(/\s+/).every((word) => ABBREVIATED.test(word))) return false;
  const isNumbered = volume !== null || pages !== null;
  return isIn || isAtMeeting(name) || (isNumbered && name.length <= MAX_JOURNAL_LENGTH) || parseVenue(name) !== null;
}

// Where the entries of a page name their venues. What is there beside a year is the venue, whether or not it is known by name:
// `A title, Cave Letters 2009.`, `A title (Cave Letters 2009)`, `A title - CAVE - 2009`, `【Cave Lab 2009】A title`, `23_CAVE_A title`,
// `**Cave Letters 2009** A title`, `A title, 2009, CAVE`, `[A title](…), Cave Letters`.
import type { VenuePlace, VenuePlaces } from "./conventions.ts";
import type { FactCollector } from "./facts.ts";
import { isPersonByName, isWordForm } from "./names.ts";
import { isOrganization } from "./organizations.ts";
import { parsePeople } from "./people.ts";
import type { Piece } from "./pieces.ts";
import type { Placed } from "./placed-beside-links.ts";
import { atStartInBold, placedIn } from "./placed-venues.ts";
import { isSource, isVenueWord } from "./sources.ts";
import { isKnownByName, isNameBesideYear, isPlainName, MAX_VENUE_WORDS } from "./venue-names.ts";
import { collapseSpaces, countWords, hasWords } from "./words.ts";

const MIN_LINES = 3;

/** The places where at least half of the names are known, or can be nothing else, and that one line in ten has. */
export function venuePlacesOf(lines: readonly (readonly Piece[])[]): VenuePlaces {
  const counts = new Map<VenuePlace, { known: number; readonly names: string[] }>();
  for (const { place, name, year, others } of lines.flatMap(placedIn)) {
    const count = counts.get(place) ?? { known: 0, names: [] };
    count.names.push(name);
    const isAlone = place !== "comma" || !hasPartsBefore(others);
    const isDate = place === "start" && name === "";
    if (isAlone && (place === "number" ? name !== "" : isDate || isKnownByName(name, year))) count.known += 1;
    counts.set(place, count);
  }
  return new Map(
    [...counts]
      .filter(([, { names, known }]) => known >= MIN_LINES && known * 2 >= names.length && known * 10 >= lines.length)
      .map(([place, { names }]) => [place, new Set(names.filter((name, at) => names.indexOf(name) < at))]),
  );
}

/** Takes the venue of a line that is where other lines of the page name theirs, and returns the line without it. */
export function takePlacedVenue(pieces: readonly Piece[], facts: FactCollector, places: VenuePlaces): readonly Piece[] {
  if (places.size === 0) return pieces;
  const placed = placedIn(pieces).find((each) => isBelieved(each, places.get(each.place)));
  if (placed === undefined) return pieces;
  const { name, year, words = `${name} ${year}`.trim(), others } = placed;
  if (!facts.takeDatesAndVenues(words) && !facts.takeDateOrVenue(`${name} ${year}`)) {
    facts.setVenue(collapseSpaces(words.replace(year, " ")).trim().replace(/,$/, ""));
    facts.takeDateOrVenue(year);
  }
  return others;
}

/** Whatever stands there is a venue, where many are known. */
const BELIEVED: ReadonlySet<VenuePlace> = new Set(["number", "start", "year", "label", "lead"]);

/** @param repeated the names that several lines have at this place; undefined: they name no venues there */
function isBelieved(placed: Placed, repeated: ReadonlySet<string> | undefined): boolean {
  const { place, name, full = name, year, others, isReadElsewhere } = placed;
  if (repeated === undefined) return false;
  // `Caves - Cave Tech Report - 2010`
  if (place === "dash" && isReadElsewhere) return false;
  if (isKnownByName(name, year)) return !isReadElsewhere || (place === "comma" && hasPartsBefore(others));
  if (BELIEVED.has(place)) return true;
  // nobody is cited with the last digits of a year
  if (place === "aside" || place === "group") return !isReadElsewhere || isNameBesideYear(name, true);
  if (place === "front") return parsePeople(name) === null && !isPersonByName(name);
  if (place === "tail")
    return year === "" ? isMarkedTail(name, repeated) : isNameBesideYear(name, true) || isPlainName(name);
  if (year === "") return isMarkedName(place, full, others) || (place === "comma" && isOftenNamed(name, repeated));
  return isNameBesideYear(name, place !== "comma" && place !== "in") || (place === "comma" && isPlainName(name));
}

const SAYS_JOURNAL = /\b(?:journal|transactions|letters|conference|proceedings|symposium)\b/i;

/** After a link nothing goes on with a title. */
function isMarkedTail(name: string, repeated: ReadonlySet<string>): boolean {
  if (isOrganization(name)) return false;
  return (
    /^\p{Lu}[\p{Lu}\d/&@-]+$/u.test(name) || (SAYS_JOURNAL.test(name) && isSource(name)) || isOftenNamed(name, repeated)
  );
}

/** `PR`, `Applied Intelligence`: what several lines end in, and no title does. */
function isOftenNamed(name: string, repeated: ReadonlySet<string>): boolean {
  if (!repeated.has(name) || !/^\p{Lu}(?:\p{Lu}|\S*\s)/u.test(name)) return false;
  return (
    !isPersonByName(name) && !name.split(/\s+/).every((word) => isWordForm(word) || /^(?:and|&|or|of)$/.test(word))
  );
}

/** Whether a comma or a full stop is before the venue, as people would have one. */
function hasPartsBefore(others: readonly Piece[]): boolean {
  return /[,.]\s+[\p{L}\d]/u.test(others.find(({ text }) => hasWords(text))?.text ?? "");
}

/** Without a year, only what says that it is a venue, or what stands in bold in brackets. */
function isMarkedName(place: VenuePlace, name: string, others: readonly Piece[]): boolean {
  if (place === "bold") return countWords(name) <= MAX_VENUE_WORDS && /^\p{Lu}/u.test(name) && !isPersonByName(name);
  if (place !== "comma" || !isSource(name) || /^(?:an?|the|and|or)\s/i.test(name)) return false;
  return /\s/.test(name)
    ? SAYS_JOURNAL.test(name)
    : isVenueWord(name) && /\p{Ll}/u.test(name) && !hasPartsBefore(others);
}

/** Whether the line begins with a venue in bold, as others of the page do. */
export function beginsWithVenue(pieces: readonly Piece[], places: VenuePlaces): boolean {
  return places.has("start") && atStartInBold(pieces) !== null;
}

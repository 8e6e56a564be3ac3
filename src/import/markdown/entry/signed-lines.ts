// Lines of their own below a title: people with raised numbers, `Ann Roe1 Max Doe2`, and where they work, `1Lake Lab 2Cave Inc`.
import type { FactCollector } from "./facts.ts";
import { isFullName } from "./names.ts";
import { mostlyNames } from "./names-in-line.ts";
import { isMaker, isOrganization } from "./organizations.ts";
import { hasWords } from "./words.ts";

const MARK = "[\\d*∗†‡§¶♢♠♣♡]";
const RAISED = new RegExp(`(?<=[\\p{L}.])${MARK}(?:${MARK}|,\\s?(?=${MARK}))*`, "gu");
const PLACE = new RegExp(`(?:^|[\\s,;])\\s*${MARK}+(?:,${MARK}+)*\\s?(?=\\p{L})`, "u");
const NO_PLACE = /^(?:(?:equal|joint|co-?)[\s-]|(?:corresponding|project|work|first|these)\s)/i;
/** In UTF-16 code units. */
const MAX_LINE = 2000;
const WORD_OF_PLACE = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|and|for|in|at|&)$/u;
const MAX_WORDS = 40;

/** Collects the people and places on the lines after the first, and returns the text without these lines. */
export function takeSignedLines(text: string, facts: FactCollector): string {
  if (!text.includes("\n")) return text;
  return text
    .split("\n")
    .map((line, at) => (at > 0 && line.length <= MAX_LINE && isTaken(line.trim(), facts) ? "" : line))
    .join("\n");
}

function isTaken(line: string, facts: FactCollector): boolean {
  // what is in italics is read elsewhere, and `3DV, 2017` is no place
  if (!hasWords(line) || /[\ue000-\uf8ff\ufffc]|(?:19|20)\d\d/.test(line)) return false;
  const places = PLACE.test(line.slice(0, 8)) ? markedPlaces(line) : plainPlaces(line);
  if (places === null) return takeNames(line, facts);
  // `1Ann Roe, 2Max Doe`
  const arePeople = places.length > 1 && places.every((place) => isFullName(place) && !isOrganization(place));
  if (arePeople && facts.takePeople(places.join(", "), { isMarked: true })) return true;
  facts.addOrganizations(...places);
  return true;
}

/** `Ann Roe1 Max Doe∗1,2`: a mark after a name ends it, whether or not a comma does. */
function takeNames(line: string, facts: FactCollector): boolean {
  if (facts.hasAuthors || (line.match(RAISED)?.length ?? 0) < 2) return false;
  const names = line
    .replace(RAISED, ",")
    .replace(/,[\s,]+/g, ", ")
    .replace(/[\s,]+$/, "");
  if (facts.takePeople(names, { isMarked: true })) return true;
  return facts.takeNames(mostlyNames(names));
}

/** `1Lake Lab, 2Cave University` */
function markedPlaces(line: string): readonly string[] | null {
  if (/[.!?:]\s/.test(line)) return null;
  const places = line.split(PLACE).map((place) => place.replace(/[\s,;.]+$/, "").trim());
  return places.filter((place) => hasWords(place) && !NO_PLACE.test(place));
}

/** `Lake University, Cave Lab`: nothing but names with capitals, of which the first can be recognised as an organisation. */
function plainPlaces(line: string): readonly string[] | null {
  const bare = line.replace(/[\s.,;]+$/, "");
  const words = bare.split(/[\s,;]+/);
  if (words.length > MAX_WORDS || !words.every((word) => WORD_OF_PLACE.test(word))) return null;
  const places: string[] = [];
  for (const part of bare.split(/\s*;\s*|,\s+(?:and\s)?/)) {
    if (isMaker(part) || (isOrganization(part) && part.includes(" "))) places.push(part);
    else if (places.length > 0) places.push(isTown(part) ? `${places.pop()}, ${part}` : part);
    else return null;
  }
  return places;
}

/** `University of California, Los Angeles` */
function isTown(part: string): boolean {
  return !part.includes(" ") || /^(?:Los|San|Santa|New|College|Hong|St)\s/.test(part);
}

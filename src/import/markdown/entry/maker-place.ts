// Where the entries of a page name the organisations that made the works. What is there is one, whether or not it is known by name:
// `[A title](…) | Lake Lab`, `[A title](…) – Lake Lab (May 2023)`, `**Name** **[Lake Lab]** A title`, `[(Lake Lab) A title](…)`.
import type { MakerPlace, MakerPlaces } from "./conventions.ts";
import type { FactCollector } from "./facts.ts";
import { kindOfLabel } from "./link-kinds.ts";
import { isOrganization, makersIn } from "./organizations.ts";
import type { Piece } from "./pieces.ts";
import { isDateOrVenue } from "./venues.ts";
import { countWords } from "./words.ts";

interface PlacedMakers {
  readonly place: MakerPlace;
  readonly words: string;
  /** What comes after them. */
  readonly after: string;
  readonly index: number;
}

/** What is after a bar or a dash at the end of the line; the date of a work can come after it. */
const AT_END = /\s(?<mark>[|–—-])\s(?<words>\p{L}[^|–—()[\]]{1,60}?)(?<after>\s\([^()]{4,20}\))?\s*$/u;
const MAX_WORDS = 4;

function placedAtEnd(pieces: readonly Piece[]): PlacedMakers | null {
  const index = pieces.length - 1;
  const last = pieces[index];
  if (index < 1 || last?.type !== "text" || last.isItalic || last.isBold || last.isCode) return null;
  const { mark, words = "", after = "" } = AT_END.exec(last.text)?.groups ?? {};
  const isShort = words !== "" && words.split(/\s*[,&/]\s*/).every((name) => countWords(name) <= MAX_WORDS);
  if (!isShort || (after !== "" && !isDateOrVenue(after.trim().slice(1, -1)))) return null;
  return { place: mark === "|" ? "bar" : "dash", words, after, index };
}

/** Whether organisations can be named there: without a date after it, a dash can also be before the second part of a title. */
function canNameMakers({ place, words, after }: PlacedMakers): boolean {
  return place === "bar" || after !== "" || isOrganization(words);
}

/** The names, if all of them can be those of organisations. Null: they are something else. */
function namesIn(words: string): readonly string[] | null {
  if (isDateOrVenue(words) || (kindOfLabel(words) !== null && !isOrganization(words))) return null;
  const names = makersIn(words.replace(/\s*(?:&|\/|\sand\s)\s*/g, ", "));
  return names?.every((name) => !isDateOrVenue(name)) ? names : null;
}

/** Several lines must name different ones that are known. */
const MIN_KNOWN = 3;

/** `(Lake Lab) A title`, `[Lake Lab] A title` */
const AT_FRONT = /^[[(](\p{L}[^[\]()]{1,39})[\])]\s*(?=["“\p{Lu}\p{N}]\S*\s)/u;

/** What is in brackets before a title; empty: nothing is. */
export function wordsInFront(title: string): string {
  return AT_FRONT.exec(title)?.[1] ?? "";
}

/**
 * The places where a third of the names that are neither dates nor venues is known.
 * @param tags what is in brackets after names in bold
 * @param fronts what is in brackets before titles
 */
export function makerPlacesOf(
  lines: readonly (readonly Piece[])[],
  { tags, fronts }: { readonly tags: readonly string[]; readonly fronts: readonly string[] },
): MakerPlaces {
  const named = new Map<MakerPlace, string[]>([
    ["tag", tags.filter(Boolean)],
    ["front", fronts.filter(Boolean)],
  ]);
  for (const line of lines) {
    const placed = placedAtEnd(line);
    if (placed !== null) named.set(placed.place, [...(named.get(placed.place) ?? []), placed.words]);
  }
  const isBelieved = (words: readonly string[]): boolean => {
    const others = words.filter((each) => !isDateOrVenue(each));
    const known = others.filter((each) => namesIn(each)?.some(isOrganization) === true);
    return new Set(known).size >= MIN_KNOWN && known.length * 3 >= others.length;
  };
  return new Set([...named].filter(([, words]) => isBelieved(words)).map(([place]) => place));
}

/** Takes the organisations at the end of a line that is written as others of the page are, and returns the line without them. */
export function takePlacedMakers(
  pieces: readonly Piece[],
  facts: FactCollector,
  places: MakerPlaces,
): readonly Piece[] {
  const placed = places.size === 0 ? null : placedAtEnd(pieces);
  const names = placed !== null && places.has(placed.place) && canNameMakers(placed) ? namesIn(placed.words) : null;
  if (placed === null || names === null) return pieces;
  facts.addOrganizations(...names);
  return pieces.map((piece, at) =>
    at === placed.index ? { ...piece, text: piece.text.replace(AT_END, placed.after) } : piece,
  );
}

/** Takes the organisations in brackets before a title, and returns the title without them. */
export function takeMakersInFront(title: string, facts: FactCollector, places: MakerPlaces): string {
  const words = places.has("front") ? wordsInFront(title) : "";
  const names = words === "" ? null : namesIn(words);
  facts.addOrganizations(...(names ?? []));
  return names === null ? title : title.replace(AT_FRONT, "");
}

export function takeTaggedMakers(tag: string, facts: FactCollector, places: MakerPlaces): boolean {
  const names = tag !== "" && places.has("tag") ? namesIn(tag) : null;
  facts.addOrganizations(...(names ?? []));
  return names !== null;
}

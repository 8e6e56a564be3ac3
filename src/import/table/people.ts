// The people in the cells of a table. A comma separates people in one table, and family and given names in another.
import type { PersonName } from "../../map/model.ts";
import { parsePersonName, withFamily } from "../../map/names.ts";
import { areInitialsLast, initialsLastIn, parseInitialsLast, personOf } from "../initials-last.ts";
import { parsePeople } from "../markdown/entry/people.ts";
import type { Reference } from "../reference.ts";

/** What the commas in the cells of a column separate; null: nothing shows it. */
type CommaUse = "names" | "people" | null;

/** How the cells of a column write people. */
export interface PeopleStyle {
  readonly commaUse: CommaUse;
  /** `Griffin DK`; null: nothing shows it. */
  readonly initialsLast: boolean | null;
}

export const NO_STYLE: PeopleStyle = { commaUse: null, initialsLast: null };

export function peopleStyleOf(cells: readonly string[]): PeopleStyle {
  const names = cells.flatMap((cell) => {
    const listed = separated(cell);
    const isOther = (part: string): boolean => parseInitialsLast(part) === null;
    return listed.length > 0 ? listed : partsOf(cell, BETWEEN_LISTED).filter(isOther);
  });
  return { commaUse: commaUseIn(cells), initialsLast: areInitialsLast(names) };
}

type People = Pick<Reference, "authorNames" | "authorsComplete">;

/** What most cells that show it use commas for. */
function commaUseIn(cells: Iterable<string>): CommaUse {
  let balance = 0;
  for (const cell of cells) balance += evidenceIn(cell);
  return balance === 0 ? null : balance > 0 ? "names" : "people";
}

/** Above 0 for `Doe, Jane`, below 0 for `Jane Doe, Max Roe`, which could be one person with two names of each kind. */
function evidenceIn(cell: string): number {
  if (!cell.includes(",")) return 0;
  const people = partsOf(cell, BETWEEN_PEOPLE);
  if (people.length > 1) return people.every((person) => splitName(person) !== null) ? SURE : 0;
  const parts = partsOf(cell, /,/);
  const [first = "", second = ""] = parts;
  if (parts.length === 2 && useOfInitials(first, second) !== null) {
    return useOfInitials(first, second) === "names" ? SURE : -SURE;
  }
  const areInPairs = parts.length % 2 === 0 && parts.every((part, at) => at % 2 === 0 || INITIALS.test(part));
  if (areInPairs) return SURE;
  return parts.every((part) => wordCount(part) > 1) ? (parts.length === 2 ? -1 : -SURE) : 0;
}

/** How much more a cell counts that can mean only one thing. */
const SURE = 2;

/** The people in a cell. */
export function peopleOf(cell: string, { commaUse, initialsLast }: PeopleStyle): People {
  const listed = separated(cell);
  const found = initialsLastIn(listed, initialsLast);
  if (found.some((name) => name !== null)) {
    const authorNames = listed.map((name, at) => personOf(found[at] ?? null) ?? nameOf(name));
    return { authorNames, authorsComplete: !AND_MORE.test(cell) };
  }
  const parts = partsOf(cell, /[;|]/);
  const [only = ""] = parts;
  if (parts.length > 1) return namedPeople(parts.flatMap((part) => partsOf(part, AND)));
  const joined = partsOf(only, AND);
  const stated = joined.filter((part) => !OTHERS.test(part));
  const areNames = commaUse === "names" && !stated.some((part) => /^\p{Lu}\.[^,]*\p{Ll}[^,]*,/u.test(part));
  if (joined.length > 1 && (areAlike(stated) || areNames)) return namedPeople(joined);
  if (joined.length === 1 && isOnePerson(only, commaUse)) return namedPeople([only]);
  const people = parsePeople(only, { isMarked: true });
  if (people === null) return namedPeople(joined);
  return { authorNames: people.authors.map(parsePersonName), authorsComplete: people.isComplete };
}

const AND = /(?<=\s)(?:and|&)(?=\s)/;
const BETWEEN_LISTED = /,|(?<=[\s,])(?:and|&)(?=\s)|\s(?=et al\.?$)/;
const BETWEEN_PEOPLE = /[;|]|(?<=\s)(?:and|&)(?=\s)/;
const OTHERS = /^(?:et al\.?|others)$/i;
const AND_MORE = /(?:^|[\s,;|])(?:et al|others)\.?$/i;
const SUFFIX = /,[ \t]*((?:jr|sr)\.?|I{2,3}|IV)$/i;

/** Split without white space around the parts: an expression that takes it along would look at long runs of it again and again. */
function partsOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The people of a cell in which commas can only separate people: `Doe J, Roe A`, and nothing but semicolons, but no `Doe, Jane A`. */
function separated(cell: string): readonly string[] {
  const hasMarks = /[;|]/.test(cell);
  const parts = partsOf(cell, hasMarks ? /[;|]/ : BETWEEN_LISTED).filter((part) => !OTHERS.test(part));
  return hasMarks || parseInitialsLast(parts[0] ?? "") !== null ? parts : [];
}

/** Whether all have a family name before a comma, or none has a comma: in `Doe, Roe and Poe` only some have. */
function areAlike(people: readonly string[]): boolean {
  return people.every((person) => splitName(person) !== null) || people.every((person) => !person.includes(","));
}

function isOnePerson(text: string, commaUse: CommaUse): boolean {
  const { family, given } = splitName(text) ?? {};
  if (family === undefined || given === undefined || /\bet\.? al\b/i.test(given)) return false;
  const use = useOfInitials(family, given) ?? commaUse;
  if (use !== null) return use === "names";
  const areBothLong = wordCount(family) > 1 && wordCount(given) > 1;
  return !areBothLong && !isOrganization(family) && !isOrganization(given);
}

/** What initials show: `Michaud, Eric J.` is one person, `Smith J, Doe A` are two; null: nothing. */
function useOfInitials(family: string, given: string): CommaUse {
  if (INITIALS.test(family.split(/\s+/).at(-1) ?? "")) return "people";
  const last = given.split(/\s+/).at(-1) ?? "";
  return INITIALS.test(given) || (INITIALS.test(last) && wordCount(given) > 1) ? "names" : null;
}

const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;

/** The words of a name but particles: `van der Berg` has one. */
function wordCount(name: string): number {
  return name.split(/\s+/).filter((word) => !/^\p{Ll}/u.test(word)).length;
}

/** `OpenAI`, `DeepMind`: no given name, and no family name that has one after it. */
function isOrganization(name: string): boolean {
  return /\p{Ll}\p{Lu}{2}|\p{Lu}{3}/u.test(name) || /^(?!Ma?c|De|La|Le|O['’])\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(name);
}

interface SplitName {
  readonly family: string;
  readonly given: string;
  readonly suffix: string;
}

/**
 * The parts of `Doe, Jane`, `King, Martin Luther, Jr.` and RefWorks's `Doe,Jane,R.`; null: the text has another form.
 * @param middle the form of a name after the first that follows a comma without a space
 */
function splitName(text: string, middle: RegExp = INITIALS): SplitName | null {
  const suffix = SUFFIX.exec(text)?.[1] ?? "";
  const bare = suffix === "" ? text : text.replace(SUFFIX, "");
  const [family = "", given = "", second, ...others] = bare.split(",").map((part) => part.trim());
  if (family === "" || given === "" || others.length > 0) return null;
  if (second === undefined) return { family, given, suffix };
  return middle.test(second) && !/,\s/.test(bare) ? { family, given: `${given} ${second}`, suffix } : null;
}

function namedPeople(people: readonly string[]): People {
  const names = people.filter((person) => !OTHERS.test(person));
  return { authorNames: names.map(nameOf), authorsComplete: names.length === people.length };
}

function nameOf(person: string): PersonName {
  const { family, given, suffix } = splitName(person, /./) ?? {};
  if (family === undefined || given === undefined) return parsePersonName(person);
  return withFamily([given, family, suffix].filter(Boolean).join(" "), family);
}

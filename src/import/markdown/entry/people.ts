// People named in a few words: `G. Hinton et al.`, `Y. LeCun, Y. Bengio and G. Hinton`.
import { initialsLastIn, parseInitialsLast } from "../../initials-last.ts";
import { remembering } from "../../remembering.ts";
import { familiesFirst, givenNamesFirst } from "./family-first.ts";
import { FAMILY_NAME, NAME_WORD, OTHERS_AT_END, PARTICLE_WORDS } from "./name-patterns.ts";
import { isFullName, isName, isParticle } from "./names.ts";
import { splitFacts } from "./sources.ts";
import { isDateOrVenue } from "./venues.ts";

export interface StatedPeople {
  readonly authors: readonly string[];
  /** False if `et al.` or the like says that there are more. */
  readonly isComplete: boolean;
  /** Where they work, in brackets after a name: `Anna Berg (Lake Lab) et al.` */
  readonly organizations: readonly string[];
}

export interface PeopleOptions {
  /** Whether something else says that these are people: italics, a column, `by`. Then full names are believed too. */
  readonly isMarked?: boolean;
}

/** In UTF-16 code units. */
const MAX_LENGTH = 6000;

/** People left out before the last: `Doe, J., ... & Roe, M.`, `Ann Roe, …Max Doe` */
const BETWEEN = /,?\s?(?:\.\.\.|…)\s?(?:[,&]\s?|and\s)?(?=\p{L})/u;

/** The people named by the whole of `text`. Null if some of it is not a name, or nothing shows that it is one. */
export function parsePeople(text: string, { isMarked = false }: PeopleOptions = {}): StatedPeople | null {
  if (text.length > MAX_LENGTH) return null;
  return isMarked ? markedPeople(text) : plainPeople(text);
}

const markedPeople = remembering((text) => peopleIn(text, { isMarked: true }));
const plainPeople = remembering((text) => peopleIn(text, { isMarked: false }));

/** `———`, `––`: the people of the reference above. */
export const SAME_PEOPLE = "———";
const SAME = /^(?:[-–—―]{2,10}|—|_{2,20})[.,]?$/;

function peopleIn(written: string, { isMarked }: Required<PeopleOptions>): StatedPeople | null {
  if (SAME.test(written.trim())) return { authors: [SAME_PEOPLE], isComplete: true, organizations: [] };
  // `Boria, R. a., Roe, M.`
  const text = withRomanNumbers(written).replace(/(?<=, \p{Lu}\. )\p{Ll}\.?(?=[\s.,]|$)/gu, (initial) =>
    initial.toUpperCase(),
  );
  const marked = isMarked ? peopleWithFootnotes(text) : null;
  if (marked !== null) return marked;
  const placed = peopleWithPlaces(text);
  if (placed !== null) return placed;
  const first = isMarked ? LOWER_CASE_ET_AL.exec(text.trim())?.[1] : undefined;
  if (first !== undefined) return { authors: [first], isComplete: false, organizations: [] };
  if (hasOddWord(text) || hasOddMark(text) || text.trim().includes("\n")) return null;
  const whole = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:by\b|authors?\s*:)\s*/i, "")
    // dblp tells people of one name apart: `Jo Doe 0001`
    .replace(/(?<=\p{L})\s0\d{3}(?=,|$)/gu, "")
    // `Boria, R. A. ., Roe, M.`
    .replace(/(?<=\p{Lu}\.) ?\.(?=,)/gu, "")
    .replace(/[\s,;:]+$/, "");
  // `Python, R` in brackets is nobody
  const stated = isMarked ? whole.replace(/^(\p{Lu}\p{Ll}[\p{L}'’-]*), (\p{Lu})$/u, "$1, $2.") : whole;
  const { bare, organizations } = withoutAffiliations(stated);
  if (bare === "") return null;
  if (isMarked && COLLABORATION.test(bare)) return { authors: [bare], isComplete: true, organizations };
  const single = familyFirstEtAl(bare);
  if (single !== null) return { ...single, organizations };
  const shown = bare.replace(BETWEEN, ", ");
  const list = familiesFirst(shown) ?? givenNamesFirst(shown);
  const isComplete = shown === bare && !OTHERS_AT_END.test(list);
  const names = givenBeforeFamily(splitNames(list.replace(OTHERS_AT_END, "")));
  const haveInitials = beginWithInitials(names) || (!isComplete && names.every((name) => SCHOLAR.test(name)));
  // `Araújo, M. B., & New, M.`: any word is a name before initials that were turned around
  const isTurned = list !== shown && names.length > 1;
  // among others, Ofir Press is no publisher, Gagan Deep Gupta not deep, Or Honovich no conjunction, and a group somebody
  const checked =
    names.length < MIN_LISTED
      ? names
      : names
          .filter((name) => !GROUP_NAME.test(name) && !COLLABORATION.test(name))
          .map((name) =>
            name.replace(/(?<=^\p{Lu}(?:\p{Ll}+|\.)) (?:Press$|(?:Deep|In|An)(?= \p{Lu}\p{Ll}))|^Or (?=\p{Lu})/u, ""),
          );
  // `Zhiyuan LIN`, `LILI YU`: capitals are a name among others that are written as names are
  const others = checked.filter((name) => !IN_CAPITALS.test(name));
  const areAmongNames = others.length > 1 && others.length < checked.length && others.every((name) => isFullName(name));
  const shownNames = areAmongNames ? checked.map((name) => name.replace(IN_CAPITALS, "Ann Roe")) : checked;
  if (
    names.length === 0 ||
    checked.length < Math.min(names.length, 2) ||
    !shownNames.every((name) => isName(isTurned ? name.replace(FAMILY_AFTER_INITIALS, "Doe") : name, { haveInitials }))
  )
    return null;
  // `Sustainable Cities and Society` is a journal
  const isUnlikePair = names.length === 2 && /\s(?:and|&)\s/.test(list) && !areAlike(names);
  const isMarkedAsPeople = isMarked && !isUnlikePair && (names.length > 1 || /\s/.test(names[0] ?? ""));
  const areBelieved = !isComplete || isMarkedAsPeople || lookLikePeople(names, list, text);
  return areBelieved ? { authors: names, isComplete, organizations } : null;
}

/** `jo Doe et al.`; but `see Doe et al.` is no name. */
const LOWER_CASE_ET_AL =
  /^((?!(?:by|see|cf|from|with|and|or|in|of|as|than|like|unlike|after|following|per|via|to|for|on|at|the|our|also|e|v[ao]n|de[lnr]?|d[aiou]s?|l[ae]|el|al|t[eo]r?|zu[mr]?)\s)\p{Ll}{2,12}\s\p{Lu}\p{Ll}+),? et\.? ?al\.?$/u;

const IN_CAPITALS = /^(?:\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?|\p{Lu}{2,12})\s\p{Lu}{2,12}$/u;

const FAMILY_AFTER_INITIALS = /(?<=^(?:\p{Lu}\.[\s-]?){1,4})\p{Lu}\p{Ll}+$/u;

const ROMAN_NUMBERS: ReadonlyMap<string, string> = new Map([
  ["2nd", "II"],
  ["3rd", "III"],
  ["4th", "IV"],
]);

/** `Strauss JF 3rd` is Strauss the third: PubMed writes the number of a name in this way. */
function withRomanNumbers(text: string): string {
  if (!/\d(?:nd|rd|th)/.test(text)) return text;
  return text.replace(
    /(?<=\p{Lu}\.?\s)(?:2nd|3rd|4th)(?=\.?\s*(?:[,;&]|and\s|$))/gu,
    (found) => ROMAN_NUMBERS.get(found) ?? found,
  );
}

/**
 * How much of the beginning of a text can be names, in UTF-16 code units: no more than what comes before its first word in small
 * letters. A line of which many beginnings could be names is looked through once, and not for each of them.
 */
export function endOfPeople(text: string): number {
  const found = LONG_ODD_WORD.exec(text);
  if (found === null) return text.length;
  const end = found.index + found[0].length - 2;
  const before = text.slice(0, end);
  // such words can be in a place after a name: `Ann Roe (school of caves)`, `Ann Roe, school of caves; Max Doe, Cave Labs`
  const canBePlace = /[(（]/.test(before) || (before.includes(",") && text.includes(";"));
  return canBePlace || LOWER_CASE_FIRST.test(text) ? text.length : end;
}

/** Nearly all texts that are asked about are no names: a word in small letters says so, and nothing else is looked at. */
function hasOddWord(text: string): boolean {
  return !/[(（]/.test(text) && ODD_WORD.test(text);
}

/** What no name has, wherever the names are separated: `Caves: A Survey`, `Tracking 2`, `What?`. Brackets can name a place. */
const ODD_MARK = /[!?"“”[\]{}<>\\@#$%=]|(?<!authors?\s*):\s?[^\s,;:]|\s(?!0\d{3})\d/i;

function hasOddMark(text: string): boolean {
  return ODD_MARK.test(text) && !/[(（]/.test(text);
}

const MIN_LISTED = 3;
/** `ENCODE Consortium`: who wrote a work, also alone. */
const COLLABORATION =
  /^(?:The )?(?:\p{Lu}[\p{L}\p{N}-]+\s){1,5}(?:Consortium|Collaboration|Investigators|Working Group|Study Group)$/u;
export function isCollaboration(words: string): boolean {
  return COLLABORATION.test(words);
}

/** `The OPMC`: one of the authors in a list of people. */
const GROUP_NAME = /^The \p{Lu}{3,12}$/u;

/** Whether the words list so many names that they are people where a date or venue is next: `Doe, Roe and Poe`. */
export function isListOfPeople(text: string): boolean {
  const names = parsePeople(text, { isMarked: true })?.authors ?? [];
  // in `Doe & Roe, Distill` the last is not one of them
  const isEnded = !/(?:\band|&)\s/.test(text) || /(?:\band|&)\s[^,;&]*$/.test(text);
  return names.length >= MIN_LISTED && isEnded;
}

const AFFILIATION = /(?<=\p{Ll}|\bal\.)\s*[(（]([^()（）]{2,80})[)）]/gu;
/** `Qijing (Jenny) Huang` */
const NICKNAME = /(?<=\p{Lu}\p{Ll}+)\s?[(（]\p{Lu}\p{Ll}+[)）](?=\s\p{Lu}\p{Ll})/gu;

/** The names without the places in brackets after them. A date or venue in brackets stays, so that it is seen. */
function withoutAffiliations(text: string): { readonly bare: string; readonly organizations: readonly string[] } {
  if (!/[(（]/.test(text)) return { bare: text, organizations: [] };
  const named = text.replace(NICKNAME, "");
  if (named !== text) return withoutAffiliations(named);
  const groups = [...text.matchAll(AFFILIATION)].map(([, words = ""]) => words.trim());
  const arePlaces = groups.every((words) => /^\p{Lu}/u.test(words) && !splitFacts(words).some(isDateOrVenue));
  if (groups.length === 0 || !arePlaces) return { bare: text, organizations: [] };
  return { bare: text.replace(AFFILIATION, ""), organizations: [...new Set(groups)] };
}

/** `Ann Roe, University of Caves; Max Doe, Cave Labs`: people between semicolons, each with a place that is nobody's name. */
function peopleWithPlaces(text: string): StatedPeople | null {
  if (!text.includes(";")) return null;
  const parts = text.split(/;\s*(?:and\s)?/).map((part) => /^([^,]{3,60}), (\S.{1,150})$/.exec(part.trim()));
  const names = parts.map((part) => part?.[1] ?? "");
  const places = parts.map((part) => part?.[2] ?? "");
  const areSure = names.length > 1 && names.every(isFullName) && places.some((place) => place !== "" && !isName(place));
  return areSure ? { authors: names, isComplete: true, organizations: [...new Set(places)] } : null;
}

const FOOTNOTES = /(?<=\p{Ll})\d{1,2}(?:,\s?\d{1,2}(?!\d)){0,4}[*†‡§¶#]{0,3}(?=\s*(?:[,;&]|\band\b|$))/gu;

/** `Yue Wu1,4* , Max Doe2`: full names with the numbers of what is said about them elsewhere. */
function peopleWithFootnotes(text: string): StatedPeople | null {
  // quick to say no
  if (!/\p{Ll}\d/u.test(text) || (text.match(FOOTNOTES)?.length ?? 0) < 2) return null;
  const people = parsePeople(text.replace(FOOTNOTES, ""), { isMarked: true });
  return people !== null && people.authors.length > 1 && people.authors.every(isFullName) ? people : null;
}

const FAMILY_FIRST_ET_AL = new RegExp(`^(${FAMILY_NAME}), (${NAME_WORD}(?: \\p{Lu}\\.?)?),? et al\\.?$`, "u");
/** `Doe, Jane F.`: no name ends in an initial. */
const FAMILY_FIRST_ALONE = new RegExp(`^(${FAMILY_NAME}), (${NAME_WORD}(?: \\p{Lu}\\.){1,2})$`, "u");

/** `Doe, Jane, et al.` is Jane Doe and others, and `Doe, Jane F.` is one person. */
function familyFirstEtAl(text: string): Pick<StatedPeople, "authors" | "isComplete"> | null {
  const [, own, names] = FAMILY_FIRST_ALONE.exec(text) ?? [];
  if (own !== undefined && names !== undefined) return { authors: [`${names} ${own}`], isComplete: true };
  const [, family, given] = FAMILY_FIRST_ET_AL.exec(text) ?? [];
  // `TOSEM, Sun et al.` is a journal and somebody else
  const isVenue = /^\p{Lu}{3,},.*[^,] et al/u.test(text);
  if (family === undefined || given === undefined || isVenue || !isName(given)) return null;
  return { authors: [`${given} ${family}`], isComplete: false };
}

function splitNames(list: string): string[] {
  return list
    .replace(/(?<=\p{L}[\p{Ll}\p{Lo}])\.$/u, "")
    .split(
      /\s*(?:[;，、]|,(?:\s*(?:and|&|und|et(?!\s[Aa]l\b)|и)\s)?|\s(?:and|&|und|et(?!\s[Aa]l\b)|и|[ye](?=\s\p{Lu}\p{Ll}+\s\p{Lu}))\s|·|•)\s*/u,
    )
    .map((name) => name.replace(/^(?:and|&)\s+|(?<=[\p{L}.])[*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰∗♢♠♣♡^/\d,]+$/gu, "").trim())
    .filter((name) => name !== "" && !/^(?:jr|sr)\.?$/i.test(name));
}

/** `Waples RS.`: one person, whose two initials have a full stop after them. Ng is a family name. */
const ONE_WITH_INITIALS = /\s(?!NG)\p{Lu}{2}\.$/u;
/** `Robertson A.`: no name ends in an initial. */
const ONE_WITH_INITIAL = /^\p{Lu}\p{Ll}[\p{L}'’-]+\s\p{Lu}\.$/u;

/** `Wang K.`, `Doe J`: where all names end in initials, these are given names. */
function givenBeforeFamily(names: readonly string[]): readonly string[] {
  const [first = ""] = names;
  if (names.length === 1 && ONE_WITH_INITIAL.test(first)) {
    const one = parseInitialsLast(first);
    return one === null ? names : [`${one.given} ${one.family}`];
  }
  const found = names.length < 2 && !ONE_WITH_INITIALS.test(first) ? [] : initialsLastIn(names);
  return found.some((name) => name === null) || found.length === 0
    ? names
    : found.map((name) => [name?.given, name?.family, name?.suffix].filter(Boolean).join(" "));
}

const INITIALS = /^(?:(?:\p{Lu}\.[-‐]?){1,4}|\p{Lu}{1,2})$/u;

/** Whether names that nothing marks are people: they have initials, are many and full, are a pair, or follow `by`. */
function lookLikePeople(names: readonly string[], list: string, text: string): boolean {
  // `KU Leuven, Belgium` is a place
  const areFull = names.every((name) => /\s/.test(name)) || list.includes(".");
  const haveInitials =
    areFull &&
    names.some((name) => name.split(/\s+/).some((word) => INITIALS.test(word)) && /\s|\.\p{Lu}\p{Ll}/u.test(name));
  const areManyAndFull = names.length >= 3 && names.every((name) => /\s/.test(name));
  // `Consistent, and Highly Available Storage` goes on with a title
  const arePair = names.length === 2 && areAlike(names) && /\s(?:and|&)\s/.test(list);
  return haveInitials || areManyAndFull || arePair || /^by\b/i.test(text.trim());
}

/** Whether all names are family names, or all are longer. */
function areAlike(names: readonly string[]): boolean {
  const [first, second] = names.map((name) => name.split(/\s+/));
  if (first === undefined || second === undefined) return false;
  const count = (words: readonly string[]): number => words.filter((word) => !isParticle(word)).length;
  return first.length > 1 === second.length > 1 || count(first) > 1 === count(second) > 1;
}

/** What no name has and nothing beside names: a word that begins with a small letter. */
const BESIDE_NAMES = `(?![dl]['’]|(?:${PARTICLE_WORDS.join("|")}|and|und|et|y|e|и|др|otros|outros|autres|andere|al|etal|others|many authors|many others|colleagues|jr|sr|by|authors?)(?!\\p{L}))`;
const ODD_WORD = new RegExp(`(?:^|\\s)${BESIDE_NAMES}\\p{Ll}`, "u");
/** A single letter can be an initial, and `y cols` are others. */
const LONG_ODD_WORD = new RegExp(`(?:^|\\s)${BESIDE_NAMES}(?!cols?(?!\\p{L}))\\p{Ll}\\p{L}`, "u");
const LOWER_CASE_FIRST = /^\s*\p{Ll}{2,12}\s\p{Lu}\p{Ll}+,? et\.? ?al/u;

/** `IAAQ Al-Hadi`, `NM van Sharef`: initials without full stops, then the family name. */
const SCHOLAR = /^\p{Lu}{1,4}\s(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u;

/** `L Roe, T Doe, A Berg`: several begin with an initial, and not all with one that could be an article. */
function beginWithInitials(names: readonly string[]): boolean {
  if (names.length > 1 && names.every((name) => SCHOLAR.test(name)) && names.some((name) => !name.startsWith("A ")))
    return true;
  const found = names.filter((name) => /^\p{Lu}\s\p{Lu}/u.test(name));
  const sure = found.filter((name) => !name.startsWith("A ")).length;
  return sure > 1 || (sure === 1 && found.length > 2);
}

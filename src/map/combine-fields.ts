// The rules by which single fields of a paper in two layers become one, where more than the field itself counts.

import { fold, squash } from "../text/fold.ts";
import { union } from "./combine-rows.ts";
import { isWebAddress, parseArxivId, parseDoi } from "./identifiers.ts";
import type { Note, Paper, PersonName } from "./model.ts";
import { familyOf, fullName } from "./names.ts";
import { otherAddressNotes } from "./other-addresses.ts";

/** One paper in two layers. */
export interface PaperPair {
  readonly lower: Paper;
  readonly upper: Paper;
}

/**
 * The upper title, unless it is only the key or address by which a list names a paper that it does not describe, or how the lower
 * one begins.
 */
export function combineTitle({ lower, upper }: PaperPair): string {
  return isOnlyNamed(upper) || isBeginning(upper.title, lower.title) ? lower.title : upper.title;
}

/** Whether the words of a title are the first ones of a longer title. */
function isBeginning(title: string, longer: string): boolean {
  const [words, all] = [wordsOf(title), wordsOf(longer)];
  return words !== "" && all.startsWith(`${words} `);
}

function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Whether a list only names the paper, as `[@key]`, or by its address, arXiv id or DOI. */
function isOnlyNamed({ id, title }: Paper): boolean {
  return title === id || isAddressAlone(title);
}

function isAddressAlone(title: string): boolean {
  // `arXiv 2309.08600` is what a bare link is called
  const address = title.trim().replace(/^(?:arXiv|DOI) (?=\S+$)/, "");
  if (/\s/.test(address)) return false;
  return isWebAddress(address) || parseArxivId(address) !== null || parseDoi(address) !== null;
}

/** The lower title stays findable, unless it differs only in punctuation or case: `C` is not `C++`. */
export function combineAlternativeTitles({ lower, upper }: PaperPair): string[] {
  const signs = (title: string): string => (title.match(/[\p{S}#]/gu) ?? []).join("");
  const isSameTitle =
    squash(upper.title) !== "" &&
    squash(upper.title) === squash(lower.title) &&
    signs(upper.title) === signs(lower.title);
  const isReplaced = combineTitle({ lower, upper }) === upper.title;
  const replaced = isSameTitle || !isReplaced ? [] : [lower.title];
  const shown = combineTitle({ lower, upper });
  return union(replaced, lower.alternativeTitles, upper.alternativeTitles).filter((title) => title !== shown);
}

/** The upper list, unless it is empty, cut where the lower one is complete, or names the same people less exactly. */
export function combineAuthors({
  lower,
  upper,
}: PaperPair): Pick<Paper, "authors" | "authorNames" | "authorsComplete"> {
  const isCutShort = !upper.authorsComplete && lower.authorsComplete && lower.authors.length > 0;
  return upper.authors.length === 0 || isCutShort || saysLess(upper.authorNames, lower.authorNames) ? lower : upper;
}

/**
 * Whether these are the same people as those, some without their given names or with initials for these. With initials, a
 * shorter list can be the first of them; other shorter lists are other people.
 */
function saysLess(names: readonly PersonName[], known: readonly PersonName[]): boolean {
  const isExact = (name: PersonName, at: number): boolean => {
    const other = known[at];
    return other !== undefined && squash(fullName(name)) === squash(fullName(other));
  };
  const isKnown = (name: PersonName, at: number): boolean => {
    const other = known[at];
    return isExact(name, at) || (other !== undefined && isShortFor(name, other));
  };
  const hasInitials = names.some((name, at) => name.given !== undefined && !isExact(name, at));
  const isBeginning = names.length < known.length && hasInitials;
  return (names.length === known.length || isBeginning) && names.every(isKnown);
}

/** `Wang` and `K. Wang` for `Kevin Ro Wang`. */
function isShortFor(name: PersonName, other: PersonName): boolean {
  if (squash(fullName(name)) === squash(familyOf(other))) return true;
  if (name.given === undefined || squash(familyOf(name)) !== squash(familyOf(other))) return false;
  const [given, known] = [givenNames(name.given), givenNames(other.given ?? "")];
  return given.length <= known.length && given.every((word, at) => isInitialOrName(word, known[at] ?? ""));
}

/** `E.J.`, `E J` and `EJ` are two. */
function givenNames(given: string): string[] {
  const spaced = /^\p{Lu}{2,3}$/u.test(given) ? given.split("") : given.split(/[\s.-]+/);
  return spaced.map(squash).filter((word) => word !== "");
}

function isInitialOrName(word: string, name: string): boolean {
  return word === name || (word.length === 1 && name.startsWith(word));
}

/** A month does not replace a day in it, and a date derived from an arXiv id does not replace a stated one. */
export function combineDate({ lower, upper }: PaperPair): Pick<Paper, "date" | "dateSource"> {
  const isDerived = upper.dateSource === "arxiv" && lower.dateSource !== "arxiv";
  const isKept = upper.date === null || (lower.date !== null && (isDerived || lower.date.startsWith(upper.date)));
  return isKept ? lower : upper;
}

/** The upper kind, unless `build` only assumed it because nobody stated one. */
export function combineKind({ lower, upper }: PaperPair): Pick<Paper, "kind" | "cslType"> {
  const isAssumed = upper.kind === "other" || (upper.kind === "preprint" && upper.arxiv !== null);
  return isAssumed && lower.kind !== "other" ? lower : upper;
}

/** Volume, issue and pages belong to their venue: another venue does not keep those of the lower one. */
export function ofVenue(key: "volume" | "issue" | "pages") {
  return (_: unknown, __: unknown, { lower, upper }: PaperPair): string | null => {
    const isNewVenue = upper.venue !== null && upper.venue !== lower.venue;
    return isNewVenue ? upper[key] : (upper[key] ?? lower[key]);
  };
}

/** Links that the upper layer replaces become notes, so that none is lost, and the paper is still found by them. */
export function displacedLinks({ lower, upper }: PaperPair): Note[] {
  return otherAddressNotes(lower, {
    url: upper.url ?? lower.url,
    code: upper.code ?? lower.code,
    demo: upper.demo ?? lower.demo,
    arxiv: upper.arxiv ?? lower.arxiv,
    doi: upper.doi ?? lower.doi,
  });
}

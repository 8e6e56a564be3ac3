// The rules by which single fields of a paper in two layers become one, where more than the field itself counts.

import { squash } from "../text/fold.ts";
import { combineRows, union } from "./combine-rows.ts";
import type { PartialDate } from "./dates.ts";
import { doiKey, isArxivVenue, isWebAddress, parseArxivId, parseDoi, urlKey } from "./identifiers.ts";
import type { ExtraField, Note, Paper, PersonName } from "./model.ts";
import { familyOf, fullName } from "./names.ts";
import { otherAddressNotes } from "./other-addresses.ts";
import { isOnlyPreprint, isPreprintServer } from "./preprints.ts";
import { addsNothing, isBeginning, isSameText, richerText } from "./same-text.ts";

/** One paper in two layers. */
export interface PaperPair {
  readonly lower: Paper;
  readonly upper: Paper;
}

/**
 * The upper title, unless it is only the key or address by which a list names a paper that it does not describe, says no more
 * than the lower one, or was jotted down for a paper whose reference is below: that title is cited.
 */
export function combineTitle({ lower, upper }: PaperPair): string {
  if (isOnlyNamed(upper)) return lower.title;
  const isJotted =
    namesPeople(lower) && !namesPeople(upper) && upper.organizations.length === 0 && upper.venue === null;
  if (isJotted && !isSameText(lower.title, upper.title)) return lower.title;
  return richerText(lower.title, upper.title) ?? upper.title;
}

function namesPeople({ authors, editors }: Paper): boolean {
  return authors.length + editors.length > 0;
}

/** Whether a list only names the paper, as `[@key]`, or by its address, arXiv id or DOI. */
function isOnlyNamed({ id, title }: Paper): boolean {
  return title === id || isAddressAlone(title);
}

/** Whether a title is nothing but the address, arXiv id or DOI of the work. */
export function isAddressAlone(title: string): boolean {
  // `arXiv 2309.08600` is what a bare link is called
  const address = title.trim().replace(/^(?:arXiv|DOI) (?=\S+$)/, "");
  if (/\s/.test(address)) return false;
  return isWebAddress(address) || parseArxivId(address) !== null || parseDoi(address) !== null;
}

/** The title that is not shown stays findable, unless it says no more than the other: `C` is not `C++`. */
export function combineAlternativeTitles({ lower, upper }: PaperPair): string[] {
  const shown = combineTitle({ lower, upper });
  const other = shown === upper.title ? lower.title : upper.title;
  const isCovered =
    isSameText(other, shown) || (other === upper.title && (isOnlyNamed(upper) || isBeginning(other, shown)));
  return union(isCovered ? [] : [other], lower.alternativeTitles, upper.alternativeTitles).filter(
    (title) => title !== shown,
  );
}

/** The upper list, unless it is empty, cut where the lower one is complete, or names the same people less exactly. */
export function combineAuthors({
  lower,
  upper,
}: PaperPair): Pick<Paper, "authors" | "authorNames" | "authorsComplete"> {
  const isCutShort = !upper.authorsComplete && lower.authorsComplete && lower.authors.length > 0;
  return upper.authors.length === 0 || isCutShort || namesNoMore(upper.authorNames, lower.authorNames) ? lower : upper;
}

/** The people of the upper layer, unless it names nobody, or the same people less exactly. */
export function ofPeople<K extends "editors" | "translators" | "editorNames" | "translatorNames">(
  key: K,
  names: "editorNames" | "translatorNames",
) {
  return (_: unknown, __: unknown, { lower, upper }: PaperPair): Paper[K] =>
    upper[names].length === 0 || namesNoMore(upper[names], lower[names]) ? lower[key] : upper[key];
}

/** The organisations of the upper layer, unless the lower one names them all. */
export function combineOrganizations(lower: readonly string[], upper: readonly string[]): readonly string[] {
  const known = new Set(lower.map(squash));
  return upper.every((name) => known.has(squash(name))) ? lower : upper;
}

/** Whether these are some of those people, or all of them in their order or less exactly. All of them, in another order, say more. */
function namesNoMore(names: readonly PersonName[], known: readonly PersonName[]): boolean {
  return overlapOf(names, known) !== "others";
}

/**
 * What a list of people is to another: the same or some of the same people without their given names or with initials for these;
 * fewer of them; the same; or other people, or in another order.
 */
export function overlapOf(
  names: readonly PersonName[],
  known: readonly PersonName[],
): "lessExact" | "fewer" | "same" | "others" {
  const left = new Set(known.keys());
  let [hasShort, isInOrder] = [false, true];
  // `A. Wang` can be fewer people than `Wang`
  const exactFirst = [...names.entries()].sort(([, a], [, b]) => Number(isBare(a)) - Number(isBare(b)));
  for (const [at, name] of exactFirst) {
    const isSame = (other: number): boolean => addsNothing(fullName(name), fullName(known[other] ?? {}));
    const found = [at, ...left].find((other) => left.has(other) && (isSame(other) || isShortFor(name, known[other])));
    if (found === undefined) return "others";
    left.delete(found);
    hasShort ||= !isSame(found);
    isInOrder &&= found === at;
  }
  if (hasShort) return "lessExact";
  if (left.size > 0) return "fewer";
  return isInOrder ? "same" : "others";
}

function isBare({ given }: PersonName): boolean {
  return given === undefined;
}

/** `Wang` and `K. Wang` for `Kevin Ro Wang`. */
function isShortFor(name: PersonName, other: PersonName = {}): boolean {
  const bare = squash(fullName(name));
  if (bare === squash(familyOf(other)) || bare === squash(other.family ?? "")) return true;
  if (name.given === undefined || squash(familyOf(name)) !== squash(familyOf(other))) return false;
  const [given, known] = [givenNames(name.given), givenNames(other.given ?? "")];
  const isWhole = given.length === known.length && given.every((word, at) => word === known[at]);
  return !isWhole && given.length <= known.length && given.every((word, at) => isInitialOrName(word, known[at] ?? ""));
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

/** The first public date. A month does not replace a day in it. */
export function combinePublished(lower: PartialDate | null, upper: PartialDate | null): PartialDate | null {
  return upper === null || lower?.startsWith(upper) ? lower : upper;
}

/** What the layer whose `published` is shown says more exactly. */
export function combineIssued({ lower, upper }: PaperPair): string | null {
  if (upper.published === null || lower.published === upper.published) return upper.issued ?? lower.issued;
  return combinePublished(lower.published, upper.published) === upper.published ? upper.issued : lower.issued;
}

/** The upper kind, unless `build` only assumed it because nobody stated one, or the upper layer only knows the preprint. */
export function combineKind({ lower, upper }: PaperPair): Pick<Paper, "kind" | "cslType"> {
  const isAssumed =
    upper.kind === "other" || (upper.kind === "preprint" && (upper.arxiv !== null || isOnlyPreprint(upper)));
  return isAssumed && lower.kind !== "other" ? lower : upper;
}

/** The upper venue, unless it is a server of preprints or says no more than the lower one. */
export function combineVenue({ lower, upper }: PaperPair): string | null {
  const isServer = lower.venue !== null && isPreprintServer(upper.venue) && !isPreprintServer(lower.venue);
  return isServer ? lower.venue : richerText(lower.venue, upper.venue);
}

/** An identifier or address in a form that is equal for all forms of it. */
function keyOfAddress(address: string): string {
  const doi = parseDoi(address);
  return parseArxivId(address) ?? (doi === null ? urlKey(address) || address : doiKey(doi));
}

/** The upper address, unless it leads to the same page in another form. */
export function combineAddress(lower: string | null, upper: string | null): string | null {
  if (lower === null || upper === null) return upper ?? lower;
  const isSame = keyOfAddress(lower) === keyOfAddress(upper) && (!upper.includes("#") || lower.includes("#"));
  const isSafer = upper.startsWith("https:") && !lower.startsWith("https:");
  return isSame && !isSafer ? lower : upper;
}

/** Volume, issue and pages belong to their venue: another venue does not keep those of the lower one. */
export function ofVenue(key: "volume" | "issue" | "pages") {
  return (_: unknown, __: unknown, { lower, upper }: PaperPair): string | null => {
    const venue = combineVenue({ lower, upper });
    const isOfVenue = (stated: string | null): boolean =>
      stated === venue ||
      (stated !== null && venue !== null && (isSameText(stated, venue) || isBeginning(stated, venue)));
    const ofUpper = upper.venue === null || isOfVenue(upper.venue) ? upper[key] : null;
    return richerText(isOfVenue(lower.venue) ? lower[key] : null, ofUpper);
  };
}

/**
 * What both bibliographies state besides; of a field, the upper. How the upper one files a preprint, as an article in arXiv, says
 * nothing of a work that the lower one describes.
 */
export function combineExtra({ lower, upper }: PaperPair): ExtraField[] {
  const isOfArxiv = ({ value }: ExtraField): boolean => typeof value === "string" && isArxivVenue(value);
  const isKnown = lower.published !== null && combineKind({ lower, upper }) === lower && upper.extra.some(isOfArxiv);
  const added = isKnown
    ? upper.extra.filter((field) => !isOfArxiv(field) && field.name !== "entrytype" && field.name !== "TY")
    : upper.extra;
  return combineRows(
    lower.extra,
    added,
    ({ format, name }) => `${format} ${name}`,
    (_, field) => field,
  );
}

/** Links that the upper layer replaces become notes, so that none is lost, and the paper is still found by them. */
export function displacedLinks({ lower, upper }: PaperPair): Note[] {
  return otherAddressNotes(lower, {
    url: combineAddress(lower.url, upper.url),
    code: combineAddress(lower.code, upper.code),
    demo: combineAddress(lower.demo, upper.demo),
    arxiv: upper.arxiv ?? lower.arxiv,
    doi: upper.doi ?? lower.doi,
  });
}

// Finds the authors, organisations and tags that a text names, or explains why there are none.
import { didYouMean, Failure } from "../errors.ts";
import { fold, words } from "../text/fold.ts";
import { fitOfName, type NameWithInitials, namesWithInitials } from "./initials.ts";
import type { ResearchMap } from "./model.ts";
import type { NameKind } from "./papers-of-names.ts";

/** A name as it is compared. */
interface ReadName {
  readonly name: string;
  readonly words: readonly string[];
}

interface NamesFound {
  /** All names of the kind in the map. */
  readonly names: readonly ReadName[];
  readonly found: string[];
}

/** What was looked up in a map last: a filter is looked up again with every key of somebody who types. */
const lookedUp = new WeakMap<ResearchMap, LookedUp>();
const MAX_LOOKED_UP = 20;

class LookedUp {
  readonly found = new Map<string, NamesFound>();
  private readonly names = new Map<string, readonly ReadName[]>();

  constructor(private readonly map: ResearchMap) {}

  /** Each name of a kind once; all papers are read for it. */
  all(kind: NameKind): readonly ReadName[] {
    const known = this.names.get(kind);
    if (known !== undefined) return known;
    const names = new Set(this.map.papers.flatMap((paper) => paper[kind]));
    const read = [...names].map((name) => ({ name, words: words(name) }));
    this.names.set(kind, read);
    return read;
  }
}

function namesIn(map: ResearchMap, kind: NameKind, text: string): NamesFound {
  const lookup = lookedUp.get(map) ?? new LookedUp(map);
  lookedUp.set(map, lookup);
  const key = `${kind} ${text}`;
  const before = lookup.found.get(key);
  if (before !== undefined) return before;
  const names = lookup.all(kind);
  const looked = { names, found: kind === "authors" ? peopleMeant(names, text) : namesMeant(names, text) };
  if (lookup.found.size >= MAX_LOOKED_UP) lookup.found.clear();
  lookup.found.set(key, looked);
  return looked;
}

/**
 * The full names of the authors that `text` means: all names that have its words or initials, in any order: “Kahana
 * MJ” is Michael J. Kahana. In quotes it means an exact name, if there is one.
 * @throws Failure `unknown-author` with the nearest names
 */
export async function findAuthors(map: ResearchMap, text: string): Promise<string[]> {
  const { names, found } = namesIn(map, "authors", text);
  if (found.length > 0) return found;
  const near = await nearestNames(text, namesOf(names), (name) => words(name).at(-1) ?? name);
  throw new Failure("unknown-author", `no author "${text}"${didYouMean(near)}`, near);
}

/**
 * The organisations that `text` means, in the same way as authors.
 * @throws Failure `unknown-organization` with the nearest names
 */
export async function findOrganizations(map: ResearchMap, text: string): Promise<string[]> {
  const { names, found } = namesIn(map, "organizations", text);
  if (found.length > 0) return found;
  const near = await nearestNames(text, namesOf(names), (name) => name);
  throw new Failure("unknown-organization", `no organisation "${text}"${didYouMean(near)}`, near);
}

/**
 * The tags that `text` means: a tag has to be the same, except for case and accents.
 * @throws Failure `unknown-tag` with the nearest tags
 */
export async function findTags(map: ResearchMap, text: string): Promise<string[]> {
  const tags = [...new Set(map.papers.flatMap((paper) => paper.tags))];
  const found = tags.filter((tag) => fold(tag) === fold(text));
  if (found.length > 0) return found;
  const near = await nearestNames(text, tags, (tag) => tag);
  const begin = tags.length === 0 ? `; no paper has one, and "aimap mark ID --tag +${text}" puts it on a paper` : "";
  throw new Failure("unknown-tag", `no tag "${text}"${didYouMean(near)}${begin}`, near);
}

function isQuoted(text: string): boolean {
  return /^\s*["“].*["”]\s*$/s.test(text);
}

function namesOf(names: readonly ReadName[]): string[] {
  return names.map(({ name }) => name);
}

/**
 * The names that a text means, those of people whom it names by their initials (“Kahana MJ”, “B. Nachman”), and those that
 * are the initials of the person whom it names in full.
 */
function peopleMeant(names: readonly ReadName[], text: string): string[] {
  const found = namesMeant(names, text);
  const meant = new Set(found);
  const having = (reading: NameWithInitials): ReadName[] =>
    names.filter(
      ({ name, words: own }) => own.includes(reading.family.at(-1) ?? "") && fitOfName(name, reading) !== null,
    );
  for (const reading of namesWithInitials(text)) {
    const fitting = namesOf(having(reading));
    // in small letters it may be a given name: `li bo`
    const isSure = reading.isCapital || found.every((name) => fitting.includes(name));
    for (const name of isSure ? fitting : []) meant.add(name);
  }
  for (const name of writtenWithInitials(names, text, found)) meant.add(name);
  return meant.size === found.length ? found : namesOf(names).filter((name) => meant.has(name));
}

/** The names with initials of the people whom a text names in full, unless they fit somebody else of the map too. */
function writtenWithInitials(names: readonly ReadName[], text: string, found: readonly string[]): string[] {
  const typed = words(text);
  if (typed.length < 2 || typed.some((word) => word.length === 1)) return [];
  const persons = new Set(found);
  const others = namesOf(
    names.filter(({ name, words: own }) => !persons.has(name) && typed.some((each) => own.includes(each))),
  );
  return others.filter((name) => {
    const readings = namesWithInitials(name).filter(({ isCapital }) => isCapital);
    const fits = (person: string): boolean => readings.some((reading) => fitOfName(person, reading) !== null);
    return found.some(fits) && !others.some((other) => isWrittenOut(other) && fits(other));
  });
}

/** Whether a name has a given name besides initials. */
function isWrittenOut(name: string): boolean {
  return !namesWithInitials(name).some(({ isCapital }) => isCapital);
}

function namesMeant(names: readonly ReadName[], text: string): string[] {
  const wanted = words(text);
  if (wanted.length === 0) return [];
  const joined = wanted.join("");
  const exact = namesOf(names.filter((name) => name.words.join("") === joined));
  if (isQuoted(text) && exact.length > 0) return exact;
  const having = (fits: (word: string, part: string) => boolean): string[] =>
    namesOf(names.filter((name) => wanted.every((part) => name.words.some((word) => fits(word, part)))));
  const byWord = having((word, part) => word === part);
  if (byWord.length > 0) return byWord;
  if (exact.length > 0) return exact;
  const beginning = having((word, part) => word.startsWith(part));
  if (beginning.length > 0) return beginning;
  const spelling = withoutDigraphs(joined);
  return namesOf(names.filter((name) => hasRun(name.words.map(withoutDigraphs), spelling)));
}

/** Umlauts are spelt out too: `goedel` is Gödel. */
function withoutDigraphs(word: string): string {
  return word.replace(/([aou])e/g, "$1");
}

/** Whether words in a row are another one: O'Brien is `obrien`, and LeCun is `le cun`. */
function hasRun(words: readonly string[], joined: string): boolean {
  return words.some((_, start) => {
    let run = "";
    for (let at = start; at < words.length && run.length < joined.length; at += 1) run += words[at];
    return run === joined;
  });
}

async function nearestNames(
  text: string,
  names: readonly string[],
  short: (name: string) => string,
): Promise<string[]> {
  // loaded only if something was not found
  const { nearest } = await import("../text/nearest.ts");
  const byShort = new Map<string, string>();
  for (const name of names) byShort.set(short(name), name);
  for (const name of names) byShort.set(name, name);
  const found = nearest(text, [...byShort.keys()]).map((key) => byShort.get(key) ?? key);
  return [...new Set(found)].slice(0, 3);
}

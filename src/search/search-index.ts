// The inverted index: for every term of the map, the texts and positions where it stands.
import type { ResearchMap } from "../map/model.ts";
import { type Field, type FieldText, fieldTexts } from "./fields.ts";
import { isSimple, isStopWord, partsOfWord, plainWords, STOP_WORDS, singular, tokenise } from "./tokens.ts";

/**
 * Where a term stands, one number a place: `4 × place + length`. Places count all words of all texts on, with one left
 * free after each text, so that words that follow each other are numbers that do.
 */
export type Postings = readonly number[];

const LONGEST_COMPOUND = 3;
const PACKED_LENGTH = LONGEST_COMPOUND + 1;

/** Some words in a row in one text. */
export interface Place {
  /** Number of the text in the index. */
  readonly text: number;
  /** Of the first word in the text. */
  readonly position: number;
  /** Number of words. */
  readonly length: number;
}

export interface SearchIndex {
  /** Those read, then any that a query named itself. */
  readonly texts: FieldText[];
  readonly postings: ReadonlyMap<string, Postings>;
  /** The place of each text's first word, ascending. */
  readonly begins: readonly number[];
  /** Number of papers in the map. */
  readonly size: number;
  /** Number of words in a text that say something; of all its words where none does. */
  readonly tellingCount: (text: number) => number;
}

/** Where the words of a map stand, as a file can keep it: the map's texts themselves are found again in the map. */
export interface SavedIndex {
  readonly begins: readonly number[];
  /** The place behind the last word. */
  readonly end: number;
  readonly terms: readonly string[];
  /** In the order of `terms`. */
  readonly postings: readonly Postings[];
}

/** The index of a map, to be read again by `buildIndex` with the very same map. */
export function saveIndex(map: ResearchMap): SavedIndex {
  const { begins, end, postings } = readTexts(fieldTexts(map));
  return { begins, end, terms: [...postings.keys()], postings: [...postings.values()] };
}

/**
 * Reads every text of the map once: time and memory grow with the length of its texts. What was saved of this map spares
 * that.
 */
export function buildIndex(map: ResearchMap, saved?: SavedIndex): SearchIndex {
  const texts = fieldTexts(map);
  const { begins, end, postings } = saved === undefined ? readTexts(texts) : withPostings(saved);
  const index = { texts, postings, begins, size: map.papers.length };
  let stops: Uint8Array | undefined;
  return {
    ...index,
    tellingCount: (text) => {
      stops ??= placesOfStopWords(index, end);
      const [begin, next] = [begins[text] ?? 0, (begins[text + 1] ?? end) - 1];
      let count = next - begin;
      for (let place = begin; place < next; place += 1) count -= stops[place] ?? 0;
      return count > 0 ? count : Math.max(1, next - begin);
    },
  };
}

type Words = Pick<SearchIndex, "begins" | "postings"> & { readonly end: number };

function withPostings({ begins, end, terms, postings }: SavedIndex): Words {
  return { begins, end, postings: new Map(terms.map((term, at) => [term, postings[at] ?? []])) };
}

function readTexts(texts: readonly FieldText[]): Words {
  const postings = new Map<string, number[]>();
  const begins: number[] = [];
  const listOf = (term: string): number[] => {
    const known = postings.get(term);
    if (known !== undefined) return known;
    const list: number[] = [];
    postings.set(term, list);
    return list;
  };
  /** By the words as they are written: what a word is, is found out once and not at each of its places. */
  const byWord = new Map<string, WordEntry>();
  const entryOfWord = (word: string): WordEntry => {
    const terms = isSimple(word) ? [{ term: singular(word), isJoined: false }] : partsOfWord(word);
    const entry = entryOf(terms, listOf);
    byWord.set(word, entry);
    return entry;
  };
  let begin = 0;
  for (const { text } of texts) {
    begins.push(begin);
    const words = plainWords(text);
    if (words === null) begin = note(entryOf(tokenise(text), listOf), begin);
    else {
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at] as string;
        begin = note(byWord.get(word) ?? entryOfWord(word), begin);
      }
    }
    begin += 1;
  }
  return { begins, end: begin, postings };
}

/** 1 at the place of every word that says nothing. */
function placesOfStopWords(index: Pick<SearchIndex, "postings">, end: number): Uint8Array {
  const places = new Uint8Array(end);
  for (const term of STOP_WORDS) for (const { first } of spansOf(index, term)) places[first] = 1;
  return places;
}

/** What is to be noted where a word, or a whole text, stands. */
interface WordEntry {
  /** The lists to add a place to: where the term begins, counted from the first word, and its length. */
  readonly notes: readonly { readonly list: number[]; readonly offset: number; readonly length: number }[];
  /** How many words it is: `in-context` is two. */
  readonly count: number;
  /** The only list of a plain word, which most are; null for others. */
  readonly only: number[] | null;
}

/** Terms in a row, and every end of a joined run as a term too: `in-context` answers to `incontext`. */
function entryOf(
  terms: readonly { readonly term: string; readonly isJoined: boolean }[],
  listOf: (term: string) => number[],
): WordEntry {
  const notes: { list: number[]; offset: number; length: number }[] = [];
  let run: string[] = [];
  for (const [at, { term, isJoined }] of terms.entries()) {
    notes.push({ list: listOf(term), offset: at, length: 1 });
    run = isJoined ? [...run.slice(1 - LONGEST_COMPOUND), term] : [term];
    for (let length = 2; length <= run.length; length += 1) {
      notes.push({ list: listOf(run.slice(-length).join("")), offset: at - length + 1, length });
    }
  }
  return { notes, count: terms.length, only: notes.length === 1 ? (notes[0]?.list ?? null) : null };
}

/** Adds what an entry notes at a place; returns the place behind it. */
function note(entry: WordEntry, place: number): number {
  if (entry.only !== null) {
    entry.only.push(place * PACKED_LENGTH + 1);
    return place + 1;
  }
  for (const { list, offset, length } of entry.notes) list.push((place + offset) * PACKED_LENGTH + length);
  return place + entry.count;
}

/** The places of a term as first word and length, in words counted through all texts. */
export function spansOf(
  { postings }: Pick<SearchIndex, "postings">,
  term: string,
): { first: number; length: number }[] {
  return (postings.get(term) ?? []).map(unpack);
}

function unpack(packed: number): { first: number; length: number } {
  const length = packed % PACKED_LENGTH;
  return { first: (packed - length) / PACKED_LENGTH, length };
}

/** The places of a term within one text. */
export function spansIn({ postings, begins }: SearchIndex, term: string, text: number): Place[] {
  const list = postings.get(term) ?? [];
  const begin = begins[text] ?? 0;
  const next = begins[text + 1] ?? Number.POSITIVE_INFINITY;
  const places: Place[] = [];
  for (let at = firstAtLeast(list, begin * PACKED_LENGTH); at < list.length; at += 1) {
    const { first, length } = unpack(list[at] ?? 0);
    if (first >= next) break;
    places.push({ text, position: first - begin, length });
  }
  return places;
}

/** Place of the first number of an ascending list that is at least `least`. */
function firstAtLeast(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text in which a word counted through all texts stands, and its position there. */
export function placeAt({ begins }: Pick<SearchIndex, "begins">, first: number, length: number): Place {
  let [low, high] = [0, begins.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((begins[middle] ?? 0) <= first) low = middle;
    else high = middle - 1;
  }
  return { text: low, position: first - (begins[low] ?? 0), length };
}

/** Only names are abbreviated, not sentences. */
const NAMES: ReadonlySet<Field> = new Set(["title", "alternativeTitle", "keyword", "topic", "group"]);

/**
 * Where the first letters of a telling name spell the term. Read from the texts when asked: few queries hold an
 * abbreviation that the glossary does not know.
 */
export function findInitials({ texts }: SearchIndex, term: string): Place[] {
  const found: Place[] = [];
  for (const [at, { field, text }] of texts.entries()) {
    if (!NAMES.has(field) || text.length < term.length * 2 - 1) continue;
    const tokens = tokenise(text);
    const initials = tokens.map((token) => token.term.charAt(0)).join("");
    const position = initials.indexOf(term);
    const [first, last] = [tokens[position], tokens[position + term.length - 1]];
    if (first === undefined || last === undefined || isStopWord(first.term) || isStopWord(last.term)) continue;
    found.push({ text: at, position, length: term.length });
  }
  return found;
}

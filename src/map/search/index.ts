// The inverted index: for every term of the map, the texts and positions where it stands.
import type { ResearchMap } from "../model.ts";
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
  /** The same lists by the words as they are written: plural forms are folded once a word, not once a place. */
  const byWord = new Map<string, number[]>();
  const listOf = (term: string): number[] => {
    const known = postings.get(term);
    if (known !== undefined) return known;
    const list: number[] = [];
    postings.set(term, list);
    return list;
  };
  const listOfWord = (word: string): number[] => {
    const list = listOf(singular(word));
    byWord.set(word, list);
    return list;
  };
  let begin = 0;
  for (const { text } of texts) {
    begins.push(begin);
    const words = plainWords(text);
    if (words === null) begin += addTerms(tokenise(text), begin, listOf);
    else {
      for (const word of words) {
        const list = byWord.get(word) ?? (isSimple(word) ? listOfWord(word) : null);
        if (list === null) begin += addTerms(partsOfWord(word), begin, listOf);
        else {
          list.push(begin * PACKED_LENGTH + 1);
          begin += 1;
        }
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

/**
 * Adds terms in a row, and every end of a joined run as a term too: `in-context` answers to `incontext`. Returns the
 * number of its words.
 */
function addTerms(
  terms: readonly { readonly term: string; readonly isJoined: boolean }[],
  begin: number,
  listOf: (term: string) => number[],
): number {
  let run: string[] | null = null;
  for (const [position, { term, isJoined }] of terms.entries()) {
    listOf(term).push((begin + position) * PACKED_LENGTH + 1);
    if (!isJoined) {
      run = null;
      continue;
    }
    run = [...(run ?? [terms[position - 1]?.term ?? ""]).slice(1 - LONGEST_COMPOUND), term];
    for (let length = 2; length <= run.length; length += 1) {
      listOf(run.slice(-length).join("")).push((begin + position - length + 1) * PACKED_LENGTH + length);
    }
  }
  return terms.length;
}

/** The places of a term as first word and length, in words counted through all texts. */
export function spansOf(
  { postings }: Pick<SearchIndex, "postings">,
  term: string,
): { first: number; length: number }[] {
  return (postings.get(term) ?? []).map((packed) => {
    const length = packed % PACKED_LENGTH;
    return { first: (packed - length) / PACKED_LENGTH, length };
  });
}

/** The places of a term within one text. */
export function spansIn({ postings, begins }: SearchIndex, term: string, text: number): Place[] {
  const list = postings.get(term) ?? [];
  const begin = begins[text] ?? 0;
  const next = begins[text + 1] ?? Number.POSITIVE_INFINITY;
  const places: Place[] = [];
  for (let at = firstAtLeast(list, begin * PACKED_LENGTH); at < list.length; at += 1) {
    const packed = list[at] ?? 0;
    const length = packed % PACKED_LENGTH;
    const first = (packed - length) / PACKED_LENGTH;
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
 * Where the first letters of a telling name spell the term. Read from the texts when asked: few queries hold an abbreviation that the
 * glossary does not know.
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

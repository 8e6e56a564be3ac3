// The inverted index of a map: for every term, the texts and positions where it occurs.
import type { ResearchMap } from "../../map/model.ts";
import { isPersonField } from "../weights.ts";
import { type Abbreviations, readAbbreviations } from "./abbreviations.ts";
import { fieldTexts } from "./fields.ts";
import { readTexts, type TextPostings } from "./index-builder.ts";
import {
  firstAtLeast,
  lengthAt,
  lengthBefore,
  type Postings,
  spansBetween,
  unpack,
  type WordSpan,
  wordOf,
} from "./postings.ts";
import type { SearchedText } from "./searched-text.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { WordSequence } from "./word-sequence.ts";

/** Some words in a row in one text. */
export interface Occurrence {
  /** Number of the text in the index. */
  readonly text: number;
  /** Position of the first word in the text, from 0. */
  readonly position: number;
  /** Number of words. */
  readonly length: number;
}

/** The terms of a map as a file keeps them. The texts are not kept: they are read from the map again. */
export interface SavedIndex {
  /** As in `TextPostings`. */
  readonly starts: readonly number[];
  readonly end: number;
  readonly terms: readonly string[];
  /** In the order of `terms`. */
  readonly postings: readonly Postings[];
  readonly abbreviations: Abbreviations;
}

/** The index of a map, for `SearchIndex` to use again with the same map. */
export function saveIndex(map: ResearchMap): SavedIndex {
  const texts = fieldTexts(map);
  const { starts, end, postings } = readTexts(texts);
  const abbreviations = readAbbreviations(texts);
  return { starts, end, terms: [...postings.keys()], postings: [...postings.values()], abbreviations };
}

function loadPostings({ starts, end, terms, postings }: SavedIndex): TextPostings {
  return { starts, end, postings: new Map(terms.map((term, at) => [term, postings[at] ?? []])) };
}

export class SearchIndex {
  /** Number of papers in the map. */
  readonly paperCount: number;
  private readonly texts: SearchedText[];
  private readonly words: TextPostings;
  private stopWords: Uint8Array | undefined;
  private names: Uint8Array | undefined;
  private sequence: WordSequence | undefined;
  private knownAbbreviations: Abbreviations | undefined;

  /** @param saved what `saveIndex` made of the same map; without it, all texts are read, which takes longer */
  constructor(map: ResearchMap, saved?: SavedIndex) {
    this.paperCount = map.papers.length;
    this.texts = fieldTexts(map);
    this.words = saved === undefined ? readTexts(this.texts) : loadPostings(saved);
    this.knownAbbreviations = saved?.abbreviations;
  }

  get abbreviations(): Abbreviations {
    this.knownAbbreviations ??= readAbbreviations(this.texts);
    return this.knownAbbreviations;
  }

  /** All terms of the map. */
  terms(): Iterable<string> {
    return this.words.postings.keys();
  }

  has(term: string): boolean {
    return this.words.postings.has(term);
  }

  /** Number of occurrences of a term. */
  frequencyOf(term: string): number {
    return this.words.postings.get(term)?.length ?? 0;
  }

  /** The text with this number. */
  text(number: number): SearchedText | undefined {
    return this.texts[number];
  }

  allTexts(): readonly SearchedText[] {
    return this.texts;
  }

  /** Adds a text that is only found by its number, which is returned; its words are not indexed. */
  addText(text: SearchedText): number {
    return this.texts.push(text) - 1;
  }

  /** The occurrences of a term, counted through all texts. */
  spansOf(term: string): WordSpan[] {
    return (this.words.postings.get(term) ?? []).map(unpack);
  }

  /** The occurrences of a term in all texts. */
  occurrencesOf(term: string): Occurrence[] {
    const { postings, starts } = this.words;
    const found: Occurrence[] = [];
    let text = -1;
    for (const packed of postings.get(term) ?? []) {
      const { start, length } = unpack(packed);
      // the occurrences are in order, so that many are in the same text as the one before
      if (text < 0 || start >= (starts[text + 1] ?? Number.POSITIVE_INFINITY)) text = this.textAt(start);
      found.push({ text, position: start - (starts[text] ?? 0), length });
    }
    return found;
  }

  /** How many words of a term there are from a word on; 0 if the term does not occur there. */
  lengthAt(term: string, start: number): number {
    return lengthAt(this.words.postings.get(term) ?? [], start);
  }

  /** The same for the words up to, but not including, a word. */
  lengthBefore(term: string, end: number): number {
    return lengthBefore(this.words.postings.get(term) ?? [], end);
  }

  /** The occurrences of a term in one text. */
  occurrencesIn(text: number, term: string): Occurrence[] {
    const { postings, starts } = this.words;
    const start = starts[text] ?? 0;
    const spans = spansBetween(postings.get(term) ?? [], start, starts[text + 1] ?? Number.POSITIVE_INFINITY);
    return spans.map((span) => ({ text, position: span.start - start, length: span.length }));
  }

  /** All words in their order, by the numbers that `wordsOfText` gives. */
  get wordSequence(): WordSequence {
    const { postings, end } = this.words;
    this.sequence ??= new WordSequence(postings, end);
    return this.sequence;
  }

  /** The numbers of the words of a text: from `start` up to, but not including, `end`. */
  wordsOfText(text: number): { readonly start: number; readonly end: number } {
    const { starts, end } = this.words;
    return { start: starts[text] ?? 0, end: (starts[text + 1] ?? end) - 1 };
  }

  /** The terms of a text, in order. */
  termsOfText(text: number): string[] {
    const { start, end } = this.wordsOfText(text);
    return Array.from({ length: end - start }, (_, at) => this.wordSequence.termAt(start + at));
  }

  /** Whether a term occurs in the name of a person. */
  isInNames(term: string): boolean {
    this.names ??= this.markNames();
    for (const packed of this.words.postings.get(term) ?? []) if (this.names[wordOf(packed)] === 1) return true;
    return false;
  }

  /** The text that a span is in, and its position there. */
  locate({ start, length }: WordSpan): Occurrence {
    const text = this.textAt(start);
    return { text, position: start - (this.words.starts[text] ?? 0), length };
  }

  /** The text that has a word with this number. */
  private textAt(word: number): number {
    return Math.max(0, firstAtLeast(this.words.starts, word + 1) - 1);
  }

  /** Number of words in a text that are not stop words; of all its words if there are no others. */
  significantWordCount(text: number): number {
    this.stopWords ??= this.markStopWords();
    const { start, end } = this.wordsOfText(text);
    let count = end - start;
    for (let word = start; word < end; word += 1) count -= this.stopWords[word] ?? 0;
    return count > 0 ? count : Math.max(1, end - start);
  }

  /** For every word number: 1 if the word is in the name of a person, else 0. */
  private markNames(): Uint8Array {
    const { starts, end } = this.words;
    const marks = new Uint8Array(end);
    for (const [at, { field }] of this.texts.entries()) {
      if (isPersonField(field)) marks.fill(1, starts[at], starts[at + 1] ?? end);
    }
    return marks;
  }

  /** For every word number: 1 if the word is a stop word, else 0. */
  private markStopWords(): Uint8Array {
    const marks = new Uint8Array(this.words.end);
    for (const term of STOP_WORDS) for (const { start } of this.spansOf(term)) marks[start] = 1;
    return marks;
  }
}

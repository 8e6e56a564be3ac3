// The inverted index of a map: for every term, the texts and positions where it occurs.
import type { ResearchMap } from "../../map/model.ts";
import { type Abbreviations, readAbbreviations } from "./abbreviations.ts";
import { fieldTexts } from "./fields.ts";
import { readTexts, type TextPostings } from "./index-builder.ts";
import { firstAtLeast, type Postings, spansBetween, unpack, type WordSpan } from "./postings.ts";
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
    return this.spansOf(term).map((span) => this.locate(span));
  }

  /** The occurrences of a term in one text. */
  occurrencesIn(text: number, term: string): Occurrence[] {
    const { postings, starts } = this.words;
    const start = starts[text] ?? 0;
    const spans = spansBetween(postings.get(term) ?? [], start, starts[text + 1] ?? Number.POSITIVE_INFINITY);
    return spans.map((span) => ({ text, position: span.start - start, length: span.length }));
  }

  /** The terms of a text, in order. */
  termsOfText(text: number): string[] {
    const { starts, end, postings } = this.words;
    this.sequence ??= new WordSequence(postings, end);
    const terms: string[] = [];
    const after = (starts[text + 1] ?? end) - 1;
    for (let word = starts[text] ?? 0; word < after; word += 1) terms.push(this.sequence.termAt(word));
    return terms;
  }

  /** The text that a span is in, and its position there. */
  locate({ start, length }: WordSpan): Occurrence {
    const { starts } = this.words;
    const text = Math.max(0, firstAtLeast(starts, start + 1) - 1);
    return { text, position: start - (starts[text] ?? 0), length };
  }

  /** Number of words in a text that are not stop words; of all its words if there are no others. */
  significantWordCount(text: number): number {
    this.stopWords ??= this.markStopWords();
    const { starts, end } = this.words;
    const start = starts[text] ?? 0;
    const after = (starts[text + 1] ?? end) - 1;
    let count = after - start;
    for (let word = start; word < after; word += 1) count -= this.stopWords[word] ?? 0;
    return count > 0 ? count : Math.max(1, after - start);
  }

  /** For every word number: 1 if the word is a stop word, else 0. */
  private markStopWords(): Uint8Array {
    const marks = new Uint8Array(this.words.end);
    for (const term of STOP_WORDS) for (const { start } of this.spansOf(term)) marks[start] = 1;
    return marks;
  }
}

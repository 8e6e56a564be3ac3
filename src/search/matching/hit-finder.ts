// Finds where words and phrases of a query match in the texts of a map.

import type { Occurrence, SearchIndex } from "../index/search-index.ts";
import {
  MATCH_QUALITY,
  MAX_COMPOUND_WORDS,
  MAX_DIVISIBLE_LENGTH,
  type MatchType,
  MIN_HALF_LENGTH,
  MIN_WORDS_TO_LACK_ONE,
  NEARLY_ALL_SHARE,
  SCATTERED_SHARE,
} from "../weights.ts";
import { exactHits, type Hit, toHit } from "./hits.ts";

/** How terms came to be looked for, and how surely they are meant, up to 1. */
export interface MatchBasis {
  readonly matchType: MatchType;
  readonly confidence: number;
}

const AS_TYPED: MatchBasis = { matchType: "exact", confidence: 1 };
const NO_TEXTS: ReadonlySet<number> = new Set();

export class HitFinder {
  constructor(private readonly index: SearchIndex) {}

  /** Every occurrence of a term. */
  term(term: string, { matchType, confidence }: MatchBasis = AS_TYPED): Hit[] {
    const quality = MATCH_QUALITY[matchType] * confidence;
    return this.index.occurrencesOf(term).map((occurrence) => toHit(occurrence, matchType, quality));
  }

  /**
   * Words that follow each other; each can be any of its alternatives. The rarest is looked up, and its neighbours are
   * compared, so that common words take no time.
   */
  phrase(words: readonly (readonly string[])[]): Occurrence[] {
    const frequencies = words.map((terms) => terms.reduce((sum, term) => sum + this.index.frequencyOf(term), 0));
    const rarest = Math.max(0, frequencies.indexOf(Math.min(...frequencies)));
    const [before, after] = [words.slice(0, rarest).reverse(), words.slice(rarest + 1)];
    const found: Occurrence[] = [];
    for (const { start, length } of (words[rarest] ?? []).flatMap((term) => this.index.spansOf(term))) {
      const end = this.endOf(after, start + length);
      const begin = end === null ? null : this.beginOf(before, start);
      if (begin !== null && end !== null) found.push(this.index.locate({ start: begin, length: end - begin }));
    }
    return found;
  }

  /** The number after the words, if they follow each other from a word on; else null. */
  private endOf(words: readonly (readonly string[])[], from: number): number | null {
    let end = from;
    for (const terms of words) {
      const length = Math.max(0, ...terms.map((term) => this.index.lengthAt(term, end)));
      if (length === 0) return null;
      end += length;
    }
    return end;
  }

  /** The number of the first of the words, the nearest first, if they follow each other up to a word; else null. */
  private beginOf(words: readonly (readonly string[])[], to: number): number | null {
    let begin = to;
    for (const terms of words) {
      const length = Math.max(0, ...terms.map((term) => this.index.lengthBefore(term, begin)));
      if (length === 0) return null;
      begin -= length;
    }
    return begin;
  }

  /**
   * The occurrences of all terms in the texts that contain every one of them, wherever they are in the text.
   * @param except texts that are left out
   */
  scattered(terms: readonly string[], basis = AS_TYPED, except: ReadonlySet<number> = NO_TEXTS): Hit[] {
    return this.inTexts(terms, except, (missing) => (missing === 0 ? basis : null));
  }

  /** The same, and with less confidence those in the texts that lack one of the terms, but not the rarest. */
  scatteredNearly(terms: readonly string[], except: ReadonlySet<number>): Hit[] {
    const maxMissing = terms.length < MIN_WORDS_TO_LACK_ONE ? 0 : 1;
    return this.inTexts(terms, except, (missing) => {
      if (missing > maxMissing) return null;
      return missing === 0 ? AS_TYPED : { ...AS_TYPED, confidence: NEARLY_ALL_SHARE };
    });
  }

  /** The occurrences in the texts that have the rarest of the terms; how they count depends on how many are missing. */
  private inTexts(
    terms: readonly string[],
    except: ReadonlySet<number>,
    basisOf: (missing: number) => MatchBasis | null,
  ): Hit[] {
    const [rarest, ...others] = terms.toSorted((a, b) => this.index.frequencyOf(a) - this.index.frequencyOf(b));
    if (rarest === undefined) return [];
    const texts = new Set(this.index.occurrencesOf(rarest).map(({ text }) => text));
    return [...texts].flatMap((text) => {
      if (except.has(text)) return [];
      const found = [rarest, ...others].map((term) => this.index.occurrencesIn(text, term));
      const basis = basisOf(found.filter((occurrences) => occurrences.length === 0).length);
      if (basis === null) return [];
      const { matchType, confidence } = basis;
      const quality = MATCH_QUALITY[matchType] * SCATTERED_SHARE * confidence;
      return found.flat().map((occurrence) => ({ ...occurrence, matchType, quality }));
    });
  }

  /** A word that the map writes as several words: `flashattention` in a text that says “flash attention”. */
  split(term: string): Hit[] {
    if (term.length > MAX_DIVISIBLE_LENGTH) return [];
    return splits(term, MAX_COMPOUND_WORDS, (part) => this.index.has(part)).flatMap((parts) =>
      exactHits(this.phrase(parts.map((part) => [part]))),
    );
  }
}

/** The ways to divide a term into words of the map, at least two. */
function splits(term: string, maxParts: number, isWord: (part: string) => boolean): string[][] {
  const found: string[][] = [];
  for (let at = MIN_HALF_LENGTH; at <= term.length - MIN_HALF_LENGTH; at += 1) {
    const [left, right] = [term.slice(0, at), term.slice(at)];
    if (!isWord(left)) continue;
    if (isWord(right)) found.push([left, right]);
    if (maxParts > 2) found.push(...splits(right, maxParts - 1, isWord).map((parts) => [left, ...parts]));
  }
  return found;
}

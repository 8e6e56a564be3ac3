// Finds where words and phrases of a query match in the texts of a map.

import type { Occurrence, SearchIndex } from "../index/search-index.ts";
import {
  MATCH_QUALITY,
  MAX_COMPOUND_WORDS,
  type MatchType,
  MIN_HALF_LENGTH,
  NEARLY_ALL_SHARE,
  SCATTERED_SHARE,
} from "../weights.ts";
import { exactHits, type Hit } from "./hits.ts";

/** How terms came to be looked for, and how surely they are meant, up to 1. */
export interface MatchBasis {
  readonly matchType: MatchType;
  readonly confidence: number;
}

const AS_TYPED: MatchBasis = { matchType: "exact", confidence: 1 };

export class HitFinder {
  constructor(private readonly index: SearchIndex) {}

  /** Every occurrence of a term. */
  term(term: string, { matchType, confidence }: MatchBasis = AS_TYPED): Hit[] {
    const quality = MATCH_QUALITY[matchType] * confidence;
    return this.index.occurrencesOf(term).map((occurrence) => ({ ...occurrence, matchType, quality }));
  }

  /** Words that follow each other; each can be any of its alternatives. */
  phrase(words: readonly (readonly string[])[]): Occurrence[] {
    const [first = [], ...rest] = words;
    let spans = first.flatMap((term) => this.index.spansOf(term));
    for (const terms of rest) {
      const next = new Map(
        terms.flatMap((term) => this.index.spansOf(term)).map(({ start, length }) => [start, length]),
      );
      spans = spans.flatMap(({ start, length }) => {
        const added = next.get(start + length);
        return added === undefined ? [] : [{ start, length: length + added }];
      });
    }
    return spans.map((span) => this.index.locate(span));
  }

  /** The occurrences of all terms in the texts that contain every one of them, wherever they are in the text. */
  scattered(terms: readonly string[], { matchType, confidence }: MatchBasis = AS_TYPED): Hit[] {
    const [rarest, ...others] = terms.toSorted((a, b) => this.index.frequencyOf(a) - this.index.frequencyOf(b));
    if (rarest === undefined) return [];
    const quality = MATCH_QUALITY[matchType] * SCATTERED_SHARE * confidence;
    const texts = new Set(this.index.occurrencesOf(rarest).map(({ text }) => text));
    return [...texts].flatMap((text) => {
      const occurrences = [rarest, ...others].map((term) => this.index.occurrencesIn(text, term));
      if (occurrences.some((each) => each.length === 0)) return [];
      return occurrences.flat().map((occurrence) => ({ ...occurrence, matchType, quality }));
    });
  }

  /** A word that the map writes as several words: `flashattention` in a text that says “flash attention”. */
  split(term: string): Hit[] {
    return splits(term, MAX_COMPOUND_WORDS, (part) => this.index.has(part)).flatMap((parts) =>
      exactHits(this.phrase(parts.map((part) => [part]))),
    );
  }

  /** The occurrences in the texts that lack only one of the terms, and not the rarest. */
  nearlyAll(terms: readonly string[]): Hit[] {
    const [rarest, ...others] = terms.toSorted((a, b) => this.index.frequencyOf(a) - this.index.frequencyOf(b));
    if (rarest === undefined || others.length < 2) return [];
    return others.flatMap((_, missing) => {
      const rest = others.filter((__, at) => at !== missing);
      return this.scattered([rarest, ...rest], { matchType: "exact", confidence: NEARLY_ALL_SHARE });
    });
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

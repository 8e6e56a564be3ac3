// Finds where words and phrases of a query match in the texts of a map.

import type { Occurrence, SearchIndex } from "../index/search-index.ts";
import { MATCH_QUALITY, type MatchType, MIN_HALF_LENGTH, SCATTERED_SHARE } from "../weights.ts";
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

  /** A word that the map only has as two words: `flashattention` in a text that says “flash attention”. */
  split(term: string): Hit[] {
    for (let at = MIN_HALF_LENGTH; at <= term.length - MIN_HALF_LENGTH; at += 1) {
      const [left, right] = [term.slice(0, at), term.slice(at)];
      if (!this.index.has(left) || !this.index.has(right)) continue;
      const occurrences = this.phrase([[left], [right]]);
      if (occurrences.length > 0) return exactHits(occurrences);
    }
    return [];
  }
}

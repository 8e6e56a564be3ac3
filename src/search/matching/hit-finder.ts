// Finds where words and phrases of a query match in the texts of a map.

import { NO_OCCURRENCES, type Occurrence, Occurrences } from "../index/occurrences.ts";
import type { SearchIndex } from "../index/search-index.ts";
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
import { exactHits, type HitGroup, hitsAt } from "./hits.ts";

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
  term(term: string, { matchType, confidence }: MatchBasis = AS_TYPED): HitGroup[] {
    return hitsAt(this.index.occurrencesOf(term), matchType, MATCH_QUALITY[matchType] * confidence);
  }

  /**
   * Words that follow each other; each can be any of its alternatives. The rarest is looked up, and its neighbours are
   * compared, so that common words take no time.
   */
  phrase(words: readonly (readonly string[])[]): Occurrences {
    const frequencies = words.map((terms) => terms.reduce((sum, term) => sum + this.index.frequencyOf(term), 0));
    const least = Math.min(...frequencies);
    // words that the map does not have follow nothing
    if (words.length === 0 || least === 0) return NO_OCCURRENCES;
    const rarest = frequencies.indexOf(least);
    const occurrences = words.map((terms) => terms.map((term) => this.index.occurrencesOf(term)));
    const [before, after] = [occurrences.slice(0, rarest).reverse(), occurrences.slice(rarest + 1)];
    const found: Occurrence[] = [];
    for (const { text, position, length } of (occurrences[rarest] ?? []).flatMap((each) => [...each])) {
      const end = endOf(after, text, position + length);
      const begin = end === null ? null : beginOf(before, text, position);
      if (begin !== null && end !== null) found.push({ text, position: begin, length: end - begin });
    }
    return Occurrences.of(found);
  }

  /**
   * The occurrences of all terms in the texts that contain every one of them, wherever they are in the text.
   * @param except texts that are left out
   */
  scattered(terms: readonly string[], basis = AS_TYPED, except: ReadonlySet<number> = NO_TEXTS): HitGroup[] {
    return this.inTexts(terms, except, (missing) => (missing === 0 ? basis : null));
  }

  /** The same, and with less confidence those in the texts that lack one of the terms, but not the rarest. */
  scatteredNearly(terms: readonly string[], except: ReadonlySet<number>): HitGroup[] {
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
  ): HitGroup[] {
    const sorted = terms.toSorted((a, b) => this.index.frequencyOf(a) - this.index.frequencyOf(b));
    const all = sorted.map((term) => this.index.occurrencesOf(term));
    const bases = all.map((_, missing) => basisOf(missing));
    const groups: Occurrence[][] = bases.map(() => []);
    const order: number[] = [];
    let last = -1;
    for (const text of all[0]?.texts ?? []) {
      if (text === last || except.has(text)) continue;
      last = text;
      const found = all.map((occurrences) => occurrences.inText(text));
      const missing = found.filter((occurrences) => occurrences.length === 0).length;
      if (bases[missing] === null) continue;
      if (groups[missing]?.length === 0) order.push(missing);
      for (const occurrence of found.flatMap((occurrences) => [...occurrences])) groups[missing]?.push(occurrence);
    }
    return order.flatMap((missing) => {
      const basis = bases[missing];
      if (basis === null || basis === undefined) return [];
      const quality = MATCH_QUALITY[basis.matchType] * SCATTERED_SHARE * basis.confidence;
      return hitsAt(Occurrences.of(groups[missing] ?? []), basis.matchType, quality);
    });
  }

  /**
   * A word that the map writes as several words: `flashattention` in a text that says “flash attention”.
   * @param formsOf the forms of the last of them in the map: `bumphunt` in a text that says “bump hunting”
   */
  split(term: string, formsOf: (word: string) => readonly string[]): HitGroup[] {
    if (term.length > MAX_DIVISIBLE_LENGTH) return [];
    const isWord = (part: string): boolean => this.index.has(part);
    const isLastWord = (part: string): boolean => isWord(part) || formsOf(part).some(isWord);
    return splits(term, MAX_COMPOUND_WORDS, { isWord, isLastWord }).flatMap((parts) => {
      const forms = parts.map((part, at) => (at < parts.length - 1 ? [part] : formsOf(part)));
      const inForms = hitsAt(this.phrase(forms), "inflection", MATCH_QUALITY.inflection);
      return [...exactHits(this.phrase(parts.map((part) => [part]))), ...inForms];
    });
  }
}

/** What a term may be divided into. */
interface WordTests {
  readonly isWord: (part: string) => boolean;
  readonly isLastWord: (part: string) => boolean;
}

/** The ways to divide a term into words of the map, at least two. */
function splits(term: string, maxParts: number, tests: WordTests): string[][] {
  const found: string[][] = [];
  for (let at = MIN_HALF_LENGTH; at <= term.length - MIN_HALF_LENGTH; at += 1) {
    const [left, right] = [term.slice(0, at), term.slice(at)];
    if (!tests.isWord(left)) continue;
    if (tests.isLastWord(right)) found.push([left, right]);
    if (maxParts > 2) found.push(...splits(right, maxParts - 1, tests).map((parts) => [left, ...parts]));
  }
  return found;
}

/** The position after the words, if they follow each other from a position of a text on; else null. */
function endOf(words: readonly (readonly Occurrences[])[], text: number, from: number): number | null {
  let end = from;
  for (const terms of words) {
    const length = Math.max(0, ...terms.map((occurrences) => occurrences.lengthFrom(text, end)));
    if (length === 0) return null;
    end += length;
  }
  return end;
}

/** The position of the first of the words, the nearest first, if they follow each other up to a position; else null. */
function beginOf(words: readonly (readonly Occurrences[])[], text: number, to: number): number | null {
  let begin = to;
  for (const terms of words) {
    const length = Math.max(0, ...terms.map((occurrences) => occurrences.lengthBefore(text, begin)));
    if (length === 0) return null;
    begin -= length;
  }
  return begin;
}

// Finds where words and phrases of a query match in the texts of a map.

import { NO_OCCURRENCES, type Occurrences, OccurrencesBuilder, OccurrencesCursor } from "../index/occurrences.ts";
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
import { exactHits, type HitGroup, hitsAt, TextsWithHits } from "./hits.ts";

/** How terms came to be looked for, and how surely they are meant, up to 1. */
export interface MatchBasis {
  readonly matchType: MatchType;
  readonly confidence: number;
}

const AS_TYPED: MatchBasis = { matchType: "exact", confidence: 1 };
const NO_TEXTS = new TextsWithHits([]);

/** How many occurrences of phrases are kept, so that those of a query are not found again for each key that is typed. */
const MAX_KEPT = 300_000;
const MAX_PHRASES_KEPT = 10_000;

export class HitFinder {
  private readonly phrases = new Map<string, Occurrences>();
  private keptCount = 0;

  constructor(private readonly index: SearchIndex) {}

  /** Every occurrence of a term. */
  term(term: string, { matchType, confidence }: MatchBasis = AS_TYPED): HitGroup[] {
    return hitsAt(this.index.occurrencesOf(term), matchType, MATCH_QUALITY[matchType] * confidence);
  }

  /** Words that follow each other; each can be any of its alternatives. */
  phrase(words: readonly (readonly string[])[]): Occurrences {
    const key = words.map((terms) => terms.join("|")).join(" ");
    const known = this.phrases.get(key);
    if (known !== undefined) return known;
    const found = this.findPhrase(words);
    this.keptCount += found.count;
    if (this.keptCount > MAX_KEPT || this.phrases.size > MAX_PHRASES_KEPT) {
      this.phrases.clear();
      this.keptCount = found.count;
    }
    this.phrases.set(key, found);
    return found;
  }

  /** The rarest word is looked up, and its neighbours are compared, so that common words take no time. */
  private findPhrase(words: readonly (readonly string[])[]): Occurrences {
    const frequencies = words.map((terms) => terms.reduce((sum, term) => sum + this.index.frequencyOf(term), 0));
    const least = Math.min(...frequencies);
    // words that the map does not have follow nothing
    if (words.length === 0 || least === 0) return NO_OCCURRENCES;
    const rarest = frequencies.indexOf(least);
    const found = new OccurrencesBuilder();
    for (const term of words[rarest] ?? []) {
      const occurrences = this.index.occurrencesOf(term);
      const before = words.slice(0, rarest).map((terms) => this.cursorsOf(terms));
      const after = words.slice(rarest + 1).map((terms) => this.cursorsOf(terms));
      for (let at = 0; at < occurrences.count; at += 1) {
        const [text, position] = [occurrences.textAt(at), occurrences.positionAt(at)];
        const end = endOf(after, text, position + occurrences.lengthAt(at));
        const begin = end < 0 ? -1 : beginOf(before, text, position);
        if (begin >= 0) found.add(text, begin, end - begin);
      }
    }
    return found.finish();
  }

  private cursorsOf(terms: readonly string[]): OccurrencesCursor[] {
    return terms.map((term) => new OccurrencesCursor(this.index.occurrencesOf(term)));
  }

  /** Two terms wherever the second follows the first in a text, with anything between them. */
  inOrder(first: string, second: string): Occurrences {
    const [before, after] = [this.index.occurrencesOf(first), this.index.occurrencesOf(second)];
    const found = new OccurrencesBuilder();
    let last = -1;
    for (let at = 0; at < before.count; at += 1) {
      const [text, position] = [before.textAt(at), before.positionAt(at)];
      const next = after.firstFrom(text, position + 1);
      if (text === last || next >= after.count || after.textAt(next) !== text) continue;
      last = text;
      found.addRange(before, at, at + 1);
      found.addRange(after, next, next + 1);
    }
    return found.finish();
  }

  /**
   * The occurrences of all terms in the texts that contain every one of them, wherever they are in the text.
   * @param except texts that are left out
   */
  scattered(terms: readonly string[], basis = AS_TYPED, except = NO_TEXTS): HitGroup[] {
    return this.inTexts(terms, except, (missing) => (missing === 0 ? basis : null));
  }

  /** The same, and with less confidence those in the texts that lack one of the terms, but not the rarest. */
  scatteredNearly(terms: readonly string[], except: TextsWithHits): HitGroup[] {
    const maxMissing = terms.length < MIN_WORDS_TO_LACK_ONE ? 0 : 1;
    return this.inTexts(terms, except, (missing) => {
      if (missing > maxMissing) return null;
      return missing === 0 ? AS_TYPED : { ...AS_TYPED, confidence: NEARLY_ALL_SHARE };
    });
  }

  /** The occurrences in the texts that have the rarest of the terms; how they count depends on how many are missing. */
  private inTexts(
    terms: readonly string[],
    except: TextsWithHits,
    basisOf: (missing: number) => MatchBasis | null,
  ): HitGroup[] {
    const sorted = terms.toSorted((a, b) => this.index.frequencyOf(a) - this.index.frequencyOf(b));
    const all = sorted.map((term) => this.index.occurrencesOf(term));
    const cursors = all.map((occurrences) => new OccurrencesCursor(occurrences));
    const bases = all.map((_, missing) => basisOf(missing));
    /** By how many terms are missing, in the order in which that is first so. */
    const groups = new Map<number, OccurrencesBuilder>();
    let last = -1;
    for (const text of all[0]?.texts ?? []) {
      if (text === last || except.has(text)) continue;
      last = text;
      const ranges = cursors.map((cursor) => cursor.rangeIn(text));
      const missing = ranges.filter(([from, to]) => from === to).length;
      if (bases[missing] === null) continue;
      const group = groups.get(missing) ?? new OccurrencesBuilder();
      groups.set(missing, group);
      for (const [at, range] of ranges.entries()) group.addRange(all[at] ?? NO_OCCURRENCES, ...range);
    }
    return [...groups].flatMap(([missing, group]) => {
      const basis = bases[missing];
      if (basis === null || basis === undefined) return [];
      const quality = MATCH_QUALITY[basis.matchType] * SCATTERED_SHARE * basis.confidence;
      return hitsAt(group.finish(), basis.matchType, quality);
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

/** The position after the words, if they follow each other from a position of a text on; else -1. */
function endOf(words: readonly (readonly OccurrencesCursor[])[], text: number, from: number): number {
  let end = from;
  for (const terms of words) {
    let length = 0;
    for (const cursor of terms) length = Math.max(length, cursor.lengthFrom(text, end));
    if (length === 0) return -1;
    end += length;
  }
  return end;
}

/** The position of the first of the words, the nearest first, if they follow each other up to a position; else -1. */
function beginOf(words: readonly (readonly OccurrencesCursor[])[], text: number, to: number): number {
  let begin = to;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    let length = 0;
    for (const cursor of words[at] ?? []) length = Math.max(length, cursor.lengthBefore(text, begin));
    if (length === 0) return -1;
    begin -= length;
  }
  return begin;
}

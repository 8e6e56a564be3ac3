// Other words of the map that a word of the query may mean: longer ones that begin with it, and forms with its stem.
import { Kept } from "../index/kept.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { inAmericanSpelling, otherBeginnings, stemOf } from "../index/stem.ts";
import type { TermEntry } from "../index/term-cursor.ts";
import { MIN_PREFIX_LENGTH, MIN_STEM_LENGTH } from "../weights.ts";

/** Shorter words that end in -er are other words: `later`, `order`. */
const MIN_LENGTH_OF_DOER = 6;

export interface WordForm {
  readonly form: string;
  /** `exact`: another spelling of the same word. */
  readonly matchType: "exact" | "prefix" | "inflection";
  /** Whether it has the same stem: `interpretable` and `interpret`, but not `speechmatics` and `speech`. */
  readonly hasSameStem: boolean;
  /** Whether only one of the two is derived by -ize or -er: `general` and `generalization`, `plan` and `planner`. */
  readonly isDistant: boolean;
}

/** The forms of words among the terms of one index. Each word is looked up once. */
export class WordForms {
  private readonly known = new Kept<string, readonly WordForm[]>();

  constructor(private readonly index: SearchIndex) {}

  /** Other words of the map that begin with the term or have the same stem, in the order in which the map has them. */
  of(term: string): readonly WordForm[] {
    return this.known.get(term, () => this.find(term));
  }

  /** The term itself, and the words of the map with the same stem. */
  withSameStem(term: string): string[] {
    return [term, ...this.of(term).flatMap(({ form, hasSameStem }) => (hasSameStem ? [form] : []))];
  }

  private find(term: string): WordForm[] {
    if (term.length < MIN_PREFIX_LENGTH) return [];
    const stem = stemOf(term);
    const isComparable = term.length >= MIN_STEM_LENGTH || stem !== term;
    const isOfStem = (entry: TermEntry): boolean => isComparable && entry.stem === stem;
    const isOfDoer = (entry: TermEntry): boolean => isDoerOf(entry.stem, stem) || isDoerOf(stem, entry.stem);
    const entries: TermEntry[] = [];
    for (const entry of this.index.termsWithPrefix(term.slice(0, MIN_PREFIX_LENGTH))) {
      if (entry.term === term) continue;
      if (isOfStem(entry) || isOfDoer(entry) || entry.term.startsWith(term)) entries.push(entry);
    }
    for (const beginning of otherBeginnings(term, MIN_PREFIX_LENGTH)) {
      for (const entry of this.index.termsWithPrefix(beginning)) if (isOfStem(entry)) entries.push(entry);
    }
    const spelling = inAmericanSpelling(term);
    return this.index.inOrderOfMap(entries).map((entry) => {
      const form = entry.term;
      const isDoer = isOfDoer(entry);
      const hasSameStem = isDoer || isOfStem(entry);
      const isDistant = isDoer || (hasSameStem && isDerivedByIze(form) !== isDerivedByIze(term));
      const isSpelling = hasSameStem && inAmericanSpelling(form) === spelling;
      const matchType = isSpelling ? "exact" : form.startsWith(term) ? "prefix" : "inflection";
      return { form, matchType, hasSameStem, isDistant };
    });
  }
}

function isDerivedByIze(term: string): boolean {
  return /i[sz](?:e|ed|er|ing|able|ation)$/.test(term);
}

/** Whether a stem is that of who or what does it: `planner` of `plan`, `solver` of `solve`. The stemmer keeps the -er of short words. */
function isDoerOf(stem: string, verb: string): boolean {
  if (!stem.endsWith("er") || stem.length < MIN_LENGTH_OF_DOER || verb.length < MIN_STEM_LENGTH - 1) return false;
  const rest = stem.slice(0, -2);
  return verb === rest || verb === `${rest}e` || (verb === rest.slice(0, -1) && rest.endsWith(verb.slice(-1)));
}

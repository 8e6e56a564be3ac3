// Other words of the map that a word of the query may mean: longer ones that begin with it, and forms with its stem.
import { stemOf } from "../index/stem.ts";
import { MIN_PREFIX_LENGTH, MIN_STEM_LENGTH } from "../weights.ts";

export interface WordForm {
  readonly form: string;
  readonly matchType: "prefix" | "inflection";
  /** Whether it has the same stem: `interpretable` and `interpret`, but not `speechmatics` and `speech`. */
  readonly hasSameStem: boolean;
  /** Whether only one of the two is derived by -ize: `general` and `generalization`. */
  readonly isDistant: boolean;
}

/** The forms of words among the terms of one index. Each word is looked up once. */
export class WordForms {
  private readonly known = new Map<string, readonly WordForm[]>();

  constructor(private readonly index: { readonly terms: () => Iterable<string> }) {}

  /** Other words of the map that begin with the term or have the same stem. */
  of(term: string): readonly WordForm[] {
    const known = this.known.get(term);
    if (known !== undefined) return known;
    const forms = this.find(term);
    this.known.set(term, forms);
    return forms;
  }

  /** The term itself, and the words of the map with the same stem. */
  withSameStem(term: string): string[] {
    return [term, ...this.of(term).flatMap(({ form, hasSameStem }) => (hasSameStem ? [form] : []))];
  }

  private find(term: string): WordForm[] {
    if (term.length < MIN_PREFIX_LENGTH) return [];
    const stem = stemOf(term);
    const isComparable = term.length >= MIN_STEM_LENGTH || stem !== term;
    const beginning = term.slice(0, MIN_PREFIX_LENGTH);
    const first = term.charCodeAt(0);
    const forms: WordForm[] = [];
    for (const form of this.index.terms()) {
      // comparing the first character is faster than `startsWith`, and rules out nearly all terms
      if (form.charCodeAt(0) !== first || !form.startsWith(beginning) || form === term) continue;
      const hasSameStem = isComparable && stemOf(form) === stem;
      const isDistant = hasSameStem && isDerivedByIze(form) !== isDerivedByIze(term);
      if (hasSameStem && !form.startsWith(term)) forms.push({ form, matchType: "inflection", hasSameStem, isDistant });
      else if (form.startsWith(term)) forms.push({ form, matchType: "prefix", hasSameStem, isDistant });
    }
    return forms;
  }
}

function isDerivedByIze(term: string): boolean {
  return /i[sz](?:e|ed|er|ing|able|ation)$/.test(term);
}

// Where words stand in the texts of a map: single words and their forms, phrases, words scattered in one text.
import { findInitials, type Place, placeAt, type SearchIndex, spansIn, spansOf } from "./search-index.ts";
import { stemOf } from "./stem.ts";

/** How a word of the query came to a word of the map, surest first. */
export const WAYS = ["exact", "prefix", "inflection", "glossary", "initialism", "typo"] as const;
export type Way = (typeof WAYS)[number];

/** How much a hit counts by its way: each tier stands below the one before it. */
export const QUALITY: Readonly<Record<Way, number>> = {
  exact: 1,
  prefix: 0.8,
  inflection: 0.7,
  glossary: 0.62,
  initialism: 0.55,
  typo: 0.5,
};

export interface Hit extends Place {
  readonly way: Way;
  /** Up to 1. */
  readonly quality: number;
}

const SHORTEST_PREFIX = 3;
const SHORTEST_STEM = 4;
/** All words of a phrase in one text, but not together. */
const SCATTERED = 0.7;

export interface Form {
  readonly form: string;
  readonly way: "prefix" | "inflection";
  /** Whether it shares the stem: `interpretable` of `interpret`, but not `speechmatics` of `speech`. */
  readonly isRelated: boolean;
}

/** Places where words stand as they were asked for. */
export function exactly(places: readonly Place[]): Hit[] {
  return places.map((place) => ({ ...place, way: "exact", quality: QUALITY.exact }));
}

/** Looks words up in one index. */
export class Finder {
  private readonly forms = new Map<string, readonly Form[]>();

  constructor(private readonly index: SearchIndex) {}

  has(term: string): boolean {
    return this.index.postings.has(term);
  }

  /** Hits of all terms in the texts that hold every one of them. */
  scatteredHits(terms: readonly string[], way: Way, sureness: number): Hit[] {
    const [rarest, ...others] = terms.toSorted((a, b) => this.frequency(a) - this.frequency(b));
    const quality = QUALITY[way] * SCATTERED * sureness;
    const texts = new Set(rarest === undefined ? [] : this.placesOf(rarest).map(({ text }) => text));
    return [...texts].flatMap((text) => {
      const lists = [rarest ?? "", ...others].map((term) => spansIn(this.index, term, text));
      if (lists.some((list) => list.length === 0)) return [];
      return lists.flat().map((place) => ({ ...place, way, quality }));
    });
  }

  private placesOf(term: string): Place[] {
    return spansOf(this.index, term).map(({ first, length }) => placeAt(this.index, first, length));
  }

  private frequency(term: string): number {
    return this.index.postings.get(term)?.length ?? 0;
  }

  termHits(term: string, way: Way, sureness: number): Hit[] {
    const quality = QUALITY[way] * sureness;
    return this.placesOf(term).map((place) => ({ ...place, way, quality }));
  }

  /** Places where words follow each other, each being any of its alternatives. */
  phrasePlaces(alternatives: readonly (readonly string[])[]): Place[] {
    const [first = [], ...rest] = alternatives;
    let spans = first.flatMap((term) => spansOf(this.index, term));
    for (const terms of rest) {
      const next = new Map(terms.flatMap((term) => spansOf(this.index, term)).map((span) => [span.first, span.length]));
      spans = spans.flatMap(({ first: begin, length }) => {
        const added = next.get(begin + length);
        return added === undefined ? [] : [{ first: begin, length: length + added }];
      });
    }
    return spans.map(({ first: begin, length }) => placeAt(this.index, begin, length));
  }

  /** A word that the map only has as two: `flashattention` in a text that says “flash attention”. */
  splitHits(term: string): Hit[] {
    for (let at = 2; at <= term.length - 2; at += 1) {
      const [left, right] = [term.slice(0, at), term.slice(at)];
      if (!this.index.postings.has(left) || !this.index.postings.has(right)) continue;
      const found = this.phrasePlaces([[left], [right]]);
      if (found.length > 0) return exactly(found);
    }
    return [];
  }

  /** Other words of the map that begin with `term`, or share its stem. */
  formsOf(term: string): readonly Form[] {
    const known = this.forms.get(term);
    if (known !== undefined) return known;
    const forms = this.findForms(term);
    this.forms.set(term, forms);
    return forms;
  }

  private findForms(term: string): Form[] {
    const forms: Form[] = [];
    if (term.length < SHORTEST_PREFIX) return forms;
    const stem = term.length < SHORTEST_STEM ? null : stemOf(term);
    const start = term.slice(0, SHORTEST_PREFIX);
    const first = term.charCodeAt(0);
    for (const known of this.index.postings.keys()) {
      if (known.charCodeAt(0) !== first || !known.startsWith(start) || known === term) continue;
      const isRelated = stem !== null && stemOf(known) === stem;
      if (known.startsWith(term)) forms.push({ form: known, way: "prefix", isRelated });
      else if (isRelated) forms.push({ form: known, way: "inflection", isRelated });
    }
    return forms;
  }

  /** The term and the words of the map that share its stem. */
  withForms(term: string): string[] {
    if (term.length < SHORTEST_STEM) return [term];
    return [term, ...this.formsOf(term).flatMap(({ form, isRelated }) => (isRelated ? [form] : []))];
  }

  /** Where the first letters of telling names spell the word: `ioi` in “Indirect Object Identification”. */
  initialisms(term: string, typed: string): Hit[] {
    const isSpeltOut = /^[a-z]{3,6}$/.test(term) && (!this.index.postings.has(term) || typed === typed.toUpperCase());
    if (!isSpeltOut) return [];
    return findInitials(this.index, term).map((place) => ({
      ...place,
      way: "initialism" as const,
      quality: QUALITY.initialism,
    }));
  }
}

// Where the words of one unit of a query match: literally, in other forms, and by other names from the glossary.
import { fold } from "../../text/fold.ts";
import { Occurrences } from "../index/occurrences.ts";
import { isStopWord } from "../index/stop-words.ts";
import { tokenise } from "../index/tokens.ts";
import {
  DISTANT_FORM_SHARE,
  GLOSSARY_SIMILARITY,
  isProperName,
  MATCH_QUALITY,
  MAX_USES_OF_EVERYDAY_WORD,
  MIN_PREFIX_LENGTH,
  MIN_PREFIX_SHARE,
  MIN_SIMILARITY_OF_SAME_THING,
  PARTIAL_NAME_SHARE,
  SCATTERED_SHARE,
  UNRELATED_PREFIX_SHARE,
} from "../weights.ts";
import { scholarlyWords } from "./everyday-words.ts";
import type { Synonym } from "./glossary-index.ts";
import { exactHits, type HitGroup, hitCount, hitsAt, initialismHits, TextsWithHits } from "./hits.ts";
import type { MapLookup } from "./map-lookup.ts";
import type { QueryWord } from "./query-word.ts";
import type { WordForm } from "./word-forms.ts";

/** Where a single word occurs: as it is, at the start of words, in other forms, and split in two. */
export function wordHits(lookup: MapLookup, word: QueryWord): HitGroup[] {
  const { parts, readings } = word;
  const inParts = parts === undefined ? [] : partHits(lookup, parts);
  return [...inParts, ...readings.flatMap((term) => readingHits(lookup, term, word))];
}

/** Where the words of a compound occur: next to each other, also in other forms, or else in one text. */
function partHits({ forms, hits }: MapLookup, parts: readonly string[]): HitGroup[] {
  const exact = exactHits(hits.phrase(parts.map((part) => [part])));
  const inForms = hits.phrase(parts.map((part) => forms.withSameStem(part)));
  const inflected = hitsAt(inForms, "inflection", MATCH_QUALITY.inflection);
  const words = significant(parts);
  const scattered =
    words.length > 1 ? hits.scattered(words, SCATTERED, new TextsWithHits([...exact, ...inflected])) : [];
  return [...exact, ...inflected, ...scattered];
}

const SCATTERED = { matchType: "exact", confidence: 1 } as const;

const ABBREVIATION = /^[A-Z]{2,5}s?$/;

function readingHits(lookup: MapLookup, term: string, { readings, typed, parts }: QueryWord): HitGroup[] {
  const exact = lookup.hits.term(term);
  const typedStart = fold(typed);
  // an abbreviation is not the beginning of a word: KAN does not find Kansas
  const isSpelt = ABBREVIATION.test(typed) && lookup.spelledNames.expansionsOf(term, typed).length > 0;
  const inForms = lookup.forms.of(term).flatMap((form) => {
    // a plural is only the beginning of what it is written like: `mats` does not find `mathematical`
    const isOfTyped = readings.length > 1 || form.form.startsWith(typedStart);
    if (form.matchType === "prefix" && !form.hasSameStem && (isSpelt || !isOfTyped)) return [];
    const confidence = form.hasSameStem ? formConfidence(form) : prefixConfidence(term, form, exact.length > 0);
    const found = lookup.hits.term(form.form, { matchType: form.matchType, confidence });
    // three letters are no beginning of a name: `toy` is not Toyota
    const isName = form.matchType !== "prefix" || form.hasSameStem || term.length > MIN_PREFIX_LENGTH;
    return isName ? found : withoutProperNames(lookup, found);
  });
  // the words of a compound were looked up already
  return [...exact, ...inForms, ...(parts === undefined ? splitHits(lookup, term) : [])];
}

/** Hits that are not in the names of people and organisations. */
function withoutProperNames({ index }: MapLookup, groups: readonly HitGroup[]): HitGroup[] {
  return groups.flatMap(({ occurrences, matchType, quality }) =>
    hitsAt(
      occurrences.filter((text) => !isProperName(index.fieldOf(text))),
      matchType,
      quality,
    ),
  );
}

/** Where a word occurs that the map writes as several words. */
export function splitHits({ forms, hits }: MapLookup, term: string): HitGroup[] {
  return hits.split(term, (part) => forms.withSameStem(part));
}

function formConfidence({ isDistant }: WordForm): number {
  return isDistant ? DISTANT_FORM_SHARE : 1;
}

function prefixConfidence(term: string, { form }: WordForm, isWordOfMap: boolean): number {
  const share = isWordOfMap ? UNRELATED_PREFIX_SHARE : 1;
  return share * (MIN_PREFIX_SHARE + (1 - MIN_PREFIX_SHARE) * (term.length / form.length));
}

/** Where several words occur: next to each other, as one word, or else scattered over one text, or all but one of them. */
export function phraseHits({ forms, hits }: MapLookup, terms: readonly string[]): HitGroup[] {
  const inForms = hits.phrase(terms.map((term) => forms.withSameStem(term)));
  const literal = exactHits(hits.phrase(terms.map((term) => [term])));
  const inRow = [...literal, ...hitsAt(inForms, "inflection", MATCH_QUALITY.inflection)];
  const inRows = new TextsWithHits(inRow);
  const asOne = hits
    .term(terms.join(""))
    .flatMap(({ occurrences }) => exactHits(occurrences.filter((text) => !inRows.has(text))));
  return [...inRow, ...asOne, ...hits.scatteredNearly(significant(terms), new TextsWithHits([...inRow, ...asOne]))];
}

/** Hits of other names for the same thing. */
export interface ExpandedHits {
  readonly hits: readonly HitGroup[];
  /** Those of the names that the map contains. */
  readonly expandedTo: readonly string[];
}

/**
 * Where other names for the terms occur, according to the glossary. Related words are named where the map has nothing else, so that
 * nobody takes their papers for what was asked for.
 */
export function glossaryHits(
  lookup: MapLookup,
  terms: readonly string[],
  { isInMap }: { readonly isInMap: boolean },
): ExpandedHits {
  const found = synonymsOf(lookup, terms).map((synonym) => ({ synonym, ...synonymHits(lookup, synonym) }));
  const isWorthReporting = ({ terms: other }: Synonym): boolean => !other.every((term) => terms.includes(term));
  return {
    hits: found.flatMap(({ adjacent, scattered }) => [...adjacent, ...scattered]),
    expandedTo: found
      .filter(
        ({ synonym, adjacent }) =>
          adjacent.length > 0 && (!isInMap || isSameThing(synonym)) && isWorthReporting(synonym),
      )
      .map(({ synonym }) => synonym.name),
  };
}

/**
 * Where the words occur that papers use instead of an everyday word, unless the map has the word itself.
 * @param typed all words of the query: a rare one that is typed too is not asked for twice (“driving” beside “cars”)
 */
export function scholarlyHits(
  { index, forms, hits }: MapLookup,
  term: string,
  { literal, typed }: { readonly literal: readonly HitGroup[]; readonly typed: readonly string[] },
): ExpandedHits {
  const { texts, share } = MAX_USES_OF_EVERYDAY_WORD;
  const maxUses = Math.max(texts, share * index.paperCount);
  if (hitCount(literal) > maxUses) return { hits: [], expandedTo: [] };
  const basis = { matchType: "glossary", confidence: GLOSSARY_SIMILARITY.scholarlyWord } as const;
  const found = scholarlyWords(term).flatMap((word) => {
    const inForms = forms.withSameStem(word);
    const ofWord = inForms.flatMap((form) => hits.term(form, basis));
    const isTyped = typed.some((other) => inForms.includes(other));
    return isTyped && hitCount(ofWord) <= maxUses ? [] : [{ word, hits: ofWord }];
  });
  return {
    hits: found.flatMap((each) => each.hits),
    expandedTo: found.filter((each) => each.hits.length > 0).map(({ word }) => word),
  };
}

/** Where other spellings of the terms occur: an abbreviation of a name, or the names that a word abbreviates. */
export function spelledHits(lookup: MapLookup, terms: readonly string[], typed: string): ExpandedHits {
  const { hits, spelledNames } = lookup;
  const [only = "", second] = terms;
  if (second !== undefined) {
    const basis = { matchType: "initialism", confidence: 1 } as const;
    const found = spelledNames.abbreviationsOf(terms).map((abbreviation) => hits.term(abbreviation, basis));
    return {
      hits: found.flat(),
      expandedTo: found.flatMap(([group]) => (group === undefined ? [] : firstIn(lookup, group))),
    };
  }
  const expansions = spelledNames.expansionsOf(only, typed);
  if (expansions.length === 0) return turnedHits(lookup, only);
  return {
    hits: initialismHits(Occurrences.joined(expansions.map(({ occurrences }) => occurrences))),
    expandedTo: expansions.map(({ name }) => name),
  };
}

/** What a digit turns into what: `word2vec`. */
const TURNED = /^([a-z]{3,})[24]([a-z]{3,})$/;

/** Where a text has both words of a name with a digit that the map does not have: `word2vec` turns words into vectors. */
function turnedHits({ index, forms, hits }: MapLookup, term: string): ExpandedHits {
  const parts = index.has(term) ? [] : (TURNED.exec(term)?.slice(1) ?? []);
  // a part that is no word of the map is the beginning of one
  const [from = [], into = []] = parts.map((part) =>
    index.has(part) ? forms.withSameStem(part) : forms.of(part).map(({ form }) => form),
  );
  const found = from.flatMap((word) =>
    into.map((other) => ({ name: `${word} … ${other}`, occurrences: hits.inOrder(word, other) })),
  );
  const matching = found.filter(({ occurrences }) => occurrences.count > 0);
  const quality = MATCH_QUALITY.initialism * SCATTERED_SHARE;
  return {
    hits: matching.flatMap(({ occurrences }) => hitsAt(occurrences, "initialism", quality)),
    expandedTo: matching.map(({ name }) => name),
  };
}

/** The words of the first hit, as its text has them. */
function firstIn({ index }: MapLookup, { occurrences }: HitGroup): string {
  const { text: number, position, length } = occurrences.occurrenceAt(0);
  const { text } = index.text(number);
  const tokens = tokenise(text);
  return text.slice(tokens[position]?.start ?? 0, tokens[position + length - 1]?.end ?? 0);
}

function synonymHits(
  { forms, hits }: MapLookup,
  synonym: Synonym,
): Readonly<Record<"adjacent" | "scattered", HitGroup[]>> {
  const { terms, similarity } = synonym;
  const words = terms.map((term) => (terms.length > 1 ? [term] : forms.withSameStem(term)));
  const quality = MATCH_QUALITY.glossary * similarity;
  const adjacent = hitsAt(hits.phrase(words), "glossary", quality);
  const significantTerms = significant(terms);
  const isScatterable = significantTerms.length > 1 && isSameThing(synonym);
  const basis = { matchType: "glossary", confidence: similarity } as const;
  return { adjacent, scattered: isScatterable ? hits.scattered(significantTerms, basis) : [] };
}

/** Other names for a phrase, then those for the shorter names in it: “few-shot” in “few-shot examples”. */
function synonymsOf({ glossary }: MapLookup, terms: readonly string[]): Synonym[] {
  const synonyms = [...(glossary.synonymsOf(terms) ?? [])];
  for (let length = terms.length - 1; length > 0; length -= 1) {
    for (let at = 0; at + length <= terms.length; at += 1) {
      for (const synonym of glossary.synonymsOf(terms.slice(at, at + length)) ?? []) {
        synonyms.push({ ...synonym, similarity: synonym.similarity * PARTIAL_NAME_SHARE });
      }
    }
  }
  return synonyms;
}

function isSameThing({ similarity }: Synonym): boolean {
  return similarity >= MIN_SIMILARITY_OF_SAME_THING;
}

function significant(terms: readonly string[]): string[] {
  return terms.filter((term) => !isStopWord(term));
}

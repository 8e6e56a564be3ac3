// The last word of a query that somebody is still typing: `spa` finds what the words of the map find that begin with it.
import { fold } from "../../text/fold.ts";
import { otherBeginnings, stemOf } from "../index/stem.ts";
import { isStopWord } from "../index/stop-words.ts";
import { toSingular } from "../index/tokens.ts";
import {
  MAX_COMPLETED_NAMES,
  MAX_COMPLETIONS,
  MAX_COMPLETIONS_WITH_OTHER_NAMES,
  MAX_HITS_OF_COMPLETIONS,
  MAX_NAME_WORDS,
  MIN_PREFIX_LENGTH,
  SHORT_BEGINNING,
  TYPING,
} from "../weights.ts";
import { type HitGroup, hitCount } from "./hits.ts";
import type { MapLookup } from "./map-lookup.ts";
import { glossaryHits, spelledHits } from "./unit-hits.ts";

/** The words that complete another are words of the map. */
const IN_MAP = { isInMap: true } as const;

/** A word that somebody may be about to finish typing. */
interface Completion {
  readonly term: string;
  /** How much of it was typed, up to 1, counted so that words with little typed still count. */
  readonly share: number;
}

/** Where what an unfinished word may become occurs: its words, and their other forms and names. */
export function completionHits(
  lookup: MapLookup,
  typed: string,
  completions = completionsOf(lookup, typed),
): HitGroup[] {
  const literal = literalHits(lookup, completions, typed);
  return isShort(typed) && literal.length > 0 ? literal : [...literal, ...otherHits(lookup, completions, typed)];
}

/** Where a name occurs whose last word is unfinished, after the words before it; also joined to the last of these. */
export function completedNameHits(lookup: MapLookup, before: readonly string[], last: LastWord): CompletedName[] {
  const { typed, completions } = last;
  const [completion] = completions;
  const found: CompletedName[] = [];
  for (let count = Math.min(MAX_NAME_WORDS - 1, before.length); count > 0; count -= 1) {
    const start = before.slice(-count);
    const inGlossary = glossaryNameHits(lookup, start, typed);
    const spelled = completion === undefined ? [] : spelledNameHits(lookup, start, completion);
    const hits = [...inGlossary, ...spelled];
    if (hits.length > 0) found.push({ wordsBefore: count, hits });
  }
  const neighbour = before.at(-1);
  if (neighbour === undefined) return found;
  const together = neighbour + typed;
  const joined = literalHits(lookup, completionsOf(lookup, together), together);
  return joined.length > 0 ? [...found, { wordsBefore: 1, hits: joined }] : found;
}

/** Where other names occur for the names of the glossary that begin with these words. */
function glossaryNameHits(lookup: MapLookup, before: readonly string[], typed: string): HitGroup[] {
  const starts = startsOf(typed);
  const lastWords = starts
    .flatMap((start) => lookup.glossary.lastWordsAfter(before, start))
    .slice(0, MAX_COMPLETED_NAMES);
  return [...new Set(lastWords)].flatMap((word) =>
    glossaryHits(lookup, [...before, word], IN_MAP).hits.map(asCompleted(shareOf(typed.length, word.length))),
  );
}

/** Where abbreviations occur that the words spell with the initial of the unfinished one. */
function spelledNameHits(lookup: MapLookup, before: readonly string[], { term, share }: Completion): HitGroup[] {
  const terms = [...before, term];
  if (lookup.glossary.synonymsOf(terms) !== undefined) return [];
  return spelledHits(lookup, terms, "").hits.map(asCompleted(share));
}

/** An unfinished word as it was typed, and what it may become. */
export interface LastWord {
  readonly typed: string;
  readonly completions: readonly Completion[];
}

/** The hits of names that begin with some of the words before the unfinished one. */
export interface CompletedName {
  readonly wordsBefore: number;
  readonly hits: readonly HitGroup[];
}

/** The words of the map and of its glossary that begin with what was typed, those that lack the fewest letters first. */
export function completionsOf({ index, glossary }: MapLookup, typed: string): Completion[] {
  const starts = startsOf(typed);
  const terms = new Set<string>();
  for (const start of starts) {
    for (const { term } of index.mostFrequentWithPrefix(start, MAX_COMPLETIONS)) terms.add(term);
  }
  for (const term of glossary.words()) if (starts.some((start) => term.startsWith(start))) terms.add(term);
  const singular = toSingular(`${fold(typed)}s`);
  if (index.has(singular)) terms.add(singular);
  return [...terms]
    .filter((term) => !isStopWord(term))
    .map((term) => ({ term, share: shareOf(typed.length, term.length), frequency: index.frequencyOf(term) }))
    .sort((a, b) => b.share - a.share || b.frequency - a.frequency);
}

/** How the terms begin that begin as was typed: terms are singular, and have American spelling. */
function startsOf(typed: string): string[] {
  const start = fold(typed).replace(/['’]/g, "");
  return [...new Set([start, start.replace(/is(?=(?:at?|ati|atio|ation)?$)/, "iz")])];
}

function shareOf(typed: number, length: number): number {
  return TYPING.minShare + (1 - TYPING.minShare) * Math.min(1, typed / length);
}

/** Where the words themselves occur. Of a beginning with too many, those that lack the fewest letters are looked up. */
function literalHits({ hits }: MapLookup, completions: readonly Completion[], typed: string): HitGroup[] {
  const maxHits = isShort(typed) ? SHORT_BEGINNING.maxHits : MAX_HITS_OF_COMPLETIONS;
  const found: HitGroup[] = [];
  let count = 0;
  for (const { term, share } of completions) {
    if (count > maxHits) break;
    const groups = hits.term(term, { matchType: "prefix", confidence: share });
    found.push(...groups);
    count += hitCount(groups);
  }
  return found;
}

function isShort(typed: string): boolean {
  return typed.length < SHORT_BEGINNING.letters;
}

/** Where other forms and names of the words occur. */
function otherHits(lookup: MapLookup, completions: readonly Completion[], typed: string): HitGroup[] {
  const start = fold(typed);
  return completions.slice(0, MAX_COMPLETIONS_WITH_OTHER_NAMES).flatMap(({ term, share }) => {
    // where the stem begins as was typed, all its forms do, except those of another spelling
    const isSpeltSo = otherBeginnings(term, MIN_PREFIX_LENGTH).length === 0;
    const others = isSpeltSo && stemOf(term).startsWith(start) ? [] : lookup.forms.withSameStem(term);
    const forms = others.filter((form) => !form.startsWith(start));
    const inflected = forms.flatMap((form) => lookup.hits.term(form, { matchType: "inflection", confidence: 1 }));
    const known = glossaryHits(lookup, [term], IN_MAP).hits;
    const named = known.length > 0 ? known : spelledHits(lookup, [term], term).hits;
    return [...inflected, ...named].map(asCompleted(share));
  });
}

function asCompleted(share: number): (hits: HitGroup) => HitGroup {
  return (hits) => ({ ...hits, matchType: "prefix", quality: hits.quality * share });
}

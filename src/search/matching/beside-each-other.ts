// What two neighbours of a query are, judged by what the map has next to each other: a space that slipped by a letter, and
// mistakes that would be too bold to correct without the word beside them.
import { Kept } from "../index/kept.ts";
import { isStopWord } from "../index/stop-words.ts";
import type { Token } from "../index/tokens.ts";
import { CONFIDENCE_PER_EDIT, EXPANSIONS, MISSPELT_BESIDE } from "../weights.ts";
import { scholarlyWords } from "./everyday-words.ts";
import type { MapLookup } from "./map-lookup.ts";
import type { QueryWord } from "./query-word.ts";
import { isGeneralWord } from "./significance.ts";

/** A word that is corrected because of the word beside it. */
interface Meant {
  readonly word: string;
  readonly edits: number;
}

export class BesideEachOther {
  private readonly known = new Kept<string, Meant | null>();

  constructor(private readonly lookup: MapLookup) {}

  /** The words; of those that the map does not have, some are read as what the map has next to their neighbour. */
  corrected(words: readonly QueryWord[]): readonly QueryWord[] {
    return words.length < 2 ? words : words.map((_, at) => this.correct(words, at));
  }

  private correct(words: readonly QueryWord[], at: number): QueryWord {
    // the cast: it is the place of a word
    const word = words[at] as QueryWord;
    if (!this.isUnknown(word)) return word;
    const { term } = word.token;
    const [before, after] = [
      this.neighbours(words.slice(0, at).toReversed()).toReversed(),
      this.neighbours(words.slice(at + 1)),
    ];
    const meant = this.known.get(`${before.join(" ")}|${term}|${after.join(" ")}`, () =>
      this.meantBeside(term, before, after),
    );
    if (meant === null) return word;
    return { ...word, readings: [meant.word], confidence: 1 - CONFIDENCE_PER_EDIT * meant.edits };
  }

  /** The nearest word as the map has it, and the stop words that are before it; none if the map does not have it. */
  private neighbours(words: readonly QueryWord[]): string[] {
    const readings = words.map(({ readings: [reading = ""] }) => reading);
    const end = readings.findIndex((reading) => !isStopWord(reading));
    return end < 0 || !this.lookup.index.has(readings[end] ?? "") ? [] : readings.slice(0, end + 1);
  }

  /** Whether the map has nothing for a word but perhaps longer ones, or rare names with its letters. */
  private isUnknown({ token: { term }, typed, readings, parts }: QueryWord): boolean {
    const { index, forms, glossary, spelledNames } = this.lookup;
    if (parts !== undefined || readings[0] !== term || term.length < MISSPELT_BESIDE.min || index.has(term))
      return false;
    if (!/^[a-z]+$/.test(typed) || isStopWord(term) || isGeneralWord(term) || scholarlyWords(term).length > 0)
      return false;
    if (glossary.synonymsOf([term]) !== undefined || forms.of(term).some(({ hasSameStem }) => hasSameStem))
      return false;
    const names = spelledNames.expansionsOf(term, typed);
    return names.reduce((sum, { occurrences }) => sum + occurrences.count, 0) < EXPANSIONS.minFrequent;
  }

  /** The similar word that the map has next to the neighbours most often; null if there is none. */
  private meantBeside(term: string, before: readonly string[], after: readonly string[]): Meant | null {
    const { index, forms } = this.lookup;
    if (before.length + after.length === 0) return null;
    const uses = (word: string): number => this.usesBeside(word, term, [before, after]);
    // a beginning of what is next to the neighbour may be just that
    if (forms.of(term).some(({ form }) => uses(form) > 0)) return null;
    const maxEdits = term.length < MISSPELT_BESIDE.minOfTwo ? 1 : 2;
    let best: (Meant & { readonly uses: number }) | null = null;
    for (const edits of maxEdits === 1 ? [1] : [1, 2]) {
      for (const { term: word } of index.similarTerms(term, { maxEdits: edits, maxEditsOfOtherInitial: 0 })) {
        const count = word.length < MISSPELT_BESIDE.min ? 0 : uses(word);
        if (count > (best?.uses ?? 0)) best = { word, edits, uses: count };
      }
      if (best !== null) return best;
    }
    return best;
  }

  /** In how many texts the word is next to its neighbours; of a long one, texts that have both say a little as well. */
  private usesBeside(word: string, typed: string, [before, after]: readonly (readonly string[])[]): number {
    const { hits } = this.lookup;
    const rows = [
      [...(before ?? []), word],
      [word, ...(after ?? [])],
    ].filter(({ length }) => length > 1);
    const adjacent = rows.reduce((sum, row) => sum + hits.phrase(row.map((term) => [term])).count, 0);
    const { minFar, minTextsFar } = MISSPELT_BESIDE;
    if (adjacent > 0 || typed.length < minFar) return adjacent;
    const groups = rows.filter(({ length }) => length === 2).flatMap((row) => hits.scattered(row));
    const texts = new Set(groups.flatMap(({ occurrences }) => [...occurrences.texts]));
    // less than any use next to each other
    return texts.size < minTextsFar ? 0 : 1 - 1 / texts.size;
  }
}

/** The words of a query, where a space is a letter too early or too late: `deepl earning`. */
export function withSpacesInPlace(tokens: readonly Token[], { index }: MapLookup): readonly Token[] {
  const placed = [...tokens];
  for (let at = 0; at + 1 < placed.length; at += 1) {
    const [first, second] = [placed[at], placed[at + 1]];
    if (first === undefined || second === undefined || second.isJoined || second.start !== first.end + 1) continue;
    if (index.has(first.term) && index.has(second.term)) continue;
    const [a, b] = [first.term, second.term];
    const moved = [
      [a.slice(0, -1), a.slice(-1) + b],
      [a + b.charAt(0), b.slice(1)],
    ].find((words) => words.every((word) => word.length > 2 && index.has(word) && !isStopWord(word)));
    if (moved === undefined) continue;
    placed[at] = { ...first, term: moved[0] ?? a };
    placed[at + 1] = { ...second, term: moved[1] ?? b };
  }
  return placed;
}

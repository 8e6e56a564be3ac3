// What the words of a query mean while somebody is typing the last of them. What is finished means what it always means;
// the last word also matches everything that it may become.
import { isStopWord } from "../index/stop-words.ts";
import { type Token, tokenise } from "../index/tokens.ts";
import { SIGNIFICANCE, TYPING } from "../weights.ts";
import { type HitGroup, hitCount } from "./hits.ts";
import type { MapLookup } from "./map-lookup.ts";
import type { QueryReader } from "./query-reader.ts";
import type { QueryUnit } from "./query-unit.ts";
import { completedNameHits, completionHits, completionsOf, type LastWord } from "./unfinished-word.ts";

/** How the last word of a query is read while somebody is typing it. */
export interface UnfinishedWord {
  /** Whether it is corrected if no word of the map begins with it. */
  readonly isCorrected: boolean;
}

/** Of how many texts the units are kept, so that each key only costs what the last word costs. */
const MAX_TEXTS_KEPT = 4;

export class TypingReader {
  private readonly finished = new Map<string, readonly QueryUnit[]>();

  constructor(
    private readonly lookup: MapLookup,
    private readonly reader: QueryReader,
  ) {}

  /** The units of words in a row, the last of which is unfinished. */
  units(text: string, { isCorrected }: UnfinishedWord): QueryUnit[] {
    const tokens = tokenise(text);
    const last = tokens.at(-1);
    if (last === undefined) return [];
    const before = tokens.slice(0, -1);
    const typed = text.slice(last.start, last.end);
    const completions = completionsOf(this.lookup, typed);
    const hits = completionHits(this.lookup, typed, completions);
    const isReadAsFinished =
      this.isKnown(last) ||
      (isCorrected && hits.length === 0) ||
      (hitCount(hits) <= TYPING.maxHitsOfAbbreviation && this.isAbbreviation(last, typed));
    const finished = this.finishedUnits(isReadAsFinished ? text : text.slice(0, last.start));
    const units = withUnfinished(finished, { typed, hits, term: last.term });
    return this.withNames(units, before, { typed, completions });
  }

  /** Whether the map has a word as it is, so that it may be finished. */
  private isKnown({ term }: Token): boolean {
    const { index, glossary, forms } = this.lookup;
    return (
      !isStopWord(term) &&
      (index.has(term) ||
        glossary.synonymsOf([term]) !== undefined ||
        forms.of(term).some(({ hasSameStem }) => hasSameStem))
    );
  }

  /** Whether a word that no text has abbreviates a name of the map. */
  private isAbbreviation({ term }: Token, typed: string): boolean {
    return !isStopWord(term) && this.lookup.spelledNames.expansionsOf(term, typed).length > 0;
  }

  private finishedUnits(text: string): readonly QueryUnit[] {
    const known = this.finished.get(text);
    if (known !== undefined) return known;
    const units = tokenise(text).every(({ term }) => isStopWord(term)) ? [] : this.reader.units(text);
    const [oldest] = this.finished.keys();
    if (oldest !== undefined && this.finished.size >= MAX_TEXTS_KEPT) this.finished.delete(oldest);
    this.finished.set(text, units);
    return units;
  }

  /** The units, with what the names in the map are about that the words before the last one begin. */
  private withNames(units: readonly QueryUnit[], before: readonly Token[], last: LastWord): QueryUnit[] {
    const terms = before.map(({ term }) => term);
    const found = completedNameHits(this.lookup, terms, last);
    return units.map((unit, at) => {
      const fromLast = units.length - 1 - at;
      const hits = found.filter(({ wordsBefore }) => fromLast <= wordsBefore).flatMap((name) => name.hits);
      return hits.length === 0 ? unit : { ...unit, hits: [...unit.hits, ...hits] };
    });
  }
}

/** An unfinished word and what it may become. */
interface Unfinished {
  readonly typed: string;
  readonly term: string;
  readonly hits: readonly HitGroup[];
}

/** The units of a query, of which the last also matches what the unfinished word may become. */
function withUnfinished(units: readonly QueryUnit[], { typed, term, hits }: Unfinished): QueryUnit[] {
  const last = units.at(-1);
  if (last?.typed === typed)
    return [...units.slice(0, -1), { ...last, isUnfinished: true, hits: [...last.hits, ...hits] }];
  // a name of several words that is complete
  if (last?.typed.endsWith(typed)) return [...units.slice(0, -1), { ...last, isUnfinished: true }];
  const isNumber = /^\d+$/.test(term);
  if (isNumber && hits.length === 0 && units.length > 0) return [...units];
  const significance = isStopWord(term) && units.length > 0 ? SIGNIFICANCE.functionWord : 1;
  const unit = { typed, hits, significance, expandedTo: [], knownForm: null, spelledAs: [], correctedTo: [] };
  return [...units, { ...unit, isUnfinished: true }];
}

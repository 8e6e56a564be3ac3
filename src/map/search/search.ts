// Search: what a query means in a map, which papers answer it, in which order, and where the list ends.
import type { Paper, ResearchMap } from "../model.ts";
import { compareText } from "../text.ts";
import { pathOf } from "./fields.ts";
import { buildIndex, type SearchIndex } from "./index.ts";
import { buildLexicon, type Lexicon } from "./lexicon.ts";
import { nearest } from "./nearest.ts";
import { type Ranked, scorePapers } from "./rank.ts";
import { tokenise } from "./tokens.ts";
import { type Hit, Interpreter, type Unit, type Way } from "./units.ts";

/** A half-open range of UTF-16 units, and the way that led to it. */
export interface MatchRange {
  readonly start: number;
  readonly end: number;
  /** The words of the query that it answers, as typed. */
  readonly query: string;
  readonly way: Way;
}

export interface FieldMatch {
  /** JSON path of the text in the paper's record; null for the note of a topic, which the record does not hold. */
  readonly path: string | null;
  readonly field: string;
  readonly text: string;
  readonly ranges: readonly MatchRange[];
}

export interface SearchMatch {
  /** 1 for the best. */
  readonly rank: number;
  /** Comparable within one answer only. */
  readonly score: number;
  /** Strongest field first. */
  readonly fields: readonly FieldMatch[];
}

export interface SearchResult {
  readonly paper: Paper;
  readonly match: SearchMatch;
}

/** How a phrase of the query was understood beyond its letters. */
export interface Reading {
  readonly typed: string;
  readonly as: readonly string[];
  readonly way: "glossary" | "typo";
}

export interface SearchAnswer {
  /** Best first; equal scores by date, newest first, then id. */
  readonly results: readonly SearchResult[];
  readonly readings: readonly Reading[];
  /** Words of the map nearest to those of the query; only looked for where nothing was found. */
  readonly suggestions: readonly string[];
}

/** Results below this share of the best score are noise. */
const CUT_OFF = 0.3;
/** A paper that answers less of the query than this is no answer to it. */
const LEAST_COVERAGE = 0.42;
const MOST_SUGGESTIONS = 3;

/** A map made ready for searching: built once, asked often. */
export class Searcher {
  private readonly index: SearchIndex;
  private readonly lexicon: Lexicon;

  constructor(private readonly map: ResearchMap) {
    this.index = buildIndex(map);
    this.lexicon = buildLexicon(map.glossary);
  }

  /** The papers among `allowed` that answer `query`. */
  search(query: string, allowed: readonly Paper[] = this.map.papers): SearchAnswer {
    const units = new Interpreter(this.index, this.lexicon).units(tokenise(query), query);
    const ranked = this.relevant(scorePapers(this.index, units), new Set(allowed));
    const results = ranked.map((each, at) => this.result(each, units, at + 1));
    const suggestions = results.length > 0 ? [] : this.suggest(units);
    return { results, readings: readingsOf(units), suggestions };
  }

  private relevant(ranked: readonly Ranked[], allowed: ReadonlySet<Paper>): Ranked[] {
    const sorted = ranked
      .filter(({ paper, coverage }) => coverage >= LEAST_COVERAGE && allowed.has(this.paper(paper)))
      .sort((a, b) => b.score - a.score || this.newestFirst(a.paper, b.paper));
    const best = sorted[0]?.score ?? 0;
    return sorted.filter(({ score }) => score >= CUT_OFF * best);
  }

  private paper(at: number): Paper {
    return this.map.papers[at] as Paper;
  }

  private newestFirst(a: number, b: number): number {
    const [left, right] = [this.paper(a), this.paper(b)];
    return compareText(right.date ?? "", left.date ?? "") || compareText(left.id, right.id);
  }

  private result(ranked: Ranked, units: readonly Unit[], rank: number): SearchResult {
    const paper = this.paper(ranked.paper);
    return { paper, match: { rank, score: round(ranked.score), fields: this.fieldMatches(paper, ranked, units) } };
  }

  private fieldMatches(paper: Paper, { units: scores }: Ranked, units: readonly Unit[]): FieldMatch[] {
    const byText = new Map<number, { hit: Hit; typed: string }[]>();
    for (const { unit, hits } of scores) {
      for (const hit of hits) {
        const list = byText.get(hit.text) ?? [];
        list.push({ hit, typed: units[unit]?.typed ?? "" });
        byText.set(hit.text, list);
      }
    }
    return [...byText].flatMap(([at, found]) => {
      const text = this.index.texts[at];
      if (text === undefined) return [];
      const tokens = tokenise(text.text);
      const ranges = found.map(({ hit, typed }) => ({
        start: tokens[hit.position]?.start ?? 0,
        end: tokens[hit.position + hit.length - 1]?.end ?? 0,
        query: typed,
        way: hit.way,
      }));
      return [
        { path: pathOf(this.map, paper, text), field: text.field, text: text.text, ranges: withoutOverlaps(ranges) },
      ];
    });
  }

  private suggest(units: readonly Unit[]): string[] {
    const words = [...this.index.postings.keys()].filter((word) => word.length > 3);
    const found = units
      .filter(({ hits }) => hits.length === 0)
      .flatMap(({ typed }) => nearest(typed, words).slice(0, 2));
    return [...new Set(found)].slice(0, MOST_SUGGESTIONS);
  }
}

const WAY_ORDER: Readonly<Record<Way, number>> = {
  exact: 0,
  prefix: 1,
  inflection: 2,
  glossary: 3,
  initialism: 4,
  typo: 5,
};

/** Ranges in order; of two that overlap the one of the surer way, then the longer, stays. */
function withoutOverlaps(ranges: readonly MatchRange[]): MatchRange[] {
  const kept: MatchRange[] = [];
  const bySureness = [...ranges].sort(
    (a, b) => WAY_ORDER[a.way] - WAY_ORDER[b.way] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const range of bySureness) {
    if (kept.every(({ start, end }) => range.end <= start || range.start >= end)) kept.push(range);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function readingsOf(units: readonly Unit[]): Reading[] {
  return units.flatMap(({ typed, expandedTo, correctedTo }) => [
    ...(correctedTo.length > 0 ? [{ typed, as: [correctedTo.join(" ")], way: "typo" as const }] : []),
    ...(expandedTo.length > 0 ? [{ typed, as: expandedTo, way: "glossary" as const }] : []),
  ]);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

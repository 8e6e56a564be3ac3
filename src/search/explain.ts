// Why a result is there: which of its texts matched, where, through what, and each part's share of the score.
import type { Paper, ResearchMap } from "../map/model.ts";
import { append } from "../map/multimap.ts";
import { FIELD_WEIGHTS, type FieldText, pathOf } from "./fields.ts";
import { type Hit, WAYS, type Way } from "./finder.ts";
import type { Ranked } from "./rank.ts";
import type { SearchIndex } from "./search-index.ts";
import { type Token, tokenise } from "./tokens.ts";
import type { Unit } from "./units.ts";

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

/** A part of a result's score: a unit of the query, the nearness of units, or the share of a title. */
export interface Reason {
  /** Words of the query as typed; null for what is not of one unit. */
  readonly query: string | null;
  readonly what: "words" | "nearness" | "title";
  /** Of the strongest hit; null for what is not of one. */
  readonly way: Way | null;
  readonly field: string | null;
  /** Part of the score, up to 1. */
  readonly share: number;
}

export interface SearchMatch {
  /** 1 for the best. */
  readonly rank: number;
  /** Comparable within one answer only. */
  readonly score: number;
  /** Strongest field first. */
  readonly fields: readonly FieldMatch[];
  /** Largest share first. */
  readonly reasons: readonly Reason[];
}

/** Explains the results of one query. */
export class Explainer {
  constructor(
    private readonly map: ResearchMap,
    private readonly index: SearchIndex,
    private readonly units: readonly Unit[],
  ) {}

  explain(paper: Paper, ranked: Ranked, rank: number): SearchMatch {
    return { rank, score: round(ranked.score), fields: this.fields(paper, ranked), reasons: this.reasons(ranked) };
  }

  private reasons({ score, units: scores, nearness, titleShare }: Ranked): Reason[] {
    const words = scores.map(({ unit, score: part, hits }) => {
      const [best] = hits.toSorted((a, b) => this.weightOf(b) - this.weightOf(a));
      const field = best === undefined ? null : (this.index.texts[best.text]?.field ?? null);
      return {
        query: this.units[unit]?.typed ?? null,
        what: "words" as const,
        way: best?.way ?? null,
        field,
        share: part / score,
      };
    });
    const others = [
      { query: null, what: "nearness" as const, way: null, field: null, share: nearness / score },
      { query: null, what: "title" as const, way: null, field: null, share: titleShare / score },
    ];
    return [...words, ...others]
      .map((reason) => ({ ...reason, share: round(reason.share) }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share);
  }

  private weightOf({ text, quality }: Hit): number {
    const field = this.index.texts[text]?.field;
    return field === undefined ? 0 : FIELD_WEIGHTS[field] * quality;
  }

  private fields(paper: Paper, { units: scores }: Ranked): FieldMatch[] {
    const byText = new Map<number, { hit: Hit; typed: string }[]>();
    for (const { unit, hits } of scores) {
      for (const hit of hits) {
        append(byText, hit.text, { hit, typed: this.units[unit]?.typed ?? "" });
      }
    }
    const strongest = (found: readonly { hit: Hit }[]): number =>
      Math.max(...found.map(({ hit }) => this.weightOf(hit)));
    return [...byText]
      .sort(([, a], [, b]) => strongest(b) - strongest(a))
      .flatMap(([at, found]) => {
        const text = this.index.texts[at];
        if (text === undefined) return [];
        const tokens = tokenise(text.text);
        const ranges = withoutOverlaps(found.map(({ hit, typed }) => rangeOf(text, tokens, hit, typed)));
        return [{ path: pathOf(this.map, paper, text), field: text.field, text: text.text, ranges }];
      });
  }
}

/** Where a hit stands in its text, or in the address that a mark such as “code” stands for: the whole of it. */
function rangeOf(
  { field, text }: FieldText,
  tokens: readonly Token[],
  { position, length, way }: Hit,
  query: string,
): MatchRange {
  const isWhole = field === "link" || field === "address";
  const [first, last] = [tokens[position], tokens[position + length - 1]];
  return { start: isWhole ? 0 : (first?.start ?? 0), end: isWhole ? text.length : (last?.end ?? 0), query, way };
}

/** Ranges in order; of two that overlap the one of the surer way, then the longer, stays. */
function withoutOverlaps(ranges: readonly MatchRange[]): MatchRange[] {
  const kept: MatchRange[] = [];
  const bySureness = [...ranges].sort(
    (a, b) => WAYS.indexOf(a.way) - WAYS.indexOf(b.way) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const range of bySureness) {
    if (kept.every(({ start, end }) => range.end <= start || range.start >= end)) kept.push(range);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}

// Why a paper is in the results: which of its texts matched, where and how, and what each match adds to the score.
import type { Paper, ResearchMap } from "../map/model.ts";
import { type HitOfQuery, keepHits } from "./hits-of-match.ts";
import { pathOf } from "./index/fields.ts";
import type { SearchIndex } from "./index/search-index.ts";
import type { SearchedText } from "./index/searched-text.ts";
import { type Token, tokenise } from "./index/tokens.ts";
import { lazyFieldMatch, lazyMatch } from "./lazy-values.ts";
import type { FieldMatch, MatchRange, Reason, SearchMatch } from "./match.ts";
import type { Hit } from "./matching/hits.ts";
import type { QueryUnit } from "./matching/query-unit.ts";
import type { ScoredPaper } from "./ranking/scored-papers.ts";
import { type Scores, type UnitScore, unitScoresOf } from "./ranking/scoring.ts";
import { FIELD_WEIGHTS, MATCH_QUALITY, SCORE_STEPS } from "./weights.ts";

/** A text of a paper that has hits. */
interface TextOfHits {
  readonly number: number;
  readonly hits: HitOfQuery[];
  /** Of its strongest hit. */
  points: number;
}

/** Explains the results of one query. */
export class Explainer {
  constructor(
    private readonly map: ResearchMap,
    private readonly index: SearchIndex,
    private readonly units: readonly QueryUnit[],
    private readonly scores: Scores,
    /** The papers of the results, best first. */
    private readonly papers: Uint32Array,
  ) {}

  /** Most of it is only worked out when it is asked for: a list shows little of it. */
  explain(paper: Paper, scored: ScoredPaper, rank: number): SearchMatch {
    const units = once(() => unitScoresOf(scored, this.scores, this.papers.subarray(rank)));
    return lazyMatch({
      rank: () => rank,
      score: () => round(scored.score),
      fields: () => this.fields(paper, units()),
      reasons: () => this.reasons(scored, units()),
    });
  }

  private reasons({ score, proximity, title }: ScoredPaper, units: readonly UnitScore[]): Reason[] {
    const reasons: Reason[] = [];
    for (const { unit, score: part, hits } of units) {
      const share = round(part / score);
      if (!(share > 0)) continue;
      const best = this.strongestOf(hits);
      const field = best === undefined ? null : this.index.fieldOf(best.text);
      reasons.push({
        query: this.units[unit]?.typed ?? null,
        what: "words",
        way: best?.matchType ?? null,
        field,
        share,
      });
    }
    const nearness = round(proximity / score);
    if (nearness > 0) reasons.push({ query: null, what: "nearness", way: null, field: null, share: nearness });
    const ofTitle = round(title / score);
    if (ofTitle > 0) reasons.push({ query: null, what: "title", way: null, field: null, share: ofTitle });
    return reasons.sort((a, b) => b.share - a.share);
  }

  /** The first of those with the most points. */
  private strongestOf(hits: readonly Hit[]): Hit | undefined {
    let best: Hit | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const hit of hits) {
      const points = this.pointsOf(hit);
      if (points <= most) continue;
      best = hit;
      most = points;
    }
    return best;
  }

  private fields(paper: Paper, units: readonly UnitScore[]): FieldMatch[] {
    const byText = new Map<number, TextOfHits>();
    for (const { unit, hits } of units) {
      const query = this.units[unit]?.typed ?? "";
      for (const hit of hits) {
        const points = this.pointsOf(hit);
        const known = byText.get(hit.text);
        if (known === undefined) byText.set(hit.text, { number: hit.text, hits: [{ hit, query }], points });
        else {
          known.hits.push({ hit, query });
          if (points > known.points) known.points = points;
        }
      }
    }
    const sorted = [...byText.values()].sort((a, b) => b.points - a.points);
    return sorted.map(({ number, hits }) => this.fieldMatch(paper, number, hits));
  }

  private fieldMatch(paper: Paper, number: number, hits: readonly HitOfQuery[]): FieldMatch {
    const field = this.index.fieldOf(number);
    const text = once(() => this.index.text(number));
    const match = lazyFieldMatch({
      // a paper has one title
      path: () => (field === "title" ? field : pathOf(this.map, paper, text())),
      field: () => field,
      text: () => text().text,
      ranges: () => rangesOf(text(), hits),
    });
    keepHits(match, hits);
    return match;
  }

  private pointsOf({ text, quality }: Hit): number {
    return FIELD_WEIGHTS[this.index.fieldOf(text)] * quality;
  }
}

/** A function that works a value out when it is first called. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function rangesOf(text: SearchedText, hits: readonly HitOfQuery[]): MatchRange[] {
  const tokens = tokenise(text.text);
  return withoutOverlaps(hits.map((hit) => rangeOf(text, tokens, hit)));
}

/** The part of its text that a hit covers. For an address, or the name of a link, that is the whole text. */
function rangeOf({ field, text }: SearchedText, tokens: readonly Token[], { hit, query }: HitOfQuery): MatchRange {
  const way = hit.matchType;
  if (field === "link" || field === "address") return { start: 0, end: text.length, query, way };
  const [first, last] = [tokens[hit.position], tokens[hit.position + hit.length - 1]];
  return { start: first?.start ?? 0, end: last?.end ?? 0, query, way };
}

/** Ranges in order. Of two that overlap, the one with the better match type stays, then the longer one. */
function withoutOverlaps(ranges: MatchRange[]): MatchRange[] {
  // most texts have one
  if (ranges.length === 1) return ranges;
  const kept: MatchRange[] = [];
  const bestFirst = ranges.toSorted(
    (a, b) => MATCH_QUALITY[b.way] - MATCH_QUALITY[a.way] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const covered = new Uint8Array(ranges.reduce((last, { end }) => Math.max(last, end), 0));
  for (const range of bestFirst) {
    if (covered.subarray(range.start, range.end).includes(1)) continue;
    covered.fill(1, range.start, range.end);
    kept.push(range);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function round(score: number): number {
  return Math.round(score * SCORE_STEPS) / SCORE_STEPS;
}

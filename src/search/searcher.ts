// Searches one map: which papers answer a query, in which order, and where the list ends.

import type { Paper, ResearchMap } from "../map/model.ts";
import { compareNewest, sortPapers } from "../map/sort.ts";
import { nearest } from "../text/nearest.ts";
import type { Reading, SearchAnswer, SearchResult } from "./answer.ts";
import { Explainer, type SearchMatch } from "./explain.ts";
import { identifierTexts } from "./index/identifier-texts.ts";
import type { SavedIndex } from "./index/search-index.ts";
import { MapLookup } from "./matching/map-lookup.ts";
import { QueryReader } from "./matching/query-reader.ts";
import type { QueryUnit } from "./matching/query-unit.ts";
import type { TextPart } from "./query/query.ts";
import { TEXT_FIELDS } from "./query/text-fields.ts";
import { type UnderstoodQuery, understandQuery } from "./query/understood-query.ts";
import { type ScoredPaper, scorePapers } from "./ranking/scoring.ts";
import { MAX_WORDS_IN_ROW, MIN_COVERAGE, MIN_SCORE_SHARE, SUGGESTIONS } from "./weights.ts";

export interface AnswerOptions {
  /** Weak matches too: papers that answer only a little of the query. */
  readonly withWeakMatches?: boolean;
}

/** A result that explains itself when it is asked to: most results of a long list are never looked at. */
class ScoredResult implements SearchResult {
  #match: SearchMatch | undefined;
  readonly #explain: () => SearchMatch;

  constructor(
    readonly paper: Paper,
    explain: () => SearchMatch,
  ) {
    this.#explain = explain;
  }

  get match(): SearchMatch {
    this.#match ??= this.#explain();
    return this.#match;
  }
}

/** The units of a query, by what they are for. */
interface QueryUnits {
  /** What papers are ranked by. */
  readonly ranking: readonly QueryUnit[];
  /** What every result has to contain: the quoted phrases, which are also ranked by. */
  readonly required: readonly QueryUnit[];
  /** What no result may contain. */
  readonly excluded: readonly QueryUnit[];
}

/** A map that is ready to be searched: prepared once, searched often. */
export class Searcher {
  private readonly lookup: MapLookup;
  private readonly reader: QueryReader;

  /** @param saved what `saveIndex` made of the same map; without it, the map is read again, which takes longer */
  constructor(
    private readonly map: ResearchMap,
    saved?: SavedIndex,
  ) {
    this.lookup = new MapLookup(map, saved);
    this.reader = new QueryReader(this.lookup);
  }

  /** @throws Failure `bad-query` if the query is malformed, too long or empty */
  understand(text: string): UnderstoodQuery {
    return understandQuery(text, this.lookup.index);
  }

  /** The `allowed` papers that answer the words of a query. Without words, all of them do, and the newest comes first. */
  search({ words }: UnderstoodQuery, allowed: readonly Paper[], options: AnswerOptions = {}): SearchAnswer {
    const { ranking, required, excluded } = this.unitsOf(words);
    const candidates = this.candidates(allowed, required, excluded);
    if (ranking.length === 0) return { results: this.unranked(candidates), readings: [], suggestions: [] };
    const explainer = new Explainer(this.map, this.lookup.index, ranking);
    const results = this.rank(ranking, new Set(candidates), options).map((scored, at) => {
      const paper = this.paperOf(scored);
      return new ScoredResult(paper, () => explainer.explain(paper, scored, at + 1));
    });
    const suggestions = results.length > 0 ? [] : this.suggest(ranking);
    return { results, readings: readingsOf(ranking), suggestions };
  }

  /** Those of the papers that have these words in these kinds of text, and no excluded ones. */
  withWordsInFields(papers: readonly Paper[], inFields: readonly TextPart[]): readonly Paper[] {
    return inFields.reduce<readonly Paper[]>((left, part) => {
      const having = this.papersWithField(part);
      return left.filter((paper) => having.has(paper) !== part.isExcluded);
    }, papers);
  }

  private papersWithField({ field, value, isQuoted }: TextPart): ReadonlySet<Paper> {
    if (field === "id") {
      const id = value.toLowerCase();
      return new Set(this.map.papers.filter((paper) => paper.id.toLowerCase().includes(id)));
    }
    const kinds: readonly string[] = TEXT_FIELDS[field];
    const units = isQuoted ? [this.reader.phrase(value)] : this.reader.units(value);
    const sets = units.map(({ hits, ...unit }) => {
      const own = hits.filter(({ text }) => kinds.includes(this.lookup.index.text(text)?.field ?? ""));
      return this.papersWith({ ...unit, hits: own });
    });
    const [first = new Set<Paper>(), ...others] = sets;
    return new Set([...first].filter((paper) => others.every((each) => each.has(paper))));
  }

  private unitsOf(parts: UnderstoodQuery["words"]): QueryUnits {
    const [ranking, required, excluded]: [QueryUnit[], QueryUnit[], QueryUnit[]] = [[], [], []];
    let row: string[] = [];
    const finishRow = (): void => {
      ranking.push(...this.reader.units(row.slice(0, MAX_WORDS_IN_ROW).join(" ")));
      row = [];
    };
    for (const { type, text, isExcluded } of parts) {
      const named = isExcluded || type === "phrase" ? null : identifierTexts(this.map, text);
      if (isExcluded) excluded.push(this.reader.exclusion(text));
      else if (type === "phrase") {
        finishRow();
        const phrase = this.reader.phrase(text);
        ranking.push(phrase);
        required.push(phrase);
      } else if (named === null) row.push(text);
      else ranking.push(this.reader.identifier(text, named));
    }
    finishRow();
    return { ranking, required, excluded };
  }

  /** The allowed papers that contain every required unit and no excluded one. */
  private candidates(
    allowed: readonly Paper[],
    required: readonly QueryUnit[],
    excluded: readonly QueryUnit[],
  ): readonly Paper[] {
    if (required.length + excluded.length === 0) return allowed;
    const containing = required.map((unit) => this.papersWith(unit));
    const without = excluded.map((unit) => this.papersWith(unit));
    return allowed.filter(
      (paper) => containing.every((papers) => papers.has(paper)) && !without.some((papers) => papers.has(paper)),
    );
  }

  private papersWith({ hits }: QueryUnit): Set<Paper> {
    const owners = hits.flatMap(({ text }) => this.lookup.index.text(text)?.owners ?? []);
    return new Set(owners.flatMap((owner) => this.map.papers[owner] ?? []));
  }

  private unranked(papers: readonly Paper[]): SearchResult[] {
    return sortPapers(this.map, papers, { by: "date", reverse: false }).map((paper, at) => ({
      paper,
      match: { rank: at + 1, score: 0, fields: [], reasons: [] },
    }));
  }

  /** The papers that answer the query well enough, best first. */
  private rank(
    units: readonly QueryUnit[],
    candidates: ReadonlySet<Paper>,
    { withWeakMatches = false }: AnswerOptions,
  ): ScoredPaper[] {
    const minCoverage = withWeakMatches ? 0 : (MIN_COVERAGE[Math.min(units.length, MIN_COVERAGE.length - 1)] ?? 0);
    const ranked = scorePapers(this.lookup.index, units, minCoverage)
      .filter((scored) => candidates.has(this.paperOf(scored)))
      .sort((a, b) => b.score - a.score || compareNewest(this.paperOf(a), this.paperOf(b)));
    if (withWeakMatches) return ranked;
    const minScore = MIN_SCORE_SHARE * (ranked[0]?.score ?? 0);
    return ranked.filter(({ score }) => score >= minScore);
  }

  private paperOf({ paper }: ScoredPaper): Paper {
    // the cast: texts of the index only belong to papers of the map
    return this.map.papers[paper] as Paper;
  }

  /** Similar words of the map for units that nothing matches. */
  private suggest(units: readonly QueryUnit[]): string[] {
    const words = [...this.lookup.index.terms()].filter((word) => word.length >= SUGGESTIONS.minLength);
    const found = units
      .filter(({ hits }) => hits.length === 0)
      .flatMap(({ typed }) => nearest(typed, words).slice(0, SUGGESTIONS.maxPerUnit));
    return [...new Set(found)].slice(0, SUGGESTIONS.max);
  }
}

function readingsOf(units: readonly QueryUnit[]): Reading[] {
  return units.flatMap(({ typed, expandedTo, correctedTo }): Reading[] => [
    ...(correctedTo.length > 0 ? [{ typed, as: [correctedTo.join(" ")], way: "typo" as const }] : []),
    ...(expandedTo.length > 0 ? [{ typed, as: expandedTo, way: "glossary" as const }] : []),
  ]);
}

// Searches one map: which papers answer a query, in which order, and where the list ends.

import type { Paper, ResearchMap } from "../map/model.ts";
import { compareNewest, sortPapers } from "../map/sort.ts";
import { nearest } from "../text/nearest.ts";
import { NOTHING_FOUND, type Obstacle, type Reading, type SearchAnswer, type SearchResult } from "./answer.ts";
import { Explainer, type SearchMatch } from "./explain.ts";
import type { SavedIndex } from "./index/search-index.ts";
import { isStopWord } from "./index/stop-words.ts";
import { termsOf } from "./index/tokens.ts";
import { MapLookup } from "./matching/map-lookup.ts";
import { QueryReader } from "./matching/query-reader.ts";
import type { QueryUnit } from "./matching/query-unit.ts";
import { PartsReader } from "./matching/query-units.ts";
import { TypingReader } from "./matching/typing-reader.ts";
import type { TextPart } from "./query/query.ts";
import { TEXT_FIELDS } from "./query/text-fields.ts";
import { type UnderstoodQuery, understandQuery } from "./query/understood-query.ts";
import { endOfList, worthShowing } from "./ranking/cut-off.ts";
import { type ScoredPaper, scorePapers } from "./ranking/scoring.ts";
import { CUT_OFF, SUGGESTIONS } from "./weights.ts";

export interface AnswerOptions {
  /** Weak matches too: papers that answer only a little of the query. */
  readonly withWeakMatches?: boolean;
  /** Whether the last word of the query may be unfinished. */
  readonly isTyping?: boolean;
  /** Whether an unfinished word may be corrected. */
  readonly withCorrections?: boolean;
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

/** A map that is ready to be searched: prepared once, searched often. */
export class Searcher {
  private readonly lookup: MapLookup;
  private readonly parts: PartsReader;

  /** @param saved what `saveIndex` made of the same map; without it, the map is read again, which takes longer */
  constructor(
    private readonly map: ResearchMap,
    saved?: SavedIndex,
  ) {
    this.lookup = new MapLookup(map, saved);
    const reader = new QueryReader(this.lookup);
    this.parts = new PartsReader(map, reader, new TypingReader(this.lookup, reader));
  }

  /** @throws Failure `bad-query` if the query is malformed, too long or empty */
  understand(text: string): UnderstoodQuery {
    return understandQuery(text, this.lookup.index);
  }

  /** The `allowed` papers that answer the words of a query. Without words, all of them do, and the newest comes first. */
  search({ words, endsInWord }: UnderstoodQuery, allowed: readonly Paper[], options: AnswerOptions = {}): SearchAnswer {
    const { isTyping = false, withCorrections = true } = options;
    const lastWord = isTyping && endsInWord ? { isCorrected: withCorrections } : null;
    const { ranking, required, excluded } = this.parts.unitsOf(words, lastWord);
    const papers = this.candidates(allowed, required, excluded);
    if (ranking.length === 0) return { ...NOTHING_FOUND, results: this.unranked(papers) };
    const candidates = papers.length === this.map.papers.length ? null : new Set(papers);
    const explainer = new Explainer(this.map, this.lookup.index, ranking);
    const results = this.rank(ranking, candidates, options).map((scored, at) => {
      const paper = this.paperOf(scored);
      return new ScoredResult(paper, () => explainer.explain(paper, scored, at + 1));
    });
    const answer = { ...NOTHING_FOUND, results, readings: readingsOf(ranking), unknown: unknownIn(ranking) };
    // a key should not wait for advice, which takes longer than the search: it comes with the corrections
    if (results.length > 0 || (isTyping && !withCorrections)) return answer;
    const weakMatches = options.withWeakMatches ? 0 : this.rank(ranking, candidates, { withWeakMatches: true }).length;
    return { ...answer, suggestions: this.suggest(ranking), weakMatches, obstacle: this.obstacleTo(words, ranking) };
  }

  private obstacleTo(words: UnderstoodQuery["words"], units: readonly QueryUnit[]): Obstacle | null {
    if (units.some(({ hits }) => hits.length > 0)) return null;
    const terms = words.flatMap(({ text }) => termsOf(text));
    if (terms.every(isStopWord)) return "stopWords";
    const letters = new Set(terms.join(""));
    for (const term of this.lookup.index.terms()) for (const letter of term) if (letters.has(letter)) return null;
    return "letters";
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
    const { ranking: units } = this.parts.unitsOf([
      { type: isQuoted ? "phrase" : "word", text: value, start: 0, isExcluded: false },
    ]);
    const sets = units.map(({ hits, ...unit }) => {
      const own = hits.filter(({ text }) => kinds.includes(this.lookup.index.text(text)?.field ?? ""));
      return this.papersWith({ ...unit, hits: own });
    });
    const [first = new Set<Paper>(), ...others] = sets;
    return new Set([...first].filter((paper) => others.every((each) => each.has(paper))));
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

  /**
   * The papers that answer the query well enough, best first.
   * @param candidates only these; null: all papers of the map
   */
  private rank(
    units: readonly QueryUnit[],
    candidates: ReadonlySet<Paper> | null,
    { withWeakMatches = false }: AnswerOptions,
  ): ScoredPaper[] {
    const scored = scorePapers(this.lookup.index, units, withWeakMatches ? 0 : CUT_OFF.coverage).filter(
      (each) => candidates === null || candidates.has(this.paperOf(each)),
    );
    const asked = { units, paperCount: this.map.papers.length };
    // most papers are left out before they are sorted, which takes longer
    const kept = withWeakMatches ? scored : worthShowing(scored, asked);
    const ranked = kept.sort((a, b) => b.score - a.score || this.compareEqual(a, b));
    return withWeakMatches ? ranked : endOfList(ranked, asked);
  }

  /** Of papers that match equally, those come first that the curator placed or commented on more often; then the newest. */
  private compareEqual(a: ScoredPaper, b: ScoredPaper): number {
    const [first, second] = [this.paperOf(a), this.paperOf(b)];
    return attentionOf(second) - attentionOf(first) || compareNewest(first, second);
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

/** How often the curator placed or commented on a paper. */
function attentionOf({ placements, notes }: Paper): number {
  let comments = 0;
  for (const { comment } of placements) if (comment !== null) comments += 1;
  return placements.length + comments + notes.length;
}

/** The words that the map does not have, in any form or meaning. */
function unknownIn(units: readonly QueryUnit[]): string[] {
  return units.filter(({ hits }) => hits.length === 0).map(({ typed }) => typed);
}

function readingsOf(units: readonly QueryUnit[]): Reading[] {
  return units.flatMap(({ typed, expandedTo, knownForm, spelledAs, correctedTo }): Reading[] => {
    const correction = correctedTo.length > 0 ? correctedTo.join(" ") : null;
    const via = correction ?? knownForm;
    const corrected: Reading[] = correction === null ? [] : [{ typed, via: null, as: [correction], way: "typo" }];
    const expanded: Reading[] = expandedTo.length === 0 ? [] : [{ typed, via, as: expandedTo, way: "glossary" }];
    const spelled: Reading[] = spelledAs.length === 0 ? [] : [{ typed, via, as: spelledAs, way: "initialism" }];
    return [...corrected, ...expanded, ...spelled];
  });
}

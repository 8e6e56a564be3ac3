// Searches one map: which papers answer a query, in which order, and where the list ends.

import type { Paper, ResearchMap } from "../map/model.ts";
import { papersInOrder } from "../map/sort.ts";
import { NOTHING_FOUND, type Obstacle, type SearchAnswer, type SearchResult } from "./answer.ts";
import { Explainer } from "./explain.ts";
import { type FoundAnswer, type FoundPapers, toAnswer } from "./found-papers.ts";
import { type IdentifiedPapers, isNumberOfPaper } from "./index/identifier-texts.ts";
import type { IndexSections } from "./index/index-sections.ts";
import { isStopWord } from "./index/stop-words.ts";
import { termsOf } from "./index/tokens.ts";
import { lazyResult } from "./lazy-values.ts";
import { MapLookup } from "./matching/map-lookup.ts";
import { QueryReader } from "./matching/query-reader.ts";
import type { QueryUnit } from "./matching/query-unit.ts";
import { PartsReader } from "./matching/query-units.ts";
import { TypingReader } from "./matching/typing-reader.ts";
import { isRelativeTime } from "./query/asked-of-time.ts";
import { hasPapersFrom } from "./query/fields-in-query.ts";
import type { TextPart } from "./query/query.ts";
import { TEXT_FIELDS } from "./query/text-fields.ts";
import { typedTitleTest } from "./query/typed-title.ts";
import { type UnderstoodQuery, understandQuery } from "./query/understood-query.ts";
import { ListEnd } from "./ranking/cut-off.ts";
import { type Asked, isAnswered } from "./ranking/is-answered.ts";
import { ResultOrder } from "./ranking/order.ts";
import { Scorer, type Scores } from "./ranking/scoring.ts";
import { readingsOf, unknownIn } from "./readings.ts";
import { suggestionsFor } from "./suggestions.ts";
import { CUT_OFF, TYPED_TITLE } from "./weights.ts";

const { results: _, ...NOTHING } = NOTHING_FOUND;
/** C++, C#, A*. */
const WITH_SYMBOL = /^[a-z](?:\+\+|#|\*)$/;
const NO_POSITIONS = new Uint32Array();

/** The papers that answer a query, best first, and what their scores are made of. */
interface Ranked {
  readonly scores: Scores;
  readonly positions: Uint32Array;
}

/** Whether the paper at a position of the map may be a result. */
export type PositionTest = (paper: number) => boolean;

export interface AnswerOptions {
  /** Which papers may be results; null or missing: all. */
  readonly isAllowed?: PositionTest | null;
  /** Weak matches too: papers that answer only a little of the query. */
  readonly withWeakMatches?: boolean;
  /** Whether the last word of the query may be unfinished. */
  readonly isTyping?: boolean;
  /** Whether an unfinished word may be corrected. */
  readonly withCorrections?: boolean;
}

/** A map that is ready to be searched: prepared once, searched often. */
export class Searcher {
  private readonly lookup: MapLookup;
  private readonly identified: IdentifiedPapers;
  private readonly parts: PartsReader;
  private readonly scorer: Scorer;
  private readonly order: ResultOrder;
  private newest: Uint32Array | undefined;

  /** @param prepared what `writeIndex` made of the same map; without it, the map is read again, which takes longer */
  constructor(
    private readonly map: ResearchMap,
    prepared?: IndexSections,
  ) {
    this.lookup = new MapLookup(map, prepared);
    const reader = new QueryReader(this.lookup);
    const { index } = this.lookup;
    this.scorer = new Scorer(index);
    this.order = new ResultOrder(index);
    this.identified = { papers: map.papers, withKey: (key) => index.papersWithIdentifier(key) };
    this.parts = new PartsReader(this.identified, reader, new TypingReader(this.lookup, reader));
  }

  /** @throws Failure `bad-query` if the query is malformed, too long or empty */
  understand(text: string): UnderstoodQuery {
    return understandQuery(text, this.lookup.index, this.identified, (span) => hasPapersFrom(this.map, span));
  }

  /** The papers that answer the words of a query. Without words, all of them do, and the newest comes first. */
  search(query: UnderstoodQuery, options: AnswerOptions = {}): SearchAnswer {
    return toAnswer(this.find(query, options));
  }

  /** The same, with results that are made when they are looked at. */
  find({ text, words, endsInWord }: UnderstoodQuery, options: AnswerOptions = {}): FoundAnswer {
    const { isTyping = false, withCorrections = true, isAllowed = null } = options;
    const lastWord = isTyping && endsInWord ? { isCorrected: withCorrections } : null;
    const { ranking, required, excluded } = this.parts.unitsOf(words, lastWord);
    const isCandidate = this.candidateTest(isAllowed, required, excluded);
    if (ranking.length === 0) return { ...NOTHING, found: this.unranked(isCandidate) };
    const { scores, positions } = this.rank(ranking, isCandidate, { ...options, text });
    const explainer = new Explainer(this.map, this.lookup.index, ranking, scores, positions);
    const resultAt = (at: number): SearchResult => {
      const position = positions[at] ?? 0;
      const paper = (): Paper => paperAt(this.map, position);
      return lazyResult({ paper, match: () => explainer.explain(paper(), scores.scored(position), at + 1) });
    };
    const found = { positions, resultAt };
    const answer = { ...NOTHING, found, readings: readingsOf(ranking), unknown: unknownIn(ranking) };
    // a key should not wait for advice, which takes longer than the search: it comes with the corrections
    if (positions.length > 0 || (isTyping && !withCorrections)) return answer;
    const weakMatches = options.withWeakMatches
      ? 0
      : this.rank(ranking, isCandidate, { text, withWeakMatches: true }).positions.length;
    const obstacle = this.obstacleTo(words, ranking);
    // these say why by themselves, and not which word is missing
    const isWhole = obstacle !== null && obstacle !== "letters" && obstacle !== "symbols";
    const advice = isWhole ? { unknown: [] } : { suggestions: suggestionsFor(ranking, this.lookup.index) };
    return { ...answer, ...advice, weakMatches, obstacle };
  }

  private obstacleTo(words: UnderstoodQuery["words"], units: readonly QueryUnit[]): Obstacle | null {
    const terms = words.flatMap(({ text }) => termsOf(text));
    if (isRelativeTime(terms)) return "time";
    if (words.every((word) => isNumberOfPaper(word.text) || this.parts.isIdentifier(word))) return "identifier";
    if (units.some(({ hits }) => hits.length > 0)) return null;
    if (terms.every(isStopWord)) return "stopWords";
    if (terms.some((term) => WITH_SYMBOL.test(term))) return "symbols";
    return this.lookup.index.hasCharacterOf(terms) ? null : "letters";
  }

  /** Which papers have these words in these kinds of text, and no excluded ones; null: all. */
  withWordsInFields(inFields: readonly TextPart[]): PositionTest | null {
    if (inFields.length === 0) return null;
    const tests = inFields.map((part) => ({ hasField: this.fieldTest(part), isExcluded: part.isExcluded }));
    return (paper) => tests.every(({ hasField, isExcluded }) => hasField(paper) !== isExcluded);
  }

  private fieldTest({ field, value, isQuoted }: TextPart): PositionTest {
    if (field === "id") {
      const id = value.toLowerCase();
      return (paper) => this.map.papers[paper]?.id.toLowerCase().includes(id) ?? false;
    }
    const kinds: readonly string[] = TEXT_FIELDS[field];
    const { ranking: units } = this.parts.unitsOf([
      { type: isQuoted ? "phrase" : "word", text: value, start: 0, isExcluded: false },
    ]);
    const { index } = this.lookup;
    const sets = units.map((unit) => this.papersWith(unit, (text) => kinds.includes(index.fieldOf(text))));
    return (paper) => sets.length > 0 && sets.every((papers) => papers[paper] === 1);
  }

  /** Which of the allowed papers contain every required unit and no excluded one; null: all papers. */
  private candidateTest(
    isAllowed: PositionTest | null,
    required: readonly QueryUnit[],
    excluded: readonly QueryUnit[],
  ): PositionTest | null {
    if (required.length + excluded.length === 0) return isAllowed;
    const containing = required.map((unit) => this.papersWith(unit));
    const without = excluded.map((unit) => this.papersWith(unit));
    return (paper) =>
      containing.every((papers) => papers[paper] === 1) &&
      !without.some((papers) => papers[paper] === 1) &&
      (isAllowed === null || isAllowed(paper));
  }

  /** By paper: 1 if it has hits of a unit, in the texts that are meant. */
  private papersWith({ hits }: QueryUnit, isMeant: (text: number) => boolean = () => true): Uint8Array {
    const papers = new Uint8Array(this.map.papers.length);
    const { texts } = this.lookup.index;
    for (const { occurrences } of hits) {
      let last = -1;
      for (const text of occurrences.texts) {
        if (text === last) continue;
        last = text;
        if (isMeant(text)) for (const paper of texts.ownersAt(text).papers) papers[paper] = 1;
      }
    }
    return papers;
  }

  private unranked(isCandidate: PositionTest | null): FoundPapers {
    const { papers } = this.map;
    // papers are read in the order in which they are stored
    const candidates = new Uint8Array(papers.length);
    for (let at = 0; at < papers.length; at += 1) candidates[at] = isCandidate === null || isCandidate(at) ? 1 : 0;
    const positions = this.newestFirst().filter((at) => candidates[at] === 1);
    const resultAt = (at: number): SearchResult => ({
      paper: paperAt(this.map, positions[at] ?? 0),
      match: { rank: at + 1, score: 0, fields: [], reasons: [] },
    });
    return { positions, resultAt };
  }

  /** The positions of all papers, the newest first. */
  private newestFirst(): Uint32Array {
    this.newest ??= this.map.columns?.newestFirst() ?? positionsByDate(this.map);
    return this.newest;
  }

  /** The papers that answer the query well enough, best first. Papers with equal scores are in the order of the index. */
  private rank(
    units: readonly QueryUnit[],
    isCandidate: PositionTest | null,
    { text, withWeakMatches = false }: AnswerOptions & Pick<UnderstoodQuery, "text">,
  ): Ranked {
    const { index } = this.lookup;
    const { papers } = this.scorer;
    const scores = this.scorer.cover(units, { minCoverage: withWeakMatches ? 0 : CUT_OFF.coverage, isCandidate });
    const asked = { units, weighted: scores.units, paperCount: index.paperCount };
    // a query that the map does not answer needs no scores
    if (!withWeakMatches && !isAnswered(papers, asked)) {
      return units.length < TYPED_TITLE.units
        ? { scores, positions: NO_POSITIONS }
        : this.titled(units, isCandidate, text);
    }
    this.scorer.score();
    const ranked = withWeakMatches ? this.order.inOrder(papers.rows(), papers) : this.shown(scores, asked);
    return { scores, positions: papers.positionsOf(ranked) };
  }

  /** The papers whose whole title is in a query that is about more: a reference, a sentence, a line of a list. */
  private titled(units: readonly QueryUnit[], isCandidate: PositionTest | null, text: string): Ranked {
    const { papers } = this.scorer;
    const scores = this.scorer.cover(units, { minCoverage: 0, isCandidate });
    const isMeant = typedTitleTest(text);
    const titled = papers.rows().filter((row) => {
      const paper = papers.papers[row] ?? 0;
      return scores.titleShareOf(paper) >= TYPED_TITLE.share && isMeant(this.map.papers[paper]?.title ?? "");
    });
    this.scorer.score();
    return { scores, positions: papers.positionsOf(this.order.inOrder(titled, papers)) };
  }

  /** The rows of the papers that are shown, best first. Most papers are left out before they are sorted, which takes longer. */
  private shown(scores: Scores, asked: Asked): Uint32Array {
    const { papers } = this.scorer;
    const end = new ListEnd(papers, asked);
    const { rows, areAllShown } = end.worthShowing();
    const ranked = this.order.inOrder(rows, papers);
    const [first] = ranked;
    if (first === undefined || areAllShown) return ranked;
    return end.shown(ranked, scores.scored(papers.papers[first] ?? 0));
  }
}

function positionsByDate(map: ResearchMap): Uint32Array {
  const positions = new Map(map.papers.map((paper, at) => [paper, at]));
  const sorted = papersInOrder(map, map.papers, { by: "date", reverse: false });
  return Uint32Array.from(sorted, (paper) => positions.get(paper) ?? 0);
}

/** The paper at a position that the map has. Lists of prepared papers take longer to ask. */
export function paperAt({ columns, papers }: ResearchMap, position: number): Paper {
  // the cast: texts of the index only belong to papers of the map
  return columns === undefined ? (papers[position] as Paper) : columns.paperAt(position);
}

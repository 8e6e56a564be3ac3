// Search: what a query means in a map, which papers answer it, in which order, and where the list ends.
import { Failure } from "../errors.ts";
import type { DateSpan } from "../map/dates.ts";
import type { Paper, ResearchMap } from "../map/model.ts";
import { compareNewest, sortPapers } from "../map/sort.ts";
import { nearest } from "../text/nearest.ts";
import { Explainer, type SearchMatch } from "./explain.ts";
import { namedTexts } from "./fields.ts";
import { Lexicon } from "./lexicon.ts";
import { badQuery, parseQuery, type QueryPart } from "./query.ts";
import { type Ranked, scorePapers } from "./rank.ts";
import { buildIndex, type SavedIndex, type SearchIndex } from "./search-index.ts";
import { readTime } from "./time.ts";
import { tokenise } from "./tokens.ts";
import { Interpreter, type Unit } from "./units.ts";

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

/** A query whose words have been told from its filters. */
export interface UnderstoodQuery {
  readonly text: string;
  readonly fields: readonly Extract<QueryPart, { type: "field" }>[];
  /** Time in plain words: all must hold. */
  readonly spans: readonly DateSpan[];
  readonly words: readonly Exclude<QueryPart, { type: "field" }>[];
}

/** Results below this share of the best score are noise. */
const CUT_OFF = 0.26;
/**
 * A paper that answers less of the query than this is no answer to it, by the number of units in the query: one word of
 * two is half of what was asked, but an idea told in many words is rarely told in the words of its paper.
 */
const LEAST_COVERAGE = [0, 0, 0.46, 0.37, 0.26];
const MOST_SUGGESTIONS = 3;
const LONGEST_QUERY = 10_000;
/** Words after these many say nothing new. */
const MOST_WORDS = 100;

/** A result that explains itself when it is asked: most of a long list is never looked at. */
class RankedResult implements SearchResult {
  readonly #ranked: Ranked;
  readonly #rank: number;
  readonly #explainer: Explainer;
  #match: SearchMatch | undefined;

  constructor(
    readonly paper: Paper,
    ranked: Ranked,
    rank: number,
    explainer: Explainer,
  ) {
    this.#ranked = ranked;
    this.#rank = rank;
    this.#explainer = explainer;
  }

  get match(): SearchMatch {
    this.#match ??= this.#explainer.explain(this.paper, this.#ranked, this.#rank);
    return this.#match;
  }
}

/** A map made ready for searching: built once, asked often. */
export class Searcher {
  private readonly index: SearchIndex;
  private readonly interpreter: Interpreter;

  /** @param saved what `saveIndex` made of this very map; without it the map is read anew */
  constructor(
    private readonly map: ResearchMap,
    saved?: SavedIndex,
  ) {
    this.index = buildIndex(map, saved);
    this.interpreter = new Interpreter(this.index, new Lexicon(map.glossary));
  }

  /** @throws Failure `bad-query` where the query is malformed or says nothing */
  understand(text: string): UnderstoodQuery {
    if (text.trim() === "") {
      throw new Failure("usage", "bad-query", "the query is empty; name something to look for");
    }
    if (text.length > LONGEST_QUERY) {
      throw new Failure(
        "usage",
        "bad-query",
        `the query is longer than ${LONGEST_QUERY} characters; say it in fewer words`,
      );
    }
    const { spans, rest } = readTime(parseQuery(text), this.index);
    const fields = rest.filter((part) => part.type === "field");
    const words = rest.filter(
      (part) => part.type !== "field" && tokenise(part.text).length > 0,
    ) as UnderstoodQuery["words"];
    if (fields.length + spans.length + words.length === 0) throw badQuery("there is no word to look for", text, 0);
    return { text, fields, spans, words };
  }

  /**
   * The papers among `allowed` that answer the words of a query. A query without words is answered by all of them,
   * the newest first.
   * @param withTail also those that hardly answer it
   */
  search({ words }: UnderstoodQuery, allowed: readonly Paper[], withTail = false): SearchAnswer {
    const { units, required, excluded } = this.read(words);
    const kept = new Set(allowed);
    for (const unit of excluded) for (const paper of this.papersOf(unit)) kept.delete(paper);
    for (const unit of required) {
      const having = new Set(this.papersOf(unit));
      for (const paper of kept) if (!having.has(paper)) kept.delete(paper);
    }
    if (units.length === 0) return { results: this.unranked([...kept]), readings: [], suggestions: [] };
    const least = withTail ? 0 : (LEAST_COVERAGE[Math.min(units.length, LEAST_COVERAGE.length - 1)] ?? 0);
    const ranked = this.relevant(scorePapers(this.index, units, least), kept, withTail);
    const explainer = new Explainer(this.map, this.index, units);
    const results = ranked.map((each, at) => new RankedResult(this.paper(each.paper), each, at + 1, explainer));
    return { results, readings: readingsOf(units), suggestions: results.length > 0 ? [] : this.suggest(units) };
  }

  private read(parts: UnderstoodQuery["words"]): { units: Unit[]; required: Unit[]; excluded: Unit[] } {
    const [units, required, excluded]: [Unit[], Unit[], Unit[]] = [[], [], []];
    let run: string[] = [];
    const closeRun = (): void => {
      const text = run.slice(0, MOST_WORDS).join(" ");
      units.push(...this.interpreter.units(tokenise(text), text));
      run = [];
    };
    for (const { type, text, isExcluded } of parts) {
      if (isExcluded) excluded.push(this.interpreter.exclusion(tokenise(text), text));
      else if (type === "phrase") {
        closeRun();
        const phrase = this.interpreter.phrase(tokenise(text), text);
        units.push(phrase);
        required.push(phrase);
      } else {
        const named = namedTexts(this.map, text);
        if (named === null) run.push(text);
        else units.push(this.interpreter.named(text, named));
      }
    }
    closeRun();
    return { units, required, excluded };
  }

  private papersOf(unit: Unit): Paper[] {
    return unit.hits.flatMap(({ text }) => (this.index.texts[text]?.owners ?? []).map((at) => this.paper(at)));
  }

  private unranked(papers: readonly Paper[]): SearchResult[] {
    return sortPapers(this.map, papers, { by: "date", reverse: false }).map((paper, at) => ({
      paper,
      match: { rank: at + 1, score: 0, fields: [], reasons: [] },
    }));
  }

  private relevant(ranked: readonly Ranked[], allowed: ReadonlySet<Paper>, withTail: boolean): Ranked[] {
    const sorted = ranked
      .filter(({ paper }) => allowed.has(this.paper(paper)))
      .sort((a, b) => b.score - a.score || compareNewest(this.paper(a.paper), this.paper(b.paper)));
    const best = sorted[0]?.score ?? 0;
    return withTail ? sorted : sorted.filter(({ score }) => score >= CUT_OFF * best);
  }

  private paper(at: number): Paper {
    return this.map.papers[at] as Paper;
  }

  private suggest(units: readonly Unit[]): string[] {
    const words = [...this.index.postings.keys()].filter((word) => word.length > 3);
    const found = units
      .filter(({ hits }) => hits.length === 0)
      .flatMap(({ typed }) => nearest(typed, words).slice(0, 2));
    return [...new Set(found)].slice(0, MOST_SUGGESTIONS);
  }
}

function readingsOf(units: readonly Unit[]): Reading[] {
  return units.flatMap(({ typed, expandedTo, correctedTo }) => [
    ...(correctedTo.length > 0 ? [{ typed, as: [correctedTo.join(" ")], way: "typo" as const }] : []),
    ...(expandedTo.length > 0 ? [{ typed, as: expandedTo, way: "glossary" as const }] : []),
  ]);
}

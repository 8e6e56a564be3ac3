// Judging search on graded queries: nDCG@10 (gain 2^grade − 1), noise (share of grade 0 among the first ten), and how
// much comes back where nothing is relevant. Grades: 3 surely wanted at the top, 2 clearly relevant, 1 marginal.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { linkMap, type MapFile } from "../src/map/map-file.ts";
import { testOfFields } from "../src/search/query/fields-in-query.ts";
import { Searcher } from "../src/search/searcher.ts";

export interface JudgedQuery {
  readonly q: string;
  readonly kind: string;
  /** `dev`: from the shared development set, which does not judge the two papers that line 11 of the seed stands for. */
  readonly from: "dev" | "own";
  readonly relevant: Readonly<Record<string, number>>;
}

/** How good one ranking is. */
export interface Measures {
  /** NaN where nothing is relevant. */
  readonly ndcg: number;
  readonly noise: number;
  /** How many papers came back, up to ten. */
  readonly returned: number;
}

export interface Judgement extends Measures {
  readonly query: JudgedQuery;
  readonly ids: readonly string[];
}

const LIMIT = 10;
const UNJUDGED = new Set(["bricken2023towards", "templeton2024scaling"]);

export function readQueries(root: string): JudgedQuery[] {
  return JSON.parse(readFileSync(join(root, "tests", "fixtures", "queries.json"), "utf8"));
}

export async function judge(root: string, queries: readonly JudgedQuery[]): Promise<Judgement[]> {
  const map = linkMap(JSON.parse(readFileSync(join(root, "data", "map.json"), "utf8")) as MapFile);
  const searcher = new Searcher(map);
  const judgements: Judgement[] = [];
  for (const query of queries) {
    const understood = searcher.understand(query.q);
    const test = await testOfFields(map, understood);
    const isAllowed = (at: number): boolean => test === null || map.papers.slice(at, at + 1).every(test);
    const all = searcher.search(understood, { isAllowed }).results.map(({ paper }) => paper.id);
    const ids = all.slice(0, LIMIT).filter((id) => query.from === "own" || !UNJUDGED.has(id));
    const grades = ids.map((id) => query.relevant[id] ?? 0);
    judgements.push({ query, ids, ...measure(grades, Object.values(query.relevant)) });
  }
  return judgements;
}

/**
 * The measures of a ranking.
 * @param grades of the papers returned, in order
 * @param judged the grades of all relevant papers
 * @param limit how many papers of the ranking are measured
 */
export function measure(grades: readonly number[], judged: readonly number[], limit = LIMIT): Measures {
  const first = grades.slice(0, limit);
  return {
    ndcg: gain(first) / gain(judged.toSorted((a, b) => b - a).slice(0, limit)),
    noise: first.length === 0 ? 0 : first.filter((grade) => grade === 0).length / first.length,
    returned: first.length,
  };
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, LIMIT).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** nDCG over the queries that something answers. */
export function meanNdcg(judgements: readonly Measures[]): number {
  return mean(judgements.map(({ ndcg }) => ndcg).filter((each) => !Number.isNaN(each)));
}

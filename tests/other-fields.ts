// Maps of other fields than the bundled one, made of the lists and bibliographies in tests/fixtures/corpus, and graded
// queries over them (tests/fixtures/search). No glossary comes with these maps.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildMap } from "../src/import/build.ts";
import { linkMap } from "../src/map/map-file.ts";
import type { Paper, ResearchMap } from "../src/map/model.ts";
import { searchPapers } from "../src/search/search-papers.ts";
import { squash } from "../src/text/fold.ts";
import { ROOT } from "./harness.ts";
import { type Measures, measure } from "./retrieval.ts";

/** By the name of the field: the list or bibliography that its map is made of. */
const SOURCES: Readonly<Record<string, string>> = {
  biology: "corpus/bib/greenelab--deep-review.references.json",
  "deep-learning": "corpus/markdown/terryum--awesome-deep-learning-papers.md",
  typesetting: "corpus/bib/beebe--texgraph.bib",
  reasoning: "corpus/markdown/atfortes--Awesome-LLM-Reasoning.md",
  applied: "corpus/markdown/eugeneyan--applied-ml.md",
  "single-cell": "search/OmicsML--awesome-deep-learning-single-cell-papers.md",
};

/** The fields of the second set of queries. */
export const MORE_SOURCES: Readonly<Record<string, string>> = {
  "black-holes": "search/black-holes.bib",
  memory: "search/memory.bib",
  resilience: "search/lorin--resilience-engineering.md",
  "distributed-systems": "search/asatarin--testing-distributed-systems.md",
};

export interface FieldQuery {
  /** Name of the field. */
  readonly map: string;
  readonly kind: string;
  /** `held`: not looked at while weights are tuned. */
  readonly part: "tune" | "held";
  readonly q: string;
  /** Grades by the beginning of the title. */
  readonly relevant: Readonly<Record<string, number>>;
}

export function readFieldQueries(file = "queries.json"): FieldQuery[] {
  return JSON.parse(readFileSync(join(ROOT, "tests", "fixtures", "search", file), "utf8"));
}

/** The maps, by the name of their field. */
export async function fieldMaps(fields = SOURCES): Promise<ReadonlyMap<string, ResearchMap>> {
  const maps = new Map<string, ResearchMap>();
  for (const [field, file] of Object.entries(fields)) {
    const text = readFileSync(join(ROOT, "tests", "fixtures", file), "utf8");
    const sources = { title: null, lists: [{ file, text }], references: [], glossaries: [] };
    maps.set(field, linkMap((await buildMap(sources)).map));
  }
  return maps;
}

export interface FieldJudgement extends Measures {
  readonly query: FieldQuery;
}

/** Answers a query with papers, best first. */
export type Ranker = (query: string, map: ResearchMap) => Promise<readonly Paper[]>;

/** aimap itself. */
export const aimapRanker: Ranker = async (query, map) => papersOf(await searchPapers(map, query));

/** The same with weak matches. */
export const aimapAllRanker: Ranker = async (query, map) =>
  papersOf(await searchPapers(map, query, { withTail: true }));

function papersOf({ results }: { readonly results: readonly { readonly paper: Paper }[] }): Paper[] {
  return results.map(({ paper }) => paper);
}

/** How well a ranker answers the queries. */
export async function judgeFields(
  queries: readonly FieldQuery[],
  maps: ReadonlyMap<string, ResearchMap>,
  rank: Ranker,
): Promise<FieldJudgement[]> {
  const judgements: FieldJudgement[] = [];
  for (const query of queries) {
    const map = maps.get(query.map);
    if (map === undefined) throw new Error(`there is no field "${query.map}"`);
    const grades = gradesOf(query, map);
    const ranked = await rank(query.q, map);
    const found = ranked.map((paper) => grades.get(paper) ?? 0);
    judgements.push({ query, ...measure(found, [...grades.values()]) });
  }
  return judgements;
}

/** The grade of each relevant paper. @throws Error if no paper has a title that begins so */
function gradesOf({ q, relevant }: FieldQuery, { papers }: ResearchMap): Map<Paper, number> {
  const grades = new Map<Paper, number>();
  for (const [start, grade] of Object.entries(relevant)) {
    const meant = papers.filter(({ title }) => squash(title).startsWith(squash(start)));
    if (meant.length === 0) throw new Error(`"${q}": no paper begins with "${start}"`);
    for (const paper of meant) grades.set(paper, grade);
  }
  return grades;
}

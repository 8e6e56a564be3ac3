// aimap against other search libraries on the same queries and the same full records (needs AIMAP_JUDGES). They get what
// aimap searches: every field of a paper, its topics, comments and notes. `.ci/run` prints the table.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Fuse from "fuse.js";
import { expect, test } from "vitest";
import type { Note, Paper, ResearchMap } from "../../src/map/model.ts";
import { ROOT } from "../harness.ts";
import {
  aimapRanker,
  type FieldJudgement,
  fieldMaps,
  judgeFields,
  type Ranker,
  readFieldQueries,
} from "../other-fields.ts";
import { hasJudges, JUDGES } from "../programs.ts";
import { mean, meanNdcg } from "../retrieval.ts";

/** The texts of a paper that are searched, with the weight that serves the peers best. */
const FIELDS = {
  title: 3,
  people: 1,
  organizations: 1,
  venue: 1,
  keywords: 1,
  topics: 1,
  comments: 1,
  notes: 1,
  date: 1,
  identifiers: 1,
};
type Field = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as Field[];

type PeerRecord = Readonly<Record<Field | "id", string>>;

function recordOf(map: ResearchMap, paper: Paper): PeerRecord {
  const notesOf = (notes: readonly Note[]): string[] =>
    notes.flatMap(({ text, notes: below }) => [text, ...notesOf(below)]);
  const topics = paper.placements.map(({ topicId }) => map.topicById.get(topicId));
  return {
    id: paper.id,
    title: [paper.title, ...paper.alternativeTitles].join(" "),
    people: [...paper.authors, ...paper.editors].join(" "),
    organizations: paper.organizations.join(" "),
    venue: paper.venue ?? "",
    keywords: paper.keywords.join(" "),
    topics: topics.flatMap((topic) => topic?.path ?? []).join(" "),
    comments: paper.placements.flatMap(({ group, comment }) => [group, comment]).join(" "),
    notes: [...notesOf(paper.notes), ...topics.flatMap((topic) => notesOf(topic?.notes ?? []))].join(" "),
    date: paper.date ?? "",
    identifiers: [paper.arxiv, paper.doi, paper.url].join(" "),
  };
}

/** A ranker that prepares each map once. */
function prepared(
  prepare: (records: readonly PeerRecord[], map: ResearchMap) => (query: string) => readonly string[],
): Ranker {
  const ready = new Map<ResearchMap, (query: string) => readonly string[]>();
  return async (query, map) => {
    const search =
      ready.get(map) ??
      prepare(
        map.papers.map((paper) => recordOf(map, paper)),
        map,
      );
    ready.set(map, search);
    return search(query).flatMap((id) => map.paperById.get(id) ?? []);
  };
}

const fuse = prepared((records) => {
  const keys = NAMES.map((name) => ({ name, weight: FIELDS[name] }));
  const index = new Fuse(records, { keys, useTokenSearch: true, threshold: 0.3 });
  return (query) => index.search(query).map(({ item }) => item.id);
});

async function minisearch(): Promise<Ranker> {
  const entry = join(JUDGES, "node_modules", "minisearch", "dist", "es", "index.js");
  const { default: MiniSearch } = await import(pathToFileURL(entry).href);
  return prepared((records) => {
    const index = new MiniSearch({ fields: NAMES, searchOptions: { prefix: true, fuzzy: 0.2, boost: FIELDS } });
    index.addAll(records);
    return (query) => index.search(query).map(({ id }: { readonly id: string }) => id);
  });
}

/** All queries of a map at once: each process makes the index again. */
const fts5 = (queriesOf: (map: ResearchMap) => readonly string[]): Ranker =>
  prepared((records, map) => {
    const queries = queriesOf(map);
    const texts = records.map((record) => NAMES.map((name) => record[name]));
    const input = JSON.stringify({ records: texts, weights: Object.values(FIELDS), queries });
    const { stdout } = spawnSync("python3", [join(ROOT, "tests", "search", "fts5.py")], { input });
    const ranked: number[][] = JSON.parse(stdout.toString());
    return (query) => (ranked[queries.indexOf(query)] ?? []).flatMap((row) => records[row]?.id ?? []);
  });

test.skipIf(!hasJudges)("with the same records, no other library comes near (needs AIMAP_JUDGES)", async () => {
  const [queries, maps] = [readFieldQueries(), await fieldMaps()];
  const queriesOf = (map: ResearchMap) => queries.flatMap(({ map: name, q }) => (maps.get(name) === map ? [q] : []));
  const rankers = { aimap: aimapRanker, "fuse.js": fuse, minisearch: await minisearch(), FTS5: fts5(queriesOf) };
  const table: Record<string, Record<string, string>> = {};
  const results: Record<string, readonly FieldJudgement[]> = {};
  for (const [name, rank] of Object.entries(rankers)) {
    const judged = await judgeFields(queries, maps, rank);
    results[name] = judged;
    const kinds = [...new Set(queries.map(({ kind }) => kind))].filter((kind) => kind !== "empty");
    const byKind = kinds.map((kind) => [kind, meanNdcg(judged.filter(({ query }) => query.kind === kind)).toFixed(2)]);
    const noise = mean(judged.map((each) => each.noise)).toFixed(2);
    table[name] = { all: scoreOf(judged).toFixed(3), ...Object.fromEntries(byKind), noise };
  }
  // biome-ignore lint/suspicious/noConsole: the table is what a person runs this for
  console.table(table);
  const { aimap = [], ...others } = results;
  for (const judged of Object.values(others)) expect(scoreOf(aimap)).toBeGreaterThan(scoreOf(judged) + 0.05);
});

/** nDCG without the queries that name one paper. */
function scoreOf(judged: readonly FieldJudgement[]): number {
  return meanNdcg(judged.filter(({ query }) => query.kind !== "cited" && query.kind !== "pasted"));
}

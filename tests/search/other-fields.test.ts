// Search in maps of other fields, which no glossary explains: by graded queries of every kind. The bundled map is judged in
// search.test.ts.
import { beforeAll, describe, expect, test } from "vitest";
import {
  aimapAllRanker,
  aimapRanker,
  type FieldJudgement,
  fieldMaps,
  judgeFields,
  MORE_SOURCES,
  readFieldQueries,
} from "../other-fields.ts";
import { mean, meanNdcg } from "../retrieval.ts";

/** Texts that are pasted or cited are judged by themselves: they name one paper. */
const NAMED = new Set(["cited", "pasted"]);

describe("in five maps of other fields", () => {
  let shown: readonly FieldJudgement[];
  let all: readonly FieldJudgement[];
  beforeAll(async () => {
    const [queries, maps] = [readFieldQueries(), await fieldMaps()];
    shown = await judgeFields(queries, maps, aimapRanker);
    all = await judgeFields(queries, maps, aimapAllRanker);
  });
  const ofKind = (judgements: readonly FieldJudgement[], kind: string) =>
    judgements.filter(({ query }) => query.kind === kind);
  const unnamed = (judgements: readonly FieldJudgement[]) => judgements.filter(({ query }) => !NAMED.has(query.kind));

  test("at least 120 queries are judged, a third of them held back", () => {
    expect(shown.length).toBeGreaterThanOrEqual(120);
    expect(shown.filter(({ query }) => query.part === "held").length).toBeGreaterThanOrEqual(shown.length / 4);
  });

  test.each([
    ["known", 0.97],
    ["typo", 0.98],
    ["author", 0.92],
    ["alias", 0.91],
    ["morph", 0.9],
    ["compound", 0.95],
    ["mixed", 0.99],
    ["question", 0.95],
    ["concept", 0.57],
    ["cited", 0.99],
    ["pasted", 0.99],
  ])("the right papers come first: %s", (kind, least) => {
    expect(meanNdcg(ofKind(shown, kind))).toBeGreaterThanOrEqual(least);
  });

  test.each(["tune", "held"])("the queries of every part are answered well: %s", (part) => {
    const judged = unnamed(shown).filter(({ query }) => query.part === part);
    expect(meanNdcg(judged)).toBeGreaterThanOrEqual(0.9);
  });

  test("the list ends late enough: it loses little to --all", () => {
    expect(meanNdcg(unnamed(shown))).toBeGreaterThanOrEqual(meanNdcg(unnamed(all)) - 0.015);
  });

  test("few irrelevant papers are returned, and almost none where nothing is relevant", () => {
    expect(mean(shown.map(({ noise }) => noise))).toBeLessThanOrEqual(0.18);
    expect(mean(ofKind(shown, "empty").map(({ returned }) => returned))).toBeLessThanOrEqual(0.2);
  });
});

describe("in a map of hundreds of papers on one field", () => {
  let shown: readonly FieldJudgement[];
  let all: readonly FieldJudgement[];
  beforeAll(async () => {
    const [queries, maps] = [readFieldQueries("single-cell-queries.json"), await fieldMaps()];
    shown = await judgeFields(queries, maps, aimapRanker);
    all = await judgeFields(queries, maps, aimapAllRanker);
  });

  test("the right papers come first, and the list ends late enough", () => {
    expect(meanNdcg(shown)).toBeGreaterThanOrEqual(0.81);
    expect(meanNdcg(shown)).toBeGreaterThanOrEqual(meanNdcg(all) - 0.02);
    expect(mean(shown.map(({ noise }) => noise))).toBeLessThanOrEqual(0.135);
  });
});

describe("in four more maps: black holes, memory, resilience and distributed systems", () => {
  let shown: readonly FieldJudgement[];
  let all: readonly FieldJudgement[];
  beforeAll(async () => {
    const [queries, maps] = [readFieldQueries("more-queries.json"), await fieldMaps(MORE_SOURCES)];
    shown = await judgeFields(queries, maps, aimapRanker);
    all = await judgeFields(queries, maps, aimapAllRanker);
  });
  const ofKind = (kind: string) => shown.filter(({ query }) => query.kind === kind);

  test.each([
    ["known", 0.92],
    ["typo", 0.88],
    ["author", 0.95],
    ["alias", 0.83],
    ["morph", 0.82],
    ["compound", 0.93],
    ["mixed", 0.92],
    ["question", 0.79],
    ["concept", 0.28],
    ["cited", 0.99],
    ["pasted", 0.99],
  ])("the right papers come first: %s", (kind, least) => {
    expect(meanNdcg(ofKind(kind))).toBeGreaterThanOrEqual(least);
  });

  test("the list ends late enough, and few irrelevant papers are returned", () => {
    expect(meanNdcg(shown)).toBeGreaterThanOrEqual(meanNdcg(all) - 0.031);
    expect(mean(shown.map(({ noise }) => noise))).toBeLessThanOrEqual(0.16);
    expect(mean(ofKind("empty").map(({ returned }) => returned))).toBeLessThanOrEqual(0.2);
  });
});

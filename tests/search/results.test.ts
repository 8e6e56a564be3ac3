// What a search answers is plain: whoever copies it, or writes it as JSON, gets what is documented.
import { describe, expect, test } from "vitest";
import { loadMap, relatedPapers, searchPapers } from "../../src/library.ts";
import type { SearchResult } from "../../src/search/answer.ts";
import { BUNDLED_MAP } from "../harness.ts";

const KEYS = ["paper", "match"];

/** By looking at each. */
const facts = (results: readonly SearchResult[]): SearchResult[] =>
  results.map(({ paper, match }) => ({ paper, match }));

describe.each([
  ["words", "sparse autoencoder"],
  ["a misspelt word", "autoencoedr"],
  ["filters alone", "author:nanda"],
  ["a word that is not in the map", "zzzz"],
])("a search for %s", (_, query) => {
  test("is the same as JSON, spread and cloned", async () => {
    const map = await loadMap(BUNDLED_MAP);
    const answer = await searchPapers(map, query);
    const expected = { ...answer, results: facts(answer.results) };
    expect(answer.results.map((result) => Object.keys(result))).toEqual(answer.results.map(() => KEYS));
    expect(JSON.parse(JSON.stringify(answer))).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(structuredClone(answer)).toStrictEqual(expected);
    expect(answer.results.map((result) => ({ ...result }))).toStrictEqual(expected.results);
  });
});

test("related papers are the same as JSON, spread and cloned", async () => {
  const map = await loadMap(BUNDLED_MAP);
  const results = relatedPapers(map, map.papers.slice(0, 1));
  const expected = facts(results);
  expect(expected.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(results))).toEqual(JSON.parse(JSON.stringify(expected)));
  expect(structuredClone(results)).toStrictEqual(expected);
});

test("results that are looked at after another search are those of their own query", async () => {
  const map = await loadMap(BUNDLED_MAP);
  const [late, later] = [await searchPapers(map, "sparse autoencoder"), await searchPapers(map, "circuits")];
  const other = await loadMap(BUNDLED_MAP);
  expect(facts(later.results)).toEqual(facts((await searchPapers(other, "circuits")).results));
  expect(facts(late.results)).toEqual(facts((await searchPapers(other, "sparse autoencoder")).results));
});

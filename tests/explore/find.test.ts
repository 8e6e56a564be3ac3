// What the explorer finds is what `aimap search` finds, once the words are finished or corrected.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { find } from "../../src/explore/find.ts";
import { NO_FILTERS } from "../../src/explore/lists.ts";
import type { MapFile } from "../../src/map/map-file.ts";
import { searchPapers } from "../../src/search/search-papers.ts";
import { ROOT } from "../harness.ts";
import { worldOf } from "./screens.ts";

const file: MapFile = JSON.parse(readFileSync(join(ROOT, "data", "map.json"), "utf8"));
const { collection } = worldOf(file);

test.each(["sparse autoencodr", "autoencoedrs", "author:nanda sparse autoencodr", "scalling"])(
  "%s finds after the pause what aimap search finds",
  async (words) => {
    const { found } = await find(collection, { words, filters: NO_FILTERS }, true);
    const { results } = await searchPapers(collection.map, words);
    expect([...(found?.papers ?? [])]).toEqual(results.map(({ paper }) => collection.positionOf(paper)));
  },
);

test("a beginning stays one after the pause", async () => {
  const { found } = await find(collection, { words: "sparse autoenc", filters: NO_FILTERS }, true);
  expect(found?.readings).toEqual([]);
  expect(found?.papers.length).toBeGreaterThan(5);
});

test("the reason is seen on a screen of 60 columns, however long the words are", async () => {
  const words = "kubernetes kubernetes kubernetes kubernetes";
  const { failed } = await find(collection, { words, filters: NO_FILTERS }, true);
  expect(failed?.advice.slice(0, 56)).toMatch(/^nothing on "kubernetes[^"]*…": the map does not have/);
});

test("of a name with several meanings, these are said first", async () => {
  const filters = [{ name: "topic", text: "s" } as const];
  const { failed } = await find(collection, { words: "", filters }, true);
  expect(failed?.advice).toMatch(/^[a-z/-]+(?:, [a-z/-]+)* or [a-z/-]+\? "s" could mean several topics/);
});

test.each([
  ["sparse autoencoders and not anthropic", '"not" excludes nothing; -anthropic does'],
  ["grokking or author:nanda", '"or" makes no alternatives; search for each by itself'],
])("a hint says what to write instead, as in aimap search: %s", async (words, hint) => {
  const { found, failed } = await find(collection, { words, filters: NO_FILTERS }, true);
  expect(found?.readings.at(-1) ?? failed?.advice).toContain(hint);
});

test("a word that the map does not have is said below the search after the pause, as in aimap search", async () => {
  const wish = { words: "how do kubernetes autoencoders store features", filters: NO_FILTERS };
  expect((await find(collection, wish, true)).found?.readings.join()).toMatch(/the map does not have .*"kubernetes"/);
  expect((await find(collection, wish, false)).found?.readings.join()).not.toContain("kubernetes");
});

test("a hint is part of the reason where nothing is found", async () => {
  const { failed } = await find(collection, { words: "kubernetes not zzzz", filters: NO_FILTERS }, true);
  expect(failed?.advice).toMatch(/^nothing on .*; "not" excludes nothing; -zzzz does$/);
});

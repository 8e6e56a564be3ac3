// The first search of a large map, whose index is made then: keys are answered meanwhile.
import { expect, test } from "vitest";
import { linkMap } from "../../src/map/map-file.ts";
import { indexInSteps, writeIndex } from "../../src/search/index/index-writer.ts";
import { prepareSearch, searchPapers } from "../../src/search/search-papers.ts";
import { aimap, fileOf, mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";
import { MadeTerminal } from "./made-terminal.ts";

const words = (at: number): string => `word${at % 97} topic${at % 31} thing${at}`;
const LARGE = mapOf({
  topics: [{ id: "a", name: "A topic", parent: null, notes: [], groups: [] }],
  papers: Array.from({ length: 4000 }, (_, at) =>
    paperOf({ id: `p${at}`, title: `A paper on ${words(at)}`, abstract: words(at * 7), authors: [`Ada ${words(at)}`] }),
  ),
});
const FILE = fileOf(LARGE);
const OFF = { columns: 100, env: { NO_COLOR: "1", AIMAP_CACHE: "off" } };

test("keys are answered while the index is made, and what was typed last is searched for", async () => {
  const terminal = new MadeTerminal();
  const running = aimap(["explore", "--map", FILE], { ...OFF, terminal });
  await Promise.race([running, terminal.type("/thing12", /searching…/, "34")]);
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await Promise.race([running, terminal.type(/\b1 of 4000/, "\u0003")]);
  clearInterval(timer);
  expect(await running).toMatchObject({ exitCode: 130, stdout: "" });
  // how often something else could have been done
  expect(turns).toBeGreaterThan(50);
});

test.each([
  ["/thing1", "\u0003", 130],
  ["/thing1\r", "q", 0],
])("%j, then %j, ends while the index is made", async (first, leaving, exitCode) => {
  const terminal = new MadeTerminal();
  const running = aimap(["explore", "--map", FILE], { ...OFF, terminal });
  await Promise.race([running, terminal.type(first, /searching…/, leaving)]);
  expect((await running).exitCode).toBe(exitCode);
  expect(terminal.calls.slice(-2)).toEqual(["cooked", "closed"]);
});

test("words of the command line are found after the first frame where that takes long", async () => {
  const terminal = new MadeTerminal();
  const running = aimap(["explore", "thing1234", "--map", FILE], { ...OFF, terminal });
  await Promise.race([running, terminal.type(/\b1 of 4000/, "q")]);
  expect((await running).exitCode).toBe(0);
});

test("an index that is made in steps is the one that is made at once, and many steps are short", async () => {
  const map = linkMap(LARGE);
  expect([...indexInSteps(map)].length).toBeGreaterThan(100);
  let waits = 0;
  await prepareSearch(map, async () => {
    waits += 1;
  });
  expect(waits).toBeGreaterThan(100);
  const stepwise = await searchPapers(map, "thing12 word5");
  const atOnce = await searchPapers(linkMap(LARGE), "thing12 word5", {});
  expect(stepwise.results.map(({ paper }) => paper.id)).toEqual(atOnce.results.map(({ paper }) => paper.id));
  expect(writeIndex(map).length).toBeGreaterThan(10);
});

// Nothing grows faster than its input: twice as much of a thing is about twice the work, counted and not timed. What the
// engine does itself is not counted; `npm run bench` times the same lists and maps, only larger.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BUNDLED_MAP } from "./harness.ts";
import { LAYERS, LISTS, MAPS, QUERIES } from "./large-inputs.ts";
import { type Counter, startCounting } from "./work.ts";

type Counted = typeof import("../src/import/build.ts") &
  typeof import("../src/layers/combine.ts") &
  typeof import("../src/map/map-file.ts") &
  typeof import("../src/render/formats/bibtex.ts") &
  typeof import("../src/search/searcher.ts");

let counter: Counter<Counted>;
beforeAll(async () => {
  const files = ["import/build", "layers/combine", "map/map-file", "render/formats/bibtex", "search/searcher"];
  counter = await startCounting(files.map((file) => `export * from "./${file}.ts";`).join("\n"));
});
afterAll(() => counter.stop());

/** How many times the work twice the size needs; what all sizes need alike is measured at size 1 and left out. */
async function growth(size: number, run: (size: number) => unknown): Promise<number> {
  await run(1);
  // one and not none: to answer without any can be work of another kind
  const [least = 0, once = 0, twice = 0] = await counter.work(
    () => run(1),
    () => run(size),
    () => run(2 * size),
  );
  expect(once - least).toBeGreaterThan(size);
  return (twice - least) / (once - least);
}

/** A logarithm is allowed; a square is 4. */
const AT_MOST = 2.4;

describe("twice as much is about twice the work", () => {
  test.each(LISTS)("to read: $what", async ({ file, size, text }) => {
    const { buildMap } = counter.module;
    const read = (each: number) =>
      buildMap({ title: null, lists: [{ file, text: text(each) }], references: [], glossaries: [] });
    expect(await growth(size, read)).toBeLessThan(AT_MOST);
  });

  test.each(LAYERS)("to combine: $what", async ({ size, map }) => {
    const { combineMaps } = counter.module;
    const combine = (each: number) => {
      const layers = ["lower", "upper"].map((name) => ({ name, file: { ...map(each), title: name } }));
      expect(combineMaps(layers).file.topics.length).toBeGreaterThan(0);
    };
    expect(await growth(size, combine)).toBeLessThan(AT_MOST);
  });

  test("to write BibTeX: papers whose ids have no Latin letters", async () => {
    const { linkMap, renderBibtex } = counter.module;
    const papers = MAPS.find(({ what }) => what === "papers whose ids have no Latin letters");
    if (papers === undefined) throw new Error("no such map");
    const write = (size: number) => {
      const linked = linkMap(papers.map(size));
      return [...renderBibtex({ type: "list", map: linked, papers: linked.papers })];
    };
    expect(await growth(2000, write)).toBeLessThan(AT_MOST);
  });

  test.each(QUERIES)("to search for: $what", async ({ size, text }) => {
    const { linkMap, Searcher } = counter.module;
    const map = linkMap(JSON.parse(readFileSync(BUNDLED_MAP, "utf8")));
    const searcher = new Searcher(map);
    const search = (each: number) => searcher.search(searcher.understand(`sae ${text(each)}`));
    expect(await growth(size, search)).toBeLessThan(AT_MOST);
  });
});

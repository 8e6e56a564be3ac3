// The map as a library, as dist/ holds it: what others import. Its types are tried in package.test.ts, where they are made.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as library from "../src/library.ts";
import type { Paper } from "../src/map/model.ts";
import { bundle } from "./bundle.ts";
import { aimapJson, emptyFolder, environmentAt, fileOf, ROOT } from "./harness.ts";

const INDEX = join(ROOT, "dist", "index.js");

/** What a module prints that imports the library by its name. */
function run(code: string, flags: readonly string[] = []): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(ROOT, join(folder, "node_modules", "aimap"));
  writeFileSync(join(folder, "module.mjs"), code);
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, "module.mjs"], {
    cwd: folder,
    env: environmentAt(folder),
    encoding: "utf8",
  });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return stdout;
}

describe("the bundled library", () => {
  test("exports what its source does", () => {
    const names = run('console.log(Object.keys(await import("aimap")).sort().join(" "))');
    expect(names.trim().split(" ")).toEqual(Object.keys(library).sort());
  });

  test("answers as the command line does, with layers", async () => {
    const mine = fileOf("# Mine\n\n## T\n\n- 2025: [One more sparse autoencoder](https://example.org/1)\n", "mine.md");
    const code = `
      import { loadMap, searchPapers, layersOf } from "aimap";
      const map = await loadMap("bundled", ${JSON.stringify(mine)});
      const { results } = await searchPapers(map, "sae -org:openai", { filters: { layer: ["mine", "bundled"] } });
      console.log(JSON.stringify(results.map(({ paper }) => [paper.id, layersOf(map, paper)])));`;
    const papers = await aimapJson<(Paper & { layers: string[] })[]>([
      "search",
      "sae",
      "-org:openai",
      "--map",
      "bundled",
      "--map",
      mine,
    ]);
    expect(JSON.parse(run(code))).toEqual(papers.map(({ id, layers }) => [id, layers]));
  });

  test("builds maps, compares them, and fails with its own kind of error", () => {
    const code = `
      import { buildMap, diffMaps, Failure, loadMap } from "aimap";
      const sources = (text) => ({ title: null, lists: [{ file: "list.md", text }], references: [], glossaries: [] });
      const { map: old } = await buildMap(sources("# L\\n\\n## T\\n\\n- 2020: [One](https://a.org)\\n"));
      const { map: now } = await buildMap(sources("# L\\n\\n## T\\n\\n- 2021: [One](https://a.org)\\n"));
      console.log(diffMaps(old, now).changes.map(({ change, fields }) => [change, ...fields.map(({ field }) => field)].join(" ")).join());
      for (const attempt of [() => loadMap("/no/such"), () => buildMap(sources("\\0"))]) {
        try { await attempt(); } catch (error) { console.log(error instanceof Failure, error.code); }
      }`;
    expect(run(code)).toBe("changed id date\ntrue unreadable-file\ntrue broken-input\n");
  });

  test("takes the texts of filters as the command line does, and refuses the others", async () => {
    const code = `
      import { filterPapers, loadMap, searchPapers } from "aimap";
      const map = await loadMap();
      const answers = [
        () => filterPapers(map, { year: ["2024"], kind: ["post", "Report"] }),
        () => filterPapers(map, { kind: ["nonsense"] }),
        () => filterPapers(map, { since: "2024" }),
        () => filterPapers(map, { colour: ["red"] }),
        () => searchPapers(map, "sae", { filters: { has: ["nonsense"] } }),
      ];
      for (const answer of answers) {
        try { console.log((await answer()).length); } catch (error) { console.log(error.code, error.message.slice(0, 45)); }
      }`;
    const listed = await aimapJson<unknown[]>(["list", "--year", "2024", "--kind", "post", "--kind", "report"]);
    expect(run(code).split("\n")).toEqual([
      String(listed.length),
      "bad-value kind must be article, conference, preprint, r",
      "bad-value the values of the filter since must be a list",
      'bad-value no filter "colour"; the filters are topic, or',
      "bad-value has must be code, demo, file, notes, comment,",
      "",
    ]);
  });

  test("does nothing at import: no file is read but its code, nothing is printed, no file is left", () => {
    const code = `
      import fs from "node:fs";
      const before = Object.keys(globalThis).join();
      const read = [];
      for (const name of ["readFileSync", "openSync", "readFile", "open", "statSync", "writeFileSync"]) {
        const original = fs[name];
        fs[name] = (path, ...rest) => { read.push(String(path)); return original(path, ...rest); };
      }
      (await import("node:module")).syncBuiltinESMExports();
      await import("aimap");
      console.log(read.filter((path) => !/\\.(?:c?js)$|package\\.json$/.test(path)).join(), Object.keys(globalThis).join() === before);`;
    expect(run(code)).toBe(" true\n");
  });

  test("is shaken down to what is used", async () => {
    const size = async (contents: string): Promise<number> =>
      (await bundle(contents, { format: "esm", minify: true })).length;
    const index = JSON.stringify(INDEX);
    const whole = await size(`export * from ${index};`);
    expect(await size(`export { parsePartialDate } from ${index};`)).toBeLessThan(whole / 8);
    expect(await size(`export { groupByPeriod } from ${index};`)).toBeLessThan(whole / 8);
    expect(await size(`export { diffMaps } from ${index};`)).toBeLessThan(whole / 2);
    expect(await size(`import ${index};`)).toBeLessThan(200);
  });

  test("holds no terminal: no escape sequence, no commander, no chalk", () => {
    const folder = join(ROOT, "dist", "library");
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const modules = names.filter((name) => !name.startsWith("npm") && name.endsWith(".js"));
    expect(names.join()).not.toMatch(/npm.(?:commander|chalk)/);
    expect(modules.length).toBeGreaterThan(10);
    const text = [INDEX, ...modules.map((name) => join(folder, name))]
      .map((path) => readFileSync(path, "utf8"))
      .join("");
    expect(text).not.toMatch(/\\x1b|\\u001b|commander|chalk|process\.(?:std|argv|exit)/i);
  });
});

// npm run bench: start-up and installed size against the promises of the README, as ratios within one run. Nothing is
// asserted: a busy machine is no defect.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const ROUNDS = 21;
// these make Node itself slower to start, and do nothing for aimap
delete process.env.NODE_EXTRA_CA_CERTS;
delete process.env.NODE_OPTIONS;
const root = fileURLToPath(new URL("..", import.meta.url));
const aimap = join(root, "bin", "aimap.js");

const RUNS = [
  ["node -e 0", null, ["-e", "0"]],
  ["aimap --version", 1.2, [aimap, "--version"]],
  ["aimap --help", 1.2, [aimap, "--help"]],
  ["aimap search sae", 1.35, [aimap, "search", "sae"]],
  ["aimap search sae --json", 1.35, [aimap, "search", "sae", "--json"]],
  ["aimap tree", 1.35, [aimap, "tree"]],
  ["aimap timeline", 1.35, [aimap, "timeline"]],
  ["aimap show gao2024scaling", 1.35, [aimap, "show", "gao2024scaling"]],
  ["aimap list --json", 1.35, [aimap, "list", "--json"]],
  ["aimap list", 1.7, [aimap, "list"]],
  ["aimap search autoencoedr", 1.7, [aimap, "search", "autoencoedr"]],
];

function milliseconds(args) {
  const begin = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

function measureStart() {
  // the runs take turns, so that whatever else the machine does falls on all alike
  const times = RUNS.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [at, [, , args]] of RUNS.entries()) {
      const time = milliseconds(args);
      if (round > 0) times[at].push(time);
    }
  }
  const base = median(times[0]);
  process.stdout.write(`median of ${ROUNDS} runs, N = node -e 0 = ${base.toFixed(1)} ms, node ${process.version}\n`);
  for (const [at, [name, most]] of RUNS.entries()) {
    const ratio = (median(times[at]) / base).toFixed(2);
    process.stdout.write(`${name.padEnd(28)} ${ratio} N${most === null ? "" : `  (at most ${most} N)`}\n`);
  }
  return base;
}

/** Path of a module made of these exports of ours. */
async function bundle(contents) {
  const file = join(mkdtempSync(join(tmpdir(), "aimap-bench-")), "module.mjs");
  const entry = join(root, "entry.ts");
  const plugin = {
    name: "entry",
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? contents : null),
  };
  const bundled = await rolldown({ input: entry, platform: "node", plugins: [plugin] });
  await bundled.write({ file, format: "esm", codeSplitting: false });
  return file;
}

function timed(work) {
  const begin = performance.now();
  const result = work();
  return [performance.now() - begin, result];
}

function ask(searcher, map, query) {
  return searcher.search(searcher.understand(query), map.papers);
}

/** Search inside the process: on the bundled map, and on one of 10,000 papers made of its titles and words. */
async function searchInProcess(base) {
  const out = await bundle(
    `export { Searcher } from "./src/search/searcher.ts"; export { linkMap } from "./src/map/model.ts";`,
  );
  const { Searcher, linkMap } = await import(pathToFileURL(out).href);
  const bundled = linkMap(JSON.parse(readFileSync(join(root, "data", "map.json"), "utf8")));
  const [indexing, searcher] = timed(() => new Searcher(bundled));
  process.stdout.write(`index of the bundled map, made from scratch     ${(indexing / base).toFixed(3)} N\n`);
  for (const query of ["sae", "autoencoedr", "how models handle digits"]) {
    const [asking] = timed(() => ask(searcher, bundled, query));
    process.stdout.write(`${`one query: ${query}`.padEnd(46)} ${(asking / base).toFixed(3)} N  (at most 0.2 N)\n`);
  }
  let before;
  for (const size of [1_000, 10_000]) {
    // a process for each run: everything once and cold, as a command line pays for it
    const runs = Array.from({ length: 7 }, () => {
      const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), out, String(size)], {
        encoding: "utf8",
      });
      return JSON.parse(stdout);
    });
    const { megabytes } = runs[0];
    const [parsing, indexing, asking] = ["parsing", "indexing", "asking"].map((part) =>
      median(runs.map((run) => run[part])),
    );
    const total = indexing + asking;
    const growth = before === undefined ? "" : `, ${(total / before).toFixed(1)} times as long as for a tenth`;
    process.stdout.write(
      `${size} papers (${megabytes.toFixed(1)} MB): index ${(indexing / parsing).toFixed(2)} + query ${(asking / parsing).toFixed(2)} ` +
        `= ${(total / parsing).toFixed(2)} JSON.parse  (at most 3)${growth}\n`,
    );
    before = total;
  }
}

async function measureLargeMap(module, size) {
  const { Searcher, linkMap } = await import(pathToFileURL(module).href);
  const text = JSON.stringify(
    largeMap(JSON.parse(readFileSync(join(root, "data", "map.json"), "utf8")), size),
    null,
    2,
  );
  const [parsing, parsed] = timed(() => JSON.parse(text));
  const map = linkMap(parsed);
  const [indexing, searcher] = timed(() => new Searcher(map));
  const queries = ["theory of mind", "sparse autoencoder", "sparse autoencoedr features"];
  const asking = median(queries.map((query) => timed(() => ask(searcher, map, query))[0]));
  process.stdout.write(JSON.stringify({ megabytes: text.length / 1e6, parsing, indexing, asking }));
}

/**
 * Papers whose titles, authors, comments and notes are mixed from those of the map: real words, and other pairs of them
 * each time round. */
function largeMap(file, size) {
  const names = [...new Set(file.papers.flatMap(({ authors }) => authors))].map((name) => name.split(" "));
  const mixedName = (at) => `${names[at % names.length][0]} ${names[(at * 13 + 7) % names.length].at(-1)}`;
  const pick = (at, step) => file.papers[(at * step) % file.papers.length];
  const turn = (at) => Math.floor(at / file.papers.length);
  const papers = Array.from({ length: size }, (_, at) => {
    const [a, b, c] = [pick(at, 1), pick(at + turn(at), 1), pick(at + 3 * turn(at), 5)];
    const [begin, end] = [a.title.split(" "), b.title.split(" ")];
    const title = [...begin.slice(0, 5), ...end.slice(Math.ceil(end.length / 2))].join(" ");
    return {
      ...a,
      id: `paper${at}`,
      title,
      authors: [...b.authors, mixedName(at)],
      keywords: c.keywords,
      placements: b.placements,
      notes: c.notes,
    };
  });
  return { ...file, papers };
}

/** The explorer: from a key to what is written to the terminal, the search included. */
async function exploreInProcess() {
  const out = await bundle(`export { keyTimes } from "./tests/explore/key-times.ts";`);
  const { keyTimes } = await import(pathToFileURL(out).href);
  const bundled = JSON.parse(readFileSync(join(root, "data", "map.json"), "utf8"));
  for (const [size, most] of [
    [10_000, 16],
    [100_000, 33],
  ]) {
    const { keys } = await keyTimes(largeMap(bundled, size), () => performance.now());
    const [p50, p95] = [0.5, 0.95].map((share) => {
      const times = keys.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
      return times[Math.floor(times.length * share)].toFixed(1);
    });
    process.stdout.write(`a key in the explorer, ${size} papers: median ${p50} ms, p95 ${p95} ms  (at most ${most})\n`);
  }
}

function measureSize() {
  // with npm's prepare, which makes the types too
  const pack = ["pack", "--dry-run", "--json"];
  const { status, stdout, stderr } = spawnSync("npm", pack, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const [{ unpackedSize }] = Object.values(JSON.parse(stdout.slice(stdout.search(/^[[{]/m))));
  process.stdout.write(`installed size               ${(unpackedSize / 1e6).toFixed(2)} MB  (at most 4 MB)\n`);
}

/**
 * A list of many papers: what its parser needs alone, and what the whole build needs. A process for each run, since both
 * time and memory of the first are what a command line pays.
 */
async function buildInProcess() {
  const out = await bundle(
    `export { buildMap } from "./src/import/build.ts"; export { parseTree } from "./src/import/markdown/syntax/tree.ts";`,
  );
  const run = (size, what) => {
    const runs = Array.from({ length: 5 }, () => {
      const args = [fileURLToPath(import.meta.url), out, String(size), what];
      return JSON.parse(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout);
    });
    return { time: median(runs.map(({ time }) => time)), memory: median(runs.map(({ memory }) => memory)) };
  };
  let before;
  for (const size of [1_000, 10_000]) {
    const [parsing, building] = [run(size, "parse"), run(size, "build")];
    const growth =
      before === undefined
        ? ""
        : `, ${(building.time / before.time).toFixed(1)} times the time and ${(building.memory / before.memory).toFixed(1)} times the memory of a tenth  (at most 12)`;
    process.stdout.write(
      `a list of ${size} papers: ${(building.time / parsing.time).toFixed(2)} times what its parser needs alone  (at most 3)${growth}\n`,
    );
    before = building;
  }
}

async function measureBuild(module, size, what) {
  const { buildMap, parseTree } = await import(pathToFileURL(module).href);
  const text = largeList(size);
  const begin = performance.now();
  if (what === "parse") parseTree(text, { firstLine: 1, dialect: "github" });
  else await buildMap({ title: null, lists: [{ file: "list.md", text }], references: [], glossaries: [] });
  const time = performance.now() - begin;
  process.stdout.write(JSON.stringify({ time, memory: process.resourceUsage().maxRSS }));
}

/**
 * Two maps of many papers, combined: what reading them needs (parsing, and checking that they are valid), what
 * combining them needs. Half of the upper papers are in the lower map too, with other keys and other facts.
 */
async function combineInProcess() {
  const out = await bundle(
    `export { loadLayers } from "./src/layers/load.ts"; export { combineMaps } from "./src/layers/combine.ts"; export { diffMaps } from "./src/layers/compare.ts";`,
  );
  const folder = mkdtempSync(join(tmpdir(), "aimap-bench-"));
  const file = JSON.parse(readFileSync(join(root, "data", "map.json"), "utf8"));
  const size = 10_000;
  const lower = largeMap(file, size);
  const own = lower.papers.map((paper, at) => {
    const changed = { ...paper, id: `own${paper.id}`, keywords: ["own"], code: "https://example.org/own" };
    const isNew = at % 2 === 0;
    return isNew
      ? { ...changed, title: `${paper.title}, anew ${at}`, url: `https://example.org/${at}`, arxiv: null, doi: null }
      : changed;
  });
  const upper = { ...lower, papers: own };
  const paths = [lower, upper].map((map, at) => {
    const path = join(folder, `${at}.json`);
    writeFileSync(path, JSON.stringify(map, null, 2));
    return path;
  });
  const runs = Array.from({ length: 5 }, () => {
    const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), out, "lay", ...paths], {
      encoding: "utf8",
    });
    return JSON.parse(stdout);
  });
  const [parsing, reading, combining, comparing] = ["parsing", "reading", "combining", "comparing"].map((part) =>
    median(runs.map((run) => run[part])),
  );
  process.stdout.write(
    `two maps of ${size} papers (${runs[0].papers} together): combining them ${(combining / reading).toFixed(2)} times reading them  (at most 2), ` +
      `${(combining / parsing).toFixed(2)} times parsing them; comparing them ${(comparing / reading).toFixed(2)} times reading them\n`,
  );
}

async function measureCombining(module, paths) {
  const { loadLayers, combineMaps, diffMaps } = await import(pathToFileURL(module).href);
  const [parsing] = timed(() => paths.map((path) => JSON.parse(readFileSync(path, "utf8"))));
  const begin = performance.now();
  const layers = await loadLayers(paths, "");
  const reading = performance.now() - begin;
  const [combining, { file }] = timed(() => combineMaps(layers));
  const [comparing] = timed(() => diffMaps(layers[0].file, layers[1].file));
  process.stdout.write(JSON.stringify({ parsing, reading, combining, comparing, papers: file.papers.length }));
}

/**
 * The inputs whose work growth.test.ts counts, much larger and timed: what the engine does itself (sorting, regular
 * expressions) shows only here.
 */
async function growInProcess() {
  const out = await bundle(
    `export * from "./tests/large-inputs.ts"; export { buildMap } from "./src/import/build.ts";
    export { combineMaps } from "./src/layers/combine.ts";`,
  );
  const { LISTS, LAYERS, buildMap, combineMaps } = await import(pathToFileURL(out).href);
  const read = (file, text) => buildMap({ title: null, lists: [{ file, text }], references: [], glossaries: [] });
  const combine = (file) => combineMaps(["lower", "upper"].map((name) => ({ name, file })));
  const inputs = [
    ...LISTS.map(({ what, size, file, text }) => ({ what: `read ${what}`, size, run: (n) => read(file, text(n)) })),
    ...LAYERS.map(({ what, size, map }) => ({ what: `combine ${what}`, size, run: (n) => combine(map(n)) })),
  ];
  process.stdout.write("four times as much, in times as long (4 is linear, 16 a square):\n");
  for (const { what, size, run } of inputs) {
    const fastest = async (n) => {
      const times = [];
      for (let round = 0; round < 3; round += 1) {
        const begin = performance.now();
        await run(n);
        times.push(performance.now() - begin);
      }
      return Math.min(...times);
    };
    await run(size);
    const [once, fourfold] = [await fastest(10 * size), await fastest(40 * size)];
    process.stdout.write(`${what.padEnd(46)} ${(fourfold / once).toFixed(1)}\n`);
  }
}

/** As lists are: a heading for every fifty papers, a date, a link, often code and a comment, sometimes notes. */
function largeList(size) {
  const { papers } = JSON.parse(readFileSync(join(root, "data", "map.json"), "utf8"));
  const lines = ["# A large list", ""];
  for (let at = 0; at < size; at += 1) {
    const { title, authors } = papers[at % papers.length];
    if (at % 50 === 0) lines.push("", `## Topic ${at / 50}`, "");
    const date = `${2010 + (at % 15)}-${String(1 + (at % 12)).padStart(2, "0")}`;
    const code = at % 2 === 0 ? ` ([code](https://github.com/someone/project-${at}))` : "";
    lines.push(
      `- ${date}: [${title}, part ${at}](https://example.org/papers/${at})${code}: by ${authors[0] ?? "nobody"} *et al.*`,
    );
    if (at % 5 === 0) lines.push("  - what it says, in **few** words", "    - and more of it");
  }
  return `${lines.join("\n")}\n`;
}

const [, , module, size, what, ...others] = process.argv;
if (size === "lay") await measureCombining(module, [what, ...others]);
else if (what !== undefined) await measureBuild(module, Number(size), what);
else if (size !== undefined) await measureLargeMap(module, Number(size));
else {
  const base = measureStart();
  measureSize();
  await searchInProcess(base);
  await exploreInProcess();
  await buildInProcess();
  await combineInProcess();
  await growInProcess();
}

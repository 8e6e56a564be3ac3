// npm run bench: how fast the program is, against what design.md and the issues promise, as ratios within one run: to N, which
// is `node -e 0`, and to F, a program that reads and parses the same JSON. Nothing is asserted: a busy machine is no defect.
//
//   npm run bench -- --beside DIR    the same with the program in another checkout, for comparison
//   npm run bench -- --large         with maps of 100,000 papers too
//   npm run bench -- --papers 1000   with maps of so many papers instead of 10,000
//   npm run bench -- --only start    one part: start, maps, builds, keys, peers, growth, size
//   npm run bench -- --rounds 3      how often each is measured
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { rolldown } from "rolldown";
import { listOf, mapOf, root, titlesOf } from "./bench/inputs.mjs";
import {
  firstFrameTime,
  folder,
  hasTerminal,
  hasTypist,
  inTurns,
  median,
  memoryOf,
  row,
  timeOf,
} from "./bench/measure.mjs";

const { values: asked } = parseArgs({
  options: {
    beside: { type: "string" },
    large: { type: "boolean", default: false },
    papers: { type: "string" },
    only: { type: "string" },
    rounds: { type: "string", default: "11" },
  },
});
const ROUNDS = Number(asked.rounds);
const SIZES = asked.papers === undefined ? (asked.large ? [10_000, 100_000] : [10_000]) : [Number(asked.papers)];
const NODE = process.execPath;
const N = () => timeOf([NODE, "-e", "0"]);

/** The programs that are compared. */
const programs = [root, ...(asked.beside === undefined ? [] : [asked.beside])].map((checkout, at) => ({
  name: at === 0 ? "this" : "beside",
  run: (words) => [NODE, join(resolve(checkout), "bin", "aimap.js"), ...words],
}));

/** Command lines, and what they may take, in N. */
const STARTS = [
  [1.05, "--version"],
  [1.15, "--help"],
  [1.25, "show", "gao2024scaling"],
  [1.25, "tree"],
  [1.25, "timeline"],
  [1.25, "list", "--json"],
  [1.25, "search", "sae", "--json"],
  [1.35, "list"],
  [1.35, "search", "sae"],
  [1.5, "search", "autoencoedr"],
];

function measureStarts() {
  for (const isTerminal of hasTerminal ? [false, true] : [false]) {
    row(`\nstart ${isTerminal ? "on a terminal" : "in a pipe"}, in N`, "at most", ...programs.map(({ name }) => name));
    const runs = STARTS.flatMap(([, ...words]) =>
      programs.map(
        ({ run }) =>
          () =>
            timeOf(run(words), { isTerminal }),
      ),
    );
    const [base, ...times] = inTurns(ROUNDS, [N, ...runs]);
    for (const [at, [most, ...words]] of STARTS.entries()) {
      const ratios = programs.map((_, which) => times[at * programs.length + which] / base);
      row(words.join(" "), most + (isTerminal ? 0.3 : 0), ...ratios);
    }
  }
}

/** From the start to the first frame of the explorer, at once quit again: without and with the code that its first run keeps. */
function measureFirstFrame() {
  if (!hasTypist) return;
  row("\nfirst frame of the explorer, in N", "at most", ...programs.map(({ name }) => name));
  // of somebody without a list and settings
  const newHome = () => {
    const home = mkdtempSync(join(folder, "home-"));
    return { HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home };
  };
  const kept = newHome();
  const runs = programs.flatMap(({ run }) => [
    () => firstFrameTime(run(["explore"]), newHome()),
    () => firstFrameTime(run(["explore"]), kept),
  ]);
  const [base, ...times] = inTurns(ROUNDS, [N, ...runs]);
  for (const [at, name] of ["first run", "later"].entries())
    row(name, 2, ...programs.map((_, which) => times[2 * which + at] / base));
}

function measureMaps() {
  for (const size of SIZES) {
    const [map, changed] = [mapOf(size), mapOf(size, { changed: true })];
    const parse = [NODE, "-e", `JSON.parse(require("fs").readFileSync(${JSON.stringify(map)},"utf8"))`];
    const rounds = Math.max(1, Math.round(ROUNDS / 4));
    const [base, floor] = inTurns(rounds, [N, () => timeOf(parse)]);
    row(`\n${size} papers; F is ${(floor / base).toFixed(1)} N`, ...programs.flatMap(() => ["N", "F", "MB"]));
    const compare = (name, words, prepare) => {
      const cells = programs.flatMap(({ run }) => {
        const env = () => ({ XDG_CACHE_HOME: prepare === "each time" ? mkdtempSync(join(folder, "cache-")) : folder });
        const mayFail = words[0] === "check";
        if (prepare === "before") timeOf(run(words), { env: env(), mayFail });
        const time = median(Array.from({ length: rounds }, () => timeOf(run(words), { env: env(), mayFail })));
        return [time / base, time / floor, memoryOf(run(words), { env: env(), mayFail })?.toFixed(0)];
      });
      row(name, ...cells);
    };
    const reading = [
      ["list", "--limit", "20"],
      ["show", "paper7"],
      ["tree", "--depth", "1"],
      // a screenful, and some nine hundred results
      ["search", "sparse", "autoencoder", "--limit", "20"],
      ["search", "sparse", "autoencoder"],
      ["search", "autoencoedr", "--limit", "20"],
    ];
    for (const words of reading) compare(`${words.join(" ")}, not prepared`, [...words, "--map", map], "each time");
    for (const words of reading) compare(`${words.join(" ")}, prepared`, [...words, "--map", map], "before");
    const layers = ["list", "--limit", "20", "--map", "bundled", "--map", map];
    compare("two layers, list --limit 20, prepared", layers, "before");
    for (const format of ["text", "json", "csv", "bibtex"])
      compare(`list --format ${format}`, ["list", "--format", format, "--map", map], "before");
    compare("check", ["check", map, "--severity", "error"], "before");
    compare("diff", ["diff", map, changed], "before");
    compare("export --format markdown", ["export", "--format", "markdown", "--map", map], "before");
  }
}

/** Building maps of lists: in the time of markdown-it for the same text, and in bytes of memory for each byte of it. */
function measureBuilds() {
  const rounds = Math.max(1, Math.round(ROUNDS / 4));
  for (const size of SIZES) {
    row(`\nbuild, ${size} papers; M is markdown-it`, ...programs.flatMap(() => ["M", "bytes"]), "at most");
    for (const [name, list] of [
      ["of a list", listOf(size)],
      ["of plain bullets", listOf(size, { isPlain: true })],
    ]) {
      const parser = `require("markdown-it")().parse(require("fs").readFileSync(${JSON.stringify(list)},"utf8"),{})`;
      const output = join(folder, "built.json");
      const commands = programs.map(({ run }) => run(["build", list, "--output", output, "--force", "--quiet"]));
      const [base, ...times] = inTurns(
        rounds,
        [[NODE, "-e", parser], ...commands].map((each) => () => timeOf(each)),
      );
      const bytes = commands.map((command) => ((memoryOf(command) ?? 0) * 2 ** 20) / statSync(list).size);
      row(name, ...times.flatMap((time, at) => [time / base, bytes[at]]), "3, 25");
    }
  }
}

/** Path of a module made of these exports of ours. */
async function bundle(contents) {
  const file = join(mkdtempSync(join(folder, "module-")), "module.mjs");
  const entry = join(root, "entry.ts");
  const plugin = {
    name: "entry",
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? contents : null),
  };
  const bundled = await rolldown({ input: entry, platform: "node", plugins: [plugin] });
  await bundled.write({ file, format: "esm", codeSplitting: false });
  return import(pathToFileURL(file).href);
}

/** How many results of a search a person sees at once. */
const SHOWN = 10;

/** What is shown of a result is only worked out when it is looked at. */
function lookAt({ paper, match }) {
  const marked = match.fields.reduce((sum, { ranges }) => sum + ranges.length, 0);
  if (paper.title === "" || match.reasons.length + marked === 0) throw new Error("a result without a reason");
}

const QUERIES = ["sparse autoencoder", "sparse autoencoedr", "how models handle digits", "theory of mind"];
/** They have other words, so that what is looked up for the measured ones is not known yet. */
const OTHER_QUERIES = [
  "superposition in toy networks",
  "truthful answers from language modles",
  "steering with activations",
  "neuron circuits explained",
  "induction heads across layers",
  "probing for world knowledge",
];

/** Search as one types, in the process and after other queries, the first results looked at as the explorer shows them. */
async function measureKeys() {
  const { loadMap, findPapers } = await bundle(
    `export { loadMap } from "./src/library.ts"; export { findPapers } from "./src/search/search-papers.ts";`,
  );
  const typedInto = async (map, words) => {
    const times = [];
    for (let end = 1; end <= words.length; end += 1) {
      const begin = performance.now();
      const { found } = await findPapers(map, words.slice(0, end), { isTyping: true, withCorrections: false });
      for (let at = 0; at < Math.min(SHOWN, found.positions.length); at += 1) lookAt(found.resultAt(at));
      times.push(performance.now() - begin);
    }
    return times;
  };
  row("\na key of a search, in ms", "papers", "median", "p95", "at most");
  for (const size of SIZES) {
    const most = size > 10_000 ? 16 : 4;
    const map = await loadMap(mapOf(size));
    // what a long session has: compiled code, but none of the answers that are measured
    for (const words of OTHER_QUERIES) await typedInto(map, words);
    const times = [];
    for (const words of QUERIES) times.push(...(await typedInto(map, words)));
    times.sort((a, b) => a - b);
    row("one character more each time", String(size), median(times), times[Math.floor(times.length * 0.95)], most);
  }
  await measureExplorer();
}

/** From a key to what is written to the terminal, the search included, in a long session with a map that has been prepared. */
async function measureExplorer() {
  const { keyTimes, preparedMap } = await bundle(
    `export { keyTimes } from "./tests/explore/key-times.ts"; export { preparedMap } from "./tests/bench/prepared.ts";`,
  );
  for (const size of SIZES) {
    const map = await preparedMap(mapOf(size), join(root, "dist"), mkdtempSync(join(folder, "keys-")));
    const { keys } = await keyTimes(map, () => performance.now());
    const times = keys.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
    const p95 = times[Math.floor(times.length * 0.95)];
    row("a key in the explorer", String(size), median(times), p95, size > 10_000 ? 33 : 16);
  }
}

const isInstalled = (program) => spawnSync(program, ["--version"]).error === undefined;

/** Other programs on the same titles: one query, cold. Only those that are installed. */
function measurePeers() {
  const fuse = pathToFileURL(join(root, "node_modules", "fuse.js", "dist", "fuse.mjs")).href;
  const { AIMAP_JUDGES = "" } = process.env;
  const minisearch = pathToFileURL(join(AIMAP_JUDGES, "node_modules", "minisearch", "dist", "es", "index.js")).href;
  row("\none query on the same titles, in N", ...["86", ...SIZES.map(String)]);
  const maps = [join(root, "data", "map.json"), ...SIZES.map((size) => mapOf(size))];
  const query = "sparse autoencoder";
  const script = (library, search) => (titles) => {
    const read = `(await import("node:fs")).readFileSync(${JSON.stringify(titles)},"utf8").trim().split("\\n")`;
    return [NODE, "--input-type=module", "-e", `import Library from "${library}"; const t=${read}; ${search}`];
  };
  const peers = [
    ["fuse.js", true, script(fuse, `new Library(t).search("${query}")`)],
    [
      "minisearch",
      AIMAP_JUDGES !== "",
      script(
        minisearch,
        `const m=new Library({fields:["t"]}); m.addAll(t.map((t,id)=>({t,id}))); m.search("${query}",{fuzzy:.2,prefix:true})`,
      ),
    ],
    ["ripgrep", isInstalled("rg"), (titles) => ["rg", "-i", query, titles]],
    ["fzf --filter", isInstalled("fzf"), (titles) => ["bash", "-c", `fzf --filter "${query}" < "${titles}"`]],
  ];
  const base = median(Array.from({ length: ROUNDS }, N));
  const ratio = (command, env = {}) => median(Array.from({ length: 3 }, () => timeOf(command, { env }))) / base;
  const words = (map) => ["search", ...query.split(" "), "--map", map];
  row(
    "aimap search, prepared",
    ...maps.map((map) => {
      timeOf(programs[0].run(words(map)));
      return ratio(programs[0].run(words(map)));
    }),
  );
  for (const [name, isHere, command] of peers)
    row(
      name,
      ...(isHere
        ? maps.map((map) => ratio(command(map.startsWith(root) ? titlesIn(map) : titlesOf(map))))
        : ["not here"]),
    );
}

/** The titles of the bundled map, outside the checkout. */
function titlesIn(map) {
  const { papers } = JSON.parse(readFileSync(map, "utf8"));
  return titlesOf(mapOf(papers.length));
}

/**
 * The inputs whose work growth.test.ts counts, much larger and timed: what the engine does itself (sorting, regular
 * expressions) shows only here.
 */
async function measureGrowth() {
  const { LISTS, LAYERS, buildMap, combineMaps } = await bundle(
    `export * from "./tests/large-inputs.ts"; export { buildMap } from "./src/import/build.ts";
    export { combineMaps } from "./src/layers/combine.ts";`,
  );
  const read = (file, text) => buildMap({ title: null, lists: [{ file, text }], references: [], glossaries: [] });
  const combine = (file) => combineMaps(["lower", "upper"].map((name) => ({ name, file })));
  const inputs = [
    ...LISTS.map(({ what, size, file, text }) => ({ what: `read ${what}`, size, run: (n) => read(file, text(n)) })),
    ...LAYERS.map(({ what, size, map }) => ({ what: `combine ${what}`, size, run: (n) => combine(map(n)) })),
  ];
  row("\nfour times as much takes (4 is linear, 16 a square)", "times");
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
    row(what, fourfold / once);
  }
}

function measureSize() {
  // with npm's prepare, which makes the types too
  const pack = ["pack", "--dry-run", "--json"];
  const { status, stdout, stderr } = spawnSync("npm", pack, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const [{ unpackedSize }] = Object.values(JSON.parse(stdout.slice(stdout.search(/^[[{]/m))));
  row("\ninstalled size, in MB (at most 4)", unpackedSize / 1e6);
}

const PARTS = {
  start: () => {
    measureStarts();
    measureFirstFrame();
  },
  maps: measureMaps,
  builds: measureBuilds,
  keys: measureKeys,
  peers: measurePeers,
  size: measureSize,
};
const chosen = asked.only === undefined ? PARTS : { [asked.only]: { ...PARTS, growth: measureGrowth }[asked.only] };
process.stdout.write(`node ${process.version}, median of ${ROUNDS} rounds, time of the processor\n`);
for (const [name, measure] of Object.entries(chosen)) {
  if (measure === undefined) throw new Error(`there is no part ${name}; see the top of tests/bench.mjs`);
  await measure();
}

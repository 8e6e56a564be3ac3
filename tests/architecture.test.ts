// The walls between the parts of the program, read from its imports: what each may know, and what only one may name.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "./harness.ts";

const SRC = join(ROOT, "src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const source = new Map(files.map((name) => [name, readFileSync(join(SRC, name), "utf8")]));

function importsOf(name: string): string[] {
  const text = source.get(name) ?? "";
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, path]) => path ?? "");
}

/** The files of src/ that a file imports. */
function filesImportedBy(name: string): string[] {
  return importsOf(name)
    .filter((path) => path.startsWith("."))
    .map((path) => relative(SRC, join(SRC, name, "..", path)))
    .filter((target) => source.has(target));
}

/** The part of the program that a file belongs to: a folder, or a file of its own. */
function partOf(name: string): string {
  return name.includes("/") ? (name.split("/")[0] ?? "") : name.replace(/\.ts$/, "");
}

/** Parts that know nothing of terminals and command lines: what `src/library.ts` offers to other programs. */
const DOMAIN = ["map", "prepared", "search", "layers", "import", "check", "text", "files", "errors", "interrupts"];
/** Everything that one command line can need. */
const PROGRAM = [
  ...DOMAIN,
  "answers",
  "render",
  "terminal",
  "help",
  "settings",
  "context",
  "lock",
  "explore",
  "commands",
  "cli",
  "my-list",
];

/** Which parts each part may import. Dependencies point one way: a part comes after those that it imports. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  context: [],
  interrupts: [],
  lock: ["context", "files", "interrupts"],
  files: ["files", "text", "errors", "interrupts"],
  text: ["text"],
  terminal: ["terminal", "text", "context"],
  map: ["map", "text", "files", "errors"],
  prepared: ["prepared", "map", "text", "files", "errors"],
  import: ["import", "map", "text", "errors"],
  search: ["search", "prepared", "map", "text", "files", "errors"],
  layers: ["layers", "import", "prepared", "map", "text", "files", "errors"],
  check: ["check", "import", "map", "text"],
  library: ["map", "search", "layers", "import", "errors"],
  "my-list": ["my-list", "render", "layers", "import", "map", "text", "files", "lock", "context", "errors"],
  settings: ["settings", "map", "text", "terminal", "context", "files", "errors"],
  help: ["help", "terminal"],
  answers: ["answers", "layers", "check", "search", "settings", "map", "text", "terminal", "errors"],
  render: ["render", "answers", "layers", "check", "search", "help", "map", "text", "terminal", "errors"],
  explore: ["explore", "answers", "render", "search", "map", "text", "terminal", "context", "errors"],
  // a command is defined with what cli offers, and cli loads the commands by their names
  commands: PROGRAM,
  cli: PROGRAM,
  main: ["cli", "context", "interrupts", "errors"],
  // runs when the package is made, and never in the program
  packaging: [...PROGRAM, "packaging", "main"],
};

/** Who may name a library. */
const OWNERS: Readonly<Record<string, RegExp>> = {
  commander: /^(?:cli|commands)\/|^packaging\/manual\.ts$/,
  chalk: /^terminal\/theme\.ts$/,
  "cli-table3": /^terminal\/table\.ts$/,
  "fuse.js": /^(?:search|text)\//,
  "date-fns": /^map\/dates\.ts$/,
  valibot: /^map\/validate\.ts$|^import\//,
  "mdast-util-from-markdown": /^import\/markdown\/|^help\/guide\.ts$/,
  "mdast-util-gfm-table": /^import\/markdown\/|^help\/guide\.ts$/,
  "markdown-it": /^import\/markdown\/syntax\//,
  htmlparser2: /^import\/markdown\/syntax\/html\.ts$/,
  "tiny-pinyin": /^import\/assemble\/romanise\.ts$/,
  "js-yaml": /^import\/markdown\//,
  entities: /^text\/named-reference\.ts$/,
  "mdast-util-to-markdown": /^render\/mdast\.ts$/,
  open: /^cli\/browser\.ts$/,
  "node:child_process": /^cli\/(?:browser|editor|pager)\.ts$|^packaging\//,
};

describe.each(files)("src/%s", (name) => {
  test("imports only what its part may know", () => {
    for (const path of importsOf(name).filter((each) => each.startsWith("."))) {
      const target = relative(SRC, join(SRC, name, "..", path));
      if (target.startsWith("..")) continue;
      expect(MAY_IMPORT[partOf(name)], `${name} imports ${target}`).toContain(partOf(target));
    }
  });

  test("names only the libraries that it owns", () => {
    for (const path of importsOf(name)) {
      const owner = Object.entries(OWNERS).find(([library]) => path === library || path.startsWith(`${library}/`))?.[1];
      if (owner !== undefined) expect(name, `${name} imports ${path}`).toMatch(owner);
    }
  });

  test("leaves the clock, the environment and the streams to main", () => {
    // the packaging is not part of the program
    if (name === "main.ts" || partOf(name) === "packaging") return;
    const code = (source.get(name) ?? "").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(code).not.toMatch(/\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bconsole\.|"node:process"/);
  });
});

test("a date has no time zone: the day of the place is asked for in main alone", () => {
  const local =
    /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(|\.toLocale(?:Date|Time)String\(|\bnew Date\((?!Date\.UTC\()/;
  const asking = files.filter((name) => partOf(name) !== "packaging" && local.test(source.get(name) ?? ""));
  // how many days a month has is the same everywhere
  expect(asking.toSorted()).toEqual(["main.ts", "map/dates.ts"]);
});

test("only what reads files spreads a paper: a prepared one has getters, so it is copied with valuesOf first", () => {
  const readers = /^(?:import|layers|check)\/|^map\/upgrade\.ts$|^answers\/sanitised-file\.ts$/;
  const spreading = files.filter((name) => !readers.test(name) && /\.\.\.paper\s*[,}]/.test(source.get(name) ?? ""));
  expect(spreading).toEqual([]);
});

test("no file imports itself by way of others, types included", () => {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) cycles.push([...path.slice(path.indexOf(name)), name].join(" → "));
    if (done.has(name) || path.includes(name)) return;
    for (const target of filesImportedBy(name)) visit(target, [...path, name]);
    done.add(name);
  };
  for (const name of files) visit(name, []);
  expect(cycles).toEqual([]);
});

test("every part has its rule", () => {
  expect(new Set(files.map(partOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
});

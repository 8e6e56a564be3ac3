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

/** Which parts each part may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: ["run", "browser", "pager", "context", "files", "errors"],
  run: ["program", "views", "context", "errors"],
  program: ["commands", "terminal", "context", "errors"],
  commands: [
    "commands",
    "map",
    "build",
    "check",
    "views",
    "terminal",
    "layers",
    "settings",
    "context",
    "files",
    "errors",
  ],
  // no terminal, no command line: what others import is the domain
  library: ["map", "build", "layers", "errors"],
  layers: ["map", "build", "files"],
  settings: ["map", "terminal", "files", "context", "errors"],
  views: ["views", "map", "check", "terminal", "errors"],
  check: ["check", "build", "map"],
  build: ["build", "map", "errors"],
  map: ["map", "files", "errors"],
  terminal: ["terminal", "context"],
  files: ["errors"],
  browser: ["errors", "shell-words"],
  pager: ["shell-words"],
  "shell-words": [],
  context: [],
  errors: [],
};

/** Who may name a library. */
const OWNERS: Readonly<Record<string, RegExp>> = {
  commander: /^(?:program|run)\.ts$|^commands\//,
  chalk: /^terminal\/theme\.ts$/,
  "cli-table3": /^terminal\/table\.ts$/,
  "fuse.js": /^map\/search\//,
  "date-fns": /^map\/dates\.ts$/,
  valibot: /^map\/validate\.ts$|^build\//,
  "mdast-util-from-markdown": /^build\/(?:markdown|literal)\.ts$/,
  "mdast-util-gfm-table": /^build\/markdown\.ts$/,
  htmlparser2: /^build\/html\.ts$/,
  "js-yaml": /^build\/markdown\.ts$/,
  "bibtex-parse": /^build\/bibtex\.ts$/,
  "mdast-util-to-markdown": /^views\/mdast\.ts$/,
  open: /^browser\.ts$/,
  "node:child_process": /^(?:browser|pager)\.ts$/,
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
    if (name === "main.ts") return;
    const code = (source.get(name) ?? "").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    expect(code).not.toMatch(/\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bconsole\.|"node:process"/);
  });
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

// All regular expressions of src/: the literals, and what `new RegExp` makes of constants, for which the modules are loaded.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { type ESTree, parseSync, Visitor } from "rolldown/utils";
import { edited } from "../../src/packaging/edits.ts";
import { ROOT } from "../harness.ts";
import type { Pattern } from "./automaton.ts";

export interface FoundPattern extends Pattern {
  /** From src/. */
  readonly file: string;
}

const SRC = join(ROOT, "src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

export function literalsInSource(): readonly FoundPattern[] {
  return files.flatMap((file) => {
    const found: FoundPattern[] = [];
    const { program } = parseSync(file, readFileSync(join(SRC, file), "utf8"));
    new Visitor({
      Literal: (node) => {
        if ("regex" in node) found.push({ file, source: node.regex.pattern, flags: node.regex.flags });
      },
    }).visit(program);
    return found;
  });
}

interface BuiltPatterns {
  readonly patterns: readonly FoundPattern[];
  /** Files in which `new RegExp` is given something that only a call knows. */
  readonly made: readonly string[];
}

/** Loads all modules but the entry of the program, and the packaging, which is no part of it, and runs each `new RegExp`. */
export async function builtPatterns(): Promise<BuiltPatterns> {
  const folder = mkdtempSync(join(tmpdir(), "aimap-patterns-"));
  try {
    const program = join(folder, "patterns.mjs");
    writeFileSync(program, await bundleRecording());
    const { stdout, stderr } = spawnSync(process.execPath, [program], { encoding: "utf8", maxBuffer: 1e9 });
    if (stdout === "") throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const RECORDER = `
const patterns = [], late = [], sites = new Map();
globalThis.recorder = (file, site) => function (source, flags) {
  const pattern = new RegExp(source, flags);
  patterns.push({ file, source: pattern.source, flags: pattern.flags });
  sites.set(site, null);
  return pattern;
};
globalThis.makeLate = (file, site, make) => {
  if (sites.has(site)) return;
  sites.set(site, file);
  late.push(make);
};
globalThis.report = () => {
  for (const make of late) try { make(); } catch {}
  console.log(JSON.stringify({ patterns, made: [...sites.values()].filter((file) => file !== null) }));
};`;

async function bundleRecording(): Promise<string> {
  const entry = join(SRC, "entry.ts");
  const recorder = join(SRC, "recorder.ts");
  const loaded = files.filter((file) => file !== "main.ts" && !file.startsWith("packaging/"));
  const lines = ["./recorder.ts", ...loaded.map((file) => `./${file}`)].map(
    (path) => `import ${JSON.stringify(path)};`,
  );
  const own = new Map([
    [entry, `${lines.join("\n")}\nglobalThis.report();`],
    [recorder, RECORDER],
  ]);
  const bundled = await rolldown({
    input: entry,
    platform: "node",
    treeshake: false,
    logLevel: "silent",
    plugins: [
      {
        name: "record patterns",
        resolveId: (id) => (id === entry ? id : id === "./recorder.ts" ? recorder : null),
        load: (id) => own.get(id) ?? null,
        transform: (code, id) => (id.startsWith(SRC) && !own.has(id) ? { code: recording(code, id), map: null } : null),
      },
    ],
  });
  const { output } = await bundled.generate({ format: "esm", codeSplitting: false });
  return output[0].code;
}

/** `new RegExp(a)` → `new (recorder(…))(a)`; at the end of the module, it is made once more for patterns that are made when needed. */
function recording(code: string, id: string): string {
  const file = id.slice(SRC.length + 1);
  const calls: { readonly callee: ESTree.Expression; readonly from: number; readonly to: number }[] = [];
  new Visitor({
    NewExpression: ({ callee, arguments: [first], end }) => {
      if (callee.type === "Identifier" && callee.name === "RegExp" && first !== undefined)
        calls.push({ callee, from: first.start, to: end - 1 });
    },
  }).visit(parseSync(id, code).program);
  const made = calls.map(({ callee, from, to }) => {
    const place = `${JSON.stringify(file)}, ${JSON.stringify(`${file} ${from}`)}`;
    const recorder = `(globalThis.recorder(${place}))`;
    return {
      edit: { start: callee.start, end: callee.end, text: recorder },
      late: `globalThis.makeLate(${place}, () => new ${recorder}(${code.slice(from, to)}));`,
    };
  });
  return `${edited(
    code,
    made.map(({ edit }) => edit),
  )}\n${made.map(({ late }) => late).join("\n")}`;
}

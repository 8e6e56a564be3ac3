// README and the guides show what the program prints: their sessions are run, their marked blocks made from the code.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "rolldown/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder, environmentAt, ROOT } from "../harness.ts";
import { has } from "../programs.ts";
import { seenOnScreen } from "../screen.ts";
import {
  DOCUMENTS,
  generatedNames,
  isUpdating,
  readDocument,
  sessionsIn,
  withGenerated,
  withOutputs,
  writeDocument,
} from "./documents.ts";
import { GENERATED_BLOCKS } from "./generated.ts";

/** Columns of code: what a guide has in a terminal of 80 columns, and what fits on a web page. */
function columnsOf(path: string): number {
  return path === "README.md" ? 100 : 76;
}

describe.each(DOCUMENTS)("%s", (path) => {
  const sessions = sessionsIn(readDocument(path)).map((session) => {
    const needsJq = /\bjq\b/.test(session.command);
    return { ...session, needsJq, isSkipped: needsJq && !has("jq") };
  });
  const printed: (string | undefined)[] = [];

  // in an empty folder, so that anybody can run them; all of them before the first test, in their order, since some make files for others
  beforeAll(async () => {
    const folder = emptyFolder();
    for (const { command, isSkipped } of sessions)
      printed.push(isSkipped ? undefined : await seenOnScreen(command, folder, { columns: columnsOf(path) }));
  });

  for (const [at, { command, output, needsJq, isSkipped }] of sessions.entries()) {
    test.skipIf(isSkipped || isUpdating)(`$ ${command}${needsJq ? " (needs jq)" : ""}`, () => {
      expect(output.trimEnd()).toBe(printed[at]?.trimEnd());
    });
  }

  test("shows the definitions in the code", async () => {
    const text = readDocument(path);
    const blocks = new Map<string, string>();
    for (const name of generatedNames(text)) {
      expect(Object.keys(GENERATED_BLOCKS)).toContain(name);
      blocks.set(name, (await GENERATED_BLOCKS[name]?.()) ?? "");
    }
    const current = withGenerated(text, blocks);
    if (isUpdating) writeDocument(path, current);
    else expect(text).toBe(current);
  });

  afterAll(() => {
    if (isUpdating) writeDocument(path, withOutputs(readDocument(path), printed));
  });
});

test("every block made from the code is in a document", () => {
  const shown = DOCUMENTS.flatMap((path) => generatedNames(readDocument(path)));
  expect(new Set(shown)).toEqual(new Set(Object.keys(GENERATED_BLOCKS)));
});

test("the example of the library prints what is shown after it", async () => {
  const path = "src/help/library.md";
  const text = readDocument(path);
  const [, code = "", shown] =
    /<!-- library:[^>]*-->\n+```ts\n([\s\S]*?)^```\n[\s\S]*?^```\n([\s\S]*?)^```/m.exec(text) ?? [];
  expect(code).toContain('from "aimap"');
  const folder = emptyFolder();
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(ROOT, join(folder, "node_modules", "aimap"));
  const [list] = sessionsIn(readDocument("src/help/layers.md"));
  await seenOnScreen(list?.command ?? "", folder, { columns: 80 });
  // types are all that is not JavaScript: they are tried where the package is packed
  writeFileSync(join(folder, "example.mjs"), transformSync("example.ts", code).code);
  const env = environmentAt(folder);
  const { stdout, stderr } = spawnSync(process.execPath, ["example.mjs"], { cwd: folder, env, encoding: "utf8" });
  expect(stderr).toBe("");
  if (isUpdating)
    writeDocument(
      path,
      text.replace(`\`\`\`\n${shown}\`\`\``, () => `\`\`\`\n${stdout}\`\`\``),
    );
  else expect(shown).toBe(stdout);
});

test("README is short enough to read", () => {
  expect(Buffer.byteLength(readDocument("README.md"))).toBeLessThanOrEqual(9000);
});

describe.each(["README.md", "src/README.md", "data/README.md", "tests/README.md"])("%s", (path) => {
  test("names only files and folders that exist", () => {
    const named = [...readDocument(path).matchAll(/`((?:\.ci|bin|data|src|tests)\/[\w./-]*)`/g)].map(
      ([, name = ""]) => name,
    );
    const links = [...readDocument(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, name = ""]) => name);
    // NAME is a file that a reader is going to write
    const missing = [...named, ...links].filter((name) => !/NAME/.test(name) && !existsSync(join(ROOT, name)));
    expect(missing).toEqual([]);
  });
});

test("the documents name only npm scripts that exist", () => {
  // the cast: npm reads this file too, and refuses any other shape
  const { scripts } = JSON.parse(readDocument("package.json")) as { scripts: Readonly<Record<string, string>> };
  const paths = ["README.md", "src/README.md", "data/README.md", "tests/README.md", "CHANGELOG.md"];
  const named = paths.flatMap((path) =>
    [...readDocument(path).matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

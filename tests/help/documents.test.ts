// README and the guides show what the program prints: their sessions are run, their marked blocks made from the code.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import { emptyFolder, ROOT } from "../harness.ts";
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

const hasJq = spawnSync("jq", ["--version"]).status === 0;

/** A folder with `aimap` in `bin`, and with our lists in `tests`, as the sessions name them. */
function sessionFolder(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, "bin"));
  symlinkSync(join(ROOT, "bin", "aimap.js"), join(folder, "bin", "aimap"));
  symlinkSync(join(ROOT, "tests"), join(folder, "tests"));
  return folder;
}

/** What a shell prints for the command, in a pipe. */
function shell(command: string, folder: string): string {
  const { PATH: path = "" } = process.env as { PATH?: string };
  const env = {
    PATH: `${join(folder, "bin")}:${path}`,
    LANG: "C.UTF-8",
    HOME: folder,
    XDG_CONFIG_DIRS: join(folder, "none"),
  };
  const { stdout } = spawnSync("sh", ["-c", command], { env, encoding: "utf8", cwd: folder });
  // CSV and RIS end their lines in CRLF
  return stdout.replaceAll("\r\n", "\n");
}

describe.each(DOCUMENTS)("%s", (path) => {
  const folder = sessionFolder();
  const sessions = sessionsIn(readDocument(path));
  const printed: (string | undefined)[] = sessions.map(() => undefined);

  sessions.forEach(({ command, output }, at) => {
    const needsJq = /\bjq\b/.test(command);
    test.skipIf(needsJq && !hasJq)(`$ ${command}${needsJq && !hasJq ? " (skipped: there is no jq)" : ""}`, () => {
      printed[at] = shell(command, folder);
      if (!isUpdating) expect(output.trimEnd()).toBe(printed[at].trimEnd());
    });
  });

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

test("the example of the library prints what is shown after it", () => {
  const path = "src/help/library.md";
  const text = readDocument(path);
  const [, code = "", shown] =
    /<!-- library:[^>]*-->\n+```ts\n([\s\S]*?)^```\n[\s\S]*?^```\n([\s\S]*?)^```/m.exec(text) ?? [];
  expect(code).toContain('from "aimap"');
  const folder = emptyFolder();
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(ROOT, join(folder, "node_modules", "aimap"));
  const [list] = sessionsIn(readDocument("src/help/layers.md"));
  shell(list?.command ?? "", folder);
  // types are all that is not JavaScript: they are tried where the package is packed
  writeFileSync(join(folder, "example.mjs"), transformSync(code, { loader: "ts" }).code);
  const { stdout, stderr } = spawnSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" });
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

// Maps, lists and bibliographies of strangers, given to every command: nothing crashes, and nothing in them reaches a screen,
// a spreadsheet or a script as anything but text. Four times as many in `.ci/run`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { aimap, emptyFolder } from "./harness.ts";
import { HOSTILE_SOURCES, hostileMap, hostileText } from "./hostile-inputs.ts";
import { hostileRuns } from "./runs.ts";
import { expectNoFormula, expectSafe } from "./safe-output.ts";

const folder = emptyFolder();
const MAP = join(folder, "map.json");

const VIEWS = [
  "list",
  "timeline",
  "tree --papers",
  "search word",
  "show -",
  "show - --format markdown",
  "cite -",
  "related -",
  "related - --format csv",
  "stats",
  "stats --format csv",
  "open -",
  "open - --print --code",
  "check MAP",
  "diff MAP MAP --exit-code",
  "",
];
const EXPORTS = ["markdown", "opml", "mermaid", "dot", "glossary", "map"];
const FORMATS = ["json", "jsonl", "tsv", "markdown", "bibtex", "csl-json", "ris", "ids"];
const COMPLETIONS = ["show", "list --topic", "list --author", "list --org", "list --tag", "mark"];
const LINE_ENDS: Readonly<Record<string, string>> = { ris: "\r\n", tsv: "\t\n", csv: "\r\n\t" };
const command = fc.oneof(
  fc.constantFrom(...VIEWS),
  fc.constantFrom(...EXPORTS).map((form) => `export --format ${form}`),
  fc.constantFrom(...FORMATS).map((format) => `list --format ${format}`),
  fc
    .tuple(fc.constantFrom("bash", "zsh", "fish"), fc.constantFrom(...COMPLETIONS))
    .map(([shell, words]) => `completion ${shell} -- ${words} START`),
);

test("a map of a stranger is shown, listed, exported and searched safely", async () => {
  await fc.assert(
    fc.asyncProperty(
      hostileMap,
      hostileText,
      command,
      fc.constantFrom(undefined, 20, 50, 90, 200),
      async (map, word, line, columns) => {
        writeFileSync(MAP, JSON.stringify(map));
        const argv = line.split(" ").filter((each) => each !== "");
        const stdin = `${map.papers.map(({ id }) => id.replace(/\s+/g, " ").trim()).join("\n")}\n`;
        const isColoured = columns === 90;
        const opened: string[] = [];
        const around = {
          browse: (url: string) => void opened.push(url),
          env: {
            AIMAP_MAP: MAP,
            ...(isColoured ? { FORCE_COLOR: "1", FORCE_HYPERLINK: "1", TERM: "xterm" } : { NO_COLOR: "1" }),
          },
          stdin,
          ...(columns !== undefined && { columns }),
        };
        const outcome = await aimap(
          argv.map((each) => ({ MAP, START: word.slice(0, 1) })[each] ?? each),
          around,
        );
        const lineEnds = argv[0] === "completion" ? "\t\n" : (LINE_ENDS[argv.at(-1) ?? ""] ?? "\n");
        expectSafe(outcome, { isColoured, lineEnds });
        expect(opened.filter((url) => !/^https?:\/\/[\x21-\x7e]+$/.test(url))).toEqual([]);
        if (argv.at(-1) === "csv" && outcome.exitCode === 0) expectNoFormula(outcome.stdout);
        if (line.endsWith("json") && outcome.exitCode === 0) JSON.parse(outcome.stdout);
        const csv = await aimap([line.startsWith("timeline") ? "timeline" : "list", "--format", "csv", "--map", MAP]);
        expectSafe(csv, { lineEnds: "\r\n\t" });
        expect(csv.exitCode).toBe(0);
        expectNoFormula(csv.stdout);
        expectSafe(await aimap(["search", word, "--map", MAP], around), { isColoured });
      },
    ),
    hostileRuns(125),
  );
});

test("a list or bibliography of a stranger is read or refused, and what is read is safe", async () => {
  for (const [format, source] of Object.entries(HOSTILE_SOURCES)) {
    await fc.assert(
      fc.asyncProperty(source, fc.constantFrom("text", "csv", "markdown", "json"), async (stdin, shown) => {
        const built = await aimap(["build", "-", "--from", format], { stdin, columns: 100 });
        expectSafe(built);
        if (built.exitCode !== 0) return;
        writeFileSync(MAP, built.stdout);
        const listed = await aimap(["list", "--format", shown, "--map", MAP]);
        expectSafe(listed, { lineEnds: "\r\n\t" });
        expect(listed.exitCode).toBe(0);
        if (shown === "csv") expectNoFormula(listed.stdout);
      }),
      hostileRuns(33),
    );
  }
});

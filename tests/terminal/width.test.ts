// No line is wider than the terminal, from 20 to 250 columns, on any command, with any map.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/commands/registry.ts";
import { HELP_TOPICS } from "../../src/help/topics.ts";
import { CJK_MAP } from "../cjk-map.ts";
import { aimap, BUNDLED_MAP, emptyFolder, fileOf } from "../harness.ts";
import { ESC, HOSTILE_MAP } from "../hostile-map.ts";
import { runs } from "../runs.ts";

const HOSTILE = fileOf(HOSTILE_MAP);
const CJK = fileOf(CJK_MAP);
const MAPS = [BUNDLED_MAP, HOSTILE, CJK];
/** Colour, and the ends of hyperlinks with the addresses in them. */
const ANSI = new RegExp(`${ESC}(?:\\[[0-9;]*m|\\]8;;[^\u0007${ESC}]*\u0007)`, "g");

const folder = emptyFolder();
const LIST = join(folder, "list.md");
writeFileSync(
  LIST,
  "# List\n\n## Topic\n\n- [No date](http://dx.doi.org/10.1000/182)\n- 2021-05: [A](https://arxiv.org/pdf/2105.00001)\n",
);

/** Views of a map: they get `--map` and a look. */
const VIEWS = [
  [],
  ["list"],
  ["list", "--sort", "title", "--limit", "3"],
  ["list", "--fields", "title,by,topic,url,notes,placements,id"],
  ["search", "sae"],
  ["search", "注意 稀疏"],
  ["search", "short", "--explain"],
  ["search", "steering", "--explain"],
  ["search", "attention kubernetes"],
  ["timeline"],
  ["timeline", "--by", "month", "--chart"],
  ["timeline", "--by", "topic"],
  ["timeline", "--year", "2021..2022"],
  ["tree"],
  ["tree", "--papers"],
  ["tree", "--empty"],
  ["tree", "--progress"],
  ["tree", "--progress", "--papers"],
  ["stats"],
  ["stats", "--by", "author"],
  ["stats", "--by", "org", "--years"],
  ["stats", "--by", "year"],
  ["stats", "--by", "status"],
  ["diff", "bundled", HOSTILE],
  ["diff", CJK, HOSTILE],
];
const SHOWN = new Map([
  [
    BUNDLED_MAP,
    ["he2024matters", "elhage2021mathematical", "semantic directions", "interpretability", "extractingsae"],
  ],
  [HOSTILE, ["steering", "long2021unbroken", "wide2021", "a", "a/b", "a/b/c", "z"]],
  [CJK, ["山田2021注意", "김2023희소", "解釈", "解釈/特徴"]],
]);
/** Command lines without a map: help, errors, reports. */
const OTHERS = [
  ["--help"],
  ...Object.keys(COMMANDS).map((name) => [name, "--help"]),
  // a line of a program in the guide of the library is never broken: what is copied has to run
  ...Object.keys(HELP_TOPICS).flatMap((name) => (name === "library" ? [] : [["help", name]])),
  ["check", LIST, "--explain"],
  ["check"],
  ["check", "--severity", "note"],
  ["build", LIST, "-o", "/dev/null", "--force"],
  ["config"],
  ["sparse autoencoders and other things that are no command at all"],
  ["list", "--topic", "semantic"],
  ["list", "--year", "yesterday"],
  ["search", "the query ends in a field without a value author:"],
  ["search", "foo:bar"],
  ["show", "cuningham2023"],
];

async function widest(argv: readonly string[], columns: number): Promise<{ line: string; width: number }> {
  const env = { FORCE_HYPERLINK: "1", TERM: "xterm-256color" };
  const { stdout, stderr } = await aimap(argv, { columns, env, stdin: "" });
  const lines = `${stdout}${stderr}`.split("\n").map((line) => line.replace(ANSI, ""));
  const found = lines.map((line) => ({ line, width: stringWidth(line) })).reduce((a, b) => (b.width > a.width ? b : a));
  for (const line of lines) expect(line, argv.join(" ")).toBe(line.trimEnd());
  return found;
}

const look = fc.constantFrom([], ["--ascii"], ["--color", "always"]);
const columns = fc.oneof(fc.integer({ min: 20, max: 250 }), fc.integer({ min: 20, max: 60 }));

describe("no line is wider than the terminal, and none ends in spaces", () => {
  test("in the views of a map", async () => {
    const views = fc.constantFrom(...MAPS).chain((map) => {
      const shown = SHOWN.get(map) ?? [];
      const all = [...VIEWS, ["show", ...shown], ["related", ...shown], ["cite", ...shown, "--format", "text"]];
      return fc.constantFrom(...all.map((argv) => (argv[0] === "diff" ? argv : [...argv, "--map", map])));
    });
    await fc.assert(
      fc.asyncProperty(views, look, columns, async (argv, options, width) => {
        const found = await widest([...argv, ...options], width);
        expect(found.width, `${argv.join(" ")} at ${width}: ${found.line}`).toBeLessThanOrEqual(width);
      }),
      runs(250),
    );
  });

  test("in help, errors and reports", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...OTHERS), columns, async (argv, width) => {
        const found = await widest(argv, width);
        expect(found.width, `${argv.join(" ")} at ${width}: ${found.line}`).toBeLessThanOrEqual(width);
      }),
      runs(150),
    );
  });
});

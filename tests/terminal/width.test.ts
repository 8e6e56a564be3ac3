// No line is wider than the terminal, from 20 to 250 columns, on any command, with any map.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/commands/registry.ts";
import { CJK_MAP } from "../cjk-map.ts";
import { aimap, emptyFolder, fileOf } from "../harness.ts";
import { HOSTILE_MAP } from "../hostile-map.ts";
import { runs } from "../runs.ts";
import { COLOUR, tooWide } from "../safe-output.ts";

const HOSTILE = fileOf(HOSTILE_MAP);
const CJK = fileOf(CJK_MAP);
const MAPS = ["bundled", HOSTILE, CJK];

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
];
const SHOWN = new Map([
  ["bundled", ["he2024matters", "elhage2021mathematical", "semantic directions", "interpretability", "extractingsae"]],
  [HOSTILE, ["steering", "long2021unbroken", "wide2021", "a", "a/b", "a/b/c", "z"]],
  [CJK, ["山田2021注意", "김2023희소", "解釈", "解釈/特徴"]],
]);
/** Command lines without a map, or with two: help, errors, reports. */
const OTHERS = [
  ["--help"],
  ...Object.keys(COMMANDS).map((name) => [name, "--help"]),
  ["check", LIST, "--explain"],
  ["check"],
  ["check", "--severity", "note"],
  ["build", LIST, "-o", "/dev/null", "--force"],
  ["config"],
  ["diff", "bundled", HOSTILE],
  ["diff", CJK, HOSTILE],
  ["sparse autoencoders and other things that are no command at all"],
  ["list", "--topic", "semantic"],
  ["list", "--year", "yesterday"],
  ["search", "the query ends in a field without a value author:"],
  ["search", "foo:bar"],
  ["show", "cuningham2023"],
];

/** Lines that are wider than the terminal, or end in spaces. */
async function wrongLines(argv: readonly string[], columns: number): Promise<readonly string[]> {
  const env = { FORCE_HYPERLINK: "1", TERM: "xterm-256color" };
  const { stdout, stderr } = await aimap(argv, { columns, env, stdin: "" });
  const lines = `${stdout}${stderr}`.split("\n").map((line) => line.replace(COLOUR, ""));
  return [...tooWide(lines, columns), ...lines.filter((line) => line !== line.trimEnd())];
}

const LOOKS = [[], ["--ascii"], ["--color", "always"]];
const columns = fc.oneof(fc.integer({ min: 20, max: 250 }), fc.integer({ min: 20, max: 60 }));

/** Every view of every map. */
const ALL_VIEWS = MAPS.flatMap((map) => {
  const shown = SHOWN.get(map) ?? [];
  const all = [...VIEWS, ["show", ...shown], ["related", ...shown], ["cite", ...shown, "--format", "text"]];
  return all.map((argv) => [...argv, "--map", map]);
});

describe("no line is wider than the terminal, and none ends in spaces", () => {
  // with each look at one of the widths
  test.each([40, 80, 120])("in the views of a map at %d columns", async (width) => {
    for (const [at, view] of ALL_VIEWS.entries()) {
      const argv = [...view, ...(LOOKS[(at + width / 40) % LOOKS.length] ?? [])];
      expect(await wrongLines(argv, width), argv.join(" ")).toEqual([]);
    }
  });

  test("in the views of a map at any width", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ALL_VIEWS), fc.constantFrom(...LOOKS), columns, async (argv, look, width) => {
        expect(await wrongLines([...argv, ...look], width), `${argv.join(" ")} at ${width}`).toEqual([]);
      }),
      runs(150),
    );
  });

  test("in help, errors and reports", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...OTHERS), columns, async (argv, width) => {
        expect(await wrongLines(argv, width), `${argv.join(" ")} at ${width}`).toEqual([]);
      }),
      runs(100),
    );
  });
});

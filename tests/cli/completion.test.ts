// What completes: read off the command tree and the map, and written for each shell. The shells themselves are tried in
// shells.test.ts.
import { describe, expect, test } from "vitest";
import { makeProgram } from "../../src/cli/program.ts";
import { COMMANDS } from "../../src/commands/registry.ts";
import { FORMATS } from "../../src/render/formats.ts";
import { aimap, fileOf } from "../harness.ts";
import { ESC, HOSTILE_MAP } from "../hostile-map.ts";

/** The kind of the answer, then its values. */
async function complete(words: readonly string[], shell = "zsh"): Promise<string[]> {
  const { stdout, stderr, exitCode } = await aimap(["completion", shell, "--", ...words]);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t")[0] ?? "");
}

const program = await makeProgram({ stdout: { write: () => {}, isTTY: false }, version: "0" } as never);

test("the first word is a command, wherever options stand", async () => {
  expect(await complete([""])).toEqual(["words", ...Object.keys(COMMANDS)]);
  expect(await complete(["--format", "csv", "--json", "ti"])).toEqual(["words", "timeline"]);
  expect(await complete(["xyzzy"])).toEqual(["words"]);
});

test.each(program.commands.map((command) => [command.name(), command] as const))(
  "every option of aimap %s completes by itself",
  async (name, command) => {
    const flags = command.options.map(({ long, short }) => long ?? short ?? "");
    expect(await complete([name, "--"])).toEqual(["words", ...flags, "--help"]);
  },
);

test.each([
  ["a fixed set", ["list", "--format", ""], ["words", ...FORMATS]],
  ["a fixed set behind =", ["list", "--format=cs"], ["words", "--format=csv", "--format=csl-json"]],
  ["topics", ["list", "--topic", "interpretability/sem"], ["words", "interpretability/semanticity"]],
  [
    "topics by a word of theirs",
    ["tree", "numbers"],
    ["others", "heuristic-understanding/information-processing/tokenization/for-numbers-math"],
  ],
  ["authors by their family name", ["list", "--author", "tegm"], ["others", "Max Tegmark"]],
  ["organisations, case and accents aside", ["list", "--org", "eth zu"], ["others", "ETH Zürich"]],
  ["years", ["timeline", "--year", "2021"], ["words", "2021"]],
  ["ids", ["cite", "gao2024scaling", "elh"], ["words", "elhage2021mathematical"]],
  ["fields, and those behind a comma that are not there yet", ["list", "--json", "--fields", "id,title,ti"], ["open"]],
  ["fields of the command", ["timeline", "--json", "--fields", "p"], ["open", "period", "precision", "papers"]],
  ["fields of papers and topics", ["show", "--fields", "id,na"], ["open", "id,name"]],
  ["files", ["list", "--map", ""], ["files"]],
  ["files", ["build", "--references", "x"], ["files"]],
  ["shells", ["completion", "f"], ["words", "fish"]],
  ["schemas", ["schema", "er"], ["words", "error"]],
  ["help", ["help", "f"], ["words", "filters", "formats"]],
  ["nothing where nothing is known", ["search", "sparse", "a"], ["words"]],
  ["nothing where nothing is known", ["list", "--limit", ""], ["words"]],
])("values: %s (%j)", async (_, words, expected) => {
  expect(await complete(words)).toEqual(expected);
});

test("candidates say what they are", async () => {
  const { stdout } = await aimap(["completion", "fish", "--", "show", "cunn"]);
  expect(stdout).toBe(
    "words\ncunningham2023sparse\tSparse Autoencoders Find Highly Interpretable Features in Language Models\n",
  );
  expect((await aimap(["completion", "fish", "--", "list", "--org", "Open"])).stdout).toMatch(
    /^words\nOpenAI\t\d+ papers\n/,
  );
});

describe("in bash", () => {
  test("the parts of --format=csv are words of their own, and quotes are still there", async () => {
    expect(await complete(["list", "--format", "=", "cs"], "bash")).toEqual(["words", "csv", "csl-json"]);
    expect(await complete(["list", "--org", "'Google R"], "bash")).toEqual(["words", "Google Research"]);
    expect(await complete(["list", "--org", "Google\\ R"], "bash")).toEqual(["words", "Google Research"]);
  });

  test("several candidates that do not begin with what was typed would replace it: none is given", async () => {
    expect(await complete(["list", "--topic", "seman"], "bash")).toEqual(["others"]);
    expect((await complete(["list", "--topic", "seman"], "zsh")).length).toBeGreaterThan(2);
  });
});

test("the map named on the line is the one looked at; a broken one has no candidates and no words", async () => {
  const hostile = fileOf(HOSTILE_MAP);
  const { stdout } = await aimap(["completion", "zsh", "--", "show", "--map", hostile, ""]);
  expect(stdout).toContain("wide2021\t");
  expect(stdout).not.toContain(ESC);
  expect(await complete([`--map=${hostile}`, "show", "wide"])).toEqual(["words", "wide2021"]);
  expect(await complete(["show", "--map", "/no/such/file", "a"])).toEqual(["words"]);
});

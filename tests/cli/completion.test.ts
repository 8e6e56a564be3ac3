// What completes, from the command tree and the map, and the answers to each shell. shells.test.ts tries the shells themselves.
import { describe, expect, test } from "vitest";
import { makeProgram } from "../../src/cli/commander-program.ts";
import { COMMANDS } from "../../src/commands/registry.ts";
import { FORMATS } from "../../src/render/formats.ts";
import { aimap, fileOf, mapOf } from "../harness.ts";
import { ESC, HOSTILE_MAP, paperOf } from "../hostile-map.ts";

const TWINS = fileOf(
  mapOf({
    topics: ["a", "a/twin", "b", "b/twin"].map((id) => ({
      id,
      name: id,
      parent: id.includes("/") ? id.slice(0, 1) : null,
      notes: [],
      groups: [],
    })),
    papers: [paperOf({ id: "fig:one" }), paperOf({ id: "fig:two" })],
  }),
);

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

test("the first word that is no option is a command", async () => {
  expect(await complete([""])).toEqual(["words", ...Object.keys(COMMANDS)]);
  expect(await complete(["--format", "csv", "--json", "ti"])).toEqual(["words", "timeline"]);
  expect(await complete(["xyzzy"])).toEqual(["words"]);
});

test.each(program.commands.map((command) => [command.name(), command] as const))(
  "every option of aimap %s completes",
  async (name, command) => {
    const flags = command.options.map(({ long, short }) => long ?? short ?? "");
    expect(await complete([name, "--"])).toEqual(["words", ...flags, "--help"]);
  },
);

test("ids that begin with a dash are completed after --, and no options are", async () => {
  const topics = [{ id: "a", name: "A", parent: null, notes: [], groups: [] }];
  const map = fileOf(mapOf({ topics, papers: ["-rf", "--map=evil", "plain"].map((id) => paperOf({ id })) }));
  expect(await complete(["show", "--map", map, "--", "-"])).toEqual(["words", "-rf", "--map=evil"]);
  expect(await complete(["show", "--map", map, ""])).toEqual(["words", "plain", "a"]);
  expect(await complete(["show", "--map", map, "--", "--map=/no/such/file", "pl"])).toEqual(["words", "plain"]);
});

test.each([
  ["a fixed set", ["list", "--format", ""], ["words", ...FORMATS]],
  ["a fixed set after =", ["list", "--format=cs"], ["words", "--format=csv", "--format=csl-json"]],
  ["topics", ["list", "--topic", "interpretability/sem"], ["words", "interpretability/semanticity"]],
  [
    "topics by any word of their id",
    ["tree", "numbers"],
    ["others", "heuristic-understanding/information-processing/tokenization/for-numbers-math"],
  ],
  ["authors by family name", ["list", "--author", "tegm"], ["others", "Max Tegmark"]],
  ["organisations, ignoring case and accents", ["list", "--org", "eth zu"], ["others", "ETH Zürich"]],
  ["years", ["timeline", "--year", "2021"], ["words", "2021"]],
  ["ids", ["cite", "gao2024scaling", "elh"], ["words", "elhage2021mathematical"]],
  ["fields after a comma, without those already named", ["list", "--json", "--fields", "id,title,ti"], ["open"]],
  ["fields of the command", ["timeline", "--json", "--fields", "p"], ["open", "period", "precision", "papers"]],
  ["fields of papers and topics", ["show", "--fields", "id,na"], ["open", "id,name"]],
  ["maps by name, and files", ["list", "--map", ""], ["files", "bundled", "mine"]],
  ["maps of an argument", ["diff", "bundled", "m"], ["files", "mine"]],
  ["values of a setting", ["config", "set", "color", ""], ["words", "auto", "always", "never"]],
  ["values of another setting", ["config", "set", "ascii", "t"], ["words", "true"]],
  ["maps of a setting", ["config", "set", "map", "x.json", "b"], ["files", "bundled"]],
  ["the file of a setting", ["config", "set", "list", ""], ["files"]],
  ["nothing for a pager", ["config", "set", "pager", ""], ["words"]],
  ["more settings to unset", ["config", "unset", "map", "co"], ["words", "color"]],
  ["several names in another case", ["list", "--org", "goo"], ["case", "Google", "Google DeepMind", "Google Research"]],
  ["files", ["build", "--references", "x"], ["files"]],
  ["shells", ["completion", "f"], ["words", "fish"]],
  ["schemas", ["schema", "er"], ["words", "error"]],
  ["help", ["help", "f"], ["words", "filters", "formats"]],
  ["nothing if the words are free", ["search", "sparse", "a"], ["words"]],
  ["nothing if the value is a number", ["list", "--limit", ""], ["words"]],
])("values: %s (%j)", async (_, words, expected) => {
  expect(await complete(words)).toEqual(expected);
});

test("candidates have descriptions", async () => {
  const { stdout } = await aimap(["completion", "fish", "--", "show", "cunn"]);
  expect(stdout).toBe(
    "words\ncunningham2023sparse\tSparse Autoencoders Find Highly Interpretable Features in Language Models\n",
  );
  expect((await aimap(["completion", "fish", "--", "list", "--org", "Open"])).stdout).toMatch(
    /^words\nOpenAI\t\d+ papers\n/,
  );
});

describe("in bash", () => {
  test("--format=csv arrives as three words, and quotes are not removed", async () => {
    expect(await complete(["list", "--format", "=", "cs"], "bash")).toEqual(["words", "csv", "csl-json"]);
    expect(await complete(["list", "--org", "'Google R"], "bash")).toEqual(["words", "Google Research"]);
    expect(await complete(["list", "--org", "Google\\ R"], "bash")).toEqual(["words", "Google Research"]);
  });

  test("several candidates that do not begin with what was typed are left out, because bash would replace it", async () => {
    expect(await complete(["list", "--topic", "math"], "bash")).toEqual(["words", "mathematical"]);
    expect(await complete(["list", "--author", "liu"], "bash")).toEqual(["others"]);
    expect(await complete(["list", "--org", "goo"], "bash")).toEqual([
      "case",
      "Google",
      "Google DeepMind",
      "Google Research",
    ]);
    expect((await complete(["list", "--author", "liu"], "zsh")).length).toBeGreaterThan(2);
  });

  test("topics complete by the last step of their id, which --topic accepts", async () => {
    expect(await complete(["list", "--topic", "sem"], "bash")).toEqual(["words", "semanticity", "semantic-directions"]);
    for (const topic of ["semanticity", "semantic-directions"])
      expect((await aimap(["list", "--topic", topic])).exitCode).toBe(0);
    // a last step that several topics have means none of them
    const { stdout } = await aimap(["completion", "bash", "--", "tree", "--map", TWINS, "tw"]);
    expect(stdout).toBe("others\n");
  });

  test("a key with a colon arrives as three words, and bash replaces the last of them", async () => {
    const keys = async (...words: string[]) =>
      (await aimap(["completion", "bash", "--", "show", "--map", TWINS, ...words])).stdout;
    expect(await keys("fig", ":", "tw")).toBe("words\ntwo\tTitle of fig:two\n");
    expect(await keys("fig", ":")).toBe("words\none\tTitle of fig:one\ntwo\tTitle of fig:two\n");
    expect(await keys("fi")).toBe("words\nfig:one\tTitle of fig:one\nfig:two\tTitle of fig:two\n");
    expect(await keys('"fig:tw')).toBe("words\nfig:two\tTitle of fig:two\n");
  });
});

test("names come from the map that the line names; a map that cannot be read has none and is not reported", async () => {
  const hostile = fileOf(HOSTILE_MAP);
  const { stdout } = await aimap(["completion", "zsh", "--", "show", "--map", hostile, ""]);
  expect(stdout).toContain("wide2021\t");
  expect(stdout).not.toContain(ESC);
  expect(await complete([`--map=${hostile}`, "show", "wide"])).toEqual(["words", "wide2021"]);
  expect(await complete(["show", "--map", "/no/such/file", "a"])).toEqual(["words"]);
});

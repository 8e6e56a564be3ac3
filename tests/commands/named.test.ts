// What a word of the command line can name besides an id: a nickname, and a pasted reference, where one paper is meant.
import { describe, expect, test } from "vitest";
import { aimap, emptyFolder, fileOf, mapOf } from "../harness.ts";
import { date, paperOf } from "../hostile-map.ts";

function called(comment: string | null, topicId = "a") {
  return { placements: [{ topicId, group: null, comment }] };
}

const MAP = fileOf(
  mapOf({
    topics: [
      { id: "a", name: "Actions and reactions", parent: null, notes: [], groups: [] },
      { id: "b", name: "Whales", parent: null, notes: [], groups: [] },
    ],
    papers: [
      paperOf({ id: "pathways2021", title: "What and Where Pathways", ...called("CLIPort") }),
      paperOf({ id: "multitask2022", title: "A Multi-Task Transformer, beyond CLIPort", ...called("Perceiver-Actor") }),
      paperOf({ id: "zhao2023learning", title: "Learning Bimanual Manipulation", ...called("ACT") }),
      paperOf({ id: "devlin2018bert", title: "BERT: Pre-training of Deep Bidirectional Transformers" }),
      paperOf({ id: "one2020", title: "First of two", ...called("RVT") }),
      paperOf({ id: "two2021", title: "Second of two", ...called("RVT") }),
      paperOf({
        id: "hill1981estimation",
        title: "Estimation of effective population size",
        authors: ["W. G. Hill"],
        date: date("1981"),
      }),
    ],
  }),
);

const named = async (text: string) => {
  const { stdout, stderr } = await aimap(["show", text, "--map", MAP, "--format", "ids"]);
  return stdout.trim() || stderr.trim();
};

describe("a nickname", () => {
  test.each([
    ["CLIPort", "pathways2021"],
    ["cliport", "pathways2021"],
    ["perceiver actor", "multitask2022"],
    ["BERT", "devlin2018bert"],
    // a part of a topic's name is less certain
    ["ACT", "zhao2023learning"],
  ])("%s names its paper", async (text, id) => {
    expect(await named(text)).toBe(id);
  });

  test("of several words needs quotation marks, and the message says so", async () => {
    for (const words of [
      ["Perceiver", "Actor"],
      ["what", "and", "where", "pathways"],
    ])
      expect(await aimap(["show", ...words, "--map", MAP])).toMatchObject({
        stdout: "",
        stderr: expect.stringContaining(`a title needs quotation marks: "${words.join(" ")}"`),
      });
  });

  test("of several papers names none of them", async () => {
    expect(await aimap(["show", "RVT", "--map", MAP])).toEqual({
      stdout: "",
      stderr: 'aimap: "RVT" could mean several papers; name one of these in full\n  one2020\n  two2021\n',
      exitCode: 2,
    });
  });

  test("is taken by every command that takes a paper", async () => {
    for (const command of ["cite", "related", "mark", "note", "add"]) {
      const words = { mark: ["read"], note: ["good"] }[command] ?? [];
      const isChange = ["mark", "note", "add"].includes(command);
      const { exitCode } = await aimap(
        [command, "CLIPort", ...words, "--map", MAP, ...(isChange ? ["--dry-run"] : [])],
        { env: { HOME: emptyFolder() } },
      );
      expect(exitCode, command).toBe(0);
    }
  });

  test("that no paper has whole names nothing, and what a search finds is suggested", async () => {
    expect(await named("CLIPorts bimanual")).toMatch(/^aimap: no paper or topic "CLIPorts bimanual"; did you mean /);
    expect(
      await aimap(["mark", "bimanual", "read", "--dry-run", "--map", MAP], { env: { HOME: emptyFolder() } }),
    ).toEqual({
      stdout: "",
      stderr: 'aimap: no paper or topic "bimanual"; did you mean zhao2023learning, "Learning Bimanual Manipulation"?\n',
      exitCode: 3,
    });
  });
});

describe("a pasted reference", () => {
  test.each([
    "Hill, W. G. (1981). Estimation of effective population size. Genetics Research, 38, 209-216.",
    "Hill WG. 1982. Estimation of effective population size. Genetics Research 38:209-216.",
    "  Hill, W. G. (1981).\n  Estimation of effective population size.\n  Genetics Research. ",
  ])("%s names the paper", async (text) => {
    expect(await named(text)).toBe("hill1981estimation");
  });

  test.each([
    ["other people", "Roe, A. B. (1981). Estimation of effective population size. Genetics Research, 38, 209-216."],
    ["another year", "Hill, W. G. (1999). Estimation of effective population size. Genetics Research, 38, 209-216."],
    ["a longer title", "Hill, W. G. (1981). Estimation of effective population size of whales. Genetics Research, 38."],
  ])("with %s names nothing, and the paper may be suggested", async (_, text) => {
    expect(await named(text)).toMatch(/^aimap: no paper or topic "/);
  });

  test("is added as the paper of the map", async () => {
    const text = "Hill, W. G. (1981). Estimation of effective population size. Genetics Research, 38, 209-216.";
    const { stdout } = await aimap(["add", text, "--dry-run", "--map", MAP], { env: { HOME: emptyFolder() } });
    expect(stdout).toMatch(/^would add hill1981estimation, queued/);
  });
});

// aimap related, and the views of how far the reader is.
import { describe, expect, test } from "vitest";
import { aimap, aimapJson, fileOf, mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";

const MAP = fileOf(
  mapOf({
    title: "Map",
    topics: [
      { id: "a", name: "Alpha", parent: null, notes: [], groups: [] },
      { id: "b", name: "Beta", parent: null, notes: [], groups: [] },
      { id: "b/c", name: "Gamma", parent: "b", notes: [], groups: [] },
    ],
    papers: [
      paperOf({ id: "one", title: "Whale song", authors: ["Ann Lee", "Bo Ray"], status: "read" }),
      paperOf({ id: "two", title: "Birds", authors: ["Ann Lee"], status: "reading", ...inTopic("b/c") }),
      paperOf({ id: "three", title: "Whale maps", status: "queued", ...inTopic("b") }),
      paperOf({ id: "four", title: "Moss", ...inTopic("b/c") }),
      paperOf({ id: "five", title: "Ferns", status: "dropped", ...inTopic("b") }),
    ],
  }),
);

function inTopic(topicId: string) {
  return { placements: [{ topicId, group: null, comment: null }] };
}

const related = (...words: string[]) =>
  aimap(["related", ...words, "--map", MAP], { columns: 80, env: { NO_COLOR: "1" } });
const ids = async (...words: string[]) =>
  (await aimapJson<{ readonly id: string }[]>(["related", ...words, "--map", MAP])).map(({ id }) => id);

describe("related", () => {
  test("says what each paper shares, and how many there are", async () => {
    expect(await related("one")).toEqual({
      stdout:
        " 1  Birds\n    both by Ann Lee\n    undated · Lee · Gamma · two\n\n 2  Whale maps\n    Whale\n    undated · Beta · three\n",
      stderr: "2 related papers\n",
      exitCode: 0,
    });
  });

  test("says in one sentence that nothing is related", async () => {
    expect(await related("one", "--topic", "alpha")).toEqual({
      stdout: "",
      stderr: 'no paper that the filters keep shares anything rare with "Whale song"\n',
      exitCode: 0,
    });
    expect((await aimap(["related", "one", "--topic", "alpha", "--exit-code", "--map", MAP])).exitCode).toBe(1);
  });

  test("takes filters, a limit and an order for what is shown", async () => {
    expect(await ids("one", "--author", "lee")).toEqual(["two"]);
    expect(await ids("one", "-n", "1")).toEqual(["two"]);
    expect(await ids("one", "--sort", "title", "--reverse")).toEqual(["three", "two"]);
    expect((await related("one", "-n", "1")).stderr).toBe("2 related papers, 1 shown; -n 2 shows all\n");
  });

  test("takes topics, and ids from standard input", async () => {
    expect(await ids("Alpha")).toEqual(await ids("one"));
    const { stdout } = await aimap(["related", "-", "--map", MAP, "--format", "ids"], { stdin: "one\n" });
    expect(stdout).toBe("two\nthree\n");
    expect(await aimap(["related", "-", "--map", MAP, "--json"], { stdin: "" })).toEqual({
      stdout: "[]\n",
      stderr: "",
      exitCode: 0,
    });
  });

  test("suggests ids for one that is unknown", async () => {
    expect(await related("thre")).toMatchObject({ stdout: expect.stringContaining("Whale song") });
    expect(await related("tree")).toEqual({
      stdout: "",
      stderr: 'aimap: no paper or topic "tree"; did you mean three?\n',
      exitCode: 3,
    });
  });

  test("shows at most ten unless it is asked for more", async () => {
    const all = await aimapJson<unknown[]>(["related", "gao2024scaling", "-n", "50"]);
    expect(all.length).toBeGreaterThan(10);
    expect(await aimapJson<unknown[]>(["related", "gao2024scaling"])).toEqual(all.slice(0, 10));
  });

  test("--explain says how much each reason counts", async () => {
    expect((await related("one", "--explain", "-n", "1")).stdout).toMatch(
      /^ {4}100 % {2}Ann Lee in the authors \(exact\)$/m,
    );
  });
});

describe("how far the reader is", () => {
  test("stats counts statuses in the order of reading, papers without one last", async () => {
    expect(
      (await aimap(["stats", "--by", "status", "--map", MAP])).stdout.split("\n").map((line) => line.slice(0, 12)),
    ).toEqual(["queued     1", "reading    1", "read       1", "dropped    1", "no status  1", ""]);
    const rows = await aimapJson<{ value: string | null }[]>(["stats", "--by", "status", "--map", MAP]);
    expect(rows.map(({ value }) => value)).toEqual(["queued", "reading", "read", "dropped", null]);
  });

  test("tree has the counts of each topic, whatever is shown", async () => {
    const [alpha, beta] = await aimapJson<{ progress: unknown }[]>(["tree", "--map", MAP]);
    expect(alpha?.progress).toEqual({ queued: 0, reading: 0, read: 1, dropped: 0, none: 0 });
    expect(beta?.progress).toEqual({ queued: 1, reading: 1, read: 0, dropped: 1, none: 1 });
  });

  test.each([
    [
      [],
      "Map        5  ██▍·········  1 read, 1 reading, 1 queued\n├── Alpha  1  ████████████  1 read\n└── Beta   4  ············  1 reading, 1 queued\n",
    ],
    [
      ["--ascii"],
      "Map        5  ##----------  1 read, 1 reading, 1 queued\n|-- Alpha  1  ############  1 read\n`-- Beta   4  ------------  1 reading, 1 queued\n",
    ],
  ])("tree --progress draws it: %j", async (options, expected) => {
    const { stdout } = await aimap(["tree", "--progress", "--depth", "1", "--map", MAP, ...options]);
    expect(stdout).toBe(expected);
  });

  test("the papers of the tree have the marks of a task list", async () => {
    const { stdout } = await aimap(["tree", "--progress", "--papers", "--map", MAP]);
    expect(stdout).toContain("undated  ✓ Whale song  one");
    expect(stdout).toContain("├── undated  Moss  four");
  });

  test("a map without statuses says so", async () => {
    const { stderr } = await aimap(["tree", "psychology", "--progress"], { columns: 80 });
    expect(stderr).toMatch(/^no paper has a status; /);
  });
});

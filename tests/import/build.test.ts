// aimap build: what an outline says, what references add, and what is refused with its place.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { chooseDate } from "../../src/import/assemble/date.ts";
import { trimComment } from "../../src/import/markdown/entry/entry.ts";
import type { PartialDate } from "../../src/map/dates.ts";
import { TakenIds, takeCitationKey } from "../../src/map/ids.ts";
import type { MapFile } from "../../src/map/model.ts";
import { aimap, emptyFolder, fileOf } from "../harness.ts";

async function build(outline: string, ...more: string[]): Promise<MapFile> {
  const { stdout, stderr, exitCode } = await aimap(["build", fileOf(outline, "list.md"), "--quiet", ...more]);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return JSON.parse(stdout) as MapFile;
}

test("headings are topics, linked bullets papers, bullets below them notes", async () => {
  const map = await build(`# My list

What it is about.

## Circuits

- 2024-06: Lab: [First](https://arxiv.org/abs/2406.00001) ([code](https://example.org/code)): why it matters
  - a note
    - a note on the note
- [Second *paper*](https://example.org/2) (with a remark)
`);
  expect(map).toMatchObject({ title: "My list", description: "What it is about." });
  expect(map.topics).toEqual([{ id: "circuits", name: "Circuits", parent: null, notes: [], groups: [] }]);
  expect(map.papers).toMatchObject([
    {
      id: "first2024",
      title: "First",
      date: "2024-06",
      dateSource: "map",
      organizations: ["Lab"],
      url: "https://arxiv.org/abs/2406.00001",
      arxiv: "2406.00001",
      code: "https://example.org/code",
      placements: [{ topicId: "circuits", group: null, comment: "why it matters" }],
      notes: [{ text: "a note", notes: [{ text: "a note on the note", notes: [] }] }],
    },
    { id: "secondpaper", title: "Second paper", date: null, placements: [{ comment: "with a remark" }] },
  ]);
});

test("a bullet above linked bullets, and a line that ends in a colon above a list, name groups", async () => {
  const map = await build(
    `# T\n\n## A\n\n- One thing:\n  - [P](https://example.org/p)\n\nOther things:\n\n- [Q](https://example.org/q)\n`,
  );
  expect(map.topics[0]?.groups).toEqual(["One thing", "Other things"]);
  expect(map.papers.map(({ placements }) => placements[0]?.group)).toEqual(["One thing", "Other things"]);
});

test("skipped levels nest, the same name under different parents is two topics, and slugs never collide", async () => {
  const map = await build("# T\n\n## C\n\n#### Other\n\n## C++\n\n### Other\n");
  expect(map.topics.map(({ id }) => id)).toEqual(["c", "c/other", "c-2", "c-2/other"]);
});

test("a list without headings stands in a topic named like the map", async () => {
  const map = await build("# Only a title\n\n- [P](https://example.org/p)\n");
  expect(map.topics.map(({ name }) => name)).toEqual(["Only a title"]);
});

test("the same paper under two topics is one paper; outlines merge by topic path", async () => {
  const first = fileOf("# T\n\n## A\n\n- 2020: [P](https://example.org/p)\n", "one.md");
  const map = await build(
    "# T\n\n## B\n\n- [P](https://example.org/p)\n\n## A\n\n- [Q](https://example.org/q)\n",
    first,
  );
  expect(map.topics.map(({ name }) => name)).toEqual(["B", "A"]);
  expect(
    map.papers.map(({ title, date, placements }) => [title, date, placements.map(({ topicId }) => topicId)]),
  ).toEqual([
    ["P", "2020", ["b", "a"]],
    ["Q", null, ["a"]],
  ]);
});

describe("references", () => {
  const references = fileOf(
    [
      {
        id: "oswald2022transformers",
        type: "paper-conference",
        title: "Another title",
        author: [{ family: "Oswald", given: "Johannes", "non-dropping-particle": "von" }, { literal: "Team X" }],
        issued: { "date-parts": [["2022", 12]] },
        "container-title": "Conf",
        volume: 3,
        page: "1-9",
        DOI: "https://doi.org/10.1000/X",
        URL: "https://arxiv.org/abs/2212.07677v2",
        custom: { aimap: { keywords: ["icl"], demo: "https://example.org/demo" } },
      },
    ],
    "references.json",
  );
  const facts = {
    id: "oswald2022transformers",
    title: "As the list says",
    alternativeTitles: ["Another title"],
    authors: ["Johannes von Oswald", "Team X"],
    authorsComplete: true,
    kind: "conference",
    venue: "Conf",
    venueDetail: "3:1-9",
    doi: "10.1000/X",
    arxiv: "2212.07677",
    demo: "https://example.org/demo",
    keywords: ["icl"],
    date: "2022-12",
    dateSource: "reference",
  };

  test.each([
    ["key", "[As the list says](https://example.org) [@oswald2022transformers]"],
    ["DOI", "[As the list says](https://doi.org/10.1000/x)"],
    ["arXiv id", "[As the list says](http://arxiv.org/pdf/2212.07677)"],
    ["title", "[As the list says](https://example.org/elsewhere)"],
  ])("meet papers by %s", async (by, bullet) => {
    const title = by === "title" ? "another Title!" : "As the list says";
    const map = await build(`# T\n\n- ${bullet.replace("As the list says", title)}\n`, "--references", references);
    expect(map.papers).toMatchObject([by === "title" ? { ...facts, title } : facts]);
    expect(map.familyNames).toEqual([{ name: "Team X", family: "Team X" }]);
  });

  test("a key that no reference has is an error with its line", async () => {
    const { stderr, exitCode } = await aimap([
      "build",
      fileOf("# T\n\n- [P](https://e.org) [@nobody]\n", "list.md"),
      "--references",
      references,
    ]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/list\.md:3: no reference "nobody"\n$/);
  });

  test("every mistake in them is told with its place, and fails a strict build alone", async () => {
    const broken = fileOf(
      [{ title: "no id" }, { id: "x", title: "t", issued: { "date-parts": [[2024, 13]] } }, { id: "x", title: "u" }],
      "bad.json",
    );
    const argv = ["build", fileOf("# T\n", "list.md"), "--references", broken];
    const mistakes = [
      "bad.json [0].id: is missing",
      'bad.json [1].issued: "2024-13" is not a date',
      'bad.json [2].id: "x" is the id of [1] too',
    ];
    const said = (stderr: string) => stderr.split("\n").map((line) => line.replace(/^.*bad\.json/, "bad.json"));
    const { stderr, exitCode } = await aimap(argv);
    expect(exitCode).toBe(0);
    expect(said(stderr).slice(0, 3)).toEqual(mistakes);
    const strict = await aimap([...argv, "--strict"]);
    expect(strict).toMatchObject({ stdout: "", exitCode: 1 });
    expect(said(strict.stderr).slice(1, 4)).toEqual(mistakes);
  });
});

test("an impossible date in an outline is told with its line, and fails a strict build", async () => {
  const list = fileOf("# T\n\n- 2024-13: [P](https://example.org)\n", "list.md");
  const { stdout, stderr, exitCode } = await aimap(["build", list]);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout).papers).toMatchObject([{ title: "P", date: null, organizations: [] }]);
  expect(stderr).toMatch(/list\.md:3: "2024-13" is not a date\n/);
  expect(await aimap(["build", list, "--strict"])).toMatchObject({ stdout: "", exitCode: 1 });
});

test("what has no place in a map is told to the person at the terminal", async () => {
  const { stderr } = await aimap(["build", fileOf("# T\n\n```\ncode\n```\n", "list.md")], { hasReader: true });
  expect(stderr).toMatch(/left out: a code block/);
});

test("no sign that a terminal would obey is printed as it is, and none is lost", async () => {
  const title = "a\u009b2Jb\u202ec";
  const { stdout } = await aimap(["build", fileOf(`# T\n\n- [${title}](https://example.org)\n`, "list.md")]);
  expect(stdout).not.toMatch(/[\u007f-\u009f\u202e]/);
  expect((JSON.parse(stdout) as MapFile).papers[0]?.title).toBe(title);
});

describe("-o", () => {
  const outline = fileOf("# T\n\n- [P](https://example.org)\n", "list.md");

  test("writes the file and leaves nothing else behind", async () => {
    const target = join(emptyFolder(), "map.json");
    expect(await aimap(["build", outline, "-o", target, "--quiet"])).toEqual({ stdout: "", stderr: "", exitCode: 0 });
    expect(JSON.parse(readFileSync(target, "utf8"))).toMatchObject({ title: "T" });
    expect(readdirSync(dirname(target))).toEqual(["map.json"]);
  });

  test("never overwrites without --force", async () => {
    const target = fileOf("precious", "map.json");
    const { stderr, exitCode } = await aimap(["build", outline, "-o", target]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/exists; --force overwrites it\n$/);
    expect(readFileSync(target, "utf8")).toBe("precious");
    expect(readdirSync(dirname(target))).toEqual(["map.json"]);
    expect((await aimap(["build", outline, "-o", target, "--force"])).exitCode).toBe(0);
    expect(readFileSync(target, "utf8")).not.toBe("precious");
  });

  test("a folder that is not there is an error", async () => {
    const { stderr, exitCode } = await aimap(["build", outline, "-o", join(emptyFolder(), "no", "map.json")]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^aimap: cannot write ".*": no such folder\n$/);
  });
});

test("an input that is a folder, missing or no text is refused, never a crash", async () => {
  const folder = join(emptyFolder(), "folder");
  mkdirSync(folder);
  expect(await aimap(["build", folder])).toMatchObject({
    stderr: `aimap: cannot read the list "${folder}": it is a folder\n`,
    exitCode: 1,
  });
  const binary = join(emptyFolder(), "binary.md");
  writeFileSync(binary, Buffer.from([0, 255, 1, 254, 10, 35, 32, 200]));
  expect(await aimap(["build", binary])).toEqual({
    stdout: "",
    stderr: `aimap: ${binary}:1: is not text\n`,
    exitCode: 1,
  });
});

test("comments lose only the punctuation that joined them", () => {
  expect(trimComment(": Introduces x. And y.")).toBe("Introduces x. And y.");
  expect(trimComment("(a (b) c)")).toBe("(a (b) c)");
  expect(trimComment("(only this)")).toBe("only this");
  expect(trimComment("unmatched)")).toBe("unmatched");
  expect(trimComment(" . ")).toBeNull();
});

test("a reference refines a date only where it agrees with it", () => {
  const date = (text: string | null) => text as PartialDate | null;
  expect(chooseDate(date("2024-10"), date("2024-10-18"), null)).toEqual({
    date: "2024-10-18",
    dateSource: "reference",
  });
  expect(chooseDate(date("2024-10"), date("2024-09-30"), null)).toEqual({ date: "2024-10", dateSource: "map" });
  expect(chooseDate(null, null, "2309.08600")).toEqual({ date: "2023-09", dateSource: "arxiv" });
  expect(chooseDate(null, null, null)).toEqual({ date: null, dateSource: null });
});

describe("citation keys", () => {
  const date = "2023-09" as PartialDate;
  test.each([
    ["Schulze Buschoff", "Visual cognition", "schulzebuschoff2023visual"],
    ["Akyürek", "What learning algorithm is in-context learning?", "akyurek2023learning"],
    ["Hendel", "In-context learning creates task vectors", "hendel2023incontext"],
    ["O’Neil", "Schrodinger's Memory", "oneil2023schrodingers"],
    ["東京", "漢字", "untitled"],
  ])("%s, %j: %s", (family, title, key) => {
    expect(takeCitationKey(family, key === "untitled" ? null : date, title, new TakenIds())).toBe(key);
  });

  test("without author or year the title tells, and a collision gets b, c, …, z, ba", () => {
    expect(takeCitationKey(null, null, "Extracting sae task features", new TakenIds())).toBe("extractingsae");
    const taken = new TakenIds();
    const keys = Array.from({ length: 28 }, () => takeCitationKey("Li", date, "The work", taken));
    expect(
      [keys[0], keys[1], keys[2], keys[25], keys[26], keys[27]].map((key) => key?.replace("li2023work", "")),
    ).toEqual(["", "b", "c", "z", "ba", "bb"]);
  });
});

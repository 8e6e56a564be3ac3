// aimap build: what an outline states, what references add, and what is refused with its location.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { MapFile } from "../../src/map/map-file.ts";
import { aimap, emptyFolder, fileOf } from "../harness.ts";
import { buildText } from "./lists.ts";

async function build(outline: string, ...more: string[]): Promise<MapFile> {
  const { stdout, stderr, exitCode } = await aimap(["build", fileOf(outline, "list.md"), "--quiet", ...more]);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return JSON.parse(stdout) as MapFile;
}

test("headings are topics, linked bullets are papers, bullets below them are notes", async () => {
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

test("skipped levels nest, the same name under two parents is two topics, and ids never collide", async () => {
  const map = await build("# T\n\n## C\n\n#### Other\n\n## C++\n\n### Other\n\n- [P](https://example.org/p)\n");
  expect(map.topics.map(({ id }) => id)).toEqual(["c", "c/other", "c-2", "c-2/other"]);
});

test("the papers of a list without headings are in a topic named like the map", async () => {
  const map = await build("# Only a title\n\n- [P](https://example.org/p)\n");
  expect(map.topics.map(({ name }) => name)).toEqual(["Only a title"]);
});

test("the same paper under two topics is one paper; outlines are merged by topic path", async () => {
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

test("two versions of a paper in one list keep the address, date and people of both", async () => {
  const map = await build(`# T

## Preprints

- [How deep caves grow below old-growth forests](https://www.biorxiv.org/content/10.1101/2024.12.05.626932v1), A. Roe, M. Doe (2024)
- [Why rivers hide from the light of the day](https://arxiv.org/abs/2105.00001) (2021)

## Published

- [How Deep Caves Grow Below Old–Growth Forests](https://example.org/caves), A. Roe, J. Poe, M. Doe (2026)
- [Why rivers hide from the light of the day](https://arxiv.org/pdf/2105.00001v2) (2021-06) ([code](https://example.org/code))
`);
  expect(
    map.papers.map(({ date, authors, code, notes }) => [date, authors, code, notes.map(({ text }) => text)]),
  ).toEqual([
    ["2024", ["A. Roe", "J. Poe", "M. Doe"], null, ["page: https://example.org/caves", "another date: 2026"]],
    ["2021-06", [], "https://example.org/code", []],
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
    volume: "3",
    pages: "1-9",
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
    expect(map.papers[0]?.authorNames).toContainEqual({ literal: "Team X" });
  });

  test("the bibliography of a map has the keys of a list that states nothing else", async () => {
    const list = fileOf("# T\n\n- [ ] [@gao2024scaling]\n", "keys.md");
    const bibliography = fileOf((await aimap(["export", "--format", "bibtex"])).stdout, "map.bib");
    const { stdout } = await aimap(["build", list, "--references", bibliography, "--quiet"]);
    expect(JSON.parse(stdout)).toMatchObject({ papers: [{ id: "gao2024scaling", arxiv: "2406.04093" }] });
    expect((await aimap(["build", "bundled"])).stderr).toBe("aimap: bundled: a map, not a list; open it with --map\n");
  });

  test("a key that no reference has is an error with its line", async () => {
    const { stderr, exitCode } = await aimap([
      "build",
      fileOf("# T\n\n- [P](https://e.org) [@nobody]\n", "list.md"),
      "--references",
      references,
    ]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /list\.md:3: no reference "nobody"\n {2}--references FILE names a bibliography that has it; .*\n$/,
    );
  });

  test.each([
    [
      "[[@zou2023representation]] Representation Engineering: a Top-Down Approach ([arXiv](https://arxiv.org/abs/2310.01405))",
    ],
    [
      "[ ] [@zou2023representation] Representation Engineering: a Top-Down Approach ([arXiv](https://arxiv.org/abs/2310.01405))",
    ],
    ["[Representation Engineering: a Top-Down Approach](https://arxiv.org/abs/2310.01405) [@zou2023representation]"],
    ["[@zou2023representation] [Representation Engineering: a Top-Down Approach](https://arxiv.org/abs/2310.01405)"],
  ])("without any, the key of a bullet with a title is its id: %s", async (bullet) => {
    const map = await build(`# T\n\n- 2020: [Other](https://example.org/other)\n- ${bullet}\n`);
    expect(map.papers.filter(({ id }) => id !== "other2020")).toMatchObject([
      {
        id: "zou2023representation",
        title: "Representation Engineering: a Top-Down Approach",
        url: "https://arxiv.org/abs/2310.01405",
        placements: [{ comment: null }],
      },
    ]);
  });

  test.each(["[@nobody]", "[ ] [@nobody]: what I think of it", "[@nobody] [pdf](https://arxiv.org/pdf/2310.01405)"])(
    "without any, a key that is all that a bullet states is an error: %s",
    async (bullet) => {
      const { stderr, exitCode } = await aimap([
        "build",
        fileOf(`# T\n\n- [P](https://e.org)\n- ${bullet}\n`, "list.md"),
      ]);
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/list\.md:4: no reference "nobody"\n {2}--references FILE/);
    },
  );

  test("every mistake in them is reported with its location, and fails only a strict build", async () => {
    const broken = fileOf(
      [{ title: "no id" }, { id: "x", title: "t", issued: { "date-parts": [[2024, 13]] } }, { id: "x", title: "u" }],
      "bad.json",
    );
    const argv = ["build", fileOf("# T\n\n- [P](https://example.org/p)\n", "list.md"), "--references", broken];
    const mistakes = [
      "bad.json [0].id: missing",
      'bad.json [1].issued: "2024-13" is not a date',
      'bad.json [2].id: "x" is the id of [1] too',
    ];
    const linesOf = (stderr: string) => stderr.split("\n").map((line) => line.replace(/^.*bad\.json/, "bad.json"));
    const { stderr, exitCode } = await aimap(argv);
    expect(exitCode).toBe(0);
    expect(linesOf(stderr).slice(0, 3)).toEqual(mistakes);
    const strict = await aimap([...argv, "--strict"]);
    expect(strict).toMatchObject({ stdout: "", exitCode: 1 });
    expect(linesOf(strict.stderr).slice(1, 4)).toEqual(mistakes);
  });
});

test("an impossible date in an outline is reported with its line, and fails a strict build", async () => {
  const list = fileOf("# T\n\n- 2024-13: [P](https://example.org)\n", "list.md");
  const { stdout, stderr, exitCode } = await aimap(["build", list]);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout).papers).toMatchObject([{ title: "P", date: null, organizations: [] }]);
  expect(stderr).toMatch(/list\.md:3: "2024-13" is not a date\n/);
  expect(await aimap(["build", list, "--strict"])).toMatchObject({ stdout: "", exitCode: 1 });
});

test("what does not fit in a map is reported to the person at the terminal", async () => {
  const { stderr } = await aimap(["build", fileOf("# T\n\n```\ncode\n```\n", "list.md")], { hasReader: true });
  expect(stderr).toMatch(/left\s+out:\s+a\s+code\s+block/);
});

test("no character that a terminal would obey is printed raw, and none is lost", async () => {
  const title = "a\u009b2Jb\u202ec";
  const { stdout } = await aimap(["build", fileOf(`# T\n\n- [${title}](https://example.org)\n`, "list.md")]);
  expect(stdout).not.toMatch(/[\u007f-\u009f\u202e]/);
  expect((JSON.parse(stdout) as MapFile).papers[0]?.title).toBe(title);
});

describe("-o", () => {
  const outline = fileOf("# T\n\n- [P](https://example.org)\n", "list.md");

  test("writes the file and leaves no other file", async () => {
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

  test("a folder that does not exist is an error", async () => {
    const { stderr, exitCode } = await aimap(["build", outline, "-o", join(emptyFolder(), "no", "map.json")]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^aimap: cannot write ".*": no such folder\n$/);
  });
});

test("an input that is a folder or not text is refused without a crash", async () => {
  const folder = join(emptyFolder(), "folder");
  mkdirSync(folder);
  expect(await aimap(["build", folder])).toMatchObject({
    stderr: `aimap: cannot read the list "${folder}": it is a folder; name the lists in it: ${folder}/*.md\n`,
    exitCode: 1,
  });
  const binary = join(emptyFolder(), "binary.md");
  writeFileSync(binary, Buffer.from([0, 255, 1, 254, 10, 35, 32, 200]));
  expect(await aimap(["build", binary])).toEqual({
    stdout: "",
    stderr: `aimap: ${binary}:1: not text\n`,
    exitCode: 1,
  });
});

describe("the command", () => {
  const LIST = "# List\n\n## T\n\n- [One](https://example.org)\n\n## License\n\nMIT\n";

  test("reads standard input in the format that is named, otherwise in the one that it recognises", async () => {
    for (const [from, stdin] of [
      ["markdown", LIST],
      ["bibtex", "@misc{a, title = {One}}"],
      ["csl-json", '[{"id": "a", "title": "One"}]'],
      ["ris", "TY  - JOUR\nTI  - One\nER  - \n"],
    ] as const) {
      for (const more of [["--from", from], []]) {
        const { stdout, exitCode } = await aimap(["build", "-", ...more], { stdin });
        expect(exitCode).toBe(0);
        expect((JSON.parse(stdout) as MapFile).papers.map(({ title }) => title)).toEqual(["One"]);
      }
    }
  });

  test("reports what was left out with its file and line, and all of it as JSON", async () => {
    const list = fileOf(LIST, "list.md");
    const report = join(emptyFolder(), "report.json");
    const { stderr, exitCode } = await aimap(["build", list, "--report", report]);
    expect(exitCode).toBe(0);
    expect(stderr).toBe(`${list}:7: left out: licence (3 lines)\n1 topic, 1 paper, 0 notes\n`);
    expect(JSON.parse(readFileSync(report, "utf8"))).toEqual({
      type: "report",
      doubts: [],
      topics: 1,
      papers: 1,
      placements: 1,
      notes: 0,
      leftOut: [{ file: list, from: 7, to: 9, what: "licence", text: "## License" }],
      remarks: [],
    });
    expect((await aimap(["build", list, "--report", report])).stderr).toMatch(/exists; --force overwrites it/);
  });

  test("with --strict makes no map if anything is left out", async () => {
    const list = fileOf(LIST, "list.md");
    const target = join(emptyFolder(), "map.json");
    const { stdout, stderr, exitCode } = await aimap(["build", list, "-o", target, "--strict"]);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
    expect(stderr).toContain(`${list}:7: left out: licence`);
    expect((await aimap(["list", "--map", target])).exitCode).toBe(1);
  });

  test("shows on a terminal which file a long build is reading, and clears the line at the end", async () => {
    // long, but quickly read
    const path = fileOf([{ id: "one", title: "One", abstract: "words ".repeat(40_000) }], "list.json");
    const { stderr } = await aimap(["build", path], { hasReader: true });
    const [shown, after] = stderr.split("\r\u001b[K");
    expect(shown).toMatch(/^reading .*…$/);
    expect(after).toMatch(/^[^\r]*1 topic, 1 paper, 0 notes\n$/s);
    expect((await aimap(["build", path])).stderr).not.toContain("reading");
    const inAscii = await aimap(["build", path], { hasReader: true, env: { LC_ALL: "C" } });
    expect(inAscii.stderr).toMatch(/^reading [^…]*\.\.\.\r/);
  });
});

test.each([
  ["a.bib", "@article{k, title={Rain on \x93water\x94 \x96 a \x85}}"],
  ["a.ris", "TY  - JOUR\nTI  - Rain on \x93water\x94 \x96 a \x85\nER  - \n"],
  ["a.json", '[{"id": "k", "title": "Rain on \x93water\x94 \x96 a \x85"}]'],
  ["a.csv", "title,year\nRain on \x93water\x94 \x96 a \x85,2020\n"],
])("Windows-1252 that was taken for Latin-1 is read as it was meant: %s", async (file, text) => {
  const { map } = await buildText(text, file);
  expect(map.papers.map(({ title }) => title)).toEqual(["Rain on “water” – a …"]);
});

test("works of other people and other years stay apart, although they have the same title", async () => {
  const title = "Higher-order theories of consciousness";
  const map = await build(`# List

## One

- Rosenthal, D. (2007). ${title}. *Cave Letters*.
- Carruthers, P. (2022). ${title}. *Cave Press*.

## Two

- Carruthers, P. (2022). ${title}. *Cave Press*.
- [${title}](https://example.org/a)
`);
  expect(map.papers).toMatchObject([
    { title, authors: ["D. Rosenthal"], placements: [{ topicId: "one" }, { topicId: "two" }] },
    { title, authors: ["P. Carruthers"], placements: [{ topicId: "one" }, { topicId: "two" }] },
  ]);
});

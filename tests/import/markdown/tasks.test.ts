// Task lists and tags: what a reader marks the works of her own list with.
import { describe, expect, test } from "vitest";
import { parseTableOutline } from "../../../src/import/table/parse-table.ts";
import { aimap, fileOf } from "../../harness.ts";
import { outlineOf } from "../lists.ts";

const papersOf = (text: string) =>
  outlineOf(`# L\n\n## T\n\n${text}\n`).topics.flatMap(({ papers }) =>
    papers.map(({ title, status, tags, comment }) => ({ title, status, tags, comment })),
  );

describe("a bullet", () => {
  test.each([
    ["- [ ] [A title](https://a.example)", "queued"],
    ["- [/] [A title](https://a.example)", "reading"],
    ["- [x] [A title](https://a.example)", "read"],
    ["- [X] [A title](https://a.example)", "read"],
    ["1. [-] [A title](https://a.example)", "dropped"],
    ["- [x] 2024: [A title](https://a.example)", "read"],
    ["- [x] **A title** [[pdf]](https://a.example)", "read"],
    ["- [A title](https://a.example)", null],
    ["- [?] [A title](https://a.example)", null],
    ["- [z] [A title](https://a.example)", null],
    ["- [@] [A title](https://a.example)", null],
  ])("%s is %s", (text, status) => {
    expect(papersOf(text)).toMatchObject([{ title: "A title", status }]);
  });

  test.each([
    ["- [A title](https://a.example) #nlp #to-read", ["nlp", "to-read"], null],
    ["- [A title](https://a.example): a comment #nlp", ["nlp"], "a comment"],
    ["- [x] [A title](https://a.example) #größe #a/b #2024_q1", ["größe", "a/b", "2024_q1"], null],
    ["- [A title](https://a.example) #nlp #nlp", ["nlp"], null],
    ["- [ ] [A title](https://a.example) #nlp #2023", ["nlp", "2023"], null],
    ["- [ ] [A title](https://a.example) #2023 #nlp", ["2023", "nlp"], null],
    ["- [A title](https://a.example): issue #12 #nlp", ["nlp"], "issue #12"],
    ["- [x] [A title](https://a.example) #nlp ✅ 2025-01-03", ["nlp"], null],
    ["- [x] [A title](https://a.example) ✅ 2025-01-03 #nlp", ["nlp"], null],
    ["- [ ] [A title](https://a.example): good #a 📅 2025-02-01 #b ⏳ 2025-01-03", ["a", "b"], "good"],
    ["- [ ] [A title](https://a.example) 🔼 ➕ 2025-01-01 🛫 2025-01-02 🔁 every week 📅 2025-01-04", [], null],
    ["- [ ] [A title](https://a.example) #nlp [due:: 2025-01-04]", ["nlp"], null],
    ["- [ ] #task [A title](https://a.example) #nlp 📅 2025-01-04", ["task", "nlp"], null],
    ["- [A title](https://a.example) 📅 2025-01-04", [], "📅 2025-01-04"],
    ["- [A title](https://a.example): issue #12", [], "issue #12"],
    ["- [A title](https://a.example): about C#", [], "about C#"],
    ["- [A title](https://a.example): #nlp is not at the end", [], "#nlp is not at the end"],
  ])("%s", (text, tags, comment) => {
    expect(papersOf(text)).toEqual([{ title: "A title", status: expect.toSatisfy(() => true), tags, comment }]);
  });
});

test("a task that is struck through leaves nothing", () => {
  const text =
    "- [ ] ~~[A title](https://a.example)~~\n- [x] ~~[B title](https://b.example)~~ #nlp ✅ 2025-01-03\n- [C title](https://c.example)\n  - [ ] ~~a note~~\n  - seen\n    - [ ] ~~by me~~\n";
  const { topics, leftOut } = outlineOf(`# L\n\n## T\n\n${text}`);
  expect(topics.map(({ papers, notes }) => ({ notes, papers: papers.map((paper) => paper.notes) }))).toEqual([
    { notes: [], papers: [[{ text: "seen", notes: [] }]] },
  ]);
  expect(leftOut.map(({ from, what }) => [from, what])).toEqual([5, 8, 10].map((line) => [line, "struck through"]));
});

describe("the columns Status and Tags", () => {
  test.each([
    ["read", "read"],
    ["todo", "queued"],
    ["To do", "queued"],
    ["Reading", "reading"],
    ["in progress", "reading"],
    ["✅", "read"],
    ["✅ Done", "read"],
    ["✔️", "read"],
    ["[x]", "read"],
    ["x", "read"],
    ["[ ]", "queued"],
    ["[/]", "reading"],
    ["dropped", "dropped"],
    ["-", null],
    ["", null],
    ["accepted", null],
  ])("in Markdown and CSV, %s is %s", (words, status) => {
    const table = `| Paper | Status | Tags |\n|---|---|---|\n| [A title](https://a.example) | ${words} | #a #b |\n`;
    expect(papersOf(table)).toMatchObject([{ title: "A title", status, tags: ["a", "b"] }]);
    const csv = `Title,URL,Status,Tags\nA title,https://a.example,${words},"a, b"\n`;
    const [paper] = parseTableOutline(csv, "list.csv", "L").topics.flatMap(({ papers }) => papers);
    expect(paper?.reference).toMatchObject({ status, tags: ["a", "b"] });
  });

  test("a line below a paper states them too, and other words stay", () => {
    const text = "- [A title](https://a.example)\n  - Status: reading\n  - Tags: a, b\n";
    expect(papersOf(text)).toEqual([{ title: "A title", status: "reading", tags: ["a", "b"], comment: null }]);
    const table = "| Paper | Status |\n|---|---|\n| [A title](https://a.example) | accepted |\n";
    const { topics } = outlineOf(`# L\n\n## T\n\n${table}`);
    expect(topics[0]?.papers[0]?.notes).toEqual([{ text: "Status: accepted", notes: [] }]);
  });
});

const LIST =
  "# L\n\n## T\n\n- [x] [One title](https://a.example/1) #nlp #to-read\n- [ ] [Other title](https://a.example/2): good\n";

async function built(text: string, name: string): Promise<string> {
  const map = fileOf("", "map.json");
  const { exitCode } = await aimap(["build", fileOf(text, name), "-o", map, "--force", "--quiet"]);
  expect(exitCode).toBe(0);
  return map;
}

const marksIn = async (map: string) => {
  const { stdout } = await aimap(["list", "--map", map, "--json"]);
  const records: {
    readonly title: string;
    readonly status: unknown;
    readonly tags: unknown;
    readonly keywords: unknown;
  }[] = JSON.parse(stdout);
  return records.map(({ title, status, tags, keywords }) => ({ title, status, tags, keywords }));
};

describe("status and tags", () => {
  test.each(["markdown", "csl-json"])("come back from %s", async (format) => {
    const { stdout } = await aimap(["export", "--format", format, "--map", await built(LIST, "list.md")]);
    expect(await marksIn(await built(stdout, format === "markdown" ? "again.md" : "again.json"))).toEqual([
      { title: "One title", status: "read", tags: ["nlp", "to-read"], keywords: [] },
      { title: "Other title", status: "queued", tags: [], keywords: [] },
    ]);
  });

  test.each([
    ["bibtex", "again.bib", "read", "queued"],
    ["ris", "again.ris", null, null],
  ])("tags are keywords in %s; BibTeX has a field for the status", async (format, file, first, second) => {
    const { stdout } = await aimap(["export", "--format", format, "--map", await built(LIST, "list.md")]);
    expect(stdout).not.toContain("status: read");
    expect(await marksIn(await built(stdout, file))).toEqual([
      { title: "One title", status: first, tags: [], keywords: ["nlp", "to-read"] },
      { title: "Other title", status: second, tags: [], keywords: [] },
    ]);
  });

  test("what a reader notes for herself is not in a citation", async () => {
    const map = await built("# L\n\n- [x] [One title](https://a.example/1)\n", "list.md");
    const { stdout } = await aimap(["list", "--map", map, "--format", "ids"]);
    expect((await aimap(["cite", stdout.trim(), "--map", map])).stdout).not.toMatch(/status|read/);
  });

  test("JabRef's status is read", async () => {
    const bib = "@book{a, title={T}, readstatus={skimmed}}\n@book{b, title={U}, readstatus={read}}";
    expect((await marksIn(await built(bib, "library.bib"))).map(({ status }) => status)).toEqual(["reading", "read"]);
  });

  test("filter papers, as options and in queries", async () => {
    const map = await built(LIST, "list.md");
    const ids = async (...argv: string[]) => (await aimap([...argv, "--map", map, "--format", "ids"])).stdout.trim();
    expect(await ids("list", "--status", "read")).toBe("onetitle");
    expect(await ids("list", "--tag", "#NLP")).toBe("onetitle");
    expect(await ids("search", "title status:queued")).toBe("othertitle");
    expect(await aimap(["list", "--map", map, "--tag", "npl"])).toEqual({
      stdout: "",
      stderr: 'aimap: no tag "npl"; did you mean nlp?\n',
      exitCode: 2,
    });
  });
});

describe("works in plain words behind a check box", () => {
  const paper = (text: string) => outlineOf(`# L\n\n## T\n\n${text}\n`).topics.flatMap(({ papers }) => papers)[0];

  test.each([
    ['- [x] Doe & Roe 2023, "Tracking in the Rain" -- nice maps', "Tracking in the Rain", ["Doe", "Roe"], "2023"],
    ['- [x] Doe (2023): "Tracking in the Rain"', "Tracking in the Rain", ["Doe"], "2023"],
    ["- Doe et al. Tracking in the Rain. 2022.", "Tracking in the Rain", ["Doe"], "2022"],
    ["- [ ] Doe et al., Tracking, Rain and Snow, NeurIPS 2022", "Tracking, Rain and Snow", ["Doe"], "2022"],
    ["- Rain lens (Jo Doe, LessWrong 2020-08-31): https://a.example", "Rain lens", ["Jo Doe"], "2020-08-31"],
    ["- Rain lens (rainfan, LessWrong 2020-08-31): https://a.example", "Rain lens", [], "2020-08-31"],
    ["- 2024/11 - Sparse raincoats, Doe et al. (Lake Lab)", "Sparse raincoats", ["Doe"], "2024-11"],
  ])("%s", (text, title, authors, date) => {
    expect(paper(text)).toMatchObject({ title, authors, date });
  });

  test.each([
    ["- [/] https://arxiv.org/abs/2309.08600", "arXiv 2309.08600"],
    ["- https://doi.org/10.1000/182", "DOI 10.1000/182"],
  ])("%s has no title but its number, and that is reported", (text, title) => {
    const { topics, remarks } = outlineOf(`# L\n\n## T\n\n${text}\n`);
    expect(topics.flatMap(({ papers }) => papers)).toMatchObject([{ title }]);
    expect(remarks).toMatchObject([{ at: 5, rule: "missing-title" }]);
  });
});

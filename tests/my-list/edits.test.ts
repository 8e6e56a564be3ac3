// Edits of a list leave every other byte of it as it is, and what they write is read as meant: on any page that people write.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/errors.ts";
import type { Paper } from "../../src/map/model.ts";
import { applyEdits } from "../../src/my-list/apply.ts";
import type { Edit, NewEntry } from "../../src/my-list/edit.ts";
import { lineEdits } from "../../src/my-list/line-edits.ts";
import { type Below, type ListReading, readListText } from "../../src/my-list/reading.ts";
import { ROOT } from "../harness.ts";
import { runs } from "../runs.ts";

const NOTHING_BELOW: Below = { topics: [], papers: [] };
const TREE: Below = {
  topics: [
    { id: "rain", name: "Rain", parent: null, notes: [], groups: [] },
    { id: "rain/clouds", name: "Clouds", parent: "rain", notes: [], groups: [] },
    { id: "snow", name: "Snow", parent: null, notes: [], groups: [] },
    { id: "snow/clouds", name: "Clouds", parent: "snow", notes: [], groups: [] },
    { id: "overview", name: "Overview", parent: null, notes: [], groups: [] },
  ],
  papers: [],
};

const read = (text: string, below = NOTHING_BELOW): Promise<ListReading> => readListText(text, "list.md", below);

function entry(facts: Partial<NewEntry["facts"]> = {}, more: Partial<NewEntry> = {}): Edit {
  const plain = { key: "me2026new", title: "A new one", url: "https://example.org/new", date: null };
  const marks = { status: "queued", tags: [], added: null, comment: null } as const;
  return {
    type: "add",
    entry: { facts: { ...plain, ...marks, ...facts }, notes: [], topic: null, citation: null, ...more },
  };
}

async function edited(text: string, edit: Edit | ((paper: Paper) => Edit), below = NOTHING_BELOW): Promise<string> {
  const before = await read(text, below);
  const [paper] = before.map.papers;
  if (typeof edit !== "function") return (await applyEdits(before, [edit], below)).text;
  if (paper === undefined) throw new Error("the list has no paper");
  return (await applyEdits(before, [edit(paper)], below)).text;
}

const read1 = ({ id }: Paper): Edit => ({ type: "status", id, status: "read" });
const tagged = ({ id }: Paper): Edit => ({ type: "tag", id, tag: "sae" });
const untagged = ({ id }: Paper): Edit => ({ type: "untag", id, tag: "sae" });
const noted =
  (text: string) =>
  ({ id }: Paper): Edit => ({ type: "note", id, note: { text, notes: [] } });
const TITLE = "[On wet stones](https://example.org/1)";

describe("where people write it", () => {
  test.each([
    ["a bullet", read1, `# L\n\n## T\n\n- ${TITLE}\n`, `# L\n\n## T\n\n- [x] ${TITLE}\n`],
    ["a task", read1, `# L\n\n## T\n\n* [ ] ${TITLE}\n`, `# L\n\n## T\n\n* [x] ${TITLE}\n`],
    ["a number", read1, `# L\n\n## T\n\n1. ${TITLE}\n`, `# L\n\n## T\n\n1. [x] ${TITLE}\n`],
    ["a quotation", read1, `# L\n\n## T\n\n> - ${TITLE}\n`, `# L\n\n## T\n\n> - [x] ${TITLE}\n`],
    [
      "a column for it",
      read1,
      `# L\n\n## T\n\n| Status | Paper |\n|---|---|\n| todo | ${TITLE} |\n`,
      `# L\n\n## T\n\n| Status | Paper |\n|---|---|\n| read | ${TITLE} |\n`,
    ],
    [
      "a line below",
      read1,
      `# L\n\n## T\n\n- ${TITLE}\n  - Status: reading\n`,
      `# L\n\n## T\n\n- ${TITLE}\n  - Status: read\n`,
    ],
    ["the end of an entry", tagged, `# L\n\n## T\n\n- ${TITLE}\n`, `# L\n\n## T\n\n- ${TITLE} #sae\n`],
    ["after other tags", tagged, `# L\n\n## T\n\n- ${TITLE} #a\n`, `# L\n\n## T\n\n- ${TITLE} #a #sae\n`],
    [
      "before the day on which it was added",
      tagged,
      `# L\n\n## T\n\n- ${TITLE} ➕ 2026-11-26\n`,
      `# L\n\n## T\n\n- ${TITLE} #sae ➕ 2026-11-26\n`,
    ],
    [
      "the last line of an entry",
      tagged,
      `# L\n\n## T\n\n- ${TITLE}\n  and more\n`,
      `# L\n\n## T\n\n- ${TITLE}\n  and more #sae\n`,
    ],
    ["between others", untagged, `# L\n\n## T\n\n- ${TITLE} #a #sae #b\n`, `# L\n\n## T\n\n- ${TITLE} #a #b\n`],
    ["at the end", untagged, `# L\n\n## T\n\n- ${TITLE} #saes #sae\n`, `# L\n\n## T\n\n- ${TITLE} #saes\n`],
    [
      "a line of tags",
      untagged,
      `# L\n\n## T\n\n- ${TITLE}\n  - Tags: sae, b\n`,
      `# L\n\n## T\n\n- ${TITLE}\n  - Tags: b\n`,
    ],
    ["below an entry", noted("wet"), `# L\n\n## T\n\n- ${TITLE}\n`, `# L\n\n## T\n\n- ${TITLE}\n  - wet\n`],
    [
      "after other notes",
      noted("wet"),
      `# L\n\n## T\n\n- ${TITLE}\n    * dry\n- [Other](https://example.org/2)\n`,
      `# L\n\n## T\n\n- ${TITLE}\n    * dry\n    * wet\n- [Other](https://example.org/2)\n`,
    ],
    [
      "words that would be a fact",
      noted("NeurIPS 2023"),
      `# L\n\n## T\n\n- ${TITLE}\n`,
      `# L\n\n## T\n\n- ${TITLE}\n  - NeurIPS 2023 <!-- aimap -->\n`,
    ],
    [
      "lines",
      noted("a\nb"),
      `# L\n\n## T\n\n- ${TITLE}\n`,
      `# L\n\n## T\n\n- ${TITLE}\n  - a\\\n    b <!-- aimap -->\n`,
    ],
    ["no end of line", noted("wet"), `# L\n\n## T\n\n- ${TITLE}`, `# L\n\n## T\n\n- ${TITLE}\n  - wet`],
    [
      "Windows",
      noted("wet"),
      `# L\r\n\r\n## T\r\n\r\n- ${TITLE}\r\n`,
      `# L\r\n\r\n## T\r\n\r\n- ${TITLE}\r\n  - wet\r\n`,
    ],
    [
      "a literal outline",
      tagged,
      `---\naimap: 1\ntitle: "L"\n---\n\n# T\n\n- ${TITLE} [@k]: words\n`,
      `---\naimap: 1\ntitle: "L"\n---\n\n# T\n\n- ${TITLE} [@k] #sae: words\n`,
    ],
  ] as const)("%s", async (_, edit, before, after) => {
    expect(await edited(before, edit)).toBe(after);
  });

  test("an entry in a comment or in a block of code is none", async () => {
    const hidden = `# L\n\n## T\n\n<!--\n- ${TITLE}\n-->\n\n\`\`\`\n- ${TITLE}\n\`\`\`\n\n- [ ] ${TITLE}\n`;
    expect(await edited(hidden, read1)).toBe(hidden.replace("- [ ]", "- [x]"));
  });

  test("a row of a table without a column for it gets an entry of its own", async () => {
    const table = `# L\n\n## T\n\n| Paper | Year |\n|---|---|\n| ${TITLE} | 2024 |\n`;
    expect(await edited(table, read1)).toBe(`${table}\n- [x] ${TITLE}\n`);
  });
});

describe("a new entry", () => {
  const line = "- [ ] [A new one](https://example.org/new) [@me2026new]";
  const inClouds = entry({}, { topic: { path: ["Rain", "Clouds"], id: "rain/clouds" } });
  test.each([
    ["an empty list", "# My list\n", `# My list\n\n## Clouds <!-- rain/clouds -->\n\n${line}\n`],
    ["a heading with its id", "# L\n\n## rain/clouds\n", `# L\n\n## rain/clouds\n\n${line}\n`],
    [
      "a heading inside that of the topic above",
      "# L\n\n## Rain\n\n### Clouds\n\nWords.\n\n## Snow\n",
      `# L\n\n## Rain\n\n### Clouds\n\nWords.\n\n${line}\n\n## Snow\n`,
    ],
    ["the topic above", "# L\n\n## rain\n\n## Snow\n", `# L\n\n## rain\n\n### Clouds\n\n${line}\n\n## Snow\n`],
    [
      "the order of the map",
      `# L\n\n## Snow\n\n- ${TITLE}\n`,
      `# L\n\n## Clouds <!-- rain/clouds -->\n\n${line}\n\n## Snow\n\n- ${TITLE}\n`,
    ],
    [
      "a numbered list",
      `# L\n\n## rain/clouds\n\n1. ${TITLE}\n`,
      `# L\n\n## rain/clouds\n\n1. ${TITLE}\n2. ${line.slice(2)}\n`,
    ],
    [
      "a list with blank lines between its items",
      `# L\n\n## rain/clouds\n\n* ${TITLE}\n\n* [Two](https://example.org/2)\n`,
      `# L\n\n## rain/clouds\n\n* ${TITLE}\n\n* [Two](https://example.org/2)\n\n* ${line.slice(2)}\n`,
    ],
  ])("goes to %s", async (_, before, after) => {
    expect(await edited(before, inClouds, TREE)).toBe(after);
  });

  test("of a topic whose name means something else has its id as its heading", async () => {
    const after = await edited("# L\n", entry({}, { topic: { path: ["Overview"], id: "overview" } }), TREE);
    const { map } = await read(after, TREE);
    expect(map.papers.map(({ placements }) => placements[0]?.topicId)).toEqual(["overview"]);
  });

  test("may have any title, comment and notes", async () => {
    const before = await read("# L\n\n## T\n\n- [Other](https://example.org/2)\n");
    const words = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
      fc.constantFrom(
        "NeurIPS 2023",
        "see #12",
        "a [b](c) *d*",
        "Code: x",
        "two\nlines",
        "$x$ ~~y~~ <b>",
        "- a",
        "1. b",
        "# c",
        "[@k]",
      ),
    );
    await fc.assert(
      fc.asyncProperty(words, fc.option(words), fc.array(words, { maxLength: 2 }), async (title, comment, notes) => {
        const line = title.replace(/\s+/g, " ").trim();
        const written = notes.map((note) => ({ text: note.trim(), notes: [{ text: note.trim(), notes: [] }] }));
        fc.pre(/[\p{L}\p{N}]/u.test(line) && written.every(({ text }) => text !== "") && comment?.trim() !== "");
        const after = await applyEdits(
          before,
          [entry({ title: line, comment }, { notes: written, topic: { path: ["T"], id: null } })],
          NOTHING_BELOW,
        );
        const again = await read(after.text);
        const paper = again.map.papers.find(({ id }) => id === "me2026new");
        expect({ title: paper?.title, comment: paper?.placements[0]?.comment, notes: paper?.notes }).toEqual({
          title: line,
          comment,
          notes: written,
        });
      }),
      runs(60),
    );
  });
});

/** Parts of pages as people write them. */
const PARTS = [
  "# My reading",
  "## Rain",
  "### Clouds",
  "## Overview",
  "**Bold label**",
  "Some words about the list.",
  "- [ ] [Wet stones](https://example.org/1) #a",
  "* [x] 2024-05: [Dry stones](https://example.org/2) [@doe2024dry]: read this first #b #c",
  "- [/] [@roe2023round]",
  "1. [Round stones](https://example.org/3)\n2. [Flat stones](https://example.org/4), Jane Doe, 2022",
  "- Group of stones\n  - [Small stones](https://example.org/5)\n    - a note\n    - Code: <https://github.com/a/b>",
  "- **Bold stones** (NeurIPS 2023) [[paper](https://example.org/6)]",
  "| Paper | Status | Tags |\n|---|---|---|\n| [Tabular stones](https://example.org/7) | todo | x |",
  "> - [Quoted stones](https://example.org/8)",
  "```\n- [ ] [Code stones](https://example.org/9)\n```",
  "<!-- - [ ] [Hidden stones](https://example.org/10) -->",
  "<details><summary>More</summary>\n\n- [Folded stones](https://example.org/11)\n\n</details>",
  "- [Long stones](https://example.org/12)\n  on a second line\n\n  and a paragraph",
  "\t- [Tabbed stones](https://example.org/13)",
  "- [ ] not a paper",
  "---",
];

const page = fc
  .record({
    parts: fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 8 }),
    gap: fc.constantFrom("\n\n", "\n", "\n\n\n"),
    end: fc.constantFrom("", "\n", "\n\n"),
    lineBreak: fc.constantFrom("\n", "\r\n", "\r"),
  })
  .map(({ parts, gap, end, lineBreak }) => (parts.join(gap) + end).replace(/\n/g, lineBreak));

const anyEdit = fc.constantFrom<((paper: Paper) => Edit) | Edit>(
  read1,
  ({ id }: Paper): Edit => ({ type: "status", id, status: "dropped" }),
  tagged,
  ({ id, tags }: Paper): Edit =>
    tags[0] === undefined ? { type: "tag", id, tag: "new/tag-1" } : { type: "untag", id, tag: tags[0] },
  noted("a new *note*"),
  noted("2021: two\nlines"),
  entry(),
  entry({ comment: "ICML 2024" }, { topic: { path: ["Rain"], id: null } }),
  entry({ title: "C# in [brackets]" }, { topic: { path: ["A new topic"], id: null } }),
);

test("any edit of any page changes what it is about and nothing else", async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(page, anyEdit, fc.nat(), async (text, makeEdit, number) => {
      const before = await read(text);
      const { papers } = before.map;
      const paper = papers[number % Math.max(1, papers.length)];
      if (typeof makeEdit === "function" && paper === undefined) return;
      const edit = typeof makeEdit === "function" ? makeEdit(paper as Paper) : makeEdit;
      const after = await applyEdits(before, [edit], NOTHING_BELOW).catch((error: unknown) => {
        if (error instanceof Failure && error.code === "unwritable-file") return null;
        throw error;
      });
      // refused, with the reason: nothing is written
      if (after === null) return;
      done += 1;
      const changed = lineEdits(text, after.text).filter((line) => line.before !== null);
      expect(changed.length).toBeLessThanOrEqual(edit.type === "note" || edit.type === "add" ? 0 : 1);
      // line breaks of one kind stay of one kind
      const breaks = (each: string): Set<string> => new Set(each.match(/\r\n|\r|\n/g));
      if (text.includes("\n") || text.includes("\r")) expect(breaks(after.text)).toEqual(breaks(text));
      const others = (reading: ListReading): string[] => {
        const id = edit.type === "add" ? "me2026new" : edit.id;
        return reading.map.papers.filter((each) => each.id !== id).map((each) => JSON.stringify(each));
      };
      expect(others(await read(after.text)).toSorted()).toEqual(others(before).toSorted());
    }),
    runs(150),
  );
  expect(done).toBeGreaterThan(100);
});

test("real lists can be edited where they are", async () => {
  const folder = join(ROOT, "tests", "fixtures", "lists");
  const refused: string[] = [];
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".md"))) {
    const text = readFileSync(join(folder, name), "utf8");
    const before = await read(text).catch(() => null);
    const [paper] = before?.map.papers ?? [];
    if (before === null || paper === undefined) continue;
    for (const makeEdit of [read1, tagged, noted("accepted at *ICML* 2023")]) {
      const edit = makeEdit(paper);
      if (edit.type === "status" && paper.status === "read") continue;
      const after = await applyEdits(before, [edit], NOTHING_BELOW).catch(() => null);
      if (after === null) refused.push(`${name}: ${edit.type}`);
    }
  }
  expect(refused).toEqual([]);
});

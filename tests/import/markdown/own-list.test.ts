// What a reader's own list states beyond other lists: papers that are only named, the day of adding, references below entries,
// and lines that mean exactly what they say.
import { describe, expect, test } from "vitest";
import { buildMap } from "../../../src/import/build.ts";
import { addedDate } from "../../../src/map/added.ts";
import type { Paper } from "../../../src/map/model.ts";

async function papersIn(text: string): Promise<readonly Paper[]> {
  const lists = [{ file: "list.md", text }];
  return (await buildMap({ title: null, lists, references: [], glossaries: [], keysAreIds: true })).map.papers;
}

const inTopic = (lines: string): string => `# L\n\n## T\n\n${lines}\n`;

describe.each([
  ["a list", inTopic],
  ["a literal outline", (lines: string) => `---\naimap: 1\ntitle: "L"\n---\n\n# T\n\n${lines}\n`],
])("in %s", (_, page) => {
  test("a bullet may be only a key: it has no title of its own", async () => {
    const [paper] = await papersIn(page("- [x] [@gao2024scaling]"));
    expect(paper).toMatchObject({ id: "gao2024scaling", title: "gao2024scaling", status: "read" });
    expect(paper?.placements).toMatchObject([{ comment: null }]);
    const [commented] = await papersIn(page("- [@gao2024scaling]: read this first"));
    expect(commented?.placements).toMatchObject([{ comment: "read this first" }]);
    expect(commented).toMatchObject({ id: "gao2024scaling", status: null });
  });

  test("the day on which an entry was added is kept", async () => {
    const [paper] = await papersIn(page("- [ ] 2024-10: [A title](https://example.org/a) [@k] #t ➕ 2026-11-26"));
    expect(paper).toMatchObject({ id: "k", date: "2024-10", tags: ["t"], status: "queued" });
    expect(paper === undefined ? null : addedDate(paper)).toBe("2026-11-26");
  });

  test("a reference below an entry with its key states what is known of it", async () => {
    const bibtex = "  ```bibtex\n  @article{k, title={A title}, author={Doe, Jane}, journal={J}, volume={3}}\n  ```";
    const [paper] = await papersIn(page(`- [A title](https://example.org/a) [@k]\n${bibtex}\n  - a note`));
    expect(paper).toMatchObject({
      authors: ["Jane Doe"],
      venue: "J",
      volume: "3",
      notes: [{ text: "a note", notes: [] }],
    });
  });
});

test("a reference that is not below an entry with its key is left out, and reported", async () => {
  const block = "```bibtex\n@article{k, title={A title}, author={Doe, Jane}}\n```";
  for (const text of [
    inTopic(`- [A title](https://example.org/a) [@other]\n\n  ${block.replaceAll("\n", "\n  ")}`),
    inTopic(`- [A title](https://example.org/a) [@k]\n\n${block}`),
  ]) {
    const lists = [{ file: "list.md", text }];
    const { map, report } = await buildMap({ title: null, lists, references: [], glossaries: [], keysAreIds: true });
    expect(map.papers.map(({ authors }) => authors)).toEqual([[]]);
    expect(report.leftOut.map(({ what }) => what)).toEqual(["a code block"]);
  }
});

test("a marked line means exactly what it says, and another does not", async () => {
  const line = "- [A title.](https://example.org/a) [@k] #t: NeurIPS 2023";
  const [exact] = await papersIn(inTopic(`${line} <!-- aimap -->\n  - ICML 2024 <!-- aimap -->`));
  expect(exact).toMatchObject({ title: "A title.", venue: null, notes: [{ text: "ICML 2024", notes: [] }] });
  expect(exact?.placements).toMatchObject([{ comment: "NeurIPS 2023" }]);
  const [read] = await papersIn(inTopic(`${line}\n  - ICML 2024`));
  expect(read).not.toMatchObject({ title: "A title.", notes: [{ text: "ICML 2024", notes: [] }] });
});

test.each([
  ["date-added", "2013-10-01 12:00:00 +0000", "2013-10-01"],
  ["timestamp", "2024.01.31", "2024-01-31"],
  ["creationdate", "2024-01-31T10:00:00", "2024-01-31"],
  ["date-added", "yesterday", null],
  ["date-added", "2024-02-31", null],
] as const)("%s = %s of a bibliography is when a work was added", (name, value, added) => {
  expect(addedDate({ extra: [{ format: "bibtex", name, value }] })).toBe(added);
});

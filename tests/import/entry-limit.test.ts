// More entries than fit in memory are refused with the place, before memory runs out: 3 MB of rows of one letter took 4 GB.
import { expect, test } from "vitest";
import { draftMap } from "../../src/import/build.ts";

const MILLION = 1_000_000;

test.each([
  ["list.csv", `title\n${"a\n".repeat(MILLION)}`, 1_000_001, "1,000,000 lines"],
  ["list.tsv", `title\n${"a\n".repeat(MILLION)}`, 1_000_001, "1,000,000 lines"],
  ["list.md", "a\n".repeat(MILLION + 1), 1_000_001, "1,000,000 lines"],
  ["list.bib", "@a{k}\n".repeat(MILLION + 5), 1_000_001, "1,000,000 entries"],
  ["list.ris", "TY  - \n".repeat(MILLION + 5), 1_000_001, "1,000,000 references"],
  ["list.json", `[${'{"title":1},'.repeat(MILLION)}{"title":1}]`, null, "1,000,000 items"],
])("%s", async (file, text, at, what) => {
  const message = `has more than ${what}, more than fit in memory`;
  const problems = [{ file, at, rule: "not-read", message }];
  const lists = await draftMap({ title: null, lists: [{ file, text }], references: [], glossaries: [] });
  expect(lists.problems).toEqual(problems);
  if (file === "list.md") return;
  const references = await draftMap({ title: null, lists: [], references: [{ file, text }], glossaries: [] });
  expect(references.problems).toEqual(problems);
});

test.each([
  ["list.csv", `title\n${"a\n".repeat(100_000)}`, "100,001 lines"],
  ["list.md", "# L\n\n## T\n\n".concat("- a\n".repeat(100_000)), "100,002 lines"],
  ["list.ris", "TY  -\n".repeat(100_001), "100,001 references"],
])("very many entries of a few letters are no list: %s", async (file, text, what) => {
  const lists = await draftMap({ title: null, lists: [{ file, text }], references: [], glossaries: [] });
  expect(lists.problems).toMatchObject([{ at: null, message: `has ${what}, which are too short to be papers` }]);
});

test("empty lines are no entries", async () => {
  const lists = [{ file: "list.md", text: `# L\n\n## T\n\n- [A title](https://a.example)\n${"\n".repeat(150_000)}` }];
  expect((await draftMap({ title: null, lists, references: [], glossaries: [] })).map.papers).toHaveLength(1);
});

// More entries than fit in memory are refused with the place, before memory runs out: 3 MB of rows of one letter took 4 GB.
import { expect, test } from "vitest";
import { draftMap } from "../../src/import/build.ts";

const MILLION = 1_000_000;

test.each([
  ["list.csv", `title\n${"a\n".repeat(MILLION)}`, 1_000_002, "1,000,000 lines"],
  ["list.tsv", `title\n${"a\n".repeat(MILLION)}`, 1_000_002, "1,000,000 lines"],
  ["list.md", "\n".repeat(MILLION + 1), 1_000_002, "1,000,000 lines"],
  ["list.bib", "@a{k}\n".repeat(MILLION + 5), 1_000_002, "1,000,000 entries"],
  ["list.ris", "TY  - \n".repeat(MILLION + 5), 1_000_002, "1,000,000 references"],
  ["list.json", `[${"{},".repeat(MILLION)}{}]`, null, "1,000,000 items"],
])("%s", async (file, text, at, what) => {
  const message = `has more than ${what}, more than fit in memory`;
  const problems = [{ file, at, rule: "not-read", message }];
  const lists = await draftMap({ title: null, lists: [{ file, text }], references: [], glossaries: [] });
  expect(lists.problems).toEqual(problems);
  if (file === "list.md") return;
  const references = await draftMap({ title: null, lists: [], references: [{ file, text }], glossaries: [] });
  expect(references.problems).toEqual(problems);
});

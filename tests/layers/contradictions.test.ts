// Sources that contradict each other about a paper: it is found by what each of them states, and check names the place.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { conflictingIds } from "../../src/map/contradictions.ts";
import { aimap, aimapJson, emptyFolder } from "../harness.ts";

/** A folder with these files; paths begin with it. */
function filesOf(files: Readonly<Record<string, string>>): (name: string) => string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return (name) => (name === "" ? join(folder, "/") : join(folder, name));
}

const BELOW = `# Below

## T

- 2021-05: [How neural networks count to ten](https://arxiv.org/abs/2105.00001)
- 2022-03: [Why deep models forget their past](https://doi.org/10.1000/right)
- 2020-02: [What makes a sentence hard to read](https://arxiv.org/abs/2002.00003)
`;

interface Shown {
  readonly title: string;
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly notes: readonly { readonly text: string }[];
}

describe("a layer that states another identifier for a paper that it names by its title", () => {
  const above = `# Above

## T

- [How neural networks count to ten](https://arxiv.org/abs/2105.99999)
- [Why deep models forget their past](https://doi.org/10.1000/wrong)
- [What makes a sentence hard to read](https://arxiv.org/abs/2105.00001)
`;
  const path = filesOf({ "below.md": BELOW, "above.md": above });
  const layers = ["--map", path("below.md"), "--map", path("above.md")];

  test.each([
    ["the right arXiv id", "2105.00001", "How neural networks count to ten"],
    ["the other arXiv id", "2105.99999", "How neural networks count to ten"],
    ["the address of the right one", "https://arxiv.org/pdf/2105.00001v2", "How neural networks count to ten"],
    ["the right DOI", "10.1000/RIGHT", "Why deep models forget their past"],
    ["the other DOI", "https://doi.org/10.1000/wrong", "Why deep models forget their past"],
    ["its own, where another paper was given as the same", "2002.00003", "What makes a sentence hard to read"],
  ])("leaves it findable by %s", async (_, id, title) => {
    // the second time, the map is a prepared one
    for (let time = 0; time < 2; time += 1) {
      expect((await aimapJson<Shown[]>(["show", id, ...layers])).map((paper) => paper.title)).toEqual([title]);
    }
    expect((await aimapJson<Shown[]>(["search", id, ...layers])).map((paper) => paper.title)).toEqual([title]);
  });

  test("replaces it, but never takes the identifier of another paper", async () => {
    const papers = await aimapJson<Shown[]>(["list", "--sort", "title", ...layers]);
    expect(papers.map(({ title, arxiv, doi }) => [title, arxiv ?? doi])).toEqual([
      ["How neural networks count to ten", "2105.99999"],
      ["What makes a sentence hard to read", "2002.00003"],
      ["Why deep models forget their past", "10.1000/wrong"],
    ]);
    expect(papers.map(({ notes }) => notes.map(({ text }) => text))).toEqual([
      ["page: https://arxiv.org/abs/2105.00001"],
      ["arXiv id of neuralnetworks2021: https://arxiv.org/abs/2105.00001"],
      ["page: https://doi.org/10.1000/right"],
    ]);
  });

  test("is named by check, once, with its place", async () => {
    const { stdout } = await aimap(["check", path("above.md"), path("below.md"), "--rule", "sources-disagree"]);
    expect(stdout.split("\n").filter((line) => line !== "")).toHaveLength(3);
    const inUse = await aimap(["check", path("above.md"), "--rule", "sources-disagree", ...layers]);
    expect(
      inUse.stdout.replaceAll(path(""), ""),
    ).toBe(`above.md:5:60: warning: “How neural networks count to ten” has the arXiv id 2105.99999, but 2105.00001 in below [sources-disagree]
above.md:6:55: warning: “Why deep models forget their past” has the DOI 10.1000/wrong, but 10.1000/right in below [sources-disagree]
above.md:7:62: warning: “What makes a sentence hard to read” has the arXiv id 2105.00001, which is that of “How neural networks count to ten” (neuralnetworks2021) in below [sources-disagree]
`);
  });
});

test("other dates and other people are named too, and what is only more or less exact is not", async () => {
  const path = filesOf({
    "below.md": BELOW,
    "above.md": `## T

- 2019-01: [How neural networks count to ten](https://arxiv.org/abs/2105.00001)
- 2020: [What makes a sentence hard to read](https://example.org/blog)
`,
  });
  const check = async (name: string, below: string): Promise<string[]> => {
    const { stdout } = await aimap(["check", path(name), "--map", path(below), "--map", path(name)]);
    return stdout.split("\n").map((line) => line.replace(path(""), ""));
  };
  expect(await check("above.md", "below.md")).toEqual([
    "above.md:3:3: warning: “How neural networks count to ten” is dated 2019-01, but its arXiv id is from 2021-05 [date-disagrees]",
    "",
  ]);
  const bib = (people: string, year: number): string =>
    `@article{x, title = {Why deep models forget their past}, author = {${people}}, year = ${year}, doi = {10.1000/x}}\n`;
  writeFileSync(path("below.bib"), bib("Doe, Jo and Roe, Jane", 2020));
  writeFileSync(path("above.bib"), bib("Mo, Ann and Li, Bo and Ng, Cy", 2010));
  expect(await check("above.bib", "below.bib")).toEqual([
    "above.bib:1:1: warning: “Why deep models forget their past” is by Ann Mo and others, but by Jo Doe and Jane Roe in below [sources-disagree]",
    "above.bib:1:107: warning: “Why deep models forget their past” is dated 2010, but 2020 in below [sources-disagree]",
    "",
  ]);
  writeFileSync(path("above.bib"), bib("Roe, Jane", 2020));
  expect(await check("above.bib", "below.bib")).toEqual([
    "above.bib:1:1: warning: “Why deep models forget their past” is by 1 person, but by 2 people in below [sources-disagree]",
    "",
  ]);
  for (const lessExact of ["Roe, J. and others", "Roe", "Doe and Roe"]) {
    writeFileSync(path("above.bib"), bib(lessExact, 2021));
    expect(await check("above.bib", "below.bib")).toEqual([""]);
  }
});

test("a list and its references, and two lists, are compared as layers are", async () => {
  const path = filesOf({
    "list.md": "## T\n\n- 2021: [How neural networks count to ten](https://arxiv.org/abs/2105.99999)\n",
    "again.md": "## U\n\n- [How neural networks count to ten](https://arxiv.org/abs/2105.77777)\n",
    "refs.bib": "@misc{ten, title = {How neural networks count to ten}, eprint = {2105.00001}, eprinttype = {arxiv}}\n",
    "other.bib": "@misc{o, title = {Something else that has the id}, eprint = {2105.99999}, eprinttype = {arxiv}}\n",
  });
  const map = path("map.json");
  const sources = [path("list.md"), path("again.md"), "--references", path("refs.bib")];
  const { stderr } = await aimap(["build", ...sources, "--references", path("other.bib"), "-o", map]);
  const lines = stderr.replaceAll(path(""), "").split("\n");
  expect(lines).toContain(
    "list.md:3: “How neural networks count to ten” has the arXiv id 2105.99999, but 2105.00001 in refs.bib:1: merged into one paper",
  );
  expect(lines).toContain(
    "again.md:3: “How neural networks count to ten” has the arXiv id 2105.77777, but 2105.00001 in refs.bib:1: merged into one paper",
  );
  for (const id of ["2105.00001", "2105.99999", "2105.77777"]) {
    expect((await aimapJson<Shown[]>(["show", id, "--map", map])).map(({ title }) => title)).toEqual([
      "How neural networks count to ten",
    ]);
  }
  const withoutReferences = await aimap(["check", path("list.md"), path("again.md"), "--rule", "sources-disagree"]);
  expect(withoutReferences.stdout.replaceAll(path(""), "")).toBe(
    "again.md:3:1: warning: “How neural networks count to ten” has the arXiv id 2105.77777, but 2105.99999 in list.md:3: they are two papers; if they are one, correct the wrong arXiv id, else a title [sources-disagree]\n",
  );
});

test("the DOI of a preprint and that of the published work do not contradict each other", () => {
  const ids = (doi: string, arxiv: string | null = null) => ({ doi, arxiv });
  expect(conflictingIds(ids("10.1101/2020.01.01.1"), ids("10.1038/s41586-020-1"))).toEqual([]);
  expect(conflictingIds(ids("10.48550/arXiv.2105.00001"), ids("10.1038/x", "2105.00001"))).toEqual([]);
  expect(conflictingIds(ids("10.1038/X"), ids("10.1038/x"))).toEqual([]);
  expect(conflictingIds(ids("10.1038/x"), ids("10.1038/y"))).toEqual(["doi"]);
  expect(conflictingIds(ids("10.48550/arXiv.2105.00001"), ids("10.1038/x", "2105.00002"))).toEqual(["arxiv"]);
});

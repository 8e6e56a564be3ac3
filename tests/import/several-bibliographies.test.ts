// Several files with references of their own: what they state of one work becomes one paper, and a key that two works have stops
// nothing.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aimap, aimapJson, emptyFolder } from "../harness.ts";

const ENTRIES = {
  "a.bib": `@article{k1, title={Some long title about features one}, author={Doe, Jo and Ng, Cy}, year={2020}, doi={10.1000/a}}
@article{k2, title={A Second Long Title About Circuits}, author={Doe, Jo}, year={2021}, month=mar, keywords={x}}
`,
  "b.bib": `@article{k1, title={Quite another work about something else}, author={Roe, Al}, year={2019}}
@article{k9, title={A second long title about circuits}, author={Doe, J.}, year={2021}, journal={Nature}, keywords={y}}
@article{in, title={Introduction}, author={Roe, Al}, year={2019}}
`,
  "c.csv": "title,authors,year,doi\nSome long title about features one,Doe,2020,\nIntroduction,Ann Poe,2001,\n",
  "l.md":
    "# L\n\n## T\n\n- [Circuits](https://example.org/c) [@k9]\n- [Quite another work about something else](https://example.org/q)\n- https://doi.org/10.1000/A\n",
} as const;

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string;
  readonly venue: string | null;
  readonly keywords: readonly string[];
}

/** What `build` of these files reports, and the papers of its map. */
async function built(...argv: readonly string[]): Promise<{ stderr: string; exitCode: number; papers: Shown[] }> {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(ENTRIES)) writeFileSync(join(folder, name), text);
  const line = argv.map((word) => (word in ENTRIES ? join(folder, word) : word));
  const map = join(folder, "map.json");
  const { stderr, exitCode } = await aimap(["build", ...line, "-o", map]);
  const papers = exitCode === 0 ? await aimapJson<Shown[]>(["list", "--sort", "title", "--map", map]) : [];
  return { stderr: stderr.replaceAll(join(folder, "/"), ""), exitCode, papers };
}

describe("of two bibliographies", () => {
  test("the second work with a key gets another, and the report says so", async () => {
    const { papers, stderr, exitCode } = await built("a.bib", "b.bib");
    expect(exitCode).toBe(0);
    expect(stderr).toContain('b.bib:1: "k1" is the id of a.bib, line 1, too');
    expect(papers.map(({ id }) => id)).toEqual(["k2", "in", "roe2019quite", "k1"]);
  });

  test("what both state of a work is one paper, of the better values", async () => {
    const { papers } = await built("b.bib", "a.bib");
    expect(papers[0]).toMatchObject({
      id: "k9",
      title: "A Second Long Title About Circuits",
      authors: ["Jo Doe"],
      date: "2021-03",
      venue: "Nature",
      keywords: ["x", "y"],
    });
  });

  test("the same twice is the same as once", async () => {
    const [once, twice] = [await built("a.bib"), await built("a.bib", "a.bib")];
    expect(twice.papers).toEqual(once.papers);
  });
});

test("a table and a bibliography state one paper, but short titles by other people are others", async () => {
  const { papers } = await built("a.bib", "b.bib", "c.csv");
  expect(papers.map(({ id, authors }) => [id, ...authors])).toEqual([
    ["k2", "Jo Doe"],
    ["in", "Al Roe"],
    ["poe2001introduction", "Ann Poe"],
    ["roe2019quite", "Al Roe"],
    ["k1", "Jo Doe", "Cy Ng"],
  ]);
});

test("a list names a work by the key of either bibliography", async () => {
  const { papers, exitCode } = await built("l.md", "--references", "a.bib", "--references", "b.bib");
  expect(exitCode).toBe(0);
  expect(papers.map(({ id, authors }) => [id, ...authors])).toEqual([
    ["k2", "Jo Doe"],
    ["roe2019quite", "Al Roe"],
    ["k1", "Jo Doe", "Cy Ng"],
  ]);
});

test("a row of totals is left out, and one with other words is doubtful", async () => {
  const table = join(emptyFolder(), "sheet.csv");
  writeFileSync(
    table,
    "Paper;Year;Link\nToy Models of Caves;2022;https://example.org/a\nTotal;4;\nTotal;see below;\nTotal Recall;1990;\n",
  );
  const { stderr } = await aimap(["build", table, "-o", join(emptyFolder(), "map.json")]);
  expect(stderr).toContain("sheet.csv:3: left out: a row of sums");
  expect(stderr).toContain('1 title looks like a row of totals, at line 4 ("Total")');
});

test("check reads several bibliographies as build does", async () => {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(ENTRIES)) writeFileSync(join(folder, name), text);
  const { stdout } = await aimap(["check", join(folder, "a.bib"), join(folder, "b.bib"), "--severity", "warning"]);
  expect(stdout).toContain(
    '"k1" is the id of a.bib, line 1, too [duplicate-id]'.replace("a.bib", join(folder, "a.bib")),
  );
  expect(stdout).not.toContain("near-duplicate");
});

// What `show` prints of what bibliographies state: labels beside their values, and nothing a second time.
import { describe, expect, test } from "vitest";
import { aimap, fileOf } from "../harness.ts";

async function shown(entry: string, name: string): Promise<string> {
  const list = fileOf(entry, name);
  const built = await aimap(["build", list]);
  expect(built.exitCode, built.stderr).toBe(0);
  return (await aimap(["show", "a", "--map", fileOf(built.stdout)])).stdout;
}

const CHAPTER = `@incollection{a, title = {Logic}, subtitle = {A Study}, author = {G{\\"o}del, Kurt}, translator = {Jean van Heijenoort},
  booktitle = {From Frege to G{\\"o}del}, booksubtitle = {Sources}, date = {1967-03}, langid = {american},
  hyphenation = {english}, pages = {12--34}, keyword = {logic; proofs}, annotation = {Read it.},
  file = {:a/b.pdf:PDF}, eprint = {math/0001001}, eprinttype = {arXiv}, month = mar, number = {2},
  urldate = {2020-01-02}, rank = {A*}, averyveryverylongfieldname = {yes}}`;

test("values are in one column, two spaces after the longest label", async () => {
  const lines = (await shown(CHAPTER, "a.bib")).split("\n");
  expect(lines).toContain("  translated by  Jean van Heijenoort");
  expect(lines).toContain("  date           1967-03 (from the bibliography)");
  expect(lines).toContain("  rank           A*");
  const at = lines.indexOf("  averyveryverylongfieldname");
  expect(lines[at + 1]).toBe("                 yes");
});

test("volume, issue and pages without a journal do not look like one", async () => {
  const fields = "author = {Ann Bee}, title = {T}, volume = {3}, number = {4}, pages = {x + 296}";
  const text = await shown(`@article{a, ${fields}}`, "a.bib");
  expect(text.split("\n").filter((line) => /^ {2}(?:venue|volume|issue|pages) /.test(line))).toEqual([
    "  volume      3",
    "  issue       4",
    "  pages       x + 296",
  ]);
  expect(await shown(`@article{a, journal = {J}, ${fields}}`, "a.bib")).toContain(
    "  venue       J, 3(4), x + 296 pages\n",
  );
});

const labels = (text: string): string[] =>
  [...text.matchAll(/^ {2}(\S.*?)(?: {2}|$)/gm)].map(([, label]) => label ?? "");

describe("what repeats a field of the paper is not shown again", () => {
  test("BibTeX", async () => {
    const ends = labels(await shown(CHAPTER, "a.bib"));
    expect(ends.slice(ends.indexOf("arxiv"))).toEqual([
      "arxiv",
      "file",
      "language",
      "urldate",
      "rank",
      "averyveryverylongfieldname",
      "id",
    ]);
  });

  test("what says more is shown", async () => {
    const entry = "@book{a, title = {T}, editor = {Bee, Ann and others}, year = {1999}, month = {13}, school = {MIT}}";
    const text = await shown(entry, "a.bib");
    expect(text).toMatch(/^ {2}editor +Bee, Ann and others$/m);
    expect(text).toMatch(/^ {2}month +13$/m);
  });

  test("RIS", async () => {
    const record = [
      "TY  - JOUR",
      "ID  - a",
      "TI  - On <i>E. coli</i>",
      "AU  - Bee, Ann",
      "PY  - 1999",
      "DA  - 1999/03/01/Spring",
      "JO  - J. Cells",
      "T2  - Journal of Cells",
      "Y2  - 2020/01/02",
      "C1  - 7 pages",
      "ER  - ",
    ];
    const ends = labels(await shown(record.join("\n"), "a.ris"));
    expect(ends).not.toContain("TI");
    expect(ends).not.toContain("T2");
    expect(ends).toContain("JO");
    expect(ends).toContain("Y2");
    expect(ends).toContain("C1");
  });

  test("CSL-JSON", async () => {
    const work = {
      id: "a",
      type: "article-journal",
      title: "On <i>E. coli</i>",
      "container-title": ["Journal of Cells"],
      abstract: "<jats:p>Cells.</jats:p>",
      issued: { "date-parts": [["1999", "3"]] },
      accessed: { "date-parts": [[2020, 1, 2]] },
    };
    const ends = labels(await shown(JSON.stringify([work]), "a.json"));
    for (const name of ["title", "container-title", "issued"]) expect(ends).not.toContain(name);
    expect(ends.filter((name) => name === "abstract")).toHaveLength(1);
    expect(ends).toContain("accessed");
  });
});

test("a paper that only its arXiv id or DOI leads to has the page that open opens", async () => {
  const ids = [
    ["eprint = {2309.08600}, eprinttype = {arxiv}", "https://arxiv.org/abs/2309.08600"],
    ["doi = {10.1000/x}", "https://doi.org/10.1000/x"],
  ];
  for (const [id, page] of ids) {
    const map = fileOf(`@misc{a, title = {A title of a work}, author = {Elhage, Nelson and others}, ${id}}`, "a.bib");
    const shown = await aimap(["show", "a", "--map", map]);
    expect(shown.stdout).toContain(`  page        ${page}\n`);
    expect(shown.stdout).toContain("  by          Nelson Elhage et al.\n");
    expect((await aimap(["open", "a", "--print", "--map", map])).stdout).toBe(`${page}\n`);
    const [record] = JSON.parse((await aimap(["show", "a", "--json", "--map", map])).stdout);
    expect(record.url).toBeNull();
  }
});

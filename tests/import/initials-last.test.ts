// `Griffin DK` and its like, wherever people are written, and what only looks like it.
import { describe, expect, test } from "vitest";
import { buildMap } from "../../src/import/build.ts";
import { areInitialsLast, initialsLastIn } from "../../src/import/initials-last.ts";
import { firstAuthor } from "../../src/map/names.ts";
import { buildText } from "./lists.ts";

const shown = (names: readonly string[], usual: boolean | null = null): (string | null)[] =>
  initialsLastIn(names, usual).map((name) => name && [name.family, name.given, name.suffix].filter(Boolean).join("|"));

describe("a family name and initials", () => {
  test.each([
    [["Moss BT"], ["Moss|BT"]],
    [
      ["Moss B.T.", "Rivera-Lopez A."],
      ["Moss|B.T.", "Rivera-Lopez|A."],
    ],
    [
      ["van der Berg AJ", "O'Neill J. P.", "De la Cruz MT"],
      ["van der Berg|AJ", "O'Neill|J. P.", "De la Cruz|MT"],
    ],
    [
      ["Moss BT", "Rivera A", "McNeil S."],
      ["Moss|BT", "Rivera|A", "McNeil|S"],
    ],
    [
      ["Moss BT", "Yates JR 3rd", "Lake KL Jr"],
      ["Moss|BT", "Yates|JR|3rd", "Lake|KL|Jr"],
    ],
    [
      ["Moss BT", "Cave Genome Consortium"],
      ["Moss|BT", null],
    ],
    [
      ["Kim SH", "Lee J", "Li XY"],
      ["Kim|SH", "Lee|J", "Li|XY"],
    ],
    [
      ["Berg T", "Moss K"],
      ["Berg|T", "Moss|K"],
    ],
    [
      ["Nuñez Ñ", "Žižek S-J"],
      ["Nuñez|Ñ", "Žižek|S-J"],
    ],
  ])("%j", (names, parts) => {
    expect(shown(names)).toEqual(parts);
  });

  test.each([
    [["Wei XU", "Jie SUN", "Yi MA"]],
    [["Haitao LIANG", "Bo LI"]],
    [["J. Moss", "B. T. Rivera"]],
    [["BT Moss", "A Rivera"]],
    [["Jane Moss", "Max Rivera"]],
    [["Meta AI"]],
    [["Roche AG", "Novo UK"]],
    [["Vitamin D"]],
    [["Henry VIII", "Li Na"]],
    [["王 小明", "Moss, B. T."]],
  ])("is not in %j", (names) => {
    expect(shown(names)).toEqual(names.map(() => null));
  });

  test("is what the file shows where one list does not: in a file of given names, a last letter is a family name", () => {
    expect(shown(["Moss B"], areInitialsLast(["Rivera AT", "Lake K"]))).toEqual(["Moss|B"]);
    expect(shown(["Emma S.", "Noah T."], areInitialsLast(["Jane Moss", "Max Rivera", "Emma S."]))).toEqual([
      null,
      null,
    ]);
  });
});

describe("people have their family names", () => {
  const expected = ["Moss+", "Rivera+", "Lake+"];
  const csv = (...cells: readonly string[]) =>
    `Title,Authors\n${cells.map((cell, at) => `Work ${at} on caves and water,"${cell}"`).join("\n")}\n`;
  test.each([
    ["PubMed", "a.csv", csv("Moss BT, Berg A, O'Hara RE.", "Rivera S, Moss BT, McNeil M.", "Lake K, et al.")],
    ["Scopus", "a.csv", csv("Moss B.T.; Berg A.", "Rivera S.; Moss B.T.", "Lake K.; others")],
    ["semicolons", "a.csv", csv("Moss BT; Berg A", "Rivera S and Moss BT", "Lake K; Berg A")],
    [
      "RIS",
      "a.ris",
      ["Moss BT", "Rivera S", "Lake K"]
        .map((name, at) => `TY  - JOUR\nTI  - Work ${at} on caves and water\nAU  - ${name}\nAU  - Berg AL\nER  - \n`)
        .join(""),
    ],
    [
      "CSL-JSON",
      "a.json",
      JSON.stringify(
        ["Moss BT", "Rivera S", "Lake K"].map((literal, at) => ({
          id: `k${at}`,
          title: `Work ${at} on caves and water`,
          author: [{ literal }, { literal: "Berg AL" }],
        })),
      ),
    ],
    [
      "BibTeX",
      "a.bib",
      ["Moss BT", "Rivera S", "Lake K"]
        .map((name, at) => `@article{k${at}, title={Work ${at} on caves and water}, author={${name} and Berg AL}}\n`)
        .join(""),
    ],
    [
      "Markdown",
      "a.md",
      ["Moss BT", "Rivera S", "Lake K"]
        .map((name, at) => `- ${name}, Berg AL. [Work ${at} on caves and water](https://a.example/${at}). 2020.\n`)
        .join(""),
    ],
  ])("from %s", async (_, file, text) => {
    const { map } = await buildText(text, file);
    const papers = map.papers.toSorted((a, b) => (a.title < b.title ? -1 : 1));
    expect(papers.map((paper) => firstAuthor(paper))).toEqual(expected);
  });

  test.each([
    ["Griffith, Darren K; Larkin, Denis M", ["Darren K Griffith", "Denis M Larkin"]],
    ["Griffith, Darren K and Larkin, Denis M", ["Darren K Griffith", "Denis M Larkin"]],
    ["García Moss, Gabriel J", ["Gabriel J García Moss"]],
  ])("from a cell with commas in the names: %s", async (cell, authors) => {
    const lists = [{ file: "a.csv", text: csv(cell) }];
    const { map } = await buildMap({ title: null, lists, references: [], glossaries: [] });
    expect(map.papers.map((paper) => paper.authors)).toEqual([authors]);
  });
});

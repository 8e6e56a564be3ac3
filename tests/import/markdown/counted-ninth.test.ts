// What a ninth count of lists by hand found: each convention with made-up words, and what a careful person would enter.
import { describe, expect, test } from "vitest";
import type { OutlinePaper } from "../../../src/import/outline.ts";
import { outlineOf, papersOf } from "../lists.ts";

const ARXIV = "https://arxiv.org/abs/2401.0000";
const URL = "https://example.org/a";
const CODE = "https://github.com/a/b";

/** The papers of a page, with its own headings. */
const papersIn = (text: string): OutlinePaper[] => outlineOf(text).topics.flatMap(({ papers }) => papers);

describe("bullets below the name of a column, above the table,", () => {
  const table = `| Paper Title | Type | Year | Sources |
|---|---|---|---|
| [Walking in Caves](${ARXIV}1) | J | 1965 | A |
| [Maps of Lamps](${ARXIV}2) | C | 1970 | A, B |`;

  test("explain its cells: they are no papers, and no group of the rows", () => {
    const legend = `Sources :\n- A: [Cave Design](${URL})\n- B: [Lamp Design](${URL}b)\n\nType:\n- C: Conference\n- J: Journal`;
    const outline = outlineOf(`# Works\n\n## Caves\n\n${legend}\n\n${table}`);
    expect(outline.topics).toMatchObject([
      {
        groups: [],
        papers: [
          { title: "Walking in Caves", group: null },
          { title: "Maps of Lamps", group: null },
        ],
      },
    ]);
    expect(outline.leftOut).toMatchObject([{ what: "a legend", from: 5, to: 11 }]);
  });

  test("are papers where they have no keys, or the table has no such column", () => {
    for (const list of [`Sources:\n- [Cave Design](${URL})`, `Books:\n- A: [Cave Design](${URL})`])
      expect(papersIn(`# Works\n\n## Caves\n\n${list}\n\n${table}`).map(({ group }) => group)).toContain(
        list.startsWith("S") ? "Sources" : "Books",
      );
  });
});

describe("a column of years and venues", () => {
  test.each(["Year-Venue", "年份-刊物", "Date - Conference"])("%s: each cell is read by itself", (name) => {
    const cells = ["2016-CCS", "2018-CVPR", "2022-Cave and Lamp Letters", "2020-ECCV, 2021-TIP"];
    const rows = cells.map((cell, at) => `| ${cell} | Walking in Deep Caves ${at} | [pdf](${URL}${at}) |`);
    expect(papersOf(`| ${name} | Title | Link |\n|---|---|---|\n${rows.join("\n")}`)).toMatchObject([
      { date: "2016", venue: "CCS", notes: [] },
      { date: "2018", venue: "CVPR", notes: [] },
      { date: "2022", venue: "Cave and Lamp Letters", notes: [] },
      { date: "2020", venue: "ECCV" },
    ]);
  });
});

describe("a venue and its year as a name", () => {
  const list = `- Ann Roe, Max Doe. **"Walking in Caves"** | [[PDF]](${URL})\n- Jo Poe. **"Maps of Lamps"** | [[PDF]](${URL}b)`;

  test.each(["NeurIPS1987", "NeurIPS 1987"])("of the page: %s", (title) => {
    const facts = { date: "1987", venue: "NeurIPS" };
    expect(papersIn(`# ${title}\n\n${list}`)).toMatchObject([facts, facts]);
    expect(papersIn(`# ${title}\n\n## Caves\n\n${list}`)).toMatchObject([facts, facts]);
  });

  test("of the page, where a section has another or a year", () => {
    expect(papersIn(`# CVPR 2023\n\n## ICCV 2021\n\n${list}`)[0]).toMatchObject({ date: "2021", venue: "ICCV" });
    expect(papersIn(`# CVPR 2023\n\n## 2020\n\n${list}`)[0]).toMatchObject({ date: "2020", venue: null });
  });

  test.each(["ISSCC", "ICCAD"])("of a group: %s", (venue) => {
    const group = `# List\n\n## Conference\n\n- **${venue}2023**\n  - **Walking in Caves: A Fast Way to Lamps** [[pdf](${URL})]\n- **HPCA2023**\n  - **Maps of Lamps for All Who Walk** [[pdf](${URL}b)]`;
    expect(papersIn(group)).toMatchObject([
      { date: "2023", venue },
      { date: "2023", venue: "HPCA" },
    ]);
  });
});

describe("a section named content", () => {
  test("has papers where most of its bullets lead to works", () => {
    const list = `- [Walking in Caves](${ARXIV}1) - 2016\n- [Maps of Lamps](${ARXIV}2) - 2001\n- [Caves and their recommender](${URL}) - 2016`;
    expect(papersIn(`# Rec\n\n## Content\n\n${list}`)).toHaveLength(3);
  });

  test("is one of contents where they lead to the page", () => {
    expect(papersIn(`# Rec\n\n## Content\n\n- [Caves](#caves)\n- [Lamps](#lamps)\n`)).toEqual([]);
  });
});

describe("people in italics below a paper, some linked to their pages,", () => {
  const below = (line: string): OutlinePaper[] =>
    papersOf(`- 2018 - WWW - [Caves: Deep Walks for News](${CODE})\n\n  - *${line}*\n  - *news; caves*`);

  test.each([
    [`[Ann Roe](${URL}), Max Doe, Jo Poe`, ["Ann Roe", "Max Doe", "Jo Poe"]],
    [`[Ann Roe](${URL}), [Max Doe](${URL}b)`, ["Ann Roe", "Max Doe"]],
  ])("%s", (line, authors) => {
    expect(below(line)).toMatchObject([{ title: "Caves: Deep Walks for News", authors, url: CODE, group: null }]);
  });

  test("but a linked title in italics is a paper", () => {
    expect(below(`[Walking in Caves](${ARXIV}1), a longer version`).length).toBe(2);
  });
});

test("an address of the web goes before a file beside the list", () => {
  const entry = `+ **Walking in Caves.** *Ann Roe, Max Doe.* **ICLR, 2022.** [[pdf](./x/2022.Walking.pdf)] [[arxiv](${ARXIV}1)]`;
  expect(papersOf(entry)).toMatchObject([
    { url: `${ARXIV}1`, notes: [{ text: "pdf: ./x/2022.Walking.pdf" }], venue: "ICLR" },
  ]);
});

test.each(["Project", "Code", "Links"])("a badge of stars leads to the code in a column %s", (name) => {
  const badge = `[![GitHub Repo stars](https://img.shields.io/github/stars/a/b)](${CODE})`;
  expect(papersOf(`| Paper | ${name} |\n|---|---|\n| [Walking in Caves](${ARXIV}1) | ${badge} |`)).toMatchObject([
    { url: `${ARXIV}1`, code: CODE, notes: [] },
  ]);
});

// Ways of writing that lists from other fields use, each with what a careful person would enter.
import { describe, expect, test } from "vitest";
import { buildMap } from "../../../src/import/build.ts";
import type { OutlinePaper } from "../../../src/import/outline.ts";
import { outlineOf, papersOf } from "../lists.ts";

const ARXIV = "https://arxiv.org/abs/2401.00001";
const OTHER = "https://arxiv.org/abs/2401.00002";
const CODE = "https://github.com/a/b";

describe("where and when it appeared", () => {
  test.each([
    [`- 2023 CVPR [Walking in Caves](${ARXIV})`, "Walking in Caves", "CVPR", "2023"],
    [
      `- 2021 Journal of Cave Research [Walking in Caves](${ARXIV})`,
      "Walking in Caves",
      "Journal of Cave Research",
      "2021",
    ],
    [`- 2021 Springer [Walking in Caves](${ARXIV})`, "Walking in Caves", "Springer", "2021"],
    [`- [Walking in Caves - ECCV - 2018](${ARXIV})`, "Walking in Caves", "ECCV", "2018"],
    [`- [Walking in Caves - Hill Tech Report - 2010](${ARXIV})`, "Walking in Caves", "Hill Tech Report", "2010"],
    [`- [[2021-ICML]](${ARXIV}) **Walking in Caves**`, "Walking in Caves", "ICML", "2021"],
    [
      "- *The Book of Caves*. J. Doe. Springer, ISBN 978-3-16-148410-0, 2015. [link](https://example.org/b)",
      "The Book of Caves",
      "Springer",
      "2015",
    ],
  ])("%s", (entry, title, venue, date) => {
    expect(papersOf(entry)).toMatchObject([{ title, venue, date }]);
  });

  test("a short name before a title with its venue after dashes is the comment", () => {
    expect(papersOf(`- [CW - Caves at Work - ECCV - 2018](${ARXIV})`)).toMatchObject([
      { title: "Caves at Work", comment: "CW", venue: "ECCV" },
    ]);
  });

  test("an award of a year is no venue", () => {
    expect(papersOf(`- 2018 Best Paper [Walking in Caves](${ARXIV})`)).not.toMatchObject([{ venue: "Best Paper" }]);
  });

  test("an abbreviation with two digits in a column of dates or venues", () => {
    expect(papersOf(`| Time | Paper |\n|---|---|\n| GCPR18 | [Walking in Caves](${ARXIV}) |`)).toMatchObject([
      { date: "2018", venue: "GCPR" },
    ]);
  });

  test("a thesis or a report with its year in brackets before the title", () => {
    expect(papersOf(`- (**PhD thesis 2017**) Walking in deep caves [[thesis](${ARXIV})]`)).toMatchObject([
      { title: "Walking in deep caves", date: "2017" },
    ]);
  });
});

describe("people", () => {
  test.each([
    [
      "people with their places between semicolons",
      `- **Walking in Caves**<br>Ann Roe, University of Hills; Max Doe, Cave Labs [[pdf]](${ARXIV})`,
      ["Ann Roe", "Max Doe"],
    ],
    ["others in German", `- Meier, A., Schulz, B. u. a. (2015): Höhlen im Regen. ${ARXIV}`, ["A. Meier", "B. Schulz"]],
    ["others in Spanish", `- García, A. y col. (2016). Cuevas bajo la lluvia. ${ARXIV}`, ["A. García"]],
    [
      "a date between people and a quoted title",
      `- Anna Meier, 3. Juli 2015: „Höhlen im Regen“, ${ARXIV}`,
      ["Anna Meier"],
    ],
  ])("%s", (_, entry, authors) => {
    expect(papersOf(entry)).toMatchObject([{ authors }]);
  });

  test("a place in brackets and a journal are nobody", () => {
    expect(papersOf(`- [CaveLab](https://cavelab.example) - Tools for caves. (KU Leuven, Belgium)`)).toMatchObject([
      { authors: [] },
    ]);
    expect(papersOf(`- **"A walk in caves."** Sustainable Cities and Society, 2021. [pdf](${ARXIV})`)).toMatchObject([
      { authors: [] },
    ]);
  });

  test("one name after a dash is an author where others have several and a year", () => {
    const several = [1, 2, 3].map(
      (n) => `- [Walk number ${n} of many](https://example.org/${n}) - Ann Roe, Max Doe, Jo Poe (2018)`,
    );
    expect(
      papersOf(`${several.join("\n")}\n- [A walk alone](https://example.org/4) - Neven Pikul`).at(-1),
    ).toMatchObject({
      authors: ["Neven Pikul"],
    });
  });
});

describe("several papers", () => {
  test("a bullet and a cell with words before the first", () => {
    const two = `Basics: [Walking in Caves](${ARXIV}), [Walking at Night](${OTHER})`;
    expect(papersOf(`- ${two}`)).toMatchObject([
      { title: "Walking in Caves", group: "Basics" },
      { title: "Walking at Night", group: "Basics" },
    ]);
    expect(papersOf(`- [Walking in Caves](${ARXIV}) and [Walking at Night](${OTHER})`)).toMatchObject([
      { title: "Walking in Caves", comment: null },
      { title: "Walking at Night" },
    ]);
    expect(papersOf(`| Topic | Papers |\n|---|---|\n| Deep | ${two} |`)).toHaveLength(2);
  });

  test("titles in bold on lines of a cell, each with its people", () => {
    const cell =
      "**A Walk in Deep Caves**<br>Ann Roe, Max Doe, Jo Poe<br>**A Walk in Wet Caves**<br>Li Wei, Ida Jung, Al Lee";
    expect(papersOf(`| Year | Paper | Link |\n|---|---|---|\n| 2018 | ${cell} | [x](${ARXIV}) |`)).toMatchObject([
      { title: "A Walk in Deep Caves", authors: ["Ann Roe", "Max Doe", "Jo Poe"], date: "2018" },
      { title: "A Walk in Wet Caves", authors: ["Li Wei", "Ida Jung", "Al Lee"], date: "2018" },
    ]);
  });
});

describe("tables", () => {
  const table = (head: string, row: string): OutlinePaper[] =>
    papersOf(`| ${head} |\n|${"---|".repeat(head.split("|").length)}\n| ${row} |`);

  test("a column of papers has the titles, and one of models beside it is a note that can name people", () => {
    expect(
      table(
        "Model | F1 | Paper / Source | Code link",
        `CaveNet (Roe et al., 2015) | 90 | A Walk in Caves [[pdf]](${ARXIV}) | ${CODE}`,
      ),
    ).toMatchObject([{ title: "A Walk in Caves", authors: ["Roe"], authorsComplete: false, date: "2015", code: CODE }]);
  });

  test("two spaces inside a title are a typing mistake, and before a sentence they end it", () => {
    expect(table("Paper | Link", `A Walk  in Wet Caves | [pdf](${ARXIV})`)).toMatchObject([
      { title: "A Walk in Wet Caves" },
    ]);
    expect(table("Paper | Link", `A Walk  They go far. | [pdf](${ARXIV})`)).toMatchObject([
      { title: "A Walk", comment: "They go far." },
    ]);
  });
});

describe("blocks", () => {
  test("a link to a place on the page does not hide the people before it", () => {
    expect(papersOf(`- [A Walk in Caves](${ARXIV}) - Ann Roe et al., 2023 👉[Caves](#caves)`)).toMatchObject([
      { authors: ["Ann Roe"], date: "2023", comment: null },
    ]);
  });

  test("a list whose entries lead away first is no table of contents", () => {
    const items = [1, 2, 3].map(
      (n) => `- [Walk number ${n}](https://example.org/${n}) 👉[Caves](#a${n}) 👉[Rain](#b${n})`,
    );
    expect(papersOf(items.join("\n"))).toHaveLength(3);
  });

  test("a section called contents that lists papers below its bullets is kept", () => {
    const items = [1, 2, 3].map(
      (n) => `  - *Cave ${n}* [[Paper](https://arxiv.org/abs/2401.0000${n})]\n    - what it says`,
    );
    const text = `# List\n\n## Content\n\n- Deep\n${items.join("\n")}\n`;
    expect(outlineOf(text).topics.flatMap(({ papers }) => papers)).toHaveLength(3);
  });

  test("a linked heading above nothing but its links is the work", () => {
    const text = `#### [CaveTool](https://cavetool.example)\n\n*Walks in caves*\n\n- [Publication](${ARXIV})\n- [Github](${CODE})`;
    expect(papersOf(text)).toMatchObject([{ title: "CaveTool", code: CODE }]);
  });

  test("titles above paragraphs that are their addresses", () => {
    const pairs = [1, 2, 3].map((n) => `Walk number ${n} in caves\n\nhttps://example.org/walk/${n}`);
    expect(papersOf(pairs.join("\n\n"))).toMatchObject([
      { title: "Walk number 1 in caves", url: "https://example.org/walk/1" },
      { title: "Walk number 2 in caves" },
      { title: "Walk number 3 in caves" },
    ]);
    expect(papersOf(pairs.slice(0, 2).join("\n\n"))).toEqual([]);
  });

  test("labels without links after a title are no part of it", () => {
    expect(papersOf(`- [[IROS](${ARXIV})] Learning to Walk in Caves [Code] [[Page]] [\`deep\`]`)).toMatchObject([
      { title: "Learning to Walk in Caves" },
    ]);
  });

  test("tags of two words, and tags between commas", () => {
    expect(papersOf(`- [ ] [A Walk in Caves](${ARXIV}) #[[wet caves]] #deep`)).toMatchObject([
      { tags: ["wet caves", "deep"] },
    ]);
    expect(papersOf(`- [ ] [A Walk in Caves](${ARXIV}) #wet, #deep`)).toMatchObject([{ tags: ["wet", "deep"] }]);
  });
});

describe("with references and tables", () => {
  const build = (file: string, text: string, references: { file: string; text: string }[] = []) =>
    buildMap({ title: null, lists: [{ file, text }], references, glossaries: [] });
  const bib = {
    file: "a.bib",
    text: "@article{doe2020,title={Walking in Caves},author={Doe, Jane},year={2020}}\n@article{roe2021,title={Walking in Rain},author={Roe, Max},year={2021}}",
  };

  test("a bibliography that is its own list uses all of its references", async () => {
    const { report, map } = await build("a.bib", bib.text, [bib]);
    expect([map.papers.length, report.remarks]).toEqual([2, []]);
  });

  test("keys in double brackets name papers", async () => {
    const { map } = await build("k.md", "# L\n\n## T\n\n- [[@doe2020]]\n- [[@roe2021]] very good\n", [bib]);
    expect(map.papers.map(({ id, title }) => [id, title])).toEqual([
      ["doe2020", "Walking in Caves"],
      ["roe2021", "Walking in Rain"],
    ]);
  });

  test("a status that is none of ours is kept as a note, and the report says so", async () => {
    const { map, report } = await build("a.csv", "Title,Status\nWalking far,on hold\nWalking near,gelesen\n");
    expect(map.papers.map(({ status, notes }) => [status, notes.map(({ text }) => text)])).toEqual([
      [null, ["Status: on hold"]],
      ["read", []],
    ]);
    expect(report.doubts[0]?.message).toContain("1 of 2 entries have a status that is none of");
  });

  test("columns in other languages", async () => {
    const { map } = await build(
      "a.csv",
      "Título,Primer autor,Año de publicación,Estado\nCaminar lejos,Ana Ruiz,2020,leído\n",
    );
    expect(map.papers).toMatchObject([{ authors: ["Ana Ruiz"], date: "2020", status: "read" }]);
  });

  test("a list of people is doubtful", async () => {
    const people = ["Jane Doe", "Max Roe", "Ann Berg", "Ida Jung", "Al Senn"];
    const items = people.map((name) => `- [${name}](https://${name.toLowerCase().replace(" ", "")}.example.org)`);
    const { report } = await build("p.md", `# L\n\n## T\n\n${items.join("\n")}\n`);
    expect(report.doubts.map(({ message }) => message)).toContainEqual(expect.stringContaining("look like people"));
  });
});

describe("people as journals and hands write them", () => {
  test.each([
    ["Harris RA, McAllister JM, Strauss JF 3rd", ["RA Harris", "JM McAllister", "JF Strauss III"]],
    ["Berg AB, Senn WK 2nd, Roe MB", ["AB Berg", "WK Senn II", "MB Roe"]],
    [
      "Glaser G.I., Benjamin, S.A., Perich G.M., Kording, K.P.",
      ["G.I. Glaser", "S.A. Benjamin", "G.M. Perich", "K.P. Kording"],
    ],
    ["Notin, P., Marks, D.S., Gal, Y", ["P. Notin", "D.S. Marks", "Y Gal"]],
    ["Fu, T., Coley, C. W., & Sun, J", ["T. Fu", "C. W. Coley", "J Sun"]],
    ["Ann Roe, Roeland C. H. J. van Ham, Max Doe.", ["Ann Roe", "Roeland C. H. J. van Ham", "Max Doe"]],
    ["Ann Roe, Max Doe, Fayyaz ul Amir Afsar Minhas.", ["Ann Roe", "Max Doe", "Fayyaz ul Amir Afsar Minhas"]],
    ["Ann Roe , Max B Doe , Gagan Deep Gupta", ["Ann Roe", "Max B Doe", "Gagan Deep Gupta"]],
    ["Ann Roe, Max Doe, The OPMC, Jo Poe.", ["Ann Roe", "Max Doe", "The OPMC", "Jo Poe"]],
  ])("%s", (people, authors) => {
    expect(papersOf(`**Walking in deep caves.**  \n${people}  \n[paper](${ARXIV})`)).toMatchObject([
      { title: "Walking in deep caves", authors, authorsComplete: true },
    ]);
  });

  test("people left out before the last, without a comma after the mark", () => {
    expect(papersOf(`**Walking in deep caves.**  \nAnn Roe, Max Doe, …Jo B. Poe.  \n[paper](${ARXIV})`)).toMatchObject([
      { authors: ["Ann Roe", "Max Doe", "Jo B. Poe"], authorsComplete: false },
    ]);
  });
});

describe("where it appeared, on its own line", () => {
  test.each([
    ["*Emerging topics in life sciences, April 2021.*", "Emerging topics in life sciences", "2021-04"],
    [
      "*Workshop on caves, lakes, and rivers at scale, May 2022.*",
      "Workshop on caves, lakes, and rivers at scale",
      "2022-05",
    ],
    ["* IEEE/ACM Transactions on Caves, May 2021.*", "IEEE/ACM Transactions on Caves", "2021-05"],
  ])("%s", (line, venue, date) => {
    expect(
      papersOf(`**Walking in deep caves.**  \nAnn Roe, Max Doe.  \n${line}  \n[[paper](https://example.org/a)]`),
    ).toMatchObject([{ title: "Walking in deep caves", authors: ["Ann Roe", "Max Doe"], venue, date }]);
  });

  test("when something was updated is no venue", () => {
    const text =
      "**Walking in deep caves.**  \nAnn Roe, Max Doe.  \n*Updated by its authors, April 2021.*  \n[[paper](https://example.org/a)]";
    expect(papersOf(text)).toMatchObject([{ venue: null, date: null }]);
  });

  test("a work whose name ends in a word for a kind of paper is a title", () => {
    const table = `| Model | Paper |\n| --- | --- |\n| scLong | [Nature](${ARXIV}) |\n| visDemo | [bioRxiv](${OTHER}) |`;
    expect(papersOf(table).map(({ title }) => title)).toEqual(["scLong", "visDemo"]);
  });
});

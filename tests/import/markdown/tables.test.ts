// Tables of works as people keep them: what makes one, and what its rows and cells say.
import { describe, expect, test } from "vitest";
import { buildText, outlineOf, papersOf, titlesOf, topicsOf } from "../lists.ts";

const ARXIV = "https://arxiv.org/abs/2401.0000";

function table(names: string, ...rows: string[]): string {
  return [names, names.replace(/[^|]+/g, "---"), ...rows].join("\n");
}

describe("which tables are of works", () => {
  test.each([
    ["a year and a status", "| Title | Year | Status |", "| Walking in Wet Caves | 2022 | read |"],
    ["notes", "| Paper | Notes |", "| Walking in wet caves | nice |"],
    ["a venue", "| Paper | Venue |", "| Walking in Wet Caves | Cave Letters |"],
    ["authors", "| Title | Authors |", "| Walking in Wet Caves | Jane Doe |"],
  ])("titles without links beside %s", (_, names, row) => {
    expect(titlesOf(table(names, row))).toEqual([expect.stringMatching(/^Walking in wet caves$/i)]);
  });

  test("papers without links, where the name of the column says so", () => {
    const rows = ["| Walking in wet caves | 5 |", "| Lamps for deep caves | 3 |"];
    expect(titlesOf(table("| Paper | Rating |", ...rows))).toHaveLength(2);
    expect(titlesOf(table("| Model | Rating |", ...rows))).toEqual([]);
  });

  test.each([
    "| paper | who | yr |",
    "| titel | auteurs | jaar |",
    "| Tytuł | Autorzy | Rok |",
    "| tittel | forfattere | år |",
    "| başlık | yazarlar | yıl |",
    "| judul | penulis | tahun |",
    "| назва | автори | рік |",
  ])("people and years by other names: %s", (names) => {
    expect(papersOf(table(names, "| Wet Caves | Roe et al. | 2022 |"))).toMatchObject([
      { title: "Wet Caves", authors: ["Roe"], date: "2022", notes: [] },
    ]);
  });

  test("a table above one with the same columns is of works as it is", () => {
    const [above, below] = [
      table("| Name | Size |", "| A Cave | 5 |"),
      table("| Name | Size |", `| [A Lamp](${ARXIV}1) | 4 |`),
    ];
    expect(papersOf(`# L\n\n## A\n\n${above}\n\n## B\n\n${below}`)).toMatchObject([
      { title: "A Cave" },
      { title: "A Lamp" },
    ]);
    expect(outlineOf(above).leftOut).toMatchObject([{ what: "a table without papers" }]);
  });

  test("a line without a link to a work is said about the table below it", () => {
    const results = table("| Input | Output |", "| 4 | 5 |");
    expect(titlesOf(`**The data of [CaveNet](https://github.com/a/b)**\n\n${results}`)).toEqual([]);
    expect(titlesOf(`**[A walk in caves](${ARXIV}1)**\n\n${results}`)).toEqual(["A walk in caves"]);
  });

  test("names of other things are no titles", () => {
    expect(titlesOf(table("| Title | Description |", "| Server | where it runs |", "| Port: | 80 |"))).toEqual([]);
    expect(titlesOf(table("| Setting | Notes |", "| The number of lamps | 80 |"))).toEqual([]);
  });

  test("a table below a bullet is the group that the bullet names", () => {
    const list = `* Deep caves\n\n   Year|Title\n   --|--\n   2012|[Walking in Caves](${ARXIV}1)\n`;
    expect(papersOf(list)).toMatchObject([{ title: "Walking in Caves", group: "Deep caves", date: "2012" }]);
  });
});

describe("the meetings of a reading group", () => {
  const rows = [1, 2, 3, 4].map((day) => `| 0${day}/12/2024 | Jane Doe | Walking in Caves ${day} | ${ARXIV}${day} |`);
  const [names, nothing] = ["| Date | Speaker | Title | Link |", "| 05/12/2024 | All | Ask us anything | |"];

  test("who speaks about a paper did not write it, and the day is that of the meeting", () => {
    expect(papersOf(table(names, ...rows))[0]).toMatchObject({
      authors: [],
      notes: [{}, { text: "Speaker: Jane Doe" }],
    });
    expect(papersOf(table(names, ...rows))[0]?.date).not.toBe("2024-12-01");
  });

  test("who is named beside a day presented the paper", () => {
    const meeting = table("| Date | Who | Paper |", `| 5 May 2023 | Jane Doe | [A Walk in Caves](${ARXIV}1) |`);
    expect(papersOf(meeting)).toMatchObject([{ authors: [], notes: [{}, { text: "Who: Jane Doe" }] }]);
  });

  test("a meeting without a paper is left out", () => {
    const { leftOut, topics } = outlineOf(`# Club\n\n${table(names, ...rows, nothing)}\n`);
    expect(topics.flatMap(({ papers }) => papers)).toHaveLength(4);
    expect(leftOut).toMatchObject([{ what: "a meeting without a paper" }]);
  });

  test("who gives a talk wrote it", () => {
    const talk = table("| Speaker | Title | Video |", "| Jane Doe | [A Walk in Caves](https://youtu.be/abc) | |");
    expect(papersOf(talk)).toMatchObject([{ authors: ["Jane Doe"] }]);
  });
});

describe("cells", () => {
  test.each([
    ["Cave Letters，20240401", "Cave Letters", "2024-04-01"],
    ["Nature Medicine 2024 12 11", "Nature Medicine", "2024-12-11"],
    ["Caves. 2023", "Caves", "2023"],
    ["TIP 2010", "TIP", "2010"],
    ["arXiv:2401.00001", null, "2024-01"],
  ])("a column of venues: %s", (cell, venue, date) => {
    const [paper] = papersOf(table("| Proceeding | Title |", `| ${cell} | [Walking in Caves](${ARXIV}1) |`));
    expect(paper).toMatchObject({ venue });
    if (date.length > 7) expect(paper).toMatchObject({ date });
  });

  test("`Published` has venues too", () => {
    const rows = ["SIAM", "2019", "Lake Letters"].map(
      (cell, at) => `| [Walking in Caves ${at}](${ARXIV}${at}) | ${cell} |`,
    );
    expect(papersOf(table("| Title | Published |", ...rows))).toMatchObject([
      { venue: "SIAM" },
      { date: "2019" },
      { venue: "Lake Letters" },
    ]);
  });

  test("a name and a year in a column of another name are nobody", () => {
    const row = `| [Walking in Caves](${ARXIV}1) | Lakeville 2013 |`;
    expect(papersOf(table("| Title | Experiment data |", row))).toMatchObject([{ authors: [], date: null }]);
  });

  test("a title that was broken into lines", () => {
    const row = `| Walking in Deep and Dark <br>Caves by Night <br>with Lamps | [pdf](${ARXIV}1) |`;
    expect(titlesOf(table("| Title | Paper |", row))).toEqual(["Walking in Deep and Dark Caves by Night with Lamps"]);
    const signed = `| Walking in Deep Caves <br>Jane Doe <br>and Max Roe | [pdf](${ARXIV}1) |`;
    expect(titlesOf(table("| Title | Paper |", signed))).toEqual(["Walking in Deep Caves"]);
  });
});

describe("other places", () => {
  test("sections about updates, and thanks with references", () => {
    const list = `# Caves\n\n#### Notes of Major Updates\n\n- ***2025/03***: a [survey](${ARXIV}1)\n\n### Survey\n\n- [Walking in Caves](${ARXIV}2)\n\n### Reference and Acknowledgement\n\n- [**caves**](https://github.com/a/caves) from [Ann](https://github.com/a)\n`;
    expect(outlineOf(list).topics.map(({ path }) => path)).toEqual([["Survey"]]);
  });

  test("entries two levels below an entry, under the name of their group", () => {
    const list = `* **Lamp** by Jane Doe (2014). Light.\n[paper](${ARXIV}1)\n    * Extensions of Lamp:\n        * **DeepLamp** by Max Roe (2020). More light.\n        [paper](${ARXIV}2)\n`;
    expect(papersOf(list)).toMatchObject([{ title: "Lamp" }, { title: "DeepLamp", group: "Extensions of Lamp" }]);
  });

  test("a bold link to code beside bold links to sites below a bold link", () => {
    const list = `* [**Lamp**](https://lamp.example/)\n    * [**Lamp for two**](https://two.example/)\n    * [**Lamp for all**](https://github.com/a/b)\n`;
    expect(titlesOf(list)).toEqual(["Lamp", "Lamp for two", "Lamp for all"]);
  });

  test("a title in brackets whose address was forgotten", () => {
    const list = `- [Walking in Caves](${ARXIV}1)\n- [Safe walking in all kinds of caves]\n- [to be continued]\n`;
    expect(titlesOf(list)).toEqual(["Walking in Caves", "Safe walking in all kinds of caves"]);
  });

  test("what is said about a struck title is none", () => {
    const list = `- ~~**CaveNet**: a map of caves.~~ Not maintained. [site](https://a.example)\n- ~~Caves~~ Walking in Deep Caves at Night [pdf](${ARXIV}1)\n`;
    expect(titlesOf(list)).toEqual(["Walking in Deep Caves at Night"]);
    expect(topicsOf(list)[0]?.notes).toEqual([]);
  });

  test("challenges of two years at pages of their own are two", async () => {
    const of = (year: number): string =>
      `- [Finding the Way in Caves (CaveFind ${year})](https://cavefind${year}.example/)`;
    const { map } = await buildText(`# Challenges\n\n${of(2019)}\n${of(2018)}\n`);
    expect(map.papers).toMatchObject([{ date: "2019" }, { date: "2018" }]);
  });

  test("the page that everybody has goes before a file beside the list", async () => {
    const list = `# Caves\n\n## A\n\n- [Walking in Deep Caves](papers/walking.md)\n\n## B\n\n- [Walking in Deep Caves](${ARXIV}1)\n`;
    const { map } = await buildText(list);
    expect(map.papers).toMatchObject([{ url: `${ARXIV}1` }]);
  });

  test("a table with the columns of one that has papers", () => {
    const [names, empty] = ["| Name | Paper | Code |", "| LampNet | Paper | Code |"];
    const list = `${table(names, `| CaveNet | [Paper](${ARXIV}1) | Code |`)}\n\n### Other\n\n${table(names, empty)}\n`;
    expect(papersOf(list)).toMatchObject([{ title: "CaveNet" }, { title: "LampNet", notes: [] }]);
    expect(titlesOf(table(names, empty))).toEqual([]);
  });

  test("the links of research groups lead to no works, unless they do", () => {
    const list = `# Caves\n\n## Maps\n\n- [Walking in Caves](${ARXIV}1)\n\n## Research Groups\n\n- Ann Roe | [Lake Lab at Hill](https://lab.example/)\n- [Deep Walks of the Group](${ARXIV}2)\n`;
    expect(outlineOf(list).topics.flatMap(({ papers }) => papers.map(({ title }) => title))).toEqual([
      "Walking in Caves",
      "Deep Walks of the Group",
    ]);
  });

  test("where bold lines name groups, one can have a remark after it, or more words", () => {
    const names = [
      "**Caves**",
      "**Lamps**",
      "**Lamps for two**",
      "**Ropes** -- what holds us.",
      "**Maps: how to find the way out of all of the deepest caves.**",
    ];
    const list = names.map((name, at) => `${name}\n* [Walking in Caves ${at}](${ARXIV}${at})\n`).join("\n");
    expect(papersOf(list).map(({ group }) => group)).toEqual([
      "Caves",
      "Lamps",
      "Lamps for two",
      "Ropes -- what holds us.",
      "Maps: how to find the way out of all of the deepest caves.",
    ]);
  });

  test("a line that repeats the heading and goes on is no group", () => {
    const of = (at: number): string => `* [Walking in Caves ${at}](${ARXIV}${at})\n`;
    const list = `# Caves\n\n## Deep caves\n\nDeep caves and variants\n\n${of(1)}\n## Lamps\n\nSmall lamps\n\n${of(2)}`;
    expect(outlineOf(list).topics.map(({ groups }) => groups)).toEqual([[], ["Small lamps"]]);
  });
});

describe("slips of the pen", () => {
  test.each([
    ["bullets without a space", `-Walking in Caves [pdf](${ARXIV}1)\n-Walking in the Dark [pdf](${ARXIV}2)`],
    ["Roman numerals", `i. [Walking in Caves](${ARXIV}1)\nii. [Walking in the Dark](${ARXIV}2)`],
    ["Roman numerals in brackets", `  i) [Walking in Caves](${ARXIV}1)\n  ii) [Walking in the Dark](${ARXIV}2)`],
  ])("%s", (_, list) => {
    expect(titlesOf(list)).toEqual(["Walking in Caves", "Walking in the Dark"]);
  });

  test("spaces in the name of a site", () => {
    const entry = "- Roe, A. (2019). Walking in caves. *Cave Letters*. http://www. caves. org/walks/a.pdf";
    expect(papersOf(entry)).toMatchObject([{ url: "http://www.caves.org/walks/a.pdf" }]);
  });

  test("a signature, and a letter with a full stop, are no bullets", () => {
    expect(topicsOf("It is deep.\n-Jane Doe")[0]?.notes).toMatchObject([{ text: "It is deep. -Jane Doe" }]);
    expect(topicsOf("i. e. caves")[0]?.notes).toMatchObject([{ text: "i. e. caves" }]);
  });
});

test("a hyphen between spaces in a title with an abbreviation ends no title", () => {
  const row = (title: string): string => `| ${title}.[[paper](${ARXIV}1)] | 2023 |`;
  expect(
    titlesOf(table("| Title | Year |", row("A Prior for Low - Dose CT Cave Denoising"), row("Walking in Caves"))),
  ).toEqual(["A Prior for Low - Dose CT Cave Denoising", "Walking in Caves"]);
  expect(papersOf(`- Walking in Wet Caves - Ann Roe, Max Doe and Jo Poe, ICML 2020 [pdf](${ARXIV}1)`)).toMatchObject([
    { title: "Walking in Wet Caves", authors: ["Ann Roe", "Max Doe", "Jo Poe"] },
  ]);
});

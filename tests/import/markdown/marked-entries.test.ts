// Entries that mark their title or their people as a whole, each with what a careful person would enter.
import { describe, expect, test } from "vitest";
import { papersOf, titlesOf } from "../lists.ts";

const URL = "https://example.org/a";

describe("a link around a quoted title", () => {
  test.each([
    [`2024: "Walking in Caves" by Ann Roe at CaveCon 2024`, "Walking in Caves", ["Ann Roe"], "CaveCon"],
    [`2024: "Caves - part 2" by Ann Roe and Max Doe`, "Caves - part 2", ["Ann Roe", "Max Doe"], null],
    [`2024: "Walking in Caves" by caver64`, "Walking in Caves", ["caver64"], null],
    [
      `2024: "Walking in Caves" Ann Roe, Max Doe and Jo Poe at CaveCon`,
      "Walking in Caves",
      ["Ann Roe", "Max Doe", "Jo Poe"],
      "CaveCon",
    ],
    [`2024: "Walking in Caves"`, "Walking in Caves", [], null],
    [`2024: "Walking in Caves" at CaveCon`, "Walking in Caves", [], "CaveCon"],
  ])("%s", (words, title, authors, venue) => {
    expect(papersOf(`[${words}](${URL}) [article]`)).toMatchObject([{ title, authors, venue, date: "2024", url: URL }]);
  });

  test("quotation marks inside a title are a part of it", () => {
    expect(titlesOf(`- ["Dark" and "Bright" Caves](${URL})\n- ["Caves" for Everybody](${URL}2)`)).toEqual([
      `"Dark" and "Bright" Caves`,
      `"Caves" for Everybody`,
    ]);
  });
});

describe("bullets of bold titles without links", () => {
  const TITLES = [
    "Walking in caves at night",
    "A survey of deep caves",
    "Maps of all known caves",
    "On the light in caves",
  ];
  const BULLETS = TITLES.map((title) => `- **${title}**\n  - It is a note about this one`).join("\n");

  test("many of them are papers, each with its notes", () => {
    const papers = papersOf(`${BULLETS}\n- **The sound of a cave**`);
    expect(papers.map(({ title }) => title)).toEqual([...TITLES, "The sound of a cave"]);
    expect(papers[0]?.notes).toEqual([{ text: "It is a note about this one", notes: [] }]);
  });

  test("below a venue that is in bold too, under a heading that could list venues", () => {
    const papers = papersOf(`${BULLETS}\n\n## Conference\n\n- **ISCA2022**\n\n  - **The sound of a cave in winter**`);
    expect(papers.at(-1)).toMatchObject({ title: "The sound of a cave in winter", group: "ISCA2022", date: "2022" });
  });

  test("a few of them, a sentence, and the names of conferences are not", () => {
    expect(titlesOf("- **Walking in caves at night**\n- something else\n- and more")).toEqual([]);
    expect(titlesOf(`${BULLETS}\n- **This list is no longer maintained.**`)).toHaveLength(4);
    expect(titlesOf(`${BULLETS}\n\n## Conferences\n\n- **International Conference on Caves and Light**`)).toHaveLength(
      4,
    );
  });
});

describe("people in bold", () => {
  const SURE = ["Roe, A., & Doe, M.", "Poe, B., & Lee, C.", "Hahn, G., Jung, I., et al."]
    .map((people, at) => `- **${people} (2020).** Walking in Caves ${at}. [[link]](${URL}${at})`)
    .join("\n");

  test.each([
    ["**Ann Roe (2019).** On the Light. Cave Labs.", "On the Light", ["Ann Roe"]],
    ["**Berg, J. H. (2019).** On the Light of Caves.", "On the Light of Caves", ["J. H. Berg"]],
    ["**Li, B., & Berg, J. (2019).** (Where) Is the Light?", "(Where) Is the Light?", ["B. Li", "J. Berg"]],
    ["**Zang, M., Press, O., & Merl, W. (2019).** On the Light.", "On the Light", ["M. Zang", "O. Press", "W. Merl"]],
  ])("%s", (words, title, authors) => {
    expect(papersOf(`${SURE}\n- ${words} [[link]](${URL})`).at(-1)).toMatchObject({ title, authors, date: "2019" });
  });

  test("one full name alone is believed only among others", () => {
    expect(papersOf(`- **Deep Caves (2019).** A book about them. [[link]](${URL})`)).toMatchObject([
      { title: "Deep Caves", authors: [] },
    ]);
  });
});

describe("year and venue with hyphens", () => {
  test.each([
    ["18-EuroSys-Walking in Caves", "Walking in Caves", "EuroSys", "2018"],
    ["20-OSDI-hCave: Light for All", "hCave: Light for All", "OSDI", "2020"],
    ["14-NSDI-mCave-a Highly Lit Cave", "mCave-a Highly Lit Cave", "NSDI", "2014"],
  ])("%s is a paper, with or without a link", (words, title, venue, date) => {
    expect(papersOf(`- ${words}`)).toMatchObject([{ title, venue, date, url: null }]);
  });

  test("other words with hyphens are notes", () => {
    expect(titlesOf("- 18-Year-Old caves are the best\n- 20-Bit numbers of all kinds")).toEqual([]);
  });
});

test("venues that begin with a small letter or have a sign in them are taken from the end of a title", () => {
  expect(
    papersOf("- Walking in Caves (caCave 2021)\n- Light in Caves (PhD@CAVES 2018)\n- Maps (CAVES Workshop 2019)"),
  ).toMatchObject([
    { title: "Walking in Caves", venue: "caCave", date: "2021" },
    { title: "Light in Caves", venue: "PhD@CAVES", date: "2018" },
    { title: "Maps", venue: "CAVES Workshop", date: "2019" },
  ]);
});

test("notes on a paper in Chinese, between bars, and the number of a vulnerability", () => {
  expect(
    papersOf(`- [模型-语言] | [Walking in Caves](${URL}) | [阅读笔记](${URL}n) | 关于洞穴的论文 | Roe et al,2017`),
  ).toMatchObject([
    { comment: "模型-语言 关于洞穴的论文", date: "2017", authors: ["Roe"], notes: [{ text: `阅读笔记: ${URL}n` }] },
  ]);
  expect(papersOf(`- [Walking in Caves](${URL}) [slides] [CVE-2019-2025]`)).toMatchObject([
    { venue: null, date: null },
  ]);
});

test("the name of a journal before an apostrophe and a year, in brackets before a title", () => {
  expect(papersOf(`- [CaveComput'1995] [Walking in Caves](${URL})`)).toMatchObject([
    { title: "Walking in Caves", venue: "CaveComput", date: "1995" },
  ]);
});

test("a column of linked references has the titles, beside one of names", () => {
  const row = (name: string, at: number): string =>
    `| ${name} | [Roe, Ann, and Max Doe. "Estimating the light of ${name} in deep caves." Cave Letters 20, no. 1 (2017): 2-4.](${URL}${at}) |`;
  expect(papersOf(`|Name|Paper|\n|---|---|\n${row("Ants", 1)}\n${row("Bats", 2)}\n| Cats | NA |`)).toMatchObject([
    {
      title: "Estimating the light of Ants in deep caves",
      authors: ["Ann Roe", "Max Doe"],
      date: "2017",
      url: `${URL}1`,
    },
    { title: "Estimating the light of Bats in deep caves" },
    { title: "Cats" },
  ]);
});

test("bold words in a bracket after a title are no title", () => {
  expect(
    papersOf(
      "- A Light for All the Caves of the World (ICDE 2022, **best demo award**)\n- A Light for None (ICDE 2021)\n- A Light for Some (ICDE 2021)",
    ),
  ).toMatchObject([
    { title: "A Light for All the Caves of the World", date: "2022" },
    { title: "A Light for None" },
    {},
  ]);
});

test("a link back to the top leads to the page, whatever its address is", () => {
  const back = "[Go back to top](https://github.com/a/b#list)";
  const linked = Array.from({ length: 12 }, (_, at) => `[Walking in Caves ${at}](${URL}${at})\n\n${back}`).join("\n\n");
  expect(titlesOf(linked)).toHaveLength(12);
});

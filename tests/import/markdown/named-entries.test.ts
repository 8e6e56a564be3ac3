// Entries that begin with a short name of the work, lists in which groups are links, and facts that only pictures or signs state.
import { describe, expect, test } from "vitest";
import { outlineOf, papersOf } from "../lists.ts";

const ARXIV = "https://arxiv.org/abs/2401.00001";
const OTHER = "https://arxiv.org/abs/2402.00002";
const URL = "https://example.org/a";
const CODE = "https://github.com/a/b";

describe("a name before its title", () => {
  test.each([
    "**(CaveNet)** _Maps of Caves_ ```EMNLP 2019```  \n[[Paper](",
    "**(CaveNet)** _Maps of Caves_ `EMNLP 2019` [[Paper](",
    "**(CaveNet)** *Ann Roe and Max Doe: Maps of Caves* `EMNLP 2019` [[Paper](",
    "**(CaveNet)** *caveNet in Maps* `EMNLP 2019` [[Paper](",
    "**CaveNet** *A Model of Wet Caves* `EMNLP 2019` [[Paper](",
  ])("in bold, is before one in italics: %s", (words) => {
    const title = /[_*]([^_*]+)[_*] `/.exec(words)?.[1];
    expect(papersOf(`- ${words}${ARXIV})]`)).toMatchObject([
      { title, venue: "EMNLP", date: "2019", authors: [], url: ARXIV, comment: "CaveNet" },
    ]);
  });

  test.each(["*Journal of Cave Research*", "*Ann Roe, Max Doe, Jo Poe*", "*models any cave there is*"])(
    "and not before %s",
    (words) => {
      expect(papersOf(`- **CaveNet** ${words} [[Paper](${ARXIV})]`)).toMatchObject([{ title: "CaveNet" }]);
    },
  );

  test.each([
    ["Walking in any cave there is, NeurIPS 2020", "Walking in any cave there is", "NeurIPS", "2020", "[[Paper]]"],
    ["Walking in Wet Caves at Night", "Walking in Wet Caves at Night", "KDD", "2016", "[[KDD 2016]]"],
    ["Walking in Wet Caves, ArXiv 2019", "Walking in Wet Caves", null, "2019", "[[paper]]"],
  ])("is above %s, with links below it", (line, title, venue, date, label) => {
    const text = `- **CaveNet**\n  - ${line}\n  - ${label}(${URL})\n  - [[Python Caves]](${CODE})`;
    expect(papersOf(text)).toMatchObject([
      { title, venue, date, url: URL, code: CODE, authors: [], comment: "CaveNet", group: null },
    ]);
  });

  test("is above a linked title, with links to its code", () => {
    const text = `- **CaveNet**\n  - [Walking](${URL}), KDD'14\n  - [[arxiv]](${ARXIV}) [[C++]](${CODE})`;
    expect(papersOf(text)).toMatchObject([
      { title: "Walking", url: URL, date: "2014", venue: "KDD", comment: "CaveNet", group: null },
    ]);
    // several works are a group
    const two = text.replace("[[arxiv]]", "[Sleeping in Wet Caves]");
    expect(papersOf(two)).toMatchObject([{ group: "CaveNet" }, { group: "CaveNet" }]);
  });

  test.each(["a small tool that walks in caves", "A small tool that walks in any cave."])(
    "is the title above a description: %s",
    (line) => {
      const text = `- **CaveNet**\n  - ${line}\n  - [[paper]](${URL})\n  - [[code]](${CODE})`;
      expect(papersOf(text)).toMatchObject([{ title: "CaveNet", url: URL, code: CODE, notes: [{ text: line }] }]);
    },
  );
});

describe("a link above titles is the name of a group", () => {
  test("if it is a venue or a year, which are those of the titles", () => {
    const text = `* [NIPS](nips/nips.md)\n  * [2016](nips/2016.md)\n    * [Walking in Caves](nips/2016/walking.md)
* [Other](other/other.md)\n  * [Ropes and Lamps for Wet Caves](other/ropes.md)\n  * [Lamps](other/lamps.md)
* [Walking at Night in Caves](walking/night.md)\n  * [Walking at Night with Lamps](walking/lamps.md)`;
    expect(papersOf(text)).toMatchObject([
      { title: "Walking in Caves", group: "NIPS 2016", venue: "NIPS", date: "2016" },
      { title: "Ropes and Lamps for Wet Caves", group: "Other", venue: null },
      { title: "Lamps", group: "Other" },
      { title: "Walking at Night in Caves", group: null },
      { title: "Walking at Night with Lamps" },
    ]);
  });

  test("and the introduction of a book is no work", () => {
    expect(papersOf(`* [Introduction](README.md)\n* [Walking in Caves](walking.md)`)).toMatchObject([
      { title: "Walking in Caves" },
    ]);
  });
});

describe("venues", () => {
  const badge = (words: string): string => `[![Paper](https://img.shields.io/badge/${words}-1f77b4.svg)](${URL})`;
  test.each([
    ["Paper-TMI%202024", "TMI", "2024"],
    ["Paper-CMIG_2011", "CMIG", "2011"],
    ["CVPR-2024", "CVPR", "2024"],
    ["Paper-Lancet%20Oncol%202019", "Lancet Oncol", "2019"],
    ["Paper-npj%20Caves%202019", "npj Caves", "2019"],
    ["Paper-PDF", null, null],
  ])("in the badge of the paper: %s", (words, venue, date) => {
    expect(papersOf(`- **Walking in Caves**. ${badge(words)}`)).toMatchObject([
      { title: "Walking in Caves", url: URL, venue, date, authors: [] },
    ]);
  });

  test("in italics with a year, where others of the page are known, and counts are no comment", () => {
    const lines = ["ACM TOSEM 2023", "arXiv 2024", "KDD 2020", "Technologies 2021"].map(
      (venue, at) =>
        `- [Walking in Caves ${at}](${ARXIV}${at}) — *${venue}* · 📈1910 — A walk. — [\`a/b\`](${CODE}) ⭐12.5k🔴`,
    );
    const papers = papersOf(lines.join("\n"));
    expect(papers.map(({ venue, date }) => [venue, date])).toEqual([
      ["ACM TOSEM", "2023"],
      [null, "2024"],
      ["KDD", "2020"],
      ["Technologies", "2021"],
    ]);
    expect(new Set(papers.map(({ comment }) => comment))).toEqual(new Set(["A walk."]));
    expect(papersOf(`- [Walking in Caves](${OTHER}) — A walk · 🔥 2 lamps`)).toMatchObject([
      { comment: "A walk · 🔥 2 lamps" },
    ]);
  });
});

describe("words around a title", () => {
  test.each([
    [`- [**CaveViT**] Walking in wet caves [[pdf]](${ARXIV})`, "Walking in wet caves", "CaveViT"],
    [`- [**CaveViT**]Walking in Wet Caves | **[CVPR' 18]** | [[pdf]](${ARXIV})`, "Walking in Wet Caves", "CaveViT"],
    [`- [Wet] *Walking in any cave* (KDD2019) [[pdf]](${ARXIV})`, "Walking in any cave", "Wet"],
    [
      `- [Walking in Caves](${ARXIV}), from their [blog](${URL}), it is rare`,
      "Walking in Caves",
      "from their blog, it is rare",
    ],
    [
      `- [Walking in Caves](${ARXIV}) A talk can be found [here](${URL})`,
      "Walking in Caves",
      "A talk can be found here",
    ],
    [`- [Walking in Caves](${ARXIV}) A walk. [code](${URL})`, "Walking in Caves", "A walk."],
  ])("%s", (line, title, comment) => {
    expect(papersOf(line)).toMatchObject([{ title, comment }]);
  });

  test.each([
    ["CMU", "CMU"],
    ["UC Berkeley", "UC Berkeley"],
    ["University of Cambridge", "University of Cambridge"],
  ])("name an organisation: %s", (words, organization) => {
    const line = `- ${words} [Walking in Caves](${URL}), thanks to all`;
    expect(papersOf(line)).toMatchObject([
      { title: "Walking in Caves", organizations: [organization], authors: [], comment: "thanks to all" },
    ]);
  });

  test("and a title below another can have the word for its kind in it", () => {
    const text = `- [A Course on Caves](${URL})\n  - [Maps (Wet Data Structures)](${URL}#maps)\n  - [Data of the caves](${CODE})`;
    expect(papersOf(text)).toMatchObject([
      { title: "A Course on Caves" },
      { title: "Maps (Wet Data Structures)", group: "A Course on Caves" },
    ]);
    expect(papersOf(text)).toHaveLength(2);
  });

  test("are tags, each in its own span of code", () => {
    const table = `| Title | Tags |\n|---|---|\n| [Walking in Caves](${ARXIV}) | \`wet caves\` \`night\` |`;
    expect(papersOf(table)).toMatchObject([{ tags: ["wet caves", "night"] }]);
  });
});

test("nothing of a page with such names is left out", () => {
  const page = `# L\n\n## T\n\n- **CaveNet**\n  - Walking in Caves, KDD 2020\n  - [[paper]](${URL})`;
  expect(outlineOf(page).leftOut).toEqual([]);
});

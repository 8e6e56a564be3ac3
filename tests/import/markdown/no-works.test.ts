// Bullets and headings that speak of works, of a course or of the reader's own thoughts, and are none; and links as exports damage them.
import { describe, expect, test } from "vitest";
import { notesOf, outlineOf, papersOf, topicsOf } from "../lists.ts";

describe("lists of what to get", () => {
  test.each([
    "8. [x] **Acquired**: Roe & Doe (1983), Berg/Hahn/Jung (1996), and 6 more classic papers",
    "- [x] **Downloaded (2025-12-05)**: Berg & Hahn (2005), Jung et al. (1994) - Wet Caves",
    "- [x] **Downloaded (2025-12-05):** Hahn (2012) - Caves, Probability, and Time",
    "- [x] **Recovered from Trash**: Applied Caving (Roe/Doe)",
    "- [ ] Still needed: Xu (2017) on rain",
    "- **Ordered:** Berg 2001, Hahn 2002",
  ])("%s is a note", (text) => {
    expect(papersOf(text)).toEqual([]);
    expect(notesOf(text)).toHaveLength(1);
  });

  test.each([
    ["- [x] [Acquired: Caves Without Water](https://arxiv.org/abs/2401.00001)", "Acquired: Caves Without Water"],
    ["- [x] Missing Caves: A Survey of What Is Not There (2021)", "Missing Caves: A Survey of What Is Not There"],
    ["- [ ] **Walking in Wet Caves** (Roe & Doe, 2020)", "Walking in Wet Caves"],
  ])("%s is a paper", (text, title) => {
    expect(papersOf(text).map((paper) => paper.title)).toEqual([title]);
  });
});

describe("sentences before an address", () => {
  test.each([
    "- caves are trainable: https://wet.example.org/2014/habits/",
    "- top caves; prefer ten of them https://ideas.example.org/top.html",
  ])("%s is a note that keeps the address", (text) => {
    expect(papersOf(text)).toEqual([]);
    expect(notesOf(text)).toEqual([expect.stringContaining("https://")]);
  });

  test.each([
    "- attention is all caves need https://arxiv.org/abs/2401.00001",
    "- ripcave: https://github.com/roe/ripcave",
    "- [caves are trainable](https://wet.example.org/2014/habits/)",
    "- Caves Are Trainable: https://wet.example.org/2014/habits/",
  ])("%s is a paper", (text) => {
    expect(papersOf(text)).toHaveLength(1);
  });
});

describe("pages of a course", () => {
  test.each([
    "* **Summer Quarter 2020**, Graduate Program at the University of Caves, please see [here](https://example.org/20)",
    "* [Fall 2019](https://example.org/19)",
    "* [WS 2020/21](https://example.org/20): with exercises",
  ])("%s is no paper", (text) => {
    expect(papersOf(text)).toEqual([]);
  });

  test("a heading that leads to slides is a lecture, one that leads to a paper is a paper", () => {
    const lecture =
      "### [Static model of caving choice](https://example.org/lectures/04-static/slides.pdf)\n\nWe study it.";
    expect(papersOf(lecture)).toEqual([]);
    expect(topicsOf(lecture)[1]).toMatchObject({ path: ["Topic", "Static model of caving choice"] });
    const paper = "### [Static model of caving choice](https://example.org/papers/static.pdf)\n\nWe read it.";
    expect(papersOf(paper)).toMatchObject([{ title: "Static model of caving choice" }]);
  });
});

test("quotes that an export has escaped do not cost the links of a list in HTML", () => {
  const list = String.raw`<ol>
 	<li>Journal of Caves
<ol>
 	<li><a href=\"https://example.org/doi/1\">Knight, D. B. and Novoselich, B. J. (2017), Influences on Caves. J. Cav. Educ., 106: 44–70.</a>
<ol>
 	<li>The rule is \"don't walk alone\"</li>
</ol>
</li>
</ol>
</li>
</ol>`;
  expect(papersOf(list)).toMatchObject([
    {
      title: "Influences on Caves",
      url: "https://example.org/doi/1",
      authors: ["D. B. Knight", "B. J. Novoselich"],
      date: "2017",
      group: "Journal of Caves",
      notes: [{ text: 'The rule is "don\'t walk alone"' }],
    },
  ]);
});

test("a journal above papers is their venue, unless they state another", () => {
  const papers = papersOf(`- American Caving Research Journal
  - [Walking in Wet Caves](https://example.org/a)
  - [Rain in the Long Winter](https://example.org/b), NeurIPS 2020
- Review of Wet Research (open access)
  - [Maps Without Words](https://example.org/c)
- Journal club
  - [Talking About Rain](https://example.org/d)`);
  expect(papers.map(({ venue, group }) => [venue, group])).toEqual([
    ["American Caving Research Journal", "American Caving Research Journal"],
    ["NeurIPS", "American Caving Research Journal"],
    ["Review of Wet Research", "Review of Wet Research (open access)"],
    [null, "Journal club"],
  ]);
});

test("beside works with dates, one whose date cannot be read is a work too", () => {
  const dated = `- Learned caves for wet data (VLDB 2005)
- Predicting several wet caves: Better walks （icde 2009)
- Rain in the caves of the north （EDBT 2014）
- openCave: An Autonomous System of Caves (VLDB, in the year before last)
- Robust walks in the long winter of rain (VLDB 2012)
- More of them are in the appendix.`;
  expect(papersOf(dated).map(({ title, date }) => [title, date])).toEqual([
    ["Learned caves for wet data", "2005"],
    ["Predicting several wet caves: Better walks", "2009"],
    ["Rain in the caves of the north", "2014"],
    ["openCave: An Autonomous System of Caves", null],
    ["Robust walks in the long winter of rain", "2012"],
  ]);
});

describe("what is about the list or its files", () => {
  const page = (link: (name: string) => string): string =>
    `# List\n\n## Overview\n\n${["Wet Caves", "Dry Caves", "Lamps"].map(link).join("\n")}\n\n${["Wet Caves", "Dry Caves", "Lamps"].map((name) => `## ${name}\n\n- [A Walk in ${name}](https://arxiv.org/abs/2401.00001)\n`).join("\n")}`;
  const titlesIn = (text: string): string[] =>
    outlineOf(text).topics.flatMap(({ papers }) => papers.map((p) => p.title));

  test("links named like the sections of the page, with whole addresses, are its contents", () => {
    const at = (name: string): string =>
      `https://github.com/${name === "Lamps" ? "old" : "new"}/caves#${name.replace(" ", "-")}`;
    expect(titlesIn(page((name) => `- [${name}](${at(name)})`))).toHaveLength(3);
    expect(titlesIn(page((name) => `- [${name} of the World](https://example.org/${name.length}#x)`))).toHaveLength(6);
  });

  test("a file beside the list, by its path, is none, but one with a title is", () => {
    expect(papersOf("- Use [docs/notes.md](docs/notes.md) only as an index.")).toEqual([]);
    expect(papersOf("- [Walking in Caves](docs/notes.md)")).toHaveLength(1);
  });

  test("a row of venues is none", () => {
    expect(
      papersOf("- IJCAI, AAAI, KDD, ICDM, Pattern Recognition, Sensors, TPAMI\n- [A Walk](https://a.example/x)"),
    ).toHaveLength(1);
    expect(papersOf("- Learning to Walk in Caves (ICML, KDD 2020) [pdf](https://a.example/y)")).toHaveLength(1);
  });

  test("a leaderboard is no code", () => {
    const paper = "- [Walking in Caves](https://arxiv.org/abs/2401.00001)";
    const board = "[leaderboard on paper with code](https://paperswithcode.com/sota/caves)";
    expect(papersOf(`${paper} - ${board}`)).toMatchObject([{ code: null }]);
    expect(papersOf(`${paper} - [code](https://github.com/a/b)`)).toMatchObject([{ code: "https://github.com/a/b" }]);
  });

  test("a numbered caption above a table is none", () => {
    const table = "| A | B |\n|---|---|\n| 1 | 2 |";
    expect(papersOf(`**Example 1: [Cave data](https://github.com/a/b) (wet)**\n${table}`)).toEqual([]);
    expect(papersOf("**Walking in Wet Caves** [code](https://github.com/a/b)")).toHaveLength(1);
  });

  test("bullets and addresses with slips are read", () => {
    expect(papersOf("-[Caves](https://a.example/x)\n\n-[Lamps](https://a.example/y)")).toHaveLength(2);
    expect(papersOf("-24_DSN_Caves! How do they fall? [[paper]](https://arxiv.org/abs/2401.00001)")).toHaveLength(1);
    expect(
      papersOf("- Walking in Caves [[paper]]([Caves | Library](https://a.example/x)) [[code]](https://github.com/a/b)"),
    ).toMatchObject([{ title: "Walking in Caves", url: "https://a.example/x", code: "https://github.com/a/b" }]);
  });
});

describe("texts beside a list of works elsewhere", () => {
  const works = Array.from(
    { length: 20 },
    (_, at) => `- [A walk in ${at} caves](https://arxiv.org/abs/2401.000${at + 10})`,
  );
  const page = (...lines: string[]): string =>
    ["# List", "", "## Works", "", ...works, "", "## More", "", ...lines].join("\n");

  test("are no works, unless they have a title", () => {
    const lines = ["- [Our notes](docs/notes.md) - on works", "- All works are in [caves.bib](caves.bib)."];
    expect(papersOf(page(...lines))).toHaveLength(works.length);
    expect(notesOf(page(...lines))).toHaveLength(2);
    expect(papersOf(page("- [A walk in wet caves and deep lakes](notes/walk.md)"))).toHaveLength(works.length + 1);
    expect(papersOf("- [Wet caves](notes/walk.md)\n- [Deep lakes](notes/lake.md)")).toHaveLength(2);
  });

  test("are contents beside links on the page", () => {
    const { leftOut } = outlineOf(page("- [Works](#works)", "- [More](#more)", "- [Our notes](docs/notes.md)"));
    expect(leftOut).toMatchObject([{ what: "contents" }]);
  });
});

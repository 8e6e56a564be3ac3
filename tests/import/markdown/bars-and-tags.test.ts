// Forms of counted lists: a year, a bar and a title; headings in bullets; tags before people.
import { describe, expect, test } from "vitest";
import { buildText, notesOf, papersOf } from "../lists.ts";

describe("a year, a bar and a title without a link", () => {
  const BULLETS = [
    "* 2020 | Deep maps of caves using lamps and ropes | lamps CAVE-MAP",
    "* 2019 | A general framework for maps of wet caves | MF Entropy-based",
    "* 2016 | Walking below big lakes",
  ];
  const PAPERS = [
    { title: "Deep maps of caves using lamps and ropes", date: "2020", comment: "lamps CAVE-MAP", authors: [] },
    { title: "A general framework for maps of wet caves", date: "2019", comment: "MF Entropy-based", authors: [] },
    { title: "Walking below big lakes", date: "2016", comment: null, authors: [] },
  ];

  test("is a paper in a list of such", () => {
    expect(papersOf(BULLETS.join("\n"))).toMatchObject(PAPERS);
  });

  test.each(["### Maps", "Maps"])("is one below a bullet that names a group: %s", (name) => {
    const papers = papersOf(`* ${name}\n${BULLETS.map((line) => `  ${line}`).join("\n")}`);
    expect(papers).toMatchObject(PAPERS.map((paper) => ({ ...paper, group: "Maps" })));
  });
});

test.each([
  "No Grammar, No Problem: Towards Mapping Caves without Lamps",
  "Same Coverage, Less Bloat: Mapping Only Wet Caves",
])("no people in %s", (title) => {
  expect(papersOf(`- [${title}, 2023](https://example.org/a.pdf)`)).toMatchObject([
    { title: expect.stringContaining(title), authors: [] },
  ]);
});

describe("tags in brackets before people", () => {
  const REFERENCES = [
    "[METH][OPT] Roe, A. (2001). [Random caves](https://example.org/a). Cave Letters, 45(1), 5-32.",
    "[LT] Berg, I., Doe, J. B., ... & Yang, D. (2021). [Consistency of deep maps](https://example.org/b). arXiv preprint arXiv:2109.00725.",
  ];
  const PAPERS = [
    { title: "Random caves", authors: ["A. Roe"], date: "2001", venue: "Cave Letters", comment: "METH, OPT" },
    { title: "Consistency of deep maps", authors: ["I. Berg", "J. B. Doe", "D. Yang"], date: "2021", comment: "LT" },
  ];

  test("are a comment, in paragraphs and in bullets", () => {
    expect(papersOf(REFERENCES.join("\n\n"))).toMatchObject(PAPERS);
    expect(papersOf(`- ${REFERENCES.join("\n- ")}`)).toMatchObject(PAPERS);
  });

  test("bullets below a paragraph that name facts in bold are about its paper", () => {
    const facts = "- **keywords**: random maps, caves\n- **memo**: a first look";
    const text = `${REFERENCES[0]}\n\n${facts}\n\n${REFERENCES[1]}\n\n- **keywords**: lamps`;
    expect(papersOf(text)).toMatchObject([
      { title: "Random caves", keywords: ["random maps", "caves"], comment: "METH, OPT; a first look", notes: [] },
      { title: "Consistency of deep maps", keywords: ["lamps"], notes: [] },
    ]);
    expect(notesOf(text)).toEqual([]);
  });
});

describe("a column that states where or when", () => {
  test.each(["Pub. or Date", "Publication", "Date or Venue", "Published/Date"])("%s", (name) => {
    const rows = [
      ["Deep caves", "**CVPR 2023**"],
      ["Wet caves", "Jun 2023"],
      ["Big caves", "Dec 2024"],
      ["Old caves", "**ICLR 2024**"],
    ].map(([title, when], at) => `| [${title}](https://arxiv.org/abs/2211.1573${at}) | ${when} |`);
    expect(papersOf(`| Title | ${name} |\n| --- | --- |\n${rows.join("\n")}`)).toMatchObject([
      { venue: "CVPR", date: "2023", notes: [] },
      { venue: null, date: "2023-06", notes: [] },
      { venue: null, date: "2024-12", notes: [] },
      { venue: "ICLR", date: "2024", notes: [] },
    ]);
  });
});

test("links to more on pages of the list are no papers", async () => {
  const topics = Array.from(
    { length: 12 },
    (_, at) =>
      `### Topic ${at}\n\n| Year | Paper |\n| --- | --- |\n| 2025 | [Walking in caves of ${at} lakes](https://arxiv.org/abs/2510.1528${at}) |\n\n[More Topic ${at} papers →](./papers/t${at}.md)\n`,
  );
  const years = ["2024", "2025", "2026"].map((year) => `| ${year} | 15 | [浏览](./papers/${year}/index.md) |`);
  const table = `## By year\n\n| 年份 | 论文数 | 浏览 |\n| --- | --- | --- |\n${years.join("\n")}\n`;
  const { map } = await buildText(`# List\n\n## Methods\n\n${topics.join("\n")}\n${table}`);
  expect(map.papers.filter(({ title }) => !title.startsWith("Walking"))).toEqual([]);
});

test("people with initials behind a linked title", () => {
  const links = [
    "A Brief History of Cave Maps, J. Aycock",
    "A Flexible Map Maker in Caves, C. Bolz & M. Leuschel",
    "Walking in Caves, J. Midt, N. Roe, B. Larsen",
  ].map((words) => `- [${words}](https://example.org/${words.length}.pdf)`);
  expect(papersOf(links.join("\n"))).toMatchObject([
    { title: "A Brief History of Cave Maps", authors: ["J. Aycock"] },
    { title: "A Flexible Map Maker in Caves", authors: ["C. Bolz", "M. Leuschel"] },
    { title: "Walking in Caves", authors: ["J. Midt", "N. Roe", "B. Larsen"] },
  ]);
});

test("USENIX is a conference, with a year alone too", () => {
  expect(papersOf("- [Mining caves for lamps](https://example.org/a) - USENIX 2010")).toMatchObject([
    { venue: "USENIX", date: "2010", kind: "conference" },
  ]);
});

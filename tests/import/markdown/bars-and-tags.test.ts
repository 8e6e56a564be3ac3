// Forms of counted lists: a year, a bar and a title; headings in bullets; tags before people.
import { describe, expect, test } from "vitest";
import { notesOf, papersOf } from "../lists.ts";

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

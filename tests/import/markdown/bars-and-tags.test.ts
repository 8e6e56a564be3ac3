// Forms of counted lists: a year, a bar and a title; headings in bullets; tags before people.
import { describe, expect, test } from "vitest";
import { papersOf } from "../lists.ts";

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

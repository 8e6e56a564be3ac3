// What lists lost that were counted entry by entry: each convention with made-up words, and what a careful person would enter.
import { describe, expect, test } from "vitest";
import { reasonToLeaveOut } from "../../../src/import/markdown/left-out.ts";
import type { Outline, OutlinePaper } from "../../../src/import/outline.ts";
import { outlineOf, papersOf } from "../lists.ts";

const ARXIV = "https://arxiv.org/abs/2401.00001";
const ANOTHER = "https://arxiv.org/abs/2402.00002";
const URL = "https://example.org/a";
const CODE = "https://github.com/a/b";

const pageOf = (text: string): Outline => outlineOf(`# List\n\n${text}\n`);
const papersIn = ({ topics }: Outline): OutlinePaper[] => topics.flatMap(({ papers }) => papers);
const pathsOf = (text: string): string[] =>
  pageOf(text)
    .topics.filter(({ papers }) => papers.length > 0)
    .map(({ path }) => path.join(" > "));

describe("a title below its people", () => {
  test("is in a paragraph of its own, after a nickname in bold", () => {
    const text = `- **CaveNet:** Ann Roe, Max Doe, Jo Poe.<br />

  "Walking Through Caves at Night." ECCV(2022)

  [[paper](${ARXIV})]

  [[code](${CODE})]`;
    expect(papersOf(text)).toMatchObject([
      {
        title: "Walking Through Caves at Night",
        authors: ["Ann Roe", "Max Doe", "Jo Poe"],
        date: "2022",
        venue: "ECCV",
        url: ARXIV,
        code: CODE,
        comment: "CaveNet",
      },
    ]);
  });

  test("is on the line below them, also where a bullet of people could be about the paper above", () => {
    const item = (title: string, url: string): string =>
      `- Ann Roe, Max Doe, Jo Poe:\n  ${title}.\n\n  [[paper](${url})]\n\n`;
    const text = item("Walking Through Caves at Night", ARXIV) + item("Deep Maps: Drawing Without Light", ANOTHER);
    expect(papersOf(text)).toMatchObject([
      { title: "Walking Through Caves at Night", authors: ["Ann Roe", "Max Doe", "Jo Poe"] },
      { title: "Deep Maps: Drawing Without Light", authors: ["Ann Roe", "Max Doe", "Jo Poe"] },
    ]);
  });

  test("is none where the words below are facts or no link leads to the work", () => {
    expect(papersOf("- Ann Roe, Max Doe, Jo Poe:\n  These people began the list.")).toEqual([]);
  });
});

describe("people, venue and links below a plain title", () => {
  test("belong to the title, whatever the names look like", () => {
    const text = `- Maps of caves for agents that cannot see
  - A. Roe, M. Doe and J. Poe.  *NeurIPS 2021*.  [[paper]](${ARXIV}) [[code]](${CODE})
- Ask Your Crew: Maps without words
  - M .Vale and F.Crest. *arXiv 2019*. [[paper]](${ANOTHER})`;
    expect(papersOf(text)).toMatchObject([
      {
        title: "Maps of caves for agents that cannot see",
        authors: ["A. Roe", "M. Doe", "J. Poe"],
        date: "2021",
        venue: "NeurIPS",
        url: ARXIV,
        code: CODE,
      },
      { title: "Ask Your Crew: Maps without words", organizations: [], date: "2019", url: ANOTHER },
    ]);
  });

  test("a lab above a citation still names where the people work", () => {
    const text = `- Hill University [[pdf]](${ARXIV})\n  - Gil Hahn, Ida Jung, Tracking in the Rain, ICCV 2015`;
    expect(papersOf(text)).toMatchObject([{ title: "Tracking in the Rain", organizations: ["Hill University"] }]);
  });
});

describe("headings", () => {
  test("with a link above named facts are papers, wherever the link leads and however short they are", () => {
    const text = `### Engines

#### [Lantern](${CODE})
- **Date:** 2021.06
- **Description:** An engine that walks.
- **Domain:** \`caves\` \`rigid bodies\``;
    expect(papersIn(pageOf(`## Topic\n\n${text}`))).toMatchObject([
      { title: "Lantern", date: "2021-06", comment: "An engine that walks.", keywords: ["caves", "rigid bodies"] },
    ]);
  });

  test("in quotations name topics", () => {
    const table = `| Name | Year |\n|---|---|\n| [Cave map](${ARXIV}) | 2021 |\n`;
    expect(pathsOf(`## Uses\n\n> ### Drawing\n> What is drawn.\n\n${table}\n> ### Walking\n\n${table}`)).toEqual([
      "Uses > Drawing",
      "Uses > Walking",
    ]);
    expect(pathsOf(`## Uses\n\n> # Beware\n> of the caves\n\n- [Cave maps](${ARXIV})`)).toEqual(["Uses"]);
  });

  test("called as contents often are can be subjects", () => {
    expect(pathsOf(`## Robots\n\n### Navigation\n\n#### Caves\n\n- [A walk](${ARXIV})`)).toEqual([
      "Robots > Navigation > Caves",
    ]);
    expect(pathsOf(`## Navigation\n\n- [Robots](#robots)\n\n## Robots\n\n- [A walk](${ARXIV})`)).toEqual(["Robots"]);
    expect(reasonToLeaveOut("Quick Links")).toBe("contents");
  });

  test("about the list that enclose smaller ones above papers leave only themselves out", () => {
    const rows = [1, 2, 3].map((at) => `| 202${at} | [Roe et al.](https://doi.org/10.1000/${at}) |`).join("\n");
    const outline = pageOf(
      `## Contribute to the list!\n\nPlease do.\n\n### How\n\n- [Fork](${CODE})\n\n### Projects\n\n| Year | Paper |\n|---|---|\n${rows}`,
    );
    expect(outline.topics.map(({ path, papers }) => [path, papers.length])).toEqual([[["Projects"], 3]]);
  });
});

describe("tables", () => {
  test("a column of linked venues has no titles", () => {
    const text = `| Year | Dataset | Publication | Source |
|---|---|---|---|
| 2024 | [CaveSet](${CODE}) | [CVPR2024](${ARXIV}) | lamps |
| 2023 | [HillSet](${CODE}2) | [RSE2023](${ANOTHER}) | lamps |`;
    expect(papersOf(text)).toMatchObject([
      { title: "CaveSet", date: "2024", venue: "CVPR" },
      { title: "HillSet", date: "2023" },
    ]);
    expect(papersOf(text).map(({ venue }) => venue)).not.toContain("lamps");
  });

  test("a row without a name has its title in the next column", () => {
    const text = `| Name | Features | Paper |\n|---|---|---|\n| CaveNet | Walks | [Paper](${ARXIV}) |
|  | Maps of caves for lamps | [Paper](${ANOTHER}) |\n|  | | Paper |`;
    expect(papersOf(text)).toMatchObject([
      { title: "CaveNet", notes: [{ text: "Features: Walks" }] },
      { title: "Maps of caves for lamps", url: ANOTHER, comment: null },
    ]);
  });

  test("what is in brackets after a venue is said about the work", () => {
    const text = `| Title | Venue |\n|---|---|\n| [Maps of Caves](${ARXIV}) | arXiv 2022 (the first of its kind) |`;
    expect(papersOf(text)).toMatchObject([
      { venue: null, kind: "preprint", notes: [{ text: "Venue: the first of its kind" }] },
    ]);
  });
});

describe("links", () => {
  test("badges below a bold title are its page and its code, with a venue of any name", () => {
    const badge = (words: string, url: string): string => `[![](https://img.shields.io/badge/${words}-blue)](${url})`;
    const text = `* **Maps of caves for lamps**\n\n  ${badge("Cave_Letters_2022", URL)}\n  ${badge("code", CODE)}`;
    expect(papersOf(text)).toMatchObject([
      { title: "Maps of caves for lamps", venue: "Cave Letters", date: "2022", url: URL, code: CODE },
    ]);
  });

  test("names before addresses, on lines of their own, are entries", () => {
    const line = (name: string): string => `${name}: [${URL}/${name}](${URL}/${name}), Python\n\n`;
    expect(papersOf(line("caves") + line("lamps") + line("Cave-Maps"))).toMatchObject([
      { title: "caves", comment: "Python" },
      { title: "lamps" },
      { title: "Cave-Maps" },
    ]);
    expect(papersOf(`Caves: [${URL}](${URL})\n\nCode: [${CODE}](${CODE})`)).toEqual([]);
  });

  test("to folders of the list's own repository are its contents", () => {
    const own = "https://github.com/ann/caves";
    const list = ["maps", "lamps", "ropes"].map((name) => `- [About ${name}](${own}/tree/main/${name})`).join("\n");
    const chart = "[![Stars](https://starchart.cc/ann/caves.svg)](https://starchart.cc/ann/caves)";
    const text = `## Parts\n\n${list}\n\n## Papers\n\n- [A walk](${ARXIV})`;
    expect(pathsOf(`${text}\n\n## Stargazers\n\n${chart}`)).toEqual(["Papers"]);
    expect(pathsOf(text)).toEqual(["Parts", "Papers"]);
  });
});

describe("lists without links", () => {
  test("whose bullets end in a year and a venue are papers", () => {
    const text = `- [1] Maps of caves for lamps, 2022, MICRO\n- [2] Walking: a survey of steps, 2023, ISCA`;
    expect(papersOf(text)).toMatchObject([
      { title: "Maps of caves for lamps", venue: "MICRO", date: "2022" },
      { title: "Walking: a survey of steps", date: "2023" },
    ]);
  });

  test("of people, places and events are notes", () => {
    const people = "- Ann Roe @ Hill University\n- Max Doe @ Lake University\n- Jo Poe @ Cave Institute";
    const events = "- Conference on Cave Maps\n- International Symposium on Lamps\n- Workshop on Deep Walking";
    expect(papersIn(pageOf(`## Research Groups\n\n### Europe\n\n${people}\n\n## Conferences\n\n${events}`))).toEqual(
      [],
    );
  });
});

describe("facts", () => {
  test.each([
    [`- [Maps of caves (Roe et al., 2012)](${ARXIV})`, { title: "Maps of caves", authors: ["Roe"], date: "2012" }],
    [`- [Maps of caves (2016, Hill Press)](${URL})`, { title: "Maps of caves", venue: "Hill Press", date: "2016" }],
    [`- [Roe, Doe 2002 : Maps of caves](${URL})`, { title: "Maps of caves", authors: ["Roe", "Doe"], date: "2002" }],
    [`- [Roe et al. Maps of many caves](${URL})`, { title: "Maps of many caves", authors: ["Roe"], date: null }],
    [`- [**CaveNet**, *ICLR 2025*] Maps [[pdf]](${ARXIV})`, { title: "Maps", venue: "ICLR", comment: "CaveNet" }],
    [`- [Maps](${URL}) - 2025-02 Doe draws them.`, { title: "Maps", date: "2025-02", comment: "Doe draws them." }],
    [`- <[Maps of caves](${URL})> by Ann Roe, 2019.`, { title: "Maps of caves", authors: ["Ann Roe"] }],
    [`- [CaveNet] <[Maps of caves](${URL})> by Ann Roe, 2019.`, { title: "Maps of caves", comment: "CaveNet" }],
    [`- “Mind the Gap”: Crossing Caves [[pdf]](${ARXIV})`, { title: "“Mind the Gap”: Crossing Caves" }],
  ])("%s", (line, facts) => {
    expect(papersOf(line)).toMatchObject([facts]);
  });

  test("a venue in italics after a dash, with its year in brackets, also after the curator's mark", () => {
    const text = `- **[Maps of caves](${URL})** ⭐ — Roe et al. — *Workshop on Caves (CaveNLP 2024)* (2024)  \nDraws what is dark.`;
    expect(papersOf(text)).toMatchObject([
      { authors: ["Roe"], venue: "Workshop on Caves (CaveNLP 2024)", date: "2024", comment: "⭐ Draws what is dark." },
    ]);
  });
});

// What a list means is decided by the page: its other entries, the content of its sections, the headings above a table.
import { describe, expect, test } from "vitest";
import { doubtsAbout } from "../../../src/import/doubts.ts";
import { parseOutline } from "../../../src/import/markdown/parse-outline.ts";
import { outlineOf, papersOf, titlesOf } from "../lists.ts";

const ARXIV = "https://arxiv.org/abs/2401.0000";
const CODE = "https://github.com/a/b";

function leftOutOf(text: string): string[] {
  return parseOutline(text, "list.md").leftOut.map(({ what }) => what);
}

describe("names of sections that are left out", () => {
  test.each([
    [
      "Paper Roadmap",
      `## Paper Roadmap\n### CAVE 2022\n- Deep Caves at Night and Their Maps\n- [Caves by Day](${ARXIV}1)\n### CAVE 2021\n- A Cave Map [[paper]](${ARXIV}2)\n- A Lamp Map [[paper]](${ARXIV}3)`,
      3,
    ],
    [
      "FeedBack",
      `## FeedBack\n- [Feedback in Deep Caves](${CODE}) - KDD 2017\n- [Feedback by Lamp](${ARXIV}2) - KDD 2018`,
      2,
    ],
  ])("%s: works refute it", (_, text, count) => {
    expect(papersOf(`# Caves\n\n## Maps\n- [Maps of Caves](${ARXIV}9)\n\n${text}\n`)).toHaveLength(count + 1);
  });

  test.each([
    [
      "news",
      `## News\n- [2024/05/11] Our paper [Deep Caves](${ARXIV}1) is accepted.\n- [2024/04/11] We released [Wet Caves](${ARXIV}2).\n- [2024/03/11] [Dry Caves](${ARXIV}3) is out.`,
    ],
    ["news", `## Updates\n- [Maps of Caves](${ARXIV}9)\n- [Maps of Lamps](${ARXIV}8)\n- [Maps of Ropes](${ARXIV}7)`],
    [
      "citation",
      `## Citation\nPlease cite:\n\n- [Deep Caves](${ARXIV}1)\n- [Wet Caves](${ARXIV}2)\n- [Dry Caves](${ARXIV}3)`,
    ],
    ["contributing", `# Contribute to the list\nSend us a link.`],
    [
      "glossary",
      `## Dictionary\n- CN: [Cave Network](${ARXIV}1)\n- LN: [Lamp Network](${ARXIV}2)\n- RN: [Rope Network](${ARXIV}3)`,
    ],
  ])("%s: what happened, works that are listed elsewhere or should be cited do not", (reason, text) => {
    const list = `# Caves\n\n${text}\n\n## Maps\n- [Maps of Caves](${ARXIV}9)\n- [Maps of Lamps](${ARXIV}8)\n- [Maps of Ropes](${ARXIV}7)\n`;
    expect(leftOutOf(list)).toContain(reason);
    expect(titlesOf(list)).toEqual(["Maps of Caves", "Maps of Lamps", "Maps of Ropes"]);
  });
});

describe("lines that count what follows them", () => {
  const list = `# Dialog\n\n## Images\n\n(1) Maps of caves\n- [Deep Maps](${ARXIV}1)\n\n(2) [**Lamps**](https://example.org/lamps) and more\n- [Bright Lamps](${ARXIV}2)\n\n(6) evaluation\n    - [How Bright Is It?](${ARXIV}3)\n    - [How Deep Is It?](${ARXIV}4)\n`;

  test("are headings, although the list below one is indented as code is", () => {
    expect(outlineOf(list).topics.map(({ path }) => path.at(-1))).toEqual([
      "Images",
      "Maps of caves",
      "Lamps",
      "evaluation",
    ]);
    expect(titlesOf(list)).toEqual(["Deep Maps", "Bright Lamps", "How Bright Is It?", "How Deep Is It?"]);
  });

  test("two are too few", () => {
    expect(outlineOf(list.replace("(6) evaluation", "evaluation")).topics.map(({ path }) => path.at(-1))).toEqual([
      "Images",
    ]);
  });
});

describe("entries that lost their address", () => {
  const linked = [1, 2, 3].map((at) => `- [Walking in Caves, Part ${at}](${ARXIV}${at}) ACL2019`).join("\n");

  test("a title in brackets among linked titles is one, below a label too", () => {
    const list = `## Caves\n${linked}\n- [Sequential Lamps for Interactive Caves] ACM2020\n  - navigating\n    - [Diagnosing Navigation: What Matters] CVPR2021\n    - [Stay on the Path](${ARXIV}5) ACL2019\n`;
    expect(papersOf(list).slice(3)).toMatchObject([
      { title: "Sequential Lamps for Interactive Caves", url: null, date: "2020", venue: "ACM" },
      { title: "Diagnosing Navigation: What Matters", url: null, date: "2021", group: "navigating" },
      { title: "Stay on the Path", group: "navigating" },
    ]);
  });

  test("brackets with a venue before a linked title are none", () => {
    const list = `## Caves\n${linked}\n- [ECCV 2024 Best Paper Candidate] [CaveNet: A Map](${ARXIV}5)\n`;
    expect(titlesOf(list).at(-1)).toBe("CaveNet: A Map");
  });

  test("a title in bold above its people and a date needs no link", () => {
    expect(papersOf("## Caves\n\n**Deep Caves at Night.**<br>\n*Ann Roe, Max Doe.*<br>\nCVPR 2023.\n")).toMatchObject([
      { title: "Deep Caves at Night", authors: ["Ann Roe", "Max Doe"], date: "2023" },
    ]);
  });

  test("a line below a linked title that is one itself has lost its mark", () => {
    expect(
      titlesOf(`## Caves\n- [Deep Caves](${ARXIV}1) (2024)\n[Wet Caves](${ARXIV}2) (2025)\n- [Dry Caves](${ARXIV}3)\n`),
    ).toEqual(["Deep Caves", "Wet Caves", "Dry Caves"]);
  });
});

describe("lists around names", () => {
  test("a bold name without an empty line above it ends the list, where others have one", () => {
    const list = `## CAVE 2019\n\n**Maps**\n\n- Deep Maps [[paper]](${ARXIV}1)\n**Lamps**\n\n- Bright Lamps [[paper]](${ARXIV}2)\n`;
    expect(papersOf(list)).toMatchObject([{ group: "Maps", comment: null }, { group: "Lamps" }]);
  });

  test("bullets that only name the sections of the page are contents", () => {
    const list = `## Kinds\n- Deep Maps of Caves\n- Bright Lamps in Caves\n\n## Deep Maps of Caves\n- [A Map](${ARXIV}1)\n\n## Bright Lamps in Caves\n- [A Lamp](${ARXIV}2)\n`;
    expect(titlesOf(list)).toEqual(["A Map", "A Lamp"]);
    expect(leftOutOf(list)).toEqual(["contents"]);
  });

  test("a program above whole references is their code", () => {
    const list = `## Tools\n- [CaveNet](${CODE}) - (v2)\n  - Roe A, Doe B. Deep maps of many wet caves. Bioinformatics 34(17), 884–890 (2018). https://doi.org/10.1093/bty560\n`;
    expect(papersOf(list)).toMatchObject([
      { title: "Deep maps of many wet caves", code: CODE, date: "2018", comment: expect.stringContaining("CaveNet") },
    ]);
  });

  test("a short name can be before a nested link", () => {
    const list = `## Caves\n- (TEB) [Elastic Caves](https://example.org/teb), 2012.\n  - (Wet TEB) [Human-Aware Caves](${ARXIV}1), IROS 2021.\n`;
    expect(papersOf(list)).toMatchObject([
      { date: "2012" },
      { title: "Human-Aware Caves", date: "2021", comment: "Wet TEB" },
    ]);
  });

  test("a shortcode at the end of a heading is an ornament, glued or not", () => {
    expect(outlineOf(`# Caves\n\n## :star2: Lists:star2:\n- [Caves](${ARXIV}1)\n`).topics[0]?.path).toEqual(["Lists"]);
  });
});

describe("tables", () => {
  test("a column of titles wins over one of short names with links", () => {
    const list = `## Caves\n| Paper | Title | Publication |\n|--|--|--|\n| [ACF](${ARXIV}1) | **Deep Maps of Many Wet Caves** | CAVE 2025 |\n| [BDG](${ARXIV}2) | **Bright Lamps in Deep Caves** | CAVE 2024 |\n| [-](${ARXIV}3) | **Long Ropes for Deep Caves** | CAVE 2023 |\n`;
    expect(papersOf(list)).toMatchObject([
      { title: "Deep Maps of Many Wet Caves", url: `${ARXIV}1`, comment: "ACF" },
      { title: "Bright Lamps in Deep Caves", url: `${ARXIV}2`, comment: "BDG" },
      { title: "Long Ropes for Deep Caves", url: `${ARXIV}3`, comment: null },
    ]);
  });

  test("days are in the year of the heading above, and in none without one", () => {
    const table = `| Date | Title | Paper |\n|--|--|--|\n| 12/16 | Deep Maps of Caves | [![](assets/paper.png)](${ARXIV}1) |\n| 09/09 | Bright Lamps of Caves | [![](assets/paper.png)](https://www.nature.com/articles/s1) |\n`;
    expect(papersOf(`## 2025 (53)\n${table}`)).toMatchObject([
      { date: "2025-12-16", url: `${ARXIV}1` },
      { date: "2025-09-09" },
    ]);
    expect(papersOf(`## Caves\n${table}`)[1]).toMatchObject({ date: null, url: "https://www.nature.com/articles/s1" });
  });

  test("badges are words, and a word that could be a venue is a title among others", () => {
    const badge = (path: string): string => `https://img.shields.io/badge/${path}`;
    const list = `## Caves\n| Type | Title | Paper |\n|--|--|--|\n| ![a](${badge("-Wet-red")}) | [![Published](${badge("Conference-NeurIPS'25-green")})]()<br/>Deep Maps of Caves | [Paper](https://example.org/1) |\n`;
    expect(papersOf(list)).toMatchObject([{ title: "Deep Maps of Caves", venue: "NeurIPS", keywords: ["Wet"] }]);
    expect(
      titlesOf(
        `## Data\n| Dataset | Paper |\n|--|--|\n| ACL27 | [Paper](${ARXIV}1) |\n| Cave80 | [Paper](${ARXIV}2) |\n`,
      ),
    ).toEqual(["ACL27", "Cave80"]);
  });

  test("a row that only leads to a page of the list is no work, where works are elsewhere", () => {
    const works = Array.from({ length: 10 }, (_, at) => `| Walking in Deep Caves ${at} | Ann Roe | 2020 |`).join("\n");
    const list = `## Caves\n| Title | Authors | Year |\n|--|--|--|\n${works}\n\n## More\n\n**[Full Documentation](docs/)**\n\n| Resource | Link |\n|--|--|\n| Books | [books.md](books.md) |\n`;
    expect(papersOf(list)).toHaveLength(10);
  });
});

describe("the report", () => {
  const messages = (text: string): string[] =>
    doubtsAbout(parseOutline(text, "list.md"), text).map(({ message }) => message);

  test("names notes that are written as titles are, and news that lists works", () => {
    const works = `- [A Map](${ARXIV}9)\n- [A Lamp](${ARXIV}8)`;
    expect(messages(`## Caves\n${works}\n\n## Others\n- Deep Maps of Many Caves\n- short\n- note\n- this\n`)).toEqual([
      expect.stringMatching(/^1 note is written as a title is, at line 6/),
    ]);
  });
});

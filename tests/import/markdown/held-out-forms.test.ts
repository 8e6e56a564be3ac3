// Forms of blocks, groups, tables and facts in lists that nobody had built before, and what looks like them and is something else.
import { describe, expect, test } from "vitest";
import { parseOutline } from "../../../src/import/markdown/parse-outline.ts";
import type { OutlinePaper, OutlineTopic } from "../../../src/import/outline.ts";

const ARXIV = "https://arxiv.org/abs/2401.00001";
const OTHER = "https://arxiv.org/abs/2401.00002";
const URL = "https://example.org/a";
const CODE = "https://github.com/a/b";

const topicsOf = (text: string): readonly OutlineTopic[] => parseOutline(`# List\n\n${text}\n`, "list.md").topics;
const papersOf = (text: string): OutlinePaper[] => topicsOf(`## Topic\n\n${text}`).flatMap(({ papers }) => papers);
const titlesOf = (text: string): string[] => papersOf(text).map(({ title }) => title);
const groupsOf = (text: string): [string, string | null][] => papersOf(text).map(({ title, group }) => [title, group]);

describe("a title with a colon below or beside a paper", () => {
  const above = `- **The First Cave. [Roe (1970)](${URL}).**\n`;

  test("is a paper where its link names its people", () => {
    expect(
      papersOf(`${above}  - LAMP: The Power of Light. [Doe, Poe (1991)](${URL}2).\n  - Walls. [Kim (1960)](${URL}3).`),
    ).toMatchObject([
      { title: "The First Cave", date: "1970" },
      { title: "LAMP: The Power of Light", authors: ["Doe", "Poe"], date: "1991", url: `${URL}2` },
      { title: "Walls", date: "1960" },
    ]);
  });

  test("but a fact or another version has a name before its colon", () => {
    expect(titlesOf(`${above}  - Code: an implementation of it. [Doe (2020)](${CODE})`)).toEqual(["The First Cave"]);
    expect(titlesOf(`${above}  - Comment: what others say of it. [Doe (2020)](${URL}2)`)).toEqual(["The First Cave"]);
    expect(titlesOf(`${above}  - Extended version: The First Cave and Others. [Roe (1971)](${URL}2)`)).toEqual([
      "The First Cave",
    ]);
    expect(titlesOf(`- [The First Cave of All](${ARXIV})\n  - Code: [x](${CODE})`)).toEqual(["The First Cave of All"]);
  });

  test("is no date", () => {
    expect(
      papersOf(
        `- **Walking at Night (KDD 2020)**\n  - Ann Roe, Max Doe\n  - [[Paper]](${URL})\n\n- **DATE: Dual Attentive Tree-aware Embedding of Caves (KDD 2020)**\n  - Jane Poe, Ann Kim\n  - [[Paper]](${URL}2)\n  - [[Code]](${CODE})`,
      ),
    ).toMatchObject([
      { title: "Walking at Night" },
      {
        title: "DATE: Dual Attentive Tree-aware Embedding of Caves",
        authors: ["Jane Poe", "Ann Kim"],
        url: `${URL}2`,
        code: CODE,
      },
    ]);
    expect(
      papersOf(`- [Walking at Night](${ARXIV})\n  - Date: May 2021 (in the hall of the old lamp, at night)`),
    ).toMatchObject([{ date: "2021-05" }]);
    expect(papersOf(`- **Walking at Night** [pdf](${ARXIV})\n- **Date: May 2021**`)).toMatchObject([
      { date: "2021-05" },
    ]);
  });
});

describe("a reference that goes on over several lines", () => {
  test("is read as if it were on one", () => {
    expect(
      papersOf(
        `Kim AB, Roe J. 2019. \nWhole-cave and rapid responses of light. New Lamps.\n[link](${URL})\n\nPoe JC, Kim A, Roe R et al. (2020) Lamps and the long and wide \nspectra of light in caves. Journal of Caves 3: 12.\n[link](${URL}2)`,
      ),
    ).toMatchObject([
      { title: "Whole-cave and rapid responses of light", authors: ["AB Kim", "J Roe"], date: "2019", url: URL },
      { title: "Lamps and the long and wide spectra of light in caves", venue: "Journal of Caves", url: `${URL}2` },
    ]);
  });

  test("but what is said on the lines below a title is no part of it", () => {
    expect(
      papersOf("Doe, J. and Roe, A. (2020) Caves and lamps\nThis work shows something. It is long."),
    ).toMatchObject([{ title: "Caves and lamps", comment: "This work shows something. It is long." }]);
    expect(
      papersOf("Doe, J. and Roe, A. (2020) Caves and lamps of the world.\nWe like it a lot because it is wet."),
    ).toMatchObject([{ title: "Caves and lamps of the world", comment: "We like it a lot because it is wet." }]);
    expect(
      papersOf(
        `Doe, J. and Roe, A. (2020) Caves and lamps of the sea. Cave Letters 3, 12.\nGreat Paper.\n[link](${URL})`,
      ),
    ).toMatchObject([{ title: "Caves and lamps of the sea", venue: "Cave Letters", comment: "Great Paper." }]);
    expect(
      papersOf("Roe and Doe walked in caves in 2019 and wrote\nabout what they saw there. Nobody\nread it."),
    ).toEqual([]);
  });
});

describe("papers in a line named Papers", () => {
  const dark = `- **Dark:** It is about caves without lamps.\n  - Papers: [CaveNet](${ARXIV}), [LampNet](${OTHER})\n  - Datasets: Walls`;

  test("are in the group that the bold words above name", () => {
    const [topic] = topicsOf(`## Topic\n\n${dark}\n- **Wet:** It is about water.\n  - Papers：[SeaNet](${URL}1/abs/a)`);
    expect(groupsOf(`${dark}\n- **Wet:** It is about water.\n  - Papers: [SeaNet](https://doi.org/10.1000/1)`)).toEqual(
      [
        ["CaveNet", "Dark"],
        ["LampNet", "Dark"],
        ["SeaNet", "Wet"],
      ],
    );
    expect(topic?.notes[0]).toMatchObject({
      text: "Dark: It is about caves without lamps.",
      notes: [{ text: "Datasets: Walls" }],
    });
  });

  test("but links to one work are its facts", () => {
    expect(
      titlesOf(
        `- **CaveNet:** A net for caves.\n  - Papers: [CaveNet](${ARXIV}), [CaveNet 2](${OTHER})\n  - Code: [x](${CODE})`,
      ),
    ).not.toContain("CaveNet 2");
    expect(
      papersOf(`- **Walking in Caves**\n  - Papers: [pdf](${ARXIV}), [ICLR 2020](${OTHER})\n  - Code: [x](${CODE})`),
    ).toMatchObject([{ title: "Walking in Caves", url: ARXIV }]);
    expect(titlesOf(`- **Walking in Caves:** a net.\n  - Papers: [SeaNet](${ARXIV})`)).toEqual([
      "Walking in Caves: a net",
    ]);
  });
});

describe("a table", () => {
  const cell = "**Caves Reloaded: Walking Far**<br>Ann Roe, Max Doe";

  test("of titles above their people needs no links", () => {
    expect(
      papersOf(`| Year | Paper |\n|-|-|\n| 2020 | ${cell} |\n| 2019 | **Where Does It Go** <br>Jane Poe and Ann Kim |`),
    ).toMatchObject([
      { title: "Caves Reloaded: Walking Far", authors: ["Ann Roe", "Max Doe"], date: "2020" },
      { title: "Where Does It Go", authors: ["Jane Poe", "Ann Kim"], date: "2019" },
    ]);
  });

  test("but counts, deadlines and steps are none", () => {
    expect(papersOf("| Year | Paper |\n|-|-|\n| 2020 | **12** |\n| 2019 | **15** |")).toEqual([]);
    expect(
      papersOf("| Date | Paper |\n|-|-|\n| May | **Paper deadline extended again** |\n| June | Reviews |"),
    ).toEqual([]);
    expect(
      papersOf(
        "| Step | What |\n|-|-|\n| 1 | **Write it all down**<br>on paper |\n| 2 | **Send it to us**<br>by mail |",
      ),
    ).toEqual([]);
  });

  test("has each bold title that begins a line of a cell, wherever it leads", () => {
    expect(
      papersOf(
        `| Year | Paper |\n|-|-|\n| 2024 | [**LAMP: A Practical Cave**](https://k.example/a.pdf)<br>Ann Roe (MIT)<br>[**Second Paper of It**](${ARXIV})<br>Max Doe (MIT)<br>[**Third Paper of It**](${URL})<br>Jane Poe (MIT)<br>**Private Light**<br>Ann Kim (MIT) |`,
      ),
    ).toMatchObject([
      { title: "LAMP: A Practical Cave", url: "https://k.example/a.pdf", authors: ["Ann Roe"] },
      { title: "Second Paper of It", url: ARXIV, authors: ["Max Doe"] },
      { title: "Third Paper of It", url: URL, authors: ["Jane Poe"] },
      { title: "Private Light", authors: ["Ann Kim"] },
    ]);
    expect(
      titlesOf(
        `| Paper | Year |\n|-|-|\n| [**Walking in Wet Caves**](${ARXIV})<br>[**Code**](${CODE})<br>**Main idea**<br>to walk | 2024 |`,
      ),
    ).toEqual(["Walking in Wet Caves"]);
  });
});

describe("a line above a list", () => {
  const list = (title: string): string => `- ${title} [[paper](${URL}/${title.length})]\n`;

  test("names a group in bold, however many venues it has", () => {
    expect(
      groupsOf(
        `**Review**\n${list("Caves: A Review")}\n**NeurIPS, ACM MM, ECCV, AAAI, ICLR, Frontiers in Caves, CVPR, ICML, IJCAI**\n${list("Walking Far")}`,
      ),
    ).toEqual([
      ["Caves: A Review", "Review"],
      ["Walking Far", "NeurIPS, ACM MM, ECCV, AAAI, ICLR, Frontiers in Caves, CVPR, ICML, IJCAI"],
    ]);
  });

  test("ends the group before it in bold, unless it is a sentence", () => {
    expect(
      groupsOf(
        `**Review**\n${list("Caves: A Review")}\n**What everybody else in all the world has said about caves and lamps**\n${list("Walking Far")}`,
      ),
    ).toEqual([
      ["Caves: A Review", "Review"],
      ["Walking Far", null],
    ]);
    expect(
      groupsOf(
        `**Review**\n${list("Caves: A Review")}\n**The papers with a star are those that we have read ourselves.**\n${list("Walking Far")}`,
      )[1],
    ).toEqual(["Walking Far", "Review"]);
  });

  test("names a group in a few plain words where another does", () => {
    expect(groupsOf(`Words\n\n${list("Walking in Caves")}\nSight\n\n${list("Seeing in Caves")}`)).toEqual([
      ["Walking in Caves", "Words"],
      ["Seeing in Caves", "Sight"],
    ]);
    expect(groupsOf(`Words\n\n${list("Walking in Caves")}`)).toEqual([["Walking in Caves", null]]);
    expect(
      groupsOf(
        `These are what we read in May\n\n${list("Walking in Caves")}\nWe like those too.\n\n${list("Seeing in Caves")}`,
      ).map(([, group]) => group),
    ).toEqual([null, null]);
  });

  test("is no group where it is a sentence before a colon", () => {
    expect(
      groupsOf(
        `A few interesting notes about the reading of papers from the lab and elsewhere:\n\n${list("Walking in Caves")}`,
      ),
    ).toEqual([["Walking in Caves", null]]);
    expect(groupsOf(`Notes on reading:\n\n${list("Walking in Caves")}`)).toEqual([
      ["Walking in Caves", "Notes on reading"],
    ]);
  });

  test("leaves out venues that the list is from, its licence and its sources", () => {
    expect(
      titlesOf(
        `A list of papers from the following conferences:\n\n- Networks\n  - [CAVENET](${URL})\n  - [DEEP NETWORKS](${URL}2)\n\n${list("Walking in Caves")}`,
      ),
    ).not.toContain("DEEP NETWORKS");
    expect(titlesOf(`${list("Walking in Caves")}\n**License**\n\n- [CC0 Universal](${URL})`)).toEqual([
      "Walking in Caves",
    ]);
    expect(
      topicsOf(
        `## Caves\n\n${list("Walking in Caves")}\n## Sources\nThis list was inspired by several books:\n\n- [Papers We Like](${URL})`,
      ).flatMap(({ papers }) => papers),
    ).toHaveLength(1);
    expect(
      topicsOf(
        `## Caves\n\n${list("Walking in Caves")}\n## Sources\nWhere light comes from:\n\n- [Sources of Light in Caves](${URL})`,
      ).flatMap(({ papers }) => papers),
    ).toHaveLength(2);
    expect(
      titlesOf(
        `**Contact**\n\n- [Walking in Caves](${ARXIV})\n- [Touching Walls](${OTHER})\n- [Feeling Wet](https://arxiv.org/abs/2401.00003)`,
      ),
    ).toHaveLength(3);
    expect(titlesOf(`- Syllabus: [Caves in Autumn](${URL})\n- [Walking in Caves](${ARXIV})`)).toEqual([
      "Walking in Caves",
    ]);
  });
});

describe("a heading with a date", () => {
  const facts = (text: string): unknown[] =>
    topicsOf(text).flatMap(({ papers }) => papers.map(({ venue, date }) => [venue, date]));

  test("and an abbreviation is a venue where those beside it are", () => {
    expect(
      facts(
        `## 2021 CAVEC\n- [A Walk in May](${URL})\n## 2021 CVPR\n- [A Walk in June](${URL}2)\n## HotCaves 2020\n- [A Walk](${URL}3)`,
      ),
    ).toEqual([
      ["CAVEC", "2021"],
      ["CVPR", "2021"],
      ["HotCaves", "2020"],
    ]);
    expect(facts(`## 2021 NLP\n- [A Walk in May](${URL})\n## 2021 Caves\n- [A Walk in June](${URL}2)`)).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("gives way to an arXiv number where it is a month", () => {
    expect(
      facts(
        `## 2016-11 (Autumn)\n- [A Walk in May](${URL})\n- [A Walk in June](https://arxiv.org/abs/1511.06038)\n- [A Walk](https://arxiv.org/abs/1611.06038)`,
      ),
    ).toEqual([
      [null, "2016-11"],
      [null, null],
      [null, "2016-11"],
    ]);
    expect(
      facts(`## 2016\n- [A Walk in June](https://arxiv.org/abs/1511.06038)\n\n## 1984 (Orwell)\n- [A Walk](${URL})`),
    ).toEqual([
      [null, "2016"],
      [null, null],
    ]);
  });

  test("is not that of what was read then", () => {
    expect(
      facts(
        `## Finished\n### 2023\n- [Why I Walk](${URL}) by Ann Roe\n\n## Caves\n### 2022\n- [Why We Walk](${URL}2) by Max Doe`,
      ),
    ).toEqual([
      [null, null],
      [null, "2022"],
    ]);
  });
});

describe("a heading that is a title, above facts in paragraphs", () => {
  const facts = `(_Ann Roe, Max Doe_)\n\n**Link**: ${URL}\n\n**Abstract**:\n\n- Caves are dark.\n\n**Highlights**:\n- A lamp is made.`;

  test("is a paper with its people, page and notes", () => {
    const papers = topicsOf(
      `## A novel lamp for caves (July 1, 2019) :book:\n${facts}\n\n## Walls of the old caves (2013) :book:\n(_Jane Poe_)\n\n**Link**: ${URL}2`,
    );
    expect(papers.flatMap((topic) => topic.papers)).toMatchObject([
      {
        title: "A novel lamp for caves",
        authors: ["Ann Roe", "Max Doe"],
        date: "2019-07-01",
        url: URL,
        notes: [
          { text: "Abstract", notes: [{ text: "Caves are dark." }] },
          { text: "Highlights", notes: [{ text: "A lamp is made." }] },
        ],
      },
      { title: "Walls of the old caves", date: "2013", url: `${URL}2` },
    ]);
  });

  test("but a subject with a page of its own and papers is a topic", () => {
    expect(
      topicsOf(
        `## Lamps of the old caves\n\n**Link**: ${URL}\n\n**Papers**:\n\n- [Walking in Caves](${ARXIV})`,
      ).flatMap(({ papers }) => papers.map(({ title }) => title)),
    ).toContain("Walking in Caves");
    expect(
      topicsOf(
        `## Lamps of old caves\n\n**Abstract**:\n\n- Caves are dark.\n\n## Walls\n- [Walking in Caves](${ARXIV})`,
      ).flatMap(({ papers }) => papers.map(({ title }) => title)),
    ).toEqual(["Walking in Caves"]);
    expect(
      topicsOf(
        `## Lamps of old caves\n\n**Link**: ${URL}\n\n- [Walking in Caves](${ARXIV})\n- [Walking in Lamps](${OTHER})`,
      ).flatMap(({ papers }) => papers.map(({ title }) => title)),
    ).toContain("Walking in Lamps");
  });
});

describe("code spans around the title", () => {
  const list = [
    `- \`\`\`2009\`\`\` &#9733; 3D Maps of Single Caves \`\`\`CAVES J\`\`\`  [\`\`\`paper\`\`\`](${URL})`,
    `- \`2021\` A Two-Stage Approach to Lakes \`IEEE\` [\`paper\`](${URL}2) [\`data of caves\`](${URL}/data) [\`data TLS\`](${URL}/tls)`,
    `- \`2022\` ★ Walking With Many Lamps at Night \`Remote Walking\` [\`associated paper\`](${URL}3)`,
  ];

  test("are the date before it and the venue after it, where many entries begin so", () => {
    expect(papersOf(list.join("\n"))).toMatchObject([
      { title: "3D Maps of Single Caves", date: "2009", venue: "CAVES J", organizations: [], url: URL },
      { title: "A Two-Stage Approach to Lakes", date: "2021", venue: "IEEE", url: `${URL}2` },
      { title: "Walking With Many Lamps at Night", date: "2022", venue: "Remote Walking" },
    ]);
  });

  test("but elsewhere they name a thing, and a link in code is a title", () => {
    expect(papersOf(`- [Walking With Lamps](${ARXIV}) \`Lake Lab\` \`2018\``)).toMatchObject([
      { venue: null, date: "2018" },
    ]);
    expect(papersOf(`- [\`cavekit\`](${CODE}) - a kit of caves`)).toMatchObject([{ title: "cavekit" }]);
    expect(papersOf(`- A Proof for \`sort\` in Caves [pdf](${ARXIV})`)).toMatchObject([{ venue: null }]);
  });
});

describe("what is marked before a linked title", () => {
  test("is a label in bold of some words, a venue in brackets and a number", () => {
    expect(
      papersOf(`- **Temporal extension of caves**, [LampViT: A Model of the Night](${URL}), CHI, 2024.`),
    ).toMatchObject([{ title: "LampViT: A Model of the Night", comment: "Temporal extension of caves", date: "2024" }]);
    expect(
      papersOf(
        `- [**Remote sensing 2024**] [1] [Lamps for All of Us]( ${URL}) *Roe et al.* [[paper]]( ${URL})\n- [**TGRS 2022**] [28] [Caves for All of Us](${URL}2) *Doe et al.*`,
      ),
    ).toMatchObject([
      { title: "Lamps for All of Us", venue: "Remote sensing", date: "2024", url: URL, comment: null },
      { title: "Caves for All of Us", venue: "TGRS", date: "2022", comment: null },
    ]);
  });

  test("but no sentence in bold, and no other words before it", () => {
    expect(papersOf(`- **Please also have a look at**, [the docs](${URL}) of this`)).toEqual([]);
    expect(papersOf(`- We wrote some more of it here, [the docs of this](${URL}) and there`)).toEqual([]);
  });
});

describe("after a plain title and a comma", () => {
  test("come one person and a year, or a venue, its year and a remark", () => {
    expect(
      papersOf(
        `- A Study of Wet Caves: An Overview, Zixing Zhang, 2017 [[paper]](${URL})\n- Maps of Many Caves, CHI 2013 (first of its kind) [[paper]](${URL}2)\n- Lamps for Many Caves, TETCI, 2018 (the first) [[journal]](${URL}3)\n- Walking in caves: beyond the lake,2011 [[link]](${URL}4)`,
      ),
    ).toMatchObject([
      { title: "A Study of Wet Caves: An Overview", authors: ["Zixing Zhang"], date: "2017", comment: null },
      { title: "Maps of Many Caves", venue: "CHI", date: "2013", comment: "first of its kind" },
      { title: "Lamps for Many Caves", venue: "TETCI", date: "2018", comment: "the first" },
      { title: "Walking in caves: beyond the lake", date: "2011" },
    ]);
  });

  test.each([
    "A Study of Wet Caves, Molecular Cell, 2019",
    "A Study of Wet Caves, Speech Communication, 2019",
    "Rock, Paper, Scissors, 2019",
    "Lamps of 1990,2000 and the years after (first of all)",
    "A Study of Wet Caves (first of all)",
  ])("but nobody in %s, and no word is lost", (line) => {
    const [paper] = papersOf(`- ${line} [[paper]](${URL})`);
    expect(paper?.authors).toEqual([]);
    const words = JSON.stringify(paper);
    for (const [word] of line.matchAll(/\p{L}{3,}/gu)) expect(words).toContain(word);
  });
});

test("a year after a venue in small letters is the date of a reference", () => {
  const cited = (rest: string) => papersOf(`- Roe, Ann, and Max Doe. "**End-to-end caves of the north**." ${rest}`);
  expect(cited(`Advances in walking systems. 2012. [[pdf]](${URL}) **(a classic)**`)).toMatchObject([
    { date: "2012", venue: "Advances in walking systems", comment: "a classic" },
  ]);
  expect(cited(`Advances in walking systems 31(2), 2012-2015. [[pdf]](${URL})`)).toMatchObject([{ date: null }]);
});

describe("what is in italics behind a linked name", () => {
  test("is the title, where venue and year come after it", () => {
    expect(
      papersOf(
        `- [Cave-1 Maps](${URL}), *A large scale map of caves for walking*, arXiv, 2020.\n- [eLamp](${URL}2), *eLamp: Many lamps for everybody*, Proc. IEEE Conf. Cave Process. (ICCP), 2024.\n- [DSEC](${URL}3), *Studies of Deep Lakes and Rivers*, CHI, 2021.`,
      ),
    ).toMatchObject([
      { title: "A large scale map of caves for walking", comment: "Cave-1 Maps", date: "2020", url: URL },
      { title: "eLamp: Many lamps for everybody", comment: null, date: "2024", url: `${URL}2` },
      { title: "Studies of Deep Lakes and Rivers", venue: "CHI", date: "2021" },
    ]);
  });

  test("but not its people, its journal or a remark", () => {
    expect(
      titlesOf(
        `- [Walking at Night](${URL}), *Ann Roe, Max Doe, Jane Poe*, CHI, 2020.\n- [Caves](${URL}2), *Studies of Deep Lakes and Rivers*, 2020.\n- [Lakes](${URL}3), *Journal of Deep Lakes and Rivers*, Springer, 2020.\n- [CaveKit](${URL}4), *a very nice kit of caves*, CHI, 2020.`,
      ),
    ).toEqual(["Walking at Night", "Caves", "Lakes", "CaveKit"]);
  });
});

test("full-width marks are around facts, and end an address", () => {
  expect(
    papersOf(`### 2025 年（期刊论文）

1. **Walking at Night with Lamps** — *Information Walking*, Vol.126（标注出版日期 2026-02-01，DOI: 10.1016/j.inffus.2025.103543）
2. **Maps of Caves and Many Lakes** — *Cave Recognition*（2024）
3. **Lamps of Lakes and Many Caves**（DOI: 10.1016/j.knosys.2025.115108；可见）
4. [Lakes of Caves and Many Lamps](${URL}) 见${CODE}，很好。`),
  ).toMatchObject([
    { title: "Walking at Night with Lamps", date: "2026-02-01", doi: "10.1016/j.inffus.2025.103543" },
    { title: "Maps of Caves and Many Lakes", date: "2024", venue: "Cave Recognition", authors: [] },
    { title: "Lamps of Lakes and Many Caves", date: "2025", doi: "10.1016/j.knosys.2025.115108" },
    { date: "2025", code: CODE },
  ]);
  expect(papersOf(`### 1984 (George Orwell)\n\n- [Walking at Night](${URL})`)).toMatchObject([{ date: null }]);
});

describe("a column that holds titles or something else", () => {
  const rows =
    "|-|-|-|\n| 2014 | Walking far in caves | Doe et al. |\n| 2015 | Where lamps go at night | J. Roe and M. Kim |";

  test.each(["Paper/Method", "Method (paper)", "论文/方法 (来源会议/期刊)", "Title | model"])(
    "%s: is that of the titles",
    (name) => {
      expect(papersOf(`| Year | ${name.replace("|", "\\|")} | Authors |\n${rows}`)).toMatchObject([
        { title: "Walking far in caves", authors: ["Doe"], date: "2014" },
        { title: "Where lamps go at night", authors: ["J. Roe", "M. Kim"], date: "2015" },
      ]);
    },
  );

  test.each(["Method/Idea", "Task (old)", "Paper cuts/Caves/Lamps"])("but %s is not", (name) => {
    expect(papersOf(`| Year | ${name} | Authors |\n${rows}`)).toEqual([]);
  });

  test("and footnotes are no venue", () => {
    const table = (cell: string): string =>
      `| Year | Paper | Authors | Source |\n|-|-|-|-|\n| 2014 | Walking far in caves | Doe et al. | ${cell} |`;
    expect(papersOf(table("[2, 3]"))).toMatchObject([{ venue: null }]);
    expect(papersOf(table("ICML"))).toMatchObject([{ venue: "ICML" }]);
  });

  test("and a column of links to venues with their years has venues and dates", () => {
    const table = (...cells: string[]): string =>
      `| Title | Link |\n|-|-|\n${cells.map((cell, at) => `| Walking far in caves ${at} | [${cell}](${ARXIV}${at}) |\n`).join("")}`;
    expect(papersOf(table("BigCaves 2023", "Caves & Ethics 2021", "TKDE 01.2025"))).toMatchObject([
      { venue: "BigCaves", date: "2023", url: `${ARXIV}0` },
      { venue: "Caves & Ethics", date: "2021" },
      { venue: "TKDE", date: "2025-01", url: `${ARXIV}2` },
    ]);
    expect(papersOf(table("pdf", "BigCaves 2021", "paper"))).toMatchObject([{ venue: null }, {}, { venue: null }]);
    expect(papersOf(table("Lamp of 2021", "what we saw in 2021", "paper"))).toMatchObject([{ venue: null }, {}, {}]);
  });

  test("and a link column is not either", () => {
    expect(
      papersOf(`| Model | Paper/Code |\n|-|-|\n| CaveNet for All | [pdf](${ARXIV}) |\n| LampNet | [pdf](${OTHER}) |`),
    ).toMatchObject([{ title: "CaveNet for All", url: ARXIV }, { title: "LampNet" }]);
  });
});

describe("a table with scores", () => {
  const rows = `| [Noisy](${ARXIV}) | -- | 1.97 | 3.35% |\n| [CaveNet](${ARXIV}) | ICML 2017 | 2.16 | 3.48% |`;

  test("has results, not papers", () => {
    expect(papersOf(`| Methods | Publish | PESQ | CSIG |\n|-|-|-|-|\n${rows}`)).toEqual([]);
    expect(papersOf(`| Model | A | B |\n|-|-|-|\n| [Net](${ARXIV}) | 71.2 ± 0.3 | 0.88 |`)).toEqual([]);
  });

  test("but titles of works are works, and counts are no scores", () => {
    expect(titlesOf(`| Paper | A | B |\n|-|-|-|\n| [Walking in Caves](${ARXIV}) | 71.2 | 0.88 |`)).toEqual([
      "Walking in Caves",
    ]);
    expect(titlesOf(`| Model | Citations | Stars |\n|-|-|-|\n| [CaveNet for All](${ARXIV}) | 712 | 88 |`)).toEqual([
      "CaveNet for All",
    ]);
    expect(
      titlesOf(`| Model | Date | Size | Code |\n|-|-|-|-|\n| [CaveNet for All](${ARXIV}) | 2023.05 | 1.5 | x |`),
    ).toEqual(["CaveNet for All"]);
  });

  test("and a number of speakers is nobody", () => {
    const table = (cell: string): string => `| Name | Speakers |\n|-|-|\n| [Cave Talks of Old](${URL}) | ${cell} |`;
    expect(papersOf(table("86"))).toMatchObject([{ authors: [], notes: [{ text: "Speakers: 86" }] }]);
    expect(papersOf(table("1,200+"))).toMatchObject([{ authors: [] }]);
    expect(papersOf(table("Ann Roe"))).toMatchObject([{ authors: ["Ann Roe"] }]);
  });
});

describe("a title in bold above people in italics", () => {
  const lines = ["**Walking from partially to fully dark caves**", "*Ann Roe, Max Doe, Jo Poe*"];

  test.each([
    ["1. ", "\n    "],
    ["- ", "\n  "],
    ["- ", "  \n  "],
    ["1. ", "\n\n    "],
  ])("is a paper without a link and a year: %j %j", (mark, between) => {
    const second = [`**iCave-1: Cluster aware lamps**`, "*Jane Kim, Ann Roe, Max Doe*"];
    const third = ["**PAGE: Progressive lamps in caves.**", "*Jo Poe, Jane Kim*"];
    expect(papersOf([lines, second, third].map((each) => mark + each.join(between)).join("\n\n"))).toMatchObject([
      { title: "Walking from partially to fully dark caves", authors: ["Ann Roe", "Max Doe", "Jo Poe"] },
      { title: "iCave-1: Cluster aware lamps", authors: ["Jane Kim", "Ann Roe", "Max Doe"] },
      { title: "PAGE: Progressive lamps in caves", authors: ["Jo Poe", "Jane Kim"] },
    ]);
  });

  test("but adjectives, one name, and names of groups are not", () => {
    expect(papersOf("- **Walking from partially dark caves**\n  *quick, simple, cheap*")).toEqual([]);
    expect(papersOf("- **Walking from partially dark caves**\n  *Ann Roe*")).toEqual([]);
    expect(papersOf("- **Lake Lab**\n  *Ann Roe, Max Doe, Jo Poe*")).toEqual([]);
    expect(
      topicsOf(`## Labs\n\n- **The Old Lamp and Cave Lab**\n  *Ann Roe, Max Doe, Jo Poe*`).flatMap(
        ({ papers }) => papers,
      ),
    ).toEqual([]);
  });
});

describe("a link that shows only a shortcode", () => {
  test("is one like any other", () => {
    expect(papersOf(`- [Walking in Caves](${ARXIV}) [:octocat:](${CODE})`)).toMatchObject([{ url: ARXIV, code: CODE }]);
    expect(papersOf(`- **Walking in Caves** [:page_facing_up:](${ARXIV}) [:computer:](${CODE})`)).toMatchObject([
      { url: ARXIV, code: CODE },
    ]);
  });

  test("but one to a place on the page is an ornament, and words beside it are the label", () => {
    expect(papersOf(`- [:arrow_up:](#top) [Walking in Caves](${ARXIV})`)).toMatchObject([
      { title: "Walking in Caves", url: ARXIV, comment: null },
    ]);
    expect(papersOf(`- [:star: Walking in Caves](${ARXIV})`)).toMatchObject([
      { title: "Walking in Caves", url: ARXIV },
    ]);
  });
});

describe("an unknown label beside known ones", () => {
  test("is one more link of the paper", () => {
    const own = { url: ARXIV, comment: null, notes: [{ text: `websie: ${URL}` }] };
    expect(papersOf(`- Walking in Caves [[arXiv](${ARXIV})] [[websie](${URL})]`)).toMatchObject([
      { title: "Walking in Caves", ...own },
    ]);
    expect(papersOf(`- Walking in Caves [websie](${URL}) [[arXiv](${ARXIV})]`)).toMatchObject([own]);
    expect(papersOf(`- **Walking in Caves** [arXiv](${ARXIV}) [websie](${URL})`)).toMatchObject([own]);
    expect(papersOf(`- [arXiv 2024.01](${ARXIV}), LAMP: Walking in Caves, [websie](${URL})`)).toMatchObject([
      { title: "LAMP: Walking in Caves", ...own, date: "2024-01" },
    ]);
    expect(papersOf(`- Caves [[arXiv](${ARXIV})] [[websie](${URL})]`)).toMatchObject([{ title: "Caves", ...own }]);
  });

  test("but a title in capitals, one without words before it, and a link in a sentence are not", () => {
    expect(titlesOf(`- [[arXiv](${ARXIV})] [cavekit](${URL})`)).toEqual(["cavekit"]);
    expect(titlesOf(`- New walks: [[arXiv](${ARXIV})] [Lamps of the Old](${OTHER})`)).not.toContain("New walks");
    expect(titlesOf(`- see [arXiv](${ARXIV}) and [cavekit](${URL}) for more`)).toEqual([]);
    expect(titlesOf(`- it is the docs of [cavekit](${URL}), [arXiv](${ARXIV})`)).not.toContain("it is the docs of");
  });
});

test("works in sessions below a heading for all of them are works", () => {
  const session =
    "## Awards\n\n- Design of a Roller for Lamps\n- Walking in Caves: Far and Near\n- Lamps That Move at Night\n";
  const titles = (text: string): string[] => topicsOf(text).flatMap(({ papers }) => papers.map(({ title }) => title));
  expect(titles(`# Categories\n\n- Awards\n\n${session}`)).toHaveLength(3);
  expect(titles(`# Categories\n\n- Caves and Old Lamps\n- Walks at Night Alone\n\n## B\n\nText.\n`)).toEqual([]);
  expect(titles(`# Conferences\n\n${session.replace("Awards", "Asia")}`)).toEqual([]);
});

test.each([
  "Roe et al, “Are Wet Caves Useful?”, 2025, arXiv 2502.16681",
  "Roe, A. (2025). Are Wet Caves Useful? arXiv 2502.16681.",
  "Are Wet Caves Useful? (arXiv 2502.16681v2)",
])("an arXiv id after a space: %s", (line) => {
  expect(papersOf(`- ${line}`)).toMatchObject([{ title: "Are Wet Caves Useful?", arxiv: "2502.16681" }]);
});

describe("a link in brackets with a venue and its year before a title", () => {
  const [first, second, last] = [
    `[[Lett_2021](${ARXIV})] [__\`wet, dry\`__] CaveNet: A Map of Caves [[PyTorch](${CODE})]`,
    `[[CaveCon 2020](${OTHER})] Walking in Wet Caves`,
    `[[ECCV_2020](${ARXIV}2)] [[Blog](${URL})] [deep] Lamps That Move at Night`,
  ];
  const papers = [
    { title: "CaveNet: A Map of Caves", url: ARXIV, code: CODE, venue: "Lett", date: "2021", comment: "wet, dry" },
    { title: "Walking in Wet Caves", url: OTHER, venue: "CaveCon", date: "2020", comment: null },
    { title: "Lamps That Move at Night", url: `${ARXIV}2`, venue: "ECCV", date: "2020", comment: "deep" },
  ];

  test("is its address, whether or not the venue is known, and other brackets before the title are tags", () => {
    expect(papersOf([first, second, last].join("\n\n"))).toMatchObject(papers);
    expect(papersOf([first, second, last].map((line) => `- ${line}`).join("\n"))).toMatchObject(papers);
  });
});

test("a cell over two rows is in its column behind one over three", () => {
  const head =
    "<tr><th rowspan=3>Paper</th><th colspan=2>Agents</th></tr><tr><th rowspan=2>Lamp</th><th>Rope</th></tr><tr><th>Knots</th></tr>";
  const row = `<tr><td><a href="${ARXIV}">Walking in Wet Caves</a></td><td>red</td><td>long</td></tr>`;
  expect(papersOf(`<table>${head}${row}${row.replace(ARXIV, OTHER)}</table>`)).toMatchObject([
    { notes: [{ text: "Lamp: red" }, { text: "Knots: long" }] },
    { notes: [{ text: "Lamp: red" }, { text: "Knots: long" }] },
  ]);
});

test("a venue in square brackets before a title need not be known where others are", () => {
  const lines = ["KDD 2021", "ICML 2020", "CVPR 2019", "Cave Letters 2016", "Systems 2020"];
  expect(
    papersOf(lines.map((venue, n) => `- [${venue}] Walking in Wet Caves ${n} [[paper]](${ARXIV}${n})`).join("\n")),
  ).toMatchObject(lines.map((venue) => ({ venue: venue.slice(0, -5), date: venue.slice(-4), authors: [] })));
});

test.each([
  ["S&P 2018", "BBB+18", { venue: "S&P", date: "2018" }],
  ["USENIX 2014", "BCT+14", { venue: "USENIX", date: "2014" }],
  ["eprint 2019", "GWC+19", { venue: null, date: "2019", kind: "preprint" }],
])("a key of initials stays as it is after %s", (venue, key, facts) => {
  const line = `- Walking in Wet Caves  \n  *Ann Roe, Max Doe, and Ida Berg*  \n  ${venue}, [paper](${ARXIV}), ${key}`;
  expect(papersOf(line)).toMatchObject([{ title: "Walking in Wet Caves", comment: key, ...facts }]);
});

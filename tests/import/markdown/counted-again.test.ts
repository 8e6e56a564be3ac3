// Forms of published lists that were counted by hand in the sixth round, made up here: what is no title, no comment and nobody.
import { describe, expect, test } from "vitest";
import { papersOf } from "../lists.ts";

const PAPER = "https://arxiv.org/abs/2409.14507";
const LINK = `[[paper](${PAPER})]`;

describe("a line with an arXiv id or an arrow", () => {
  test.each([
    [`- JumpBats -> ${PAPER}`, { title: "JumpBats", url: PAPER }],
    [`- JumpBats → [paper](${PAPER})`, { title: "JumpBats", url: PAPER }],
    [`- Walking in Caves, ICRA 2019 => [paper](${PAPER})`, { title: "Walking in Caves", venue: "ICRA", date: "2019" }],
    [`- [JumpBats](${PAPER}) → very good`, { title: "JumpBats", comment: "very good" }],
    ["- [/] 2409.14507 reread the appendix!", { url: PAPER, status: "reading", comment: "reread the appendix!" }],
    ["- [ ] 2409.14507 Sparse Caves", { title: "Sparse Caves", url: PAPER, status: "queued" }],
    ["- 2409.14507: Sparse caves", { title: "Sparse caves", url: PAPER }],
    ["- arXiv:2409.14507 – a survey", { title: "arXiv 2409.14507", comment: "a survey" }],
  ])("%s", (line, paper) => {
    expect(papersOf(line)).toMatchObject([paper]);
  });
});

describe("names and remarks before a title are its comment", () => {
  test.each([
    [
      `- **(CaveBERT)** _CaveBERT: A Model of Cave Texts_ \`EMNLP 2019\` ${LINK}`,
      "CaveBERT: A Model of Cave Texts",
      "CaveBERT",
    ],
    [`- **(MAT)** _Cave Attention Transformer_ \`arXiv 2020\` ${LINK}`, "Cave Attention Transformer", "MAT"],
    [`- **CaveGPT** *A Model for Cave Texts* ${LINK}`, "A Model for Cave Texts", "CaveGPT"],
    [`- [CaveTube] CaveTube: Extracting Caves ${LINK}`, "CaveTube: Extracting Caves", "CaveTube"],
    [`- [ICLR 2018 SNAIL] ([paper](${PAPER})) A Simple Cave Learner`, "A Simple Cave Learner", "SNAIL"],
    [
      `- [CVPR 2019] (RECOMMENDED!) ([paper](${PAPER})) Learning to Learn Caves`,
      "Learning to Learn Caves",
      "RECOMMENDED!",
    ],
    [`- [CVPR 2019] ([paper](${PAPER})) (RECOMMENDED!) Prototypes of Caves`, "Prototypes of Caves", "RECOMMENDED!"],
  ])("%s", (line, title, comment) => {
    expect(papersOf(line)).toMatchObject([{ title, comment, authors: [], url: PAPER }]);
  });

  test("in round brackets where the page has several", () => {
    const lines = ["UniCave", "Cavenal", "CAV-1", "Cavester", "CaveMSM"].map(
      (name, at) => `- **(${name}) Caves of the ${at}th Kind** [[paper](https://arxiv.org/abs/2409.0000${at})]`,
    );
    expect(papersOf(lines.join("\n"))[1]).toMatchObject({ title: "Caves of the 1th Kind", comment: "Cavenal" });
    expect(papersOf(`- (Almost) No Caves, No Cry ${LINK}`)).toMatchObject([{ title: "(Almost) No Caves, No Cry" }]);
  });

  test("people in italics after a bold name are people", () => {
    expect(papersOf(`- **CaveGPT** *Ann Roe, Max Doe* ${LINK}`)).toMatchObject([
      { title: "CaveGPT", authors: ["Ann Roe", "Max Doe"] },
    ]);
  });
});

describe("counts and badges", () => {
  test.each([
    [
      `- [Caves](${PAPER}) — *ACM TOSEM 2023* · 📈1,161 — A survey of caves — [\`repo\`](https://a.org/r) ⭐504🟢`,
      "A survey of caves",
    ],
    [`- [Caves](${PAPER}) [[Code]](https://github.com/a/b) ⭐137`, null],
    [`- [Caves](${PAPER}) ⭐ a must`, "⭐ a must"],
  ])("%s", (line, comment) => {
    expect(papersOf(line)).toMatchObject([{ title: "Caves", comment }]);
  });

  test.each([
    ["Paper", "Paper-TMI%202024-1f77b4.svg", "TMI", "2024"],
    ["Paper", "Paper-Lancet%20Cave%202019-1f77b4.svg", "Lancet Cave", "2019"],
    ["Paper", "CVPR-2024-d62728.svg", "CVPR", "2024"],
    ["", "TCAV_2023-5291C8?style=flat", "TCAV", "2023"],
  ])("a badge [%s] %s names the venue", (alt, badge, venue, date) => {
    const picture = `![${alt}](https://img.shields.io/badge/${badge})`;
    expect(papersOf(`- **Maps of Caves** [${picture}](${PAPER})`)).toMatchObject([
      { title: "Maps of Caves", venue, date, authors: [], url: PAPER },
    ]);
  });

  test("a badge of something else does not", () => {
    const code = "[![Code](https://img.shields.io/badge/Code-CAVE__BASELINE-green.svg)](https://github.com/a/b)";
    expect(papersOf(`- **Maps of Caves** ${code}`)).toMatchObject([{ title: "Maps of Caves", venue: null }]);
  });
});

test.each([
  ["— Wu et al. — *Systems* (2025)", "Systems", "2025"],
  ["— Wu et al. — *Nature* (2024)", "Nature", "2024"],
  ["— *Caves 2021* · 📈1771", "Caves", "2021"],
])("a venue of one word in italics, after a dash and with its year: %s", (facts, venue, date) => {
  expect(papersOf(`- [Caves](${PAPER}) ${facts}`)).toMatchObject([{ title: "Caves", venue, date, comment: null }]);
});

describe("people", () => {
  const dashed = ["Ann B. Roe", "Max J. Doe", "Bob Lee, Al Poe, Jo Hahn"]
    .map((people, at) => `- [Caves ${at}](https://a.org/${at}) - ${people}.`)
    .join("\n");

  test.each([
    ["Emily Roe (Cave Hopkins University).", ["Emily Roe"], ["Cave Hopkins University"]],
    ["Joy Morse, Dave Morse.", ["Joy Morse", "Dave Morse"], []],
    ["Rubin (2005)", ["Rubin"], []],
  ])("after a dash, as those of other entries: %s", (people, authors, organizations) => {
    expect(papersOf(`${dashed}\n- [Caves](https://a.org/9) - ${people}`).at(-1)).toMatchObject({
      title: "Caves",
      authors,
      organizations,
      comment: null,
    });
  });

  test.each([
    ["(LIGO Cave Collaboration, 05-2026)", ["LIGO Cave Collaboration"], [], "2026-05"],
    ["by [Jason Moor](https://a.org/j) at UC Davis (2017).", ["Jason Moor"], ["UC Davis"], "2017"],
  ])("%s", (facts, authors, organizations, date) => {
    expect(papersOf(`- [Caves](${PAPER}) ${facts}`)).toMatchObject([
      { authors, organizations, date, venue: null, comment: null },
    ]);
  });

  test.each([
    ["Andrew Or, Haoyu Zhang, Michael Freed", ["Andrew Or", "Haoyu Zhang", "Michael Freed"]],
    ["Hamza Roe, ali shafi, Jong Hoon Shin", ["Hamza Roe", "ali shafi", "Jong Hoon Shin"]],
    ["Ameer Roe, Qijing (Jenny) Huang, John Xiang", ["Ameer Roe", "Qijing Huang", "John Xiang"]],
    ["Karim Roe, Pietro Li{\\`o}, Xu sun, others", ["Karim Roe", "Pietro Liò", "Xu sun"]],
    ["Klaus Roe, Joe Walsh, Rayid Ghani ", ["Klaus Roe", "Joe Walsh", "Rayid Ghani"]],
  ])("a paragraph in italics below the title: %s", (names, authors) => {
    const list = `1. **Elasticity of Deep Caves** SysML 2020\n\n   *${names}*\n\n2. **Elasticity of Wet Caves** SysML 2020\n\n   *Ann Roe, Max Doe*`;
    expect(papersOf(list)[0]).toMatchObject({
      title: "Elasticity of Deep Caves",
      authors,
      organizations: [],
      notes: [],
    });
  });
});

describe("counted in the ninth round", () => {
  test.each([
    [`- Walking in caves. In *COLT 2016*. ${LINK}`, { title: "Walking in caves", venue: "COLT", date: "2016" }],
    [`- When do bats escape? In *ICML 2018*. ${LINK}`, { title: "When do bats escape?", venue: "ICML" }],
    [`- Walking Slowly in Caves, arxiv 2023, ${LINK}`, { title: "Walking Slowly in Caves", date: "2023" }],
    [`- Models are Cave Systems ,arxiv 2022 , ${LINK}`, { title: "Models are Cave Systems", date: "2022" }],
    [`- Maps using CaveChat,EMNLP Industry 2023, ${LINK}`, { title: "Maps using CaveChat", date: "2023" }],
  ])("a venue behind a title: %s", (line, paper) => {
    expect(papersOf(line)).toMatchObject([{ ...paper, comment: null }]);
  });

  test.each([
    ['- **TCB**: Ken Roe. "Walking in Deep Caves" (1984)', "TCB", ["Ken Roe"]],
    [
      '- **Cave map, from an easy proof**: Al Doe. "Walking in Deep Caves" (1936)',
      "Cave map, from an easy proof",
      ["Al Doe"],
    ],
    [
      '- **The Web, WWW**: Tim Roe, Jo Doe, and Bo Poe. "Walking in Deep Caves" (1992)',
      "The Web, WWW",
      ["Tim Roe", "Jo Doe", "Bo Poe"],
    ],
  ])("people and a quoted title after a label in bold: %s", (line, comment, authors) => {
    expect(papersOf(line)).toMatchObject([{ title: "Walking in Deep Caves", comment, authors }]);
  });

  test.each([
    ["**Galois** - `A Light System for Caves` (SOSP'13).", "A Light System for Caves", "Galois"],
    ["**CaveLab** - `CaveLab: Maps of Caves` (UAI'10).", "CaveLab: Maps of Caves", null],
    [
      "**Polymer** - `Cave-Aware Graph-Structured Analytics` (PPoPP'15).",
      "Cave-Aware Graph-Structured Analytics",
      "Polymer",
    ],
    [
      '**Cave++** - `From "Think Like a Bat" to "Think Like a Cave"` (VLDB\'14).',
      'From "Think Like a Bat" to "Think Like a Cave"',
      "Cave++",
    ],
    ["**Pregelix** - `Pregelix: Big(ger) Caves` (VLDB'15).", "Pregelix: Big(ger) Caves", null],
  ])("a title in backticks after a short name in bold: %s", (words, title, comment) => {
    expect(papersOf(`- ${words} ${LINK}`)).toMatchObject([
      { title, comment, authors: [], date: expect.stringMatching(/^20/) },
    ]);
  });

  test.each([
    ["The ideas behind the tool. - 2016", "2016", "The ideas behind the tool."],
    ["CaveLab compares several caves - 2001", "2001", "CaveLab compares several caves"],
    ["results of 1999 - 2001", null, "results of 1999 - 2001"],
  ])("a year after a comment and a dash: %s", (words, date, comment) => {
    expect(papersOf(`- [Walking in Caves](https://a.org/b.pdf) - ${words}`)).toMatchObject([{ date, comment }]);
  });

  test("a venue in italics after `In`, as on the whole page", () => {
    const facts = ["COLT 2016*.", "JMLR 2017*.", "NeurIPS 2017*/", "ITA 2018*."];
    const lines = facts.map((words, at) => `- Maps of ${at} caves. In *${words} ${LINK}`);
    expect(papersOf(lines.join("\n")).map(({ title, venue }) => `${title} | ${venue}`)).toEqual([
      "Maps of 0 caves | COLT",
      "Maps of 1 caves | JMLR",
      "Maps of 2 caves | NeurIPS",
      "Maps of 3 caves | ITA",
    ]);
  });

  test("what entries end in in italics is nobody where it seldom is", () => {
    const remarks = [
      "speaker decoupling",
      "a codec of bats",
      "What is left in caves?",
      "Inconsistency",
      "low-bitrate caves",
    ];
    const lines = [...remarks, "Flow Matching", "MsCave, Multi-Scale Mapping", "Ann Roe et al."].map(
      (words, at) =>
        `- [2024/1${at % 2}] **Maps of ${at} Caves** [[paper](https://arxiv.org/abs/2411.0046${at})] *${words}*`,
    );
    const papers = papersOf(lines.join("\n"));
    expect(papers.slice(5)).toMatchObject([
      { authors: [], comment: "Flow Matching" },
      { authors: [], comment: "MsCave, Multi-Scale Mapping" },
      { authors: ["Ann Roe"], comment: null },
    ]);
    expect(papersOf(lines.at(5) ?? "")).toMatchObject([{ authors: ["Flow Matching"] }]);
  });

  test("many authors are nobody", () => {
    const list = `+ **Maps of Caves.**\n\n    *Ro Roe, Andrew M. Doe, Melvin Poe and many authors.* **arxiv, 2023.** ${LINK}`;
    expect(papersOf(list)).toMatchObject([
      { authors: ["Ro Roe", "Andrew M. Doe", "Melvin Poe"], authorsComplete: false },
    ]);
  });
});

// Entries as they are jotted down or put together by scripts: each kind was found in published lists or in somebody's notes, and is
// made up here.
import { describe, expect, test } from "vitest";
import type { OutlinePaper } from "../../../src/import/outline.ts";
import { papersOf, titlesOf } from "../lists.ts";

const ARXIV = "https://arxiv.org/abs/2409.14507";
const SITE = "https://doi.org/10.1000/182";
const CODE = "https://github.com/a/b";
const one = (line: string): OutlinePaper[] => papersOf(`- ${line}`);

describe("people with a title that nothing marks", () => {
  test.each([
    [`Marks et al 2024 sparse cave circuits ${ARXIV}`, "sparse cave circuits", ["Marks"], "2024"],
    [`(Lee 2024) Distilled cave thing ${ARXIV}`, "Distilled cave thing", ["Lee"], "2024"],
    [`(Lee et al., 2024) Distilled cave thing ${ARXIV}`, "Distilled cave thing", ["Lee"], "2024"],
    [`Cave absorption: Chanin et al, ${ARXIV}, Sept 24`, "Cave absorption", ["Chanin"], "2024-09"],
    [`Makelov+ 24 "Towards Principled Caves" [arXiv](${ARXIV})`, "Towards Principled Caves", ["Makelov"], "2024"],
    [`[Makelov+ '24](${ARXIV}) Towards Principled Caves`, "Towards Principled Caves", ["Makelov"], "2024"],
    [`Karvonen A. CaveBench (2025) ${ARXIV}`, "CaveBench", ["A. Karvonen"], "2025"],
    [`Templeton et al - Scaling Caves ${ARXIV}`, "Scaling Caves", ["Templeton"], null],
    [`Caplan, The Case for Open Caves ${ARXIV}`, "The Case for Open Caves", ["Caplan"], null],
    [
      `Ann Roe, Max Doe. A review of past cave maps [pdf](${ARXIV})`,
      "A review of past cave maps",
      ["Ann Roe", "Max Doe"],
      null,
    ],
    [`H. -J. Guo and A. Roe, "Caves by Night," Cave Letters, 2020.`, "Caves by Night", ["H.-J. Guo", "A. Roe"], "2020"],
  ])("%s", (line, title, authors, date) => {
    expect(one(line)).toMatchObject([{ title, authors, date, comment: null }]);
  });

  test.each([
    [`Marks et al 2024 show that caves are wet ${ARXIV}`, "Marks et al 2024 show that caves are wet"],
    [`Vitamin D. A review (2020) ${ARXIV}`, "Vitamin D. A review"],
    [`Automatic Caves: An Overview, Benetos et al. ${ARXIV}`, "Automatic Caves: An Overview"],
    [`Look, Listen and Learn ${ARXIV}`, "Look, Listen and Learn"],
    [`C++ 20 for cave people ${ARXIV}`, "C++ 20 for cave people"],
    [
      `Red Dots and Black Hole Seeds. Formation in Dark Halos ${ARXIV}`,
      "Red Dots and Black Hole Seeds. Formation in Dark Halos",
    ],
  ])("%s keeps its title", (line, title) => {
    expect(one(line)).toMatchObject([{ title }]);
  });

  test("two families are believed where entries begin with such", () => {
    const line = (people: string, at: number): string => `- ${people}: Probing Deep Caves ${at} https://a.org/${at}`;
    const text = ["Hewitt & Liang", "Belinkov & Glass", "Conneau & Kiela"].map(line).join("\n");
    expect(papersOf(text).map(({ authors }) => authors)).toEqual([
      ["Hewitt", "Liang"],
      ["Belinkov", "Glass"],
      ["Conneau", "Kiela"],
    ]);
    expect(titlesOf(line("Search & Rescue", 1))).toEqual(["Search & Rescue: Probing Deep Caves 1"]);
  });
});

test("what its reader means to do with a work is a comment", () => {
  expect(one(`https://arxiv.org/pdf/2304.14997v4.pdf  <- CAVEC, read before Tue`)).toMatchObject([
    { title: "CAVEC", comment: "read before Tue", arxiv: "2304.14997" },
  ]);
  expect(titlesOf(`- Caves, Read Aloud ${ARXIV}`)).toEqual(["Caves, Read Aloud"]);
});

describe("people", () => {
  test.each([
    [`[Deep Caves](${SITE})，Yue Wu`, ["Yue Wu"]],
    [
      `[Deep Caves](${SITE}), Yue Wu1,4\\* , Max Doe2, Ann Roe1,3\\*, Cave Letters 2020`,
      ["Yue Wu", "Max Doe", "Ann Roe"],
    ],
    [`[Deep Caves](${SITE}) - yaoyao Zhong et al, **EMNLP 2022**.`, ["yaoyao Zhong"]],
    [`[Deep Caves](${SITE}), Hang Su, Zhengyi Wang, Zhiyuan LIN, 2020`, ["Hang Su", "Zhengyi Wang", "Zhiyuan LIN"]],
    [`[Deep Caves](${SITE}), Hongyang Du, Bo Ai, Dong In Kim, 2020`, ["Hongyang Du", "Bo Ai", "Dong In Kim"]],
    [`[**Deep Caves**](${SITE}) , (2022) by *A Theissler, F Spinnato*`, ["A Theissler", "F Spinnato"]],
    [`[**Deep Caves**](${SITE}) (2022) by *Roe, A., & Doe, M. *`, ["A. Roe", "M. Doe"]],
    [`Ann Roe, ***Max Doe***, and Jo Poe. Deep Caves. Cave Letters, 2023.`, ["Ann Roe", "Max Doe", "Jo Poe"]],
    [`Titzer, Ben L. ["Deep Caves."](${SITE}), OOPSLA, 2022.`, ["Ben L. Titzer"]],
    [`**Deep Caves** by HJH Edgar et al. (2020). [paper](${SITE})`, ["HJH Edgar"]],
    [`**Deep Caves** by A Lenz et al. (2020). [paper](${SITE})`, ["A Lenz"]],
  ])("%s", (line, authors) => {
    expect(one(line)).toMatchObject([{ title: "Deep Caves", authors, comment: null }]);
  });

  test("who made a work can be an organisation, with its place, and people who work there", () => {
    const made = [
      "by the University of Caves. A model of caves.",
      "by Russ Roe and the Cave Development Team (2019). A model of caves.",
      "by Elise Roe from the University of Caves, UK. A model of caves.",
      "by Caves is one of the earliest works.",
    ].map((words, at) => `- **Cave ${at}** ${words} [paper](${SITE}${at})`);
    expect(papersOf(made.join("\n"))).toMatchObject([
      { authors: [], organizations: ["University of Caves"], comment: "A model of caves." },
      { authors: ["Russ Roe"], organizations: ["Cave Development Team"], date: "2019" },
      { authors: ["Elise Roe"], organizations: ["University of Caves, UK"] },
      { authors: [], organizations: [], comment: "by Caves is one of the earliest works." },
    ]);
  });
});

describe("venue and date, where nothing but facts is expected", () => {
  test.each([
    [`[KDD'2020-CaveNet] Learning deep caves. [[paper]](${SITE})`, "KDD", "2020", "CaveNet"],
    [`[Cave Newsletter'2022-Survey]  Learning deep caves. [[paper]](${SITE})`, "Cave Newsletter", "2022", "Survey"],
    [`(**MIT press 2018**) Learning deep caves [[book](${SITE})]`, "MIT press", "2018", null],
    [`(洞穴学报 **2018**) Learning deep caves [[论文](${SITE})]`, "洞穴学报", "2018", null],
    [`(KBS,2020): Learning deep caves. [[paper]](${SITE})`, "KBS", "2020", null],
    [`\`Text\` *\`L+M 2024\`* **[Learning deep caves](${SITE})**`, "L+M", "2024", "Text"],
    [`\`Text\` *\`Chemical caves 2024\`* **[Learning deep caves](${SITE})**`, "Chemical caves", "2024", "Text"],
    [`Learning deep caves [Cave-based systems 2013]`, "Cave-based systems", "2013", null],
    [`**Learning deep caves (DMLR @ICLR 2024)** [paper](${SITE})`, "DMLR @ICLR", "2024", null],
    [`Learning deep caves (NeurIPS'22 Workshop WBRC) [paper](${SITE})`, "NeurIPS Workshop WBRC", "2022", null],
    [`[Learning deep caves](${SITE}), 2020 AAAI AES, [code](${CODE})`, "AAAI AES", "2020", null],
    [
      `Learning deep caves, Future Generation Cave Systems 2016, ([paper](${SITE}))`,
      "Future Generation Cave Systems",
      "2016",
      null,
    ],
    [`Learning deep caves. ICLR 2022 Workshop MLDD [[paper]](${SITE})`, "ICLR Workshop MLDD", "2022", null],
  ])("%s", (line, venue, date, comment) => {
    expect(one(line)).toMatchObject([{ title: "Learning deep caves", venue, date, comment }]);
  });

  test("the label of a link before the title", () => {
    expect(
      one(`[[IEEE-TED](${SITE})] Learning deep caves of the north. [__\`asic\`__][[CaveNet](${CODE})]`),
    ).toMatchObject([
      { title: "Learning deep caves of the north", venue: "IEEE-TED", comment: "[asic]", url: SITE, code: CODE },
    ]);
  });

  test("a preprint is none: its name begins with a small letter, and can say who made it", () => {
    const line = (words: string): string => `Learning deep caves${words} [[paper]](https://a.org/b)`;
    expect(one(line(". arXiv 2022."))).toMatchObject([{ title: "Learning deep caves", date: "2022", venue: null }]);
    expect(one(line(" (preprint from OpenAI)"))).toMatchObject([
      { title: "Learning deep caves", kind: "preprint", organizations: ["OpenAI"] },
    ]);
  });

  test("a month goes before the year that it is in, and ends a list of properties", () => {
    const cited = `Wang, Xi, et al. "Caves by Night." arXiv preprint arXiv:2604.22225 (2026).`;
    expect(one(`${cited} [Code](${CODE}) [2026.04]`)).toMatchObject([{ date: "2026-04", comment: null }]);
    expect(one(`[CaveTTS](${SITE}), Zero-shot (✓), Diffusion, 2023.11, [Demo](https://a.org/d)`)).toMatchObject([
      { title: "CaveTTS", date: "2023-11", comment: "Zero-shot (✓), Diffusion" },
    ]);
  });

  test("a meeting is at a place, which is no part of its name", () => {
    const meeting = "2025 International Conference on Cave Acoustics, Speech and Maps (CAVE)";
    expect(
      one(`A. Roe and M. Doe, "Caves by Night," ${meeting}, Cluj-Napoca, Romania, 2025, pp. 86-91.`),
    ).toMatchObject([
      {
        title: "Caves by Night",
        venue: "International Conference on Cave Acoustics, Speech and Maps (CAVE)",
        date: "2025",
        comment: null,
      },
    ]);
  });
});

describe("links", () => {
  test("the code of a paper is not its page, even if it is the only link", () => {
    expect(one(`Deep Caves [CIKM 2017]\n  - code : ${CODE}`)).toMatchObject([{ url: null, code: CODE }]);
    expect(one(`Roe, A. and Doe, M. Deep Caves by Night. In NeurIPS, 2016. [code](${CODE})`)).toMatchObject([
      { url: null, code: CODE },
    ]);
    // a tool is at home there
    expect(one(`Cavefit [[code]](${CODE})`)).toMatchObject([{ url: CODE, code: CODE }]);
    expect(one(`[Cavefit: A model of caves](${CODE}) ICML 2020 [[code]](${CODE})`)).toMatchObject([
      { url: CODE, code: CODE },
    ]);
  });

  test("a repository alone in a cell is the code, whatever the column is called", () => {
    const text = `| Abbreviation | Title | Publication |\n|---|---|---|\n| [CaveNet](${CODE}) | Deep Caves of the North | [IGARSS 2024](${SITE}) |`;
    expect(papersOf(text)).toMatchObject([{ code: CODE, url: SITE, notes: [{ text: "Abbreviation: CaveNet" }] }]);
  });

  test("another work that is named has another number", () => {
    const line = `[Deep Caves](https://proceedings.mlr.press/v1/a.html), built on [CaveGAN](https://arxiv.org/abs/1910.06711)`;
    expect(one(line)).toMatchObject([{ arxiv: null }]);
    expect(one(`[Deep Caves](${CODE}) - a tool. [Cave Letters](${SITE})`)).toMatchObject([{ doi: "10.1000/182" }]);
  });

  test("the list's own link goes before an identifier in its words", () => {
    const page = "https://openreview.net/forum?id=abc";
    expect(one(`Echoes in hot caves, arXiv:2403.19612 [[pdf]](${page})`)).toMatchObject([
      { url: page, arxiv: "2403.19612", notes: [] },
    ]);
    expect(one("Echoes in hot caves, arXiv:2403.19612")).toMatchObject([{ url: "https://arxiv.org/abs/2403.19612" }]);
  });

  test("the data are not the paper", () => {
    const data = "https://doi.org/10.5281/zenodo.3819630";
    const text = `**Deep Caves** by Ann Roe and Max Doe (2020). [![DOI](https://zenodo.org/b.svg)](${data}) <br>\n📄 [paper](${SITE})`;
    expect(one(text)).toMatchObject([{ url: SITE, doi: "10.1000/182" }]);
  });

  test("identifiers and addresses in odd forms", () => {
    expect(one("Roe A, Doe M. Echoes in caves. Cave Med. 2019;12(3):1-9. PMID 12345678")).toMatchObject([
      { venue: "Cave Med", comment: null, url: "https://pubmed.ncbi.nlm.nih.gov/12345678/" },
    ]);
    expect(one(`**Deep Caves.** [[pdf]((${SITE}))]`)).toMatchObject([{ url: SITE }]);
    expect(one(`[Deep Caves](${SITE}), 2020 [https://github.com//a/b](${CODE})`)).toMatchObject([
      { code: CODE, comment: null },
    ]);
    expect(one(`[Deep Caves](${SITE})\n  - Code: [official](https://a.example.org/caves)`)).toMatchObject([
      { code: "https://a.example.org/caves" },
    ]);
  });

  test("tags in code before a link are no title, however the link is called", () => {
    expect(one("`Cave`- `Text` [PubMed](https://pubmed.ncbi.nlm.nih.gov/download)")).toMatchObject([
      { title: "PubMed", comment: "Cave Text" },
    ]);
  });
});

describe("titles", () => {
  test.each([
    ["- **1984** by George Orwell\n- **The Deep Caves** by Ann Roe", ["1984", "The Deep Caves"]],
    [`- **Deep Caves. **[paper](${SITE})`, ["Deep Caves"]],
    [`- Deep Caves With Many Levels\\[[paper]|[code](${CODE})]`, ["Deep Caves With Many Levels"]],
    [`- **CaveKit**: is a map of caves (free and not free).\n📄 [paper](${SITE})`, ["CaveKit"]],
    [`- **CaveKit**: A Map of Caves\n📄 [paper](${SITE})`, ["CaveKit: A Map of Caves"]],
    [
      `| paper | year |\n|---|---|\n| Sparse - view Caves and Lakes.[[paper](${SITE})] | 2020 |`,
      ["Sparse - view Caves and Lakes"],
    ],
  ])("%s", (text, titles) => {
    expect(titlesOf(text)).toEqual(titles);
  });
});

test("columns: organisations with `and` in their names, and years as spans", () => {
  const text = [
    "| title | affiliations | year |",
    "|---|---|---|",
    `| [Deep Caves](${SITE}) | Cave Research, Inc., Huazhong University of Science and Technology, Google and ETH | 2024/25 |`,
  ].join("\n");
  expect(papersOf(text)).toMatchObject([
    {
      date: "2024",
      organizations: ["Cave Research, Inc.", "Huazhong University of Science and Technology", "Google", "ETH"],
    },
  ]);
});

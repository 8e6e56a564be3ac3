// More conventions of reading lists, each by the name of its file: what it reads, and what it leaves.
import { describe, expect, test } from "vitest";
import { wordsOfBadge } from "../../../src/import/markdown/entry/badges.ts";
import { kindOfAddress, kindOfLabel } from "../../../src/import/markdown/entry/link-kinds.ts";
import { parseVenue } from "../../../src/import/markdown/entry/venues.ts";
import { outlineOf, papersOf, titlesOf } from "../lists.ts";

const ARXIV = "https://arxiv.org/abs/2401.00001";
const OTHER = "https://arxiv.org/abs/2401.00002";
const URL = "https://example.org/a";
const CODE = "https://github.com/a/b";

describe("marks beside a title", () => {
  test("bold words in a bracket that is still open are no title", () => {
    expect(
      papersOf(`- [[CVPR](${URL})] Walking in Caves. [[code](${CODE})] [**\`cls.\`** **\`seg.\`**]`),
    ).toMatchObject([{ title: "Walking in Caves", url: URL, code: CODE, venue: "CVPR", comment: "[cls. seg.]" }]);
  });

  test("code in front of a linked title is a tag, or a venue", () => {
    expect(papersOf(`- **\`CAVES\`** **\`ECCV 2018\`** [Walking at Night](${URL}) (thanks)`)).toMatchObject([
      { title: "Walking at Night", url: URL, venue: "ECCV", date: "2018", comment: "CAVES (thanks)" },
    ]);
  });

  test("bold words inside a sentence are no title", () => {
    expect(
      papersOf(`- Regions of each image are proposed on the fly by **selective search** (see [this](${URL})).`),
    ).toEqual([]);
  });

  test("a year and a dash before a title are its date", () => {
    expect(papersOf(`- [2024 - CaveFuzz: Walking Deep](${URL})\n- [1984](${URL}2)`)).toMatchObject([
      { title: "CaveFuzz: Walking Deep", date: "2024" },
      { title: "1984", date: null },
    ]);
  });

  test("a name before a linked title says who made it only if it can be an organisation", () => {
    const text = `- **CaveNet-2**: [Walking at Night](${URL})\n- Beam search: [Walking by Day](${URL}2)\n- DeepMind: [Walking](${URL}3)`;
    expect(papersOf(text)).toMatchObject([
      { comment: "CaveNet-2", organizations: [] },
      { comment: "Beam search", organizations: [] },
      { comment: null, organizations: ["DeepMind"] },
    ]);
  });

  test("a link with a short venue after a title and a colon is its page", () => {
    expect(papersOf(`- Stable Paths for Deep Caves: [IP17](${ARXIV})`)).toMatchObject([
      { title: "Stable Paths for Deep Caves", url: ARXIV },
    ]);
  });

  test("a source in brackets before a title is its venue", () => {
    expect(papersOf(`- [Computational Caves and Biology 2021] **Walking at Night** [[paper]](${URL})`)).toMatchObject([
      { title: "Walking at Night", venue: "Computational Caves and Biology", date: "2021", comment: null },
    ]);
    expect(papersOf(`- [IEEE Commun. Mag. 2020] [Walking at Night](${URL})`)).toMatchObject([{ date: "2020" }]);
  });

  test("bold words in brackets before a bold title state where it appeared", () => {
    const text = `- [**npj Digital Caves, 2023**] **CaveGPT**: A Study of Walking. [paper](${ARXIV})\n- [**Arxiv, 2023.4**] **Wet Caves** [paper](${OTHER})`;
    expect(papersOf(text)).toMatchObject([
      { title: "CaveGPT: A Study of Walking", venue: "npj Digital Caves", date: "2023" },
      { title: "Wet Caves", date: "2023-04" },
    ]);
  });

  test("a label in brackets before a title of few words", () => {
    const text = `- [[Arxiv](${ARXIV})] Wet Caves [[code](${CODE})]\n- [[pdf](${OTHER})] [[code](${CODE}2)] Caves of the North`;
    expect(papersOf(text)).toMatchObject([
      { title: "Wet Caves", url: ARXIV, code: CODE },
      { title: "Caves of the North", url: OTHER, code: `${CODE}2` },
    ]);
  });

  test("a link in brackets before a title names where that appeared, if it leads to a work", () => {
    const text = `- [[CVIU](${ARXIV})] Walking in Caves With a Camera\n- [[Lamp](${URL})] The Lamp Data Set provides a collection.`;
    expect(papersOf(text)).toMatchObject([
      { title: "Walking in Caves With a Camera", venue: "CVIU", url: ARXIV },
      { title: "Lamp", comment: "The Lamp Data Set provides a collection." },
    ]);
  });

  test("plain-titles: a note in 【】 is the comment, and never people", () => {
    expect(papersOf(`- Walking in Caves at Night. CIKM 2021【Learnable-Time CF】\n- [A](${URL})`)[0]).toMatchObject({
      title: "Walking in Caves at Night",
      venue: "CIKM",
      date: "2021",
      authors: [],
      comment: "Learnable-Time CF",
    });
  });
});

describe("links in groups", () => {
  test("one bracket around several links makes all of them labels", () => {
    expect(papersOf(`- Meeting in a Cave, APNet 2017 [[acmdl](${URL}),[pdf](${ARXIV})]`)).toMatchObject([
      { title: "Meeting in a Cave", venue: "APNet", date: "2017", comment: null },
    ]);
  });

  test.each([
    ["paper-2010", "paper"],
    ["2020/512", "paper"],
    ["workshop", "paper"],
    ["Original Paper Link", "paper"],
    ["2010", null],
    ["Walking 2010", null],
  ])("link-kinds: %s", (label, kind) => {
    expect(kindOfLabel(label)).toBe(kind);
  });

  test.each([
    [`${CODE}/issues/3`, "other"],
    [`${CODE}/blob/main/a.pdf`, "paper"],
    [CODE, "code"],
  ])("link-kinds: %s", (url, kind) => {
    expect(kindOfAddress(url)).toBe(kind);
  });
});

describe("entry/badges", () => {
  test.each([
    ["https://img.shields.io/badge/NeurIPS-2023-blue", "NeurIPS 2023"],
    ["https://img.shields.io/badge/NAACL2022-FAEFCA.svg?style=flat", "NAACL2022"],
    ["https://img.shields.io/badge/Any--Cave_Lab-red", "Any-Cave Lab"],
    ["https://img.shields.io/badge/ICML'23-dc3545", "ICML'23"],
    ["https://img.shields.io/badge/%E0%A4%A-red", "%E0%A4%A"],
    ["https://img.shields.io/github/stars/a/b", ""],
  ])("%s", (url, words) => {
    expect(wordsOfBadge(url)).toBe(words);
  });

  test("a badge says where a paper appeared, and which of its links leads to what", () => {
    const badge = (words: string) => `![](https://img.shields.io/badge/${words})`;
    const text = `- **Walking at Night** [${badge("Paper-PDF-red")}](${URL}) [${badge("Code-GitHub-red")}](${CODE}) ${badge("CVPR-2024-blue")} ${badge("nice-green")}`;
    expect(papersOf(text)).toMatchObject([
      { title: "Walking at Night", url: URL, code: CODE, venue: "CVPR", date: "2024", comment: null },
    ]);
  });

  test("badges alone are a picture", () => {
    expect(outlineOf("# L\n\n![](https://img.shields.io/badge/CVPR-2024-blue)\n\n## T\n\ntext").leftOut).toMatchObject([
      { what: "a picture" },
    ]);
  });
});

describe("people", () => {
  test.each([
    ["(Cave 2020) by Ann Roe and Max Doe", ["Ann Roe", "Max Doe"], "2020", "Cave", null],
    [" - A way to route by Ann Roe (2020)", ["Ann Roe"], "2020", null, "A way to route"],
    [" - Another view, by Ann P. Roe and Max Doe.", ["Ann P. Roe", "Max Doe"], null, null, "Another view"],
    [" (using C), by Ann P. Roe, Max Doe and Al Poe.", ["Ann P. Roe", "Max Doe", "Al Poe"], null, null, "(using C) ."],
    [" - Collected papers, edited by Ann Roe (2020)", [], "2020", null, "Collected papers, edited by Ann Roe"],
    [" - Solved by Deep Search", [], null, null, "Solved by Deep Search"],
  ])("entry/byline: %s", (after, authors, date, venue, comment) => {
    expect(papersOf(`- [Walking at Night](${URL})${after}`)).toMatchObject([{ authors, date, venue, comment }]);
  });

  test("titles/signed: names with links after a plain title", () => {
    const text = `- Trust in Metrics, by [Ann Roe](${URL}) and [Max Doe](${URL}b), 2021 [[pdf](${ARXIV})]`;
    expect(papersOf(text)).toMatchObject([
      { title: "Trust in Metrics", authors: ["Ann Roe", "Max Doe"], date: "2021", url: ARXIV, notes: [] },
    ]);
  });

  test("plain-titles/year-first: full names and a year before a dash", () => {
    const text = `- Ann Roe 2020 - Zoom In: An Introduction [link](${URL})\n- Apollo 2020 - A Name`;
    expect(papersOf(text)).toMatchObject([
      { title: "Zoom In: An Introduction", authors: ["Ann Roe"], date: "2020", url: URL },
      { authors: [] },
    ]);
  });

  test("plain-titles/by: only where other entries are written so too", () => {
    const books = "- The Art of Caves by Ann Roe\n- Cold Stones by M. Doe\n- Rain by Al Poe and Jo Lee";
    expect(papersOf(books)).toMatchObject([
      { title: "The Art of Caves", authors: ["Ann Roe"] },
      { title: "Cold Stones", authors: ["M. Doe"] },
      { title: "Rain", authors: ["Al Poe", "Jo Lee"] },
    ]);
    expect(titlesOf(`- Learning by Predicting Noise [pdf](${URL})`)).toEqual(["Learning by Predicting Noise"]);
  });

  test("a title goes on after commas", () => {
    expect(papersOf(`- Paths for Wet, Cold, and Very Deep Caves, VLDB 2011 [[pdf](${URL})]`)).toMatchObject([
      { title: "Paths for Wet, Cold, and Very Deep Caves", authors: [], venue: "VLDB" },
    ]);
  });

  test("words that are no names elsewhere are names among others", () => {
    expect(papersOf(`- **Walking** *Or Roe, Max Press, Al Poe*. [pdf](${URL})`)).toMatchObject([
      { authors: ["Or Roe", "Max Press", "Al Poe"] },
    ]);
  });

  test("people below a title with a link, the last of whom is no title, and no journal is one", () => {
    const text = `- Walking in Caves at Night [[Paper](${URL})]\n    - Ann Roe, Max Doe, Al Poe, CVPR, 2017`;
    expect(papersOf(text)).toMatchObject([
      { title: "Walking in Caves at Night", authors: ["Ann Roe", "Max Doe", "Al Poe"], venue: "CVPR", date: "2017" },
    ]);
    const journal = `- Building Caves [[Paper](${URL})]\n    - Ann Roe, Max Doe, Al Poe, Jo Lee, Cave and Brain Sciences, 2016`;
    expect(papersOf(journal)).toMatchObject([{ title: "Building Caves", venue: "Cave and Brain Sciences" }]);
  });

  test("outdented-people: a line that is not indented far enough belongs to the bullet above it", () => {
    const text = `10. **Walking in Caves at Night**.\n\n   *Ann Roe, Max Doe*. [[pdf](${ARXIV})], 2021.04\n\n11. **Walking by Day**.\n\n   *Al Poe, Jo Lee*. [[pdf](${OTHER})]`;
    expect(papersOf(text)).toMatchObject([
      { title: "Walking in Caves at Night", authors: ["Ann Roe", "Max Doe"], date: "2021-04", url: ARXIV },
      { title: "Walking by Day", authors: ["Al Poe", "Jo Lee"], url: OTHER },
    ]);
  });

  test("bullets beside a paper that state its people or a bold fact belong to it", () => {
    const text = `* **[Walking at Night](${URL})**\n * Ann Roe, Max Doe, Al Poe\n * **📝 Summary**: How to walk.\n* **TLDR**: [Walking by Day](${URL}2)`;
    expect(papersOf(text)).toMatchObject([
      { title: "Walking at Night", authors: ["Ann Roe", "Max Doe", "Al Poe"], comment: "How to walk." },
      { title: "Walking by Day" },
    ]);
  });
});

describe("dates and venues", () => {
  test.each([
    ["arXiv 21 May 2018", "2018-05-21"],
    ["arXiv, May 2018", "2018-05"],
    ["Caves 21 May 2018", undefined],
  ])("venues: %s", (text, date) => {
    expect(parseVenue(text)?.date).toBe(date);
  });

  test("a year of two digits alone is a date", () => {
    expect(papersOf(`- [Walking in Bright Caves](${URL}) (CVPR'98)`)).toMatchObject([{ date: "1998" }]);
    expect(papersOf(`- [Walking at Night](${URL}). Roe A, Doe M. '14.`)).toMatchObject([
      { date: "2014", comment: null },
    ]);
  });

  test("arXiv with a month before a bold nickname", () => {
    expect(papersOf(`- arXiv 2025.01, **CaveBot**: Walking at Night, [website](${URL})`)).toMatchObject([
      { title: "CaveBot: Walking at Night", date: "2025-01" },
    ]);
  });

  test("a day at the end of a linked title is its date", () => {
    expect(papersOf(`- [Walking at Night, November 29, 2017](${URL})`)).toMatchObject([
      { title: "Walking at Night", date: "2017-11-29" },
    ]);
  });

  test("a full name beside a year is who wrote it", () => {
    const text = `- [Walking](${URL}) (2001, Ann Roe)\n- [Running](${URL}2) (2001, Oral Presentation)`;
    expect(papersOf(text)).toMatchObject([
      { authors: ["Ann Roe"], date: "2001" },
      { authors: [], date: "2001" },
    ]);
  });

  test("a line of words in brackets below a paper", () => {
    expect(papersOf(`- [Walking](${URL})\n  - [OpenAI] [2024.6] [caves]\n  - [deep] [wet]`)).toMatchObject([
      { date: "2024-06", organizations: ["OpenAI"], keywords: ["caves"], notes: [{ text: "[deep] [wet]" }] },
    ]);
  });

  test("paragraph-paper: a venue before a linked title", () => {
    const text = `SIGCOMM 2019, [Walking in Many Caves](${URL})---Notes: [zhihu](${URL}2)\n\nIn 2019, [this many words](${URL}3) were said.`;
    expect(papersOf(text)).toMatchObject([{ title: "Walking in Many Caves", venue: "SIGCOMM", date: "2019" }]);
  });

  test("full-width brackets at the end of a linked title", () => {
    expect(papersOf(`- [Walking at Night （AAAI 2019）](${URL})`)).toMatchObject([
      { title: "Walking at Night", venue: "AAAI", date: "2019" },
    ]);
  });
});

describe("tables, sections and lines", () => {
  test("cell-of-papers: several linked titles in a cell are as many papers", () => {
    const text = `| Year | Papers |\n|---|---|\n| 2021 | [In the Rain](${ARXIV}), [In the Fog](${OTHER}) |\n| 2022 | [By Day](${ARXIV}1) extends [By Night](${OTHER}1) |`;
    expect(papersOf(text)).toMatchObject([
      { title: "In the Rain", date: "2021" },
      { title: "In the Fog", date: "2021" },
      { title: "By Day", date: "2022" },
    ]);
  });

  test("table-columns: names of any kind of work, and dates with a remark", () => {
    const text = `| Model name | Date (1st) | Links |\n|---|---|---|\n| CaveNet | 2020.03 | [[arXiv paper]](${ARXIV}) |`;
    expect(papersOf(text)).toMatchObject([{ title: "CaveNet", date: "2020-03", url: ARXIV }]);
  });

  test("headed-paper: a heading above the address of a work", () => {
    expect(papersOf(`### Walking in Caves at Night\n\n${ARXIV}\n\nWe walk in caves.`)).toMatchObject([
      { title: "Walking in Caves at Night", url: ARXIV, notes: [{ text: "We walk in caves." }] },
    ]);
  });

  test("what is to be read is not to be done", () => {
    const items = ["One", "Two", "Three"].map(
      (word, at) => `- [Walking ${word}](https://arxiv.org/abs/2401.0001${at})`,
    );
    expect(outlineOf(`# L\n\n## TODO\n\n${items.join("\n")}`).topics).toMatchObject([{ papers: [{}, {}, {}] }]);
    expect(outlineOf("# L\n\n## TODO\n\n- sort the list\n\n## T\n\ntext").leftOut).toMatchObject([{ what: "to do" }]);
  });

  test("what several people have contributed is not about the list", () => {
    const people = ["Roe", "Doe", "Poe"].map((name) => `## ${name}\n\n### Contributions\n\n- [${name}](${URL}${name})`);
    expect(outlineOf(`# L\n\n${people.join("\n\n")}`).topics.flatMap(({ papers }) => papers)).toHaveLength(3);
  });

  test("places on one page are its contents, even if one is named twice", () => {
    const places = ["a", "b", "c", "d", "e", "f", "g", "h", "a"].map((place) => `- [To ${place}](${CODE}#${place})`);
    expect(titlesOf(places.join("\n"))).toEqual([]);
    expect(titlesOf([...places, `- [elsewhere](${CODE}2#x)`].join("\n"))).toEqual([]);
  });

  test("the only link of a paper may be in a line with other words", () => {
    const text = `- **Walking in Caves at Night**\n\n  *Ann Roe, Max Doe*\n\n  SIG Cave - Workshop on Caves for Education (WCE), 2024. [\`workshop\`](${URL})`;
    expect(papersOf(text)).toMatchObject([{ title: "Walking in Caves at Night", url: URL, date: "2024" }]);
  });

  test("where some lines of a bullet are broken by hand, the ends of all mean something", () => {
    const text = `- **Walking in Caves at Night** \\\n  Ann Roe, Max Doe, Al Poe\n  arXiv 2022. [[Paper](${ARXIV})] \\\n  7 Oct 2022`;
    expect(papersOf(text)).toMatchObject([
      { authors: ["Ann Roe", "Max Doe", "Al Poe"], date: "2022-10-07", comment: null },
    ]);
  });
});

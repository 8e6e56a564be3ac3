// Lists of which nearly nothing was read, because nothing marks their entries one by one: what the others on the page show them
// to be, and what looks like them and is something else.
import { describe, expect, test } from "vitest";
import { notesOf, outlineOf, papersOf, titlesOf, topicsOf } from "../lists.ts";

const URL = "https://example.org/a";
const ARXIV = "https://arxiv.org/abs/2401.00001";
const OTHER = "https://arxiv.org/abs/2401.00002";
const CODE = "https://github.com/a/b";

describe("titles without links", () => {
  const titles = [
    "Learning to Walk in Caves without Lamps",
    "Importance Weighted Lamps",
    "beta-LAMP: Learning the Ways of Caves at Night",
    "Semi-supervised Maps of Wet Caves",
  ];
  const listOf = (mark: string, more: readonly string[] = []): string =>
    [...titles, ...more].map((title) => `- ${mark}${title}`).join("\n\n");

  test.each(["", "[x] ", "[ ] "])("are papers, each of them, beside one with a link (%s)", (mark) => {
    expect(titlesOf(listOf(mark, [`[Seeing caves by ear](${URL})`]))).toEqual([...titles, "Seeing caves by ear"]);
  });

  test("are papers in a task list whose other bullets are written in small letters", () => {
    const small = ["Stochastic cave mapping with a learned prior.", "Advances in cave mapping"];
    expect(titlesOf(listOf("[ ] ", small))).toEqual([...titles, ...small.map((title) => title.replace(/\.$/, ""))]);
    expect(titlesOf(listOf("[ ] ", ["buy milk"]))).toEqual(titles);
  });

  test("are none where most bullets have links, or they are facts or people", () => {
    const linked = [1, 2, 3, 4, 5].map((at) => `- [The Caves of Part ${at}](${URL}/${at})`).join("\n");
    expect(titlesOf(`${linked}\n- More coming soon`)).toHaveLength(5);
    expect(titlesOf("- Ann Mary Roe\n- Max Paul Doe\n- Jo Lee Poe\n- Kim Ann Bee")).toEqual([]);
    const facts = `- **A Book of Caves**\n  - **Authors:** Ann M. Roe\n  - **Publisher:** Cave & Lamp\n  - **Download:** [PDF](${URL})\n  - **Abstract:** This book`;
    expect(titlesOf(facts)).not.toContain("Authors: Ann M. Roe");
  });
});

describe("a label on the line above a linked title", () => {
  test("is no part of the entry", () => {
    const text = `Presented Paper:\n[Walking in Caves at Night](${ARXIV}) (Roe et al., 03-2026)\n\n- It is dark.\n\nAlso see:\n[Walking in Caves by Day](${OTHER}) (Roe, 02-2026)`;
    expect(papersOf(text)).toMatchObject([
      { title: "Walking in Caves at Night", date: "2026-03", authors: ["Roe"], notes: [{ text: "It is dark." }] },
      { title: "Walking in Caves by Day", date: "2026-02", authors: ["Roe"] },
    ]);
    expect(notesOf(text)).toEqual([]);
  });

  test("but not above a file", () => {
    expect(titlesOf(`[Walking in Caves at Night](${ARXIV})\nPresentation slides:\n[Deck.pdf](${URL})`)).toEqual([
      "Walking in Caves at Night",
    ]);
  });
});

test.each([
  ["Roe, 02-2026", ["Roe"], null],
  ["Roe & Doe, 10-2025", ["Roe", "Doe"], null],
  ["A. Roe, 10/2025", ["A. Roe"], null],
  ["NeurIPS, 10-2025", [], "NeurIPS"],
])("(%s) after a title", (words, authors, venue) => {
  expect(papersOf(`- [Walking in Caves at Night](${ARXIV}) (${words})`)).toMatchObject([{ authors, venue }]);
});

describe("a table of events", () => {
  const rows = `|---|---|---|\n| [The Cave Meeting](${URL}) | 6-10 July 2026 | Caveton |\n| Lamps and Ropes | TBC | TBC |`;

  test("has no papers", () => {
    expect(titlesOf(`| Title | Dates | Location |\n${rows}`)).toEqual([]);
    expect(titlesOf(`| Title | Deadline | Place |\n${rows}`)).toEqual([]);
  });

  test("unless a column has them", () => {
    expect(titlesOf(`| Paper | Dates | Location |\n${rows}`)).toContain("The Cave Meeting");
    expect(titlesOf(`| Title | Date | Location |\n${rows}`)).toContain("The Cave Meeting");
  });
});

describe("a title above a line of named addresses", () => {
  const entry = (venue: string, title: string, links: string): string => `**${venue}** ${title}\n\n${links}\n\n`;
  const known = ["ICLR 2021", "ICML 2022", "NeurIPS 2023"].map((venue, at) =>
    entry(venue, `The Caves of Part ${at}`, `Link: [${ARXIV}${at}](${ARXIV}${at}) Code: [${CODE}${at}](${CODE}${at})`),
  );
  const more = [
    entry("Cave Letters 2009", "Wet Caves", `OpenReview: [${URL}](${URL}) Code: Not Found`),
    entry("ELIFE 2020", "Walking by the Light of Lamps", `[${URL}/b](${URL}/b) Code: [${CODE}](${CODE})`),
    entry("Preprint", "Ropes and lamps for caves", `Link [${OTHER}](${OTHER}) Code: Not found`),
  ];
  const text = [...known, ...more].join("");

  test("is an entry, whose venue need not be known", () => {
    expect(papersOf(text)).toMatchObject([
      { title: "The Caves of Part 0", venue: "ICLR", date: "2021", code: `${CODE}0`, comment: null },
      { title: "The Caves of Part 1" },
      { title: "The Caves of Part 2" },
      { title: "Wet Caves", venue: "Cave Letters", date: "2009", url: URL, code: null, comment: null },
      { title: "Walking by the Light of Lamps", venue: "ELIFE", url: `${URL}/b`, code: CODE, comment: null },
      { title: "Ropes and lamps for caves", url: OTHER, comment: null },
    ]);
  });

  test("keeps the heading above it from being a paper", () => {
    const { topics } = outlineOf(`# L\n\n## All\n\n${text}\n\n## Some Dark Caves\n\n${more[0]}`);
    expect(topics.map(({ path }) => path.at(-1))).toContain("Some Dark Caves");
  });

  test("but a name in bold before words about it is no venue", () => {
    expect(titlesOf(`- **CaveNet** A map of caves. [[paper](${ARXIV})]`)).not.toContain("A map of caves");
  });
});

describe("before a list of works", () => {
  const list = [1, 2, 3]
    .map((at) => `${at}. The Caves of Part ${at}(https://openreview.net/forum?id=${at})\n\n    It is dark there.\n`)
    .join("\n");

  test("a sentence with an address is about the list", () => {
    const lead = "I use the most important sentences to summarize the paper. (https://openreview.net/group?id=Cave)";
    expect(titlesOf(`${lead}\n\n${list}`)).toEqual([1, 2, 3].map((at) => `The Caves of Part ${at}`));
  });
});

describe("a tag before a title", () => {
  const tagged = ["Language model", "Graph", "Time series", "Vision", "Speech"];

  test("is a comment where many have one", () => {
    const text = tagged.map((tag, at) => `- [${tag}] The Caves of Part ${at} (${ARXIV}${at})`).join("\n");
    expect(papersOf(text)).toMatchObject(
      tagged.map((comment, at) => ({ title: `The Caves of Part ${at}`, comment, url: `${ARXIV}${at}` })),
    );
  });

  test("is a part of the title where it is alone", () => {
    expect(titlesOf(`- [Re] The Caves of Part One (${ARXIV})`)).toEqual(["[Re] The Caves of Part One"]);
  });

  test("says how the work was presented", () => {
    expect(papersOf(`- (Spotlight) The Caves of Part One (${ARXIV})`)).toMatchObject([
      { title: "The Caves of Part One", comment: "Spotlight" },
    ]);
  });
});

test.each([
  ["The *Wet Walls* Approach to Caves", "The Wet Walls Approach to Caves"],
  ["Variational **mapping** for wet caves", "Variational mapping for wet caves"],
])("styled words go on in a title: %s", (words, title) => {
  expect(titlesOf(`- ${words} (${ARXIV})`)).toEqual([title]);
});

describe("people and where they work", () => {
  const table = (title: string): string =>
    `| Title | Authors | Link |\n|---|---|---|\n| ${title} | Roe et al. | [link](${ARXIV}) |`;

  test("are no papers", () => {
    const people = ["Ann Roe, Hill", "Max Doe, Lake", "Jo Poe, Sea", "Kim Bee, Bay"];
    const bullets = people.map((each) => `- ${each} University [website](${URL})`).join("\n");
    expect(titlesOf(`${bullets}\n\n${table("Walk Wisely: A Map of the Ways through Caves")}`)).toEqual([
      "Walk Wisely: A Map of the Ways through Caves",
    ]);
    expect(titlesOf(`- Ann Roe, A Guide to College [website](${URL})`)).not.toEqual([]);
  });

  test("are the name of a group right above a table", () => {
    const text = `- Ann Roe, Hill University [website](${URL})\n\n${table("Walking in Caves")}`;
    expect(topicsOf(text)[0]?.papers).toMatchObject([{ title: "Walking in Caves", group: "Ann Roe, Hill University" }]);
    const beside = `${text}\n\n- [Caves by Day](${OTHER})\n- [Caves in the Rain](${URL})`;
    expect(topicsOf(beside)[0]?.papers.map(({ group }) => group)).toEqual(["Ann Roe, Hill University", null, null]);
  });
});

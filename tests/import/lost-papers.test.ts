// The report names papers that were not read as papers, and entries of which a part is wrong, even if there is only one.
import { describe, expect, test } from "vitest";
import { buildMap } from "../../src/import/build.ts";
import { doubtsAbout } from "../../src/import/doubts.ts";
import { bareEntry, type OutlinePaper, unreadOutline } from "../../src/import/outline.ts";
import { reportLines } from "../../src/import/report.ts";
import type { PartialDate } from "../../src/map/dates.ts";
import { aimap, fileOf } from "../harness.ts";

const doubtsOf = async (text: string) => {
  const sources = { title: null, lists: [{ file: "list.md", text }], references: [], glossaries: [] };
  return (await buildMap(sources)).report.doubts.map(({ at, message }) => `${at}: ${message}`);
};

const READ = "- [A title of some words](https://arxiv.org/abs/2101.00001) 2021\n";

describe("a note is named that looks like a work", () => {
  test.each([
    ["with its people and year", "Turing, A. (1950). Computing machinery and intelligence"],
    ["with its journal and year after the title", "On caves and bats in the night, Nature 2023 or so, Cell 2024"],
    ["with volume and page", "State v. Loomis, 881 N.W.2d 749 (Wis. 2016)"],
    ["with an identifier", "the one on caves, PMID: 29316421"],
    ["in Chinese", "丁晓东:《论算法的法律规制》,载《中国社会科学》2020年第12期"],
  ])("%s", async (_, note) => {
    const doubts = await doubtsOf(`# L\n\n## T\n\nOf a paragraph: ${note}\n\n${READ}`);
    expect(doubts.join()).toMatch(/^5: 1 note looks like a work that was not read as a paper, at line 5 \("Of a /);
  });

  test.each([
    ["a question", "What did Turing, A. (1950) mean by this?"],
    ["prose", "In 1950, people began to think about machines, and in 1956 they met at Dartmouth"],
    ["the source of a note", "Source: [A walk](https://arxiv.org/abs/2101.00002)"],
    ["a name", "Adaptive universe"],
  ])("but not %s", async (_, note) => {
    expect(await doubtsOf(`# L\n\n## T\n\n${READ}\n${note}\n`)).toEqual([]);
  });
});

test("a reference and bare addresses that became the description are named", async () => {
  const prose = "Ask Tim about Friston, K. (2010). The free-energy principle. Nature";
  expect(
    await doubtsOf(`# L\n\nA list of caves.\n\n${prose}\n\nhttps://arxiv.org/abs/1706.03762\n\n## T\n\n${READ}`),
  ).toEqual([
    '5: 2 paragraphs about the list have references or addresses of works, at lines 5 and 7 ("Ask Tim about Friston, K. (2010). The free-energy principle…")',
  ]);
});

test("bullets that link to pages of people are named", async () => {
  const people =
    "- [Ann Roe](https://roe.example)\n- [Max Doe](https://doe.example)\n- [Jo Poe](https://poe.example)\n";
  expect(await doubtsOf(`# L\n\n## T\n\n${READ}\n## People\n\n${people}`)).toEqual([
    '9: 3 bullets that begin with a link became notes, as pages of people do, at lines 9, 10 and 11 ("Ann Roe (https://roe.example)")',
  ]);
});

/** The doubts about one entry that was read in this way. */
const doubtsAboutEntry = (entry: Partial<OutlinePaper>, line = ""): string[] => {
  const papers = [{ ...bareEntry(1, "A title of some words"), ...entry }, bareEntry(2, "Another title of words")];
  const topic = { line: 1, path: ["T"], id: null, notes: [], groups: [], papers };
  return doubtsAbout({ ...unreadOutline("list.md", []), topics: [topic] }, line).map(({ message }) => message);
};

describe("an entry is named", () => {
  test.each([
    "Banino A. et al",
    "Saxe et al. 2021",
    "Sandra G. Mayson",
    "Smith, J. A., & Jones, B.",
    "Barocas & Selbst, Big Data and its Impact",
    "Sorscher, Mel, Ganguli & Ocko: A unified theory of grids",
    "Yamins & DiCarlo 2016, Using models",
    "Belinkov, Probing Classifiers: Promises, Shortcomings, and Advances",
    "Hewitt & Liang: Designing and Interpreting Probes",
  ])("if people are its title, or before it: %s", (title) => {
    expect(doubtsAboutEntry({ title })).toEqual([expect.stringMatching(/^1 title has people in it, at line 1 \("/)]);
  });

  test.each([
    "Explore, Exploit, and Explain: Personalizing Recommendations",
    "Functions & DAGs: introducing a framework",
    "Image GPT",
    "Doe et al. (2010) on caves: a reply",
    "McCulloch & Pitts Neural Net Simulator",
    "Plan B",
    "Look, Listen and Learn",
    "Robotics, Vision and Control",
    "What Is It Like to Be a Bat?",
    'Attention: "What is it?", and why',
    "Caves in the year 2020",
  ])("but not with this title: %s", (title) => {
    expect(doubtsAboutEntry({ title })).toEqual([]);
  });

  test.each([
    "Artificial Intelligence and Law: An Overview, 35 Ga",
    "Big Data and its Impact, 104 California Law Review 671",
    'Science "Organizing conceptual knowledge with a code"',
  ])("if its title has parts of a citation: %s", (title) => {
    expect(doubtsAboutEntry({ title })).toEqual([
      expect.stringMatching(/^1 title ends or begins with parts of a citation, at line 1 \("/),
    ]);
  });

  test("if its title is the name of somebody else's author", () => {
    expect(doubtsAboutEntry({ title: "Ann Roe", authors: ["Ann Roe"] })[0]).toMatch(/^1 title has people in it/);
  });

  test("if its title is an identifier, its author is none, or its comment begins with people", () => {
    expect([
      ...doubtsAboutEntry({ title: "doi:10.1038/nature14539" }),
      ...doubtsAboutEntry({ authors: ["Ann Roe", "von Eric Kandel"] }),
      ...doubtsAboutEntry({ comment: "por María Núñez, marzo de 2021" }),
    ]).toEqual([
      '1 title is an identifier, at line 1 ("doi:10.1038/nature14539")',
      '1 entry has an author who does not look like a person, at line 1 ("von Eric Kandel")',
      '1 entry has no authors, but a comment that begins with people, at line 1 ("por María Núñez, marzo de 2021")',
    ]);
  });

  test("if the day of a month is the year of its date", () => {
    const date = "2018-10" as PartialDate;
    expect(doubtsAboutEntry({ date }, "| Oct 18 | Caves |")).toEqual([
      '1 date was made of two digits after a month, at line 1 ("2018-10")',
    ]);
    expect(doubtsAboutEntry({ date }, "| Oct 18, 2018 | Caves |")).toEqual([]);
  });
});

test("dates after the next year are named", async () => {
  const text =
    "# L\n\n## T\n\n- 2029-11: [A title of some words](https://a.example)\n- 2027: [In press](https://b.example/x)\n";
  const sources = { title: null, lists: [{ file: "list.md", text }], references: [], glossaries: [] };
  expect((await buildMap({ ...sources, today: "2026-06-15" })).report.doubts).toMatchObject([
    { at: 5, message: '1 date is in the future, at line 5 ("2029-11")' },
  ]);
  expect((await buildMap(sources)).report.doubts).toEqual([]);
});

test("a section that was left out by its name is named if it has some works", async () => {
  const works = [1, 2, 3].map((at) => `- [Work ${at} of some words](https://arxiv.org/abs/2101.0000${at})\n`).join("");
  const many = Array.from({ length: 20 }, (_, at) => `- [A title of words ${at}](https://a.example/${at})\n`).join("");
  expect(
    await doubtsOf(`# L\n\n## T\n\n${many}\n## Sharing\n\n- Tell a friend.\n- Tell us.\n- Write.\n- Call.\n${works}`),
  ).toContain('26: 3 lines with links to works are in what was left out as sharing, at line 26 ("## Sharing")');
});

test("what of the front matter was left out is listed by its fields", async () => {
  const text = `---\ntitle: L\ntags:\n  - a\naliases: b\n---\n\n## T\n\n${READ}`;
  const sources = { title: null, lists: [{ file: "list.md", text }], references: [], glossaries: [] };
  const { report } = await buildMap(sources);
  expect(reportLines(report)[0]).toBe("list.md:3: left out: front matter: tags, aliases (3 lines)");
  expect(report.leftOut.map(({ what }) => what)).toEqual(["front matter: tags", "front matter: aliases"]);
});

test("without a paper, the message says what was found instead and what to write", async () => {
  const file = fileOf("# L\n\n- Turing, A. in a cave\n\n## T\n\nOf caves: Doe, J. (2019). Caves\n", "list.md");
  const { stderr, exitCode } = await aimap(["build", file]);
  expect(exitCode).toBe(1);
  expect(stderr.replaceAll(file, "list.md").split("\n")).toEqual([
    "aimap: no papers found in list.md: a paper is a bullet, a numbered item or a table row with a title, or an entry of a bibliography",
    "  found instead: 1 topic, 1 note",
    '  list.md:7: doubtful: 1 note looks like a work that was not read as a paper, at line 7 ("Of caves: Doe, J. (2019). Caves")',
    "  list.md:3: left out: an introduction",
    "  what is sure to be read: - [Title](https://…), or - Doe, J. (2020). Title. Journal; aimap help lists has more",
    "",
  ]);
});

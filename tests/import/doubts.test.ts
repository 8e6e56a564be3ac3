// What the report is least sure of: lists that were not read as a person would have entered them.
import { describe, expect, test } from "vitest";
import { buildMap } from "../../src/import/build.ts";
import { reportLines } from "../../src/import/report.ts";
import { aimap, fileOf } from "../harness.ts";

const reportOf = async (text: string) => {
  const sources = { title: null, lists: [{ file: "list.md", text }], references: [], glossaries: [] };
  return (await buildMap(sources)).report;
};

const list = (bullet: (at: number) => string): string =>
  `# L\n\n## T\n\n${Array.from({ length: 8 }, (_, at) => bullet(at)).join("\n")}\n`;

describe("a list is doubtful", () => {
  test.each([
    [
      "if its titles are names of sites",
      list((at) => `- [GitHub](https://github.com/a/${at})`),
      'the titles of 8 of 8 entries look like site names, first at line 5 ("GitHub")',
    ],
    [
      "if its titles are whole paragraphs",
      list((at) => `- [${`word${at} `.repeat(40)}](https://a.example/${at})`),
      'the titles of 8 of 8 entries have more than 30 words, first at line 5 ("word0 word0 word0 word0 word0 word0 word")',
    ],
    [
      "if one title is that of many entries",
      list((at) => `- [Read this](https://a.example/${at})`),
      '8 entries with different links have the title "Read this", first at line 5',
    ],
    [
      "if there are years but no dates",
      list((at) => `- [A title of some words ${at}](https://a.example/${at}) written in the year ${2010 + at} or so`),
      "no dates in 100% of entries, though 100% have digits that look like years, first at line 5",
    ],
    [
      "if notes have the links",
      `${list((at) => `Words on rain, with https://arxiv.org/abs/2101.0000${at} in them.\n`)}\n- [A title](https://a.example)\n`,
      "8 notes contain links to works, first at line 5: is this a kind of list that aimap does not read?",
    ],
    [
      "if links are left out",
      `${list((at) => `    https://arxiv.org/abs/2101.0000${at}`)}\n## U\n\n- [A title](https://a.example)\n`,
      "8 lines with links to works were left out, first at line 5 (a code block)",
    ],
    [
      "if a section that is left out by its name holds works",
      `${list((at) => `- [A title of some words ${at}](https://arxiv.org/abs/2101.0000${at})`)}\n## Contribute to the List!\n\n| Title | Year |\n|---|---|\n${Array.from({ length: 6 }, (_, at) => `| [A walk in cave ${at}](https://arxiv.org/abs/2102.0000${at}) | 2021 |\n`).join("")}`,
      "6 lines with links to works were left out, first at line 14 (contributing)",
    ],
    [
      "if most entries of one topic are conferences",
      `${list((at) => `- [A title of some words ${at}](https://arxiv.org/abs/2101.0000${at})\n- [A title of more words ${at}](https://arxiv.org/abs/2103.0000${at})`)}\n## Where\n\n- [NeurIPS](https://nips.cc)\n- [ICML](https://icml.cc)\n- [ICLR](https://iclr.cc)\n- [International Conference on Caves](https://c.example)\n- [Workshop on Deep Caves](https://w.example)\n`,
      'the titles of 5 of 5 entries of "Where" look like venues or dates, first at line 24 ("NeurIPS")',
    ],
    [
      "if titles are a single word and lead to no work",
      list((at) => `- [caver${at}](https://github.com/a/b${at})`),
      'the titles of 8 of 8 entries are a single word, first at line 5 ("caver0")',
    ],
  ])("%s", async (_, text, message) => {
    expect((await reportOf(text)).doubts.map((doubt) => doubt.message)).toContain(message);
  });

  test("not if it is read as it should be", async () => {
    const { doubts } = await reportOf(
      list((at) => `- 202${at}: [A title of some words ${at}](https://arxiv.org/abs/2101.0000${at})`),
    );
    expect(doubts).toEqual([]);
  });
});

test("doubts come first in the report, the most serious at the top, and are in the JSON report", async () => {
  const text = list(
    (at) =>
      `- ${at === 0 ? "[A real title of a work](https://a.example)" : `[GitHub](https://github.com/a/${at})`}\n\n![x](y)`,
  );
  const report = await reportOf(text);
  expect(reportLines(report).slice(0, 2)).toEqual([
    expect.stringMatching(/^list\.md:8: doubtful: the titles of 7 of 8 entries/),
    expect.stringMatching(/^list\.md:8: doubtful: 7 entries/),
  ]);
  const [file, json] = [fileOf(text, "list.md"), fileOf("", "report.json")];
  const { exitCode } = await aimap(["build", file, "--report", json, "--force", "--quiet"]);
  expect(exitCode).toBe(0);
});

test("a check box without a paper, or without a known state, is named in any list", async () => {
  const boxes = '- [x] Doe & Roe 2023, "Tracking in the Rain" -- nice\n- [ ] call Bob\n- [?] [B](https://a.example)\n';
  expect(await reportOf(`# L\n\n## T\n\n${boxes}`)).toMatchObject({
    papers: 2,
    doubts: [
      { at: 6, message: "not read as a paper: [ ] call Bob" },
      { at: 7, message: "the state [?] is no status, so the paper has none" },
    ],
  });
});

test("what was jotted down without a link is named as a work", async () => {
  const jotted = "* Towards Walks (Roe 2023) - classic. **must cite**\n* roe2023walk\n* gao and others\n* Caves (wet)";
  const { doubts } = await reportOf(`# L\n\n## T\n\n* [Wet Caves](https://arxiv.org/abs/2401.00001)\n${jotted}\n`);
  expect(doubts).toMatchObject([
    { at: 6, message: expect.stringMatching(/^2 notes look like works .* at lines 6 and 7/) },
  ]);
});

test("a shortened report still says what was left out", async () => {
  const boxes = Array.from({ length: 40 }, (_, at) => `- [x] Acquired: Roe (${1980 + at}) and more`).join("\n");
  const text = `# List\n\n## T\n\n- [A Title of Wet Caves](https://arxiv.org/abs/2401.00001)\n\n${boxes}\n\n| Tool | Use |\n| --- | --- |\n| rope | down |\n`;
  const { report } = await buildMap({
    title: null,
    lists: [{ file: "list.md", text }],
    references: [],
    glossaries: [],
  });
  const lines = reportLines(report);
  expect(lines).toHaveLength(22);
  expect(lines).toContain("list.md:48: left out: a table without papers (3 lines)");
  expect(lines.at(-2)).toBe("and 21 more; --report FILE writes them all");
});

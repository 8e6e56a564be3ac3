// Real lists and bibliographies (tests/fixtures/corpus, with their licences). The truth about each list was made by a rule
// for that file and checked by eye: 60 entries of each, evenly spread.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildMap } from "../../src/import/build.ts";
import { parseOutline } from "../../src/import/markdown/parse-outline.ts";
import type { OutlinePaper } from "../../src/import/outline.ts";
import type { Problem } from "../../src/import/problems.ts";
import type { MapFile } from "../../src/map/map-file.ts";
import { words } from "../../src/text/fold.ts";
import { aimap, ROOT } from "../harness.ts";

const CORPUS = join(ROOT, "tests", "fixtures", "corpus");
const read = (...path: string[]): string => readFileSync(join(CORPUS, ...path), "utf8");

interface Truth {
  /** Lines of all entries. */
  readonly entries: readonly number[];
  readonly read: readonly {
    readonly line: number;
    readonly title: string;
    readonly path: readonly string[];
    readonly date: string | null;
    readonly code: string | null;
  }[];
}
const TRUTH = JSON.parse(read("truth.json")) as Readonly<Record<string, Truth>>;

describe.each(Object.entries(TRUTH))("%s", (name, truth) => {
  const text = read("markdown", name);
  const outline = parseOutline(text, name);
  const papers = outline.topics.flatMap(({ path, papers: own }) => own.map((paper) => ({ ...paper, path })));
  const byLine = new Map(papers.map((paper) => [paper.line, paper]));
  const share = (
    holds: (paper: OutlinePaper & { path: readonly string[] }, entry: Truth["read"][number]) => boolean,
  ) => {
    const found = truth.read.flatMap((entry) => {
      const paper = byLine.get(entry.line);
      return paper === undefined ? [] : [holds(paper, entry)];
    });
    return found.filter(Boolean).length / found.length;
  };

  test("papers are found, and nothing else is taken for one", () => {
    const entries = new Set(truth.entries);
    expect(truth.read.filter(({ line }) => byLine.has(line)).length / truth.read.length).toBeGreaterThanOrEqual(0.97);
    expect(truth.entries.filter((line) => byLine.has(line)).length / entries.size).toBeGreaterThanOrEqual(0.97);
    expect(papers.filter(({ line }) => entries.has(line)).length / papers.length).toBeGreaterThanOrEqual(0.97);
  });

  test("topics, titles, dates and code are right", () => {
    expect(truth.read).toHaveLength(60);
    expect(share((paper, { path }) => paper.path.join("\0") === path.join("\0"))).toBeGreaterThanOrEqual(0.97);
    expect(share((paper, { title }) => paper.title === title)).toBeGreaterThanOrEqual(0.95);
    expect(share((paper, { date }) => date === null || paper.date === date)).toBeGreaterThanOrEqual(0.95);
    expect(share((paper, { code }) => code === null || paper.code === code)).toBeGreaterThanOrEqual(0.95);
  });

  test("nothing is invented: every fact is in the list", () => {
    expect(share((paper, { date }) => date !== null || paper.date === null)).toBe(1);
    expect(share((paper, { code }) => code !== null || paper.code === null)).toBe(1);
    const stated = new Set(words(text.replace(/&\w+;/g, " ")));
    for (const { title, url, code, demo, doi, date, authors, organizations, venue, comment } of papers) {
      for (const link of [url, code, demo, doi]) if (link !== null) expect(text).toContain(link);
      if (date !== null) expect(text).toMatch(new RegExp(`${date.slice(0, 4)}|'${date.slice(2, 4)}`));
      for (const fact of [title, venue, comment, ...authors, ...organizations]) {
        for (const word of words(fact ?? "")) expect(stated, `"${word}" of ${title}`).toContain(word);
      }
    }
  });

  test("every line is in the map or in the report", () => {
    const unexplained = outline.leftOut.filter(({ what }) => what === "not understood");
    expect(unexplained).toEqual([]);
  });
});

/** Within 2 % of what SOURCES.md counted. */
function about(count: number) {
  return { from: Math.ceil(count * 0.98), to: Math.floor(count * 1.02) };
}

test.each([
  ["atfortes--Awesome-LLM-Reasoning.md", { topics: 26, entries: 161, groups: 0, dated: 145 }],
  ["Hannibal046--Awesome-LLM.md", { topics: 14, entries: 369, groups: 30, dated: 62 }],
  ["eugeneyan--applied-ml.md", { topics: 31, entries: 536, groups: 0, dated: 530 }],
  ["terryum--awesome-deep-learning-papers.md", { topics: 16, entries: 238, groups: 2, dated: null }],
] as const)("%s counts what SOURCES.md counts", (name, expected) => {
  const { topics } = parseOutline(read("markdown", name), name);
  const papers = topics.flatMap((topic) => topic.papers);
  const between = (count: number, { from, to }: ReturnType<typeof about>): void => {
    expect(count).toBeGreaterThanOrEqual(from);
    expect(count).toBeLessThanOrEqual(to);
  };
  expect(topics).toHaveLength(expected.topics);
  between(papers.length, about(expected.entries));
  if (expected.dated !== null) between(papers.filter(({ date }) => date !== null).length, about(expected.dated));
  const groups = topics.flatMap((topic) => topic.groups);
  expect(groups.length).toBeGreaterThanOrEqual(expected.groups);
});

describe("bibliographies", () => {
  const build = async (name: string): Promise<{ map: MapFile; remarks: readonly Problem[] }> => {
    const lists = [{ file: name, text: read("bib", name) }];
    const { map, report } = await buildMap({ title: null, lists, references: [], glossaries: [] });
    return { map, remarks: report.remarks };
  };

  test("every entry of texgraph.bib is read, with its strings expanded and its accents and names right", async () => {
    const { map, remarks } = await build("beebe--texgraph.bib");
    expect(map.papers).toHaveLength(170);
    const texts = JSON.stringify(map.papers);
    // the file prints these with \verb, \path and \bs
    const printed = /\\\\(?!special|footnote|face|put|line)[a-zA-Z"'`^~].{0,20}/g;
    expect(texts.match(printed) ?? []).toEqual([]);
    const paper = (key: string) => map.papers.find(({ id }) => id === key);
    expect(paper("Wood:plj")?.title).toBe("POSTSCRIPT Language Journal");
    expect(paper("Bruggemann-Klein:1989")?.authors).toEqual(["Anne Brüggemann-Klein", "Derrick Wood"]);
    expect(paper("Zlatuska:1992:EPE")?.editors).toEqual(["Jiří Zlatuška"]);
    expect(paper("Bentley:grap")?.venue).toBe("Communications of the Association for Computing Machinery");
    expect(paper("Winckler:1990:TFI")?.venue).toBe("TeX Applications, Uses, Methods");
    expect(paper("Syropoulos:2004:TXD")?.url).toBe(
      "http://link.springer-ny.com/link/service/series/0558/tocs/t3130.htm",
    );
    expect(remarks.filter(({ message }) => /no @string defines/.test(message))).toHaveLength(2);
    expect(remarks.filter(({ message }) => /left out/.test(message))).toEqual([]);
  });

  test("every item of the CSL-JSON is read, even without title, authors or date", async () => {
    const { map, remarks } = await build("greenelab--deep-review.references.json");
    expect(map.papers).toHaveLength(615);
    expect(map.papers.filter(({ date }) => date === null)).toHaveLength(7);
    expect(map.papers.filter(({ authors }) => authors.length === 0)).toHaveLength(11);
    expect(remarks.filter(({ message }) => message === "missing")).toHaveLength(1);
    expect(JSON.stringify(map.papers.map(({ title }) => title))).not.toMatch(/<\/?i>/);
  });

  test("as references they add their facts to a list of the same papers", async () => {
    const [name, bib] = ["terryum--awesome-deep-learning-papers.md", "terryum--top100papers.bib"];
    const references = [{ file: bib, text: read("bib", bib) }];
    const lists = [{ file: name, text: read("markdown", name) }];
    const { map: bare } = await buildMap({ title: null, lists, references: [], glossaries: [] });
    const { map } = await buildMap({ title: null, lists, references, glossaries: [] });
    expect(map.papers.length).toBeLessThanOrEqual(bare.papers.length);
    const venues = (papers: MapFile["papers"]): number => papers.filter(({ venue }) => venue !== null).length;
    expect(venues(map.papers) - venues(bare.papers)).toBeGreaterThan(60);
    expect(map.papers.find(({ title }) => /^distilling the knowledge/i.test(title))).toMatchObject({
      authors: ["Geoffrey Hinton", "Oriol Vinyals", "Jeff Dean"],
    });
  });
});

test("each makes a sound map", async () => {
  for (const name of Object.keys(TRUTH)) {
    const { stdout, exitCode } = await aimap(["build", join(CORPUS, "markdown", name)]);
    expect(exitCode).toBe(0);
    expect((JSON.parse(stdout) as MapFile).papers.length).toBeGreaterThan(100);
  }
});

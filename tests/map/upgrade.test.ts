// Maps of version 1: read as maps of this version, with volume, issue, pages and names in parts.
import { expect, test } from "vitest";
import { upgradeMap } from "../../src/map/upgrade.ts";
import { aimapJson, fileOf } from "../harness.ts";

const PAPER = {
  id: "mao1930reports",
  title: "Reports",
  alternativeTitles: [],
  authors: ["Mao Zedong", "Ada Plain"],
  authorsComplete: true,
  organizations: [],
  date: "2024-10",
  dateSource: "map",
  published: "2024-10-10",
  kind: "article",
  venue: "Entropy",
  venueDetail: "27(4):344–352, 2025",
  url: null,
  arxiv: null,
  doi: null,
  code: null,
  demo: null,
  keywords: [],
  placements: [{ topicId: "a", group: null, comment: null }],
  notes: [],
  origin: "seed",
};
const MAP = {
  schemaVersion: 1,
  title: "Old",
  description: null,
  topics: [{ id: "a", name: "A", parent: null, notes: [], groups: [] }],
  papers: [PAPER],
  glossary: [],
  familyNames: [{ name: "Mao Zedong", family: "Mao" }],
};

test("a map of version 1 can be used, with nothing lost", async () => {
  const [paper] = await aimapJson<object[]>(["list", "--map", fileOf(MAP)]);
  expect(paper).toMatchObject({
    authors: ["Mao Zedong", "Ada Plain"],
    authorNames: [
      { family: "Mao", given: "Zedong", staticOrdering: true },
      { family: "Plain", given: "Ada" },
    ],
    cslType: "article-journal",
    volume: "27",
    issue: "4",
    pages: "344-352",
    note: "in the volume of 2025",
    editors: [],
    extra: [],
  });
  expect(paper).not.toHaveProperty("venueDetail");
});

test.each([
  ["27(4):344", { volume: "27", issue: "4", pages: "344", note: null }],
  ["7(9), 2024", { volume: "7", issue: "9", pages: null, note: null }],
  [":1-9", { volume: null, issue: null, pages: "1-9", note: null }],
  ["a chapter of a book", { volume: null, issue: null, pages: null, note: "a chapter of a book" }],
  [null, { volume: null, issue: null, pages: null, note: null }],
])("the volume and pages %j", (venueDetail, parts) => {
  expect(upgradeMap({ ...MAP, papers: [{ ...PAPER, venueDetail }] })).toMatchObject({ papers: [parts] });
});

test("what is no map of version 1 stays as it is", () => {
  for (const value of [null, 1, [], {}, { schemaVersion: 1 }, { schemaVersion: 2, papers: [PAPER] }]) {
    expect(upgradeMap(value)).toBe(value);
  }
});

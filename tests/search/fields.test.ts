// The table of search fields and the weights that belong to it.
import { expect, test } from "vitest";
import { paperRecord } from "../../src/answers/paper-record.ts";
import { linkMap } from "../../src/map/map-file.ts";
import { pathOf } from "../../src/search/index/fields.ts";
import {
  FIELD_WEIGHTS,
  GLOSSARY_SIMILARITY,
  MATCH_QUALITY,
  MIN_SIMILARITY_OF_SAME_THING,
} from "../../src/search/weights.ts";
import { mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";
import { fieldTexts } from "./small-maps.ts";

const MAP = linkMap(
  mapOf({
    topics: [
      { id: "a", name: "Above", parent: null, notes: [], groups: [] },
      { id: "a/b", name: "Below", parent: "a", notes: [{ text: "of a topic", notes: [] }], groups: ["Group"] },
    ],
    papers: [
      paperOf({
        id: "x",
        title: "Title",
        alternativeTitles: ["First", "Second"],
        authors: ["Ada One", "Bo Two", "Cy Three"],
        organizations: ["Lab", "University"],
        keywords: ["keyword"],
        venue: "Venue",
        code: "https://example.org/code",
        demo: "https://example.org/demo",
        notes: [{ text: "outer", notes: [{ text: "inner", notes: [] }] }],
        placements: [{ topicId: "a/b", group: "Group", comment: "Comment" }],
      }),
    ],
  }),
);

/** The value that a JSON path names. */
function valueAt(record: unknown, path: string): unknown {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  return keys.reduce<unknown>((value, key) => Object(value)[key], record);
}

test("every search field with a weight is read from some text, except those that are compared as a whole", () => {
  const edited = MAP.papers.slice(0, 1).map((paper) => ({ ...paper, editors: ["Ed Itor"] }));
  const texts = fieldTexts({ ...MAP, papers: [...MAP.papers, ...edited] });
  const read = new Set(texts.map(({ field }) => field));
  const comparedAsWhole = new Set(["identifier", "address"]);
  expect([...read].sort()).toEqual(
    Object.keys(FIELD_WEIGHTS)
      .filter((field) => !comparedAsWhole.has(field))
      .sort(),
  );
});

test("every text is at its path in the paper's record", () => {
  const [paper] = MAP.papers;
  if (paper === undefined) throw new Error("the map has no paper");
  const record = paperRecord(MAP, paper);
  const found = fieldTexts(MAP)
    .filter(({ owners }) => owners.length > 0)
    .map((text) => ({ text, path: pathOf(MAP, paper, text) }));
  for (const { text, path } of found) {
    if (text.field === "topicNote") expect(path).toBeNull();
    else if (text.field === "link") expect(path).toBe(text.text);
    else expect(valueAt(record, path ?? ""), `${text.field} at ${path}`).toBe(text.text);
  }
  expect(found.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["authors[2]", "notes[0].notes[0].text", "placements[0].topicPath[0]"]),
  );
});

test("the weights keep what search promises", () => {
  const { exact, ...others } = MATCH_QUALITY;
  expect(exact).toBeGreaterThan(Math.max(...Object.values(others)));
  expect(FIELD_WEIGHTS.title).toBe(Math.max(...Object.values(FIELD_WEIGHTS)));
  expect(MIN_SIMILARITY_OF_SAME_THING).toBeGreaterThan(GLOSSARY_SIMILARITY.kindOf);
  expect(MIN_SIMILARITY_OF_SAME_THING).toBeLessThanOrEqual(GLOSSARY_SIMILARITY.sameThing);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPieces, toJson } from "../../src/render/json.ts";

test("the bytes of a record are those of its text", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      expect([...jsonPieces(record)].join("")).toBe(toJson(record));
    }),
  );
});

test("long lists are written row by row, as in the text", () => {
  const papers = Array.from({ length: 3000 }, (_, at) => ({
    id: `a${at}`,
    title: "Bells\u202e\nand “whistles”",
    notes: [],
    tags: ["x"],
    unknown: undefined,
    "key\u202e": null,
    placements: [{ topicId: "a\u202e", group: null, notes: [] }],
    extra: [
      {
        name: "issued",
        value: { "date-parts": [[2024, at], []], none: {}, missing: undefined, "a\u202e": [null, -0.5] },
      },
    ],
  }));
  const others = papers.map((_, at) => [null, "a\u202e", [at], {}][at % 4]);
  const record = { papers, others, empty: [], nothing: null, missing: undefined, topics: papers.slice(0, 2) };
  expect([...jsonPieces(record)].join("")).toBe(toJson(record));
});

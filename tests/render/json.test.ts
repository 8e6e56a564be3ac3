import fc from "fast-check";
import { expect, test } from "vitest";
import { toJson, toJsonBytes } from "../../src/render/json.ts";

test("the bytes of a record are those of its text", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      expect(toJsonBytes(record).toString()).toBe(toJson(record));
    }),
  );
});

test("long lists are written row by row, as in the text", () => {
  const papers = Array.from({ length: 3000 }, (_, at) => ({
    id: `a${at}`,
    title: "Bells\u202e\nand “whistles”",
    notes: [],
    tags: ["x"],
  }));
  const record = { papers, empty: [], nothing: null, missing: undefined, topics: papers.slice(0, 2) };
  expect(toJsonBytes(record).toString()).toBe(toJson(record));
});

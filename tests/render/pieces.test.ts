// Long texts in pieces: together they are the text.
import { expect, test } from "vitest";
import { inPieces, separated } from "../../src/render/pieces.ts";

const PARTS = Array.from({ length: 5000 }, (_, at) => `part ${at} `.repeat(5));

test("parts are joined as a list is", () => {
  for (const parts of [[], ["a"], ["a", "", "b"], PARTS])
    expect([...separated(parts, ", ")].join("")).toBe(parts.join(", "));
});

test("pieces are few, and all of the text", () => {
  const pieces = [...inPieces(PARTS)];
  expect(pieces.join("")).toBe(PARTS.join(""));
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.length).toBeLessThan(10);
});

// Graphemes: the same as Intl.Segmenter finds in the whole text, and linear in its length.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphemes, startOf } from "../../src/text/graphemes.ts";
import { sanitise } from "../../src/text/sanitise.ts";
import { runs } from "../runs.ts";

const PIECES = [
  "word ",
  "漢字",
  "かな",
  "한국어",
  "हिन्दी ",
  "क्षत्रिय",
  "می‌خواهم ",
  "การเรียนรู้",
  "é",
  "e\u0301",
  "\u0301",
  "👩‍👩‍👧‍👦",
  "🇩🇪",
  "🇫",
  "❤\ufe0f",
  "👍🏽",
  "1\ufe0f\u20e3",
  "\u0600",
  "1",
  "ന്‍",
  "\ud83d",
  " ",
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 3 })), { maxLength: 8 })
  .chain((pieces) => fc.nat(60).map((times) => pieces.join("").repeat(times)));

test("a text is cut where Intl.Segmenter cuts it, however long it is", () => {
  const whole = (each: string) => [...new Intl.Segmenter().segment(each)].map(({ segment }) => segment);
  fc.assert(
    fc.property(text, (each) => {
      expect([...graphemes(sanitise(each))]).toEqual(whole(sanitise(each)));
    }),
    runs(200),
  );
});

test("a start is as long as asked for, or ends where a grapheme does", () => {
  fc.assert(
    fc.property(text, fc.nat(400), (each, length) => {
      const start = startOf(each, length);
      expect(each.startsWith(start)).toBe(true);
      expect(start.length).toBeLessThanOrEqual(length);
      expect([...graphemes(each)].join("").startsWith(start)).toBe(true);
      if (start.length < Math.min(length, each.length)) {
        const [next = ""] = graphemes(each.slice(start.length));
        expect(start.length + next.length).toBeGreaterThan(length);
      }
    }),
    runs(200),
  );
});

describe("no text is cut inside what people see as a character", () => {
  test.each([
    ["a👩‍👩‍👧‍👦b", 3, "a"],
    ["a😀b", 2, "a"],
    ["ab", 2, "ab"],
    ["क्षत्रिय", 1, ""],
    ["e\u0301x", 1, ""],
    ["plain text", 5, "plain"],
  ])("%s cut to %d", (each, length, expected) => {
    expect(startOf(each, length)).toBe(expected);
  });
});

// Months by name and by number.
import { describe, expect, test } from "vitest";
import { monthOfWord } from "../../src/text/month-words.ts";
import { findMonth, MONTH_NAMES, monthAbbreviation, parseTypedMonth } from "../../src/text/months.ts";

describe.each(MONTH_NAMES.map((name, index) => ({ name, number: String(index + 1).padStart(2, "0") })))(
  "$name",
  ({ name, number }) => {
    test("is recognised in full and abbreviated, in any case", () => {
      for (const word of [name, name.toUpperCase(), name.slice(0, 3)]) {
        expect([monthOfWord(word), findMonth(`12 ${word} 2024`), parseTypedMonth(word)]).toEqual([
          number,
          number,
          number,
        ]);
      }
      expect(findMonth(String(Number(number)))).toBe(number);
      expect(monthAbbreviation(Number(number))).toBe(name.slice(0, 3));
    });
  },
);

test.each(["", "13", "0", "spring", "ma"])("%j is not a month", (text) => {
  expect([findMonth(text), parseTypedMonth(text)]).toEqual([null, null]);
});

test("a typed month is not taken from a longer word", () => {
  expect(parseTypedMonth("marchant")).toBeNull();
  expect(parseTypedMonth("sept")).toBe("09");
  expect(parseTypedMonth("jul.")).toBe("07");
});

test("only months 1 to 12 have a name", () => {
  expect([0, 13, Number.NaN].map(monthAbbreviation)).toEqual([null, null, null]);
});

test.each([
  ["janv", "01"],
  ["März", "03"],
  ["mayo", "05"],
  ["giugno", "06"],
  ["июня", "06"],
  ["Sept", "09"],
  ["grudnia", "12"],
])("%s is a month in its language", (word, number) => {
  expect(monthOfWord(word)).toBe(number);
});

test("a word that only begins like a month is none", () => {
  expect(["marchant", "octopus", "decision"].map(monthOfWord)).toEqual([null, null, null]);
});

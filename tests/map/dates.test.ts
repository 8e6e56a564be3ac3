import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlaps, type PartialDate, parsePartialDate, parseSpan } from "../../src/map/dates.ts";

const date = (text: string): PartialDate => {
  const parsed = parsePartialDate(text);
  if (parsed === null) throw new Error(`${text} is no date`);
  return parsed;
};

describe("a partial date", () => {
  test.each(["2015", "2024-10", "2024-10-18", "2024-02-29", "0001-01-01"])("%s is one", (text) => {
    expect(parsePartialDate(text)).toBe(text);
  });

  test.each([
    "",
    "24",
    "2024-13",
    "2024-00",
    "2023-02-29",
    "2024-04-31",
    "2024-1",
    "2024-10-18T00:00",
    " 2024",
    "June 2024",
    "٢٠٢٤",
  ])("%j is none", (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  test("2015 overlaps a span that begins in its middle: nothing is known against it", () => {
    expect(overlaps(date("2015"), { from: date("2015-06"), to: null })).toBe(true);
    expect(overlaps(date("2015-05"), { from: date("2015-06"), to: null })).toBe(false);
    expect(overlaps(date("2024-10"), { from: null, to: date("2024-10-18") })).toBe(true);
    expect(overlaps(date("2024-10-19"), { from: null, to: date("2024-10-18") })).toBe(false);
  });
});

test.each([
  ["2024", "2024", "2024"],
  ["2020..2023", "2020", "2023"],
  ["2023..", "2023", null],
  ["..2019", null, "2019"],
  ["2020-06..2021", "2020-06", "2021"],
  ["2020-2023", "2020", "2023"],
  ["1980s–1990s", "1980", "1999"],
])("the span %s runs from %s to %s", (text, from, to) => {
  expect(parseSpan(text)).toEqual({ from, to });
});

test.each(["..", "", "2020...2021", "2020-21", "2020-", "x..y"])("%j is no span", (text) => {
  expect(parseSpan(text)).toBeNull();
});

test("a day is in a span exactly when it is between its ends", () => {
  const day = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map((at) => date(at.toISOString().slice(0, 10)));
  fc.assert(fc.property(day, day, day, (at, from, to) => overlaps(at, { from, to }) === (at >= from && at <= to)));
});

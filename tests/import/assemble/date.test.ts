// The date that a map shows for a paper.
import { expect, test } from "vitest";
import { chooseDate } from "../../../src/import/assemble/date.ts";
import type { PartialDate } from "../../../src/map/dates.ts";

test("a reference makes a date more precise only if it agrees with it", () => {
  const date = (text: string | null) => text as PartialDate | null;
  expect(chooseDate(date("2024-10"), date("2024-10-18"), null)).toEqual({
    date: "2024-10-18",
    dateSource: "reference",
  });
  expect(chooseDate(date("2024-10"), date("2024-09-30"), null)).toEqual({ date: "2024-10", dateSource: "map" });
  expect(chooseDate(null, null, "2309.08600")).toEqual({ date: "2023-09", dateSource: "arxiv" });
  expect(chooseDate(null, null, null)).toEqual({ date: null, dateSource: null });
});

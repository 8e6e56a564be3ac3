import { expect, test } from "vitest";
import { PAPER_KEYS } from "../../src/map/fields.ts";
import { RECORD_KEYS } from "../../src/prepared/record-keys.ts";

test("the values of a paper are written in the order of the field table", () => {
  expect(RECORD_KEYS).toEqual(PAPER_KEYS);
});

import { expect, test } from "vitest";
import { pagesWithDashes, readPages } from "../../src/map/pages.ts";

test.each([
  ["1--9", "1-9", "1–9"],
  ["1-5, 7--9", "1-5, 7-9", "1–5, 7–9"],
  ["xi--xv", "xi-xv", "xi–xv"],
  ["e12-e19", "e12-e19", "e12–e19"],
  ["7:1 – 7:15", "7:1-7:15", "7:1–7:15"],
  ["S1-12--S1-20", "S1-12–S1-20", "S1-12–S1-20"],
  ["doi.org/10.1038/s41467-022-31965-2", "doi.org/10.1038/s41467-022-31965-2", "doi.org/10.1038/s41467-022-31965-2"],
  ["2022-031965-2", "2022-031965-2", "2022-031965-2"],
  ["xii + 224", "xii + 224", "xii + 224"],
])("pages %s: %s in a map, %s in print", (stated, kept, printed) => {
  expect(readPages(stated)).toBe(kept);
  expect(pagesWithDashes(kept)).toBe(printed);
});

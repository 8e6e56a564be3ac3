// The records that the map that ships keeps as JSON prints them.
import { expect, test } from "vitest";
import { paperRecord } from "../../src/answers/paper-record.ts";
import type { Paper } from "../../src/map/model.ts";
import { bundledMap } from "../../src/packaging/prepared-data.ts";
import { sourceOf } from "../../src/prepared/byte-source.ts";
import { SectionFile } from "../../src/prepared/bytes.ts";
import { openMapIn } from "../../src/prepared/prepared-map.ts";
import { toJson } from "../../src/render/json.ts";
import { printedPapers } from "../../src/render/printed-papers.ts";
import { ROOT } from "../harness.ts";

const map = openMapIn(new SectionFile(sourceOf(await bundledMap(ROOT))));

test.each<[string, readonly Paper[]]>([
  ["all papers", map.papers],
  ["some of them, in another order", map.papers.filter((_, at) => at % 7 === 0).reverse()],
  ["one", map.papers.slice(3, 4)],
  ["none", []],
])("what is copied for %s is what JSON prints", (_, papers) => {
  expect(printedPapers(map, papers)).toBe(toJson(papers.map((paper) => paperRecord(map, paper))));
});

test("a paper of another map is not copied", () => {
  const copy = map.papers.slice(0, 1).map((paper) => ({ ...paperRecord(map, paper) }));
  expect(printedPapers(map, copy)).toBeNull();
});

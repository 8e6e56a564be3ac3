// The records that the map that ships keeps as JSON prints them.
import { expect, test } from "vitest";
import type { MapAnswer } from "../../src/answers/answer.ts";
import { mapRecords } from "../../src/answers/map-records.ts";
import { paperRecord } from "../../src/answers/paper-record.ts";
import type { Paper } from "../../src/map/model.ts";
import { bundledMap } from "../../src/packaging/prepared-data.ts";
import { sourceOf } from "../../src/prepared/byte-source.ts";
import { SectionFile } from "../../src/prepared/bytes.ts";
import { openMapIn } from "../../src/prepared/prepared-map.ts";
import { renderWhole } from "../../src/render/formats.ts";
import { toJson } from "../../src/render/json.ts";
import { printedPapers } from "../../src/render/printed-papers.ts";
import { searchPapers } from "../../src/search/search-papers.ts";
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

const [first = "", second = ""] = map.papers.map(({ id }) => id);

test.each<[string, () => MapAnswer | Promise<MapAnswer>]>([
  ["papers that are shown", () => shown([first, second])],
  ["a paper and a topic", () => shown([first, map.topics[0]?.id ?? ""])],
  ["a search", () => resultsOf("sparse autoencoder")],
  ["a search that finds nothing", () => resultsOf("xyzzyq")],
])("%s are printed as their records", async (_, makeAnswer) => {
  const answer = await makeAnswer();
  const printed = await renderWhole(answer, "json", { fields: null, isNulTerminated: false, screen: noScreen });
  expect(printed).toBe(toJson([...mapRecords(answer)]));
});

function shown(ids: readonly string[]): MapAnswer {
  const papers = map.papers.filter(({ id }) => ids.includes(id)).map((paper) => ({ type: "paper", paper }) as const);
  const topics = map.topics.filter(({ id }) => ids.includes(id)).map((topic) => ({ type: "topic", topic }) as const);
  return { type: "show", map, entries: [...papers, ...topics] };
}

async function resultsOf(query: string): Promise<MapAnswer> {
  const { results } = await searchPapers(map, query);
  return { type: "search", map, results, withReasons: false };
}

function noScreen(): never {
  throw new Error("JSON asks for no screen");
}

test("a paper of another map is not copied", () => {
  const copy = map.papers.slice(0, 1).map((paper) => ({ ...paperRecord(map, paper) }));
  expect(printedPapers(map, copy)).toBeNull();
});

// Queries that are far longer than what people type: they have a bound, and repetition asks for nothing else.
import { describe, expect, test } from "vitest";
import { linkMap } from "../../src/map/map-file.ts";
import type { ResearchMap } from "../../src/map/model.ts";
import { searchPapers } from "../../src/search/search-papers.ts";
import { wordsOfRun } from "../../src/text/scripts.ts";
import { mapOf } from "../harness.ts";
import { date, paperOf } from "../hostile-map.ts";

const map: ResearchMap = linkMap(
  mapOf({
    papers: [
      paperOf({ id: "a", title: "Sparse graphs", authors: ["Thomas Kipf"], date: date("2017"), doi: "10.1000/a.1" }),
      paperOf({ id: "b", title: "Dense graphs", authors: ["Max Welling"], date: date("2019") }),
    ],
  }),
);
const idsOf = async (query: string) => (await searchPapers(map, query)).results.map(({ paper }) => paper.id);
const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(" ");

describe("a long query", () => {
  test.each([
    ["words", "graph"],
    ["phrases", '"graph"'],
    ["fields", "year:2017"],
    ["dates", "2017"],
    ["excluded words", "-graph"],
    ["citations", "(2017)"],
  ])("with too many %s is an error that says how many are possible", async (_, part) => {
    await expect(searchPapers(map, times(301, part))).rejects.toThrow(
      "the query has 301 words, and at most 300 are possible; say it in fewer words",
    );
    await expect(searchPapers(map, times(300, part).slice(0, 9000))).resolves.toBeDefined();
  });

  test("finds the same, however often a part is repeated", async () => {
    expect(await idsOf(times(100, "sparse graphs"))).toEqual(await idsOf("sparse graphs"));
    expect(await idsOf(times(50, "10.1000/a.1"))).toEqual(["a"]);
    expect(await idsOf(times(50, '"sparse graphs"'))).toEqual(["a"]);
    expect(await idsOf(times(50, "Kipf (2017)"))).toEqual(["a"]);
    expect(await idsOf(`graphs ${times(50, "-author:kipf -year:2018")}`)).toEqual(["b"]);
  });

  test("of thousands of characters without spaces is divided as its parts are", () => {
    expect(wordsOfRun("认证系统的研究".repeat(400)).join("")).toBe("认证系统的研究".repeat(400));
  });
});

// What a search result says about why it matched.
import { describe, expect, test } from "vitest";
import { linkMap } from "../../src/map/map-file.ts";
import type { SearchResult } from "../../src/search/answer.ts";
import { searchPapers } from "../../src/search/search-papers.ts";
import { aimap, aimapJson, mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";

interface Result {
  readonly id: string;
  readonly match: {
    readonly rank: number;
    readonly score: number;
    readonly fields: readonly {
      path: string | null;
      field: string;
      text: string;
      ranges: readonly { start: number; end: number; query: string; way: string }[];
    }[];
    readonly reasons: readonly { share: number }[];
  };
}
const search = (...words: string[]) => aimapJson<Result[]>(["search", ...words]);

describe("a result explains itself", () => {
  test("its ranges are whole words of the text that the path names", async () => {
    for (const query of [
      "sae",
      "autoencoedr",
      "galaxy brain atomic",
      "interpret",
      "code theory",
      "anthropic circuits",
    ]) {
      for (const result of await search(query)) {
        for (const { path, text, ranges } of result.match.fields) {
          if (path === null) continue;
          const named = path
            .split(/[.[\]]+/)
            .filter(Boolean)
            .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], result);
          if (path !== "code" && path !== "demo") expect(named).toBe(text);
          for (const { start, end } of ranges) {
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u);
          }
        }
      }
    }
  });

  test("each match has its type", async () => {
    const matchTypeOf = async (query: string, id: string) =>
      (await search(query)).find((result) => result.id === id)?.match.fields.find(({ path }) => path === "title")
        ?.ranges[0]?.way;
    expect(await matchTypeOf("sae", "extractingsae")).toBe("exact");
    expect(await matchTypeOf("sae", "cunningham2023sparse")).toBe("glossary");
    expect(await matchTypeOf("interpretab", "cunningham2023sparse")).toBe("prefix");
    expect(await matchTypeOf("predictability", "hestness2017deep")).toBe("inflection");
    expect(await matchTypeOf("autoencoedr", "gao2024scaling")).toBe("typo");
  });

  test("the shares of the reasons add up to the score", async () => {
    for (const { match } of await search("sparse autoencoder features")) {
      expect(match.reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 1);
    }
  });

  test("--explain shows the reasons in words, and does not change JSON", async () => {
    const { stdout } = await aimap(["search", "circuit", "interpretability", "--explain", "--limit", "1"]);
    expect(stdout).toMatch(/\d+ % {2}circuit in the title \(exact\)/);
    expect(await search("sae", "--explain")).toEqual(await search("sae"));
  });

  test("matches outside the title are shown in an excerpt", async () => {
    const { stdout } = await aimap(["search", "golden gate claude"]);
    expect(stdout).toContain("\n    keyword: golden gate claude\n");
  });
});

test("explanations are the same in whatever order the results are looked at", async () => {
  const papers = Array.from({ length: 700 }, (_, at) =>
    paperOf({ id: `p${at}`, title: `Sparse codes ${at}`, authors: at % 3 === 0 ? ["Ada Sparse"] : [] }),
  );
  const map = linkMap(mapOf({ papers }));
  const explained = async (order: (results: readonly SearchResult[]) => readonly SearchResult[]) => {
    const { results } = await searchPapers(map, "sparse codes");
    const told = order(results).map(
      ({ paper, match }) => [paper.id, match.fields.map(({ ranges }) => ranges)] as const,
    );
    return new Map(told);
  };
  const forwards = await explained((results) => results);
  expect(forwards.size).toBe(700);
  expect([...forwards.values()].every((fields) => fields.length > 0)).toBe(true);
  expect(await explained((results) => results.toReversed())).toEqual(forwards);
  expect(await explained((results) => [...results.slice(350), ...results.slice(0, 350)])).toEqual(forwards);
});

// Search judged by order and by graded queries, never by scores; and the query language.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { KINDS, linkMap, type MapFile } from "../../src/map/model.ts";
import type { SearchAnswer } from "../../src/search/answer.ts";
import { termsOf, tokenise } from "../../src/search/index/tokens.ts";
import { parseQuery } from "../../src/search/query/query.ts";
import { Searcher } from "../../src/search/searcher.ts";
import { editDistance } from "../../src/text/edit-distance.ts";
import { nearestWords } from "../../src/text/nearest.ts";
import { aimap, aimapJson, BUNDLED_MAP, fileOf, mapOf, ROOT } from "../harness.ts";
import { HOSTILE_MAP, paperOf } from "../hostile-map.ts";
import { type Judgement, judge, mean, meanNdcg, readQueries } from "../retrieval.ts";
import { runs } from "../runs.ts";

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
const ids = async (...words: string[]) => (await search(...words)).map(({ id }) => id);

describe("on graded queries", () => {
  let judgements: Judgement[];
  beforeAll(async () => {
    judgements = await judge(ROOT, readQueries(ROOT));
  });
  const of = (from: string, kind?: string) =>
    judgements.filter(({ query }) => query.from === from && (kind === undefined || query.kind === kind));

  test("at least 60 of them are our own, on people and labs too", () => {
    expect(of("own").length).toBeGreaterThanOrEqual(60);
    for (const kind of ["known-item", "typo", "alias", "concept", "person", "lab", "mixed", "none"]) {
      expect(of("own", kind).length).toBeGreaterThanOrEqual(5);
    }
  });

  test.each([
    ["dev", undefined, 0.94],
    ["dev", "known-item", 0.98],
    ["dev", "typo", 0.98],
    ["dev", "alias", 0.9],
    ["dev", "concept", 0.83],
    ["own", undefined, 0.97],
    ["own", "known-item", 0.98],
    ["own", "typo", 0.98],
    ["own", "alias", 0.96],
    ["own", "concept", 0.91],
    ["own", "person", 0.99],
    ["own", "lab", 0.99],
    ["own", "mixed", 0.99],
  ])("the right papers come first: %s %s", (from, kind, least) => {
    expect(meanNdcg(of(from, kind))).toBeGreaterThanOrEqual(least);
  });

  test.each(["dev", "own"])(
    "little else comes with them, and next to nothing where nothing is relevant: %s",
    (from) => {
      expect(mean(of(from).map(({ noise }) => noise))).toBeLessThanOrEqual(0.1);
      expect(mean(of(from, "none").map(({ returned }) => returned))).toBeLessThanOrEqual(0.25);
    },
  );
});

describe("words", () => {
  test.each([
    ["in-context", "in context"],
    ["in-context learning", "incontext learning"],
    ["LLM", "LLMs"],
    ["Schrödinger", "Schrodinger"],
    ["schrodinger's memory", "schrodingers memory"],
    ["flashattention", "flash attention"],
    ["open ai", "OpenAI"],
    ["auto encoder", "autoencoder"],
  ])("%s and %s find the same papers", async (one, other) => {
    const found = await ids(one);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(await ids(other))).toEqual(new Set(found));
  });

  test("the start of a word finds it, and other forms of it", async () => {
    expect(await ids("interpret")).toEqual(expect.arrayContaining(["cunningham2023sparse", "paulo2024automatically"]));
    expect(await ids("memorizing")).toContain("prabhakar2024deciphering");
  });

  test("an abbreviation finds what it stands for, and the other way round", async () => {
    const full = await ids("sparse autoencoder");
    expect(full).toEqual(expect.arrayContaining(["bussmann2024showing", "bussmann2024learning", "extractingsae"]));
    expect(await ids("sae")).toEqual(expect.arrayContaining(["cunningham2023sparse", "gao2024scaling"]));
  });

  test("words that the map joins in one place are found apart in others", async () => {
    const found = await ids("chain of thought");
    expect(found).toEqual(expect.arrayContaining(["lanham2023measuring", "li2024chain", "prystawski2023think"]));
    expect(await ids("gemma 2")).toContain("gemmateam2024gemma");
    expect(await ids("concept space")).toContain("park2024emergence");
  });

  test("every keyword and every organisation of a paper finds it", async () => {
    const map = linkMap(JSON.parse(readFileSync(BUNDLED_MAP, "utf8")) as MapFile);
    const searcher = new Searcher(map);
    const missed = map.papers.flatMap((paper) =>
      [...paper.keywords, ...paper.organizations].filter((words) => {
        const { results } = searcher.search(searcher.understand(words), map.papers);
        return !results.some((result) => result.paper === paper);
      }),
    );
    expect(missed).toEqual([]);
  });

  test("an abbreviation that no glossary knows is read from the map's own names", async () => {
    const map = fileOf(
      mapOf({
        topics: [{ id: "a", name: "A", parent: null, notes: [], groups: [] }],
        papers: [paperOf({ id: "x", title: "On Rotary Position Embeddings" }), paperOf({ id: "y", title: "Other" })],
      }),
    );
    const found = await aimapJson<Result[]>(["search", "rpe", "--map", map]);
    expect(found.map(({ id, match }) => [id, match.fields[0]?.ranges[0]?.way])).toEqual([["x", "initialism"]]);
  });

  test("an exact hit stands above a forgiven one, and a real word is not corrected", async () => {
    const papers = ["Probing models", "Proving models", "Probe"].map((title, at) => paperOf({ id: `p${at}`, title }));
    const map = fileOf(mapOf({ topics: [{ id: "a", name: "A", parent: null, notes: [], groups: [] }], papers }));
    const found = await aimapJson<Result[]>(["search", "proving", "--map", map]);
    expect(found.map(({ id }) => id)).toEqual(["p1"]);
  });

  test("stop words count when nothing else is left", async () => {
    expect(await ids("a", "is", "b", "b", "is", "a")).toEqual(["berglund2023reversal"]);
  });

  test("where nothing is found the person is told the nearest words of the map", async () => {
    const { stdout, stderr } = await aimap(["search", "qqinterpretabl"], { columns: 80 });
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^nothing on "qqinterpretabl"; the map has .*interpret/);
  });

  test.each([
    [["conceptt"], "concept", 1],
    [["concpet"], "concept", 1],
    [["conceept"], "concept", 1],
    [["concebt"], "concept", 1],
    [["gpu"], undefined, 0],
  ])("%j is forgiven as %s", ([word = ""], known, edits) => {
    expect(nearestWords(word, ["concept", "conceptual", "gpt", "cat"])[0]).toEqual(
      known === undefined ? undefined : { word: known, edits },
    );
  });

  test("edit distance is a distance, and counts a swap as one", () => {
    expect(editDistance("autoencoedr", "autoencoder")).toBe(1);
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "c") });
    fc.assert(
      fc.property(
        word,
        word,
        (a, b) => editDistance(a, b) === editDistance(b, a) && (editDistance(a, b) === 0) === (a === b),
      ),
    );
  });
});

describe("the query language", () => {
  test("fields mean the same as the flags, repeated ones “or”, different ones “and”", async () => {
    expect(await ids("sae org:openai")).toEqual(await ids("sae", "--org", "openai"));
    expect(await ids("scaling author:kaplan author:sutton")).toEqual(
      await ids("scaling", "--author", "kaplan", "--author", "sutton"),
    );
    expect(await ids("learning year:2021..2022")).toEqual(await ids("learning", "--year", "2021..2022"));
    expect(await ids('topic:"scaling laws" laws')).toEqual(await ids("laws", "--topic", "scaling laws"));
    expect(await ids("sae has:demo")).toEqual(["bussmann2024showing"]);
    for (const kind of KINDS) expect(await ids(`language kind:${kind}`)).toEqual(await ids("language", "--kind", kind));
  });

  test("a query made only of filters lists, the newest first", async () => {
    expect(await ids("author:tegmark")).toEqual(
      (await aimapJson<{ id: string }[]>(["list", "--author", "tegmark"])).map(({ id }) => id),
    );
    expect(await ids("2013")).toEqual(["mikolov2013linguistic", "mikolov2013efficient"]);
  });

  test("-word leaves out, whatever the word is called; -field: too", async () => {
    const all = await ids("sae", "--all");
    const without = await ids("sae", "-matryoshka", "--all");
    expect(without.length).toBeLessThan(all.length);
    expect(without).toEqual(all.filter((id) => !/matryoshka|bussmann2024learning/.test(id)));
    expect(await ids("features", "-sae")).not.toContain("cunningham2023sparse");
    expect(await ids("scaling laws -org:openai")).not.toContain("kaplan2020scaling");
  });

  test("a phrase must stand as it is; the arguments are joined before they are read", async () => {
    expect(await ids('"dark matter"')).toEqual(["engels2024decomposing", "olah2024circuits"]);
    expect(await ids('"matter dark"')).toEqual([]);
    expect(await ids("dark", "matter")).toEqual(await ids("dark matter"));
  });

  test.each([
    ["sae 2024", (id: string) => id.includes("2024")],
    ["embeddings before 2015", (id: string) => /201[34]/.test(id)],
    ["sae since july 2024", (id: string) => id.includes("2024") && id !== "gao2024scaling"],
    ["in-context learning 2021-2022", (id: string) => /202[12]/.test(id)],
    ["scaling laws in 2020", (id: string) => id.includes("2020")],
  ])("%s is understood as time", async (query, fits) => {
    const found = await ids(query);
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((id) => !fits(id))).toEqual([]);
  });

  test("a year that belongs to a title or a venue is a word of it", async () => {
    expect((await ids("circuits updates july 2024"))[0]).toBe("olah2024circuits");
    expect((await ids("iclr 2024 world model"))[0]).toBe("gurnee2023language");
  });

  test.each([
    ["2309.08600", "cunningham2023sparse"],
    ["arXiv:2309.08600v2", "cunningham2023sparse"],
    ["https://arxiv.org/pdf/2309.08600", "cunningham2023sparse"],
    ["https://doi.org/10.3390/e27040344", "li2024geometry"],
    ["https://gwern.net/scaling-hypothesis", "branwen2020scaling"],
  ])("%s finds its paper alone", async (query, id) => {
    expect(await ids(query)).toEqual([id]);
  });

  test.each([
    ['sae "dark', 'the phrase that begins here has no closing quote\n  sae "dark\n      ^ character 5'],
    ["auhtor:nanda", 'there is no field "auhtor:"; did you mean author:?\n  auhtor:nanda\n  ^ character 1'],
    ["year:20x4", "year: takes 2024, 2020..2023, 2023.. or ..2019\n  year:20x4\n       ^ character 6"],
    ['topic:""', 'topic: has no value\n  topic:""\n        ^ character 7'],
    ["sae has:video", "has: takes code, demo, notes, date\n  sae has:video\n          ^ character 9"],
    ["?!", "there is no word to look for\n  ?!\n  ^ character 1"],
    ["-", "there is no word to look for\n  -\n  ^ character 1"],
  ])("%s is an error that points at the place", async (query, message) => {
    expect(await aimap(["search", "--", query])).toEqual({ stdout: "", stderr: `aimap: ${message}\n`, exitCode: 2 });
  });

  test.each([
    ["topic:nowhere", 3],
    ["author:nobodyatall", 2],
    ["org:nobodyatall", 2],
    ["topic:semantic", 2],
  ])("%s ends with %i, as the flag does", async (query, exitCode) => {
    expect((await aimap(["search", query])).exitCode).toBe(exitCode);
  });

  test("a colon inside a title is no field", () => {
    expect(parseQuery("Monet: mixture").map(({ type }) => type)).toEqual(["word", "word"]);
    expect(parseQuery("zoom:in").map(({ type }) => type)).toEqual(["word"]);
  });
});

describe("a result explains itself", () => {
  test("its ranges are the words they say, in the text that the path names", async () => {
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

  test("the ways are told apart", async () => {
    const wayOf = async (query: string, id: string) =>
      (await search(query)).find((result) => result.id === id)?.match.fields.find(({ path }) => path === "title")
        ?.ranges[0]?.way;
    expect(await wayOf("sae", "extractingsae")).toBe("exact");
    expect(await wayOf("sae", "cunningham2023sparse")).toBe("glossary");
    expect(await wayOf("interpretab", "cunningham2023sparse")).toBe("prefix");
    expect(await wayOf("predictability", "hestness2017deep")).toBe("inflection");
    expect(await wayOf("autoencoedr", "gao2024scaling")).toBe("typo");
  });

  test("the shares of the reasons make up the score", async () => {
    for (const { match } of await search("sparse autoencoder features")) {
      expect(match.reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 1);
    }
  });

  test("--explain says them in words, and changes no JSON", async () => {
    const { stdout } = await aimap(["search", "circuit", "interpretability", "--explain", "--limit", "1"]);
    expect(stdout).toMatch(/\d+ % {2}circuit in the title \(exact\)/);
    expect(await search("sae", "--explain")).toEqual(await search("sae"));
  });

  test("what lies elsewhere than in the title is shown in an excerpt", async () => {
    const { stdout } = await aimap(["search", "golden gate claude"]);
    expect(stdout).toContain("\n    keyword: golden gate claude\n");
  });
});

test("--all shows the tail, and never loses what is shown without it", async () => {
  const short = await ids("sparse autoencoder scaling");
  const long = await ids("sparse autoencoder scaling", "--all");
  expect(long.slice(0, short.length)).toEqual(short);
  expect(long.length).toBeGreaterThan(short.length);
});

describe("whatever is typed", () => {
  const maps = [BUNDLED_MAP, fileOf(HOSTILE_MAP)].map((path) =>
    linkMap(JSON.parse(readFileSync(path, "utf8")) as MapFile),
  );
  const searchers = maps.map((map) => ({ map, searcher: new Searcher(map) }));
  const query = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          "sae",
          "-sae",
          '"dark matter"',
          '"',
          "-",
          "topic:",
          "year:2024",
          "2024",
          "before",
          "the",
          "(.*)+",
          "漢字",
          "مقدمة",
          "👩‍👩‍👧",
          "a",
          "\\",
          "code:x",
          "::",
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(" ")),
  );

  test("there is an answer or a clear error, the same each time, in a total order", () => {
    fc.assert(
      fc.property(query, (text) => {
        for (const { map, searcher } of searchers) {
          let understood: ReturnType<Searcher["understand"]>;
          try {
            understood = searcher.understand(text);
          } catch (error) {
            expect(error).toMatchObject({ name: "Failure", code: "bad-query" });
            continue;
          }
          const answer = searcher.search(understood, map.papers);
          const { results } = answer;
          const answered = ({ results: each }: SearchAnswer) =>
            each.map(({ paper, match }) => ({ id: paper.id, match }));
          expect(answered(searcher.search(understood, map.papers.toReversed()))).toEqual(answered(answer));
          expect(results.map(({ match }) => match.rank)).toEqual(results.map((_, at) => at + 1));
          const scores = results.map(({ match }) => match.score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        }
      }),
      runs(80),
    );
  });

  test.each([
    ["10,000 characters", "x".repeat(10_000)],
    ["500 words", Array.from({ length: 500 }, (_, at) => ["sae", "scaling", `word${at}`][at % 3]).join(" ")],
    ["5,000 signs of one word", "ab".repeat(2_500)],
    ["regular expressions", "(a+)+$ ".repeat(500)],
    ["minus signs", "- ".repeat(2_000)],
    ["misspelt words", Array.from({ length: 60 }, (_, at) => `autoencoedr${at}`).join(" ")],
  ])("%s are answered or refused; how much work that is, is counted in growth.test.ts", (_, text) => {
    const { map, searcher } = searchers[0] as (typeof searchers)[0];
    try {
      searcher.search(searcher.understand(text), map.papers);
    } catch (error) {
      expect(error).toMatchObject({ code: "bad-query" });
    }
  });

  test("terms are the same whichever way they are read", () => {
    const words = fc.array(
      fc.constantFrom(
        "in-context",
        "What's",
        "'quoted'",
        "a--b",
        "GPT-2",
        "5'utr",
        "dogs'",
        "rock'n'roll",
        "FlashAttention",
        "-x-",
        "e.g.",
        "É",
        "x",
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((parts) => parts.join(" ")),
        ),
        (text) => {
          expect(termsOf(text)).toEqual(tokenise(text).map(({ term }) => term));
        },
      ),
      runs(400),
    );
  });

  test("tokens are where they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let last = 0;
        for (const { start, end, term } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(term.length).toBeGreaterThan(0);
          last = end;
        }
      }),
    );
  });
});

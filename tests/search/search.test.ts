// Search judged by order and by graded queries, never by scores; and the query language.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { linkMap, type MapFile } from "../../src/map/map-file.ts";
import type { SearchAnswer } from "../../src/search/answer.ts";
import { termsOf, tokenise } from "../../src/search/index/tokens.ts";
import { Searcher } from "../../src/search/searcher.ts";
import { aimap, aimapJson, BUNDLED_MAP, fileOf, mapOf, ROOT } from "../harness.ts";
import { HOSTILE_MAP, paperOf } from "../hostile-map.ts";
import { type Judgement, judge, mean, meanNdcg, readQueries } from "../retrieval.ts";
import { runs } from "../runs.ts";

interface Result {
  readonly id: string;
  readonly match: { readonly fields: readonly { readonly ranges: readonly { readonly way: string }[] }[] };
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

  test("at least 60 of them are our own, with people and labs among them", () => {
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
    "few irrelevant papers are returned, and almost none where nothing is relevant: %s",
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

  test("an abbreviation finds what it stands for, and the reverse", async () => {
    const full = await ids("sparse autoencoder");
    expect(full).toEqual(expect.arrayContaining(["bussmann2024showing", "bussmann2024learning", "extractingsae"]));
    expect(await ids("sae")).toEqual(expect.arrayContaining(["cunningham2023sparse", "gao2024scaling"]));
  });

  test("words that the map writes as one are found where it writes them as two", async () => {
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
        const { results } = searcher.search(searcher.understand(words));
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

  test("a word that the map contains is not corrected", async () => {
    const papers = ["Probing models", "Proving models", "Probe"].map((title, at) => paperOf({ id: `p${at}`, title }));
    const map = fileOf(mapOf({ topics: [{ id: "a", name: "A", parent: null, notes: [], groups: [] }], papers }));
    const found = await aimapJson<Result[]>(["search", "proving", "--map", map]);
    expect(found.map(({ id }) => id)).toEqual(["p1"]);
  });

  test("stop words count in a query without other words", async () => {
    expect(await ids("a", "is", "b", "b", "is", "a")).toEqual(["berglund2023reversal"]);
  });

  test("a search that finds nothing suggests the most similar words of the map", async () => {
    const { stdout, stderr } = await aimap(["search", "qqinterpretabl"], { columns: 80 });
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^nothing on "qqinterpretabl"; did you mean .*interpret.*\?/);
  });
});

test("--all shows weak matches too, after everything that is shown without it", async () => {
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
        for (const { searcher } of searchers) {
          let understood: ReturnType<Searcher["understand"]>;
          try {
            understood = searcher.understand(text);
          } catch (error) {
            expect(error).toMatchObject({ name: "Failure", code: "bad-query" });
            continue;
          }
          const answer = searcher.search(understood);
          const { results } = answer;
          const answered = ({ results: each }: SearchAnswer) =>
            each.map(({ paper, match }) => ({ id: paper.id, match }));
          expect(answered(searcher.search(understood, { isAllowed: () => true }))).toEqual(answered(answer));
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
    ["a word of 5,000 characters", "ab".repeat(2_500)],
    ["regular expressions", "(a+)+$ ".repeat(500)],
    ["minus signs", "- ".repeat(2_000)],
    ["misspelt words", Array.from({ length: 60 }, (_, at) => `autoencoedr${at}`).join(" ")],
  ])("%s are answered or refused; how much work that is, is counted in growth.test.ts", (_, text) => {
    const { searcher } = searchers[0] as (typeof searchers)[0];
    try {
      searcher.search(searcher.understand(text));
    } catch (error) {
      expect(error).toMatchObject({ code: "bad-query" });
    }
  });

  test("the fast and the general way to split a text give the same terms", () => {
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

  test("every token is at its range in the text", () => {
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

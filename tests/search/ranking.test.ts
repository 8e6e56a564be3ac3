// What search does in columns for the sake of speed gives what the plain way gives: sorting, going through occurrences, and an
// answer that explains itself after other queries have used its memory.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkMap } from "../../src/map/map-file.ts";
import { type Occurrence, Occurrences, OccurrencesCursor } from "../../src/search/index/occurrences.ts";
import { SearchIndex } from "../../src/search/index/search-index.ts";
import { MapLookup } from "../../src/search/matching/map-lookup.ts";
import { completionHits } from "../../src/search/matching/unfinished-word.ts";
import { FrequentStrengths } from "../../src/search/ranking/frequent-strengths.ts";
import { HitsOfPapers } from "../../src/search/ranking/hits-of-papers.ts";
import { ResultOrder } from "../../src/search/ranking/order.ts";
import { ScoredPapers } from "../../src/search/ranking/scored-papers.ts";
import { StrengthMemory, TITLE_HIT } from "../../src/search/ranking/strength-memory.ts";
import { type Strengths, strengthsOf } from "../../src/search/ranking/unit-strength.ts";
import { searchPapers } from "../../src/search/search-papers.ts";
import { mapOf } from "../harness.ts";
import { date, paperOf } from "../hostile-map.ts";
import { runs } from "../runs.ts";

const PAPERS = 3000;
const WORDS = ["sparse", "graphs", "of", "dense", "sparsity", "auto-encoders", "autoencoder", "theory"];
const wordAt = (at: number): string => WORDS[at % WORDS.length] ?? "";
const map = linkMap(
  mapOf({
    papers: Array.from({ length: PAPERS }, (_, at) =>
      paperOf({
        id: `p${at}`,
        title: `${wordAt(at)} ${wordAt(at * 3 + 1)} ${wordAt(at * 5 + 2)}`,
        keywords: [`${wordAt(at + 1)} ${wordAt(at + 4)}`],
        date: date(String(2000 + (at % 20))),
      }),
    ),
  }),
);
const index = new SearchIndex(map);

describe("the order of results", () => {
  test("is by score, then that of the index, however close the scores are", () => {
    // few different scores, scores that only differ in their last digits, and any others
    const score = fc.oneof(
      fc.constantFrom(0, 1, 2.5),
      fc.nat(5).map((steps) => 3 + steps * Number.EPSILON * 4),
      fc.double({ min: 0, max: 100, noNaN: true }),
    );
    const order = new ResultOrder(index);
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: PAPERS }),
        (kinds, count) => {
          const papers = new ScoredPapers();
          papers.start(count, PAPERS);
          papers.count = count;
          papers.papers.set(Array.from({ length: count }, (_, row) => PAPERS - 1 - row));
          papers.scores.set(Array.from({ length: count }, (_, row) => kinds[(row * 7) % kinds.length] ?? 0));
          const plain = [...papers.rows()].sort((a, b) => {
            const [first, second] = [papers.papers[a] ?? 0, papers.papers[b] ?? 0];
            return (papers.scores[b] ?? 0) - (papers.scores[a] ?? 0) || index.orderOf(first) - index.orderOf(second);
          });
          expect([...order.inOrder(papers.rows(), papers)]).toEqual(plain);
        },
      ),
      runs(40),
    );
  });
});

describe("occurrences", () => {
  const one = fc.record({ text: fc.nat(5), position: fc.nat(8), length: fc.integer({ min: 1, max: 3 }) });
  const isSame = (a: Occurrence) => (b: Occurrence) => a.text === b.text && a.position === b.position;
  const inOrder = (all: readonly Occurrence[]): Occurrence[] =>
    all
      .filter((each, at) => all.findIndex(isSame(each)) === at)
      .sort((a, b) => a.text - b.text || a.position - b.position);

  test("are found from where the last one was, as by looking at all of them, in any order", () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), fc.array(one, { maxLength: 30 }), (all, asked) => {
        const occurrences = inOrder(all);
        const cursor = new OccurrencesCursor(Occurrences.of(occurrences));
        for (const { text, position } of asked) {
          const from = occurrences.find(isSame({ text, position, length: 1 }));
          expect(cursor.lengthFrom(text, position)).toBe(from?.length ?? 0);
          const before = occurrences.filter((each) => each.text === text && each.position + each.length === position);
          expect(cursor.lengthBefore(text, position)).toBe(Math.min(...before.map(({ length }) => length), 4) % 4);
          const [start, end] = cursor.rangeIn(text);
          expect(occurrences.slice(start, end)).toEqual(occurrences.filter((each) => each.text === text));
        }
      }),
      runs(300),
    );
  });

  test("can be longer than a spot can say, and are joined in order", () => {
    const long = Occurrences.of([{ text: 1, position: 2, length: 9 }]);
    const short = Occurrences.of([{ text: 0, position: 1, length: 1 }]);
    expect([...Occurrences.joined([long, short])]).toEqual([...long, ...short]);
  });
});

describe("an answer", () => {
  const queries = [
    "sparse graphs",
    "spars",
    "dense",
    '"sparse graphs" theory',
    "autoencoder theory of",
    "sparse -dense",
  ];

  test("explains itself in the same way after other queries", async () => {
    for (const query of queries) {
      const explained = (await searchPapers(map, query, { isTyping: true })).results
        .slice(0, 5)
        .map(({ match }) => match);
      const unexplained = await searchPapers(map, query, { isTyping: true });
      for (const other of queries) await searchPapers(map, `${other} graphs`, { isTyping: true });
      expect(explained.length).toBeGreaterThan(0);
      expect(unexplained.results.slice(0, 5).map(({ match }) => match)).toEqual(explained);
    }
  });

  test("is the same when its query is typed key by key as when it is asked at once", async () => {
    for (const query of queries) {
      for (let end = 2; end < query.length; end += 1) await searchPapers(map, query.slice(0, end), { isTyping: true });
      const typed = await searchPapers(map, query, { isTyping: true });
      // a map of its own has memory of its own
      const asked = await searchPapers({ ...map }, query, { isTyping: true });
      const seen = ({ results }: typeof typed) => results.slice(0, 20).map(({ paper, match }) => [paper.id, match]);
      expect(typed.results.length).toBe(asked.results.length);
      expect(seen(typed)).toEqual(seen(asked));
    }
  });
});

describe("the strengths of frequent words", () => {
  const many = 2_100;
  const titles = Array.from(
    { length: many },
    (_, at) => `Model ${at} of models, ${at % 3 === 0 ? "modeling" : "seen"} again`,
  );
  const people = ["Ann Model", "Model Ann"];
  const large = linkMap(
    mapOf({
      topics: [{ id: "a", name: "Models", parent: null, notes: [], groups: [] }],
      papers: titles.map((title, at) => paperOf({ title, id: `p${at}`, authors: people.slice(at % 3, (at % 3) + 1) })),
    }),
  );

  test("are the same whether they are kept or not, with any quality", () => {
    const lookup = new MapLookup(large);
    const memory = new StrengthMemory(many);
    const frequent = new FrequentStrengths();
    for (const typed of ["mo", "mod", "mode", "model"]) {
      const hits = completionHits(lookup, typed);
      const unit = { typed, hits, significance: 1, expandedTo: [], knownForm: null, spelledAs: [], correctedTo: [] };
      const kept = strengthsOf(lookup.index, unit, { memory, frequent });
      const plain = strengthsOf(lookup.index, unit, { memory, frequent: { of: () => null } });
      expect(kept.count).toBeGreaterThanOrEqual(many);
      expect(factsOf(kept, many)).toEqual(factsOf(plain, many));
      kept.release();
      plain.release();
    }
  });
});

describe("the hits of a paper", () => {
  test("are the same however many papers are asked for, in texts of its own and in shared ones", () => {
    const lookup = new MapLookup(map);
    const stores = { memory: new StrengthMemory(PAPERS), frequent: new FrequentStrengths() };
    const hits = ["spars", "a", "theory"].flatMap((typed) => completionHits(lookup, typed));
    const unit = { typed: "", hits, significance: 1, expandedTo: [], knownForm: null, spelledAs: [], correctedTo: [] };
    const counted = strengthsOf(lookup.index, unit, stores).hits;
    const all = new HitsOfPapers(counted);
    // the last of these papers are looked for together with all others
    for (const paper of Array.from({ length: 60 }, (_, at) => at + 1)) all.in(paper, new Uint32Array());
    fc.assert(
      fc.property(fc.array(fc.nat(PAPERS - 1), { minLength: 1, maxLength: 30 }), (papers) => {
        const few = new HitsOfPapers(counted);
        for (const paper of papers.slice(0, 3)) {
          expect(few.in(paper, Uint32Array.from(papers))).toEqual(all.in(paper, new Uint32Array()));
          expect(few.in(paper, new Uint32Array()).length).toBeGreaterThan(0);
        }
      }),
      runs(20),
    );
  });
});

/** What is known of each paper, in the order of the map. */
function factsOf(strengths: Strengths, papers: number): unknown[] {
  return Array.from({ length: papers }, (_, paper) => {
    const row = strengths.rowOf(paper);
    const hitsInTitles: string[] = [];
    for (let hit = strengths.titleHitAt(row); hit >= 0; hit = strengths.ofTitleHit(hit, TITLE_HIT.before)) {
      const numbers = [TITLE_HIT.text, TITLE_HIT.start, TITLE_HIT.end, TITLE_HIT.words].map((which) =>
        strengths.ofTitleHit(hit, which),
      );
      hitsInTitles.push([...numbers, strengths.qualityOfTitleHit(hit)].join(" "));
    }
    return [strengths.bestAt(row), strengths.totalAt(row), hitsInTitles.sort()];
  });
}

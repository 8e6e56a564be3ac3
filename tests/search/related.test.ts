// Related papers: judged by order on graded lists over the bundled map, and by what they give as reasons.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { resultRecord } from "../../src/answers/records.ts";
import { linkMap, type MapFile } from "../../src/map/map-file.ts";
import type { Paper, ResearchMap } from "../../src/map/model.ts";
import { sharedPhrases } from "../../src/render/shared-phrases.ts";
import { relatedPapers } from "../../src/search/related/related-papers.ts";
import { BUNDLED_MAP, mapOf, ROOT } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";
import { fieldMaps } from "../other-fields.ts";
import { mean, measure } from "../retrieval.ts";

/** A paper, and what a reader of the map would want to see next to it: 3 surely, 2 clearly related, 1 by its wider theme. */
interface GradedList {
  /** `held`: graded before the program existed, and not looked at while weights were tuned. */
  readonly part: "tune" | "held";
  readonly paper: string;
  readonly relevant: Readonly<Record<string, number>>;
}

const LISTS: readonly GradedList[] = JSON.parse(readFileSync(join(ROOT, "tests", "fixtures", "related.json"), "utf8"));
const MAP = linkMap(JSON.parse(readFileSync(BUNDLED_MAP, "utf8")) as MapFile);
const DEPTH = 5;

function papersOf(map: ResearchMap, ids: readonly string[]): Paper[] {
  return ids.flatMap((id) => map.paperById.get(id) ?? []);
}

const relatedTo = (map: ResearchMap, ...ids: string[]) => relatedPapers(map, papersOf(map, ids));
const idsRelatedTo = (map: ResearchMap, ...ids: string[]) => relatedTo(map, ...ids).map(({ paper }) => paper.id);

/** What is said of each related paper, by its id. */
function saidOf(map: ResearchMap, ...ids: string[]): Record<string, string> {
  const named = papersOf(map, ids);
  return Object.fromEntries(
    relatedPapers(map, named).map(({ paper, match }) => [paper.id, sharedPhrases(match, named).join("; ")]),
  );
}

describe("on graded lists", () => {
  const judged = LISTS.map((list) => {
    const grades = idsRelatedTo(MAP, list.paper).map((id) => list.relevant[id] ?? 0);
    const all = Object.values(list.relevant);
    return { ...list, ...measure(grades, all, DEPTH), grades };
  });

  test("at least 30 are judged, over all topics that have several papers", () => {
    expect(LISTS.length).toBeGreaterThanOrEqual(30);
    const topics = new Set(
      LISTS.flatMap(({ paper }) => papersOf(MAP, [paper])[0]?.placements ?? []).map((each) => each.topicId),
    );
    const large = MAP.topics.filter(
      ({ id }) => MAP.papers.filter(({ placements }) => placements.some((each) => each.topicId === id)).length > 4,
    );
    expect(large.filter(({ id }) => !topics.has(id))).toEqual([]);
  });

  test.each(["tune", "held"])("the nearest papers come first: %s", (part) => {
    expect(mean(judged.filter((each) => each.part === part).map(({ ndcg }) => ndcg))).toBeGreaterThanOrEqual(0.87);
  });

  test("few papers among the first ten have nothing to do with the paper", () => {
    const first = judged.flatMap(({ grades }) => grades.slice(0, 10));
    expect(first.filter((grade) => grade === 0).length / first.length).toBeLessThanOrEqual(0.25);
  });
});

describe("reasons", () => {
  test("are what papers share, the strongest first", () => {
    expect(saidOf(MAP, "kaplan2020scaling")).toMatchObject({
      bahri2021explaining: "scaling laws; both by Jared Kaplan",
      branwen2020scaling: "both in Scaling Laws",
    });
    const { engels2024decomposing } = saidOf(MAP, "olah2024circuits");
    expect(engels2024decomposing).toMatch(/^dark matter/);
  });

  test("of several papers are what each shares with any of them", () => {
    const { min2021metaicl } = saidOf(MAP, "garg2022transformers", "min2022rethinking");
    expect(min2021metaicl).toMatch(/also (?:by|in) /);
  });

  test("are never words that most papers of the field could have", () => {
    const common = /^(?:the )?(?:(?:large )?language )?(?:models?|learning|networks?|training|llms?)$/i;
    for (const paper of MAP.papers) {
      for (const { match } of relatedPapers(MAP, [paper])) {
        for (const { query, share } of match.reasons) {
          if (share > 0.2) expect(query, paper.id).not.toMatch(common);
        }
      }
    }
  });

  test("are in the texts that they name, at the ranges that they name", () => {
    for (const paper of MAP.papers) {
      for (const [at, result] of relatedPapers(MAP, [paper]).entries()) {
        const { match, ...record } = resultRecord(MAP, result);
        expect(match.rank).toBe(at + 1);
        expect(match.reasons.length).toBeGreaterThan(0);
        expect(match.reasons.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1.01);
        for (const { path, text, ranges } of match.fields) {
          const steps = path?.match(/[^.[\]]+/g) ?? [];
          expect(steps.reduce<unknown>((value, step) => Reflect.get(Object(value), step), record)).toBe(text);
          for (const { start, end, query } of ranges) expect(text.slice(start, end)).toBe(query);
        }
      }
    }
  });
});

/** Papers that have nothing in common but what a test gives them. */
function mapWith(
  papers: readonly (Partial<Paper> & { readonly id: string })[],
  part: Partial<MapFile> = {},
): ResearchMap {
  const others = Array.from({ length: 30 }, (_, at) => ({
    id: `other${at}`,
    placements: [{ topicId: "z", group: null, comment: null }],
  }));
  return linkMap(
    mapOf({
      topics: [
        topic("a", "Alpha"),
        topic("b", "Beta"),
        topic("c", "Gamma"),
        topic("other", "Other"),
        topic("z", "Zeta"),
      ],
      papers: [...papers, ...others].map((paper, at) => paperOf({ title: `W${at}x`, ...paper })),
      ...part,
    }),
  );
}

const topic = (id: string, name: string) => ({ id, name, parent: null, notes: [], groups: [] });
const inTopic = (topicId: string, group: string | null = null, comment: string | null = null) => ({
  placements: [{ topicId, group, comment }],
});

describe("papers are related by", () => {
  test("people, however their given names are written", () => {
    const map = mapWith([
      { id: "x", ...inTopic("a"), authors: ["Tom B. Brown"] },
      { id: "y", ...inTopic("b"), authors: ["T. Brown", "Ann Lee"] },
      { id: "v", ...inTopic("c"), authors: ["A. Brown"] },
    ]);
    expect(saidOf(map, "x")).toEqual({ y: "both by T. Brown" });
  });

  test("people whose initial several have are not mixed up", () => {
    const map = mapWith([
      { id: "x", ...inTopic("a"), authors: ["Wei Wang"] },
      { id: "y", ...inTopic("b"), authors: ["W. Wang"] },
      { id: "v", ...inTopic("c"), authors: ["Wen Wang"] },
    ]);
    expect(idsRelatedTo(map, "x")).toEqual([]);
  });

  test("a group, a topic and keywords, but not what the reader has tagged", () => {
    const map = mapWith([
      { id: "x", ...inTopic("a", "Steering"), tags: ["toread-now"], keywords: ["power law"] },
      { id: "y", ...inTopic("a", "Steering") },
      { id: "v", ...inTopic("b"), tags: ["toread-now"], keywords: ["toread-now"] },
      { id: "w", ...inTopic("c"), keywords: ["Power laws"] },
    ]);
    const { y, v, w } = saidOf(map, "x");
    expect({ y, v, w }).toEqual({ y: "both in Steering; both in Alpha", v: undefined, w: "Power laws" });
  });

  test("mentions, in both directions, and by what both mention", () => {
    const map = mapWith([
      { id: "doe2020", ...inTopic("a") },
      {
        id: "roe2021",
        ...inTopic("b"),
        notes: [{ text: "see", notes: [{ text: "builds on [@doe2020].", notes: [] }] }],
      },
      { id: "poe2022", ...inTopic("c", null, "unlike @doe2020") },
    ]);
    expect(saidOf(map, "doe2020")).toEqual({ poe2022: "mentions @doe2020", roe2021: "mentions @doe2020" });
    expect(saidOf(map, "roe2021")).toEqual({ doe2020: "mentioned by roe2021", poe2022: "both mention @doe2020" });
    const [, second] = relatedTo(map, "doe2020");
    expect(second?.match.fields[0]).toMatchObject({ path: "notes[0].notes[0].text", field: "note" });
  });

  test("names that the glossary knows, under any of them", () => {
    const map = mapWith(
      [
        { id: "x", ...inTopic("a"), title: "Training SAEs" },
        { id: "y", ...inTopic("b"), title: "A sparse autoencoder for whales" },
      ],
      { glossary: [{ term: "SAE", expansions: ["sparse autoencoder"], words: [] }] },
    );
    expect(saidOf(map, "x")).toEqual({ y: "sparse autoencoder" });
    expect(relatedTo(map, "x")[0]?.match.reasons[0]?.way).toBe("glossary");
  });

  test("nothing that any paper could share: general words, a venue, an organisation, a topic for the rest", () => {
    const place = inTopic("other");
    const map = mapWith([
      { id: "x", ...place, title: "A remarkable approach", venue: "ICML 2024", organizations: ["MIT"] },
      { id: "y", ...place, title: "Remarkable results", venue: "ICML 2024", organizations: ["MIT"] },
    ]);
    expect(idsRelatedTo(map, "x")).toEqual([]);
  });
});

test("the name of a file that has no topics is no reason", () => {
  const file = mapOf({
    title: "sem",
    topics: [topic("sem", "sem"), topic("z", "Zeta")],
    papers: [
      { id: "x", title: "Whales", ...inTopic("sem") },
      { id: "y", title: "Gardens", ...inTopic("sem") },
    ].map(paperOf),
  });
  expect(idsRelatedTo(linkMap(file), "x")).toEqual([]);
  const layered = linkMap({ ...file, title: "Both" }, { layers: ["bundled", "sem"], layersById: new Map() });
  expect(idsRelatedTo(layered, "x")).toEqual([]);
});

test("a word that any field uses is not enough for a paper to be related", () => {
  for (const word of ["emergence", "mental", "linear", "digits", "representation"]) {
    const map = mapWith([
      { id: "x", ...inTopic("a"), keywords: [word] },
      { id: "y", ...inTopic("b"), keywords: [word] },
    ]);
    expect(idsRelatedTo(map, "x"), word).toEqual([]);
  }
});

describe("of several papers", () => {
  test("those come first that are near to all of them", () => {
    const map = mapWith([
      { id: "x", ...inTopic("a"), authors: ["Ann Lee"] },
      { id: "y", ...inTopic("b"), keywords: ["othello"] },
      { id: "one", ...inTopic("c"), authors: ["Ann Lee"], keywords: ["whales"] },
      { id: "both", ...inTopic("c"), authors: ["Ann Lee"], keywords: ["othello"] },
    ]);
    expect(idsRelatedTo(map, "x", "y")[0]).toBe("both");
  });

  test("none of them is in the answer", () => {
    const named = MAP.papers.slice(0, 20);
    const found = relatedPapers(MAP, named).map(({ paper }) => paper);
    expect(found.filter((paper) => named.includes(paper))).toEqual([]);
  });
});

test("in other fields, without keywords or a glossary, lists are short and have reasons", async () => {
  for (const [field, map] of await fieldMaps()) {
    const found = map.papers.filter((_, at) => at % 9 === 0).map((paper) => relatedPapers(map, [paper]));
    expect(mean(found.map(({ length }) => length)), field).toBeLessThan(15);
    for (const results of found) {
      for (const { match } of results.slice(0, 3)) expect(match.reasons.length, field).toBeGreaterThan(0);
    }
  }
});

test("names, notes and topics of strangers do no harm", () => {
  const deep = Array.from({ length: 500 }).reduce<Paper["notes"]>((notes) => [{ text: "@@ @{x [@", notes }], []);
  const map = mapWith([
    { id: "x", title: "", notes: deep, authors: ["", "__proto__"] },
    { id: "__proto__", title: "constructor", authors: ["__proto__"], keywords: ["", "toString"] },
  ]);
  expect(idsRelatedTo(map, "x")).toEqual(["__proto__"]);
});

// Search while somebody types: the last word counts as unfinished.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { linkMap, type MapFile } from "../../src/map/map-file.ts";
import type { ResearchMap } from "../../src/map/model.ts";
import { searchPapers } from "../../src/search/search-papers.ts";
import { BUNDLED_MAP, mapOf } from "../harness.ts";
import { date, paperOf } from "../hostile-map.ts";

const bundled = linkMap(
  // the cast: the bundled map is a map file
  JSON.parse(readFileSync(BUNDLED_MAP, "utf8")) as MapFile,
);
const typing = async (text: string, map: ResearchMap = bundled) => searchPapers(map, text, { isTyping: true });
const idsWhileTyping = async (text: string, map: ResearchMap = bundled) =>
  (await typing(text, map)).results.map(({ paper }) => paper.id);
const idsOf = async (query: string) => (await searchPapers(bundled, query)).results.map(({ paper }) => paper.id);

/** A map of papers with these titles, whose ids they are. */
const titled = (...titles: string[]): ResearchMap =>
  linkMap(mapOf({ papers: titles.map((title) => paperOf({ id: title.toLowerCase().replaceAll(" ", "-"), title })) }));

describe("an unfinished word finds what the words find that begin with it", () => {
  test.each([
    ["sparse", ["s", "sp", "spa", "spar", "spars", "sparse"]],
    ["autoencoder", ["a", "au", "aut", "auto", "autoenc"]],
    ["scaling", ["s", "sc", "sca", "scalin"]],
    ["sae", ["s", "sa", "sae"]],
    ["sparse autoencoder", ["sparse au", "sparse auto", "sparse autoencode"]],
    ["neel nanda", ["neel n", "neel nan"]],
    ["interpretability", ["in", "int", "interp"]],
  ])("%s", async (finished, beginnings) => {
    const wanted = await idsOf(finished);
    expect(wanted.length).toBeGreaterThan(2);
    for (const beginning of beginnings) expect(await idsWhileTyping(beginning)).toEqual(expect.arrayContaining(wanted));
  });
});

describe("how an unfinished word matches", () => {
  test("the match type is prefix, and the range is the whole word", async () => {
    const { results } = await typing("spa", titled("Sparse coding"));
    expect(results[0]?.match.fields[0]?.ranges).toEqual([{ start: 0, end: 6, query: "spa", way: "prefix" }]);
  });

  test("what lacks fewer letters comes first, and what is complete before all others", async () => {
    const map = titled("Sparsification theory", "Spa theory", "Spatial theory", "Sparse theory");
    expect(await idsWhileTyping("spa", map)).toEqual([
      "spa-theory",
      "sparse-theory",
      "spatial-theory",
      "sparsification-theory",
    ]);
  });

  test("a space after it finishes a word", async () => {
    const map = titled("Sparse coding", "Spa treatments");
    expect(await idsWhileTyping("spa ", map)).toEqual(["spa-treatments"]);
    expect(await idsWhileTyping("sp ", map)).toEqual([]);
  });

  test("only the last word is unfinished", async () => {
    expect((await typing("sp coding", titled("Sparse coding", "Coding theory"))).unknown).toEqual(["sp"]);
  });

  test("finished words are corrected, and read as abbreviations", async () => {
    const map = titled("Sparse autoencoders", "Graph neural networks for molecules", "Other models");
    expect(await idsWhileTyping("sparce autoe", map)).toEqual(["sparse-autoencoders"]);
    expect(await idsWhileTyping("gnn mol", map)).toEqual(["graph-neural-networks-for-molecules"]);
  });

  test.each([
    ["in two words", "auto enc"],
    ["with a hyphen", "auto-enc"],
  ])("a word of the map is completed that is typed %s", async (_, text) => {
    expect(await idsWhileTyping(text, titled("Autoencoder design", "Other models"))).toEqual(["autoencoder-design"]);
  });

  test.each([
    ["classe", "Classes of models"],
    ["studie", "Studies of models"],
    ["optimisatio", "Optimization of models"],
    ["scho", "Schölkopf's models"],
    ["认", "认证系统的研究"],
  ])("a plural, another spelling, an accent and another script are no obstacle: %s", async (text, title) => {
    expect(await idsWhileTyping(text, titled(title, "Other models"))).toHaveLength(1);
  });

  test("function words are completed without asking for them", async () => {
    const map = titled("Theory of mind", "The atlas");
    expect(await idsWhileTyping("th", map)).toEqual(["theory-of-mind"]);
    expect(await idsWhileTyping("atlas in", map)).toEqual(["the-atlas"]);
    expect((await idsWhileTyping("atlas of th", map))[0]).toBe("the-atlas");
  });

  test("a venue is completed too", async () => {
    const map = linkMap(mapOf({ papers: [paperOf({ id: "a", venue: "NeurIPS" }), paperOf({ id: "b" })] }));
    expect(await idsWhileTyping("neu", map)).toEqual(["a"]);
  });
});

describe("an unfinished word is not corrected", () => {
  const map = titled("Sparse autoencoders", "Spares in warehouses");

  test("while a word begins with it", async () => {
    expect(await idsWhileTyping("spars", map)).toEqual(["sparse-autoencoders"]);
  });

  test("unless no word begins with it", async () => {
    const answer = await typing("autoencodr", map);
    expect(answer.results.map(({ paper }) => paper.id)).toEqual(["sparse-autoencoders"]);
    expect(answer.readings).toEqual([{ typed: "autoencodr", via: null, as: ["autoencoder"], way: "typo" }]);
  });

  test("at all, if corrections are left out; it is then unknown", async () => {
    const answer = await searchPapers(map, "sparse autoencodr", { isTyping: true, withCorrections: false });
    expect(answer.unknown).toEqual(["autoencodr"]);
    expect(answer.readings).toEqual([]);
  });
});

describe("a query that is not complete yet is no error", () => {
  const map = linkMap(
    mapOf({
      topics: [{ id: "a", name: "Scaling laws", parent: null, notes: [], groups: [] }],
      papers: [
        paperOf({ id: "a", title: "Sparse coding", authors: ["Neel Nanda"], date: date("2024") }),
        paperOf({ id: "b", title: "Dense coding", authors: ["Chris Olah"], date: date("2023") }),
      ],
    }),
  );

  test.each([
    ["an open phrase", '"sparse cod', ["a"]],
    ["an open phrase after words", 'coding "spar', ["a"]],
    ["a field without a value", "sparse author:", ["a"]],
    ["a field with an open quote", 'coding author:"', ["a", "b"]],
    ["a name in an open quote", 'coding author:"neel nan', ["a"]],
    ["a name that nobody has yet", "dense author:neex", ["b"]],
    ["an unfinished year", "dense year:20", ["b"]],
    ["a topic that is not complete", "dense topic:scal", ["b"]],
    ["an unfinished number", "dense 202", ["b"]],
    ["a hyphen", "dense -", ["b"]],
  ])("%s: %s", async (_, text, wanted) => {
    expect(await idsWhileTyping(text, map)).toEqual(wanted);
  });

  test("but an error in the filters beside it is", async () => {
    const answer = searchPapers(map, "dense author:nee", { isTyping: true, filters: { author: ["smith"] } });
    await expect(answer).rejects.toThrow('no author "smith"');
  });
});

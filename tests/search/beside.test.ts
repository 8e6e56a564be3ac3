// Mistakes that only the word beside them shows.
import { describe, expect, test } from "vitest";
import { answer, ids, mapWith } from "./small-maps.ts";

const map = mapWith([
  "Deep learning for proteins",
  "Voice conversion without pairs",
  "Neural networks that sing",
  "Transfer of speech to singers",
  "Speech and its transfer",
  "Models of tumors",
  "Deployment of radios",
  "Block of a chain",
  "Duration in songs",
  "A brain tumor",
]);

describe("a word is read as what the map has next to the other", () => {
  test.each([
    ["a letter is missing in a word of four letters", "dep learning", ["p1"]],
    ["any letter is wrong in one", "dqep learning", ["p1"]],
    ["two mistakes in a word of six letters", "nuarl networks", ["p3"]],
    ["two mistakes in a longer word, which texts have with the other", "trnsefr speech", ["p4", "p5"]],
    ["a space is a letter too late", "deepl earning", ["p1"]],
    ["a space is a letter too early", "dee plearning", ["p1"]],
    ["a space is missing, and a letter in a word of four", "neurlnetworks", ["p3"]],
    ["the same, in the second word", "voiceconvrsion", ["p2"]],
    ["a stop word is between", "block of a chan", ["p8"]],
  ])("%s", async (_, query, found) => {
    expect((await ids(map, query)).toSorted()).toEqual(expect.arrayContaining(found));
  });

  test.each(["teh", "hte"])("“the” written as %s is no word that the map lacks", async (typed) => {
    expect(await ids(map, `${typed} brain tumor`)).toContain("p10");
    expect(await ids(map, "tumor adn brain")).toContain("p10");
    expect(await ids(map, `${typed} block of ${typed} chain`)).toContain("p8");
  });

  test("the answer says how it was read", async () => {
    expect((await answer(map, "nuarl networks")).readings).toEqual([
      { typed: "nuarl", via: null, as: ["neural"], way: "typo" },
    ]);
  });

  test.each([
    ["it is not next to it", "dep tumors"],
    ["the word is alone", "nuarl"],
    ["it is in capitals", "DEP learning of"],
  ])("not if %s", async (_, query) => {
    expect((await answer(map, query)).readings).toEqual([]);
  });

  test("what begins with it is next to the other as well", async () => {
    const other = mapWith(["Deep learning", "Dependable learning"]);
    expect((await answer(other, "dep learning")).readings).toEqual([]);
  });
});

describe("a word without a space asks for what both words ask for", () => {
  test("if the map has them next to each other: a paper with both in different fields is found too", async () => {
    const other = mapWith([
      "Audio attention",
      { title: "Attention for songs", keywords: ["audio"] },
      "Block of a chain",
    ]);
    expect(await ids(other, "audioattention")).toEqual(["p1", "p2"]);
    expect(await ids(other, "audioattention")).toEqual(await ids(other, "audio attention"));
  });
});

test.each([
  ["modelss of tumors", "p6"],
  ["radioss", "p7"],
  ["networkx that sing", "p3"],
])("a mistake in the last letters of a plural: %s", async (query, found) => {
  expect(await ids(map, query)).toContain(found);
});

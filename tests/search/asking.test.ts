// What people say around what they look for changes nothing about what they find.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { linkMap } from "../../src/map/map-file.ts";
import { BUNDLED_MAP } from "../harness.ts";
import { ids, mapWith } from "./small-maps.ts";

const FRAMES = [
  "please show me papers on X",
  "I want to read about X",
  "i'd like to learn more about X",
  "show me papers on X",
  "show me X",
  "find X",
  "please find papers about X",
  "can you find X",
  "can you find me some papers on X?",
  "could you please recommend a few good papers on X",
  "looking for work on X",
  "I am looking for papers that deal with X",
  "we're searching for literature on X",
  "any papers about X",
  "any papers about X?",
  "are there any papers on X?",
  "is there recent work on X?",
  "do you have anything on X",
  "what do we have on X?",
  "what papers are there on X?",
  "which papers discuss X?",
  "what is known about X?",
  "what has been written about X?",
  "tell me about X",
  "recent work on X",
  "the latest research on X",
  "overview of X",
  "an introduction to X",
  "give me an overview of X please",
  "help me find the most important papers on X",
  "papers on the topic of X",
  "X papers, please",
  "information about X",
  "hello, I need papers on X, thanks",
];
const SUBJECTS = ["in-context learning", "scaling laws", "sparse autoencoders", "theory of mind 2024"];
// the cast: the map that ships is valid
const map = linkMap(JSON.parse(readFileSync(BUNDLED_MAP, "utf8")) as Parameters<typeof linkMap>[0]);

describe.each(SUBJECTS)("words around %s", (subject) => {
  test.each(FRAMES)("%s", async (frame) => {
    const expected = await ids(map, subject);
    expect(expected.length).toBeGreaterThan(0);
    expect(await ids(map, frame.replace("X", subject))).toEqual(expected);
  });
});

describe("words that ask, as a part of what is asked for", () => {
  const titles = [
    "Show and Tell: a neural caption generator",
    "An introduction to graphs",
    "Graphs of caption generators",
  ];

  test.each([
    ["show and tell", ["p1"]],
    ["introduction to graphs", ["p2"]],
    ["show me graphs", ["p2", "p3"]],
  ])("%s", async (query, expected) => {
    expect(await ids(mapWith(titles), query)).toEqual(expected);
  });
});

describe("punctuation", () => {
  test.each([
    "before 2024?",
    "(2020)",
    "2023!",

    "'2023'",
    "since 2023,",
    "in july, 2024?",
    "the 2020s?",
    "2020-2023.",
  ])("%s", async (dates) => {
    const plain = await ids(map, `sparse autoencoders ${dates.replace(/[^\w -]/g, "")}`);
    expect(await ids(map, `sparse autoencoders ${dates}`)).toEqual(plain);
  });

  test.each(SUBJECTS)("%s?", async (subject) => {
    for (const end of ["?", "!", ".", "…", ",", ")"])
      expect(await ids(map, subject + end)).toEqual(await ids(map, subject));
  });
});

describe("alternatives", () => {
  const titles = [
    "Probing of models",
    "On SAEs",
    "Probing with SAEs",
    "Weather",
    "True or false beliefs",
    "Probing syntax",
    "Probing minds",
    "SAEs again",
    "Deep SAEs",
  ];

  test.each([
    ["sae or probing", ["p3", "p2", "p1", "p6", "p7", "p8", "p9"]],
    ["probing OR sae OR weather", ["p3", "p4", "p2", "p1", "p6", "p7", "p8", "p9"]],
    ["true or false", ["p5"]],
  ])("%s", async (query, expected) => {
    expect((await ids(mapWith(titles), query)).toSorted()).toEqual(expected.toSorted());
    expect((await ids(mapWith(titles), query))[0]).toBe(expected[0]);
  });
});

describe("names", () => {
  const papers = [
    { title: "Model in theory", organizations: ["Elsewhere"] },
    { title: "Dark matter", organizations: ["MIT"] },
    { title: "Cars", organizations: ["Toyota"] },
  ];

  test.each([
    ["MIT", ["p2"]],
    ["toy", []],
    ["toyo", ["p3"]],
  ])("%s", async (query, expected) => {
    expect(await ids(mapWith(papers), query)).toEqual(expected);
  });
});

describe("abbreviations", () => {
  const titles = [
    "A PoW blockchain",
    "Proof-of-Work",
    "Proof-of-stake protocols",
    "Dynamic 3DGS",
    "3D gaussian splatting",
  ];

  test.each([
    ["proof of work", "p1"],
    ["PoW", "p2"],
    ["PoS", "p3"],
    ["3DGS", "p5"],
  ])("%s", async (query, expected) => {
    expect(await ids(mapWith(titles), query)).toContain(expected);
  });
});

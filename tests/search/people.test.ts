// People named by their family name and initials, as PubMed and many journals write them.
import { describe, expect, test } from "vitest";
import { parsePartialDate } from "../../src/map/dates.ts";
import { type Facts, ids, mapWith } from "./small-maps.ts";

const by = (...authors: string[]): Facts => ({
  title: `Work of ${authors.length}`,
  authors,
  date: parsePartialDate("1974"),
});
const MAP = mapWith([
  by("B B Murdock"),
  by("Someone Else", "Bennet B. Murdock"),
  by("BB Murdock"),
  by("Murdock, B.B."),
  by("Murdock BB"),
  by("Bennet Murdock"),
  by("Clara Murdock"),
  by("Jean-Pierre Changeux"),
  by("Laurens van der Maaten"),
  by("Arnab Sen Sharma"),
  by("Ruth L. Long"),
  by("Bo Li"),
  "RL beats BB networks, and bo is a name",
  "On the murdock of things",
  ...Array.from({ length: 20 }, (_, at) => `Nothing about it, part ${at}`),
]);
const SPELLED_OUT = ["p1", "p2", "p3", "p4", "p5"];

describe("a family name with initials means the people whom they fit", () => {
  test.each([
    ["Murdock BB", SPELLED_OUT],
    ["BB Murdock", SPELLED_OUT],
    ["Murdock B.B.", SPELLED_OUT],
    ["Murdock, B. B.", SPELLED_OUT],
    ["MURDOCK BB", SPELLED_OUT],
    ["Murdock BB 1974", SPELLED_OUT],
    ["Murdock BB (1974)", SPELLED_OUT],
    ["Murdock BB et al. 1974", SPELLED_OUT],
    ["Murdock BBC", SPELLED_OUT.concat("p6")],
    ["Murdock C", ["p7"]],
    ["Changeux JP", ["p8"]],
    ["changeux jp", ["p8"]],
    ["jp changeux", ["p8"]],
    ["Maaten L", ["p9"]],
    ["Sharma A", ["p10"]],
    ["Long RL", ["p11"]],
  ])("%s", async (query, expected) => {
    expect((await ids(MAP, query)).toSorted()).toEqual(expected.toSorted());
  });

  test("what is about something else too finds both", async () => {
    expect((await ids(MAP, "Murdock C work"))[0]).toBe("p7");
  });

  test("small letters that the map has as a word are that word", async () => {
    expect(await ids(MAP, "long rl")).toContain("p13");
  });

  test("a given name of two letters is no initials", async () => {
    expect((await ids(MAP, "Li Bo"))[0]).toBe("p12");
  });

  test.each([
    ["Murdock BB", [...SPELLED_OUT, "p6"]],
    ["BB Murdock", [...SPELLED_OUT, "p6"]],
    ["murdock bb", SPELLED_OUT],
    ["Murdock C", ["p7"]],
    ["van der Maaten L", ["p9"]],
    ["Sen Sharma A", ["p10"]],
    ["Li Bo", ["p12"]],
  ])("author:“%s”", async (name, expected) => {
    expect((await ids(MAP, `author:"${name}"`)).toSorted()).toEqual(expected.toSorted());
  });
});

describe("author: finds all spellings of one person", () => {
  const map = mapWith([
    by("Benjamin Nachman"),
    by("B. Nachman"),
    by("B P Nachman"),
    by("Kaiming He"),
    by("K. He"),
    by("Ke He"),
    by("C. Nachman"),
  ]);

  test.each([
    ["initials before the name", "B. Nachman", ["p1", "p2", "p3"]],
    ["the name in full", "Benjamin Nachman", ["p1", "p2", "p3"]],
    ["more initials than the map has of one spelling", "B. P. Nachman", ["p1", "p2", "p3"]],
    ["initials of several people", "K. He", ["p4", "p5", "p6"]],
    ["the full name of one of several with these initials", "Kaiming He", ["p4"]],
  ])("%s", async (_, name, expected) => {
    expect((await ids(map, `author:"${name}"`)).toSorted()).toEqual(expected);
  });
});

test.each(["mice", "mouse"])("a short word is no misspelling of a shorter name: %s", async (query) => {
  const map = mapWith([{ title: "Speech from the cortex", authors: ["David A. Moses"] }]);
  expect(await ids(map, query)).toEqual([]);
  expect(await ids(map, "moses")).toEqual(["p1"]);
});

test("a misspelt author goes before words that happen to have its letters as initials", async () => {
  const map = mapWith(["Napkins: a diagrammatic approach", { title: "Trees", authors: ["Neel Nanda"] }, "Other"]);
  expect(await ids(map, "nada")).toEqual(["p2"]);
});

// Times in the words of a query: years before 1900, decades, and spans of several words.
import { describe, expect, test } from "vitest";
import { parsePartialDate, parseSpan } from "../../src/map/dates.ts";
import { answer, type Facts, ids, mapWith } from "./small-maps.ts";

const dated = (id: string, date: string, title: string, ...authors: string[]): Facts => ({
  id,
  title,
  authors,
  date: parsePartialDate(date),
});

const MAP = mapWith([
  dated("euler", "1736", "Solutio problematis ad geometriam situs pertinentis", "Leonhard Euler"),
  dated("darwin", "1859", "On the Origin of Species by Means of Natural Selection", "Charles Darwin"),
  dated("descent", "1871", "The Descent of Man, and Selection in Relation to Sex", "Charles Darwin"),
  dated("hopfield", "1982", "Networks of neurons", "J. J. Hopfield"),
  dated("lstm", "1997", "Long short-term memory networks", "Sepp Hochreiter"),
  dated("deep", "2006", "Deep belief networks", "Geoffrey Hinton"),
  dated("alexnet", "2012", "Convolutional networks for images", "Alex Krizhevsky"),
  dated("climate", "2015", "Climate of the 1990s reconsidered", "Ann Bo"),
  dated("hidden", "2017", "Many units: 1600 participants", "Cy Do"),
]);

describe("times in a query", () => {
  test.each([
    ["Darwin 1859", ["darwin"]],
    ["Darwin, C. (1859)", ["darwin"]],
    ["Euler (1736)", ["euler"]],
    ["1859 origin of species", ["darwin"]],
    ["selection before 1860", ["darwin"]],
    ["selection 1865-1875", ["descent"]],
    ["selection 1800s", ["darwin", "descent"]],
    ["networks 1990s", ["lstm"]],
    ["networks in the 90s", ["lstm"]],
    ["networks '90s", ["lstm"]],
    ["networks (1990s)", ["lstm"]],
    ["networks early 1980s", ["hopfield"]],
    ["networks late 1980s", []],
    ["networks of the late 2000s", ["deep"]],
    ["networks before the 1990s", ["hopfield"]],
    ["networks pre-1990", ["hopfield"]],
    ["networks until the 90s", ["hopfield", "lstm"]],
    ["networks after the 90s", ["alexnet", "deep"]],
    ["networks since the 2000s", ["alexnet", "deep"]],
    ["networks 1980s-1990s", ["hopfield", "lstm"]],
    ["networks from 1980 to 1999", ["hopfield", "lstm"]],
    ["networks between 1990 and 2010", ["deep", "lstm"]],
    ["networks from the 1980s to the 1990s", ["hopfield", "lstm"]],
    ["networks 2000-present", ["alexnet", "deep"]],
    ["networks 2000..", ["alexnet", "deep"]],
    ["networks >2000", ["alexnet", "deep"]],
    ["networks <=1982", ["hopfield"]],
    ["networks 2006+", ["alexnet", "deep"]],
    ["networks of the nineties", ["lstm"]],
    ["the early eighties", ["hopfield"]],
    ["papers from 2012", ["alexnet"]],
    ["papers before 1860", ["darwin", "euler"]],
    ["show me papers from 2017", ["hidden"]],
    ["what was published in 2015", ["climate"]],
    ["everything since 2015", ["climate", "hidden"]],
    ["papers year:1997", ["lstm"]],
    ["papers from 2011", []],
    ["networks year:1990s", ["lstm"]],
    ["networks -1990s -1980s", ["alexnet", "deep"]],
    ["networks year:1980s..1990s", ["hopfield", "lstm"]],
    ["networks from the 1980s or 2010s", ["alexnet", "hopfield"]],
    ["1850s or 1870s", ["darwin", "descent"]],
    ["networks 1982 or 1997 or 2012", ["alexnet", "hopfield", "lstm"]],
    ["in the last 5 years", ["climate", "hidden"]],
    ["networks of the last six years", ["alexnet"]],
    ["papers of the last decade", ["alexnet", "climate", "hidden"]],
    ["past two decades networks", ["alexnet", "deep"]],
    ["past year", ["hidden"]],
  ])("%s", async (query, found) => {
    expect((await ids(MAP, query)).sort()).toEqual(found);
  });

  test("“latest papers” are all papers, the newest first; other times that count from today are refused in words", async () => {
    expect((await ids(MAP, "latest papers")).slice(0, 2)).toEqual(["hidden", "climate"]);
    expect(await answer(MAP, "papers")).toMatchObject({ results: [], obstacle: "stopWords", unknown: [] });
    for (const query of ["in the last 5 months", "papers of last week", "past ten days"]) {
      expect(await answer(MAP, query)).toMatchObject({ results: [], obstacle: "time", unknown: [] });
    }
  });

  test("a decade in a title, and numbers of which the map has no paper, are words", async () => {
    expect(await ids(MAP, "climate of the 1990s")).toEqual(["climate"]);
    expect(await ids(MAP, "1600 participants")).toEqual(["hidden"]);
    expect((await answer(MAP, "1700 participants")).unknown).toEqual(["1700"]);
  });

  test("a span can have decades", () => {
    expect(parseSpan("1990s")).toEqual({ from: "1990", to: "1999" });
    expect(parseSpan("1800s")).toEqual({ from: "1800", to: "1899" });
    expect(parseSpan("1990s..")).toEqual({ from: "1990", to: null });
    expect(parseSpan("..2000s")).toEqual({ from: null, to: "2009" });
    expect([parseSpan("1995s"), parseSpan("90s"), parseSpan("s")]).toEqual([null, null, null]);
  });
});

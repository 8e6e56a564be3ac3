// Papers named by their ids, by BibTeX entries, and by addresses in what is said about them.
import { describe, expect, test } from "vitest";
import { parsePartialDate } from "../../src/map/dates.ts";
import { ids, mapWith } from "./small-maps.ts";

const MAP = mapWith([
  { id: "SmitEtal03", title: "Roots of barley", authors: ["Ann Smith", "Bo Lee"], date: parsePartialDate("2003") },
  { id: "Darw1880", title: "Movement in plants", authors: ["C Darwin"] },
  { id: "DBLP:conf/x/Roe07", title: "Leaves", authors: ["R Roe"] },
  { id: "bert", title: "BERT for barley", authors: ["J D"] },
  { id: "p5", title: "A BERT", authors: ["J D"] },
  { id: "new", title: "Growth of stems", authors: ["Zoe Young"], date: parsePartialDate("2020") },
  { id: "Dar71", title: "Growth of stems", authors: ["C Darwin"], date: parsePartialDate("1871") },
  { id: "doi", title: "Growth of stems", authors: ["X Y"], doi: "10.1000/stems.1" },
  {
    id: "noted",
    title: "Seeds",
    notes: [{ text: "Data", notes: [{ text: "see [the page](https://seeds.org/data/1), and more", notes: [] }] }],
  },
  {
    id: "commented",
    title: "Fruit",
    placements: [{ topicId: "a", group: null, comment: "Preprint: 10.5555/fruit.7." }],
  },
  ...Array.from({ length: 20 }, (_, at) => `Something else, part ${at}`),
]);

describe("what names a paper is found first", () => {
  test.each([
    ["SmitEtal03", ["SmitEtal03"]],
    ["smitetal03", ["SmitEtal03"]],
    ["@SmitEtal03", ["SmitEtal03"]],
    ["[@SmitEtal03; @Darw1880]", ["SmitEtal03", "Darw1880"]],
    ["\\cite{SmitEtal03,Darw1880}", ["SmitEtal03", "Darw1880"]],
    ["Darw1880", ["Darw1880"]],
    ["DBLP:conf/x/Roe07", ["DBLP:conf/x/Roe07"]],
    ["bert", ["bert", "p5"]],
    ["@book{Dar71, title = {Growth of Stems}, author={Other, O.}}", ["Dar71"]],
    ["@book{x, title = {Growth of Stems}, doi = {10.1000/STEMS.1}}", ["doi"]],
    ["https://seeds.org/data/1", ["noted"]],
    ["10.5555/fruit.7", ["commented"]],
    ["https://doi.org/10.5555/fruit.7", ["commented"]],
  ])("%s", async (query, expected) => {
    expect((await ids(MAP, query)).toSorted()).toEqual(expected.toSorted());
    if (expected.length === 1 || query === "bert") expect((await ids(MAP, query))[0]).toBe(expected[0]);
  });

  test("of papers with one title, the one by the author of a BibTeX entry comes first", async () => {
    const entry = (author: string) => `@article{x, title={Growth of stems}, author={${author}}}`;
    expect((await ids(MAP, entry("Darwin, Charles and Others, O.")))[0]).toBe("Dar71");
    expect((await ids(MAP, entry("Zoe Young")))[0]).toBe("new");
  });

  test("a BibTeX entry with the key of another paper means its own title", async () => {
    expect((await ids(MAP, "@article{SmitEtal03, title={Movement in plants}}"))[0]).toBe("Darw1880");
  });
});

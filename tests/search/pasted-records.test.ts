// What people paste from papers, publishers' sites, bibliographies and notes finds its paper first.
import { describe, expect, test } from "vitest";
import { parsePartialDate } from "../../src/map/dates.ts";
import { ids, mapWith } from "./small-maps.ts";

const MAP = mapWith([
  {
    id: "tides",
    title: "Efficient flow of tides in long harbours",
    authors: ["Ann Berg", "Bo Lee"],
    date: parsePartialDate("2012"),
    doi: "10.1145/3065386",
    url: "https://proceedings.neurips.cc/paper/2012/hash/c399862d3b9d6b76c8436e924a68c45b-Abstract.html",
  },
  { id: "winds", title: "Winds over hills", url: "https://aclanthology.org/N19-1423/", arxiv: "1810.04805" },
  { id: "birds", title: "Birds of passage", doi: "10.18653/v1/P18-1001", date: parsePartialDate("2019-06") },
  { id: "knots", title: "Ropes and knots", url: "https://openreview.net/forum?id=SJU4ayYgl" },
  { id: "seeds", title: "Seeds and soil", url: "http://proceedings.mlr.press/v37/berg15.html" },
  {
    id: "caves",
    title: "Maps of caves",
    url: "https://www.semanticscholar.org/paper/Caves/5721a0c623aeb12a65b4d6f5a5c83a5f82988d7c",
  },
  { id: "walls", title: "Stone walls", url: "https://ieeexplore.ieee.org/document/7780459" },
  {
    id: "glass",
    title: "Glass and sand",
    url: "https://openaccess.thecvf.com/content_cvpr_2016/html/Lee_Glass_CVPR_2016_paper.html",
  },
  { id: "clocks", title: "Slow clocks", isbn: "978-0-387-31073-2", authors: ["Cy Doe"] },
  { id: "mouse", title: "A map of the mouse", pmid: "24695228" },
  { id: "lamps", title: "Lamps by night", url: "https://pubmed.ncbi.nlm.nih.gov/9377276/" },
  { id: "salt1990", title: "Salt and iron", authors: ["Di Salt"], date: parsePartialDate("1990") },
]);

describe("what people paste finds its paper first", () => {
  test.each([
    ["PMID: 24695228", "mouse"],
    ["pmid:24695228.", "mouse"],
    ["24695228", "mouse"],
    ["https://www.ncbi.nlm.nih.gov/pubmed/24695228", "mouse"],
    ["https://www.ncbi.nlm.nih.gov/pubmed/9377276", "lamps"],
    ["PMID 9377276", "lamps"],
    ["978-0-387-31073-2", "clocks"],
    ["ISBN: 9780387310732", "clocks"],
    ["isbn:0387310738", "clocks"],
    ["ISBN-13: 978-0387310732", "clocks"],
    ["openreview.net/pdf?id=SJU4ayYgl", "knots"],
    ["https://doi.org/10.18653/v1/N19-1423", "winds"],
    ["https://aclanthology.org/N19-1423.bib", "winds"],
    ["aclanthology.org/P18-1001", "birds"],
    ["P18-1001", "birds"],
    ["https://proceedings.mlr.press/v37/berg15.pdf", "seeds"],
    ["http://proceedings.mlr.press/v37/berg15/berg15.pdf", "seeds"],
    ["https://papers.nips.cc/paper_files/paper/2012/file/c399862d3b9d6b76c8436e924a68c45b-Paper.pdf", "tides"],
    ["https://openaccess.thecvf.com/content_cvpr_2016/papers/Lee_Glass_CVPR_2016_paper.pdf", "glass"],
    ["https://www.semanticscholar.org/paper/5721a0c623aeb12a65b4d6f5a5c83a5f82988d7c", "caves"],
    ["https://ieeexplore.ieee.org/abstract/document/7780459/", "walls"],
    ["https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=7780459", "walls"],
    ["[doi](https://doi.org/10.1145/3065386)", "tides"],
    ["arXiv preprint arXiv:1810.04805, 2018.", "winds"],
    ["Eﬃcient ﬂow of ti-\n des in long har-\nbours", "tides"],
    ["doi={10.1145/3065386},", "tides"],
    ["  title = {{Winds} over Hills},", "winds"],
    ['"title": "Winds over hills",', "winds"],
    ['"DOI": "10.1145/3065386"', "tides"],
    ['{"id":"x","type":"book","title":"Slow clocks","author":[{"family":"Doe","given":"Cy"}]}', "clocks"],
    ['[{"title":"Other","DOI":"10.1145/3065386"}]', "tides"],
    ["T1  - Slow clocks\nAU  - Doe, Cy", "clocks"],
    [
      "arXiv:9912.00001 [pdf, other] Title: Efficient flow of tides in long harbours Authors: Ann Berg Comments: 2 pages",
      "tides",
    ],
    ["Title: Maps of caves\nAuthors: Ann Berg\nSubjects: Geology", "caves"],
    ['New work! "Efficient flow of tides in long harbours" by someone: check it out', "tides"],
    ["[[@salt1990]]", "salt1990"],
    ["[see @salt1990, pp. 3-4]", "salt1990"],
    ["\\citep[see][p. 3]{salt1990}", "salt1990"],
    ["cite:&salt1990", "salt1990"],
    ["@article{salt1990,", "salt1990"],
  ])("%s", async (query, id) => {
    expect((await ids(MAP, query))[0]).toBe(id);
  });

  test("a citation of several keys finds all of them, and nothing for its pages", async () => {
    expect((await ids(MAP, "\\autocites[3]{salt1990}[4]{clocks}")).toSorted()).toEqual(["clocks", "salt1990"]);
    expect((await ids(MAP, "[@salt1990, p. 3; @clocks]")).toSorted()).toEqual(["clocks", "salt1990"]);
  });

  test("numbers and words with dots that no paper has as an identifier are words", async () => {
    expect(await ids(MAP, "1234567 slow clocks")).toEqual(await ids(MAP, "1234568 slow clocks"));
    expect(await ids(MAP, "slow.clocks/walls")).toEqual(await ids(MAP, "slow clocks walls"));
  });
});

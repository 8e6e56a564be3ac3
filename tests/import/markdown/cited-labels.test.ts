// Links whose label is a citation, and the people, dates and remarks of references in which these are told apart by their marks.
import { expect, test } from "vitest";
import { papersOf } from "../lists.ts";

const paperOf = (line: string) => papersOf(`- ${line}`)[0];

const URL = "https://example.org/a.pdf";

test.each([
  [
    `[Berg et al. 2019](${URL}). Walking in caves: a need for better lamps. Molecular Caves, 28, 1857-1862`,
    ["Walking in caves: a need for better lamps", "Berg", "2019", "Molecular Caves"],
  ],
  [
    `[Berg et al. 2019](${URL}). Walking in caves, or how we walk there. Molecular Caves, 28, 1857-1862.`,
    ["Walking in caves, or how we walk there", "Berg", "2019", "Molecular Caves"],
  ],
  [
    `[Röttjers et al.2018](${URL}) - From lamps to caves. Cave Reviews, 42, 761–780`,
    ["From lamps to caves", "Röttjers", "2018", "Cave Reviews"],
  ],
  [
    `[Lind 2018](${URL}). Lamps of caves. Cave Reviews, 42, 761–780`,
    ["Lamps of caves", "Lind", "2018", "Cave Reviews"],
  ],
])("the reference goes on after the label: %s", (line, [title, people, date, venue]) => {
  const paper = paperOf(line);
  expect(paper).toMatchObject({ title, date, venue, url: URL, comment: null });
  expect(paper?.authors.join("; ")).toBe(people);
});

test("a remark after the label is no title", () => {
  expect(paperOf(`[Berg et al. 2019](${URL}). This shows that caves are deep.`)).toMatchObject({
    title: "Berg et al. 2019",
    authors: ["Berg"],
    date: "2019",
    comment: "This shows that caves are deep.",
  });
});

test.each([
  ["Roe & Hahn 2007 Molecular Biology and Evolution", ["Roe", "Hahn"], "Molecular Biology and Evolution"],
  ["Lind et al 2007 Genome Research", ["Lind"], "Genome Research"],
  ["Wu 2007 Journal of Evolutionary Biology", ["Wu"], "Journal of Evolutionary Biology"],
  ["Wu 2007 Heredity", ["Wu"], "Heredity"],
])("people, year and journal as a label: %s", (label, authors, venue) => {
  expect(paperOf(`[${label}](${URL})`)).toMatchObject({ title: label, authors, venue, date: "2007" });
});

test.each(["Vaswani et al. 2017 Attention Is All You Need", "Olympics 2012 Opening Ceremony", "Windows 2000 Drivers"])(
  "no journal: %s",
  (label) => expect(paperOf(`[${label}](${URL})`)?.venue).toBeNull(),
);

test.each([
  ["Marsh, BM, Stone, CT. 2021. Walking in old caves. Cave Letters 31: 35-45.", ["BM Marsh", "CT Stone"]],
  [
    "Hill, H., T. H. Park, S. Roe, F. Lind (2018) Walking in old caves. Cave Letters 13: 3-9.",
    ["H. Hill", "T. H. Park", "S. Roe", "F. Lind"],
  ],
  [
    "Hill, T.H.,S. Roe, F. Lind. 2018. Walking in old caves. Cave Letters. 2: 929-935.",
    ["T.H. Hill", "S. Roe", "F. Lind"],
  ],
  ["Robertson A. 1965. Walking in old caves. Cave Letters 7(3):319-324.", ["A. Robertson"]],
  [
    "Pudov AI, Zayk DV, Hedge D. 1996. Walking in old caves. Cave Letters 14(1):383-387.",
    ["A. I. Pudov", "D. V. Zayk", "D. Hedge"],
  ],
  [
    "Hill, J., & Roe, M. (in press). Walking in old caves. Cave Letters. [link](https://example.org/a)",
    ["J. Hill", "M. Roe"],
  ],
])("people: %s", (line, authors) => {
  expect(paperOf(line)).toMatchObject({ title: "Walking in old caves", authors, venue: "Cave Letters" });
});

test("a remark in italics after volume and pages is no journal", () => {
  const line = `Hill RS. 2015. Walking in old caves. Cave Letters 106(1):1-19. [link](${URL}) &nbsp; ***Lamps of old***`;
  expect(paperOf(line)).toMatchObject({ venue: "Cave Letters", comment: "Lamps of old" });
});

test("volume, pages, place and publisher of a chapter are no comment", () => {
  const line =
    "Hill, F. (2007). Walking in old caves. In J. Roe, & E. Lind (Eds.), Handbook of Caves (Vol. 6B, pp. 47–48). Amsterdam, Netherlands: Elsevier Science.";
  expect(paperOf(line)).toMatchObject({ title: "Walking in old caves", venue: "Handbook of Caves", comment: null });
});

test.each([
  [
    "Roe, P.; Lind, W. C. Caves under strain. *Cave Lett.* **1964**, *136*, B864. DOI: [https://doi.org/10.1000/a](https://doi.org/10.1000/a)",
    ["Caves under strain", "P. Roe; W. C. Lind", "1964", "Cave Lett.", null],
  ],
  [
    "Lind, *The Caves of Old*, 1999. A good beginning.",
    ["The Caves of Old", "Lind", "1999", null, "A good beginning."],
  ],
  ["Roe and Lind, *Caves,* 1978, reprint 2006.", ["Caves", "Roe; Lind", "1978", null, "reprint 2006"]],
  [
    "When are caves deep? Picking up sounds. P. Roe, I. Lind. Cave Med 2007: 334(7589); 349-51.",
    ["When are caves deep? Picking up sounds", "P. Roe; I. Lind", "2007", "Cave Med", null],
  ],
  [
    "Wach S, Lind DT. Caves and lamps. II. Types of lamps. Am J Caves. 1992;135(9):1029-1041.",
    ["Caves and lamps. II. Types of lamps", "S. Wach; D. T. Lind", "1992", "Am J Caves", null],
  ],
  [
    "Krieg N. Caves and the web of lamps: Has anyone seen them? Soc Sci Med. 1994;39(7):887-903.",
    ["Caves and the web of lamps: Has anyone seen them?", "N. Krieg", "1994", "Soc Sci Med", null],
  ],
  [
    "Davis, G. F. (1999) Dynamic Caves, Cambridge University Press (QE509.4 .D38 1999)",
    ["Dynamic Caves", "G. F. Davis", "1999", "Cambridge University Press", null],
  ],
])("a style of references: %s", (line, [title, people, date, venue, comment]) => {
  const paper = paperOf(line);
  expect(paper).toMatchObject({ title, date, venue, comment });
  expect(paper?.authors.join("; ")).toBe(people);
});

test.each([
  "Neurons, *Nature*, 2015",
  "Deep Caves, *Cave Research*, 2015",
  "Lamps and Oars, *Nature Reviews Genetics*, 2015",
])("people are not made of a title before its journal: %s", (line) =>
  expect(paperOf(`${line} [pdf](${URL})`)?.authors.join() ?? "").not.toMatch(/Neurons|Caves|Lamps/),
);

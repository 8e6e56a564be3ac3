// Works as people jot them down in their notes: people, title, year, venue and address in any order, with any marks between them.
import { describe, expect, test } from "vitest";
import type { OutlinePaper } from "../../../src/import/outline.ts";
import { outlineOf, papersOf } from "../lists.ts";

const URL = "https://arxiv.org/abs/2202.05262";
const TITLE = "Locating Things in Boxes";
const papersIn = (line: string): OutlinePaper[] => papersOf(`- ${line.replace("URL", URL)}`);

test.each([
  "Locating Things in Boxes, Meng et al. 2022 — URL",
  "Locating Things in Boxes, Meng et al. 2022, URL",
  "Locating Things in Boxes, Meng et al., 2022: URL",
  "Locating Things in Boxes, Meng et al. (2022) URL",
  "Locating Things in Boxes (Meng et al. 2022) URL",
  "Locating Things in Boxes (Meng et al., 2022): URL",
  "Locating Things in Boxes - Meng et al. 2022 - URL",
  "Locating Things in Boxes [Meng et al. 2022] URL",
  "Locating Things in Boxes, Meng 2022, URL",
  "Locating Things in Boxes (Meng 2022) URL",
  "Locating Things in Boxes by Meng et al., 2022 URL",
  "Locating Things in Boxes, 2022, Meng et al. URL",
  "Locating Things in Boxes (2022) - Meng et al. URL",
  "Locating Things in Boxes (2022), Meng et al.: URL",
  '"Locating Things in Boxes", Meng et al. 2022, URL',
  '"Locating Things in Boxes" by Meng et al., 2022, URL',
  '"Locating Things in Boxes," Meng 2022 URL',
  "Meng et al. 2022 - Locating Things in Boxes - URL",
  "Meng et al. 2022: Locating Things in Boxes URL",
  "Meng et al. (2022): Locating Things in Boxes URL",
  "Meng et al. (2022) Locating Things in Boxes, URL",
  "Meng et al. (2022), Locating Things in Boxes, URL",
  'Meng et al. (2022), "Locating Things in Boxes" URL',
  "Meng et al., Locating Things in Boxes (2022): URL",
  "Meng et al., Locating Things in Boxes, 2022: URL",
  'Meng et al., "Locating Things in Boxes", 2022 URL',
  "Meng 2022, Locating Things in Boxes URL",
  "Meng 2022: Locating Things in Boxes URL",
  "Meng 2022 - Locating Things in Boxes URL",
  "Meng (2022) - Locating Things in Boxes URL",
  "Meng (2022): Locating Things in Boxes URL",
  "Meng (2022) Locating Things in Boxes, URL",
  "Meng (2022). Locating Things in Boxes. URL",
  "Meng, 2022. Locating Things in Boxes. URL",
  "Meng, 2022, Locating Things in Boxes, URL",
  "[2022] Locating Things in Boxes, Meng et al. URL",
  "(2022) Locating Things in Boxes - Meng et al. URL",
  "2022 - Locating Things in Boxes - Meng et al. URL",
  "2022: Meng et al., Locating Things in Boxes URL",
  "URL - Locating Things in Boxes (Meng et al. 2022)",
  "URL Meng et al. 2022, Locating Things in Boxes",
  "[Locating Things in Boxes, Meng et al. 2022](URL)",
  "[Locating Things in Boxes (Meng et al. 2022)](URL)",
  "[Meng et al. 2022, Locating Things in Boxes](URL)",
  "[Meng et al. (2022): Locating Things in Boxes](URL)",
  "[Meng 2022: Locating Things in Boxes](URL)",
  "[Locating Things in Boxes](URL), Meng et al. 2022",
  "[Meng et al.](URL) Locating Things in Boxes, 2022",
  "[Meng et al. 2022](URL) Locating Things in Boxes",
  "[Meng et al. (2022)](URL): Locating Things in Boxes",
  "[Meng 2022](URL) - Locating Things in Boxes",
])("%s is by Meng, of 2022", (line) => {
  expect(papersIn(line)).toMatchObject([{ title: TITLE, authors: ["Meng"], date: "2022", comment: null, url: URL }]);
});

test.each(["Locating Things in Boxes — Meng, Bau, Andonian, Belinkov (2022) URL"])(
  "%s is by Meng and Bau and Andonian and Belinkov, of 2022",
  (line) => {
    expect(papersIn(line)).toMatchObject([
      { title: TITLE, authors: ["Meng", "Bau", "Andonian", "Belinkov"], date: "2022", comment: null, url: URL },
    ]);
  },
);

test.each([
  "Locating Things in Boxes, Meng and Bau 2022 URL",
  '"Locating Things in Boxes" — Meng & Bau (2022). URL',
  "Meng & Bau 2022 Locating Things in Boxes URL",
  "Meng & Bau, 2022: Locating Things in Boxes URL",
  "Meng and Bau (2022) Locating Things in Boxes URL",
])("%s is by Meng and Bau, of 2022", (line) => {
  expect(papersIn(line)).toMatchObject([
    { title: TITLE, authors: ["Meng", "Bau"], date: "2022", comment: null, url: URL },
  ]);
});

test.each([
  'Kevin Meng, "Locating Things in Boxes", 2022 URL',
  "Kevin Meng, Locating Things in Boxes, 2022 URL",
  "Kevin Meng et al. Locating Things in Boxes. 2022. URL",
])("%s is by Kevin Meng, of 2022", (line) => {
  expect(papersIn(line)).toMatchObject([
    { title: TITLE, authors: ["Kevin Meng"], date: "2022", comment: null, url: URL },
  ]);
});

test.each([
  ['"Locating Things in Boxes" (Meng 2022) URL -- must read'],
  ['"Locating Things in Boxes" (Meng et al., 2022) URL - must read'],
  ["[Locating Things in Boxes](URL) (Meng 2022) - must read"],
  ["[Locating Things in Boxes](URL) - Meng 2022 - must read"],
])("a remark comes last: %s", (line) => {
  expect(papersIn(line)).toMatchObject([
    { title: TITLE, authors: ["Meng"], date: "2022", comment: "must read", url: URL },
  ]);
});

test.each([
  "arxiv.org/abs/2202.05262 Locating Things in Boxes",
  "Locating Things in Boxes arxiv.org/abs/2202.05262",
  "2202.05262 Locating Things in Boxes",
  "arXiv:2202.05262 Locating Things in Boxes",
])("an address needs no https: %s", (line) => {
  expect(papersIn(line)).toMatchObject([{ title: TITLE, authors: [], url: URL }]);
});

test("others that are left out are not lost in a link", () => {
  expect(papersIn("[Locating Things in Boxes (Meng et al. 2022)](URL)")).toMatchObject([{ authorsComplete: false }]);
  expect(papersIn("[Locating Things in Boxes, Meng et al. 2022](URL)")).toMatchObject([{ authorsComplete: false }]);
});

test.each([
  ["[Caves of the Deep (Airbnb 2018)](URL)", "Caves of the Deep"],
  ["[Caves of the Deep (Penguin, 2018)](URL)", "Caves of the Deep"],
  ["[Caves of the Deep (March 2018)](URL)", "Caves of the Deep"],
  ["[Caves of the Deep](URL) (Eurocrypt 2018)", "Caves of the Deep"],
  ["[Caves of the Deep](URL) (Crypto 2018)", "Caves of the Deep"],
  ["[Caves of the Deep](URL) (Robocup 2018)", "Caves of the Deep"],
  ["[Cave 2019: The 2019 track on caves](URL)", "Cave 2019: The 2019 track on caves"],
  ["[Hashing 2019: A survey of caves](URL)", "Hashing 2019: A survey of caves"],
  ["Learning by Playing in Caves (2018) URL", "Learning by Playing in Caves"],
])("%s is by nobody", (line, title) => {
  expect(papersIn(line)).toMatchObject([{ title, authors: [] }]);
});

describe("whole references", () => {
  test.each([
    ["[Doe et al., Caves of the Deep, 2014](URL)", "Caves of the Deep", ["Doe"], "2014"],
    ["[Ann Doe, Caves of the Deep, 2012](URL)", "Caves of the Deep", ["Ann Doe"], "2012"],
    ["**Pearl, Judea - Causality: Caves** (2009)", "Causality: Caves", ["Judea Pearl"], "2009"],
    ["**Caplan, Bryan. The Case against Caves** (2018)", "The Case against Caves", ["Bryan Caplan"], "2018"],
    ["Craig, 2018, A New U: Faster Caves", "A New U: Faster Caves", ["Craig"], "2018"],
  ])("%s", (line, title, authors, date) => {
    expect(papersIn(line)).toMatchObject([{ title, authors, date }]);
  });

  test("that have no title are called by their journal", () => {
    expect(papersIn("R. Roe and R. Lind, J. Am. Cave Soc. 1999, 121, 3414")).toMatchObject([
      { title: "J. Am. Cave Soc. 1999, 121, 3414", authors: ["R. Roe", "R. Lind"], date: "1999", kind: "article" },
    ]);
  });

  test("have a publisher after the edition", () => {
    expect(papersIn("Smith A. Caves of the Deep. 2nd ed. London: Caver; 1980")).toMatchObject([
      { title: "Caves of the Deep", venue: "London: Caver", date: "1980", comment: null },
    ]);
  });
});

test.each([
  ["Brown v. Board of Caves, 347 U.S. 483 (1954)", "Brown v. Board of Caves", "U.S.", "1954"],
  ["*Brown v. Board of Caves*, 347 U.S. 483 (1954)", "Brown v. Board of Caves", "U.S.", "1954"],
  ["[Caver v. United States](URL), 138 S. Ct. 2206 (2018)", "Caver v. United States", "S. Ct.", "2018"],
  ["[Doe v Roe](URL) [1932] AC 562", "Doe v Roe", "AC", "1932"],
  ["Caves Act of 1964, Pub. L. No. 88-352, 78 Stat. 241 (1964)", "Caves Act of 1964", "Stat.", "1964"],
])("a case or a law: %s", (line, title, venue, date) => {
  expect(papersIn(line)).toMatchObject([{ title, venue, date, comment: null, authors: [] }]);
});

test("people below linked titles make nobody of what a title begins with", () => {
  const entry = (title: string) => `- [${title}](${URL})\n  - Ann Doe, Max Roe, and Jo Poe. Caves, 2023.\n`;
  const titles = ["Cave Transformer: Sequences of Caves by Modeling", "Extreme Caving: Depth without Entropy"];
  const list = outlineOf(`# List\n\n## Topic\n\n${titles.map(entry).join("")}`);
  expect(list.topics.flatMap(({ papers }) => papers.map(({ title }) => title))).toEqual(titles);
});

test.each([
  ["[Managing Caves @ Scale - Caver’s Platform](URL) `Caver` `2020`", "Managing Caves @ Scale - Caver’s Platform"],
  ['[2021: "SSD Advice – OverlayFS PE"](URL)', "SSD Advice – OverlayFS PE"],
])("what comes after a dash in a link is nobody: %s", (line, title) => {
  expect(papersIn(line)).toMatchObject([{ title, authors: [] }]);
});

test("a family and a given name after the title", () => {
  expect(papersIn("**Caves of the Deep** (2023), arxiv, Saberi, Iman et al. [[pdf]](URL)")).toMatchObject([
    { title: "Caves of the Deep", authors: ["Iman Saberi"], date: "2023" },
  ]);
});

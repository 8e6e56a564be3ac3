// What stands for a value that nobody knows is no fact, in whatever format; the file keeps it.
import { describe, expect, test } from "vitest";
import type { Paper } from "../../src/map/model.ts";
import { isPlaceholder } from "../../src/text/placeholders.ts";
import { aimap, aimapJson, fileOf } from "../harness.ts";

const PLACEHOLDERS = [
  "????",
  "n/a",
  "N.A.",
  "TBA",
  "tbd",
  "-",
  "—",
  "...",
  "unknown",
  "Unknown",
  "none",
  "null",
  "s.n.",
];

async function paperIn(text: string, name: string): Promise<Paper> {
  const [paper] = await aimapJson<Paper[]>(["list", "--map", fileOf(text, name)]);
  if (paper === undefined) throw new Error("no paper");
  return paper;
}

const UNKNOWN = {
  authors: [],
  date: null,
  venue: null,
  volume: null,
  pages: null,
  publisher: null,
  doi: null,
  url: null,
  note: null,
  abstract: null,
  keywords: [],
};

describe.each(PLACEHOLDERS)("%s states nothing", (nothing) => {
  test("in BibTeX, and is written again", async () => {
    const names = "author year journal volume pages publisher doi url note abstract keywords".split(" ");
    const fields = names.map((name) => `${name} = {${nothing}}`).join(", ");
    const list = `@article{a, title = {A title of a paper}, ${fields}}`;
    expect(await paperIn(list, "a.bib")).toMatchObject(UNKNOWN);
    const { stdout } = await aimap(["export", "--format", "bibtex", "--map", fileOf(list, "a.bib")]);
    for (const name of names) expect(stdout).toMatch(new RegExp(`^ +${name} += \\{`, "m"));
    const shown = await aimap(["show", "a", "--map", fileOf(list, "a.bib")]);
    expect(shown.stdout.split("\n").map((line) => line.trim().split(/ {2,}/)[0])).toEqual([
      "A title of a paper",
      "date",
      "kind",
      "in",
      "id",
      "",
    ]);
    const checked = await aimap(["check", fileOf(list, "a.bib"), "--severity", "error"]);
    expect(checked).toMatchObject({ stdout: "", exitCode: 0 });
  });

  test("in RIS", async () => {
    const lines = "AU PY JO VL SP PB DO UR N1 AB KW".split(" ").map((tag) => `${tag}  - ${nothing}`);
    const text = `TY  - JOUR\nID  - a\nTI  - A title of a paper\n${lines.join("\n")}\nER  - \n`;
    expect(await paperIn(text, "a.ris")).toMatchObject(UNKNOWN);
    const { stdout } = await aimap(["export", "--format", "ris", "--map", fileOf(text, "a.ris")]);
    for (const line of lines) expect(stdout).toContain(line);
  });

  test("in CSL-JSON", async () => {
    const item = {
      id: "a",
      type: "article-journal",
      title: "A title of a paper",
      author: [{ literal: nothing }],
      issued: { raw: nothing },
      ...Object.fromEntries(
        ["container-title", "volume", "page", "publisher", "DOI", "URL", "note", "abstract", "keyword"].map((name) => [
          name,
          nothing,
        ]),
      ),
    };
    expect(await paperIn(JSON.stringify([item]), "a.json")).toMatchObject(UNKNOWN);
  });

  test("in a table", async () => {
    const columns = ["title", "authors", "year", "venue", "url", "doi", "abstract", "keywords"];
    const row = ["A title of a paper", ...columns.slice(1).map(() => nothing)];
    const { volume, pages, publisher, note, ...facts } = UNKNOWN;
    expect(await paperIn(`${columns.join(",")}\n${row.join(",")}\n`, "a.csv")).toMatchObject(facts);
  });
});

test("words that only contain one are values", () => {
  for (const text of ["Na, Li", "Unknown Pleasures", "10-12", "e-12", "Nature", "?!", "C", "N. A. Doe", "NaN values"]) {
    expect(isPlaceholder(text), text).toBe(false);
  }
});

test("a title may be such a word, and a title that is none is missing", async () => {
  expect(await paperIn("@misc{a, title = {Unknown}, year = 2020}", "a.bib")).toMatchObject({ title: "Unknown" });
  const { stdout } = await aimap(["check", fileOf("@misc{a, title = {????}, year = 2020, doi = {10.1/x}}", "a.bib")]);
  expect(stdout).toContain("missing-title");
});

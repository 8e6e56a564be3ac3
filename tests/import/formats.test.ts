// The registry of source formats.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatOf, loadParser, SOURCE_FORMATS } from "../../src/import/formats.ts";
import { ROOT } from "../harness.ts";

test("a file name decides the format, whatever the text looks like", () => {
  const files = ["a.md", "a.markdown", "a.MDOWN", "a.bib", "a.bibtex", "a.json", "a.RIS"];
  const formats = ["markdown", "markdown", "markdown", "bibtex", "bibtex", "csl-json", "ris"];
  expect(files.map((file) => formatOf(file, "@article{a, title = {T}}"))).toEqual(formats);
});

test.each([
  ["bibtex", "% a comment\n@article{a, title = {T}}"],
  ["csl-json", ' [ {"id": "a"} ]'],
  ["csl-json", "[]"],
  ["ris", "\nTY  - JOUR\n"],
  ["markdown", "# A list\n\n@article{a, title = {T}}"],
  ["markdown", ""],
])("without an ending, %s is recognised by its text", (format, text) => {
  expect(formatOf("-", text)).toBe(format);
});

describe("bibliography formats", () => {
  test("each has a parser that accepts an empty text", async () => {
    for (const format of SOURCE_FORMATS) {
      if (format === "markdown") continue;
      const parse = await loadParser(format);
      expect(parse("", "empty").references).toEqual([]);
    }
  });

  test("knowing them loads no parser", () => {
    const source = readFileSync(join(ROOT, "src", "import", "formats.ts"), "utf8");
    expect(source.match(/^import (?!type )/gm)).toBeNull();
  });
});

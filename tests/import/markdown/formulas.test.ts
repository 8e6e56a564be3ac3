// TeX in titles of lists.
import { expect, test } from "vitest";
import { parseBibtex } from "../../../src/import/bibliography/bibtex.ts";
import { papersOf } from "../lists.ts";

const titleOf = (words: string) => papersOf(`- [${words}](https://example.org/a)`)[0]?.title;

test.each([
  "An $O(n^2)$ Walk",
  "$\\alpha$-Caves in $\\mathbb{R}^n$",
  "A $\\sqrt{n}$ Hierarchy and $\\ell_1$",
  "\\textit{Ab initio} Caves",
])("%s reads as in a bibliography", (title) => {
  const [reference] = parseBibtex(`@article{a, title={${title}}}`, "a.bib").references;
  expect(titleOf(title)).toBe(reference?.title);
  expect(titleOf(title)).not.toContain("\\");
});

test("prices are no formulas", () => {
  expect(titleOf("Caves from $5 to $10")).toBe("Caves from $5 to $10");
});

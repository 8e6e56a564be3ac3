// BibTeX: TeX, names, dates, strings and cross-references, and entries that are broken.
import { expect, test } from "vitest";
import { parseBibliography } from "../../../src/import/bibliography/parse-bibliography.ts";
import type { Reference } from "../../../src/import/reference.ts";
import { fullName } from "../../../src/map/names.ts";

async function bib(text: string): Promise<readonly Reference[]> {
  return (await parseBibliography(text, "a.bib", "bibtex")).references;
}

async function oneOf(fields: string, type = "article"): Promise<Reference | undefined> {
  return (await bib(`@${type}{key, ${fields}}`))[0];
}

test("macros for journals, which a style defines, are their names", async () => {
  expect((await oneOf("title = {Long caves}, journal = {\\prl}"))?.venue).toBe("Physical Review Letters");
  expect((await oneOf("title = {Long caves}, journal = apj"))?.venue).toBe("The Astrophysical Journal");
});

test.each([
  ['{G\\"{o}del, Escher, Bach}', "Gödel, Escher, Bach"],
  ["{The {\\LaTeX} Companion}", "The LaTeX Companion"],
  ['{Na{\\"\\i}ve {B}ayes}', "Naïve Bayes"],
  ["{\\v{C}apek and \\O{}rsted, {\\ss}}", "Čapek and Ørsted, ß"],
  ["{A --- B -- C}", "A — B – C"],
  ["{{\\em Important} and \\textbf{bold}}", "Important and bold"],
  ["{100\\% of \\$5 \\& more\\_or\\_less}", "100% of $5 & more_or_less"],
  ["{Nested {braces {in {braces}}}}", "Nested braces in braces"],
  ["{Complexity of $O(n^2)$}", "Complexity of O(n^2)"],
  ['"Quoted {"} inside"', 'Quoted " inside'],
  ["{On lines\n   that wrap}", "On lines that wrap"],
])("title = %s", async (value, title) => {
  expect((await oneOf(`title = ${value}`))?.title).toBe(title);
});

test.each([
  ["Knuth, Donald E. and Lamport, Leslie", ["Donald E. Knuth", "Leslie Lamport"], true],
  ["Ludwig van Beethoven", ["Ludwig van Beethoven"], true],
  ["de la Vall{\\'e}e Poussin, Charles", ["Charles de la Vallée Poussin"], true],
  ["King, Jr., Martin Luther", ["Martin Luther King Jr."], true],
  ["{The {\\TeX} Users Group} and others", ["The TeX Users Group"], false],
  ['Sch{\\"o}lkopf, B. AND M{\\"u}ller, K.-R.', ["B. Schölkopf", "K.-R. Müller"], true],
])("author = {%s}", async (value, names, isComplete) => {
  const reference = await oneOf(`title = {T}, author = {${value}}`);
  expect(reference?.authorNames.map(fullName)).toEqual(names);
  expect(reference?.authorsComplete).toBe(isComplete);
});

test.each([
  ["year = 2004", "2004"],
  ["year = {2004}, month = jun", "2004-06"],
  ["year = 2004, month = {June}", "2004-06"],
  ["year = 2004, month = 6, day = 12", "2004-06-12"],
  ["year = 2004, month = {12 June}", "2004-06-12"],
  ["year = 2004, month = {June 12--15}", "2004-06"],
  ["date = {2004-06-12}", "2004-06-12"],
  ["date = {2004-06/2004-07}", "2004-06"],
  ["year = {c. 1999}", "1999"],
  ["year = {in press}", null],
])("%s", async (fields, date) => {
  expect((await oneOf(`title = {T}, ${fields}`))?.published).toBe(date);
});

test("strings are expanded and joined, and undefined ones are reported", async () => {
  const text =
    '@string{acm = "ACM"}\n@string{cacm = "Communications of the " # acm}\n@article{a, title = "T", journal = cacm}\n@article{b, title = "U", journal = nowhere}';
  const { references, remarks } = await parseBibliography(text, "a.bib", "bibtex");
  expect(references.map(({ venue }) => venue)).toEqual(["Communications of the ACM", "nowhere"]);
  expect(remarks).toMatchObject([{ at: 4, message: 'no @string defines "nowhere", so the name itself is used' }]);
});

test("a crossref supplies what the entry does not state itself", async () => {
  const text = "@inproceedings{a, title = {T}, crossref = {p}}\n@proceedings{p, title = {The Conference}, year = 2001}";
  expect((await bib(text))[0]).toMatchObject({ venue: "The Conference", published: "2001", kind: "conference" });
});

test("arXiv ids and DOIs are found where people put them", async () => {
  expect(await oneOf("title={T}, eprint={1706.03762}, archivePrefix={arXiv}")).toMatchObject({ arxiv: "1706.03762" });
  expect(await oneOf("title={T}, journal={arXiv preprint arXiv:1706.03762}")).toMatchObject({
    arxiv: "1706.03762",
    venue: null,
    kind: "preprint",
  });
  expect(await oneOf("title={T}, doi={https://doi.org/10.1000/182}")).toMatchObject({ doi: "10.1000/182" });
});

test("a broken entry is left out with its line; its neighbours are read", async () => {
  const text = "@article{a, title = {One}}\n\n@article{b, title = {Two\n\n@article{c, title = {Three}}\n";
  const { references, remarks } = await parseBibliography(text, "a.bib", "bibtex");
  expect(references.map(({ title }) => title)).toEqual(["One", "Three"]);
  expect(remarks).toMatchObject([{ at: 3 }]);
});

test("an empty crossref names no entry, not one without a key", async () => {
  const [, child] = await bib("@book{, title={Other}, volume=9, year=1999}\n@article{p, title={Child}, crossref={}}");
  expect(child).toMatchObject({ title: "Child", volume: null, published: null });
});

// The syntax of BibTeX: a mistake costs at most its own entry, and is reported with its line in words of ours.
import { expect, test } from "vitest";
import { parseBibtex } from "../../../src/import/bibliography/bibtex.ts";

function read(text: string): { titles: string[]; remarks: string[] } {
  const { references, remarks } = parseBibtex(text, "a.bib");
  return {
    titles: references.map(({ title }) => title),
    remarks: remarks.map(({ at, rule, message }) => `${at} ${rule}: ${message}`),
  };
}

const NEXT = "@article{c, title={Three}}\n";

test.each([
  [
    "a value that never ends",
    `@article{b,\n title = {Bro\n${NEXT}`,
    [],
    ['2 not-read: left out: the entry "b", because the value of "title" has no closing brace'],
  ],
  [
    "a value that takes the brace of its entry",
    `@article{b,\n title = {Bro,\n year = 2000\n}\n\n${NEXT}`,
    [],
    ['2 not-read: left out: the entry "b", because the value of "title" has no closing brace'],
  ],
  [
    "a quotation mark that is missing",
    `@article{b,\n title = "Bro,\n year = 2000\n}\n\n${NEXT}`,
    [],
    ['2 not-read: left out: the entry "b", because the value of "title" has no closing quotation mark'],
  ],
  [
    "an entry that never ends",
    `@article{b,\n title = {Two},\n year = {2000}\n\n${NEXT}`,
    ["Two"],
    ['1 syntax-mistake: the entry "b" has no closing brace'],
  ],
  [
    "a comma that is missing",
    `@article{b,\n title = {Two}\n year = 2000\n}\n${NEXT}`,
    ["Two"],
    ['2 syntax-mistake: a comma is missing after "title"'],
  ],
  [
    "a comma that is missing after the key",
    `@article{b\n title = {Two},\n}\n${NEXT}`,
    ["Two"],
    ['1 syntax-mistake: a comma is missing after the key "b"'],
  ],
  [
    "a comma that is missing after a key on the line of its first field",
    `@article{b title={Two}, year={2021}}\n${NEXT}`,
    ["Two"],
    ['1 syntax-mistake: a comma is missing after the key "b"'],
  ],
  [
    "an equals sign that is missing",
    `@article{b,\n title {Two},\n}\n${NEXT}`,
    ["Two"],
    ['2 syntax-mistake: an equals sign is missing after "title"'],
  ],
  [
    "a brace too many",
    `@article{b,\n title = {Two}},\n year = 2000\n}\n${NEXT}`,
    ["Two"],
    ['2 syntax-mistake: a stray } in the entry "b"'],
  ],
  [
    "words without braces",
    `@article{b,\n title = Two words,\n}\n${NEXT}`,
    ["Two words"],
    ['2 syntax-mistake: the value of "title" is not in braces'],
  ],
  [
    "a field without a value",
    `@article{b, title = {Two}, year }\n${NEXT}`,
    ["Two"],
    ['1 not-read: left out: "year", which has no value'],
  ],
  [
    "words after a value",
    `@article{b, title = {Two} three, year = 2000}\n${NEXT}`,
    ["Two"],
    ['1 not-read: left out: "three" after the value of "title"'],
  ],
  [
    "a field that is stated twice",
    `@article{b, title = {Two}, title = {Other}, keywords = {x}, keywords = {y}}\n${NEXT}`,
    ["Two"],
    ['1 not-read: left out: a second "title" of the entry "b"'],
  ],
])("%s", (_, text, titles, remarks) => {
  expect(read(text)).toEqual({ titles: [...titles, "Three"], remarks });
});

test.each([
  ["entries in parentheses", '@string(a = "A")\n@article(k, title = a # { b} # " c")', ["A b c"]],
  ["entries after other text on the line", "see @article{k, title={One}} and @misc{l, title={Two}}", ["One", "Two"]],
  ["any spelling of types, and spaces", "@ ARTICLE {\n k , TITLE = {One} , }", ["One"]],
  ["old and new ends of lines", "@misc{a,\r\n title={One}\r\n}\r@misc{b,\r title={Two}}", ["One", "Two"]],
  ["comments after fields", "@misc{a, title={100% sure}, % a comment, with = signs {\n year=2000}", ["100% sure"]],
  ["braces and quotation marks in each other", '@misc{a, title="x {y "z"} G\\"odel"}', ['x y "z" Gödel']],
  ["a value that quotes an entry", "@misc{a, abstract={see\n@article{k, x={I}}\n}, title={One}}", ["One"]],
  ["no entry in a comment", "% @misc{a, title={No}}\n@comment{@misc{a, title={No}}}\n@misc{a, title={One}}", ["One"]],
  ["no entry in an address", "me@host.org {x}\n@misc{a, title={One}}", ["One"]],
])("reads %s", (_, text, titles) => {
  expect(read(text)).toEqual({ titles, remarks: [] });
});

test("an entry without a key gets an id and a warning; a key can contain an equals sign", () => {
  const text =
    "@misc{,\n title={One}}\n@misc{title={Two}}\n@misc{year=2020, title={Three}}\n@misc{k=1, title={Four}}\n";
  const { references, remarks } = parseBibtex(text, "a.bib");
  expect(references.map(({ id, title }) => [id, title])).toEqual([
    [null, "One"],
    [null, "Two"],
    [null, "Three"],
    ["k=1", "Four"],
  ]);
  expect(remarks.map(({ at, rule }) => [at, rule])).toEqual([
    [1, "missing-id"],
    [3, "missing-id"],
    [4, "missing-id"],
  ]);
});

test("an undefined string is a word of its own, and between people it is a person", () => {
  const { references, remarks } = parseBibtex(
    '@book{a, author = Berg #and# Dorn_C, title = Deep # "er" # rivers, month = mai, year = 2005}',
    "a.bib",
  );
  expect(references).toMatchObject([
    { title: "Deep er rivers", authorNames: [{ literal: "Berg" }, { literal: "Dorn_C" }], published: "2005-05" },
  ]);
  expect(remarks.map(({ message }) => /"(\w+)"/.exec(message)?.[1])).toEqual(["Berg", "Dorn_C", "Deep", "rivers"]);
});

test("entries inherit from the entry that contains them, from entries that only hold data, and never from themselves", () => {
  const { references, remarks } = parseBibtex(
    `@inproceedings{a, title={A}, crossref={p}, xdata={d}}
@xdata{d, publisher={P}, note={N}}
@proceedings{p, title={Proceedings}, subtitle={Of Cats}, editor={Ed, Itor}, year=2001, keywords={no}}
@inproceedings{b, title={B}, crossref={b}}
@inproceedings{c, title={C}, crossref={nowhere}}`,
    "a.bib",
  );
  expect(references.map(({ id }) => id)).toEqual(["a", "p", "b", "c"]);
  expect(references[0]).toMatchObject({
    venue: "Proceedings: Of Cats",
    editorNames: [{ family: "Ed", given: "Itor" }],
    published: "2001",
    publisher: "P",
    note: "N",
    keywords: [],
  });
  expect(references[2]).toMatchObject({ title: "B", venue: null });
  expect(remarks.map(({ at, message }) => [at, message])).toEqual([[5, 'no entry "nowhere" for its crossref']]);
});

test.each(["????", "n/a", "Unknown"])(
  "%s is no organisation and no publisher, and is kept for BibTeX",
  async (nothing) => {
    const text = `@manual{a, title={One}, organization={${nothing}}, publisher={${nothing}}}`;
    const { references } = parseBibtex(text, "a.bib");
    const kept = ["organization", "publisher"].map((name) => ({ format: "bibtex", name, value: nothing }));
    expect(references).toMatchObject([{ organizations: [], publisher: null, extra: expect.arrayContaining(kept) }]);
  },
);

// People in BibTeX, in the ways that its manual describes and in those in which people write them.
import { expect, test } from "vitest";
import { parseBibtex } from "../../../src/import/bibliography/bibtex.ts";
import type { PersonName } from "../../../src/map/model.ts";
import { fullName } from "../../../src/map/names.ts";

function people(tex: string): { names: readonly PersonName[]; isComplete: boolean; unclear: number } {
  const { references, remarks } = parseBibtex(`@book{k, title={T}, author={${tex}}}`, "a.bib");
  return {
    names: references[0]?.authorNames ?? [],
    isComplete: references[0]?.authorsComplete ?? true,
    unclear: remarks.filter(({ rule }) => rule === "unclear-name").length,
  };
}

test.each([
  ["Knuth, Donald E.", { family: "Knuth", given: "Donald E." }],
  ["Donald~E. Knuth", { family: "Knuth", given: "Donald E." }],
  ["Charles de la Vall{\\'e}e Poussin", { given: "Charles", nonDroppingParticle: "de la", family: "Vallée Poussin" }],
  ["van Beethoven, Ludwig", { given: "Ludwig", nonDroppingParticle: "van", family: "Beethoven" }],
  ["King, Jr., Martin Luther", { family: "King", given: "Martin Luther", suffix: "Jr." }],
  ["King Jr., Martin Luther", { family: "King", given: "Martin Luther", suffix: "Jr." }],
  ["Martin Luther King Jr.", { family: "King", given: "Martin Luther", suffix: "Jr." }],
  ["{Barnes \\& Noble, Inc.}", { literal: "Barnes & Noble, Inc." }],
  ["Google, Inc.", { literal: "Google, Inc." }],
  ["ACM\\slash SIGGRAPH", { literal: "ACM/SIGGRAPH" }],
  ["Bj\\o rn Borg", { family: "Borg", given: "Bjørn" }],
  ["M&uuml;ller, J.", { family: "Müller", given: "J." }],
  ["王, 小明", { family: "王", given: "小明" }],
  [
    "family=Meij, given=Vincent, prefix=van der, useprefix=true",
    { family: "Meij", given: "Vincent", nonDroppingParticle: "van der" },
  ],
  [
    "family=Gaulle, given=Charles, prefix=de, useprefix=false",
    { family: "Gaulle", given: "Charles", droppingParticle: "de" },
  ],
  [
    "given={Johann Sebastian}, given-i=JS, family=Bach, suffix=III",
    { family: "Bach", given: "Johann Sebastian", suffix: "III" },
  ],
])("%s", (tex, name) => {
  expect(people(tex)).toEqual({ names: [name], isComplete: true, unclear: 0 });
});

test.each([
  ["Fang, Hao; Kiss, A.; Robertsson, L.", ["Hao Fang", "A. Kiss", "L. Robertsson"], true],
  ["Fang, Hao; Kiss, A. and Lee, B and others", ["Hao Fang", "A. Kiss", "B Lee"], false],
  ["Smith, J. et al.", ["J. Smith"], false],
  ["Smith, J., et~al", ["J. Smith"], false],
  ["Smith, J. and {\\em et al.}", ["J. Smith"], false],
  ["Smith, J. and Others", ["J. Smith"], false],
  ["Jane Doe, John Public, Ann Lee", ["Jane Doe", "John Public", "Ann Lee"], true],
  ["Doe, J., Poe, K., Roe, A. B.", ["J. Doe", "K. Poe", "A. B. Roe"], true],
  ["A. Bee, C. Dee, and E. Eff", ["A. Bee", "C. Dee", "E. Eff"], true],
  ["Smith JA and Jones K; Brown AB", ["JA Smith", "K Jones", "AB Brown"], true],
  ["Andy Land and Wand, Andrew", ["Andy Land", "Andrew Wand"], true],
])("people in %s", (tex, names, isComplete) => {
  const read = people(tex);
  expect({ ...read, names: read.names.map(fullName) }).toEqual({ names, isComplete, unclear: 0 });
});

test("people who cannot be told apart are kept as they are, and reported", () => {
  expect(people("alpha, beta, gamma, delta, epsilon")).toEqual({
    names: [{ literal: "alpha, beta, gamma, delta, epsilon" }],
    isComplete: true,
    unclear: 1,
  });
});

test("editors and translators are not authors", () => {
  const { references } = parseBibtex("@book{k, title={T}, editor={Ed, Itor and others}, translator={Trans, L.}}", "a");
  expect(references).toMatchObject([
    {
      authorNames: [],
      editorNames: [{ family: "Ed", given: "Itor" }],
      translatorNames: [{ family: "Trans", given: "L." }],
      extra: [{ name: "editor", value: "Ed, Itor and others" }],
    },
  ]);
});

test("two people with a comma each and & between them are two", () => {
  const koch = [
    { family: "Koch", given: "C." },
    { family: "Massimini", given: "M." },
  ];
  expect(people("Koch, C. & Massimini, M.").names).toEqual(koch);
  expect(people("Koch, C. \\& Massimini, M.").names).toEqual(koch);
  expect(people("Smith \\& Sons, J.").names).toHaveLength(1);
});

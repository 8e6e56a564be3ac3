// The table of paper fields: what each row promises holds for every paper.
import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldsOf } from "../../src/answers/schema.ts";
import { canonicalPaper, combinePaper, emptyValue, PAPER_FIELDS, PAPER_KEYS } from "../../src/map/fields.ts";
import type { Paper, PersonName } from "../../src/map/model.ts";
import { findProblems } from "../../src/map/validate.ts";
import { mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";

const text = fc.constantFrom(null, "one", "Two", "https://example.org/3");
const texts = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 });
const arbitraryPaper: fc.Arbitrary<Paper> = fc
  .record({
    alternativeTitles: texts,
    authors: texts,
    authorsComplete: fc.boolean(),
    organizations: texts,
    venue: text,
    volume: text,
    note: text,
    editorNames: fc.array(fc.constantFrom({ literal: "Org" }, { family: "Doe", given: "Jane" }), { maxLength: 2 }),
    url: text,
    code: text,
    keywords: texts,
    notes: fc.array(fc.record({ text: fc.constantFrom("x", "y"), notes: fc.constant([]) }), { maxLength: 3 }),
  })
  .map((facts) => canonicalPaper(paperOf({ id: "p", ...facts }), () => 0));

test("a paper combined with itself stays as it is", () => {
  fc.assert(
    fc.property(arbitraryPaper, (paper) => {
      expect(combinePaper({ lower: paper, upper: paper })).toEqual(paper);
    }),
  );
});

test("the canonical form of a canonical paper is the same, with its keys in the order of the table", () => {
  fc.assert(
    fc.property(arbitraryPaper, (paper) => {
      const again = canonicalPaper(paper, () => 0);
      expect(again).toEqual(paper);
      expect(Object.keys(again)).toEqual(PAPER_KEYS);
    }),
  );
});

test("an upper layer that knows nothing of a paper takes nothing away", () => {
  fc.assert(
    fc.property(arbitraryPaper, (lower) => {
      const upper = paperOf({ id: "p", title: lower.title, kind: "other" });
      expect(combinePaper({ lower, upper })).toEqual(lower);
    }),
  );
});

test("every field is a property of the record's schema, with its description", () => {
  expect(fieldsOf("paper")).toEqual(expect.arrayContaining([...PAPER_KEYS]));
});

test.each(PAPER_KEYS)("a map whose papers lack %s is not valid", (key) => {
  const { [key]: _, ...others } = paperOf({ id: "p" });
  const map = mapOf({ topics: [{ id: "a", name: "A", parent: null, notes: [], groups: [] }], papers: [] });
  expect(findProblems({ ...map, papers: [paperOf({ id: "p" })] })).toEqual([]);
  expect(findProblems({ ...map, papers: [others] })).toEqual([`papers[0].${key}: missing`]);
});

test.each(PAPER_KEYS)("the empty value of %s has its type", (key) => {
  const { type } = PAPER_FIELDS[key];
  const value = emptyValue(type);
  if (typeof type === "string") expect(value === null).toBe(type.startsWith("optional"));
});

test("the canonical form does not depend on the order of keys, nor on other keys", () => {
  fc.assert(
    fc.property(arbitraryPaper, fc.boolean(), (paper, hasMore) => {
      const entries = Object.entries(paper).toReversed();
      // the fields of a paper, in another order
      const mixed = Object.fromEntries(hasMore ? [...entries, ["other", 1]] : entries) as unknown as Paper;
      const canonical = canonicalPaper(mixed, () => 0);
      expect(canonical).toEqual(paper);
      expect(Object.keys(canonical)).toEqual(PAPER_KEYS);
    }),
  );
});

test("the parts of a name are in the order of the model, without those that have no value", () => {
  const names = [
    { given: "Jane", family: "Doe" },
    { family: "Roe", given: undefined, suffix: "Jr." },
    { literal: "Org" },
  ];
  // names of a map that was not made by us
  const paper = { ...paperOf({ id: "p" }), authorNames: names as readonly PersonName[] };
  const canonical = canonicalPaper(paper, () => 0);
  expect(canonical.authorNames.map((name) => Object.entries(name))).toEqual([
    [
      ["family", "Doe"],
      ["given", "Jane"],
    ],
    [
      ["family", "Roe"],
      ["suffix", "Jr."],
    ],
    [["literal", "Org"]],
  ]);
  expect(canonical.authors).toEqual(["Jane Doe", "Roe Jr.", "Org"]);
});

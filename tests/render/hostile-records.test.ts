// Records with hostile text in every field: what is written as BibTeX or RIS is read as the same papers.
import fc from "fast-check";
import { expect, test } from "vitest";
import { PAPER_FIELDS, PAPER_KEYS } from "../../src/map/fields.ts";
import type { Paper } from "../../src/map/model.ts";
import { sanitise } from "../../src/text/sanitise.ts";
import { through } from "../facts.ts";
import { mapOf } from "../harness.ts";
import { paperOf, TRICKY } from "../hostile-map.ts";

/** Fields of one text that both formats have, and that mean nothing but what they say. */
const FIELDS = ["title", "venue", "volume", "edition", "publisher", "publisherPlace", "note", "abstract"] as const;

const hostile = fc.oneof(
  fc.constantFrom(...TRICKY),
  fc.string({
    unit: fc.constantFrom(..."{}\\$%&#_^~\"'`-@,=<>| \n\tAbé漢ß€“”’–—\u00a0\u0301".split("")),
    maxLength: 12,
  }),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(
    "\\input{x}",
    "@article{x, a={b}}",
    "ER  - ",
    "TY  - JOUR",
    "a and b",
    "{",
    "}",
    "\\",
    "%",
    "\\verb|x|",
    "$x$",
  ),
);
const record = fc.record(
  Object.fromEntries(FIELDS.map((field) => [field, hostile.map((text) => `A ${text} z`)])),
  // each key is a field of one text
) as fc.Arbitrary<Pick<Paper, (typeof FIELDS)[number]>>;

/** As both formats hold it: on one line, without characters that steer. */
const plain = (text: unknown): string =>
  sanitise(String(text ?? ""))
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

test.each(["bibtex", "ris"] as const)("%s", async (format) => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 3 }), async (records) => {
      const papers = records.map((facts, at) =>
        paperOf({ id: `p${at}`, kind: "article", cslType: "article-journal", ...facts }),
      );
      const topics = [{ id: "a", name: "A", parent: null, notes: [], groups: [] }];
      const after = await through(mapOf({ topics, papers }), format);
      expect(after.papers).toHaveLength(papers.length);
      for (const paper of papers) {
        const again = after.papers.find(({ id }) => id === paper.id);
        // RIS has the number of an article where a book has its edition
        for (const field of FIELDS.filter((each) => format !== "ris" || each !== "edition"))
          expect([field, plain(again?.[field])]).toEqual([field, plain(paper[field])]);
      }
    }),
  );
});

test("the fields tried are texts of the field table", () => {
  for (const field of FIELDS)
    expect(PAPER_KEYS.includes(field) && /text/i.test(String(PAPER_FIELDS[field].type))).toBe(true);
});

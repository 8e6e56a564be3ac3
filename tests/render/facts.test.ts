// Facts in, facts out: what real bibliographies state survives each way through the formats that the guide promises.
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ExtraField, PersonName } from "../../src/map/model.ts";
import { fullName } from "../../src/map/names.ts";
import { compareFacts, mapOfFile, type RoundTripFormat, through } from "../facts.ts";
import { ROOT } from "../harness.ts";

const FOLDER = join(ROOT, "tests", "fixtures", "corpus", "bib");

test.each<[string, ...RoundTripFormat[]]>([
  ["beebe--texgraph.bib", "bibtex"],
  ["beebe--texgraph.bib", "csl-json"],
  ["beebe--texgraph.bib", "csl-json", "bibtex"],
  ["terryum--top100papers.bib", "bibtex"],
  ["terryum--top100papers.bib", "csl-json"],
  ["terryum--top100papers.bib", "csl-json", "bibtex"],
  ["greenelab--deep-review.references.json", "csl-json"],
])("every fact of %s survives %s %s", async (file, ...formats) => {
  const map = await mapOfFile(join(FOLDER, file));
  const { stated, changed } = compareFacts(
    map,
    await through(map, ...formats.filter((format) => format !== undefined)),
  );
  expect([...stated.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(900);
  expect(changed).toEqual([]);
});

test.each<[RoundTripFormat]>([["bibtex"], ["ris"]])("99.5%% of what CSL-JSON states survives %s", async (format) => {
  const map = await mapOfFile(join(FOLDER, "greenelab--deep-review.references.json"));
  const { stated, changed } = compareFacts(map, await through(map, format));
  const lost = changed.filter(({ field, before, after }) => wordsOf(field, before) !== wordsOf(field, after));
  const total = [...stated.values()].reduce((sum, count) => sum + count, 0);
  const share = 1 - lost.length / total;
  expect(share, JSON.stringify(lost.slice(0, 5))).toBeGreaterThan(0.995);
});

/**
 * A value as it can cross: with its spaces alike, because line breaks are spaces elsewhere; people by their whole names;
 * of other fields, what they say under any name.
 */
function wordsOf(field: string, value: unknown): string {
  // the casts: each field has the type of its row in the field table
  const plain = field.endsWith("Names")
    ? ((value ?? []) as PersonName[]).map(fullName)
    : field === "extra"
      ? ((value ?? []) as ExtraField[]).map((each) => each.value)
      : (value ?? null);
  return JSON.stringify(plain).replace(/(?:\\[nrt]|\s|–|-)+/g, " ");
}

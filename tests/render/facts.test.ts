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

test.each<[RoundTripFormat]>([["bibtex"], ["ris"]])("99.5%% of what CSL-JSON states survives in %s", async (format) => {
  const map = await mapOfFile(join(FOLDER, "greenelab--deep-review.references.json"));
  const { stated, changed } = compareFacts(map, await through(map, format));
  const lost = changed.filter(({ field, before, after }) => isLost(field, before, after, format));
  const total = [...stated.values()].reduce((sum, count) => sum + count, 0);
  const share = 1 - lost.length / total;
  expect(share, JSON.stringify(lost.slice(0, 5))).toBeGreaterThan(0.995);
});

/** Whether a value is not there afterwards. Spaces and dashes are alike, and people are compared by their whole names. */
function isLost(field: string, before: unknown, after: unknown, format: RoundTripFormat): boolean {
  if (before === null || (Array.isArray(before) && before.length === 0)) return false;
  // the casts: each field has the type of its row in the field table
  const values = (value: unknown): unknown[] =>
    ((value ?? []) as readonly ExtraField[])
      // how a title was broken into lines is not a fact of its own
      .filter(({ name }) => name !== "title")
      .map((each) => each.value);
  const names = (value: unknown): unknown[] => ((value ?? []) as readonly PersonName[]).map(fullName);
  // RIS has no tags for them, as the guide says
  if (field === "extra" && format === "ris") return false;
  if (field === "extra") return values(before).some((value) => !wordsOf(values(after)).includes(wordsOf(value)));
  return field.endsWith("Names")
    ? wordsOf(names(before)) !== wordsOf(names(after))
    : wordsOf(before) !== wordsOf(after);
}

function wordsOf(value: unknown): string {
  return JSON.stringify(value ?? null).replace(/(?:\\[nrt]|\s|–|-)+/g, " ");
}

// RIS and CSL-JSON cost as much as they are long, in every construct: ten times as much of one takes at most fifteen times
// as long, measured in one process. What the engine does is part of it; growth.test.ts counts what our code does.
import { describe, expect, test } from "vitest";
import { parseBibliography } from "../../../src/import/bibliography/parse-bibliography.ts";
import { parseGlossary } from "../../../src/import/glossary.ts";
import { runs } from "../../runs.ts";

/** In UTF-16 code units; ten times as much is 1 MB with AIMAP_RUNS=2. */
const SIZE = runs(1).numRuns > 1 ? 100_000 : 20_000;
/** What is quicker than this tells nothing about growth, in milliseconds. */
const QUICK = 250;

const RIS: readonly (readonly [what: string, part: string])[] = [
  ["records", "TY  - JOUR\nTI  - T\nER  - \n"],
  ["records that never end", "TY  - JOUR\nTI  - T\n"],
  ["ends", "ER  - \n"],
  ["lines outside of any record", "x\n"],
  ["titles", "TI  - T\n"],
  ["authors", "AU  - Doe, J\n"],
  ["dates", "DA  - 2020/01/02/x\n"],
  ["tags that nobody knows", "QX  - y\n"],
  ["lines that continue", "more words\n"],
  ["empty lines", "\n"],
  ["carriage returns", "\r"],
  ["line separators", "\u2028"],
  ["keywords", "KW  - a; b\n"],
];

const IN_A_VALUE: readonly (readonly [what: string, part: string])[] = [
  ["spaces", " "],
  ["separators between spaces", " \u2028 "],
  ["commas", ","],
  ["names", "Doe, J., "],
  ["semicolons", "; "],
  ["initials", "A. "],
  ["capitals", "A"],
  ["digits", "1"],
  ["digits and hyphens", "1-"],
  ["slashes", "/"],
  ["dots", "."],
  ["dashes", "–-"],
  ["others", " et al"],
  ["addresses", "; https://a.b"],
  ["colons", "arXiv:"],
  ["opening tags", "<i"],
  ["ampersands", "&amp"],
  ["accents", "e\u0301"],
];

const JSON_PARTS: readonly (readonly [what: string, text: (size: number) => string])[] = [
  ["brackets", (size) => "[".repeat(size)],
  ["braces", (size) => '{"a":'.repeat(size / 5)],
  ["items", (size) => `[${'{"id":"a","title":"T"},'.repeat(size / 23)}{}]`],
  ["members", (size) => `[{${Array.from({ length: size / 12 }, (_, at) => `"m${at}":1`).join(",")}}]`],
  ["names", (size) => `[{"author":[${'{"family":"Doe"},'.repeat(size / 17)}{}]}]`],
  ["wrong names", (size) => `[{"author":[${"7,".repeat(size / 2)}7]}]`],
  ["date parts", (size) => `[{"issued":{"date-parts":[${"[2020],".repeat(size / 7)}[1]]}}]`],
  ["titles in a list", (size) => `[{"title":[${'"T",'.repeat(size / 4)}""]}]`],
  ["escapes", (size) => `[{"title":"${"\\u00e4".repeat(size / 6)}"}]`],
  ["escapes that never end", (size) => `[{"title":"${"\\n".repeat(size / 2)}`],
  ["numbers", (size) => `[${"1,".repeat(size / 2)}`],
  ["digits", (size) => `[${"1".repeat(size)}`],
  ["spaces", (size) => `[${" ".repeat(size)}`],
  ["own facts", (size) => `[{"custom":{"aimap":{"keywords":[${'"k",'.repeat(size / 4)}7]}}}]`],
];

async function millisecondsFor(text: string, format: "ris" | "csl-json"): Promise<number> {
  const before = process.cpuUsage();
  await parseBibliography(text, `a.${format}`, format);
  if (format === "csl-json") parseGlossary(text, "a.json");
  return process.cpuUsage(before).user / 1000;
}

/** How often growth is measured before it counts: a process that is interrupted seems slow once, and not every time. */
const ATTEMPTS = 6;

async function expectLinear(text: (size: number) => string, format: "ris" | "csl-json"): Promise<void> {
  await millisecondsFor(text(SIZE), format);
  for (let attempt = 1; ; attempt += 1) {
    const once = await millisecondsFor(text(SIZE), format);
    const tenTimes = await millisecondsFor(text(10 * SIZE), format);
    const limit = Math.max(QUICK, 15 * once);
    if (attempt === ATTEMPTS) expect(tenTimes).toBeLessThan(limit);
    if (tenTimes < limit) return;
  }
}

const repeated =
  (part: string) =>
  (size: number): string =>
    part.repeat(Math.ceil(size / part.length));

describe("RIS is read in time that grows as its length", () => {
  test.each(RIS)("%s", async (_, part) => {
    await expectLinear((size) => `TY  - JOUR\n${repeated(part)(size)}`, "ris");
  });

  test.each(IN_A_VALUE)("%s in a value of every tag", async (_, part) => {
    const tags = "TI AU A2 DA PY SP EP SN DO UR AN M3 T2 JO KW N1 AB L1 C7 U1".split(" ");
    const lines = (value: string): string => tags.map((tag) => `${tag}  - x${value}x\n`).join("");
    await expectLinear((size) => `TY  - JOUR\n${lines(repeated(part)(size / tags.length))}ER  - \n`, "ris");
    await expectLinear((size) => `TY  - BOOK\n${lines(repeated(part)(size / tags.length))}`, "ris");
  });
});

describe("JSON is read in time that grows as its length", () => {
  test.each(JSON_PARTS)("%s", async (_, text) => {
    await expectLinear(text, "csl-json");
  });

  test.each(IN_A_VALUE)("%s in every text", async (_, part) => {
    const names = "title container-title DOI URL keyword note number page abstract ISBN publisher".split(" ");
    await expectLinear((size) => {
      const value = `x${repeated(part)(size / names.length)}x`;
      const texts = Object.fromEntries(names.map((name) => [name, value]));
      return JSON.stringify([{ id: "a", ...texts, issued: { literal: value }, author: [{ literal: value }] }]);
    }, "csl-json");
  });
});

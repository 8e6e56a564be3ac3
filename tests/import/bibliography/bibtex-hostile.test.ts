// Hostile BibTeX: whatever repeats without end costs time in proportion, what multiplies is cut off with its line, and one
// broken entry costs only itself.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBibtex } from "../../../src/import/bibliography/bibtex.ts";
import type { Bibliography } from "../../../src/import/reference.ts";
import { linkMap } from "../../../src/map/map-file.ts";
import { exportText } from "../../../src/render/exports.ts";
import { compareFacts, mapOfText, through } from "../../facts.ts";
import { hostileRuns } from "../../runs.ts";

/** What BibTeX, TeX, names, dates and file lists are made of. */
const TOKENS = [
  ..."{}\\$~-`'\"#=,;:%@&<>^_()[]|!?/.1aZ \t\n\r".split(""),
  ...[
    "\\'",
    "\\'{",
    "\\'{}",
    "\\v ",
    '\\"\\i',
    "\\c{",
    "\\foo",
    "\\foo ",
    "\\foo{",
    "\\foo{}",
    "\\emph{",
    "\\enquote{",
  ],
  ...["\\textsuperscript{", "\\frac{", "\\cite{", "\\cite[", "\\href{a}{", "\\verb|", "\\verb!|", "\\path+", "\\url{"],
  ...["\\char", "\\char1", "\\kern ", "\\noopsort{", "\\begin{", "\\\\[", "\\def\\a{\\a}", "\\def", "\\let\\a\\b"],
  ...["\\newcommand{\\a}[1]{#1}", "$$", "--", "''", "?`", "&amp", "&amp;", "&#1;", "<i>", "<i ", "<sup>1", "</sup>"],
  ...["<mml:a ", "\u0301", "\u0301\u0323", "\ud800", "😀", " and ", "and ", "a and b, c and ", "et al.,", "others "],
  ...["family=a,", "Jr., ", "von ", "A. ", "A., ", "2004/", "2004-", "\\:", ":a:b;", "http://a ", "10.1/", "arXiv:1 "],
  ...["@a", "@a{", "@a{b,", "@a{b,c", "@a{b,c=", "@a{b,c={", '@a{b,c="', "\n@a{b,c={d", "\n@a{b,c={d},", '\n@a{b,c="d'],
  ...["\n@comment{", "@comment{", "\n@string{a=", "\n@string{a=b#", "\n@string{a={b}}", "\n@preamble{", "\n%", "\n\n"],
];

const FIELDS = "title author month keywords file url".split(" ");
const MORE_FIELDS = "date year pages doi eprint crossref xdata type custom".split(" ");
const { AIMAP_LARGE } = process.env;
/** Whether nobody waits. */
const IS_THOROUGH = AIMAP_LARGE !== undefined;

/** Where a token is repeated. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  "between entries": (text) => `@book{k, title={T}}\n${text}\n@book{l, title={T}}`,
  "in an entry": (text) => `@book{k, ${text}}`,
  "as a key": (text) => `@book{${text}, title={T}}`,
  "as a value": (text) => `@book{k, title = ${text}`,
  "in quotation marks": (text) => `@book{k, title = "${text}"}`,
  "in a preamble": (text) => `@preamble{{${text}}}\n@book{k, title={\\a}}`,
  ...Object.fromEntries(
    [...FIELDS, ...(IS_THOROUGH ? MORE_FIELDS : [])].map((name) => [
      `in ${name}`,
      (text: string) => `@book{k, ${name} = {${text}}}`,
    ]),
  ),
};

const CPU_LIMIT = 0.25;
const LARGE = IS_THOROUGH ? 40_000 : 20_000;

function secondsFor(text: string): number {
  const before = process.cpuUsage();
  parseBibtex(text, "a.bib");
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** How often growth is measured before it counts: a process that is interrupted seems slow once, and not every time. */
const ATTEMPTS = 4;

function expectLinear(text: (length: number) => string, name?: string): void {
  // most are so fast that not even a square could make the whole slow
  if (16 * secondsFor(text(LARGE / 4)) < CPU_LIMIT) return;
  for (let attempt = 1; ; attempt += 1) {
    const [small, large] = [secondsFor(text(LARGE / 10)), secondsFor(text(LARGE))];
    // what a machine does besides takes time as well
    const limit = 15 * small + CPU_LIMIT;
    if (attempt === ATTEMPTS) expect(large, name).toBeLessThan(limit);
    if (large < limit) return;
  }
}

describe("ten times as much costs at most fifteen times the time", () => {
  test.each(Object.keys(PLACES))(
    "of any token %s",
    (place) => {
      const text = (token: string, length: number): string =>
        PLACES[place]?.(token.repeat(Math.ceil(length / token.length))) ?? "";
      for (const token of TOKENS) {
        expectLinear((length) => text(token, length), `${JSON.stringify(token)} ${place}`);
      }
    },
    600_000,
  );

  const lines = (size: number, line: (at: number) => string): string =>
    Array.from({ length: Math.ceil(size / 40) }, (_, at) => line(at)).join("\n");
  test.each<[string, (size: number) => string]>([
    ["strings of strings", (size) => lines(size, (at) => `@string{s${at + 1} = s${at} # "xxxxxxxxxxxxxxx"}`)],
    ["strings that double", (size) => `@string{s0="x"}\n${lines(size, (at) => `@string{s${at + 1}=s${at}#s${at}}`)}`],
    ["one long string", (size) => `@string{s="${"x".repeat(size)}"}\n${lines(size, (at) => `@book{k${at}, title=s}`)}`],
    ["entries that inherit", (size) => lines(size, (at) => `@book{k${at}, title={T}, crossref={k${at + 1}}}`)],
    ["data of data", (size) => lines(size, (at) => `@xdata{k${at}, f${at}={T}, xdata={k${at + 1}}}`)],
    [
      "data for all",
      (size) =>
        `@xdata{d, ${lines(size, (at) => `f${at}={T},`)}}\n${lines(size, (at) => `@book{k${at}, title={T}, xdata={d}}`)}`,
    ],
    ["fields of one name", (size) => `@book{k, ${"title={a},title={b},keywords={c},keywords={d},".repeat(size / 40)}}`],
    [
      "an argument that is doubled",
      (size) =>
        `@preamble{"\\newcommand{\\s}[1]{#1#1}"}@book{k, title={${"\\s{".repeat(size / 4)}x${"}".repeat(size / 4)}}}`,
    ],
  ])("of %s", (_, text) => {
    expectLinear(text);
  });
});

const at = ({ remarks }: Bibliography): unknown[] => remarks.map(({ at: line, rule }) => [line, rule]);

test("strings and inherited fields that multiply are left out from a line on, and said once", () => {
  const doubled = Array.from({ length: 60 }, (_, index) => `@string{s${index + 1} = s${index} # s${index}}`).join("\n");
  const bombs = parseBibtex(`@string{s0 = "xxxxxxxx"}\n${doubled}\n@book{k, title={T}, note=s60}`, "a.bib");
  expect(bombs.references).toMatchObject([{ title: "T", note: null }]);
  expect(at(bombs)).toEqual([[17, "not-read"]]);
  expect(bombs.remarks[0]?.message).toContain("the @strings of this file expand to too long a text");
  const fields = Array.from({ length: 500 }, (_, index) => `f${index}={${"x".repeat(200)}}`).join(", ");
  const heirs = Array.from({ length: 500 }, (_, index) => `@book{k${index}, title={T}, xdata={d}}`).join("\n");
  const inherited = parseBibtex(`@xdata{d, ${fields}}\n${heirs}`, "a.bib");
  expect(inherited.references).toHaveLength(500);
  expect(at(inherited)).toMatchObject([[expect.any(Number), "not-read"]]);
});

test("one broken entry before a thousand sound ones costs only itself, and nearly no time", () => {
  const sound = Array.from({ length: 1000 }, (_, index) => `@book{k${index},\n title={T},\n year=2000\n}\n`).join("\n");
  const { references, remarks } = parseBibtex(`@book{broken, title={No end\n\n${sound}`, "a.bib");
  expect(references).toHaveLength(1000);
  expect(remarks).toEqual([
    {
      file: "a.bib",
      at: 1,
      rule: "not-read",
      message: 'left out: the entry "broken", because the value of "title" has no closing brace',
    },
  ]);
  expect(secondsFor(`@book{broken, title={No end\n\n${sound}`)).toBeLessThan(3 * secondsFor(sound) + CPU_LIMIT);
});

const token = fc.oneof(
  fc.constantFrom(...TOKENS),
  fc.constantFrom("title", "author", "year", "{T}", "= {", "},\n", "\n@book{k,\n", " = 2004", "note"),
  fc.string({ unit: "binary", maxLength: 3 }),
);

test("no text of tokens makes it fail, and each remark has a line of the text", () => {
  fc.assert(
    fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
      const text = tokens.join("");
      const { references, remarks, problems } = parseBibtex(text, "a.bib");
      const lines = text.split(/\r\n?|\n/).length;
      expect(problems).toEqual([]);
      for (const { at: line } of [...references, ...remarks]) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
    }),
    hostileRuns(1000),
  );
});

/** Without what ends a value and what is not written, which is invisible; balanced braces are tried above. */
const value = fc.array(fc.oneof(token, fc.string({ maxLength: 8 })), { maxLength: 10 }).map((tokens) =>
  tokens
    .join("")
    .replace(/[{}@\ufffd\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu, "")
    // as formats for other programs have it
    .normalize("NFC"),
);
/** Addresses with a backslash are written with `%5C`, and dates as they are. */
const ADDRESSES = ["url", "doi", "eprint", "file", "date"];

test("what it reads of a hostile entry, it reads again when it is written", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FIELDS, ...MORE_FIELDS, "note", "journal", "editor"),
      value,
      async (name, any) => {
        const text = ADDRESSES.includes(name) ? any.replaceAll("\\", "") : any;
        const before = await mapOfText(
          `@book{k, title = {T}, year = 2004, ${name === "title" ? "note" : name} = {${text}}}`,
          "bib",
        );
        const written = await exportText("bibtex", before, linkMap(before));
        expect(compareFacts(before, await through(before, "bibtex")).changed, written).toEqual([]);
      },
    ),
    hostileRuns(150),
  );
});

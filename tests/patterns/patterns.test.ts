// No regular expression of the program hangs on a text, whatever a stranger writes: none is exponential, and few are worse than
// quadratic. `growth.test.ts` tries inputs; this reads the patterns themselves.
import { beforeAll, describe, expect, test } from "vitest";
import { automatonOf } from "./automaton.ts";
import { builtPatterns, type FoundPattern, literalsInSource } from "./collect.ts";
import { degreeOf, isExponential } from "./cost.ts";

interface Exception {
  readonly file: string;
  /** What the pattern contains. */
  readonly part: string;
  readonly reason: string;
}

/** Where an assertion, which the automaton knows as a place that a match can fail, leaves only one way. */
const NOT_EXPONENTIAL: readonly Exception[] = [
  {
    file: "import/markdown/syntax/grammar/footnotes.ts",
    part: String.raw`\\(?![[\\\]])`,
    reason: "a backslash goes either with what it escapes, or is before something else",
  },
];

const HARMLESS: readonly Exception[] = [
  ...["(?<glued>", "(?:[A-Z][\\w&*/+-]*", "[-,\\s]+(?<name>"].map((part) => ({
    file: "import/markdown/entry/venues.ts",
    part,
    reason: "a venue has at most 80 characters: fifteen words",
  })),
  {
    file: "import/markdown/syntax/vault-page.ts",
    part: "%%(?!%)",
    reason: "the flag m: the white space at the start of a line is read once, where the line begins",
  },
  {
    file: "search/query/asking.ts",
    part: "hi|hello",
    reason: "three loops over the politest words of a question: a hundred of them are 200,000 steps",
  },
];

/** Made of what a call is given; the patterns are checked as they are for one name or word. */
const MADE_WHEN_CALLED: readonly (FoundPattern & { readonly reason: string })[] = [
  {
    file: "search/query/pasted-text.ts",
    source: '"title"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"',
    flags: "i",
    reason: "names of fields",
  },
  { file: "search/query/pasted-text.ts", source: '[\\s,{]title\\s*=\\s*(["{])', flags: "i", reason: "names of fields" },
  {
    file: "import/doubtful-entries.ts",
    source: "\\b(?:jan|feb)[a-z]*\\.? 18\\b(?!/)",
    flags: "i",
    reason: "two digits",
  },
  {
    file: "search/index/stem.ts",
    source: "([aeiou][^aeiou]+[aeio]l)l(?=(?:ing|ed|er|or)$)",
    flags: "",
    reason: "parts of a word; no other of its rules repeats anything",
  },
  { file: "terminal/home-paths.ts", source: '(?<=^|[\\s("])/home/doe(?=/)', flags: "g", reason: "a path, escaped" },
];

let patterns: readonly FoundPattern[];
let made: readonly string[];
beforeAll(async () => {
  const built = await builtPatterns();
  made = built.made;
  const all = [...literalsInSource(), ...built.patterns, ...MADE_WHEN_CALLED];
  patterns = [...new Map(all.map((each) => [`/${each.source}/${each.flags}`, each])).values()].filter(repeats);
});

/** What repeats nothing takes a limited time. */
function repeats({ source }: FoundPattern): boolean {
  return /[*+{]/.test(source);
}

function isExcepted({ file, source }: FoundPattern, exceptions: readonly Exception[]): boolean {
  return exceptions.some((each) => each.file === file && source.includes(each.part));
}

function written({ file, source, flags }: FoundPattern): string {
  return `${file}: /${source}/${flags}`;
}

test("all patterns of the program are found", () => {
  expect(patterns.length).toBeGreaterThan(1200);
  expect([...made].sort()).toEqual(MADE_WHEN_CALLED.map(({ file }) => file).sort());
});

test("no pattern is exponential", () => {
  const asked = patterns.filter((each) => !isExcepted(each, NOT_EXPONENTIAL));
  expect(asked.filter(isExponential).map(written)).toEqual([]);
});

test("none takes more than the square of the length of a text, but where the text is short", () => {
  const asked = patterns.filter((each) => !isExcepted(each, HARMLESS) && !isExcepted(each, NOT_EXPONENTIAL));
  expect(asked.filter((each) => degreeOf(each) > 2).map(written)).toEqual([]);
});

test("each exception is one pattern", () => {
  for (const each of [...NOT_EXPONENTIAL, ...HARMLESS])
    expect(patterns.filter((pattern) => isExcepted(pattern, [each])).length, each.part).toBe(1);
});

describe("the judge", () => {
  test.each([
    /(a*)*b/,
    /^(a|a)*b/,
    /^(\w+\s?)+$/,
    /^(?:\w|\d)+;/,
    /^(?:(?:a?|b?)c)*d/,
    /^(?:A\.\s?(?:De\s)?[A-Z]\w+(?:\s[A-Z]\w+)?,?\s?){1,40}$/,
    /(?=(?:x|x)*y)/,
  ])("%s is exponential", (pattern) => {
    expect(isExponential(pattern)).toBe(true);
  });

  test.each([
    [/^a{3}$/, 0],
    [/^(?:ab?)+/, 0],
    [/^\s+$/, 1],
    [/^(\w+\s)+$/, 1],
    [/\s+y/y, 1],
    [/\s+$/, 2],
    [/x(?=.*y)/, 2],
    [/^.*,.*$/, 2],
    [/a.*b.*c/, 3],
    [/(?:(?=.*x).)*z/, 3],
    [/^\s*(?:-\s*)?(.*?)\s*$/, 3],
  ])("%s has the degree %i", (pattern, degree) => {
    expect(isExponential(pattern)).toBe(false);
    expect(degreeOf(pattern)).toBe(degree);
  });

  test("a match that cannot fail any more is not tried again", () => {
    expect(automatonOf(/^a*/, 2).filter(({ matches }) => matches)).toHaveLength(1);
    expect(automatonOf(/^a*$/, 2).filter(({ matches }) => matches)).toHaveLength(0);
  });
});

// The fast check of map files agrees with the one that names every mistake.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPlainlyValid } from "../../src/map/plainly-valid.ts";
import { findProblems } from "../../src/map/validate.ts";
import { mapOf } from "../harness.ts";
import { hostileMap } from "../hostile-inputs.ts";
import { HOSTILE_MAP, paperOf } from "../hostile-map.ts";

const nested = (levels: number): unknown => (levels === 0 ? [] : [{ text: "x", notes: nested(levels - 1) }]);
const TOPICS = [{ id: "a", name: "A", parent: null, notes: [], groups: [] }];
const withPaper = (facts: object) => mapOf({ topics: TOPICS, papers: [{ ...paperOf({ id: "p" }), ...facts }] });

test("a map as aimap writes it is plainly valid", () => {
  expect(isPlainlyValid(HOSTILE_MAP)).toBe(true);
  expect(isPlainlyValid(mapOf())).toBe(true);
  fc.assert(
    fc.property(hostileMap, (map) => {
      expect(isPlainlyValid(JSON.parse(JSON.stringify(map)))).toBe(true);
    }),
  );
});

describe("what is unusual is left to the other check", () => {
  test.each<[string, unknown]>([
    ["no map", null],
    ["a list", []],
    ["an unknown member", { ...mapOf(), more: 1 }],
    ["an unknown field of a paper", withPaper({ more: 1 })],
    ["an empty title", withPaper({ title: " " })],
    ["no placement", withPaper({ placements: [] })],
    ["a wrong date", withPaper({ date: "2024-13" })],
    ["a wrong kind", withPaper({ kind: "song" })],
    ["a mark of a name that is false", withPaper({ authorNames: [{ family: "A", commaSuffix: false }] })],
    ["an unknown part of a name", withPaper({ authorNames: [{ family: "A", title: "Dr" }] })],
    ["deep notes", withPaper({ notes: nested(51) })],
    ["an extra field without a value", withPaper({ extra: [{ format: "bibtex", name: "x" }] })],
    ["another version", { ...mapOf(), schemaVersion: 1 }],
  ])("%s", (_, value) => {
    expect(isPlainlyValid(value)).toBe(false);
  });
});

test("mistakes are named in the order of the file", () => {
  const [first, second] = withPaper({ title: 1 }).papers;
  const problems = findProblems({
    ...mapOf({ topics: TOPICS }),
    title: 1,
    papers: [first, "a", second],
    glossary: [{}],
  });
  expect(problems).toEqual([
    "title: not a text",
    "papers[0].title: not a text",
    "papers[1]: not an object",
    "papers[2]: missing",
    ...["term", "expansions", "words"].map((key) => `glossary[0].${key}: missing`),
  ]);
});

test("no more than ten thousand mistakes are looked for", () => {
  const problems = findProblems({ ...mapOf({ topics: TOPICS }), papers: Array(1_000_000).fill({}) });
  expect(problems).toHaveLength(10_001);
  expect([problems[0], problems.at(-1)]).toEqual(["papers[0].id: missing", "the rest of the file is not checked"]);
});

test("where it finds a map valid, the other check finds no mistake in its shape", () => {
  const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(null, "", " ", "2020", [], {}, 0, true, nested(50)));
  fc.assert(
    fc.property(hostileMap, fc.array(fc.nat()), anything, (map, path, value) => {
      const changed: unknown = JSON.parse(JSON.stringify(map));
      replaceAt(changed, path, value);
      if (!isPlainlyValid(changed)) return;
      const ofShape = findProblems(changed).filter(
        (problem) => !/is the id of|there is no topic|same people|parents|deeper/.test(problem),
      );
      expect(ofShape).toEqual([]);
    }),
  );
});

/** Replaces a value somewhere inside: each number of the path chooses a member. */
function replaceAt(inside: unknown, [step = 0, ...path]: readonly number[], value: unknown): void {
  if (typeof inside !== "object" || inside === null) return;
  const keys = Object.keys(inside);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return;
  const member: unknown = Reflect.get(inside, key);
  if (path.length > 0 && typeof member === "object" && member !== null) replaceAt(member, path, value);
  else Reflect.set(inside, key, value);
}

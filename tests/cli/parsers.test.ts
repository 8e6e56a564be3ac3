// Options that are repeated very often: no list is copied for each of them.
import { expect, test } from "vitest";
import { collect, collectFields, collectParsed } from "../../src/cli/options/parsers.ts";
import { aimap } from "../harness.ts";

test("values are collected in their order, into one list", () => {
  const first = collect("a", undefined);
  expect(collect("b", first)).toBe(first);
  expect(first).toEqual(["a", "b"]);
  expect(collect("c", undefined)).toEqual(["c"]);
  expect(collectParsed(Number)("2", [1])).toEqual([1, 2]);
});

test("more fields than there are is an error", () => {
  const many = Array.from({ length: 301 }, (_, at) => `f${at}`).join(",");
  expect(() => collectFields(many, undefined)).toThrow("names more fields than there are");
});

test("of many unknown names, the first is reported, and the others are not looked for", async () => {
  const argv = Array.from({ length: 20_000 }, (_, at) => ["--author", `nobody${at}`]).flat();
  const { stderr, exitCode } = await aimap(["list", ...argv]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringMatching(/^aimap: no author "nobody0"/) });
});

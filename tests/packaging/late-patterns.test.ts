// Patterns that are made when they are first used.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { withLatePatterns } from "../../src/packaging/late-patterns.ts";

test("a pattern is made where it is first used, with its flags, however it is used", () => {
  const code = "const WORD = /\\w+/giu;\nf = (text) => WORD.test(text) ? text.replace(WORD, g) : [];";
  expect(withLatePatterns(code)).toBe(
    "let WORD;\nf = (text) => (WORD ??= /\\w+/giu).test(text) ? text.replace((WORD ??= /\\w+/giu), g) : [];",
  );
});

test.each([
  ["is exported", "export const A = /a/;\nA.test(b);"],
  ["is exported later", "const A = /a/;\nA.test(b); export { A };"],
  ["has the name of something else", "const A = /a/;\nA.test(b); const f = (A) => A.test(b);"],
  ["is a value", "const A = /a/;\nconst all = { A };"],
  ["can change", "let A = /a/;\nA.test(b);"],
  ["is used often", `const A = /a/;\n${"A.test(b);".repeat(4)}`],
  ["is inside a function", "function f() {\nconst A = /a/;\nreturn A.test(b); }"],
])("a pattern that %s stays", (_, code) => {
  expect(withLatePatterns(code)).toBe(code);
});

test("the pattern for any letter is made where fuse.js uses it, and not when it is loaded", () => {
  const path = createRequire(import.meta.url)
    .resolve("fuse.js/basic")
    .replace(/cjs$/, "mjs");
  const code = withLatePatterns(readFileSync(path, "utf8"));
  expect(code).not.toMatch(/^(?:const|let|var) \w+ = \/.*\\p\{/m);
  expect(code).toContain("text.match((DEFAULT_TOKEN ??= /[\\p{L}\\p{M}\\p{N}_]+/gu))");
});

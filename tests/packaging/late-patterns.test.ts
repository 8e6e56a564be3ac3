import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { withLatePattern } from "../../src/packaging/late-patterns.ts";

test("the pattern for any letter is made where fuse.js uses it, and not when it is loaded", () => {
  const path = createRequire(import.meta.url)
    .resolve("fuse.js/basic")
    .replace(/cjs$/, "mjs");
  const code = withLatePattern(readFileSync(path, "utf8"));
  expect(code).not.toContain("DEFAULT_TOKEN");
  expect(code).not.toMatch(/^(?:const|let|var) \w+ = \/.*\\p\{/m);
  expect(code).toContain("text.match(/[\\p{L}\\p{M}\\p{N}_]+/gu)");
});

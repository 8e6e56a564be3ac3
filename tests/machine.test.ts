// What the tests can be told reaches them: a variable that is not let through changes nothing, and nobody would notice.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./harness.ts";
import { SETTINGS } from "./machine.ts";

test.each(["tests/README.md", ".ci/run"])("each variable that %s names is let through", (file) => {
  const named = readFileSync(join(ROOT, file), "utf8").match(/\bAIMAP_[A-Z_]+(?==)/g) ?? [];
  // read before the environment is cleared
  const others = ["AIMAP_TEST_ZONE", "AIMAP_ORDER"];
  expect(named.length).toBeGreaterThan(2);
  expect([...new Set(named)].filter((name) => !SETTINGS.test(name) && !others.includes(name))).toEqual([]);
});

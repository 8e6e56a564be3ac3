// The table of check rules: every rule is in it, and reading it is cheap.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { type Rule, SEVERITIES } from "../../src/check/rule.ts";
import { RULE_NAMES, RULES } from "../../src/check/rules.ts";
import { ROOT } from "../harness.ts";

const SRC = join(ROOT, "src");
const rules: readonly (readonly [string, Rule])[] = RULE_NAMES.map((name) => [name, RULES[name]]);

/** The modules that are loaded together with this one, itself included. */
function loadedWith(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = readFileSync(path, "utf8");
  for (const [, target = ""] of text.matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)"/gm)) {
    loadedWith(join(dirname(path), target), seen);
  }
  return seen;
}

describe("the table of rules", () => {
  test("has every rule of src/check/rules under the name of its file", () => {
    const files = readdirSync(join(SRC, "check", "rules")).map((file) => file.replace(/\.ts$/, ""));
    const withTest = rules.filter(([, rule]) => rule.findInPaper ?? rule.findInLink ?? rule.findInMap);
    expect(files.sort()).toEqual([...withTest.map(([name]) => name), "reported"].sort());
  });

  test("lists errors first, then warnings, then notes", () => {
    const order = rules.map(([, { severity }]) => SEVERITIES.indexOf(severity));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test("explains every rule in sentences", () => {
    for (const [name, { finds, explanation }] of rules) {
      expect(finds, name).toMatch(/^\S.*[^.]$/);
      expect(explanation, name).toMatch(/^(?:[A-Z]|aimap ).*\.$/);
    }
  });

  test("is loaded without the import and the validation, which few command lines need", () => {
    const loaded = [...loadedWith(join(SRC, "check", "rules.ts"))].map((path) => relative(SRC, path));
    expect(loaded).toContain(join("check", "rules", "no-date.ts"));
    expect(loaded.filter((path) => path.startsWith("import") || path === join("map", "validate.ts"))).toEqual([]);
  });
});

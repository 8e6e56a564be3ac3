import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { withAssignedFields } from "../../src/packaging/assigned-fields.ts";

test("a field that is defined by a function is assigned, whatever comment is before its name", () => {
  expect(withAssignedFields('_defineProperty(this, "type", type);')).toBe("(this.type = type);");
  expect(withAssignedFields('_defineProperty(\n\tthis,\n\t/** a */\n\t"map",\n\tnull\n);')).toBe(
    "(this.map =\n\tnull\n);",
  );
});

test("markdown-it has such fields, and none is left", () => {
  const path = createRequire(import.meta.url)
    .resolve("markdown-it")
    .replace(".cjs.js", ".mjs");
  const code = readFileSync(path, "utf8");
  expect(code).toMatch(/_defineProperty\(\s*this,/);
  expect(withAssignedFields(code)).not.toMatch(/_defineProperty\(\s*this,/);
});

// Tables of the program, which have no prototype in the bundle.
import { expect, test } from "vitest";
import { withPlainTables } from "../../src/packaging/plain-tables.ts";

test("a table has no prototype, whatever its type is and whoever imports it", () => {
  const code = 'const A = { a, b: "b", c() {}, ...d };\nexport const B = { a, b, c, d } as const satisfies T;';
  expect(withPlainTables(code)).toBe(
    'const A = { __proto__: null, a, b: "b", c() {}, ...d };\nexport const B = { __proto__: null, a, b, c, d } as const satisfies T;',
  );
});

test.each([
  ["has few names", "const A = { a, b, c };"],
  ["has numbers, with which something is computed", "const A = { a: 1, b, c, d };"],
  ["is in a function", "function f() { const A = { a, b, c, d }; return A; }"],
  ["can be another object", "let A = { a, b, c, d };"],
  ["is a row of a table", "const A = [{ a, b, c, d }];"],
])("an object that %s stays as it is", (_, code) => {
  expect(withPlainTables(code)).toBe(code);
});

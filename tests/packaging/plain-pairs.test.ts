// Several variables that are declared at once.
import { expect, test } from "vitest";
import { withSingleVariables } from "../../src/packaging/plain-pairs.ts";

test("each of several variables with a value of its own is declared by itself", () => {
  const code = "const [a, b] = [f(x, 1), (y)]; let [low, high]=[0, [1, 2].length];";
  expect(withSingleVariables(code)).toBe("const a = f(x, 1), b = (y); let low = 0, high = [1, 2].length;");
});

test("a value may contain such a declaration, and characters outside of ASCII", () => {
  const code = 'const [a, b] = ["é𝒳", () => { const [c, d] = [1, 2]; return c + d; }];';
  expect(withSingleVariables(code)).toBe('const a = "é𝒳", b = () => { const c = 1, d = 2; return c + d; };');
});

test.each([
  "const [a, b] = f();",
  "const [a = 1, b] = [x, y];",
  "const [a, ...b] = [x, y];",
  "const [a, b] = [x, ...y];",
  "const [a, b] = [x, y, z];",
  "const [, b] = [x, y];",
  "const [a, b]: [T, U] = [x, y];",
  "[a, b] = [b, a];",
])("what is not one value for each variable stays: %s", (code) => {
  expect(withSingleVariables(code)).toBe(code);
});

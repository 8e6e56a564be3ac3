// What is said about a text that is not JSON: it agrees with the engine about what is JSON, and quotes what is written.
import fc from "fast-check";
import { expect, test } from "vitest";
import { depthProblem, jsonProblem } from "../../src/text/json-problem.ts";
import { runs } from "../runs.ts";

test.each([
  ["", "unexpected end instead of a value at line 1, column 1"],
  ["{", 'unexpected end instead of a name in quotation marks or "}" at line 1, column 2'],
  ["[1, 2", 'unexpected end instead of "," or "]" at line 1, column 6'],
  ["{ Nope }", 'unexpected "Nope" instead of a name in quotation marks or "}" at line 1, column 3'],
  ["[\n  {'ID': 1}]", 'unexpected "\'" instead of a name in quotation marks or "}" at line 2, column 4'],
  ['{\n  "a": 1,\n}', 'unexpected "}" instead of a name in quotation marks at line 3, column 1'],
  ["[1, ]", 'unexpected "]" instead of a value at line 1, column 5'],
  ['{"a" 1}', 'unexpected "1" instead of ":" at line 1, column 6'],
  ['["a" "b"]', 'unexpected \'"\' instead of "," or "]" at line 1, column 6'],
  ["[] []", 'unexpected "[" instead of the end at line 1, column 4'],
  ["[NaN, Größe]", 'unexpected "NaN" instead of a value or "]" at line 1, column 2'],
  ["[01]", 'unexpected "01" instead of a value or "]" at line 1, column 2'],
  ['["a\nb"]', "unexpected line break in a text at line 1, column 4"],
  ['["\u0001"]', "unexpected character U+0001 in a text at line 1, column 3"],
  ['["\\x41"]', 'unexpected "\\x" in a text at line 1, column 3'],
  ['\n["abc]', "a text without an end at line 2, column 2"],
  ["[\u00a0]", 'unexpected character U+00A0 instead of a value or "]" at line 1, column 2'],
  [`${"[".repeat(101)}${"]".repeat(101)}`, "more than 100 levels of brackets at line 1, column 101"],
])("%j", (text, problem) => {
  expect(jsonProblem(text)).toBe(problem);
});

test("finds a mistake exactly where the engine refuses the text", () => {
  const token = fc.constantFrom(
    ..."[]{},:",
    '"a"',
    '"\\u00e4\\n"',
    '"',
    "\\",
    "1",
    "-0.5e3",
    "-",
    "01",
    "true",
    "nul",
    " ",
    "\n",
    "ä",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join("")),
      ),
      (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(jsonProblem(text) === null).toBe(isJson);
      },
    ),
    runs(3000),
  );
});

test("only brackets in brackets are deep", () => {
  expect(depthProblem(JSON.stringify(Array.from({ length: 500 }, () => [{}])))).toBeNull();
  expect(depthProblem(JSON.stringify("[".repeat(500)))).toBeNull();
  expect(depthProblem("[".repeat(300) + "]".repeat(300))).toBe(
    "more than 100 levels of brackets at line 1, column 101",
  );
});

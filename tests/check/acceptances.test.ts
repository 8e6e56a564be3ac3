// What is accepted, and where: comments that end, that never end, and that hold what looks like another comment.
import fc from "fast-check";
import { expect, test } from "vitest";
import { acceptancesIn } from "../../src/check/acceptances.ts";
import { runs } from "../runs.ts";

/** Each as `line:column rule: reason`. */
function found(text: string): string[] {
  return acceptancesIn(text, "list.md").map(
    ({ location: { line, column, path }, rule, reason }) => `${path ?? `${line}:${column}`} ${rule}: ${reason}`,
  );
}

test.each<[text: string, ...acceptances: string[]]>([
  ["<!-- accept no-date: nobody knows -->", "1:1 no-date: nobody knows"],
  ["<!--accept no-date:nobody knows-->", "1:1 no-date: nobody knows"],
  ["a\n\n  b <!-- accept no-date: c -->", "3:5 no-date: c"],
  ["<!-- accept\n  no-date: c -->", "1:1 no-date: c"],
  ["<!-- accept no-date -->", "1:1 no-date: "],
  ["<!-- accept no-date-->", "1:1 no-date: "],
  ["<!-- accept no-date: a -- b -> c: d -->", "1:1 no-date: a -- b -> c: d"],
  ["<!-- accept a: b --><!-- accept c: d -->", "1:1 a: b", "1:21 c: d"],
  ["<!-- accept a: b\n--> <!-- accept c: d -->", "1:1 a: b", "2:5 c: d"],
  ["<!-- accept a: <!-- accept b: c -->", "1:1 a: <!-- accept b: c"],
  ["<!-- accept a b -->"],
  ["<!-- accept a: b\nc -->"],
  ["<!-- accept a: b"],
  ["<!-- accept a: b <!-- accept c: d"],
  ["<!-- accept a b --> <!-- accept c: d -->", "1:21 c: d"],
  ["<!-- accepted a: b -->"],
  ["<!-- accept : b -->"],
  ["<!-- accept  -->"],
  ["% accept no-date: nobody knows", "1:1 no-date: nobody knows"],
  ["@misc{a}\n  %% accept no-date: b: c  \n@misc{b}", "2:1 no-date: b: c"],
  ["%accept no-date", "1:1 no-date: "],
  ["% accept no-date b"],
  ["a % accept no-date: b"],
  ["% accept a: b\r\n% accept c: d\r\n", "1:1 a: b", "2:1 c: d"],
  ['[{"custom":{"aimap":{"accept":{"no-date":" a ","no-url":1}}}},{}]', "[0] no-date: a", "[0] no-url: "],
  ['[{"custom":{"aimap":{"accept":["a"]}}},{"custom":null}]', "[0] 0: a"],
  ['[{"accept":"a"}]'],
  ['[{"custom":{"aimap":{"accept"'],
])("%j", (text, ...acceptances) => {
  expect(found(text)).toEqual(acceptances);
});

test("what is around a comment changes nothing but its place", () => {
  const words = fc.array(fc.constantFrom("<!--", "-->", "a", " ", ":", "accept", "%", "\n", "-"), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      // closed before it begins, so that it is a comment of its own
      const start = `${before.join("")} -->\n`;
      const text = `${start}<!-- accept no-date: because -->\n${after.join("")}`;
      expect(found(text)).toContain(`${start.split("\n").length}:1 no-date: because`);
    }),
    runs(200),
  );
});

// Input that is broken, hostile or huge is read or refused, and never crashes the program.
import fc from "fast-check";
import { expect, test } from "vitest";
import { aimap, fileOf } from "../harness.ts";
import { runs } from "../runs.ts";

const STARTS = [
  "@article{a, title = {One}, year = 2020}\n",
  "TY  - JOUR\nTI  - One\nER  - \n",
  '[{"id": "a", "title": "One"}]',
  "# L\n\n- 2020: [One](https://example.org)\n",
];

test("a text that is cut anywhere, or has characters inserted, is refused or makes a map", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...STARTS),
      fc.constantFrom("bibtex", "ris", "csl-json", "markdown"),
      fc.nat(60),
      fc.nat(60),
      fc.string({ maxLength: 6, unit: "binary" }),
      async (start, from, cut, at, noise) => {
        const text = `${start.repeat(2).slice(0, start.length + cut)}`;
        const stdin = text.slice(0, at) + noise + text.slice(at);
        const { stdout, stderr, exitCode } = await aimap(["build", "-", "--from", from], { stdin });
        expect([0, 1]).toContain(exitCode);
        expect(stderr).not.toMatch(/should not have happened|\n {4}at /);
        if (exitCode === 0) JSON.parse(stdout);
      },
    ),
    runs(150),
  );
});

test.each([
  ["101 levels of quotes", `# T\n\n${"> ".repeat(101)}deep\n`, 3],
  ["101 levels of bullets", `${Array.from({ length: 101 }, (_, at) => `${"  ".repeat(at)}- x`).join("\n")}\n`, 101],
  ["brackets in brackets", `# T\n\n${"[".repeat(5000)}\n`, 3],
  ["a line of two million characters", `# T\n\n- [x](https://example.org)\n${"a".repeat(2_000_000)}\n`, 4],
  ["NUL", "# T\n\n\0\n", 3],
])("%s is refused before parsing, with file and line", async (_, text, line) => {
  const path = fileOf(text, "list.md");
  const { stdout, stderr, exitCode } = await aimap(["build", path]);
  expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
  expect(stderr.startsWith(`aimap: ${path}:${line}: `)).toBe(true);
});

// growth.test.ts counts how the work grows; this is about what overflows a stack or a regular expression, and about
// what doubles at each step
test.each([
  ["names", "list.md", `## T\n\n- ${"Jane Doe, ".repeat(10_000)}[A title](https://example.org)\n`],
  ["names after a title", "list.md", `## T\n\n- [A title](https://example.org) ${"Jane Doe, ".repeat(10_000)}\n`],
  ["bold words", "list.md", `## T\n\n- ${"a **b** ".repeat(1200)}[A title](https://example.org)\n`],
  ["arXiv ids", "list.md", `## T\n\n- x ${"arXiv:2101.00012 ".repeat(2000)}\n`],
  [
    "papers with the same key",
    "list.md",
    `## T\n\n${Array.from({ length: 300 }, (_, at) => `- [One title, ${at}](https://example.org/${at})`).join("\n")}\n`,
  ],
  ["braces", "a.bib", `@article{a, title = ${"{".repeat(50_000)}x${"}".repeat(50_000)}}\n@article{b, title = {T}}\n`],
  [
    "strings of strings",
    "a.bib",
    `@string{s0="xxxxxxxx"}\n${Array.from({ length: 40 }, (_, at) => `@string{s${at + 1} = s${at} # s${at}}`).join("\n")}\n@article{b, title = s40}\n`,
  ],
  [
    "crossrefs in a circle",
    "a.bib",
    Array.from({ length: 2000 }, (_, at) => `@article{k${at}, title = {T}, crossref = {k${(at + 1) % 2000}}}\n`).join(
      "",
    ),
  ],
  [
    "macros of macros",
    "a.bib",
    `@preamble{"${Array.from("abcdefghijklmnopqrst", (letter, at) => `\\def\\m${letter}{\\m${"bcdefghijklmnopqrstu"[at]}\\m${"bcdefghijklmnopqrstu"[at]}}`).join("")}"}\n@article{a, title = {\\ma}}\n`,
  ],
  ["lines of one tag", "a.ris", `TY  - JOUR\nTI  - A\n${"AU  - Doe, J\n".repeat(50_000)}ER  - \n`],
  ["brackets", "a.json", "[".repeat(50_000)],
])("thousands of %s are read or refused", async (_, name, text) => {
  const { stderr, exitCode } = await aimap(["build", fileOf(text, name)]);
  expect([0, 1]).toContain(exitCode);
  expect(stderr).not.toContain("should not have happened");
});

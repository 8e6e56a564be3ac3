// No construct of Markdown or HTML takes more than its share of time, closed or not, on one line or on lines of its own:
// four times as much of it is read in at most eight times the time. Both sizes are measured in this process, in CPU time,
// and again where the first measurement fails. AIMAP_LARGE=1 takes larger sizes.
import { expect, test } from "vitest";
import { draftMap } from "../../../src/import/build.ts";
import { timeGrowth } from "../../cpu-growth.ts";

const { AIMAP_LARGE } = process.env;
const IS_LARGE = AIMAP_LARGE !== undefined;
const SMALL = IS_LARGE ? 6_000 : 3_000;
const AT_MOST = 8;

const CONSTRUCTS = [
  ...[
    "*a_ ",
    "*a* ",
    "**a ",
    "**a** ",
    "*a **b ",
    "_a",
    "~~a ",
    "~~a~~ ",
    "~a~ ",
    "`a ",
    "`a` ",
    "``a` ",
    "$a ",
    "$a$ ",
    "$$",
  ],
  ...[
    "[ ",
    "![",
    "[a](",
    "[a](b)",
    "[a](<b",
    '[a](b "',
    "[a][",
    "[a]",
    "](",
    "[a]: b",
    "[^a]",
    "[^a]: b",
    "\\",
    "&amp;",
    "!",
  ],
  ...["<http:", "<http://a>", "http://a.b/c ", "www.a.b ", "a@b.cc ", "arXiv:2101.00012 ", "doi:10.1234/abc "],
  ...[
    "<!-- ",
    "<!-- a -->",
    "<?x ",
    "<?x?>",
    "<!X ",
    "<!X>",
    "<![CDATA[",
    "</p>",
    "<p>",
    "<p>a</p>",
    "<li>",
    "<details>",
  ],
  ...[
    "<details></details>",
    "<summary>",
    "<table>",
    "<tr><td>a</td></tr>",
    "<td>",
    "<b>",
    "</b>",
    "<b>a</b>",
    "<a href='x'>",
  ],
  ...["<a href='x'>a</a>", "<br>", "<img src=x>", "<a b='c ", '<a b="', "<pre>", "<script>"],
  ...[
    "> ",
    ">>>> a",
    "- ",
    "- a",
    "- [a](http://x.y)",
    "1. a",
    "- [x] a #b ",
    "  - a",
    "    a",
    "\ta",
    "```",
    "~~~",
    "# ",
    "# a",
    "## 2020",
  ],
  ...[
    "**a**",
    "a:",
    "| a | b |",
    "| a ",
    "|---|---|",
    "***",
    "---",
    "===",
    "(2020) ",
    "Jane Doe, ",
    "“a” ",
    "{#a} ",
    ":star: ",
    "{",
    '"a": [1], ',
  ],
] as const;

const FORMS: Readonly<Record<string, (mark: string, size: number) => string>> = {
  "on one line": (mark, size) => filled(mark, size),
  "on lines of their own": (mark, size) => filled(`${mark}\n`, size),
  // a paragraph is more work than a line
  "in paragraphs of their own": (mark, size) => filled(`${mark}\n\n`, size / 2),
  "after a heading": (mark, size) => `# ${filled(mark, size)}`,
  "after a title": (mark, size) => `## T\n\n- [A title](https://a.example) ${filled(mark, size)}`,
  "below a paper": (mark, size) => `## T\n\n- [A title](https://a.example)\n${filled(`  ${mark}\n`, size)}`,
  "as lazy lines": (mark, size) => `- > a\n${filled(`${mark}\n`, size)}`,
  "in a cell": (mark, size) => `| title |\n|---|\n| [A](https://a.example) ${filled(mark.replaceAll("|", ""), size)} |`,
  "inside HTML": (mark, size) => `<table><tr><td>\n${filled(`${mark}\n`, size)}</td></tr></table>`,
};

/** The others only in large runs: all of them take a minute of CPU. */
const USUAL_FORMS = ["on lines of their own", "after a heading", "after a title"];

function filled(part: string, size: number): string {
  return part.repeat(Math.ceil(size / part.length));
}

/** A text is read or refused. */
function growthOf(text: (size: number) => string): Promise<number> {
  const read = (each: string) =>
    draftMap({
      title: null,
      lists: [{ file: "list.md", text: each, format: "markdown" }],
      references: [],
      glossaries: [],
    });
  return timeGrowth({ text, read, small: SMALL, large: SMALL * 4, minTime: 12, atMost: AT_MOST });
}

test.each(CONSTRUCTS)("%j", { timeout: 300_000 }, async (mark) => {
  const forms = Object.entries(FORMS).filter(([name]) => IS_LARGE || USUAL_FORMS.includes(name));
  for (const [name, form] of forms) {
    expect(await growthOf((size) => form(mark, size)), name).toBeLessThan(AT_MOST);
  }
});

test.each([
  ["quotations nested 90 deep", (size: number) => filled(`${">".repeat(90)} a\n`, size)],
  [
    "a table of HTML, a row a line",
    (size: number) =>
      `<table>\n${filled("<tr><td><a href='http://x.y'>A title</a></td><td>2020</td></tr>\n", size)}</table>`,
  ],
  ["equal headings with papers", (size: number) => filled("## A\n\n- [b](http://x.y)\n\n", size)],
  [
    "groups",
    (size: number) =>
      `## T\n\n${Array.from({ length: size / 40 }, (_, at) => `**G${at}:**\n\n- [A title](http://x.y/${at})\n\n`).join("")}`,
  ],
  [
    "notes below one paper",
    (size: number) => `## T\n\n- [A title](http://x.y)\n${filled("  - note\n    - below\n", size)}`,
  ],
  [
    "ragged rows",
    (size: number) => `## T\n\n|title|b|\n|-|-|\n${filled("| [a](http://x.y) \n| b | c | d | e\n", size)}`,
  ],
  [
    // the time of each would double with every name, if a name could be read in two ways
    "people before a quoted title",
    (size: number) =>
      `## T\n\n${filled(`- Doe, ${filled("Nanyang Kaican, ", size / 100)}and Zhenguo Roe. "A title." preprint arXiv:2106.03721 (2021).\n`, 3000)}`,
  ],
  [
    "names in capitals on a line",
    (size: number) => `## T\n\nThe top journals:\n${filled("CACM, PIEEE, ", size / 100)}arXiv(selected), etc.\n`,
  ],
  ["front matter that never ends", (size: number) => `---\n${filled("a: b\n", size)}`],
  ["definitions", (size: number) => Array.from({ length: size / 20 }, (_, at) => `[r${at}]: http://x.y\n`).join("")],
  [
    "JSON",
    (size: number) =>
      JSON.stringify(
        Array.from({ length: size / 60 }, (_, at) => ({ id: `k${at}`, author: [{ family: "Doe" }], issued: [[2020]] })),
        null,
        2,
      ),
  ],
])("%s", { timeout: 300_000 }, async (_, textOf) => {
  expect(await growthOf(textOf)).toBeLessThan(AT_MOST);
});

test.each([
  ["quotations", `${">".repeat(120)} a`, 1],
  ["bullets", Array.from({ length: 120 }, (_, at) => `${"  ".repeat(at)}- a`).join("\n"), 101],
  ["brackets", `# T\n\na\n${"[".repeat(5000)}`, 4],
  ["emphasis", `# T\n\n${"*a ".repeat(200)}${"b* ".repeat(200)}`, 3],
  ["elements", `# T\n\n${"<div>\n".repeat(300)}`, 203],
  ["folds", `# T\n\n${"<details>\n\n".repeat(300)}`, 403],
])("%s nested too deeply are refused with file and line", async (_, text, line) => {
  const lists = [{ file: "list.md", text }];
  const { problems } = await draftMap({ title: null, lists, references: [], glossaries: [] });
  expect(problems).toEqual([{ file: "list.md", at: line, rule: "not-read", message: "nested deeper than 100 levels" }]);
});

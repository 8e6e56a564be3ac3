// The tree of a page: the same as that of micromark, which knows the whole of Markdown but is slow, except where the two
// read CommonMark in different ways.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTree, type TreeOptions } from "../../../../src/import/markdown/syntax/tree.ts";
import { runs } from "../../../runs.ts";
import { micromarkTree, outlineOf, plainMicromarkTree } from "./micromark.ts";

const GITHUB: TreeOptions = { firstLine: 1, dialect: "github" };
const PLAIN: TreeOptions = { firstLine: 1, dialect: "plain" };

const tree = (text: string, options = GITHUB): string[] => outlineOf(parseTree(text, options));

const MARKS =
  'a|b|word| |\n|\n\n|- |* |1. |> |# |## |*|**|_|__|`|``|[|]|(|)|[a](b)|![a](b)|[a]|<b>|</b>|<!-- c -->|&amp;|---|```|\n```\n|\n---\n|\n- a\n  - b\n|\n> q\n|<http://z.example>|\n<p>\n|1|é|.|,|:|!|"t"|#'.split(
    /(?<!\|)\|/,
  );
const GITHUB_MARKS = [
  " ~~a~~ ",
  " ~a~ ",
  "$",
  "$$",
  "\n\n| a | b |\n|---|---|\n| c | d |\n\n",
  " http://a.b/c ",
  " https://x.y/(z). ",
  " www.a.b/c, ",
  " x@y.zz ",
  "[^1]",
  "\n\n[^1]: n\n\n",
];

/** Most of them leave a line plain. */
const LINE_PARTS = [
  ...["[A title](http://a.example/b)", "[b (c)](#d)", "[e](http://f.example/g_h*i~j$k?l=m#n)", "[o!](p.pdf)", "](r)"],
  ...[
    "A title",
    " ",
    "word. ",
    "(2020)",
    ", ",
    "– é中文🎉",
    ": ",
    "!",
    "'t' \"u\"",
    ";",
    "/",
    "+ ",
    "1) ",
    "|",
    "{v}",
    "^",
  ],
  ...[
    " www.w.x ",
    "http://y.z/1 ",
    "://",
    "*",
    "_",
    "\\",
    "&amp;",
    "a@b.cc",
    "[^2](c)",
    "[](d)",
    "[e]()",
    "[f](g h)",
    "\t",
  ],
];

const textOf = (marks: readonly string[]) =>
  fc.array(fc.constantFrom(...marks), { maxLength: 12 }).map((parts) => parts.join(""));

/**
 * A line of one tag after a list or a quotation goes on with the paragraph, says CommonMark; micromark ends it there. It
 * also reads a bullet without words in the first line of a bullet as text, if that comes after a paragraph.
 */
const isReadDifferently = (text: string): boolean =>
  /^[ \t>]*<\/?b>[ \t]*$|[-*.>][ \t]+(?:[-*]|1\.)[ \t]*$/m.test(text);

describe("the tree", () => {
  test("of plain Markdown is that of micromark", () => {
    fc.assert(
      fc.property(
        textOf(MARKS).filter((text) => !isReadDifferently(text)),
        (text) => {
          expect(tree(text, PLAIN), JSON.stringify(text)).toEqual(outlineOf(plainMicromarkTree(text)));
        },
      ),
      runs(400),
    );
  });

  test("of Markdown as GitHub reads it is that of micromark", () => {
    fc.assert(
      fc.property(
        textOf([...MARKS, ...GITHUB_MARKS]).filter((text) => !isReadDifferently(text)),
        (text) => {
          expect(tree(text), JSON.stringify(text)).toEqual(outlineOf(micromarkTree(text)));
        },
      ),
      runs(400),
    );
  });

  test("of lines of words and links, which mostly need no parser, is that of micromark", () => {
    fc.assert(
      fc.property(textOf(LINE_PARTS), (text) => {
        // lines with marks always go to the parser, which the tests above compare
        fc.pre(!/[@*_~\\&`<]/.test(text.replaceAll(/\]\(\S*?\)/g, "")));
        const page = `- ${text}\n\n| ${text.replaceAll("|", "")} |\n|---|\n`;
        expect(tree(page), JSON.stringify(page)).toEqual(outlineOf(micromarkTree(page)));
        expect(tree(page, PLAIN), JSON.stringify(page)).toEqual(outlineOf(plainMicromarkTree(page)));
      }),
      runs(400),
    );
  });

  test.each([
    ["the first definition of a name counts", "[a][n]\n\n[n]: x\n[n]: y\n"],
    ["a definition may come after a heading", "[a][n]\n\n# H\n\n[N]: x\n"],
    ["rows of a table keep the cells that they have", "| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n"],
    ["a bar after a backslash is in a cell, in code too", "| a | b |\n|---|---|\n| `x\\|y` \\| z | 2 |\n"],
    ["a table ends where a list begins", "| a |\n|---|\n| 1 |\n- b\n"],
    ["footnotes have blocks", "a[^1]\n\n[^1]: b\n\n    - c\n\nd\n"],
    ["a footnote that is not defined is text", "a[^1]\n"],
    ["marks inside an address mean nothing", "http://a.example/_x_*y*~z~$1$ b\n"],
    ["an address ends before punctuation", "(http://a.example/b), and http://a.example/c).\n"],
    ["dollars are math, as many as opened it", "$a*b$ $$c$ d$$ \\$e$\n"],
    ["lines of dollars are math", "a\n\n$$\n*b*\n$$\n\nc\n"],
    ["one or two tildes strike through", "~a~ ~~b~~ ~~c~ ~~~d~~~\n"],
    ["a comment that is not closed is text, one before it is not", "a <!-- b --> c <!-- d\n"],
    ["pictures have the words of their label", "![a *b* `c` ![d](e)](f)\n"],
    ["breaks", "a  \nb\\\nc\n"],
    ["an underlined heading", "A\nB\n===\n\nC\n---\n"],
    ["lists in quotations in lists", "- a\n  > - b\n  >   c\n\n    d\n- e\n"],
    ["a quotation goes on without its mark", "> a\nb\n\nc\n"],
    ["Windows line ends", "# A\r\n\r\n- b\r\n  c\r\n"],
  ])("%s", (_, text) => {
    expect(tree(text)).toEqual(outlineOf(micromarkTree(text)));
  });

  test("a line of one tag goes on with the paragraph of a list, as CommonMark says", () => {
    expect(tree("- a\n<b>\n")).toEqual([
      '1 list {"ordered":false}',
      " 1 listItem {}",
      "  1 paragraph {}",
      '   text {"value":"a "}',
      '   html {"value":"<b>"}',
    ]);
  });

  test("an address in a tag without quotation marks is part of the tag", () => {
    expect(tree("<a href=http://a.example>b</a>")).toEqual([
      "1 paragraph {}",
      ' html {"value":"<a href=http://a.example>"}',
      ' text {"value":"b"}',
      ' html {"value":"</a>"}',
    ]);
  });

  test("every node has its lines", () => {
    const { children } = parseTree("a\n*b\n[c](d) ~~e~~*\n\n- f\n\n  g\n\n\nh", { firstLine: 11, dialect: "github" });
    const lines = (node: unknown): unknown =>
      typeof node === "object" && node !== null && "type" in node && "position" in node
        ? [
            node.type,
            ...Object.values(Object(node.position)).map((point) => Object(point).line),
            ...("children" in node && Array.isArray(node.children) ? node.children.map(lines) : []),
          ]
        : [];
    expect(children.map(lines)).toEqual([
      [
        "paragraph",
        11,
        13,
        ["text", 11, 11],
        [
          "emphasis",
          12,
          13,
          ["text", 12, 12],
          ["link", 13, 13, ["text", 13, 13]],
          ["text", 13, 13],
          ["delete", 13, 13, ["text", 13, 13]],
        ],
      ],
      [
        "list",
        15,
        17,
        ["listItem", 15, 17, ["paragraph", 15, 15, ["text", 15, 15]], ["paragraph", 17, 17, ["text", 17, 17]]],
      ],
      ["paragraph", 20, 20, ["text", 20, 20]],
    ]);
  });
});

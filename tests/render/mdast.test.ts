// Texts without markup are written without the library: as it writes them.
import fc from "fast-check";
import type { PhrasingContent } from "mdast";
import { gfmAutolinkLiteralToMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { toMarkdown } from "mdast-util-to-markdown";
import { expect, test } from "vitest";
import { heading, item, link, list, markdownOf, numberedList, strong, text } from "../../src/render/mdast.ts";

function asTheLibraryWrites(children: readonly Parameters<typeof markdownOf>[0][number][]): string {
  const extensions = [gfmAutolinkLiteralToMarkdown(), gfmStrikethroughToMarkdown()];
  return toMarkdown({ type: "root", children: [...children] }, { bullet: "-", listItemIndent: "one", extensions });
}

const PIECES = [
  "a",
  "W",
  "7",
  "12",
  " ",
  ".",
  ")",
  "(",
  "-",
  "+",
  ":",
  "/",
  "//",
  "http",
  "www",
  "·",
  "é",
  "漢",
  "'",
  '"',
  ",",
  "@",
  "_",
  "*",
  "#",
  "?",
  "%",
];
const words = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));
const address = words.map((path) => `https://e.org/${path.replaceAll(" ", "")}`);
const phrase: fc.Arbitrary<PhrasingContent> = fc.oneof(
  words.map(text),
  words.map(strong),
  fc.tuple(address, words).map(([url, label]) => link(url, label)),
  address.map((url) => link(url, url)),
  fc.constantFrom(" ", " (", ", ", ") ", ":", " #tag", " #1", "2024: ").map(text),
  fc.constant<PhrasingContent>({ type: "html", value: "[@key]" }),
);
const line = fc.array(phrase, { minLength: 1, maxLength: 5 });

test("whatever they are, and wherever they stand", () => {
  fc.assert(
    fc.property(line, line, (one, other) => {
      const items = [item(one, [item(other), item(one)]), item(other), item(one, [item(other, [item(one)])])];
      const blocks = [heading(2, ...one), ...list(items), ...list(items.slice(1)), ...numberedList(items.slice(0, 2))];
      // in addresses, we write an entity where the library writes an escape
      expect(markdownOf(blocks)).toBe(asTheLibraryWrites(blocks));
    }),
    { numRuns: 500 },
  );
});

test("many are", () => {
  expect(markdownOf(list([item([text("A plain title, and more: 3 parts"), link("https://e.org/a", "page")])]))).toBe(
    "- A plain title, and more: 3 parts[page](https://e.org/a)\n",
  );
});

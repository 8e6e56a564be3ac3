// The Markdown parser, with what GitHub adds to the language: tables, struck-through text, bare addresses, footnotes, math.
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { mathFromMarkdown } from "mdast-util-math";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { math } from "micromark-extension-math";

const OPTIONS = {
  extensions: [
    gfmTable(),
    gfmStrikethrough(),
    gfmAutolinkLiteral(),
    gfmFootnote(),
    math({ singleDollarTextMath: true }),
  ],
  mdastExtensions: [
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmAutolinkLiteralFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    mathFromMarkdown(),
  ],
};

/** The library's own tree, with nothing of ours: `npm run bench` measures a build against it. */
export function parseTree(text: string): Root {
  return fromMarkdown(text, OPTIONS);
}

// The Markdown parser: markdown-it, with what GitHub adds to the language (tables, struck-through text, bare addresses,
// footnotes, math). Its time is proportional to the text in every construct, and its memory is bounded: tokens are kept only
// until the block is complete that they are part of.
import Parser, { type Env, type MarkdownIt, type Token } from "markdown-it";
import type { Root } from "mdast";
import { bareAddress, words } from "./grammar/addresses.ts";
import { footnoteDefinition, footnoteReference } from "./grammar/footnotes.ts";
import { guardBlock, guardInline, LocatedInlineState, type ParseContext, setContext } from "./grammar/guards.ts";
import { backslash, specialHtml } from "./grammar/marks.ts";
import { mathBlock, mathSpan } from "./grammar/math.ts";
import { strikeBetweenTildes, tildes } from "./grammar/strikethrough.ts";
import { table } from "./grammar/table.ts";
import { BlockBuilder } from "./nodes/block-nodes.ts";
import { inlineNodes } from "./nodes/inline-nodes.ts";
import type { LooseNode } from "./nodes/loose-node.ts";
import { Positions } from "./nodes/positions.ts";
import { nodesOfPlainLine } from "./plain-line.ts";
import { TooDeep } from "./too-deep.ts";

export interface TreeOptions {
  /** The line of the file in which the text begins, from 1. */
  readonly firstLine: number;
  readonly dialect: "github" | "plain";
}

/**
 * The tree of a text. Links by reference are resolved; HTML is not.
 * @throws TooDeep
 */
export function parseTree(text: string, { firstLine, dialect }: TreeOptions): Root {
  try {
    return parseWith(dialect, text, new Positions(firstLine));
  } catch (error) {
    throw error instanceof TooDeep ? new TooDeep(error.line + firstLine) : error;
  }
}

function parseWith(dialect: TreeOptions["dialect"], text: string, positions: Positions): Root {
  const parser = parserOf(dialect);
  const env: Env = { references: Object.create(null) };
  const state = new parser.block.State(normalized(text), parser, env, []);
  const builder = new BlockBuilder(positions, (line) => state.isEmpty(line));
  const context: ParseContext = { take: (tokens) => builder.add(tokens), paragraphLine: 0 };
  setContext(env, context);
  parser.block.tokenize(state, 0, state.lineMax);
  builder.add(state.tokens);
  const linksMail = dialect === "github";
  for (const { node, text: content, line, isCell } of builder.unparsed) {
    const parse = (): LooseNode[] => {
      context.paragraphLine = line;
      const tokens: Token[] = [];
      parser.inline.parse(content, parser, env, tokens);
      return inlineNodes(tokens, { line, positions, isCell, linksMail });
    };
    const nodes = nodesOfPlainLine(content, line, positions) ?? parse();
    node.children = node.children?.length ? [...node.children, ...nodes] : nodes;
  }
  // the builders make only nodes that mdast lists, with the members that we read
  return { type: "root", children: builder.children as Root["children"] };
}

function normalized(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/\0/g, "\ufffd");
}

const parsers = new Map<TreeOptions["dialect"], MarkdownIt>();

function parserOf(dialect: TreeOptions["dialect"]): MarkdownIt {
  const parser = parsers.get(dialect) ?? (dialect === "github" ? withGithubRules(plainParser()) : plainParser());
  parsers.set(dialect, parser);
  return parser;
}

function plainParser(): MarkdownIt {
  const parser = new Parser({ html: true, maxNesting: Number.POSITIVE_INFINITY });
  parser.disable(["table", "strikethrough", "linkify"]);
  // addresses are kept as they are written
  parser.validateLink = () => true;
  parser.normalizeLink = (url) => url;
  parser.normalizeLinkText = (url) => url;
  parser.block.ruler.before("code", "guard", guardBlock);
  parser.inline.ruler.before("text", "guard", guardInline);
  parser.inline.ruler.at("escape", backslash);
  parser.inline.ruler.before("html_inline", "specialHtml", specialHtml);
  parser.inline.State = LocatedInlineState;
  return parser;
}

/** Blocks that can begin in the middle of a paragraph, of a quotation or of a list. */
const INTERRUPTS = { alt: ["paragraph", "reference", "blockquote", "list"] };

function withGithubRules(parser: MarkdownIt): MarkdownIt {
  const { block, inline } = parser;
  block.ruler.before("lheading", "githubTable", table, { alt: ["paragraph", "reference"] });
  block.ruler.before("fence", "mathBlock", mathBlock, INTERRUPTS);
  block.ruler.before("reference", "footnote", footnoteDefinition, INTERRUPTS);
  inline.ruler.at("text", words);
  inline.ruler.before("newline", "bareAddress", bareAddress);
  inline.ruler.before("backticks", "math", mathSpan);
  inline.ruler.before("backticks", "tildes", tildes);
  inline.ruler.before("link", "footnote", footnoteReference);
  inline.ruler2.after("balance_pairs", "tildes", strikeBetweenTildes);
  return parser;
}

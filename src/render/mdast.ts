// Pieces of Markdown for what writes it. No text can become markup: what looks like markup is escaped.
import type { Link, ListItem, PhrasingContent, RootContent, Text } from "mdast";
import { gfmAutolinkLiteralToMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { defaultHandlers, type Handle, toMarkdown } from "mdast-util-to-markdown";
import { isWebAddress } from "../map/identifiers.ts";

const BULLET = "-";

export function markdownOf(blocks: readonly RootContent[]): string {
  if (blocks.length === 0) return "";
  return toMarkdown(
    { type: "root", children: [...blocks] },
    {
      bullet: BULLET,
      listItemIndent: "one",
      extensions: [
        gfmAutolinkLiteralToMarkdown(),
        gfmStrikethroughToMarkdown(),
        { handlers: { link: linkText, listItem: itemText, text: plainText } },
      ],
    },
  );
}

/** With `&amp;` for `\\&`: cmark, which GitHub uses, takes `\\&copy;` in an address for an entity. */
const linkText: Handle = (node, parent, state, info) => {
  const simple = simpleLink(node);
  if (simple !== null) return simple;
  const written = defaultHandlers.link(node, parent, state, info);
  return written.startsWith("<") ? written : written.replace(/\\./gs, (pair) => (pair === "\\&" ? "&amp;" : pair));
};

// Most texts have nothing that could be markup, wherever they stand. The library looks for each kind of markup in each text,
// which takes most of the time of long answers; so it gets only the others.

/** Begins as no block does, and has only characters that mean nothing where no line begins. */
const HAS_NO_MARKUP =
  /^(?!\d+[.)]) ?[A-Za-z0-9\u00a1-\uffff](?:[A-Za-z0-9 ,;'"()/?%\u00a1-\uffff-]|(?<![Ww])\.|:(?= ))*$/;

/** What is often between two links or texts of a line. Only an address could give the colon a meaning. */
const SEPARATOR = /^(?: | \(|, |\) |:| #[A-Za-z0-9-]+)$/;

const plainText: Handle = (node: Text, _, state, info) => {
  const { value } = node;
  // a space is lost at the end of a line
  const isAtBreak =
    (value.startsWith(" ") && /[\r\n]$/.test(info.before)) || (value.endsWith(" ") && /^[\r\n]/.test(info.after));
  const isSeparator = SEPARATOR.test(value) && info.after !== "/";
  return (isSeparator || HAS_NO_MARKUP.test(value)) && !isAtBreak ? value : state.safe(value, info);
};

const SIMPLE_ADDRESS = /^https?:\/\/[\w./?=%,;:+#-]+$/;

/** A link whose words and address need no escapes; null: any other. */
function simpleLink({ url, title, children }: Link): string | null {
  const [words, ...others] = children;
  const isSimple = words?.type === "text" && others.length === 0 && title == null && SIMPLE_ADDRESS.test(url);
  if (!isSimple || words.value === url || !HAS_NO_MARKUP.test(words.value)) return null;
  return `[${words.value}](${url})`;
}

const itemText: Handle = (node: ListItem, parent, state, info) => {
  const isBullet = parent?.type === "list" && parent.ordered !== true;
  const simple = isBullet ? simpleItem(node, state.bulletCurrent ?? BULLET) : null;
  return simple ?? defaultHandlers.listItem(node, parent, state, info);
};

/** An item whose line, and the lines of the items below it, need no escapes; null: any other, and one with further levels. */
function simpleItem(node: ListItem, bullet: string): string | null {
  const [, below, ...others] = node.children;
  const line = simpleLine(node, bullet);
  if (below === undefined || line === null) return line;
  if (below.type !== "list" || below.ordered === true || below.spread !== false || others.length > 0) return null;
  const lines = below.children.map((each) => (each.children.length === 1 ? simpleLine(each, `  ${BULLET}`) : null));
  return lines.includes(null) ? null : [line, ...lines].join("\n");
}

/** The first line of an item, if it needs no escapes. */
function simpleLine({ children, spread }: ListItem, bullet: string): string | null {
  const [paragraph] = children;
  if (paragraph?.type !== "paragraph" || spread !== false) return null;
  let line = "";
  for (const part of paragraph.children) {
    const written = simplePart(part, { isFirst: line === "" });
    if (written === null) return null;
    line += written;
  }
  return line === "" || line.endsWith(" ") ? null : `${bullet} ${line}`;
}

function simplePart(part: PhrasingContent, { isFirst }: { readonly isFirst: boolean }): string | null {
  if (part.type === "link") return simpleLink(part);
  if (part.type === "html") return isFirst ? null : part.value;
  if (part.type !== "text" || (isFirst && part.value.startsWith(" "))) return null;
  return HAS_NO_MARKUP.test(part.value) || (!isFirst && SEPARATOR.test(part.value)) ? part.value : null;
}

export const text = (value: string): PhrasingContent => ({ type: "text", value });
export const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] });
export const code = (value: string): PhrasingContent => ({ type: "inlineCode", value });

export function heading(depth: 1 | 2 | 3, ...children: PhrasingContent[]): RootContent {
  return { type: "heading", depth, children };
}

/** A list with bullets; none if it has no items. */
export function list(items: readonly ListItem[]): RootContent[] {
  return listOf(items, { ordered: false });
}

/** A numbered list; none if it has no items. */
export function numberedList(items: readonly ListItem[]): RootContent[] {
  return listOf(items, { ordered: true });
}

function listOf(items: readonly ListItem[], { ordered }: { readonly ordered: boolean }): RootContent[] {
  return items.length === 0 ? [] : [{ type: "list", ordered, spread: false, children: [...items] }];
}

export function item(line: readonly PhrasingContent[], below: readonly ListItem[] = []): ListItem {
  const children: ListItem["children"] = [{ type: "paragraph", children: [...line] }];
  if (below.length > 0) children.push({ type: "list", ordered: false, spread: false, children: [...below] });
  return { type: "listItem", spread: false, children };
}

/** A link if it leads to the web, else its words alone. */
export function link(url: string | null, words: string): PhrasingContent {
  return url !== null && isWebAddress(url) ? { type: "link", url, children: [text(words)] } : text(words);
}

/** Parts of a line with dots between them, without the empty ones. */
export function withDots(parts: readonly (PhrasingContent | string | null)[]): PhrasingContent[] {
  return parts
    .filter((part) => part !== null)
    .filter((part) => part !== "")
    .flatMap((part, at) => [...(at === 0 ? [] : [text(" · ")]), typeof part === "string" ? text(part) : part]);
}

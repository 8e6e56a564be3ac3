// Pieces of Markdown for the views that write it. No text can become markup: what looks like any is escaped.
import type { ListItem, PhrasingContent, RootContent } from "mdast";
import { gfmAutolinkLiteralToMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { toMarkdown } from "mdast-util-to-markdown";
import { isWebAddress } from "../map/identifiers.ts";

export function print(...parts: readonly (RootContent | readonly RootContent[])[]): string {
  const children = parts.flat() as RootContent[];
  if (children.length === 0) return "";
  return toMarkdown(
    { type: "root", children },
    {
      bullet: "-",
      listItemIndent: "one",
      extensions: [gfmAutolinkLiteralToMarkdown(), gfmStrikethroughToMarkdown()],
    },
  );
}

export const text = (value: string): PhrasingContent => ({ type: "text", value });
export const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] });

export function heading(depth: 1 | 2 | 3, ...children: PhrasingContent[]): RootContent {
  return { type: "heading", depth, children };
}

/** No list at all where there is nothing in it. */
export function list(children: readonly ListItem[], ordered = false): RootContent[] {
  return children.length === 0 ? [] : [{ type: "list", ordered, spread: false, children: [...children] }];
}

export function item(line: readonly PhrasingContent[], below: readonly ListItem[] = []): ListItem {
  const nested = list(below) as ListItem["children"];
  return { type: "listItem", spread: false, children: [{ type: "paragraph", children: [...line] }, ...nested] };
}

/** A link where it leads to the web, else its words alone. */
export function link(url: string | null, words: string): PhrasingContent {
  return url !== null && isWebAddress(url) ? { type: "link", url, children: [text(words)] } : text(words);
}

/** Parts of a line with dots between them, empty ones left out. */
export function dotted(parts: readonly (PhrasingContent | string | null)[]): PhrasingContent[] {
  return parts
    .filter((part) => part !== null && part !== "")
    .flatMap((part, at) => [
      ...(at === 0 ? [] : [text(" · ")]),
      typeof part === "string" ? text(part) : (part as PhrasingContent),
    ]);
}

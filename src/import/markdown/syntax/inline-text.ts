// The words of inline Markdown.

import type { RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Comment } from "./blocks.ts";

/** On one line. Pictures and footnote marks are left out. */
export function inlineText(nodes: readonly (RootContent | Comment)[]): string {
  return nodes.map(textOfNode).join("").replace(/\s+/g, " ");
}

function textOfNode(node: RootContent | Comment): string {
  if (node.type === "break") return " ";
  if (node.type === "comment") return "";
  if (node.type === "inlineMath") return `$${node.value}$`;
  if (node.type === "image" || node.type === "imageReference" || node.type === "footnoteReference") return "";
  return "children" in node ? inlineText(node.children) : plainText(node);
}

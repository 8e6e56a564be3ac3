// A guide's Markdown as a tree: CommonMark with GitHub's tables. Comments in it are for editors and tests, and are dropped.
import type { InlineCode, PhrasingContent, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";

export function parseGuide(markdown: string): Root {
  const root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return { ...root, children: root.children.filter(({ type }) => type !== "html") };
}

/** What a link leads to: another guide, by its topic; a web address; or a place that only GitHub shows. */
export type LinkTarget =
  | { readonly type: "guide"; readonly topic: string }
  | { readonly type: "web"; readonly url: string }
  | { readonly type: "page" };

export function linkTarget(url: string): LinkTarget {
  const topic = /^([\w-]+)\.md(?:#.*)?$/.exec(url)?.[1];
  if (topic !== undefined) return { type: "guide", topic };
  return /^https?:/.test(url) ? { type: "web", url } : { type: "page" };
}

/** The text of inline Markdown without its marks: code, emphasis and links give their words. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if ("children" in node) return plainText(node.children);
      if (node.type === "inlineCode") return codeText(node);
      return "value" in node ? node.value : "";
    })
    .join("");
}

/** Inline code as it is shown: a line break in it is a space, as in CommonMark. */
export function codeText({ value }: InlineCode): string {
  return value.replaceAll("\n", " ");
}

// Links and pictures by reference: `[title][1]` becomes a link to the address that `[1]: …` defines.
import type { Nodes, Parent, Root } from "mdast";

/** Replaces references all over the page. A reference without a definition becomes a link to nowhere. */
export function resolveLinkDefinitions(root: Root): void {
  const nodes = nodesBelow(root);
  const urls = new Map<string, string>();
  for (const node of nodes) if (node.type === "definition") urls.set(node.identifier.toLowerCase(), node.url);
  // innermost first, so that a link gets children that are already resolved
  for (const node of nodes.toReversed()) {
    if (!("children" in node)) continue;
    // each kind of parent has its own type of children, and a link may be wherever a reference to one is
    const parent: Parent = node;
    parent.children = parent.children.map((child) => resolved(child, urls)) as Parent["children"];
  }
}

function resolved(node: Nodes, urls: ReadonlyMap<string, string>): Nodes {
  if (node.type !== "linkReference" && node.type !== "imageReference") return node;
  const url = urls.get(node.identifier.toLowerCase()) ?? "";
  const position = node.position === undefined ? {} : { position: node.position };
  return node.type === "linkReference"
    ? { type: "link", url, children: node.children, ...position }
    : { type: "image", url, alt: node.alt ?? null, ...position };
}

function nodesBelow(root: Root): Nodes[] {
  const found: Nodes[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node);
    if ("children" in node) open.push(...node.children);
  }
  return found;
}

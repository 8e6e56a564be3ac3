// A graph for Graphviz: topics as boxes, papers beside them. A paper of several topics is one node with several edges.

import type { MapFile } from "../../map/map-file.ts";
import type { Paper } from "../../map/model.ts";
import { wrap } from "../../terminal/text.ts";
import { pageOf } from "../citation.ts";
import { type Branch, branchesOf } from "./branches.ts";

const MAX_LABEL_WIDTH = 44;

export function dotText(map: MapFile): string {
  const nodes: string[] = [];
  const edges: string[] = [];
  const nodeOf = new Map<Paper, string>();
  const add = (label: string, attributes: string): string => {
    const name = `n${nodes.length}`;
    nodes.push(`  ${name} [label=${quoted(wrap(label, MAX_LABEL_WIDTH).join("\n"))}${attributes}];`);
    return name;
  };
  const paperNode = (paper: Paper): string => {
    const page = pageOf(paper);
    const link = page === null ? "" : `, URL=${quoted(page, AS_ENTITIES)}, target="_blank"`;
    return add(paper.title, `, tooltip=${quoted(paper.id, AS_ENTITIES)}${link}`);
  };
  const walk = (branch: Branch, parent: string): void => {
    if (branch.type === "paper") {
      const name = nodeOf.get(branch.paper) ?? paperNode(branch.paper);
      nodeOf.set(branch.paper, name);
      edges.push(`  ${parent} -> ${name};`);
      return;
    }
    const look = branch.type === "topic" ? ', shape=box, style="rounded,bold"' : ', shape=box, style="rounded,dashed"';
    const name = add(branch.name, look);
    edges.push(`  ${parent} -> ${name};`);
    for (const each of branch.below) walk(each, name);
  };
  const root = add(map.title, ', shape=box, style="bold"');
  for (const branch of branchesOf(map)) walk(branch, root);
  const settings = [
    '  graph [charset="UTF-8", rankdir=LR, ranksep=0.6, nodesep=0.1];',
    '  node [shape=plaintext, fontname="Helvetica", fontsize=11];',
    "  edge [arrowhead=none];",
  ];
  return `digraph {\n${[...settings, ...nodes, ...edges].join("\n")}\n}\n`;
}

/** Graphviz copies these characters of an address into SVG as they are, where they would end it. */
const AS_ENTITIES = /["'<>]/g;

/**
 * A quoted text in which backslashes, quotes and ampersands have no special meaning.
 * @param asEntities the characters that are written as entities
 */
function quoted(text: string, asEntities = /(?!)/g): string {
  const escaped = text
    .replaceAll("&", "&amp;")
    .replace(asEntities, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n");
  return `"${escaped}"`;
}

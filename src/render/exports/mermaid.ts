// A mind map for Mermaid, which GitHub and note-takers draw from a fenced block.
import type { MapFile } from "../../map/map-file.ts";
import { type Branch, branchesOf } from "./branches.ts";

export function mermaidText(map: MapFile): string {
  let count = 0;
  const node = (text: string, depth: number): string => {
    count += 1;
    return `${"  ".repeat(depth)}n${count}["${quoted(text)}"]\n`;
  };
  const lines = (branch: Branch, depth: number): string =>
    branch.type === "paper"
      ? node(branch.paper.title, depth)
      : node(branch.name, depth) + branch.below.map((each) => lines(each, depth + 1)).join("");
  const branches = branchesOf(map);
  return `mindmap\n${node(map.title, 1)}${branches.map((branch) => lines(branch, 2)).join("")}`;
}

/** Characters that Mermaid could take for markup, a directive or the end of the text become its entities. */
function quoted(text: string): string {
  const safe = text.replace(/[^\p{L}\p{M}\p{N} .,!?'()/+\-–—’“”…]/gu, (character) => `#${character.codePointAt(0)};`);
  return safe.trim() === "" ? "#32;" : safe;
}

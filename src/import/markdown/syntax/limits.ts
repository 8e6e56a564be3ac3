// Refuses a page that would take the parser, or anything that walks the tree, too long: it is nested too deeply, or has
// too many marks in one paragraph. No list written by a person goes that far.
import type { Nodes } from "mdast";
import { plainTextProblem } from "../../plain-text.ts";
import type { Problem } from "../../problems.ts";
import type { Block, Comment, Details } from "./blocks.ts";

const MAX_DEPTH = 100;
/** Marks of links, emphasis, code and math in one paragraph. The parser compares them in pairs. */
const MAX_MARKS = 10_000;

/** Why the text is not given to the parser. Null: it is. */
export function textProblem(text: string, file: string): Problem | null {
  return plainTextProblem(text, file) ?? nestingProblem(text, file);
}

/** Why a parsed page is not walked. Null: it is. */
export function blocksProblem(blocks: readonly Block[], file: string): Problem | null {
  const line = lineDeeperThan(MAX_DEPTH * 2, blocks);
  return line === null ? null : tooDeep(file, line);
}

function tooDeep(file: string, line: number): Problem {
  return { file, at: line, rule: "not-read", message: `is nested deeper than ${MAX_DEPTH} levels` };
}

/** Counts containers, brackets and marks before parsing, because the parser's time grows with the square of them. */
function nestingProblem(text: string, file: string): Problem | null {
  const indents: number[] = [];
  let marks = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const [lead = "", indent = "", marker] = /^(\s*)([-*+|#>]|\d{1,9}[.)])?/.exec(line) ?? [];
    if (line.trim() === "" || marker !== undefined) marks = 0;
    if (marker !== undefined && marker !== "|" && marker !== "#" && marker !== ">") {
      const column = indent.replace(/\t/g, "    ").length;
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= column) indents.pop();
      indents.push(column);
    } else if (lead === "" && line !== "") indents.length = 0;
    marks += line.match(/(?<!\\)[*_~[$`]+/g)?.length ?? 0;
    const isLineDeep = line.length > MAX_DEPTH && Math.max(containersIn(line), bracketDepth(line)) > MAX_DEPTH;
    if (indents.length > MAX_DEPTH || isLineDeep) return tooDeep(file, index + 1);
    if (marks > MAX_MARKS) {
      return { file, at: index + 1, rule: "not-read", message: `has more than ${MAX_MARKS} marks in one paragraph` };
    }
  }
  return null;
}

/** How many quotations and list items the line opens. */
function containersIn(line: string): number {
  const [containers = ""] = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line) ?? [];
  return containers.match(/[>*+.)-]/g)?.length ?? 0;
}

function bracketDepth(line: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of line.replace(/\\./g, "")) {
    if (character === "[") depth += 1;
    else if (character === "]" && depth > 0) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The line of a node more than `limit` levels down; null if there is none. Does not recurse. */
function lineDeeperThan(limit: number, blocks: readonly Block[]): number | null {
  let level: readonly (Nodes | Details | Comment)[] = blocks;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return level[0]?.position?.start.line ?? 1;
    level = level.flatMap((node): readonly (Nodes | Details | Comment)[] => ("children" in node ? node.children : []));
  }
  return null;
}

// Refuses a page that readers cannot walk, because it is nested too deeply.
import type { Nodes } from "mdast";
import type { Problem } from "../../problems.ts";
import type { Block, Comment, Details } from "./blocks.ts";
import { MAX_DEPTH, TooDeep } from "./too-deep.ts";

/** What `parse` returns, or the problem of a page that is nested too deeply. */
export function withinLimits<T extends readonly Block[]>(parse: () => T, file: string): T | Problem {
  try {
    const blocks = parse();
    const line = lineDeeperThan(MAX_DEPTH * 2, blocks);
    return line === null ? blocks : tooDeep(file, line);
  } catch (error) {
    if (error instanceof TooDeep) return tooDeep(file, error.line);
    throw error;
  }
}

function tooDeep(file: string, line: number): Problem {
  return { file, at: line, rule: "not-read", message: `nested deeper than ${MAX_DEPTH} levels` };
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

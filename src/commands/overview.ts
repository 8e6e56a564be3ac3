// Bare aimap: the map in one screen, and what to type next.
import type { Command } from "../cli/declarations.ts";
import { openMap } from "../cli/open-map.ts";
import type { OutputOptions } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import { unknownCommand } from "../cli/unknown-command.ts";
import type { Context } from "../context.ts";
import { buildTree } from "../map/tree.ts";
import { COMMANDS } from "./registry.ts";

export function defineOverview(program: Command, context: Context, run = runOverview): void {
  program.argument("[words...]");
  setAction(program, context, async (words: string[], options: OutputOptions) => {
    if (words.length === 0) return run(options, context);
    throw await unknownCommand(words, Object.keys(COMMANDS));
  });
}

async function runOverview(options: OutputOptions, context: Context): Promise<Reply> {
  const map = await openMap(options, context);
  return { type: "overview", map, nodes: buildTree(map, map.papers) };
}

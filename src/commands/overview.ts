// Bare aimap: the map in one screen, and what to type next.
import type { Command } from "commander";
import { openMap } from "../cli/open-map.ts";
import type { OutputOptions } from "../cli/options/output-options.ts";
import { openViews, print } from "../cli/output.ts";
import { unknownName } from "../cli/unknown.ts";
import type { Context } from "../context.ts";
import { buildTree } from "../map/tree.ts";
import { COMMANDS } from "./registry.ts";

export function defineOverview(program: Command, context: Context, run = runOverview): void {
  program.argument("[words...]").action(async ([word]: string[], options: OutputOptions) => {
    if (word === undefined) return run(options, context);
    throw await unknownName(
      "unknown-command",
      `unknown command "${word}"`,
      word,
      Object.keys(COMMANDS),
      'see "aimap --help"',
    );
  });
}

export async function runOverview(options: OutputOptions, context: Context): Promise<void> {
  const map = await openMap(options, context);
  const views = await openViews(map, options, context);
  await print(await views.overview(buildTree(map, map.papers)), options, context);
}

// aimap cache: the prepared maps, which commands read instead of the files that they were made from.

import { cacheFolder, isCacheOff } from "../cli/cache-folder.ts";
import type { Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { oneOfArgument } from "../cli/options/option-kinds.ts";
import { addDrawingOptions } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import type { Context } from "../context.ts";
import { cacheRows, clearCache, namesIn } from "../prepared/cache.ts";

export const CACHE_ACTIONS = ["list", "clear"] as const;
export type CacheAction = (typeof CACHE_ACTIONS)[number];

export interface CacheOptions {
  readonly action: CacheAction;
  readonly json?: boolean;
}

export function defineCache(command: Command, context: Context, run = runCache): void {
  command
    .description(
      "Show or remove the prepared maps. A map, list or bibliography is prepared when it is first used, and prepared again after it has changed, so that later commands read only what their answer needs. AIMAP_CACHE=off turns this off.",
    )
    .addArgument(oneOfArgument("[action]", CACHE_ACTIONS))
    .option("--json", "print one JSON object");
  addDrawingOptions(command);
  addExamples(command, [
    { line: "aimap cache", purpose: "where the prepared maps are, their sizes and their files" },
    { line: "aimap cache clear", purpose: "remove them all; only time is lost" },
  ]);
  setAction(command, context, (action: CacheAction | undefined, options: Pick<CacheOptions, "json">) =>
    run({ action: action ?? "list", ...options }, context),
  );
}

export async function runCache({ action, json = false }: CacheOptions, { env, cache }: Context): Promise<Reply> {
  const user = cache?.user ?? null;
  const folder = cacheFolder(env);
  if (action === "clear") {
    const removed = folder === null ? 0 : clearCache(folder, user);
    const what = removed === 1 ? "1 prepared map" : `${removed} prepared maps`;
    if (!json) return { type: "text", text: "", hints: [`removed ${what}`] };
  }
  const maps = (folder === null ? [] : cacheRows(folder, user)).map(({ path, bytes }) => ({
    path,
    bytes,
    layers: namesIn(path, user) ?? [],
  }));
  return { type: "cache", format: json ? "json" : "text", folder, isOff: isCacheOff(env), maps, home: env.HOME };
}

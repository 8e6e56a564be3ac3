// The options of every command that opens a map.
import type { Command } from "commander";
import { fileOption } from "./option-kinds.ts";
import { collect } from "./parsers.ts";

/** Options of every command that opens a map. */
export interface MapOptions {
  /** The layers of the map, the lowest first. */
  readonly map?: readonly string[];
  /** No hints on stderr. */
  readonly quiet?: boolean;
}

export function addMapOptions(command: Command): void {
  command
    .addOption(
      fileOption(
        "--map <file>",
        "use this map, outline or bibliography; given again, each is laid over those before; bundled: the built-in map",
      ).argParser(collect),
    )
    .option("--quiet", "no counts and hints on stderr");
}

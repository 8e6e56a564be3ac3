// The options of every command that opens a map.
import { completes } from "../completes.ts";
import { type Command, Option } from "../declarations.ts";
import { collect } from "./parsers.ts";

export interface MapOptions {
  /** The layers of the map, the lowest first. */
  readonly map?: readonly string[];
  /** False: without the reader's own list. */
  readonly list?: boolean;
  /** False: the map is read from its files, whatever was prepared before. */
  readonly cache?: boolean;
  /** No counts or hints on stderr. */
  readonly quiet?: boolean;
}

const MAP =
  'use this map, outline or bibliography ("bundled" is the built-in map, "mine" your own list, "-" standard input); repeat to combine several';

export function addMapOptions(command: Command): void {
  addLayerOption(command);
  command
    .option("--no-list", "leave your own list out of the map")
    .option("--no-cache", "read the map again instead of keeping it prepared");
  addQuietOption(command);
}

/** The option that names layers, for commands that always use the own list. */
export function addLayerOption(command: Command): void {
  command.addOption(completes(new Option("--map <file>", MAP), "maps").argParser(collect));
}

export function addQuietOption(command: Command): void {
  command.option("--quiet", "no counts or hints on stderr");
}

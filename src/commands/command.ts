// A command as the registry knows it.
import type { Command } from "../cli/declarations.ts";
import type { Context } from "../context.ts";

/** Adds the description, arguments, options and action of a command. */
export type Define = (command: Command, context: Context) => void;

export interface RegisteredCommand {
  /** What it does, in a few words. Known before the command is loaded. */
  readonly summary: string;
  readonly load: () => Promise<Define>;
}

/** By name, in the order of the help. */
export type Commands = Readonly<Record<string, RegisteredCommand>>;

// What completes the value of an option or argument, declared where the option is.
import type { Argument, Option } from "commander";

/** A fixed set of words, or a kind of value that the map, the command or the shell knows. */
export type Completer =
  | readonly string[]
  | "topics"
  | "organizations"
  | "authors"
  | "years"
  | "layers"
  | "entries"
  | "fields"
  | "files"
  | "help";

const completers = new WeakMap<Option | Argument, Completer>();

/** Declares what completes an option or argument, and returns it. */
export function completes<T extends Option | Argument>(target: T, completer: Completer): T {
  completers.set(target, completer);
  return target;
}

/** Null: its values cannot be completed. */
export function completerOf(target: Option | Argument): Completer | null {
  return completers.get(target) ?? null;
}

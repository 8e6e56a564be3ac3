// What the value of an option or argument can be, for completion. Said where the option is declared.
import type { Argument, Option } from "commander";

/** A fixed set of words, or a kind of thing that the map, the command or the shell knows. */
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

/** Declares what completes an option or argument. */
export function completes<T extends Option | Argument>(target: T, completer: Completer): T {
  completers.set(target, completer);
  return target;
}

/** What completes it; null: nothing is known of its values. */
export function completerOf(target: Option | Argument): Completer | null {
  return completers.get(target) ?? null;
}

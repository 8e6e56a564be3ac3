// What the value of an option or argument can be, for completion. Said where the option is declared.
import type { Argument, Option } from "commander";
import type { Candidate } from "../map/filters.ts";
import type { ResearchMap } from "../map/model.ts";

/** A fixed set of words, what the map in use has, or a kind of thing that the command or the shell knows. */
export type Completer =
  | readonly string[]
  | ((map: ResearchMap) => readonly Candidate[])
  | "entries"
  | "fields"
  | "files"
  | "help";

const completers = new WeakMap<Option | Argument, Completer>();

/** Declares what completes an option or argument; null: nothing does. */
export function completes<T extends Option | Argument>(target: T, completer: Completer | null): T {
  if (completer !== null) completers.set(target, completer);
  return target;
}

/** What completes it; null: nothing is known of its values. */
export function completerOf(target: Option | Argument): Completer | null {
  return completers.get(target) ?? null;
}

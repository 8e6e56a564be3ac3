// What completes the value of an option or argument, declared where the option is.

import type { Candidate } from "../map/filter-candidates.ts";
import type { ResearchMap } from "../map/model.ts";
import type { Argument, Option } from "./declarations.ts";

/** A fixed set of words, values from the map in use, or a kind of value that the command or the shell knows. */
export type Completer =
  | readonly string[]
  | ((map: ResearchMap) => readonly Candidate[])
  | "entries"
  | "marks"
  | "fields"
  | "files"
  | "maps"
  | "setting"
  | "help";

const completers = new WeakMap<Option | Argument, Completer>();

/** Declares what completes an option or argument, and returns it. Null: nothing does. */
export function completes<T extends Option | Argument>(target: T, completer: Completer | null): T {
  if (completer !== null) completers.set(target, completer);
  return target;
}

/** Null: its values cannot be completed. */
export function completerOf(target: Option | Argument): Completer | null {
  return completers.get(target) ?? null;
}

// The shapes of what each answer is as JSON, by their names in the schema.
import type { Answer } from "./answer.ts";
import type { ShapeName } from "./schema/shapes.ts";

/**
 * The name of the one object, or the names of those that the array holds: for each answer that is not a finished text, for
 * the map that `build` writes, and for a failure. `overview` is the answer of bare `aimap`.
 */
export const JSON_SHAPES = {
  list: ["paper"],
  search: ["result"],
  related: ["result"],
  timeline: ["period"],
  tree: ["topic"],
  stats: ["stat"],
  show: ["paper", "topic"],
  cite: ["paper"],
  overview: ["topic"],
  build: "map",
  check: "check",
  diff: "diff",
  config: "config",
  cache: "cache",
  add: "edit",
  mark: "edit",
  note: "edit",
  edit: "edit",
  undo: "edit",
  error: "failure",
} as const satisfies Readonly<
  Record<Exclude<Answer["type"], "text"> | ListCommand | "build" | "error", ShapeName | readonly ShapeName[]>
>;

/** The commands that change the reader's list all answer with what they did to it. */
type ListCommand = "add" | "mark" | "note" | "undo";

type JsonSource = keyof typeof JSON_SHAPES;

/** The names that `aimap schema` takes. */
export const SCHEMA_NAMES: readonly string[] = Object.keys(JSON_SHAPES);

/** Whether what it names is printed as JSON. */
export function isJsonSource(name: string): name is JsonSource {
  return Object.hasOwn(JSON_SHAPES, name);
}

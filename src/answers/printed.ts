// Which records each command prints as JSON.
import type { ShapeName } from "./schema.ts";

/** The one shape, or in a list those that its array holds; `overview` is bare `aimap`. */
export const PRINTED: Readonly<Record<string, ShapeName | readonly ShapeName[]>> = {
  list: ["paper"],
  search: ["result"],
  timeline: ["period"],
  tree: ["topic"],
  show: ["paper", "topic"],
  cite: ["paper"],
  overview: ["topic"],
  build: "map",
  check: "check",
  diff: "diff",
  config: "config",
  error: "failure",
};

/** What a schema can be asked for. */
export const SCHEMA_NAMES: readonly string[] = Object.keys(PRINTED);

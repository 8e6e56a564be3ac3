// The shapes of everything that is printed as JSON.
import type { ObjectSchema } from "./keywords.ts";
import { MAP_FILE_SHAPES } from "./map-file.ts";
import { PAPER_SHAPES } from "./papers.ts";
import { CACHE_SHAPES, CHECK_SHAPES, CONFIG_SHAPES, DIFF_SHAPES, EDIT_SHAPES, FAILURE_SHAPES } from "./reports.ts";
import { SEARCH_SHAPES } from "./search.ts";
import { TOPIC_SHAPES } from "./topics.ts";

/** Every object, by name; they refer to each other as `#/$defs/name`. */
export const SHAPES = {
  ...PAPER_SHAPES,
  ...SEARCH_SHAPES,
  ...TOPIC_SHAPES,
  ...CHECK_SHAPES,
  ...DIFF_SHAPES,
  ...CONFIG_SHAPES,
  ...EDIT_SHAPES,
  ...CACHE_SHAPES,
  ...FAILURE_SHAPES,
  ...MAP_FILE_SHAPES,
} as const satisfies Readonly<Record<string, ObjectSchema>>;

export type ShapeName = keyof typeof SHAPES;

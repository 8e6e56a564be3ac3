// All that the sources state about one paper.
import type { Placement } from "../../map/model.ts";
import type { OutlinePaper } from "../outline.ts";
import type { Reference } from "../reference.ts";

export interface MergedEntries {
  readonly reference: Reference | null;
  /** At least one, in the order of the outlines. */
  readonly entries: readonly OutlinePaper[];
  readonly placements: readonly Placement[];
}

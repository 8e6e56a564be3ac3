// The search index of the bundled map, which is made when the program is packaged.
import { readText } from "../../files.ts";
import type { SavedIndex } from "./search-index.ts";

/** Reads the search index that ships with the bundled map. */
export function loadBundledIndex(path: string): SavedIndex {
  // the cast: packaging writes this file from the same type, and ships it next to the program
  return JSON.parse(readText(path, "index")) as SavedIndex;
}

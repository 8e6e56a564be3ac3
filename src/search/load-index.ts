// The search index of the bundled map, which is made when the program is packaged.
import { readText } from "../files.ts";
import type { SavedIndex } from "./search-index.ts";

/** Reads the search index that ships with the bundled map. */
export function loadBundledIndex(path: string): SavedIndex {
  // written by the packaging from the same types, and shipped beside the program
  return JSON.parse(readText(path, "index")) as SavedIndex;
}

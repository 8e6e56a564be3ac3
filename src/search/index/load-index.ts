// The search index of the bundled map, which is made when the program is packaged.

import { openSource } from "../../prepared/byte-source.ts";
import { SectionFile } from "../../prepared/bytes.ts";
import type { IndexSections } from "./index-sections.ts";

/** Opens the search index that ships with the bundled map. */
export function loadBundledIndex(path: string): IndexSections {
  return new SectionFile(openSource(path));
}

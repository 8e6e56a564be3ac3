// The glossary alone, in the form that `build --glossary` reads.
import type { MapFile } from "../../map/map-file.ts";
import { toJson } from "../json.ts";

export function glossaryText({ glossary }: MapFile): string {
  return toJson(glossary);
}

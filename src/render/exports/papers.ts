// The papers of a map alone, in a format that lists have too.

import { linkMap, type MapFile } from "../../map/map-file.ts";
import type { Origins } from "../../map/model.ts";
import { PLAIN_SCREEN } from "../../terminal/screen.ts";
import { type Format, renderWhole } from "../formats.ts";

export function renderPapers(file: MapFile, { layers, layersById }: Origins, format: Format): Promise<string> {
  const map = linkMap(file, { layers, layersById });
  const options = { fields: null, isNulTerminated: false, screen: async () => PLAIN_SCREEN };
  return renderWhole({ type: "list", map, papers: map.papers }, format, options);
}

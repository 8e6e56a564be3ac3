// JSON Lines: the elements of the JSON array, one a line. Nothing found is nothing printed.

import type { Views } from "../../answers/views.ts";
import type { ResearchMap } from "../../map/model.ts";
import type { FormatOptions } from "../formats.ts";
import { toJsonLine } from "../json.ts";
import { recordViews } from "../record-views.ts";

export function jsonlViews(map: ResearchMap, options: FormatOptions): Views {
  return recordViews(map, options, {
    render: ({ records }) => records.map((record) => `${toJsonLine(record)}\n`).join(""),
  });
}

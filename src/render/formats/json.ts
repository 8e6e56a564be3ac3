// JSON: the shape follows the command, never the result, nor an option that changes a view.

import type { Views } from "../../answers/views.ts";
import type { ResearchMap } from "../../map/model.ts";
import type { FormatOptions } from "../formats.ts";
import { toJson } from "../json.ts";
import { recordViews } from "../record-views.ts";

export function jsonViews(map: ResearchMap, options: FormatOptions): Views {
  return recordViews(map, options, { render: ({ records }) => toJson(records) });
}

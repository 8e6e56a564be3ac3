// JSON: the shape follows the command, never the result, nor an option that changes a view.
import type { ResearchMap } from "../map/model.ts";
import { toJson } from "./json.ts";
import { entryRecord, paperRecord, periodRecord, resultRecord, topicRecord } from "./records.ts";
import type { Views } from "./views.ts";

export function jsonViews(map: ResearchMap): Views {
  return {
    list: async (papers) => toJson(papers.map((paper) => paperRecord(map, paper))),
    search: async (results) => toJson(results.map((result) => resultRecord(map, result))),
    timeline: async (periods) => toJson(periods.map((period) => periodRecord(map, period))),
    tree: async (nodes) => toJson(nodes.map(topicRecord)),
    show: async (entries) => toJson(entries.map((entry) => entryRecord(map, entry))),
    overview: async (nodes) => toJson(nodes.map(topicRecord)),
  };
}

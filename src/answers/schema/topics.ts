// Periods of time and topics, with their papers.
import { STAT_KEYS, STATS_IN_WORDS } from "../../map/stats.ts";
import { count, list, optionalText, record, ref, text, texts, year } from "./keywords.ts";
import { notes } from "./papers.ts";

export const TOPIC_SHAPES = {
  period: record("a year or month with its papers", {
    type: { const: "period" },
    period: {
      description: "YYYY or YYYY-MM; null: the undated",
      type: ["string", "null"],
      pattern: "^\\d{4}(-\\d{2})?$",
    },
    precision: { enum: ["year", "month", null] },
    count: count("number of its papers"),
    papers: list(ref("paper")),
  }),
  topic: record("a node of the topic tree", {
    type: { const: "topic" },
    id: text("slug path"),
    name: text("its name"),
    path: texts("names from the top of the tree down to it"),
    depth: { description: "1 at the top", type: "integer", minimum: 1 },
    notes,
    groups: texts("the labels for several papers inside it"),
    count: count("papers here and below, each once"),
    ownCount: count("papers listed in this topic itself"),
    firstYear: year("of the papers here and below"),
    lastYear: year("of the papers here and below"),
    histogram: list(
      ref("yearCount"),
      "papers by year, years without papers included except where more than a century has none",
    ),
    progress: ref("progress"),
    paperIds: texts("ids of the papers listed in this topic itself"),
    topics: list(ref("topic"), "the topics below it"),
  }),
  progress: record("how far the reader is with the papers here and below", {
    queued: count("papers to be read"),
    reading: count("papers being read"),
    read: count("papers that are read"),
    dropped: count("papers that will not be read"),
    none: count("papers without a status"),
  }),
  stat: record("a value and the papers that have it", {
    type: { const: "stat" },
    by: { description: "what is counted", enum: STAT_KEYS },
    value: optionalText(`the ${STATS_IN_WORDS}, of a topic its name; null: papers without a date or status`),
    topicId: optionalText("id of the topic; null for all other values"),
    count: count("number of its papers"),
    firstYear: year("of its papers"),
    lastYear: year("of its papers"),
    histogram: list(ref("yearCount"), "papers by year, years without papers included"),
    paperIds: texts("ids of its papers, the newest first"),
  }),
  yearCount: record("papers of a year", { year: { type: "integer" }, count: count("number of papers") }),
} as const;

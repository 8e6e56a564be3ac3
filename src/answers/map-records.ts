// An answer about papers and topics as the records that JSON prints and that tables have a row for.

import { copyOf, type Paper, type ResearchMap } from "../map/model.ts";
import { depthFirst, type TreeNode } from "../map/tree.ts";
import type { MapAnswer } from "./answer.ts";
import { paperRecord } from "./paper-record.ts";
import { entryRecord, periodRecord, resultRecord, statRecord, topicRecord } from "./records.ts";

export interface RecordOptions {
  /** Topics follow one another, each after the one above it; otherwise one is inside the other. */
  readonly isFlat?: boolean;
}

/** Can be read once. */
export function mapRecords(answer: MapAnswer, { isFlat = false }: RecordOptions = {}): Iterable<object> {
  const { map } = answer;
  const topicRecords = (nodes: readonly TreeNode[]) => (isFlat ? nodes.flatMap(depthFirst) : nodes).map(topicRecord);
  switch (answer.type) {
    case "list":
    case "cite":
      return recordsOf(map, answer.papers);
    case "search":
    case "related":
      return answer.results.map((result) => resultRecord(map, result));
    case "timeline":
      return answer.periods.map((period) => periodRecord(map, period));
    case "stats":
      return answer.rows.map((row) => statRecord(answer.by, row));
    case "tree":
    case "overview":
      return topicRecords(answer.nodes);
    case "show":
      return answer.entries.map((entry) => entryRecord(map, entry));
  }
}

/** Each is made when it is asked for, and nothing of it is kept with the paper. */
function* recordsOf(map: ResearchMap, papers: readonly Paper[]): Generator<object> {
  for (const paper of papers) yield paperRecord(map, paper, copyOf(paper));
}

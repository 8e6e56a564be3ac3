// An answer about papers and topics as the records that JSON prints and that tables have a row for.
import { depthFirst, type TreeNode } from "../map/tree.ts";
import type { MapAnswer } from "./answer.ts";
import { paperRecord } from "./paper-record.ts";
import { entryRecord, periodRecord, resultRecord, statRecord, topicRecord } from "./records.ts";

export interface RecordOptions {
  /** Topics follow one another, each after the one above it; otherwise one is inside the other. */
  readonly isFlat?: boolean;
}

export function mapRecords(answer: MapAnswer, { isFlat = false }: RecordOptions = {}): readonly object[] {
  const { map } = answer;
  const topicRecords = (nodes: readonly TreeNode[]) => (isFlat ? nodes.flatMap(depthFirst) : nodes).map(topicRecord);
  switch (answer.type) {
    case "list":
    case "cite":
      return answer.papers.map((paper) => paperRecord(map, paper));
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

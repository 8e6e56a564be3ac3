// The records that `--json` prints. Every key is always present: null for unknown, [] for none. Keys are only ever added.
import type { Entry } from "../map/find.ts";
import type { YearCount } from "../map/map-columns.ts";
import type { Note, ResearchMap } from "../map/model.ts";
import { type Progress, progressOf } from "../map/progress.ts";
import type { StatKey, StatRow } from "../map/stats.ts";
import type { Period } from "../map/timeline.ts";
import { type TreeNode, treeOf } from "../map/tree.ts";
import type { SearchResult } from "../search/answer.ts";
import type { SearchMatch } from "../search/match.ts";
import { type PaperRecord, paperRecord } from "./paper-record.ts";

export type ResultRecord = PaperRecord & { readonly match: SearchMatch };

export function resultRecord(map: ResearchMap, { paper, match }: SearchResult): ResultRecord {
  return { ...paperRecord(map, paper), match };
}

export interface PeriodRecord {
  readonly type: "period";
  readonly period: string | null;
  readonly precision: string | null;
  readonly count: number;
  readonly papers: readonly PaperRecord[];
}

export function periodRecord(map: ResearchMap, { period, precision, papers }: Period): PeriodRecord {
  return {
    type: "period",
    period,
    precision,
    count: papers.length,
    papers: papers.map((paper) => paperRecord(map, paper)),
  };
}

export interface StatRecord {
  readonly type: "stat";
  readonly by: StatKey;
  readonly value: string | null;
  readonly topicId: string | null;
  readonly count: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly histogram: readonly YearCount[];
  readonly paperIds: readonly string[];
}

export function statRecord(by: StatKey, { value, topicId, papers, years }: StatRow): StatRecord {
  return {
    type: "stat",
    by,
    value,
    topicId,
    count: papers.length,
    firstYear: years[0]?.year ?? null,
    lastYear: years.at(-1)?.year ?? null,
    histogram: years,
    paperIds: papers.map(({ id }) => id),
  };
}

export interface TopicRecord {
  readonly type: "topic";
  readonly id: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly depth: number;
  readonly notes: readonly Note[];
  readonly groups: readonly string[];
  /** Papers here and below, each once. */
  readonly count: number;
  /** Papers listed in this topic itself. */
  readonly ownCount: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly histogram: readonly YearCount[];
  /** Of the papers here and below. */
  readonly progress: Progress;
  /** Ids of the papers listed in this topic itself. */
  readonly paperIds: readonly string[];
  readonly topics: readonly TopicRecord[];
}

export function topicRecord({ topic, papers, ownPapers, years, children }: TreeNode): TopicRecord {
  return {
    type: "topic",
    id: topic.id,
    name: topic.name,
    path: topic.path,
    depth: topic.depth,
    notes: topic.notes,
    groups: topic.groups,
    count: papers.length,
    ownCount: ownPapers.length,
    firstYear: years[0]?.year ?? null,
    lastYear: years.at(-1)?.year ?? null,
    histogram: years,
    progress: progressOf(papers),
    paperIds: ownPapers.map(({ id }) => id),
    topics: children.map(topicRecord),
  };
}

export function entryRecord(map: ResearchMap, entry: Entry): PaperRecord | TopicRecord {
  return entry.type === "paper" ? paperRecord(map, entry.paper) : topicRecord(treeOf(map, entry.topic));
}

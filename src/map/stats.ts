// How often each value of a field occurs: authors, topics, years and others.
import { compareText, fold } from "../text/fold.ts";
import { toYear } from "./dates.ts";
import type { YearCount } from "./map-columns.ts";
import { layersOf, type Paper, type ResearchMap, topicsOf } from "./model.ts";
import { append } from "./multimap.ts";
import { compareStatus } from "./progress.ts";
import { countByYear } from "./timeline.ts";

/** What can be counted, and what a value of each is called. */
export const STAT_NOUNS = {
  author: "author",
  org: "organisation",
  venue: "venue",
  keyword: "keyword",
  topic: "topic",
  year: "year",
  kind: "kind",
  status: "status",
  tag: "tag",
  layer: "layer",
} as const;
export type StatKey = keyof typeof STAT_NOUNS;

// every key of the record above, and no other
export const STAT_KEYS = Object.keys(STAT_NOUNS) as readonly StatKey[];

/** `author, organisation, … or layer` */
export const STATS_IN_WORDS = Object.values(STAT_NOUNS)
  .join(", ")
  .replace(/, (?=[^,]*$)/, " or ");

/** A value and the papers that have it. */
export interface StatRow {
  /** As `STAT_NOUNS` calls it, of a topic its name; null: papers without a date or status. */
  readonly value: string | null;
  /** Of a topic; null for all other values. */
  readonly topicId: string | null;
  /** In the order given. */
  readonly papers: readonly Paper[];
  readonly years: readonly YearCount[];
}

/** A value as rows are told apart, and as it is shown. */
interface Value {
  readonly key: string;
  readonly value: string | null;
  readonly topicId: string | null;
}

/**
 * The values that these papers have, the most frequent first, equal ones by name; years and statuses in their order, papers
 * without one last.
 * A topic has the papers that it lists itself, without those of the topics below it.
 * @param topicIds the topics that count; null: all
 */
export function countBy(
  map: ResearchMap,
  papers: readonly Paper[],
  by: StatKey,
  topicIds: ReadonlySet<string> | null = null,
): StatRow[] {
  const isCounted = ({ topicId }: Value): boolean => topicId === null || (topicIds?.has(topicId) ?? true);
  const values = new Map<string, Value>();
  const papersOf = new Map<string, Paper[]>();
  for (const paper of papers) {
    const counted = valuesOf(map, paper, by).filter(isCounted);
    for (const value of new Map(counted.map((each) => [each.key, each])).values()) {
      if (!values.has(value.key)) values.set(value.key, value);
      append(papersOf, value.key, paper);
    }
  }
  const rows = [...values.values()].map(({ key, value, topicId }): StatRow => {
    const found = papersOf.get(key) ?? [];
    return { value, topicId, papers: found, years: countByYear(found) };
  });
  if (by === "status") return rows.sort((a, b) => compareStatus(a.value, b.value));
  return rows.sort(by === "year" ? byYear : byCount);
}

function valuesOf(map: ResearchMap, paper: Paper, by: StatKey): Value[] {
  const named = (names: readonly string[]): Value[] => names.map((name) => ({ key: name, value: name, topicId: null }));
  switch (by) {
    case "author":
      return named(paper.authors);
    case "org":
      return named(paper.organizations);
    case "venue":
      return named(paper.venue === null ? [] : [paper.venue]);
    case "keyword":
      // the same keyword may be written in upper case elsewhere
      return paper.keywords.map((keyword) => ({ key: fold(keyword), value: keyword, topicId: null }));
    case "topic":
      return topicsOf(map, paper).map(({ id, name }) => ({ key: id, value: name, topicId: id }));
    case "year": {
      const year = paper.date === null ? null : toYear(paper.date);
      return [{ key: year ?? "", value: year, topicId: null }];
    }
    case "kind":
      return named([paper.kind]);
    case "tag":
      return paper.tags.map((tag) => ({ key: fold(tag), value: tag, topicId: null }));
    case "layer":
      return named(layersOf(map, paper));
    case "status":
      return [{ key: paper.status ?? "", value: paper.status, topicId: null }];
  }
}

function byCount(a: StatRow, b: StatRow): number {
  return b.papers.length - a.papers.length || compareText(fold(a.value ?? ""), fold(b.value ?? ""));
}

function byYear(a: StatRow, b: StatRow): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
  return compareText(a.value, b.value);
}

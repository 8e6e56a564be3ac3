// Which papers are meant: criteria as values, one pure function that selects, one that orders.

import { compareText, fold } from "../text/fold.ts";
import { type DateSpan, overlaps, type PartialDate } from "./dates.ts";
import type { Kind, Paper, ResearchMap } from "./model.ts";
import { familyName } from "./names.ts";

/** What a paper can have or lack. */
export const FEATURES = ["code", "demo", "notes", "date"] as const;
export type Feature = (typeof FEATURES)[number];

export const SORT_KEYS = ["date", "title", "author", "topic", "relevance"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Within a list any one value is enough; all lists that are not empty must agree. */
export interface Criteria {
  /** Ids of topics, those below the ones named included. */
  readonly topicIds: ReadonlySet<string>;
  /** Full names. */
  readonly organizations: ReadonlySet<string>;
  /** Full names. */
  readonly authors: ReadonlySet<string>;
  readonly years: readonly DateSpan[];
  readonly since: readonly PartialDate[];
  readonly until: readonly PartialDate[];
  readonly has: readonly Feature[];
  readonly without: readonly Feature[];
  readonly kinds: readonly Kind[];
  /** Ids of papers; null: all. */
  readonly paperIds: ReadonlySet<string> | null;
}

/** The papers that meet all criteria, in the order given. */
export function selectPapers(papers: readonly Paper[], criteria: Criteria): Paper[] {
  const tests = testsFor(criteria);
  return tests.length === 0 ? [...papers] : papers.filter((paper) => tests.every((test) => test(paper)));
}

function testsFor(criteria: Criteria): ((paper: Paper) => boolean)[] {
  const { topicIds, organizations, authors, years, since, until, has, without, kinds, paperIds } = criteria;
  const inSome = (spans: readonly DateSpan[]) => (paper: Paper) =>
    paper.date !== null && spans.some((span) => overlaps(paper.date as PartialDate, span));
  const sinceSpans = since.map((from) => ({ from, to: null }));
  const untilSpans = until.map((to) => ({ from: null, to }));
  const tests: ((paper: Paper) => boolean)[] = [];
  if (topicIds.size > 0) tests.push((paper) => paper.placements.some(({ topicId }) => topicIds.has(topicId)));
  if (organizations.size > 0) tests.push((paper) => paper.organizations.some((name) => organizations.has(name)));
  if (authors.size > 0) tests.push((paper) => paper.authors.some((name) => authors.has(name)));
  if (years.length > 0) tests.push(inSome(years));
  if (sinceSpans.length > 0) tests.push(inSome(sinceSpans));
  if (untilSpans.length > 0) tests.push(inSome(untilSpans));
  if (has.length > 0) tests.push((paper) => has.some((feature) => hasFeature(paper, feature)));
  if (without.length > 0) tests.push((paper) => without.some((feature) => !hasFeature(paper, feature)));
  if (kinds.length > 0) tests.push((paper) => kinds.includes(paper.kind));
  if (paperIds !== null) tests.push(({ id }) => paperIds.has(id));
  return tests;
}

function hasFeature(paper: Paper, feature: Feature): boolean {
  return feature === "notes" ? paper.notes.length > 0 : paper[feature] !== null;
}

export interface Order {
  readonly by: SortKey;
  readonly reverse: boolean;
}

/**
 * Papers in a total order: `date` is newest first, the others ascending; equal papers by newest, then id. `relevance`
 * keeps the order given. Undated papers stand last by date in either direction.
 */
export function sortPapers(map: ResearchMap, papers: readonly Paper[], { by, reverse }: Order): Paper[] {
  if (by === "relevance") return reverse ? papers.toReversed() : [...papers];
  const direction = reverse ? -1 : 1;
  const keyed = papers.map((paper) => ({ paper, key: sortKey(map, paper, by) }));
  keyed.sort((a, b) => {
    if (by === "date") return compareNewest(a.paper, b.paper, direction);
    return direction * compareText(a.key, b.key) || compareNewest(a.paper, b.paper, 1);
  });
  return keyed.map(({ paper }) => paper);
}

function sortKey(map: ResearchMap, paper: Paper, by: SortKey): string {
  if (by === "title") return fold(paper.title).replace(/^[^\p{L}\p{N}]+/u, "");
  if (by === "author") return paper.authors[0] === undefined ? "\uffff" : fold(familyName(map, paper.authors[0]));
  if (by !== "topic") return "";
  const position = map.topics.findIndex(({ id }) => id === paper.placements[0]?.topicId);
  return String(position).padStart(9, "0");
}

/** Newest first where `direction` is 1, undated always last, then by id. */
export function compareNewest(a: Paper, b: Paper, direction: 1 | -1 = 1): number {
  if (a.date === null || b.date === null) {
    return Number(a.date === null) - Number(b.date === null) || compareText(a.id, b.id);
  }
  return direction * compareText(b.date, a.date) || compareText(a.id, b.id);
}

// The orders in which papers can be listed.
import { compareText, fold } from "../text/fold.ts";
import { addedDate } from "./added.ts";
import { toYear } from "./dates.ts";
import { type Paper, type ResearchMap, topicIdsOf } from "./model.ts";
import { familyOf } from "./names.ts";
import { papersAt } from "./positions.ts";

export const SORT_KEYS = ["date", "year", "title", "author", "topic", "added", "relevance"] as const;
/** The orders of papers that no query has found. */
export const SORT_KEYS_WITHOUT_QUERY = SORT_KEYS.filter((key) => key !== "relevance");
export type SortKey = (typeof SORT_KEYS)[number];

export interface Order {
  readonly by: SortKey;
  readonly reverse: boolean;
}

/**
 * Papers in a total order: `date`, `year` and `added` are newest first, the others ascending; equal papers by newest, then
 * id. `relevance` keeps the order given. What has no date, or no author, or was not added, comes last in either direction.
 */
export function sortPapers(map: ResearchMap, papers: readonly Paper[], order: Order): Paper[] {
  return [...papersInOrder(map, papers, order)];
}

/** The same. All papers of a prepared map, the newest first, are only read when they are asked for. */
export function papersInOrder(map: ResearchMap, papers: readonly Paper[], { by, reverse }: Order): readonly Paper[] {
  if (by === "relevance") return reverse ? papers.toReversed() : papers;
  const known = by === "date" ? inKnownOrder(map, papers) : null;
  if (known !== null) return reverse ? oldestFirst(known) : known;
  const direction = reverse ? -1 : 1;
  const keyOf = sortKey(map, by);
  const keyed = papers.map((paper) => ({ paper, key: keyOf(paper) }));
  keyed.sort((a, b) => {
    if (by === "date") return compareNewest(a.paper, b.paper, direction);
    if (a.key === null || b.key === null) {
      return Number(a.key === null) - Number(b.key === null) || compareNewest(a.paper, b.paper, 1);
    }
    // the newest comes first
    const order = by === "year" || by === "added" ? -direction : direction;
    return order * compareText(a.key, b.key) || compareNewest(a.paper, b.paper, 1);
  });
  return keyed.map(({ paper }) => paper);
}

/** Papers of a prepared map, the newest first, in the order that is known of it; null: it is not known of all of them. */
function inKnownOrder({ columns, papers: all }: ResearchMap, papers: readonly Paper[]): readonly Paper[] | null {
  if (columns === undefined) return null;
  if (papers === all) {
    return papersAt(
      columns,
      papers.length,
      () => columns.newestFirst(),
      (rank) => columns.newest(rank),
    );
  }
  const chosen = new Set(papers);
  const sorted: Paper[] = [];
  for (const position of columns.newestFirst()) {
    const paper = columns.paperAt(position);
    if (chosen.has(paper)) sorted.push(paper);
  }
  return sorted.length === papers.length ? sorted : null;
}

/** Papers that are sorted newest first, the other way round: undated last, equal dates in the same order. */
function oldestFirst(papers: readonly Paper[]): Paper[] {
  const undated = papers.findIndex(({ date }) => date === null);
  const dated = undated < 0 ? papers : papers.slice(0, undated);
  const sorted: Paper[] = [];
  for (let end = dated.length; end > 0; ) {
    const date = dated[end - 1]?.date;
    let start = end - 1;
    while (start > 0 && dated[start - 1]?.date === date) start -= 1;
    for (const paper of dated.slice(start, end)) sorted.push(paper);
    end = start;
  }
  return [...sorted, ...papers.slice(dated.length)];
}

/** A function that gives null for a paper that does not have what it is sorted by. */
export function sortKey(map: ResearchMap, by: SortKey): (paper: Paper) => string | null {
  switch (by) {
    case "year":
      return ({ date }) => (date === null ? null : toYear(date));
    case "title":
      return ({ title }) => fold(title).replace(/^[^\p{L}\p{N}]+/u, "");
    case "author":
      return authorKey;
    case "added":
      return addedDate;
    case "topic": {
      const positions = new Map(map.topics.map(({ id }, at) => [id, String(at).padStart(9, "0")]));
      return (paper) => positions.get(topicIdsOf(paper)[0] ?? "") ?? "";
    }
    case "date":
    case "relevance":
      return () => "";
  }
}

/** Family name of the first author, else of the first editor; null: nobody is known. */
function authorKey({ authorNames, editorNames }: Paper): string | null {
  const first = authorNames[0] ?? editorNames[0];
  return first === undefined ? null : fold(familyOf(first));
}

/** Newest first where `direction` is 1, undated always last, then by id. */
export function compareNewest(a: Paper, b: Paper, direction: 1 | -1 = 1): number {
  if (a.date === null || b.date === null) {
    return Number(a.date === null) - Number(b.date === null) || compareText(a.id, b.id);
  }
  return direction * compareText(b.date, a.date) || compareText(a.id, b.id);
}

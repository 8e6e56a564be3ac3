// What the explorer begins with: the options of the command line as the topic, the span and the filters that are chosen in it.
import { findTopicAsSeen } from "../../answers/find-as-seen.ts";
import type { Span } from "../../explore/selection.ts";
import type { Filter } from "../../explore/state.ts";
import type { DateSpan } from "../../map/dates.ts";
import { FILTER_NAMES, type FilterInput } from "../../map/filter-values.ts";
import { filterPapers } from "../../map/filters.ts";
import type { ResearchMap } from "../../map/model.ts";
import { monthIndex } from "../../map/timeline.ts";

interface StartOptions {
  readonly filters: readonly Filter[];
  readonly topic: number | null;
  readonly span: Span | null;
}

/** One topic is chosen in the tree, and one span of whole months in the histogram; all other filters are chips. @throws Failure */
export async function startOf(map: ResearchMap, options: FilterInput): Promise<StartOptions> {
  // names that the map does not have are reported before the screen is taken
  await filterPapers(map, options);
  const { topic: topics = [], year: years = [] } = options;
  const [topic] = topics.length === 1 ? topics : [];
  const span = years.length === 1 ? monthsOf(years[0]) : null;
  const others = { ...options, ...(topic === undefined ? {} : { topic: [] }), ...(span === null ? {} : { year: [] }) };
  return {
    filters: filtersOf(others),
    topic: topic === undefined ? null : map.topics.indexOf(await findTopicAsSeen(map, topic)),
    span,
  };
}

/** Null: a side is open, or names a day. */
function monthsOf(span: DateSpan | undefined): Span | null {
  const { from = null, to = null } = span ?? {};
  if (from === null || to === null || from.length > 7 || to.length > 7) return null;
  return { from: monthIndex(from, 1), to: monthIndex(to, 12) };
}

function filtersOf(input: FilterInput): Filter[] {
  return FILTER_NAMES.flatMap((name) =>
    (input[name] ?? []).map((value) => ({ name, text: typeof value === "string" ? value : spanInWords(value) })),
  );
}

function spanInWords({ from, to }: DateSpan): string {
  return from !== null && from === to ? from : `${from ?? ""}..${to ?? ""}`;
}

// How far the reader is with some papers.
import type { Paper } from "./model.ts";
import { STATUSES, type Status } from "./vocabulary.ts";

/** How many papers have each status; `none`: nobody keeps track of them. Together they are all papers. */
export type Progress = Readonly<Record<Status | "none", number>>;

export function progressOf(papers: readonly Pick<Paper, "status">[]): Progress {
  const counts = { queued: 0, reading: 0, read: 0, dropped: 0, none: 0 };
  for (const { status } of papers) counts[status ?? "none"] += 1;
  return counts;
}

/** The order of statuses: as a reader goes through them, then what has none. */
export function compareStatus(a: string | null, b: string | null): number {
  const order: readonly (string | null)[] = [...STATUSES, null];
  return order.indexOf(a) - order.indexOf(b);
}

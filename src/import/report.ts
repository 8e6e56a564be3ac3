// The report of a build, in words: what was made, what was left out and why, what to look at.
import type { Report } from "./build.ts";
import { formatProblem, type LeftOut } from "./problems.ts";

const SHOWN = 20;

/** The report in lines: remarks, what was left out (one line a reason), counts. Long reports are cut, and say so. */
export function reportLines(report: Report): string[] {
  const { topics, papers, placements, notes } = report;
  const found = [...report.remarks.map(formatProblem), ...leftOutInShort(report.leftOut)];
  const more = found.length - SHOWN;
  const cut = more > 1 ? [...found.slice(0, SHOWN), `and ${more} more; --report FILE writes them all`] : found;
  const none =
    papers === 0 ? ["no papers found: a paper is a bullet, a numbered item or a table row with a title"] : [];
  const counts = [many(topics, "topic"), many(papers, "paper"), many(placements, "place"), many(notes, "note")];
  return [...cut, ...none, `${counts[0]}, ${counts[1]} in ${counts[2]}, ${counts[3]}`];
}

/** What keeps a strict build from being made, in words; null: nothing. */
export function strictProblem(report: Report): string | null {
  const found = [...report.remarks.map(formatProblem), ...leftOutInShort(report.leftOut)];
  if (found.length === 0) return null;
  return `the input has parts that a map has no place for, and --strict allows none:\n  ${found.join("\n  ")}`;
}

function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** `list.md:19: left out: contents (17 lines)`, one line for each reason in a file. */
function leftOutInShort(leftOut: readonly LeftOut[]): string[] {
  const byReason = new Map<string, LeftOut[]>();
  for (const each of leftOut) {
    const key = `${each.file}\0${each.what}`;
    byReason.set(key, [...(byReason.get(key) ?? []), each]);
  }
  return [...byReason.values()].map((places) => {
    const [first] = places;
    const lines = places.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const where = places.length === 1 ? "" : `, here and at ${many(places.length - 1, "other place")}`;
    return `${first?.file}:${first?.from}: left out: ${first?.what}${where}${lines > places.length ? ` (${lines} lines)` : ""}`;
  });
}

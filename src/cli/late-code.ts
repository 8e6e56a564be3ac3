// Which answers are written with code that the engine optimises late: those that take about a second.
import type { Context } from "../context.ts";

/** Fewer papers are written before anything is optimised; for more, it pays. */
const PAPERS = { least: 1_000, most: 30_000 } as const;

/** Does work for so many papers. */
export function withLateCode<T>(papers: number, work: () => Promise<T>, { optimisingLate }: Context): Promise<T> {
  const pays = papers >= PAPERS.least && papers <= PAPERS.most;
  return pays && optimisingLate !== undefined ? optimisingLate(work) : work();
}

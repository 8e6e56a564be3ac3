// What is done with code that the engine optimises late: what takes about a second.
import type { Context } from "../context.ts";

/** Fewer papers are written before anything is optimised; for more, it pays. */
const PAPERS = { least: 1_000, most: 30_000 } as const;

/** Reads of longer texts, in UTF-16 code units, are worth optimising code for. */
const MAX_READ = 1_500_000;

/** Writes so many papers. */
export function writeWithLateCode<T>(papers: number, write: () => Promise<T>, context: Context): Promise<T> {
  const pays = papers >= PAPERS.least && papers <= PAPERS.most;
  return pays ? withLateCode(write, context) : write();
}

/** Searches a map of so many papers once. */
export function searchWithLateCode<T>(papers: number, search: () => Promise<T>, context: Context): Promise<T> {
  return papers < PAPERS.least ? search() : withLateCode(search, context);
}

/** Reads texts of so many UTF-16 code units. */
export function readWithLateCode<T>(length: number, read: () => Promise<T>, context: Context): Promise<T> {
  return length <= MAX_READ ? withLateCode(read, context) : read();
}

function withLateCode<T>(work: () => Promise<T>, { optimisingLate }: Context): Promise<T> {
  return optimisingLate === undefined ? work() : optimisingLate(work);
}

// What is done with code that the engine optimises in another way than usual: what takes about a second.
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

/** Goes through whole maps in a few long loops, which are optimised while they run. */
export function withLoopsAlone<T>(work: () => Promise<T>, { optimising }: Context): Promise<T> {
  return optimising === undefined ? work() : optimising("alone", work);
}

function withLateCode<T>(work: () => Promise<T>, { optimising }: Context): Promise<T> {
  return optimising === undefined ? work() : optimising("late", work);
}

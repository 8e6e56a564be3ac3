// Which file is being read, where that takes long enough for a person to wonder.
import type { Context } from "../context.ts";
import { type WaitingLine, waitingLine } from "./waiting-line.ts";

/** Bytes or UTF-16 units of lists that take about half a second to read. */
const SLOW_SIZE = 80_000;

/** Whether a person wonders what is going on while texts of these sizes are read. */
export function takesLong(sizes: readonly number[]): boolean {
  return sizes.reduce((sum, size) => sum + size, 0) > SLOW_SIZE;
}

/** Shows nothing if the input is read in less than half a second, or if nobody reads stderr or wants to. */
export function readingProgress(
  texts: readonly { readonly text: string }[],
  { quiet = false }: { readonly quiet?: boolean },
  context: Context,
): WaitingLine {
  const isShown = !quiet && takesLong(texts.map(({ text }) => text.length));
  const line = waitingLine(context);
  return { ...line, show: (file) => (isShown ? line.show(`reading ${file}…`) : undefined) };
}

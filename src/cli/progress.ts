// Which file is being read, where that takes long enough for a person to wonder.
import type { Context } from "../context.ts";
import { type WaitingLine, waitingLine } from "./waiting-line.ts";

/** UTF-16 units of input that take about half a second to read. */
const SLOW_SIZE = 200_000;

/** Shows nothing if the input is read in less than half a second, or if nobody reads stderr or wants to. */
export function readingProgress(
  texts: readonly { readonly text: string }[],
  { quiet = false }: { readonly quiet?: boolean },
  context: Context,
): WaitingLine {
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  const line = waitingLine(context);
  return { ...line, show: (file) => (size > SLOW_SIZE && !quiet ? line.show(`reading ${file} …`) : undefined) };
}

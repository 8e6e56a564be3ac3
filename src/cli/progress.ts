// A line on stderr that says what a person is waiting for.
import type { Context } from "../context.ts";

/** UTF-16 units of input that take about half a second to read. */
const SLOW_SIZE = 200_000;

export interface Progress {
  /** Names the file that is being read. */
  readonly show: (file: string) => void;
  readonly clear: () => void;
}

/** Shows nothing if the input is read in less than half a second, or if nobody reads stderr or wants to. */
export function readingProgress(
  texts: readonly { readonly text: string }[],
  { quiet = false }: { readonly quiet?: boolean },
  { stderr, env }: Context,
): Progress {
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  const isShown = size > SLOW_SIZE && stderr.isTTY && !quiet && env.TERM !== "dumb";
  const width = (stderr.columns ?? 80) - 1;
  let isWritten = false;
  const show = (file: string): void => {
    if (!isShown) return;
    const name = file.replace(/[^\x20-\x7e]/g, "?");
    stderr.write(`\r\x1b[K${`reading ${name} …`.slice(0, width)}`);
    isWritten = true;
  };
  return { show, clear: () => (isWritten ? stderr.write("\r\x1b[K") : undefined) };
}

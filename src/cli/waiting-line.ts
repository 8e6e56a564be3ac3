// A line on the terminal that says what is being done, and is removed once it is done.
import type { Context } from "../context.ts";
import { truncate } from "../terminal/text.ts";
import { sanitise } from "../text/sanitise.ts";

export interface WaitingLine {
  /** Replaces what is shown. */
  readonly show: (text: string) => void;
  readonly remove: () => void;
}

/** Nobody sees it where standard error is no terminal, or one that cannot remove it. */
export function waitingLine({ stderr, env }: Pick<Context, "stderr" | "env">): WaitingLine {
  let isShown = false;
  const remove = (): void => {
    if (isShown) stderr.write("\r\u001b[K");
    isShown = false;
  };
  return {
    show: (text) => {
      if (!stderr.isTTY || env.TERM === "dumb") return;
      remove();
      // a line that wraps could not be removed
      stderr.write(truncate(sanitise(text), Math.max(1, (stderr.columns ?? 80) - 1), ""));
      isShown = true;
    },
    remove,
  };
}

// Shows long text in a pager, as git and gh do: started without a shell, and closed whenever the reader likes.
import { type ChildProcess, spawn } from "node:child_process";
import { shellWords } from "./shell-words.ts";

export interface PagerSurroundings {
  /** Environment of the pager; without LESS, less gets FRX: keep colours, and leave the text on the screen. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The process that may be ended while the pager runs. */
  readonly host: Pick<NodeJS.Process, "once" | "removeListener" | "kill" | "pid">;
}

/** What ends the process from outside, other than the keyboard, which is the pager's. */
const ENDING = ["SIGTERM", "SIGHUP"] as const;

/**
 * Pipes `text` into a pager, and waits until the reader closes it, perhaps before the end of the text.
 * @param command starts the pager
 * @returns false if the pager cannot be started
 */
export function page(text: string, command: string, { env, host }: PagerSurroundings): Promise<boolean> {
  const [program = "", ...args] = shellWords(command);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ["pipe", "inherit", "inherit"],
      shell: false,
      env: { LESS: "FRX", LV: "-c", ...env },
    });
    child.once("error", () => resolve(false));
    endBeforeHost(child, host);
    child.once("close", () => resolve(true));
    // the pipe breaks when the reader closes the pager early
    child.stdin.on("error", () => {});
    child.stdin.end(text);
  });
}

/** When the process is ended from outside, the pager goes first, so that it restores the terminal. */
function endBeforeHost(pager: ChildProcess, host: PagerSurroundings["host"]): void {
  for (const signal of ENDING) {
    const end = (): void => {
      pager.once("close", () => host.kill(host.pid, signal));
      pager.kill("SIGTERM");
    };
    host.once(signal, end);
    pager.once("close", () => host.removeListener(signal, end));
  }
}

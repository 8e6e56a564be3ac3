// Shows long text in a pager, as git and gh do: started without a shell, and closed whenever the reader likes.
import { type ChildProcess, spawn } from "node:child_process";
import { shellWords } from "./shell-words.ts";

export interface PagerSurroundings {
  /** Environment of the pager; without LESS, less gets FRX: keep colours, and leave the text on the screen. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The process that may be ended while the pager runs. */
  readonly host: Pick<NodeJS.Process, "once" | "removeListener" | "kill" | "exit" | "pid">;
}

/** What ends the process from outside, other than the keyboard, which is the pager's; and the exit code that shells give it. */
const ENDING = [
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const;

/**
 * Pipes `text` into a pager, and waits until the reader closes it, perhaps before the end of the text.
 * @param command starts the pager
 * @returns false if the pager cannot be started
 */
export function page(text: string, command: string, { env, host }: PagerSurroundings): Promise<boolean> {
  const [program = "", ...args] = shellWords(command);
  return new Promise((resolve) => {
    const start = (): ChildProcess =>
      spawn(program, args, {
        stdio: ["pipe", "inherit", "inherit"],
        shell: false,
        env: { LESS: "FRX", LV: "-c", ...env },
      });
    const pager = startedToEndFirst(start, host);
    pager.once("error", () => resolve(false));
    pager.once("close", () => resolve(true));
    // the pipe breaks when the reader closes the pager early
    pager.stdin?.on("error", () => {});
    pager.stdin?.end(text);
  });
}

/**
 * When the process is ended from outside, the pager goes first, so that it restores the terminal. One that has no time for that,
 * as less while it starts, is ended by the signal itself: then Node restores the terminal, which it does at an exit.
 */
function startedToEndFirst(start: () => ChildProcess, host: PagerSurroundings["host"]): ChildProcess {
  const listeners = ENDING.map(([signal, code]) => {
    const end = (): void => {
      pager.once("close", (_, by) => (by === null ? host.kill(host.pid, signal) : host.exit(code)));
      pager.kill("SIGTERM");
    };
    // before the pager is started: it changes the terminal while Node still makes the pipe
    host.once(signal, end);
    return { signal, end };
  });
  const pager = start();
  pager.once("close", () => {
    for (const { signal, end } of listeners) host.removeListener(signal, end);
  });
  return pager;
}

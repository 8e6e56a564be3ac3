// Shows an address in a browser, or a document in its program. An address: with the commands of BROWSER, which the `open` package does not know, else with the
// system's default browser. No shell reads the address.
import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import open from "open";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { shellWords } from "./shell-words.ts";

type After = NonNullable<Context["after"]>;

interface BrowserOptions {
  readonly after: After;
  readonly stdio?: StdioOptions;
}

/**
 * @param browsers commands to try in order, as BROWSER lists them; empty: use the system's default browser. `%s` in a command is
 * replaced by the address, which is otherwise added at the end
 * @throws Failure `no-browser`
 */
export async function browse(
  url: string,
  browsers: readonly string[],
  { after, stdio = "inherit" }: BrowserOptions,
): Promise<void> {
  const problems: string[] = [];
  for (const browser of browsers) {
    const [command = "", ...args] = commandWords(browser, url);
    const problem = await runBrowser(command, args, stdio);
    if (problem === null) return;
    problems.push(`${command}: ${problem}`);
  }
  if (problems.length > 0) throw noBrowser(`BROWSER (${problems.join("; ")})`);
  try {
    await hasOpened(await open(url), after);
  } catch (error) {
    throw noBrowser(`the system's browser (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** @param path absolute @throws Failure `no-browser` */
export async function openFile(path: string, after: After): Promise<void> {
  try {
    await hasOpened(await open(path), after);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Failure("no-browser", `cannot open "${path}": ${problem}; --print prints its path instead`, ["--print"]);
  }
}

/** Milliseconds in which the system's program says that it can open nothing. One that still runs then has opened it. */
const TIME_TO_FAIL = 1_000;

/** @throws Error if the program that was started ends without having opened what it was to open */
export async function hasOpened(started: Pick<ChildProcess, "exitCode" | "once">, after: After): Promise<void> {
  const exitCode =
    started.exitCode ??
    (await new Promise<number | null>((resolve) => {
      const stop = after(TIME_TO_FAIL, () => resolve(null));
      started.once("exit", (code) => {
        stop();
        resolve(code);
      });
    }));
  if (exitCode !== null && exitCode !== 0) throw new Error(`it exited with ${exitCode}`);
}

function noBrowser(browser: string): Failure {
  return new Failure("no-browser", `cannot start ${browser}; --print prints the address instead`, ["--print"]);
}

/** The words of the command, with the address among them or at their end. */
export function commandWords(command: string, url: string): string[] {
  const words = shellWords(command);
  return words.some((word) => word.includes("%s"))
    ? words.map((word) => word.replaceAll("%s", () => url))
    : [...words, url];
}

/** Waits until the browser exits, because it may run in this terminal. Returns what went wrong; null: nothing. */
function runBrowser(command: string, args: readonly string[], stdio: StdioOptions): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio, shell: false });
    child.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "ENOENT" ? "no such command" : error.message),
    );
    child.once("close", (code) => resolve(code === 0 ? null : `it exited with ${code ?? "a signal"}`));
  });
}

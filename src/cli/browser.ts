// Shows an address in a browser, or a document in its program. An address: with the commands of BROWSER, which the `open` package does not know, else with the
// system's default browser. No shell reads the address.
import { type StdioOptions, spawn } from "node:child_process";
import open from "open";
import { Failure } from "../errors.ts";
import { shellWords } from "./shell-words.ts";

/**
 * @param browsers commands to try in order, as BROWSER lists them; empty: use the system's default browser. `%s` in a command is
 * replaced by the address, which is otherwise added at the end
 * @throws Failure `no-browser`
 */
export async function browse(url: string, browsers: readonly string[], stdio: StdioOptions = "inherit"): Promise<void> {
  const problems: string[] = [];
  for (const browser of browsers) {
    const [command = "", ...args] = commandWords(browser, url);
    const problem = await runBrowser(command, args, stdio);
    if (problem === null) return;
    problems.push(`${command}: ${problem}`);
  }
  if (problems.length > 0) throw noBrowser(`BROWSER (${problems.join("; ")})`);
  try {
    await open(url);
  } catch (error) {
    throw noBrowser(`the system's browser (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** @param path absolute @throws Failure `no-browser` */
export async function openFile(path: string): Promise<void> {
  try {
    await open(path);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Failure("no-browser", `cannot open "${path}": ${problem}; --print prints its path instead`, ["--print"]);
  }
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

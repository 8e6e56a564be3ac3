// Shows an address in a browser: the commands of BROWSER first, which the `open` package does not know, else what the
// system opens addresses with. No shell reads the address.
import { spawn } from "node:child_process";
import open from "open";
import { Failure } from "../errors.ts";
import { shellWords } from "./shell-words.ts";

/**
 * @param browsers commands to try one after the other, as BROWSER lists them; empty: ask the system. `%s` in a command
 * stands for the address, which comes last otherwise
 * @throws Failure `no-browser`
 */
export async function browse(url: string, browsers: readonly string[]): Promise<void> {
  const problems: string[] = [];
  for (const browser of browsers) {
    const [command = "", ...args] = commandWords(browser, url);
    const problem = await runBrowser(command, args);
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

function noBrowser(which: string): Failure {
  return new Failure("failed", "no-browser", `cannot start ${which}; --print prints the address instead`, ["--print"]);
}

/** The browser's own words, and the address among or behind them. */
export function commandWords(command: string, url: string): string[] {
  const words = shellWords(command);
  return words.some((word) => word.includes("%s"))
    ? words.map((word) => word.replaceAll("%s", () => url))
    : [...words, url];
}

/** Waits for its end, since a browser may live in this terminal. Null: all went well. */
function runBrowser(command: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", shell: false });
    child.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "ENOENT" ? "no such command" : error.message),
    );
    child.once("close", (code) => resolve(code === 0 ? null : `it ended with ${code ?? "a signal"}`));
  });
}

// Shows long text in a pager, as git and gh do: started without a shell, left whenever the person likes.
import { spawn } from "node:child_process";
import { shellWords } from "./shell-words.ts";

/**
 * Gives `text` to the pager that `command` starts, and waits until the person leaves it, early or not.
 * @param env variables for the pager, for those that have none of their own: `LESS=FRX`, so that less keeps colours and
 * leaves the text on the screen
 * @returns false where it cannot be started
 */
export function page(
  text: string,
  command: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const [program = "", ...args] = shellWords(command);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ["pipe", "inherit", "inherit"],
      shell: false,
      env: { LESS: "FRX", LV: "-c", ...env },
    });
    child.once("error", () => resolve(false));
    child.once("close", () => resolve(true));
    // who leaves early has read enough
    child.stdin.on("error", () => {});
    child.stdin.end(text);
  });
}

// Shows long text in a pager, as git and gh do: started without a shell, and closed whenever the reader likes.
import { spawn } from "node:child_process";
import { shellWords } from "./shell-words.ts";

/**
 * Pipes `text` into a pager, and waits until the reader closes it, perhaps before the end of the text.
 * @param command starts the pager
 * @param env environment of the pager; without LESS, less gets FRX: keep colours, and leave the text on the screen
 * @returns false if the pager cannot be started
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
    // the pipe breaks when the reader closes the pager early
    child.stdin.on("error", () => {});
    child.stdin.end(text);
  });
}

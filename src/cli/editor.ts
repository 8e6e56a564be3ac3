// Starts the editor of the person at the terminal, and waits until it ends. No shell reads the path.
import { type StdioOptions, spawn } from "node:child_process";
import { Failure } from "../errors.ts";

/** @throws Failure `no-editor` if it cannot be started, or fails */
export async function edit([command = "", ...args]: readonly string[], stdio: StdioOptions = "inherit"): Promise<void> {
  const problem = await new Promise<string | null>((resolve) => {
    const child = spawn(command, args, { stdio, shell: false });
    child.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "ENOENT" ? "no such command" : error.message;
      resolve(`cannot use the editor "${command}": ${why}; set VISUAL or EDITOR to another`);
    });
    child.once("close", (code) => resolve(code === 0 ? null : endedWith(command, code)));
  });
  if (problem !== null) throw new Failure("no-editor", problem);
}

function endedWith(command: string, code: number | null): string {
  const end = code === null ? "was stopped by a signal" : `failed with exit code ${code}`;
  return `the editor "${command}" ${end}; your list is as the editor left it`;
}

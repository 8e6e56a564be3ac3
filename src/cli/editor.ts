// Starts the editor of the person at the terminal, and waits until it ends. No shell reads the path.
import { spawn } from "node:child_process";
import { Failure } from "../errors.ts";

/** @throws Failure `no-editor` if it cannot be started, or fails */
export async function edit([command = "", ...args]: readonly string[]): Promise<void> {
  const problem = await new Promise<string | null>((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", shell: false });
    child.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "ENOENT" ? "no such command" : error.message),
    );
    child.once("close", (code) => resolve(code === 0 ? null : `it ended with ${code ?? "a signal"}`));
  });
  if (problem === null) return;
  throw new Failure("no-editor", `cannot use the editor "${command}": ${problem}; set VISUAL or EDITOR to another`);
}

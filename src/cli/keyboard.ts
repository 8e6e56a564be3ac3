// Says that the program waits for the keyboard, where nothing else would show it.
import type { Context } from "../context.ts";

/** @param what is read, such as “one name a line” */
export async function sayWhatIsRead(what: string, { stdin, stderr }: Context): Promise<void> {
  if (stdin?.isTTY === true && stderr.isTTY)
    stderr.write(`reading from the keyboard, ${what}; Ctrl-D ends the input\n`);
}

// The texts that a command line names: files, and standard input where it says `-`.
import type { Context } from "../context.ts";
import { readText } from "../files.ts";

export interface NamedText {
  /** As it was named; standard input is `stdin`. */
  readonly file: string;
  readonly text: string;
}

/**
 * What reads the texts of these paths: standard input is read now, if it is among them.
 * @returns a function of a path and what the file is for, in words for the error; it throws Failure `unreadable-file`
 */
export async function sourceReader(
  paths: readonly (string | undefined)[],
  context: Context,
): Promise<(path: string, what: string) => NamedText> {
  const stdin = paths.includes("-") ? (await context.readStdin()).replace(/^\uFEFF/, "") : "";
  return (path, what) => (path === "-" ? { file: "stdin", text: stdin } : { file: path, text: readText(path, what) });
}

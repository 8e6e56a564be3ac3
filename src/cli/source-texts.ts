// The texts of the files that a command line names, and standard input where it names `-`.
import type { Context } from "../context.ts";
import { readText } from "../files.ts";
import { sayWhatIsRead } from "./keyboard.ts";

export interface NamedText {
  /** The path as it was typed. Standard input is `stdin`. */
  readonly file: string;
  readonly text: string;
}

/**
 * A function that reads the texts of these paths. If standard input is one of them, it is read now.
 * @returns a function of a path and, in words for the error, of what the file is for; it throws Failure `unreadable-file`
 */
export async function sourceReader(
  paths: readonly (string | undefined)[],
  context: Context,
): Promise<(path: string, purpose: string) => NamedText> {
  if (paths.includes("-")) await sayWhatIsRead("a list or map", context);
  const stdin = paths.includes("-") ? (await context.readStdin()).replace(/^\uFEFF/, "") : "";
  return (path, purpose) =>
    path === "-" ? { file: "stdin", text: stdin } : { file: path, text: readText(path, purpose) };
}

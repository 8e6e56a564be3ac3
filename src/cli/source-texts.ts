// The texts of the files that a command line names, and standard input where it names `-`.

import type { Context } from "../context.ts";
import { decodeBytes, readDecoded } from "../files/read.ts";
import { STDIN } from "../map/model.ts";
import type { Encoding } from "../text/encodings.ts";
import { sayWhatIsRead } from "./keyboard.ts";

export interface NamedText {
  /** The path as it was typed. Standard input is `stdin`. */
  readonly file: string;
  readonly text: string;
  readonly encoding: Encoding;
}

/** @throws Failure `unreadable-file` */
export function readNamed(path: string, purpose: string): NamedText {
  const { text, encoding } = readDecoded(path, purpose);
  return { file: path, text, encoding };
}

/**
 * A function that reads the texts of these paths. If standard input is one of them, it is read now.
 * @returns a function of a path and, in words for the error, of what the file is for; it throws Failure `unreadable-file`
 */
export async function sourceReader(
  paths: readonly (string | undefined)[],
  context: Context,
): Promise<(path: string, purpose: string) => NamedText> {
  if (paths.includes(STDIN)) await sayWhatIsRead("a list or map", context);
  const stdin = paths.includes(STDIN) ? readStdin(await context.readStdin()) : null;
  return (path, purpose) => (path === STDIN && stdin !== null ? stdin : readNamed(path, purpose));
}

function readStdin(bytes: Buffer): NamedText {
  const { text, encoding } = decodeBytes(bytes, "stdin");
  return { file: "stdin", text, encoding };
}

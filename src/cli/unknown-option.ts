// The error for an option that stands before a word that is no command: that word was probably meant as its value.
import type { Failure } from "../errors.ts";
import { type NamedOption, readWords } from "./command-line.ts";
import { unknownName } from "./unknown.ts";

/**
 * @param words those before the command
 * @param options those that may be there
 * @returns null: all of them are known
 */
export async function unknownOptionIn(
  words: readonly string[],
  options: readonly NamedOption[],
): Promise<Failure | null> {
  const unknown = readWords(words, options).find(({ role, option }) => role === "option" && option === null);
  if (unknown === undefined) return null;
  const [typed = ""] = unknown.text.split("=", 1);
  const names = options.flatMap(({ long }) => long ?? []);
  const otherwise = 'options of a command follow its name, see "aimap --help"';
  const problem = `unknown option "${typed}"`;
  // a single letter is like too many others
  return unknownName("unknown-option", problem, typed, typed.startsWith("--") ? names : [], otherwise);
}

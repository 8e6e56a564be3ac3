// The error for a first word that is no command: what was probably meant, as a line that can be copied.
import { Failure } from "../errors.ts";
import { isRegularFile } from "../files/read.ts";
import { quoteForShell } from "./shell-words.ts";
import { unknownName } from "./unknown.ts";

/** Words that other programs use for what our commands do. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  find: "search",
  grep: "search",
  query: "search",
  ls: "list",
  dir: "list",
  papers: "list",
  view: "show",
  cat: "show",
  info: "show",
  topics: "tree",
  history: "timeline",
  count: "stats",
  browse: "open",
  similar: "related",
  near: "related",
  like: "related",
  bib: "cite",
  bibtex: "cite",
  import: "build",
  validate: "check",
  lint: "check",
  compare: "diff",
  settings: "config",
  set: "config",
  man: "help",
  version: "--version",
};

/** What the line with a command is for, where its name alone does not say so. */
const PURPOSES: Readonly<Record<string, string>> = {
  search: "to search for it",
  list: "to list papers",
  show: "to see it",
  tree: "to see the topics",
};

/**
 * @param words the command line from the unknown word on
 * @param names all commands
 */
export async function unknownCommand(words: readonly string[], names: readonly string[]): Promise<Failure> {
  const [typed = "", ...rest] = words;
  const problem = `unknown command "${typed}"`;
  const meant = Object.hasOwn(OTHER_NAMES, typed.toLowerCase()) ? OTHER_NAMES[typed.toLowerCase()] : undefined;
  if (meant !== undefined) {
    const query = rest.length === 0 && meant === "search" ? ["WORDS"] : rest;
    return suggesting(problem, meant, query);
  }
  if (isRegularFile(typed)) return suggesting(`${problem}, which is a file`, "list", ["--map", ...words]);
  const similar = await unknownName("unknown-command", problem, typed, names, "");
  return similar.suggestions.length > 0 ? similar : suggesting(problem, "search", words);
}

function suggesting(problem: string, command: string, words: readonly string[]): Failure {
  const line = ["aimap", command, ...words.map(quoteForShell)].join(" ");
  const purpose = PURPOSES[command];
  return new Failure("unknown-command", `${problem}; ${purpose === undefined ? "try" : `${purpose}:`} ${line}`, [line]);
}

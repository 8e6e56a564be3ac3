// Which commands share a pack: the chunks that they load, in one script, with the code that V8 compiles from it. A pack holds
// what its command lines (pack-lines.ts) need, and nothing else, because reading code takes time; what most of them need is in
// one of its own.

/** What most commands need. */
export const SHARED_PACK = "shared";

/** What commands need on a terminal besides. It is opened when something in it is asked for. */
export const TERMINAL_PACK = "terminal";

/** What prints the help of the program: little, and nothing else. */
const HELP_PACK = "root-help";

/** The commands that have a pack of their own. */
const COMMANDS = ["list", "search", "show", "tree", "timeline", "explore"] as const;

/** The last pack of a command line, which only its command uses; `others`: those without one of their own. */
export type OwnPack = (typeof COMMANDS)[number] | typeof HELP_PACK | "others";

/** The packs of a command line. @param word its first one */
export function packsFor(word: string | undefined): string[] {
  if (word === "-h" || word === "--help") return [HELP_PACK];
  const own = COMMANDS.find((command) => command === word) ?? "others";
  return [SHARED_PACK, own];
}

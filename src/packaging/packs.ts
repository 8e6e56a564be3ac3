// Which commands share a pack: the chunks that they load, in one script, with the code that V8 compiles from it. A pack holds
// what its command lines need, and nothing else, because reading code takes time; what most of them need is in one of its own.
// In the lines MAP is a map of the user, which has been prepared.

/** What most commands need. */
export const SHARED_PACK = "shared";

/** What commands need on a terminal besides. It is opened when something in it is asked for. */
export const TERMINAL_PACK = "terminal";

/** The command lines that decide what is in it. */
export const TERMINAL_LINES: readonly string[] = [
  "list",
  "list --limit 20 --map MAP",
  "show gao2024scaling",
  "show semanticity",
  "tree",
  "tree semanticity --papers",
  "timeline",
  "timeline --by topic",
  "search sae",
  "search autoencoedr",
  "stats",
  "",
];

/** What prints the help of the program: little, and nothing else. */
const HELP_PACK = "root-help";

/** By the first word of the command lines that use the pack: those that decide what is in it. `others`: all other commands. */
export const PACKS: Readonly<Record<string, readonly string[]>> = {
  [HELP_PACK]: ["--help"],
  list: ["list", "list --json", "list --limit 20 --topic scaling --since 2020", "list --limit 20 --map MAP"],
  search: [
    "search sae",
    "search sparse autoencoders --json",
    "search autoencoedr",
    "search tom --limit 5",
    "search sae --map MAP",
  ],
  show: ["show gao2024scaling", "show semanticity", "show gao2024scaling --json", "show gao2024scaling --map MAP"],
  tree: ["tree", "tree --json", "tree semanticity --papers", "tree --map MAP"],
  timeline: ["timeline", "timeline --json", "timeline --by topic", "timeline --map MAP"],
  explore: ["explore"],
  others: ["", "stats", "cite gao2024scaling", "open gao2024scaling --print", "stats --map MAP"],
};

/** The packs of a command line. @param word its first one */
export function packsFor(word: string | undefined): string[] {
  if (word === "-h" || word === "--help") return [HELP_PACK];
  const own = word !== undefined && Object.hasOwn(PACKS, word) ? word : "others";
  // the explorer searches as well
  return own === "explore" ? [SHARED_PACK, "search", own] : [SHARED_PACK, own];
}

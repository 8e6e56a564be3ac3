// Which commands share a pack: the chunks that they load, in one script, with the code that V8 compiles from it. A pack holds
// what its command lines need, and nothing else, because reading code takes time. A command without a row uses the last one.

interface PackRow {
  /** First words of the command lines that read this pack. */
  readonly words: readonly string[];
  /** Command lines that decide what is in it. */
  readonly lines: readonly string[];
}

export const PACKS = {
  version: { words: ["--version", "-V"], lines: ["--version"] },
  help: { words: ["--help", "-h"], lines: ["--help"] },
  list: { words: ["list"], lines: ["list", "list --json", "list --limit 20 --topic scaling --since 2020"] },
  search: {
    words: ["search"],
    lines: ["search sae", "search sparse autoencoders --json", "search autoencoedr", "search tom --limit 5"],
  },
  show: { words: ["show"], lines: ["show gao2024scaling", "show semanticity", "show gao2024scaling --json"] },
  tree: { words: ["tree"], lines: ["tree", "tree --json", "tree semanticity --papers"] },
  timeline: { words: ["timeline"], lines: ["timeline", "timeline --json", "timeline --by topic"] },
  others: { words: [], lines: ["", "stats", "cite gao2024scaling", "open gao2024scaling --print"] },
} as const satisfies Readonly<Record<string, PackRow>>;

export type PackName = keyof typeof PACKS;

export function packFor(word: string | undefined): PackName {
  for (const [name, { words }] of entries()) if (words.some((each) => each === word)) return name;
  return "others";
}

function entries(): [PackName, PackRow][] {
  // the cast is needed because TypeScript loses the names in `entries`
  return Object.entries(PACKS) as [PackName, PackRow][];
}

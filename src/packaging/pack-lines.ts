// The command lines that decide what is in each pack: the build runs them. In them MAP is a map of the user, which has been
// prepared.
import type { OwnPack } from "./packs.ts";

/** By the name of the pack. `others` has what `aimap` alone needs: all other commands load chunks, so that the package stays small. */
export const PACKS: Readonly<Record<string, readonly string[]>> = {
  "root-help": ["--help"],
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
  others: [""],
} satisfies Readonly<Record<OwnPack, readonly string[]>>;

/** The command lines that decide what is in the pack of the terminal. */
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
  "",
];

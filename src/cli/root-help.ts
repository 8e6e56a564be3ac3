// What `aimap --help` prints: the commands and the guides, so short that a terminal of 24 lines shows all of it.
import type { Commands } from "../commands/command.ts";
import { HELP_TOPICS } from "../help/topics.ts";
import { hang, joinLines, truncate, wrap } from "../terminal/text.ts";

/** @param width columns to fit */
export function rootHelp(commands: Commands, width: number): string {
  const widest = Math.max(...Object.keys(commands).map((name) => name.length));
  const rows = Object.entries(commands).map(([name, { summary }]) =>
    truncate(`  ${name.padEnd(widest)}  ${summary}`, width, "..."),
  );
  return joinLines([
    ...wrap("Usage: aimap COMMAND [options]; aimap alone shows the map", width),
    "",
    "Commands:",
    ...rows,
    "Guides:",
    ...hang("  ", Object.keys(HELP_TOPICS).join(", "), width),
    ...wrap("More: aimap COMMAND --help, aimap help GUIDE; options: aimap help output", width),
  ]);
}

// What `aimap --help` prints: the commands and the guides, so short that a terminal of 24 lines shows all of it.
import { COMMANDS } from "../commands/registry.ts";
import type { Context } from "../context.ts";
import { HELP_TOPICS } from "../help/topics.ts";
import { wrapCommand, wrapIndented } from "../terminal/code-lines.ts";
import { widthOf } from "../terminal/screen.ts";
import { hang, joinLines, wrap } from "../terminal/text.ts";

/** Help for a pipe or a file is as wide as for the usual terminal. */
export const DEFAULT_WIDTH = 80;

/** Commands that belong together are one line. */
const TOGETHER: readonly { readonly names: readonly string[]; readonly summary: string }[] = [
  { names: ["add", "mark", "note", "edit", "undo"], summary: "your own list of papers" },
  { names: ["config", "cache"], summary: "settings, and where prepared maps are kept" },
  { names: ["completion", "schema", "help"], summary: "for your shell, your scripts and you" },
];

function isTogether(name: string): boolean {
  return TOGETHER.some(({ names }) => names.includes(name));
}

export function writeRootHelp({ stdout }: Context): void {
  const width = widthOf(stdout);
  stdout.write(fitted(rootHelp(width ?? DEFAULT_WIDTH), width));
}

/** @param width columns to fit */
export function rootHelp(width: number): string {
  const alone = Object.keys(COMMANDS).filter((name) => !isTogether(name));
  const widest = Math.max(...alone.map((name) => name.length));
  const rows = Object.entries(COMMANDS).flatMap(([name, { summary }]) => {
    const together = TOGETHER.find(({ names }) => names[0] === name);
    if (together !== undefined) return hang(`  ${together.names.join(", ")}  `, together.summary, width);
    return isTogether(name) ? [] : hang(`  ${name.padEnd(widest)}  `, summary, width);
  });
  return joinLines([
    ...wrap("Usage: aimap COMMAND [options]; aimap alone shows the map", width),
    "Commands:",
    ...rows,
    "Guides:",
    ...hang("  ", Object.keys(HELP_TOPICS).join(", "), width),
    ...wrap("More: aimap COMMAND --help, aimap help GUIDE (such as output), aimap --version", width),
  ]);
}

/** Commander wraps what it describes, but neither its first line nor our examples. @param width null: a pipe or a file */
export function fitted(help: string, width: number | null): string {
  if (width === null) return help;
  return help
    .split("\n")
    .flatMap((line) => (/^ *\$ /.test(line) ? wrapCommand(line, width) : wrapDescribed(line, width)))
    .map((line) => line.trimEnd())
    .join("\n");
}

/** What describes an option stays in its column, as long as that leaves room for some words. */
function wrapDescribed(line: string, width: number): string[] {
  const [term = ""] = /^ {2}\S+(?: \S+)* {2,}(?=\S)/.exec(line) ?? [];
  const hasColumn = term !== "" && width - term.length >= MIN_DESCRIPTION;
  return hasColumn ? hang(term, line.slice(term.length), width) : wrapIndented(line, width);
}

/** Fewer columns hold too few words. */
const MIN_DESCRIPTION = 24;

// Command lines of one word that are answered before anything else is loaded.

/** Scripts ask for it in loops. */
export function asksForVersion(argv: readonly string[]): boolean {
  return argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V");
}

export function asksForRootHelp(argv: readonly string[]): boolean {
  return argv.length === 1 && (argv[0] === "--help" || argv[0] === "-h" || argv[0] === "help");
}

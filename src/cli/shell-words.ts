// Commands from the environment (BROWSER, PAGER), split into words without a shell: nothing in them is expanded.

/** The word as a shell reads it back: in quotes if it holds anything that a shell would act on. */
export function quoteForShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The words of a command, with quotes around words removed: `less '-P a b'` → `less`, `-P a b`. */
export function shellWords(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, ...parts]) => parts.join(""));
}

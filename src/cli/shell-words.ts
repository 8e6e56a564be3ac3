// Commands that the environment names (BROWSER, PAGER) as words. No shell reads them: nothing in them is expanded.

/** The words of a command, quotes around some of them taken off: `less '-P a b'` → `less`, `-P a b`. */
export function shellWords(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, ...parts]) => parts.join(""));
}

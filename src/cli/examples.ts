// Examples of a command, kept as data: help and manual pages show them, and a test runs them.

export interface Example {
  /** A line for a shell. */
  readonly line: string;
  /** What it does, in a few words. */
  readonly purpose: string;
}

/** By command, as it is declared or as commander knows it. */
const examples = new WeakMap<object, readonly Example[]>();

/** Declares the examples of a command, which end its help. */
export function addExamples(command: object, rows: readonly Example[]): void {
  examples.set(command, rows);
}

export function examplesOf(command: object): readonly Example[] {
  return examples.get(command) ?? [];
}

/** The end of the help of a command. */
export function examplesText(rows: readonly Example[]): string {
  const texts = rows.map(({ line, purpose }) => `  ${purpose}\n    $ ${line}\n`);
  return `\nExamples:\n${texts.join("")}`.trimEnd();
}

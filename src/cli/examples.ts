// Examples of a command, kept as data: help and manual pages show them, and a test runs them.
import type { Command } from "commander";

export interface Example {
  /** A line for a shell. */
  readonly line: string;
  /** What it does, in a few words. */
  readonly purpose: string;
}

const examples = new WeakMap<Command, readonly Example[]>();

/** Declares the examples of a command, which end its help. */
export function addExamples(command: Command, rows: readonly Example[]): void {
  examples.set(command, rows);
  command.addHelpText("after", () => {
    const texts = rows.map(({ line, purpose }) => `  ${purpose}\n    $ ${line}\n`);
    return `\nExamples:\n${texts.join("")}`.trimEnd();
  });
}

export function examplesOf(command: Command): readonly Example[] {
  return examples.get(command) ?? [];
}

// Examples of a command, kept as data: the help and the manual show them, and a test runs them.
import type { Command } from "commander";

export interface Example {
  /** A line for a shell. */
  readonly line: string;
  /** What it is for, in a few words. */
  readonly says: string;
}

const examples = new WeakMap<Command, readonly Example[]>();

/** Declares the examples of a command, which its help shows at its end. */
export function addExamples(command: Command, given: readonly Example[]): void {
  examples.set(command, given);
  command.addHelpText("after", () =>
    `\nExamples:\n${given.map(({ line, says }) => `  ${says}\n    $ ${line}\n`).join("")}`.trimEnd(),
  );
}

export function examplesOf(command: Command): readonly Example[] {
  return examples.get(command) ?? [];
}

// What commander complains about, in our words and with our codes.
import type { CommanderError } from "commander";
import { COMMANDS } from "../commands/registry.ts";
import { Failure, type FailureCode } from "../errors.ts";

const CODES: Readonly<Record<string, FailureCode>> = {
  "commander.unknownCommand": "unknown-command",
  "commander.unknownOption": "unknown-option",
  "commander.missingArgument": "missing-argument",
  "commander.missingMandatoryOptionValue": "missing-argument",
  "commander.optionMissingArgument": "missing-argument",
  "commander.excessArguments": "too-many-arguments",
  "commander.invalidArgument": "bad-value",
};

/** `option '-n, --limit <n>' argument 'x' is invalid. `, of which only the option's long name is of interest. */
const INVALID_VALUE =
  /^(?:option|command-argument value) '(?:-\w, )?(--[\w-]+)?.*?' (?:argument '.*' )?is invalid(?: for argument '[^']*')?\. /s;

/** `error: unknown option '--jsn'\n(Did you mean --json?)` → `unknown option "--jsn"; did you mean --json?` */
export function failureFrom({ code, message }: CommanderError, argv: readonly string[]): Failure {
  const [first = "", ...rest] = message.replace(/^error: /, "").split("\n");
  const problem = first
    .replace(INVALID_VALUE, (_, option) => (option ? `${option}: ` : ""))
    .replace(/'([^']*)'/g, '"$1"')
    .replace(/\.$/, "");
  const suggested = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(rest.join(" "))?.[1];
  const next = suggested === undefined ? `see "${helpFor(argv)}"` : `did you mean ${suggested}?`;
  return new Failure(CODES[code] ?? "bad-value", `${problem}; ${next}`, suggested?.split(", ") ?? []);
}

function helpFor(argv: readonly string[]): string {
  const command = argv.find((word) => Object.hasOwn(COMMANDS, word));
  return command === undefined ? "aimap --help" : `aimap ${command} --help`;
}

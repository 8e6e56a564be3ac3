// What commander knows of a command: what the command declares (declarations.ts), and nothing else.
import { Argument, type Command, Option } from "commander";
import type {
  Argument as DeclaredArgument,
  Command as DeclaredCommand,
  Option as DeclaredOption,
  OptionValues,
} from "./declarations.ts";
import { BadValue } from "./declarations.ts";
import { addExamples, examplesOf, examplesText } from "./examples.ts";
import { settled } from "./options/output-options.ts";

/** Gives a command of commander everything that is declared. */
export function declareTo(target: Command, declared: DeclaredCommand): void {
  if (declared.about !== "") target.description(declared.about);
  for (const argument of declared.registeredArguments) target.addArgument(toArgument(argument));
  for (const option of declared.options) target.addOption(toOption(option));
  const examples = examplesOf(declared);
  if (examples.length > 0) target.addHelpText("after", () => examplesText(examples));
  addExamples(target, examples);
  // commander passes the operands, the options and the command
  target.action((...args: unknown[]) => {
    return declared.run(args.slice(0, -2), settled(declared, givenOptions(target)));
  });
}

/** What the line says. Commander adds that there is a pager where there is an option `--no-pager`. */
function givenOptions(command: Command): OptionValues {
  const given = Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) !== "default");
  return Object.fromEntries(given);
}

export function toOption(declared: DeclaredOption): Option {
  const { flags, description, parser, isHidden, consequences, group } = declared;
  const option = new Option(flags, description).hideHelp(isHidden);
  if (group !== null) option.helpGroup(group);
  if (parser !== null) option.argParser((text, before) => parseFor(declared.long, () => parser.parse(text, before)));
  if (consequences !== null) option.conflicts([...consequences.conflicts]).implies({ ...consequences.implies });
  return option;
}

function toArgument({ flags, description, parser }: DeclaredArgument): Argument {
  const argument = new Argument(flags, description);
  const name = argument.name();
  return parser === null
    ? argument
    : argument.argParser((text, before) => parseFor(name, () => parser.parse(text, before)));
}

/** A value that was refused, with the option or argument that refuses it. Commander passes it on as it is. */
export class RefusedValue extends Error {
  constructor(
    readonly owner: string,
    readonly reason: BadValue,
  ) {
    super(reason.message);
  }
}

/** @throws RefusedValue */
function parseFor(owner: string, parse: () => unknown): unknown {
  try {
    return parse();
  } catch (error) {
    throw error instanceof BadValue ? new RefusedValue(owner, error) : error;
  }
}

// The commander tree, made from what the commands declare, and one run of it: it reads the command lines that are not plainly
// valid, and prints help.
import { Command, CommanderError } from "commander";
import { COMMANDS } from "../commands/registry.ts";
import type { Context } from "../context.ts";
import { widthOf } from "../terminal/screen.ts";
import { commandIn, firstOperand, type NamedOption, withHelpAsOption, withQueryLast } from "./command-line.ts";
import { failureFrom, missingValue, refusal } from "./commander-failure.ts";
import { declareTo, RefusedValue, toOption } from "./commander-tree.ts";
import { declared, declaredRoot } from "./declared-commands.ts";
import { newHelpOption } from "./options/help-option.ts";
import { DEFAULT_WIDTH, fitted, rootHelp } from "./root-help.ts";
import { unknownCommand } from "./unknown-command.ts";
import { unknownOptionIn } from "./unknown-option.ts";

/** Parses the arguments and runs the command that they name. @throws Failure */
export async function runWithCommander(argv: readonly string[], context: Context): Promise<void> {
  const program = await makeRoot(context);
  const names = Object.keys(COMMANDS);
  const words = withHelpAsOption(argv, names);
  const name = commandIn(words, program.options, names);
  // the other commands are not loaded, because that takes time
  const typed = name ?? firstOperand(words, program.options);
  if (name === null && typed !== null) {
    const [before, from] = [words.slice(0, words.indexOf(typed)), words.slice(words.indexOf(typed))];
    throw (await unknownOptionIn(before, optionsOf(program))) ?? (await unknownCommand(from, names));
  }
  if (name === null) addNames(program);
  else await addCommand(program, name, context);
  const valueless = missingValue(words, optionsOf(program), name);
  if (valueless !== null) throw valueless;
  try {
    await program.parseAsync(hasQuery(name) ? withQueryLast(words, optionsOf(program)) : words, { from: "user" });
  } catch (error) {
    if (error instanceof RefusedValue) throw await refusal(error);
    if (!(error instanceof CommanderError)) throw error;
    // commander also throws after it has printed the help
    if (error.exitCode !== 0) throw await failureFrom(error, argv, { program, context });
  }
}

/** Whether the words of a command are a query, in which a hyphen excludes a word. */
function hasQuery(name: string | null): boolean {
  return name === "search" || name === "explore";
}

/** The whole command tree. */
export async function makeProgram(context: Context): Promise<Command> {
  const program = await makeRoot(context);
  for (const name of Object.keys(COMMANDS)) await addCommand(program, name, context);
  return program;
}

/** The program without its commands. */
async function makeRoot(context: Context): Promise<Command> {
  const program = new Command("aimap")
    .description("Explore a map of the research on understanding AI: offline, in the terminal, as JSON.")
    .usage("[command] [options]")
    .version(context.version, "-V, --version", "print the version")
    .addHelpOption(toOption(newHelpOption()))
    .helpCommand(false)
    // an option of the same name can take other values after the command
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(fitted(text, widthOf(context.stdout))),
      // `run` reports every failure
      writeErr: () => {},
      getOutHelpWidth: () => widthOf(context.stdout) ?? DEFAULT_WIDTH,
      getOutHasColors: () => false,
    })
    .configureHelp({ showGlobalOptions: false, subcommandTerm: (command) => command.name() });
  declareTo(program, await declaredRoot(context));
  program.helpInformation = () => rootHelp(widthOf(context.stdout) ?? DEFAULT_WIDTH);
  program.hook("preAction", (_, command) => inheritOptions(command, program));
  return program;
}

/** What every command takes can also be given before its name: `aimap --json list`. */
function inheritOptions(command: Command, program: Command): void {
  const isGiven = (owner: Command, name: string) => (owner.getOptionValueSource(name) ?? "default") !== "default";
  for (const [name, value] of Object.entries(program.opts())) {
    if (isGiven(program, name) && !isGiven(command, name)) command.setOptionValue(name, value);
  }
}

/** The options of the program and of the commands added to it. */
function optionsOf(program: Command): readonly (NamedOption & { readonly flags: string })[] {
  return [...[program, ...program.commands].flatMap(({ options }) => options), newHelpOption()];
}

async function addCommand(program: Command, name: string, context: Context): Promise<void> {
  declareTo(addName(program, name), await declared(name, context));
}

/** For the help: the names of the commands with what they do. */
function addNames(program: Command): void {
  for (const name of Object.keys(COMMANDS)) addName(program, name);
}

/** Called after `exitOverride` and `configureOutput`, since commander copies these settings at this moment. */
function addName(program: Command, name: string): Command {
  return program.command(name).summary(COMMANDS[name]?.summary ?? "");
}

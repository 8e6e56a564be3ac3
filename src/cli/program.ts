// The commander tree, made from the registry of commands, and one run of it.
import { Command, CommanderError, type Option } from "commander";
import { COMMANDS } from "../commands/registry.ts";
import type { Context } from "../context.ts";
import { wrapCommand, wrapIndented } from "../terminal/code-lines.ts";
import { widthOf } from "../terminal/screen.ts";
import { commandIn, completionRequest, firstOperand, withHelpAsOption, withQueryLast } from "./command-line.ts";
import { failureFrom } from "./commander-failure.ts";
import { newHelpOption } from "./options/help-option.ts";
import { addOutputOptions, settleOutput } from "./options/output-options.ts";
import { writeReply } from "./output.ts";
import { unknownCommand } from "./unknown-command.ts";

/** Parses the arguments and runs the command that they name. @throws Failure */
export async function runProgram(argv: readonly string[], context: Context): Promise<void> {
  const request = completionRequest(argv);
  if (request !== null) {
    // a shell asks at every press of a key, so commander does not parse words that are only passed on
    const { runCompletion } = await import("../commands/completion.ts");
    return writeReply(await runCompletion({ ...request, commands: COMMANDS }, context), {}, context);
  }
  const program = makeRoot(context);
  const names = Object.keys(COMMANDS);
  const words = withHelpAsOption(argv, names);
  const name = commandIn(words, program.options, names);
  // the other commands are not loaded, because that takes time
  const typed = name ?? firstOperand(words, program.options);
  if (name === null && typed !== null) throw await unknownCommand(words.slice(words.indexOf(typed)), names);
  if (name === null) await addNames(program, context);
  else await addCommand(program, name, context);
  try {
    await program.parseAsync(
      name === "search" || name === "explore" ? withQueryLast(words, optionsOf(program)) : words,
      { from: "user" },
    );
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // commander also throws after it has printed the help
    if (error.exitCode !== 0) throw failureFrom(error, argv, program);
  }
}

/** The whole command tree. */
export async function makeProgram(context: Context): Promise<Command> {
  const program = makeRoot(context);
  await addOverview(program, context);
  for (const name of Object.keys(COMMANDS)) await addCommand(program, name, context);
  return program;
}

/** Help for a pipe or a file is as wide as for the usual terminal. */
const DEFAULT_WIDTH = 80;

/** The program without its commands. */
function makeRoot(context: Context): Command {
  const program = new Command("aimap")
    .description("Explore a map of the research on understanding AI: offline, in the terminal, as JSON.")
    .usage("[command] [options]")
    .version(context.version, "-V, --version", "print the version")
    .addHelpOption(newHelpOption())
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
  addOutputOptions(program);
  program.hook("preAction", (_, command) => {
    inheritOptions(command, program);
    settleOutput(command);
  });
  return program;
}

/** Commander wraps what it describes, but neither its first line nor our examples. */
function fitted(help: string, width: number | null): string {
  if (width === null) return help;
  return help
    .split("\n")
    .flatMap((line) => (/^ *\$ /.test(line) ? wrapCommand(line, width) : wrapIndented(line, width)))
    .map((line) => line.trimEnd())
    .join("\n");
}

/** What every command takes can also be given before its name: `aimap --json list`. */
function inheritOptions(command: Command, program: Command): void {
  const isGiven = (owner: Command, name: string) => (owner.getOptionValueSource(name) ?? "default") !== "default";
  for (const [name, value] of Object.entries(program.opts())) {
    if (isGiven(program, name) && !isGiven(command, name)) command.setOptionValue(name, value);
  }
}

/** The options of the program and of the commands added to it. */
function optionsOf(program: Command): readonly Option[] {
  return [program, ...program.commands].flatMap(({ options }) => options).concat(newHelpOption());
}

async function addCommand(program: Command, name: string, context: Context): Promise<void> {
  const define = await COMMANDS[name]?.load();
  define?.(addName(program, name), context);
}

/** The overview, and for the help the names of the commands with what they do. */
async function addNames(program: Command, context: Context): Promise<void> {
  await addOverview(program, context);
  for (const name of Object.keys(COMMANDS)) addName(program, name);
}

/** Called after `exitOverride` and `configureOutput`, since commander copies these settings at this moment. */
function addName(program: Command, name: string): Command {
  return program.command(name).summary(COMMANDS[name]?.summary ?? "");
}

/** What `aimap` does without a command, and its help: the commands first, on one screen. */
async function addOverview(program: Command, context: Context): Promise<void> {
  const [{ defineOverview }, { rootHelp }] = await Promise.all([
    import("../commands/overview.ts"),
    import("./root-help.ts"),
  ]);
  defineOverview(program, context);
  program.helpInformation = () => rootHelp(COMMANDS, widthOf(context.stdout) ?? DEFAULT_WIDTH);
}

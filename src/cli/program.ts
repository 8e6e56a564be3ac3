// The commander tree, made from the registry, and commander's complaints in our words.
import { Command, CommanderError } from "commander";
import { COMMANDS } from "../commands/registry.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES, Failure, type FailureCode } from "../errors.ts";
import { widthOf } from "../terminal/screen.ts";
import { addOutputOptions, settleOutput } from "./options/output-options.ts";
import { writeReply } from "./output.ts";

/** Parses the arguments and runs the command named. @throws Failure */
export async function runProgram(argv: readonly string[], context: Context): Promise<void> {
  const [first, shell, dashes, ...typed] = argv;
  if (first === "completion" && dashes === "--" && typed.length > 0) {
    const { isShell, runCompletion } = await import("../commands/completion.ts");
    // asked at every press of a key: what is only passed on is not parsed
    if (isShell(shell)) return writeReply(await runCompletion({ shell, words: typed }, context), {}, context);
  }
  const words = withoutHelp(argv);
  const program = makeRoot(context);
  const named = commandIn(words, program);
  await addCommands(program, context, named);
  try {
    await program.parseAsync(named === "search" ? withWordsLast(words, program) : [...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw toFailure(error, argv);
  }
}

/** The command that the words name, behind options and their values; null: none. */
function commandIn(words: readonly string[], { options }: Command): string | null {
  const withValue = new Set(options.filter(({ required }) => required).map(({ long }) => long));
  const word = words.find((each, at) => !each.startsWith("-") && !withValue.has(words[at - 1]));
  return word !== undefined && Object.hasOwn(COMMANDS, word) ? word : null;
}

/** `help search` is `search --help`, and `help` alone `--help`; what is left of `help` explains topics. */
function withoutHelp(argv: readonly string[]): readonly string[] {
  const [help, name, ...rest] = argv;
  if (help !== "help" || rest.length > 0) return argv;
  if (name === undefined) return ["--help"];
  return Object.hasOwn(COMMANDS, name) ? [name, "--help"] : argv;
}

/** The whole command tree. */
export async function makeProgram(context: Context): Promise<Command> {
  const program = makeRoot(context);
  await addCommands(program, context, undefined);
  return program;
}

/** The program without its commands: what stands before or behind any of them. */
function makeRoot(context: Context): Command {
  const program = new Command("aimap")
    .description("Explore a map of the research on understanding AI: offline, in the terminal, as JSON.")
    .usage("[command] [options]")
    .version(context.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    // a command's options are its own: those of one name can take other values
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      // told by `run`, together with all other failures
      writeErr: () => {},
      getOutHelpWidth: () => widthOf(context.stdout) ?? 80,
      getOutHasColors: () => false,
    })
    .configureHelp({ showGlobalOptions: false, subcommandTerm: (command) => command.name() });
  addOutputOptions(program);
  // what every command takes may stand before its name too: `aimap --json list`
  program.hook("preAction", (_, command) => {
    for (const [name, value] of Object.entries(program.opts())) {
      const isGiven = program.getOptionValueSource(name) !== "default";
      if (isGiven && (command.getOptionValueSource(name) ?? "default") === "default")
        command.setOptionValue(name, value);
    }
    settleOutput(command);
  });
  return program;
}

/**
 * Adds the command named alone, since the others cost start-up; for null all of them with their names and what they do;
 * for undefined the whole of them.
 */
async function addCommands(program: Command, context: Context, named: string | null | undefined): Promise<void> {
  if (typeof named !== "string") await addOverview(program, context);
  for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
    if (typeof named === "string" && name !== named) continue;
    // made after exitOverride and configureOutput, which commander copies at this moment
    const command = program.command(name).summary(summary);
    if (named !== null) (await load())(command, context);
  }
}

/** What `aimap` does alone, and what its help ends with. */
async function addOverview(program: Command, context: Context): Promise<void> {
  const [{ defineOverview }, { HELP_TOPICS }] = await Promise.all([
    import("../commands/overview.ts"),
    import("../help/topics.ts"),
  ]);
  defineOverview(program, context);
  const topics = Object.entries(HELP_TOPICS).map(([name, { summary }]) => [`help ${name}`, summary] as const);
  const exits = EXIT_CODES.map(({ code, meaning }) => [String(code), meaning] as const);
  program.addHelpText("after", () => `\n${listed("Help topics", topics)}\n\n${listed("Exit codes", exits)}`);
}

function listed(head: string, rows: readonly (readonly [string, string])[]): string {
  const widest = Math.max(...rows.map(([term]) => term.length));
  return `${head}:\n${rows.map(([term, meaning]) => `  ${term.padEnd(widest)}  ${meaning}`).join("\n")}`;
}

/**
 * After `search` a word with one dash leaves something out (`-openai`) unless it is exactly an option: all words of the
 * query go behind `--`, in their order, where commander takes none of them for options.
 */
function withWordsLast(argv: readonly string[], program: Command): string[] {
  const options = [...program.options, ...(program.commands.find((each) => each.name() === "search")?.options ?? [])];
  const [flags, words]: [string[], string[]] = [[], []];
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? "";
    if (word === "--") {
      words.push(...argv.slice(at + 1));
      break;
    }
    const option = options.find(({ short, long }) => word === short || word === long);
    if (option !== undefined || word.startsWith("--") || word === "-h") flags.push(word);
    else words.push(word);
    if (option?.required === true && at + 1 < argv.length) {
      at += 1;
      flags.push(argv[at] ?? "");
    }
  }
  const [name = "", ...query] = words;
  return [name, ...flags, "--", ...query];
}

const CODES: Readonly<Record<string, FailureCode>> = {
  "commander.unknownCommand": "unknown-command",
  "commander.unknownOption": "unknown-option",
  "commander.missingArgument": "missing-argument",
  "commander.missingMandatoryOptionValue": "missing-argument",
  "commander.optionMissingArgument": "missing-argument",
  "commander.excessArguments": "too-many-arguments",
  "commander.invalidArgument": "bad-value",
};

/** `error: unknown option '--jsn'\n(Did you mean --json?)` → `unknown option "--jsn"; did you mean --json?` */
function toFailure({ code, message }: CommanderError, argv: readonly string[]): Failure {
  const [first = "", ...rest] = message.replace(/^error: /, "").split("\n");
  const hint = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(rest.join(" "))?.[1] ?? "";
  const words = first
    .replace(
      /^(?:option|command-argument value) '(?:-\w, )?(--[\w-]+)?.*?' (?:argument '.*' )?is invalid(?: for argument '[^']*')?\. /s,
      (_, name) => (name ? `${name}: ` : ""),
    )
    .replace(/'([^']*)'/g, '"$1"')
    .replace(/\.$/, "");
  const command = argv.find((word) => Object.hasOwn(COMMANDS, word));
  const next =
    hint === "" ? `; see "aimap ${command === undefined ? "" : `${command} `}--help"` : `; did you mean ${hint}?`;
  const suggestions = hint === "" ? [] : hint.split(", ");
  return new Failure("usage", CODES[code] ?? "bad-value", `${words}${next}`, suggestions);
}

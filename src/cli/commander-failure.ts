// What commander complains about, in our words and with our codes.
import type { Command, CommanderError, Option } from "commander";
import { COMMANDS } from "../commands/registry.ts";
import type { Context } from "../context.ts";
import { didYouMean, Failure } from "../errors.ts";
import { isRegularFile } from "../files/read.ts";
import { awaitsValue, type NamedOption, readWords } from "./command-line.ts";
import { RefusedValue } from "./commander-tree.ts";
import { examplesOf } from "./examples.ts";
import { quoteForShell } from "./shell-words.ts";

/** @param program with the command that was called, if it is known */
export async function failureFrom(
  { code, message }: CommanderError,
  argv: readonly string[],
  { program, context }: { readonly program: Command; readonly context: Context },
): Promise<Failure> {
  const [first = "", ...rest] = message.replace(/^error: /, "").split("\n");
  const name = argv.find((word) => Object.hasOwn(COMMANDS, word));
  const command = program.commands.find((each) => each.name() === name);
  switch (code) {
    case "commander.unknownOption":
      return unknownOption(first, rest.join(" "), program, command);
    case "commander.excessArguments":
      if (command !== undefined) return await tooManyWords(command, argv, { program, context });
      break;
    case "commander.missingArgument":
      if (command !== undefined) return missingArgument(command, first);
      break;
  }
  const problem = first.replace(/'([^']*)'/g, '"$1"').replace(/\.$/, "");
  return new Failure("bad-value", `${problem}; see "${helpFor(name)}"`);
}

function helpFor(name: string | undefined): string {
  return name === undefined ? "aimap --help" : `aimap ${name} --help`;
}

/** `unknown option '--jsn'` with `(Did you mean --json?)` → `unknown option "--jsn"; did you mean --json?` */
function unknownOption(first: string, rest: string, program: Command, command: Command | undefined): Failure {
  const typed = /'(.*)'/s.exec(first)?.[1] ?? "";
  const problem = `unknown option "${typed}"`;
  const known = [program, ...(command === undefined ? [] : [command])].flatMap(({ options }) => options);
  // `-limit`, of which commander takes every letter for an option
  const meant = known.find(({ long }) => /^-\w/.test(typed) && long === `-${typed.replace(/=.*$/s, "")}`)?.long;
  if (/^(?:-o|--out|--output|--file)$/.test(typed))
    return new Failure("unknown-option", `${problem}; "> FILE" at the end of the line writes to a file`);
  const isCommand = command !== undefined && Object.hasOwn(COMMANDS, typed.slice(2));
  const values = isCommand ? [`aimap ${typed.slice(2)}`] : optionsMeant(typed, (command ?? program).options);
  const suggested = meant ?? /\(Did you mean (?:one of )?(.+?)\?\)/.exec(rest)?.[1];
  const suggestions = values.length > 0 ? values : (suggested?.split(", ") ?? []);
  return new Failure(
    "unknown-option",
    problem + (didYouMean(suggestions) || `; see "${helpFor(command?.name())}"`),
    suggestions,
  );
}

/** `--csv`: a value of an option, `--format csv`. `-f`: the options that begin with it, `--force`. */
function optionsMeant(typed: string, known: readonly Option[]): string[] {
  if (/^-\w$/.test(typed)) {
    const longs = known.flatMap(({ long, hidden }) => (long?.startsWith(`-${typed}`) && !hidden ? [long] : []));
    return longs.length <= MAX_OF_LETTER ? longs : [];
  }
  const word = typed.slice(2);
  return known.filter((option) => choicesOf(option).includes(word)).map(({ long }) => `${long} ${word}`);
}

/** So many options are named for one letter. */
const MAX_OF_LETTER = 3;

/** The words of which the value of an option has to be one; its parser names them where none of them is given. */
function choicesOf({ parseArg }: Option): readonly string[] {
  try {
    parseArg?.("", undefined);
  } catch (error) {
    if (error instanceof RefusedValue) return error.reason.choices?.words ?? [];
    throw error;
  }
  return [];
}

/** `list takes no words; try aimap search foo`. */
async function tooManyWords(
  command: Command,
  argv: readonly string[],
  { program, context }: { readonly program: Command; readonly context: Context },
): Promise<Failure> {
  const name = command.name();
  const { registeredArguments: args } = command;
  const read = readWords(argv, [...program.options, ...command.options]);
  const operands = read.filter(({ role }) => role === "operand").map(({ text }) => text);
  const words = operands.slice(operands.indexOf(name) + 1);
  const takes = args.length === 0 ? "no words" : args.length === 1 ? `one ${args[0]?.name()}` : `${args.length} words`;
  const problem = `${name} takes ${takes}`;
  const map = read.flatMap(({ option, value }) => (option?.long === "--map" && value !== null ? [value] : []));
  const line = await betterLine(command, words, { map, context });
  if (line === null) return new Failure("too-many-arguments", `${problem}; see "${helpFor(name)}"`);
  return new Failure("too-many-arguments", `${problem}; try ${line}`, [line]);
}

/** What was probably meant: help, a map, a search, or a name of several words; null: nothing that would work. */
async function betterLine(
  command: Command,
  words: readonly string[],
  where: { readonly map: readonly string[]; readonly context: Context },
): Promise<string | null> {
  const name = command.name();
  const [first = "", ...others] = words;
  if (others.length === 0 && first === "help") return helpFor(name);
  const takesMap = command.options.some(({ long }) => long === "--map");
  if (takesMap && others.length === 0 && isRegularFile(first)) return `aimap ${name} --map ${quoteForShell(first)}`;
  if (name === "stats" && others.length === 0) {
    const { STAT_NOUNS, STAT_KEYS } = await import("../map/stats.ts");
    const singular = first.toLowerCase().replace(/ies$/, "y").replace(/e?s$/, "");
    const key = STAT_KEYS.find((each) =>
      [each, STAT_NOUNS[each]].some((noun) => noun.replace(/e?s$/, "") === singular),
    );
    if (key !== undefined) return `aimap stats --by ${key}`;
  }
  if (["list", "timeline", "stats"].includes(name)) return `aimap search ${words.map(quoteForShell).join(" ")}`;
  const isNamed = ["tree", "edit"].includes(name) && (await namesEntry(words.join(" "), where));
  return isNamed ? `aimap ${name} ${quoteForShell(words.join(" "))}` : null;
}

/** Whether the map in use has a paper or topic of this name. */
async function namesEntry(
  name: string,
  { map, context }: { readonly map: readonly string[]; readonly context: Context },
): Promise<boolean> {
  const [{ openMap }, { findEntryAsSeen }] = await Promise.all([
    import("./open-map.ts"),
    import("../answers/find-as-seen.ts"),
  ]);
  return openMap(map.length === 0 ? {} : { map }, context)
    .then((opened) => findEntryAsSeen(opened, name))
    .then(
      () => true,
      () => false,
    );
}

/** What each argument is, after “needs”. */
const ARGUMENTS_IN_WORDS: Readonly<Record<string, string>> = {
  words: "words to search for",
  id: "a paper or topic",
  file: "a file",
  shell: "a shell",
  what: "a paper: a citation key, title, nickname, arXiv id, DOI or address",
  text: "the text of the note",
};

/**
 * `show needs a paper or topic, such as aimap show cunningham2023sparse`.
 * @param first what commander says, which names the argument
 */
function missingArgument(command: Command, first: string): Failure {
  const stated = /'([^']*)'/.exec(first)?.[1];
  const required = command.registeredArguments
    .filter(({ required: isRequired }) => isRequired)
    .map((each) => each.name());
  const name = required.find((each) => each === stated) ?? required[0] ?? "";
  const example = examplesOf(command)[0]?.line ?? helpFor(command.name());
  const needed = ARGUMENTS_IN_WORDS[name] ?? `a ${name}`;
  return new Failure("missing-argument", `${command.name()} needs ${needed}, such as ${example}`, [example]);
}

/**
 * `--limit needs a value: --limit <n>`, for an option that ends the line, or that another option follows; null: there is none.
 * @param options those that may be there
 */
export function missingValue(
  argv: readonly string[],
  options: readonly (NamedOption & { readonly flags: string })[],
  command: string | null,
): Failure | null {
  const isOption = (text: string | undefined): boolean =>
    text === undefined || text === "--" || options.some(({ short, long }) => text === short || text === long);
  const without = readWords(argv, options).find((word, at) => awaitsValue(word) && isOption(argv[at + 1]))?.option;
  if (without === undefined || without === null) return null;
  const form = without.flags.replace(/^-\w, /, "");
  const message = `${without.long} needs a value: ${form}; see "${helpFor(command ?? undefined)}"`;
  return new Failure("missing-argument", message);
}

/** More words than these are not listed where one of them was probably meant. */
const MAX_LISTED = 12;

/** `--format must be text, json or csv, not "josn"; did you mean json?` */
export async function refusal({ owner, reason }: RefusedValue): Promise<Failure> {
  const { message, choices } = reason;
  const problem = `${owner} ${message}`;
  if (choices === null) return new Failure("bad-value", problem);
  const { typed, words } = choices;
  const { nearestChoices } = await import("../text/nearest-choices.ts");
  const similar = nearestChoices(typed, words);
  const isLong = similar.length > 0 && words.length > MAX_LISTED;
  const text = isLong ? `${owner} cannot be "${typed}"` : problem;
  // of the words that it names, only a single one is worth naming again
  return new Failure("bad-value", text + (isLong || similar.length === 1 ? didYouMean(similar) : ""), similar);
}

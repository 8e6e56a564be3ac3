// What the words before the cursor say: the command, and which of its options or arguments comes next.

import type { Commands } from "../../commands/command.ts";
import type { Context } from "../../context.ts";
import { awaitsValue, readWords, type Word } from "../command-line.ts";
import { type Argument, Command, type Option } from "../declarations.ts";
import { newHelpOption } from "../options/help-option.ts";
import { addOutputOptions } from "../options/output-options.ts";

export interface TypedLine {
  /** All commands. */
  readonly commands: Commands;
  /** The command; null: none yet. */
  readonly command: Command | null;
  /** The options that can come next. */
  readonly options: readonly Option[];
  /** The option whose value is being typed. */
  readonly pending: Option | null;
  /** The arguments of the command that were typed. */
  readonly operands: readonly string[];
  /** The argument of the command that comes next. */
  readonly nextArgument: Argument | undefined;
  /** The layers that `--map` names. */
  readonly map: readonly string[];
  /** Whether `--` comes before: what begins with a dash is no option then. */
  readonly isAfterSeparator: boolean;
}

/** @param texts the words between `aimap` and the one being typed */
export async function readTypedLine(
  texts: readonly string[],
  commands: Commands,
  context: Context,
): Promise<TypedLine> {
  const root = new Command("aimap");
  addOutputOptions(root);
  const words = readWords(texts, root.options);
  const at = words.findIndex(({ role, text }) => role === "operand" && Object.hasOwn(commands, text));
  if (at === -1) {
    return {
      commands,
      command: null,
      options: root.options,
      operands: [],
      nextArgument: undefined,
      ...readValues(words),
    };
  }
  const command = await loadCommand(texts[at] ?? "", commands, context);
  const { options } = command;
  const after = readWords(texts.slice(at + 1), options);
  const operands = after.filter(({ role }) => role === "operand").map(({ text }) => text);
  const values = readValues([...words.slice(0, at), ...after]);
  return { commands, command, options, operands, nextArgument: argumentAt(command, operands.length), ...values };
}

/** What the words say of values: which option still needs one, and which layers `--map` names. */
function readValues(words: readonly Word<Option>[]): Pick<TypedLine, "pending" | "map" | "isAfterSeparator"> {
  const last = words.at(-1);
  const map = words.flatMap(({ option, value }) => (option?.long === "--map" && value !== null ? [value] : []));
  const isAfterSeparator = words.some(({ role }) => role === "separator");
  return { pending: last !== undefined && awaitsValue(last) ? last.option : null, map, isAfterSeparator };
}

async function loadCommand(name: string, commands: Commands, context: Context): Promise<Command> {
  const command = new Command(name);
  const define = await commands[name]?.load();
  define?.(command, context);
  return command.addOption(newHelpOption());
}

/** The argument at this position. The last one can be variadic. */
function argumentAt({ registeredArguments: args }: Command, position: number): Argument | undefined {
  const last = args.at(-1);
  return args[position] ?? (last?.variadic ? last : undefined);
}

/** bash divides `--format=csv` and `show fig:two` into three words each, at the `=` and the `:`. */
export function joinAtBreaks(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [at, word] of words.entries()) {
    const before = joined.at(-1);
    const isPart = [word, words[at - 1]].some((each) => each === ":" || (each === "=" && before?.startsWith("--")));
    if (isPart && before !== undefined) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}

/** The word as the shell would read it if it ended here. */
export function unquote(word: string): string {
  return word.replace(/^["']|["']$/g, "").replace(/\\(.)/g, "$1");
}

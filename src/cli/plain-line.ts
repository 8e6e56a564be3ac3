// Reads the words after a command as commander would, if they are plainly valid: known options, written in full, with values
// that their parsers take. Most command lines are, and commander takes as long to be loaded and set up as all the rest.
import type { Argument, Command, Option, OptionValues } from "./declarations.ts";

export interface PlainLine {
  /** What the words say for each argument of the command. */
  readonly operands: readonly unknown[];
  readonly options: OptionValues;
}

/** Null: the words may have another meaning, or be wrong; commander knows. */
export function readPlainly(words: readonly string[], command: Command): PlainLine | null {
  try {
    const parts = separate(words, command);
    const operands = parts && readOperands(parts.operands, command.registeredArguments);
    return operands && { operands, options: readOptions(parts.given) };
  } catch {
    // commander calls the same parser, and its error has the name of the option
    return null;
  }
}

interface Given {
  readonly option: Option;
  /** Null: the option takes none. */
  readonly value: string | null;
}

interface Parts {
  readonly operands: readonly string[];
  readonly given: readonly Given[];
}

function separate(words: readonly string[], command: Command): Parts | null {
  const operands: string[] = [];
  const given: Given[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "-" || !word.startsWith("-")) {
      operands.push(word);
      continue;
    }
    const named = readOption(word, command.options);
    if (named === null) return null;
    const { option, value } = named;
    const isValueNext = option.required && value === null;
    if (isValueNext) at += 1;
    const found = isValueNext ? words[at] : value;
    if (found === undefined || (isValueNext && found?.startsWith("-"))) return null;
    given.push({ option, value: found });
  }
  return { operands, given };
}

/** The option that a word names, and its value after `=`; null: not plainly one. */
function readOption(word: string, options: readonly Option[]): Given | null {
  const equals = word.startsWith("--") ? word.indexOf("=") : -1;
  const [name, value] = equals === -1 ? [word, null] : [word.slice(0, equals), word.slice(equals + 1)];
  const option = options.find(({ short, long }) => name === long || name === short);
  // what one option means for others is left to commander
  if (option === undefined || option.consequences !== null) return null;
  return value !== null && !option.required ? null : { option, value };
}

function readOptions(given: readonly Given[]): OptionValues {
  const values: Record<string, unknown> = {};
  for (const { option, value } of given) {
    const { attribute, parser, negate } = option;
    if (value === null) values[attribute] = !negate;
    else values[attribute] = parser === null ? value : parser.parse(value, values[attribute]);
  }
  return values;
}

/** Null: too few or too many. */
function readOperands(words: readonly string[], args: readonly Argument[]): unknown[] | null {
  const hasRest = args.at(-1)?.variadic ?? false;
  const required = args.filter((argument) => argument.required).length;
  if (words.length < required || (words.length > args.length && !hasRest)) return null;
  return args.map((argument, at) =>
    argument.variadic ? readRest(words.slice(at), argument) : readOne(words[at], argument),
  );
}

function readOne(word: string | undefined, { parser }: Argument): unknown {
  return word === undefined || parser === null ? word : parser.parse(word, undefined);
}

function readRest(words: readonly string[], { parser }: Argument): unknown {
  if (parser === null) return words;
  return words.reduce<unknown>((before, word) => parser.parse(word, before), undefined);
}

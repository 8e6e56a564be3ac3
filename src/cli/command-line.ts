// The words of a command line before commander validates them: options, their values and operands. Whatever must be known
// before commander runs, or when it fails, is read here, from the options as they are declared.
import { Failure } from "../errors.ts";
import { HELP_TOPICS } from "../help/topics.ts";
import { isShell, type Shell } from "./completion/shells.ts";

/** What a word is compared with: an option, as it is declared or as commander knows it. */
export interface NamedOption {
  readonly short?: string | undefined;
  readonly long?: string | undefined;
  /** Whether it takes a value. */
  readonly required: boolean;
}

export interface Word<O extends NamedOption = NamedOption> {
  readonly text: string;
  /** `value`: the value of the option before it. `separator`: the word `--`. */
  readonly role: "option" | "value" | "operand" | "separator";
  /** The option that this word names or belongs to; null: none of those declared. */
  readonly option: O | null;
  /** The value in this word: that of a `value`, or the part after `=`; null: none. */
  readonly value: string | null;
}

/** Separates options, their values and operands, as commander would if these were the options of the command. */
export function readWords<O extends NamedOption>(texts: readonly string[], options: readonly O[]): Word<O>[] {
  let pending: O | null = null;
  let isAfterSeparator = false;
  return texts.map((text): Word<O> => {
    if (isAfterSeparator) return { text, role: "operand", option: null, value: null };
    const word: Word<O> =
      pending === null ? readWord(text, options) : { text, role: "value", option: pending, value: text };
    pending = awaitsValue(word) ? word.option : null;
    isAfterSeparator = word.role === "separator";
    return word;
  });
}

/** `-n2`: the letter of an option, and its value. In a query, `-nlp` excludes a word. */
const SHORT_WITH_NUMBER = /^(-[a-z])=?(\d+)$/;

function readWord<O extends NamedOption>(text: string, options: readonly O[]): Word<O> {
  if (text === "--") return { text, role: "separator", option: null, value: null };
  if (text === "-" || !text.startsWith("-")) return { text, role: "operand", option: null, value: null };
  const [, name = text, value = null] = /^(--[^=]+)=(.*)$/s.exec(text) ?? SHORT_WITH_NUMBER.exec(text) ?? [];
  return {
    text,
    role: "option",
    option: options.find(({ short, long }) => name === short || name === long) ?? null,
    value,
  };
}

/** Whether the next word is the value of this one. */
export function awaitsValue({ role, option, value }: Word): boolean {
  return role === "option" && option?.required === true && value === null;
}

/**
 * The command that the words name; null: none, or an unknown one.
 * @param options those that may come before the command
 */
export function commandIn(
  argv: readonly string[],
  options: readonly NamedOption[],
  commands: readonly string[],
): string | null {
  const name = firstOperand(argv, options);
  return name !== null && commands.includes(name) ? name : null;
}

/** The first word that is neither an option nor the value of one; null: none. */
export function firstOperand(argv: readonly string[], options: readonly NamedOption[]): string | null {
  const operands = readWords(argv, options).filter(({ role }) => role === "operand");
  // `-` is standard input
  return operands.find(({ text }) => text !== "-")?.text ?? null;
}

/** The words that a shell asks to complete, and the shell; null: this is any other command line. */
export function completionRequest(argv: readonly string[]): { shell: Shell; words: readonly string[] } | null {
  const [command, shell, separator, ...words] = argv;
  const isRequest = command === "completion" && separator === "--" && words.length > 0;
  return isRequest && isShell(shell) ? { shell, words } : null;
}

/** `help` becomes `--help`, and `help search` becomes `search --help`. Other uses of `help` explain a topic. Options of `help` are left out. */
export function withHelpAsOption(argv: readonly string[], commands: readonly string[]): readonly string[] {
  const [help, ...rest] = argv;
  const names = rest.filter((word) => !word.startsWith("-"));
  const [name] = names;
  const asksForOwnHelp = rest.includes("--help") || rest.includes("-h");
  if (help !== "help" || names.length > 1 || asksForOwnHelp) return argv;
  if (name === undefined) return ["--help"];
  // a guide says more than the help of a command of the same name
  return commands.includes(name) && !Object.hasOwn(HELP_TOPICS, name) ? [name, "--help"] : argv;
}

/**
 * The words of a search with its query last, after `--`, where commander takes no word of it for an option: in a query,
 * `-openai` excludes a word unless it is exactly an option.
 * @param options those of the program and of the search
 */
export function withQueryLast(argv: readonly string[], options: readonly NamedOption[]): string[] {
  const words = readWords(argv, options);
  const separator = words.findIndex(({ role }) => role === "separator");
  const end = separator === -1 ? words.length : separator;
  const isFlag = ({ text, role, option }: Word): boolean =>
    option !== null || (role === "option" && text.startsWith("--"));
  const before = words.slice(0, end);
  checkSingleHyphens(before, options);
  const flags = before.filter(isFlag).map(({ text }) => text);
  const operands = before.filter((word) => !isFlag(word)).map(({ text }) => text);
  const [name = "", ...query] = [...operands, ...argv.slice(end + 1)];
  return [name, ...flags, "--", ...query];
}

/** What other programs call `--color never` and `--color`, before `--`. */
export function withColor(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf("--");
  return argv.map((word, at) => {
    if (end >= 0 && at > end) return word;
    // without patterns: every command asks this first, and V8 takes longer to compile two of them than to read the line
    if (word === "--no-color" || word === "--no-colour") return "--color=never";
    return word === "--colour" || word.startsWith("--colour=") ? word.replace("--colour", "--color") : word;
  });
}

/** `--tag +thesis -later` as two options, where commander would take `-later` for an option of its own. */
export function withTagChanges(argv: readonly string[]): string[] {
  let isAfterTag = false;
  let isFirst = false;
  return argv.flatMap((word) => {
    const isChange = /^[+-][^-\s]/.test(word);
    if (isAfterTag && (isChange || isFirst)) {
      isAfterTag = isChange;
      isFirst = false;
      return [`--tag=${word}`];
    }
    isFirst = word === "--tag";
    isAfterTag = isFirst || /^--tag=[+-]/.test(word);
    return isFirst ? [] : [word];
  });
}

/** @throws Failure for an option with one hyphen instead of two: its name is hardly a word that a query excludes */
function checkSingleHyphens(words: readonly Word[], options: readonly NamedOption[]): void {
  for (const { text, role, option } of words) {
    if (role !== "option" || option !== null) continue;
    const [, name = ""] = /^-([a-z][a-z-]*)(?:=.*)?$/s.exec(text) ?? [];
    const meant = options.find(({ long }) => long === `--${name}`);
    if (meant === undefined) continue;
    const message = `unknown option "${text}"; did you mean --${name}? -"${name}" in quotes excludes the word`;
    throw new Failure("unknown-option", message, [`--${name}`]);
  }
}

/** Whether errors are to be JSON. The options are not parsed for this, since they may be what is wrong. */
export function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  const texts = end === -1 ? argv : argv.slice(0, end);
  return texts.some(
    (text, at) =>
      text === "--json" ||
      /^--format=json$/i.test(text) ||
      (text === "--format" && texts[at + 1]?.toLowerCase() === "json"),
  );
}

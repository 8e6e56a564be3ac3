// What can stand where the cursor is: read off the command tree, so that a new option completes by itself, and off the map.
import { type Argument, Command, type Option } from "commander";
import { COMMANDS } from "../../commands/registry.ts";
import type { Context } from "../../context.ts";
import type { Candidate } from "../../map/filters.ts";
import type { ResearchMap } from "../../map/model.ts";
import { fold } from "../../text/fold.ts";
import { type Completer, completerOf } from "../completes.ts";
import { addOutputOptions, openMap } from "../options.ts";

export interface Completion {
  readonly candidates: readonly Candidate[];
  /** The part of the word that candidates are compared with. */
  readonly typed: string;
  /** What stands before it in the same word: `--format=`, or fields that are there already. */
  readonly prefix: string;
  /** The shell's file names are wanted instead. */
  readonly isFiles: boolean;
  /** More can be typed behind a candidate without a space. */
  readonly isOpen: boolean;
}

/** What the words say that were typed before. */
interface Line {
  /** The command; null: none yet. */
  readonly command: Command | null;
  readonly options: readonly Option[];
  /** The option whose value is being typed. */
  readonly pending: Option | null;
  /** Arguments of the command so far. */
  readonly count: number;
  /** The layers that `--map` named. */
  readonly map: readonly string[];
}

/** @param words what stands behind `aimap`, the last word being typed, perhaps empty */
export async function complete(words: readonly string[], context: Context): Promise<Completion> {
  const joined = joinAtEquals(words.map(unquote));
  const current = joined.at(-1) ?? "";
  const line = await readLine(joined.slice(0, -1), context);
  const [, name = "", value] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? [];
  if (value !== undefined) {
    const option = line.options.find(({ long }) => long === name);
    return option === undefined ? found("", []) : completeValue(option, value, `${name}=`, line, context);
  }
  if (line.pending !== null) return completeValue(line.pending, current, "", line, context);
  if (current.startsWith("-")) return found(current, line.options.map(asCandidate));
  if (line.command === null) return found(current, commandCandidates());
  const argument = argumentAt(line.command, line.count);
  return argument === undefined ? found(current, []) : completeValue(argument, current, "", line, context);
}

function asCandidate({ long, short, description }: Option): Candidate {
  return { value: long ?? short ?? "", description };
}

/** bash parts `--format=csv` into three words. */
function joinAtEquals(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [at, word] of words.entries()) {
    const before = joined.at(-1);
    const isBehind = word === "=" || words[at - 1] === "=";
    if (isBehind && before?.startsWith("--")) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}

/** As the shell would read the word when it is finished. */
function unquote(word: string): string {
  return word.replace(/^["']|["']$/g, "").replace(/\\(.)/g, "$1");
}

async function readLine(words: readonly string[], context: Context): Promise<Line> {
  const root = new Command("aimap");
  addOutputOptions(root);
  let command: Command | null = null;
  let options: readonly Option[] = root.options;
  let pending: Option | null = null;
  let count = 0;
  const map: string[] = [];
  for (const word of words) {
    if (pending !== null) {
      if (pending.long === "--map") map.push(word);
      pending = null;
    } else if (word.startsWith("-") && word !== "-") {
      const option = options.find(({ long, short }) => long === word || short === word);
      pending = option?.required ? option : null;
      if (word.startsWith("--map=")) map.push(word.slice("--map=".length));
    } else if (command === null && Object.hasOwn(COMMANDS, word)) {
      command = await commandNamed(word, context);
      options = command.options;
    } else if (command !== null) count += 1;
  }
  return { command, options, pending, count, map };
}

async function commandNamed(name: string, context: Context): Promise<Command> {
  const command = new Command(name);
  const define = await COMMANDS[name]?.load();
  define?.(command, context);
  return command.addOption(command.createOption("-h, --help", "print this help"));
}

function commandCandidates(): Candidate[] {
  return Object.entries(COMMANDS).map(([value, { summary }]) => ({ value, description: summary }));
}

async function topicCandidates(): Promise<Candidate[]> {
  const { HELP_TOPICS } = await import("../../help/topics.ts");
  return Object.entries(HELP_TOPICS).map(([value, { summary }]) => ({ value, description: summary }));
}

/** The argument at this place; the last one may go on. */
function argumentAt(command: Command, count: number): Argument | undefined {
  const { registeredArguments: args } = command;
  const last = args.at(-1);
  return args[count] ?? (last?.variadic ? last : undefined);
}

async function completeValue(
  target: Option | Argument,
  current: string,
  before: string,
  line: Line,
  context: Context,
): Promise<Completion> {
  const completer = completerOf(target);
  if (completer === null) return found("", []);
  if (completer === "files") return { ...found("", []), isFiles: true };
  const candidates = await candidatesOf(completer, line, context);
  if (completer !== "fields") return found(current, candidates, before);
  const comma = current.lastIndexOf(",") + 1;
  const chosen = current.slice(0, comma).split(",");
  const others = candidates.filter(({ value }) => !chosen.includes(value));
  return { ...found(current.slice(comma), others, before + current.slice(0, comma)), isOpen: true };
}

/** The candidates that begin with what was typed, case aside; else accents too; else those of which a word does. */
function found(typed: string, candidates: readonly Candidate[], prefix = ""): Completion {
  const [lower, folded] = [typed.toLowerCase(), fold(typed)];
  // folding names of all scripts takes two milliseconds to begin: only where it is needed
  const steps: ((value: string) => boolean)[] = [
    (value) => value.toLowerCase().startsWith(lower),
    (value) => fold(value).startsWith(folded),
    (value) =>
      fold(value)
        .split(/[\s/-]+/)
        .some((word) => word.startsWith(folded)),
  ];
  for (const step of steps) {
    const fitting = candidates.filter(({ value }) => step(value));
    if (fitting.length > 0) return { candidates: fitting, typed, prefix, isFiles: false, isOpen: false };
  }
  return { candidates: [], typed, prefix, isFiles: false, isOpen: false };
}

async function candidatesOf(
  completer: Exclude<Completer, "files">,
  line: Line,
  context: Context,
): Promise<readonly Candidate[]> {
  if (typeof completer === "object") return completer.map((value) => ({ value, description: "" }));
  if (completer === "help") return [...commandCandidates(), ...(await topicCandidates())];
  if (completer === "fields") return fieldCandidates(line.command?.name() ?? "overview");
  try {
    const map = await openMap(line.map.length === 0 ? {} : { map: line.map }, context);
    return completer === "entries" ? entryCandidates(map) : completer(map);
  } catch {
    // a map that cannot be read is told by the command, not while it is typed
    return [];
  }
}

async function fieldCandidates(command: string): Promise<Candidate[]> {
  const [{ PRINTED }, { fieldsOf, SHAPES }] = await Promise.all([
    import("../../answers/printed.ts"),
    import("../../answers/schema.ts"),
  ]);
  const printed = PRINTED[command] ?? [];
  const shapes = typeof printed === "string" ? [printed] : printed;
  const descriptions = new Map(
    shapes.flatMap((shape) =>
      Object.entries(SHAPES[shape].properties).map(([name, { description }]) => [name, description]),
    ),
  );
  return fieldsOf(...shapes).map((value) => ({ value, description: String(descriptions.get(value) ?? "") }));
}

/** All that a reference can name: papers, then topics. */
function entryCandidates({ papers, topics }: ResearchMap): Candidate[] {
  return [
    ...papers.map(({ id, title }) => ({ value: id, description: title })),
    ...topics.map(({ id, name }) => ({ value: id, description: name })),
  ];
}

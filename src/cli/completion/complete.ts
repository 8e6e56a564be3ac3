// What can be typed at the cursor: commands, options, or values of an option or argument.

import type { Commands } from "../../commands/command.ts";
import type { Context } from "../../context.ts";
import type { Candidate } from "../../map/filter-candidates.ts";
import { BUNDLED, MINE } from "../../map/model.ts";
import { isSetting, SETTING_NAMES, SETTINGS } from "../../settings/settings.ts";
import { type Completer, completerOf } from "../completes.ts";
import type { Argument, Option } from "../declarations.ts";
import { candidatesOf, commandCandidates } from "./candidates.ts";
import { matching } from "./matching.ts";
import { joinAtBreaks, readTypedLine, type TypedLine, unquote } from "./typed-line.ts";

export interface Completion {
  readonly candidates: readonly Candidate[];
  /** The part of the word that candidates are compared with. */
  readonly typed: string;
  /** What comes before it in the same word: `--format=`, or fields that are already complete. */
  readonly prefix: string;
  /** The shell completes file names, besides the candidates. */
  readonly isFiles: boolean;
  /** More can follow a candidate without a space. */
  readonly isOpen: boolean;
  /** How much of a candidate the shell takes for words of their own: bash divides a word at `=` and `:`. */
  readonly divided: number;
}

/** @param words everything after `aimap`. The last word is the one being typed, and can be empty. */
export async function complete(words: readonly string[], commands: Commands, context: Context): Promise<Completion> {
  const joined = joinAtBreaks(words.map(unquote));
  const current = joined.at(-1) ?? "";
  const found = await completeWord(joined, current, { commands, context });
  return { ...found, divided: dividedPart(words, current) };
}

/** The length of what comes before the last part of a divided word. */
function dividedPart(words: readonly string[], current: string): number {
  const last = words.at(-1) ?? "";
  return last === current ? 0 : current.length - (/^[=:]$/.test(last) ? 0 : unquote(last).length);
}

/** The command line to complete in. */
interface Where {
  readonly commands: Commands;
  readonly context: Context;
}

async function completeWord(
  joined: readonly string[],
  current: string,
  { commands, context }: Where,
): Promise<Omit<Completion, "divided">> {
  const line = await readTypedLine(joined.slice(0, -1), commands, context);
  const [, name = "", value] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? [];
  if (value !== undefined) {
    const option = line.options.find(({ long }) => long === name);
    return completeValue(option, { typed: value, prefix: `${name}=` }, line, context);
  }
  const word = { typed: current, prefix: "" };
  if (line.pending !== null) return completeValue(line.pending, word, line, context);
  if (current.startsWith("-") && !line.isAfterSeparator) return completion(word, line.options.map(optionCandidate));
  if (line.command === null) return completion(word, commandCandidates(commands));
  return completeValue(line.nextArgument, word, line, context);
}

/** The word being typed, in two parts. */
type TypedWord = Pick<Completion, "typed" | "prefix">;

function completion(word: TypedWord, candidates: readonly Candidate[]): Omit<Completion, "divided"> {
  return { ...word, candidates: matching(word.typed, candidates), isFiles: false, isOpen: false };
}

function optionCandidate({ long, short, description }: Option): Candidate {
  return { value: long ?? short ?? "", description };
}

/** @param target the option or argument whose value is typed; undefined: there is none, and so no candidates */
async function completeValue(
  target: Option | Argument | undefined,
  word: TypedWord,
  line: TypedLine,
  context: Context,
): Promise<Omit<Completion, "divided">> {
  const declared = target === undefined ? null : completerOf(target);
  const completer = declared === "setting" ? completerOfSetting(line.operands) : declared;
  if (completer === null) return completion(word, []);
  if (completer === "files") return { ...completion(word, []), isFiles: true };
  if (completer === "maps") return { ...completion(word, MAP_NAMES), isFiles: true };
  const all = await candidatesOf(completer, line, context);
  // an id that begins with a dash would be read as an option
  const isOption = (value: string): boolean => target === line.nextArgument && value.startsWith("-");
  const candidates = line.isAfterSeparator ? all : all.filter(({ value }) => !isOption(value));
  return completer === "fields" ? completeField(word, candidates) : completion(word, candidates);
}

/** A completer that depends on nothing else in the line. */
type PlainCompleter = Exclude<Completer, "setting">;

/** Maps that are no files like others. */
const MAP_NAMES: readonly Candidate[] = [
  { value: BUNDLED, description: "the built-in map" },
  { value: MINE, description: "your own list" },
];

/** What completes the values of `config set NAME`, or the other names of `config unset NAME`; null: nothing. */
function completerOfSetting([action, name = ""]: readonly string[]): PlainCompleter | null {
  if (action === "unset") return SETTING_NAMES;
  if (action !== "set" || !isSetting(name)) return null;
  const { choices } = SETTINGS[name];
  if (name === "map") return "maps";
  return choices ?? (name === "list" ? "files" : null);
}

/** Completes the last of several fields, without those that are already there: `id,title,da` → `date`. */
function completeField({ typed, prefix }: TypedWord, fields: readonly Candidate[]): Omit<Completion, "divided"> {
  const start = typed.lastIndexOf(",") + 1;
  const chosen = typed.slice(0, start).split(",");
  const others = fields.filter(({ value }) => !chosen.includes(value));
  return { ...completion({ typed: typed.slice(start), prefix: prefix + typed.slice(0, start) }, others), isOpen: true };
}

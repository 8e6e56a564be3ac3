// aimap note: what the reader thinks of a paper, below its entry in her list.

import { completes } from "../cli/completes.ts";
import { Argument, type Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { sayWhatIsRead } from "../cli/keyboard.ts";
import { editReply } from "../cli/list-reply.ts";
import { findEntries } from "../cli/named-entries.ts";
import { paperNamed } from "../cli/named-papers.ts";
import { addListOptions, type ListChangeOptions } from "../cli/options/list-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import { openOwnList } from "../cli/own-list.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { decodeBytes } from "../files/read.ts";
import { type Note, STDIN } from "../map/model.ts";
import { fulfil, NO_WISH } from "../my-list/changes.ts";

export interface NoteOptions extends ListChangeOptions {
  readonly id: string;
  readonly words: readonly string[];
}

export function defineNote(command: Command, context: Context, run = runNote): void {
  command
    .description("Add a note to a paper in your own list. A paper that is not in the list yet is added.")
    .addArgument(completes(new Argument("<id>", "citation key, arXiv id, DOI, address, title or nickname"), "entries"))
    .argument(
      "<text...>",
      'the note, or "-" to read it from standard input; each paragraph and bullet of a longer text is a note',
    );
  addListOptions(command);
  addExamples(command, [
    { line: 'aimap note gao2024scaling "Section 3 explains the loss"', purpose: "a note on a paper" },
    { line: "aimap note gao2024scaling - < remarks.txt", purpose: "a longer one" },
  ]);
  setAction(command, context, (id: string, words: string[], options: ListChangeOptions) =>
    run({ id, words, ...options }, context),
  );
}

export async function runNote(options: NoteOptions, context: Context): Promise<Reply> {
  const notes = await notesIn(options.words, context);
  if (notes.length === 0) throw new Failure("bad-value", "the note is empty");
  const list = await openOwnList(options, context, options.words);
  const [entry] = await findEntries(list.map, [options.id], context);
  if (entry === undefined) throw new Failure("missing-argument", "say which paper the note is about");
  const wish = { ...NO_WISH, paper: paperNamed(entry), notes };
  const change = await fulfil(list, [wish], { isDryRun: options.dryRun ?? false });
  return editReply(change, options, { env: context.env, map: list.map });
}

async function notesIn(words: readonly string[], context: Context): Promise<Note[]> {
  if (words.length !== 1 || words[0] !== STDIN) return notesOf(words.join(" "));
  await sayWhatIsRead("the note", context);
  return notesOf(decodeBytes(await context.readStdin(), "stdin").text);
}

const BULLET = /^(?:[-*+•–]|\d{1,3}[.)])\s+(?=\S)/;
const HEADING = /^#{1,6}\s+(?=\S)/;
const QUOTE = /^(?:>\s?)+(?=\S)/;

/** A note that is being read. */
interface OpenNote {
  /** How far its bullet is indented; null: it has none. */
  readonly indent: number | null;
  readonly isQuote: boolean;
  readonly lines: string[];
  readonly notes: OpenNote[];
}

/**
 * A note for each paragraph, bullet, quotation and heading; a bullet that is indented further is below the one above it. A note has
 * no empty lines and no indented ones: in the list, which people read, they could only be written in code.
 */
function notesOf(text: string): Note[] {
  const all: OpenNote[] = [];
  let above: OpenNote[] = [];
  let open: OpenNote | null = null;
  const lines = text.trim().split(/\r\n?|\n/);
  for (const line of lines) {
    const words = line.trim();
    const note = lines.length === 1 ? plainNote(words) : readLine(line);
    if (words === "" || /^>+$/.test(words)) open = null;
    else if (open?.isQuote === note.isQuote && note.indent === null && !HEADING.test(words))
      open.lines.push(...note.lines);
    else {
      const { indent } = note;
      above = indent === null ? [] : above.filter((each) => (each.indent ?? 0) < indent);
      (above.at(-1)?.notes ?? all).push(note);
      if (indent !== null) above.push(note);
      open = HEADING.test(words) ? null : note;
    }
  }
  return all.map(closed);
}

/** A single line is the note, whatever it begins with. */
function plainNote(words: string): OpenNote {
  return { indent: null, isQuote: false, lines: [words], notes: [] };
}

function readLine(line: string): OpenNote {
  const words = line.trim();
  const isQuote = QUOTE.test(words);
  const stated = words.replace(QUOTE, "");
  const indent = BULLET.test(words) ? line.replaceAll("\t", "    ").search(/\S/) : null;
  return { indent, isQuote, lines: [stated.replace(BULLET, "").replace(HEADING, "")], notes: [] };
}

function closed({ lines, notes, isQuote }: OpenNote): Note {
  const words = lines.join("\n");
  const isMarked = !isQuote || /^["“„«‘]/.test(words);
  return { text: isMarked ? words : `“${words}”`, notes: notes.map(closed) };
}

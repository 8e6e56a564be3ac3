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
import { STDIN } from "../map/model.ts";
import { fulfil, NO_WISH } from "../my-list/changes.ts";

export interface NoteOptions extends ListChangeOptions {
  readonly id: string;
  readonly words: readonly string[];
}

export function defineNote(command: Command, context: Context, run = runNote): void {
  command
    .description("Add a note to a paper in your own list. A paper that is not in the list yet is added.")
    .addArgument(completes(new Argument("<id>", "citation key, arXiv id, DOI, address, title or nickname"), "entries"))
    .argument("<text...>", 'the note, or "-" to read it from standard input: each paragraph and bullet is a note');
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
  return editReply(await fulfil(list, [wish], { isDryRun: options.dryRun ?? false }), options, context);
}

async function notesIn(words: readonly string[], context: Context): Promise<string[]> {
  if (words.length !== 1 || words[0] !== STDIN) return split(words.join(" "));
  await sayWhatIsRead("the note", context);
  return split(decodeBytes(await context.readStdin(), "stdin").text);
}

const BULLET_OR_HEADING = /^(?:[-*+•–]|\d{1,3}[.)]|#{1,6})\s+(?=\S)/;

/**
 * A note for each paragraph, bullet and heading. A note has no empty lines and no indented ones: in the list, which people read, they
 * could only be written in code.
 */
function split(text: string): string[] {
  const lines = text.trim().split(/\r\n?|\n/);
  if (lines.length === 1) return lines.filter((line) => line !== "");
  const notes: string[][] = [];
  let isOpen = false;
  for (const line of lines.map((each) => each.trim())) {
    const words = line.replace(BULLET_OR_HEADING, "");
    if (line === "") isOpen = false;
    else if (isOpen && words === line) notes.at(-1)?.push(line);
    else {
      notes.push([words]);
      isOpen = !line.startsWith("#");
    }
  }
  return notes.map((each) => each.join("\n"));
}

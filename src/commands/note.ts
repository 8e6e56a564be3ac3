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
    .addArgument(completes(new Argument("<id>", "citation key, arXiv id, DOI, address or title"), "entries"))
    .argument("<text...>", 'the note; "-" reads it from standard input');
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
  const text = await noteText(options.words, context);
  if (text === "") throw new Failure("bad-value", "the note is empty");
  const list = await openOwnList(options, context, options.words);
  const [entry] = await findEntries(list.map, [options.id], context);
  if (entry === undefined) throw new Failure("missing-argument", "say which paper the note is about");
  const wish = { ...NO_WISH, paper: paperNamed(entry), notes: [text] };
  return editReply(await fulfil(list, [wish], { isDryRun: options.dryRun ?? false }), options, context);
}

async function noteText(words: readonly string[], context: Context): Promise<string> {
  if (words.length !== 1 || words[0] !== STDIN) return inLines(words.join(" "));
  await sayWhatIsRead("the note", context);
  return inLines(decodeBytes(await context.readStdin(), "stdin").text);
}

/** A note has no empty lines and no indented ones: in the list, which people read, they could only be written in code. */
function inLines(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return lines.filter((line) => line !== "").join("\n");
}

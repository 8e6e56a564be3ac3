// aimap edit: the reader's list in her editor, at the line of a paper.

import { completes } from "../cli/completes.ts";
import { Argument, type Command } from "../cli/declarations.ts";
import { editorCommand } from "../cli/editor-command.ts";
import { addExamples } from "../cli/examples.ts";
import { editReply } from "../cli/list-reply.ts";
import { findEntries } from "../cli/named-entries.ts";
import { paperNamed } from "../cli/named-papers.ts";
import { addListOptions, type ListChangeOptions } from "../cli/options/list-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import { openOwnList, placeOfList } from "../cli/own-list.ts";
import { quoteForShell } from "../cli/shell-words.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { conflictLine } from "../import/merge-conflict.ts";
import { noListYet } from "../layers/missing-layer.ts";
import { lineOfPaper, type OwnList, remarksOnEdit, summaryOfEdit } from "../my-list/changes.ts";
import { beginEdit, endEdit, readListFile } from "../my-list/list-file.ts";
import { inHome } from "../terminal/home-paths.ts";

export interface EditOptions extends ListChangeOptions {
  /** Null: the list as a whole. */
  readonly id: string | null;
}

export function defineEdit(command: Command, context: Context, run = runEdit): void {
  command
    .description(
      "Open your own list in the editor that VISUAL or EDITOR names, at the line of a paper if you name one, and show what you changed.",
    )
    .addArgument(completes(new Argument("[id]", "a paper in your list"), "entries"));
  addListOptions(command);
  addExamples(command, [
    { line: "aimap edit gao2024scaling", purpose: "at the line of a paper" },
    { line: "aimap edit --dry-run", purpose: "only print the command that starts the editor" },
  ]);
  setAction(command, context, (id: string | undefined, options: ListChangeOptions) =>
    run({ id: id ?? null, ...options }, context),
  );
}

export async function runEdit(options: EditOptions, context: Context): Promise<Reply> {
  const place = placeOfList(context);
  const { path } = place;
  const held = readListFile(path);
  if (held === null) throw noListYet(path);
  // only an editor can resolve it, so that it is the one thing that is not refused
  const conflict = conflictLine(held.text);
  const list = conflict === null ? await openOwnList(options, context) : null;
  const line = conflict ?? (options.id === null || list === null ? 1 : await lineOf(options.id, list, context));
  const command = editorCommand(context.env, { path, line });
  if (options.dryRun) {
    const summary = command.map(quoteForShell).join(" ");
    if (!options.json) return { type: "text", text: `${inHome(summary, context.env.HOME)}\n` };
    return editReply({ path, entries: [], before: null, after: null }, options, { ...context, summary });
  }
  const before = await beginEdit(place);
  if (before === null) throw noListYet(path);
  // what was saved before an editor failed counts as well
  const failure = await context.edit(command).then(() => null, asFailure);
  const change = await endEdit(place, before, async (edited) =>
    list === null ? "edited" : summaryOfEdit(list, edited),
  );
  if (failure !== null) throw failure;
  const isSame = change.before === change.after;
  const remarks = isSame || list === null ? [] : await remarksOnEdit(list, change);
  const summary = isSame ? "nothing has changed" : null;
  return editReply({ path, entries: [], ...change }, options, { ...context, summary, remarks });
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}

/** @throws Failure if the list does not have the paper */
async function lineOf(id: string, list: OwnList, context: Context): Promise<number> {
  const [entry] = await findEntries(list.map, [id], context);
  const paper = entry === undefined ? null : paperNamed(entry);
  const line = paper === null ? null : await lineOfPaper(list, paper);
  if (line !== null) return line;
  throw new Failure("no-such-paper", `${paper?.id ?? id} is not in your list; "aimap add ${paper?.id ?? id}" adds it`);
}

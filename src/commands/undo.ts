// aimap undo: reverts the last change of the reader's list.
import type { Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { editReply } from "../cli/list-reply.ts";
import { addListOptions, type ListChangeOptions } from "../cli/options/list-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import { placeOfList } from "../cli/own-list.ts";
import type { Context } from "../context.ts";
import { undoLast } from "../my-list/undo.ts";
import { inHome } from "../terminal/home-paths.ts";

interface UndoOptions extends ListChangeOptions {
  readonly earlier?: boolean;
}

export function defineUndo(command: Command, context: Context, run = runUndo): void {
  command.description(
    "Undo the last change that add, mark, note or edit made to your own list. Run it again to undo the change before that. What you have written elsewhere in the list since then stays.",
  );
  command.option("--earlier", "pass over changes whose lines have changed since, and undo the one before them");
  addListOptions(command);
  addExamples(command, [
    { line: "aimap undo --dry-run", purpose: "what would be undone" },
    { line: "aimap undo", purpose: "undo it" },
  ]);
  setAction(command, context, (options: UndoOptions) => run(options, context));
}

export async function runUndo({ earlier = false, ...options }: UndoOptions, context: Context): Promise<Reply> {
  const { path, ...place } = placeOfList(context);
  const { before, after, change } = await undoLast(
    { path, ...place },
    { isDryRun: options.dryRun ?? false, isEarlier: earlier },
  );
  const gone = after === null ? `; ${inHome(path, context.env.HOME)} is gone, as before` : "";
  const done = options.dryRun === true ? "to undo" : "undone";
  const summary = `${done}: ${change.summary} (${change.date})${gone}`;
  return editReply({ path, entries: [], before, after }, options, { ...context, summary });
}

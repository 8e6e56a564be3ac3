// aimap undo: reverts the last change of the reader's list.
import { type Command, Option } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { editReply } from "../cli/list-reply.ts";
import { addListOptions, type ListChangeOptions } from "../cli/options/list-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import { placeOfList } from "../cli/own-list.ts";
import type { Context } from "../context.ts";
import { redoLast, undoLast } from "../my-list/undo.ts";
import { inHome } from "../terminal/home-paths.ts";

interface UndoOptions extends ListChangeOptions {
  readonly earlier?: boolean;
  readonly redo?: boolean;
}

export function defineUndo(command: Command, context: Context, run = runUndo): void {
  command.description(
    "Undo the last change that add, mark, note or edit made to your own list. Run it again to undo the change before that. What you have written elsewhere in the list since then stays.",
  );
  command.addOption(
    new Option("--redo", "make the change again that was undone last, if nothing else was changed since").conflicts(
      "earlier",
    ),
  );
  command.option("--earlier", "pass over changes whose lines have changed since, and undo the one before them");
  addListOptions(command);
  addExamples(command, [
    { line: "aimap undo --dry-run", purpose: "what would be undone" },
    { line: "aimap undo", purpose: "undo it" },
  ]);
  setAction(command, context, (options: UndoOptions) => run(options, context));
}

export async function runUndo(
  { earlier = false, redo = false, ...options }: UndoOptions,
  context: Context,
): Promise<Reply> {
  const { path, ...place } = placeOfList(context);
  const { dryRun: isDryRun = false } = options;
  const { before, after, change } = redo
    ? await redoLast({ path, ...place }, { isDryRun })
    : await undoLast({ path, ...place }, { isDryRun, isEarlier: earlier });
  const gone = after === null ? `; ${inHome(path, context.env.HOME)} is gone, as before` : "";
  const [toDo, isDone] = redo ? ["to redo", "done again"] : ["to undo", "undone"];
  const done = isDryRun ? toDo : isDone;
  const summary = `${done}: ${change.summary} (${change.date})${gone}`;
  return editReply({ path, entries: [], before, after }, options, { ...context, summary });
}

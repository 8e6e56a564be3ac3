// What the commands that change the reader's list answer.
import type { ListChange } from "../my-list/changes.ts";
import { lineEdits } from "../my-list/line-edits.ts";
import type { ListChangeOptions } from "./options/list-options.ts";
import type { Reply } from "./output.ts";

/** @param summary what was done, where that is not a change of papers */
export function editReply(
  { path, entries, before, after }: ListChange,
  { json = false, dryRun = false }: ListChangeOptions,
  summary: string | null = null,
): Reply {
  return {
    type: "edit",
    format: json ? "json" : "text",
    list: path,
    isDryRun: dryRun,
    isCreated: before === null && after !== null,
    summary,
    entries,
    lines: lineEdits(before, after),
  };
}

// What the commands that change the reader's list answer.
import type { Environment } from "../context.ts";
import type { ListChange } from "../my-list/changes.ts";
import { lineEdits } from "../my-list/line-edits.ts";
import { inHome } from "../terminal/home-paths.ts";
import type { ListChangeOptions } from "./options/list-options.ts";
import type { Reply } from "./output.ts";

interface ReplyOptions {
  readonly env: Environment;
  readonly summary?: string | null;
  readonly remarks?: readonly string[];
}

/**
 * @param options.summary what was done, where that is not a change of papers
 * @param options.remarks what was not done, in words
 */
export function editReply(
  { path, entries, before, after }: ListChange,
  { json = false, dryRun = false }: ListChangeOptions,
  { env, summary = null, remarks = [] }: ReplyOptions,
): Reply {
  return {
    type: "edit",
    format: json ? "json" : "text",
    list: path,
    shownList: inHome(path, env.HOME),
    isDryRun: dryRun,
    isCreated: before === null && after !== null,
    summary,
    remarks,
    entries,
    lines: lineEdits(before, after),
  };
}

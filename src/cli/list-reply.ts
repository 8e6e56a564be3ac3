// What the commands that change the reader's list answer.
import type { Environment } from "../context.ts";
import { Failure } from "../errors.ts";
import type { ResearchMap } from "../map/model.ts";
import type { ListChange } from "../my-list/changes.ts";
import { lineEdits } from "../my-list/line-edits.ts";
import { inHome } from "../terminal/home-paths.ts";
import type { ListChangeOptions } from "./options/list-options.ts";
import type { Reply } from "./output.ts";
import { unreadHints } from "./unread-lines.ts";

interface ReplyOptions {
  readonly env: Environment;
  readonly summary?: string | null;
  readonly remarks?: readonly string[];
  readonly problems?: readonly string[];
  readonly hints?: readonly string[];
  /** The map with the list, whose lines that are not read are counted. */
  readonly map?: ResearchMap;
}

/**
 * @param options.summary what was done, where that is not a change of papers
 * @param options.remarks what is to be known besides, in words
 * @param options.hints for the person at the terminal
 * @param options.problems what could not be read, so that it was not added
 */
export function editReply(
  { path, entries, leftOut = [], before, after }: Omit<ListChange, "leftOut"> & Partial<ListChange>,
  { json = false, dryRun = false }: ListChangeOptions,
  { env, summary = null, remarks = [], problems = [], hints = [], map }: ReplyOptions,
): Reply {
  const failed = [...problems, ...leftOut.map(({ message }) => message)];
  const failure = failed.length === 0 ? undefined : new Failure("broken-input", partlyDone(failed));
  return {
    failure,
    hints: [...hints, ...(map === undefined ? [] : unreadHints(map))],
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

function partlyDone(problems: readonly string[]): string {
  return `not everything could be added:\n  ${problems.join("\n  ")}`;
}

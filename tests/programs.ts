// Programs besides Node that some tests need. Where one is missing, its tests are skipped and say so in their names; with
// AIMAP_NEEDS_ALL, as in `.ci/run`, nothing is skipped, and what is missing makes its tests fail.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const { PATH = "", AIMAP_NEEDS_ALL = "", AIMAP_JUDGES = "" } = process.env;

function isOnPath(name: string): boolean {
  return PATH.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Whether tests that need these programs are run. */
export function has(...names: readonly string[]): boolean {
  return AIMAP_NEEDS_ALL !== "" || names.every(isOnPath);
}

/**
 * Where `.ci/run` has installed the npm packages that judge our output and are too large to be dependencies: mermaid, jsdom,
 * opml, publint, attw; and minisearch, which search is compared with.
 */
export const JUDGES = AIMAP_JUDGES;
/** Whether tests that need them are run. */
export const hasJudges = AIMAP_NEEDS_ALL !== "" || JUDGES !== "";

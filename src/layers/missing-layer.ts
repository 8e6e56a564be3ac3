// What to say of a map that does not exist: what was probably meant by its name, or how to begin one's own list.
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { didYouMean, Failure } from "../errors.ts";
import { BUNDLED, MINE } from "../map/model.ts";
import { nearestChoices } from "../text/nearest-choices.ts";

/** The error, with the names that are nearest to that of a file which does not exist. */
export function withSuggestions(error: unknown, path: string): unknown {
  if (!(error instanceof Failure) || existsSync(path)) return error;
  const isNear = nearestChoices(basename(path), [BUNDLED, MINE]);
  const meant =
    isNear.length > 0
      ? isNear
      : nearestChoices(basename(path), neighbours(path)).map((name) => join(dirname(path), name));
  return new Failure(error.code, `${error.message}${didYouMean(meant)}`, meant);
}

/** The reader's own list is asked for, and nobody has begun it. */
export function noListYet(path: string): Failure {
  return new Failure("unreadable-file", `you have no list yet (${path}); "aimap add" or "aimap mark" begins it`);
}

/** The files and folders beside a path; none if they cannot be listed. */
function neighbours(path: string): string[] {
  try {
    return readdirSync(dirname(path));
  } catch {
    return [];
  }
}

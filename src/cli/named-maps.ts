// The maps and lists that a command line names as arguments, as `--map` names them.
import { existsSync } from "node:fs";
import type { Context } from "../context.ts";
import { noListYet } from "../layers/missing-layer.ts";
import { MINE } from "../map/model.ts";
import { listPath } from "../settings/list-path.ts";
import { pathOfLayer } from "./layer-names.ts";

/**
 * The files that a command line names as arguments, with the path of the list for `mine`.
 * @throws Failure if the list is named and does not exist
 */
export function pathsOfMaps(files: readonly string[], { env }: Context): readonly string[] {
  if (!files.includes(MINE)) return files;
  const own = pathOfLayer(MINE, listPath(env));
  if (!existsSync(own)) throw noListYet(own);
  return files.map((file) => (file === MINE ? own : file));
}

// A layer of the map that comes through standard input: `--map -`.
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { sourceReader } from "./source-texts.ts";

/** What names standard input, as a layer or in place of ids. */
export const STDIN = "-";

/**
 * The text of the layer `-`.
 * @param ids what else the command line names
 * @throws Failure if ids are to be read from there too
 */
export async function readStdinLayer(ids: readonly string[], context: Context): Promise<string> {
  if (ids.includes(STDIN)) {
    throw new Failure(
      "bad-value",
      "standard input is the map (--map -), and cannot be the names too; write the map to a file, or name the papers",
    );
  }
  const read = await sourceReader([STDIN], context);
  return read(STDIN, "map").text;
}

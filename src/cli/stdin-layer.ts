// A layer of the map that comes through standard input: `--map -`.

import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { STDIN } from "../map/model.ts";
import { sourceReader } from "./source-texts.ts";

/**
 * The text of the layer `-`.
 * @param words what else the command line names
 * @throws Failure if one of them is to be read from there too
 */
export async function readStdinLayer(words: readonly string[], context: Context): Promise<string> {
  if (words.includes(STDIN)) {
    throw new Failure(
      "bad-value",
      "standard input is the map (--map -) and cannot be anything else as well; write the map to a file",
    );
  }
  const read = await sourceReader([STDIN], context);
  return read(STDIN, "map").text;
}

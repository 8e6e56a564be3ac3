// Texts that ship with the program: compressed in the package, which is a twelfth of a megabyte smaller, and as they are in src/.
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readText } from "./read.ts";

/**
 * @param path of the text as it is; the compressed one has `.gz` after it
 * @param purpose what the file is, for messages
 */
export function readShippedText(path: string, purpose: string): string {
  const compressed = `${path}.gz`;
  return existsSync(compressed) ? gunzipSync(readFileSync(compressed)).toString("utf8") : readText(path, purpose);
}

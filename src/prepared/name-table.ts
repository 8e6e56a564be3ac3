// Finds the papers that may have a name, by its hash: the papers themselves say whether they do.
import type { NameKind } from "../map/map-columns.ts";
import type { Sections } from "./bytes.ts";
import { endsOf, IDS, NAMES } from "./column-names.ts";
import { UnusableFile } from "./unusable-file.ts";

const MULTIPLIER = 0x01000193;

export function hashOf(kind: NameKind, key: string): number {
  let hash = 0x811c9dc5 ^ kind.charCodeAt(0);
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), MULTIPLIER);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
}

/**
 * The positions of the papers that may have this name, in order, each once.
 * @throws UnusableFile if the table is damaged
 */
export function positionsNamed(sections: Sections, kind: NameKind, key: string): number[] {
  const table = kind === "id" ? IDS : NAMES;
  const ends = sections.section(endsOf(table));
  const bits = Math.log2(ends.length / 4);
  if (!Number.isInteger(bits) || bits < 1) throw new UnusableFile("its names are damaged");
  const bucket = hashOf(kind, key) >>> (32 - bits);
  const [end = 0] = ends.words(bucket, bucket + 1);
  const [start = 0] = bucket === 0 ? [0] : ends.words(bucket - 1, bucket);
  return [...new Set(sections.section(table).words(start, end))].sort((a, b) => a - b);
}

// Finds the papers that may have a name, by its hash: the papers themselves say whether they do.
import type { NameKind } from "../map/model.ts";
import type { SectionBytes, Sections } from "./bytes.ts";
import { bytesOfWords } from "./checksum.ts";
import { GrowingWords } from "./growing-bytes.ts";
import { UnusableFile } from "./unusable-file.ts";

const NAMES = "names";
const ENDS = "names ends";

const MULTIPLIER = 0x01000193;

function hashOf(kind: NameKind, key: string): number {
  let hash = 0x811c9dc5 ^ kind.charCodeAt(0);
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), MULTIPLIER);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
}

export class NameTableWriter {
  private readonly hashes = new GrowingWords();
  private readonly positions = new GrowingWords();

  add(kind: NameKind, key: string, position: number): void {
    this.hashes.add(hashOf(kind, key));
    this.positions.add(position);
  }

  /** The positions sorted into buckets by their hashes, in each bucket as they were added, and where each bucket ends. */
  sections(): SectionBytes[] {
    const [hashes, positions] = [this.hashes.done(), this.positions.done()];
    const shift = shiftFor(hashes.length);
    const ends = new Uint32Array(2 ** (32 - shift));
    for (const hash of hashes) ends[hash >>> shift] = (ends[hash >>> shift] ?? 0) + 1;
    for (let bucket = 1; bucket < ends.length; bucket += 1)
      ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
    const sorted = new Uint32Array(hashes.length);
    const next = ends.slice();
    for (let at = hashes.length - 1; at >= 0; at -= 1) {
      const bucket = (hashes[at] ?? 0) >>> shift;
      const place = (next[bucket] ?? 0) - 1;
      next[bucket] = place;
      sorted[place] = positions[at] ?? 0;
    }
    return [
      { name: NAMES, bytes: bytesOfWords(sorted) },
      { name: ENDS, bytes: bytesOfWords(ends) },
    ];
  }
}

/** How many bits of a hash do not count: there are about two names in each bucket. */
function shiftFor(names: number): number {
  return 32 - Math.max(1, Math.ceil(Math.log2(names / 2 + 1)));
}

/**
 * The positions of the papers that may have this name, in order, each once.
 * @throws UnusableFile if the table is damaged
 */
export function positionsNamed(sections: Sections, kind: NameKind, key: string): number[] {
  const ends = sections.section(ENDS);
  const bits = Math.log2(ends.length / 4);
  if (!Number.isInteger(bits) || bits < 1) throw new UnusableFile("its names are damaged");
  const bucket = hashOf(kind, key) >>> (32 - bits);
  const [end = 0] = ends.words(bucket, bucket + 1);
  const [start = 0] = bucket === 0 ? [0] : ends.words(bucket - 1, bucket);
  return [...new Set(sections.section(NAMES).words(start, end))].sort((a, b) => a - b);
}

// Writes the tables in which papers are found by their ids and by other names; src/prepared/name-table.ts reads them.
import { NAME_KINDS, type NamedPaper, nameKeys } from "../map/entry-index.ts";
import type { NameKind } from "../map/map-columns.ts";
import type { SectionBytes } from "./bytes.ts";
import { bytesOfWords } from "./checksum.ts";
import { endsOf, type IDS, NAMES } from "./column-names.ts";
import { GrowingWords } from "./growing-bytes.ts";
import { hashOf } from "./name-table.ts";

export class NameTableWriter {
  private readonly hashes = new GrowingWords();
  private readonly positions = new GrowingWords();

  /** @param name that of its section */
  constructor(private readonly name: typeof IDS | typeof NAMES) {}

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
      { name: this.name, bytes: bytesOfWords(sorted) },
      { name: endsOf(this.name), bytes: bytesOfWords(ends) },
    ];
  }
}

/** The table of all names but the ids. */
export function nameSections(papers: Iterable<NamedPaper>): SectionBytes[] {
  const table = new NameTableWriter(NAMES);
  const kinds = NAME_KINDS.filter((kind) => kind !== "id");
  let position = 0;
  for (const paper of papers) {
    for (const kind of kinds) for (const key of nameKeys(kind, paper)) table.add(kind, key, position);
    position += 1;
  }
  return table.sections();
}

/** How many bits of a hash do not count: there are about two names in each bucket. */
function shiftFor(names: number): number {
  return 32 - Math.max(1, Math.ceil(Math.log2(names / 2 + 1)));
}

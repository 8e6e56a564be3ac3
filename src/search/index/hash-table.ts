// Finds numbers by the hash of a text. Several texts can have one hash, so whoever asks compares what is found.
import type { Column } from "./column.ts";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The FNV-1a hash of the UTF-16 units. */
function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  // the highest bits decide where a row is, and the last characters hardly change them
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Values are smaller, so that a number holds one together with a hash. */
const MAX_VALUE = 2 ** 21;

/** Rows for `HashTable`. */
export class HashTableWriter {
  /** Of each row, the hash times `MAX_VALUE`, plus the value. */
  private readonly rows: number[] = [];

  add(text: string, value: number): void {
    if (value >= MAX_VALUE) throw new Error("the table has no room for so many values");
    this.rows.push(hashOf(text) * MAX_VALUE + value);
  }

  /** Pairs of a hash and a value, in ascending order of both. */
  finish(): Uint32Array {
    // numbers alone are sorted without a function
    const rows = Float64Array.from(this.rows).sort();
    const words = new Uint32Array(rows.length * 2);
    for (const [at, row] of rows.entries()) {
      words[at * 2] = Math.floor(row / MAX_VALUE);
      words[at * 2 + 1] = row % MAX_VALUE;
    }
    return words;
  }
}

export class HashTable {
  private readonly rowCount: number;

  constructor(private readonly column: Column) {
    this.rowCount = column.length / 2;
  }

  /** The values of all texts with the hash of this one, ascending. */
  find(text: string): number[] {
    const hash = hashOf(text);
    // hashes are spread evenly, so that the row is close to its share of the table, and few pages are read
    let row = Math.min(this.rowCount - 1, Math.floor((hash / 2 ** 32) * this.rowCount));
    while (row > 0 && this.column.at((row - 1) * 2) >= hash) row -= 1;
    while (row < this.rowCount && row >= 0 && this.column.at(row * 2) < hash) row += 1;
    const found: number[] = [];
    for (; row >= 0 && row < this.rowCount && this.column.at(row * 2) === hash; row += 1) {
      const value = this.column.at(row * 2 + 1);
      if (value !== found.at(-1)) found.push(value);
    }
    return found;
  }
}

// The parts that an index consists of, and where they are: in memory, or in a prepared file that is read in part.
import type { SectionBytes } from "../../prepared/bytes.ts";
import { wordsOf } from "../../prepared/checksum.ts";

/** Some bytes that are read in part. */
export interface IndexSection {
  /** Number of bytes. */
  readonly length: number;
  /** The bytes from `start` up to, but not including, `end`. */
  readonly bytes: (start?: number, end?: number) => Uint8Array;
  /** Words of 32 bits, counted in words. */
  readonly words: (start?: number, end?: number) => Uint32Array;
}

export interface IndexSections {
  readonly section: (name: string) => IndexSection;
}

/** Sections that were just written. */
export class SectionsInMemory implements IndexSections {
  private readonly byName: ReadonlyMap<string, IndexSection>;

  constructor(sections: readonly SectionBytes[]) {
    this.byName = new Map(sections.map(({ name, bytes }) => [name, new SectionInMemory(bytes)]));
  }

  section(name: string): IndexSection {
    const found = this.byName.get(name);
    if (found === undefined) throw new Error(`the index has no section "${name}"`);
    return found;
  }
}

class SectionInMemory implements IndexSection {
  readonly length: number;

  constructor(private readonly all: Uint8Array) {
    this.length = all.length;
  }

  bytes(start = 0, end = this.length): Uint8Array {
    return this.all.subarray(start, end);
  }

  words(start = 0, end = this.length / 4): Uint32Array {
    return wordsOf(this.all.subarray(start * 4, end * 4));
  }
}

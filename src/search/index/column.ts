// A column of numbers of 32 bits, of which pages are read when they are first needed.
import type { IndexSection } from "./index-sections.ts";

/** Bits of the position in a page: a page is as long as a block of a prepared file. */
const PAGE_BITS = 12;
const PAGE_MASK = (1 << PAGE_BITS) - 1;

export class Column {
  readonly length: number;
  private readonly pages: (Uint32Array | undefined)[] = [];

  constructor(private readonly section: IndexSection) {
    this.length = section.length >> 2;
  }

  /** The number at an index; 0 after the last one. */
  at(index: number): number {
    const page = this.pages[index >>> PAGE_BITS] ?? this.readPage(index >>> PAGE_BITS);
    return page[index & PAGE_MASK] ?? 0;
  }

  /** The index of the first number that is at least `minimum`, of a column in ascending order; its length if there is none. */
  firstAtLeast(minimum: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) < minimum) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private readPage(page: number): Uint32Array {
    const start = Math.min(page << PAGE_BITS, this.length);
    const words = this.section.words(start, Math.min(start + PAGE_MASK + 1, this.length));
    this.pages[page] = words;
    return words;
  }
}

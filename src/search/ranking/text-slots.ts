// Finds the texts that two neighbouring units of a query share, and numbers them: their slots, from 0. A text keeps its slot
// for all pairs of units of the query.

import type { TextTable } from "../index/text-table.ts";
import type { CountedHits } from "./counted-hits.ts";

/** The bit of a text that the smaller unit of a pair has. */
const MARK = 0x80000000;
const NO_SLOT = -1;

export class TextSlots {
  /** By text: its slot, from 1, and a mark. Texts that are added later make it longer. */
  private entries: Uint32Array;
  private readonly texts: number[] = [];
  /** By slot: the last pair whose units share the text. */
  private readonly pairs: number[] = [];
  private pair = 0;
  /** The slots of the texts that both units of the pair have. */
  shared: number[] = [];

  constructor(private readonly table: TextTable) {
    this.entries = new Uint32Array(table.size);
  }

  textAt(slot: number): number {
    return this.texts[slot] ?? 0;
  }

  /** Begins a pair: marks the texts of its smaller unit. */
  mark({ groups }: CountedHits): void {
    if (this.entries.length < this.table.size) this.entries = new Uint32Array(this.table.size);
    const { entries } = this;
    for (const { occurrences } of groups) {
      const { texts } = occurrences;
      for (let at = 0; at < texts.length; at += 1) {
        const text = texts[at] ?? 0;
        entries[text] = (entries[text] ?? 0) | MARK;
      }
    }
  }

  /** The slot of a text of the larger unit; negative if the smaller one does not have the text. */
  slotOfMarked(text: number): number {
    const entry = this.entries[text] ?? 0;
    if (entry < MARK) return NO_SLOT;
    let slot = entry - MARK - 1;
    if (slot < 0) {
      slot = this.texts.push(text) - 1;
      this.entries[text] = MARK + slot + 1;
    }
    if (this.pairs[slot] !== this.pair) {
      this.pairs[slot] = this.pair;
      this.shared.push(slot);
    }
    return slot;
  }

  /** The slot of a text of the smaller unit, whose mark is taken away; negative if the larger one does not have the text. */
  slotOfShared(text: number): number {
    const entry = (this.entries[text] ?? 0) & ~MARK;
    this.entries[text] = entry;
    return entry > 0 && this.pairs[entry - 1] === this.pair ? entry - 1 : NO_SLOT;
  }

  endPair(): void {
    this.pair += 1;
    this.shared = [];
  }

  /** Makes everything ready for another query. */
  clear(): void {
    for (const text of this.texts) this.entries[text] = 0;
    this.texts.length = 0;
    this.pairs.length = 0;
    this.pair = 0;
  }
}

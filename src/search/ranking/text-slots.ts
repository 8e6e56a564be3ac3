// Numbers the texts that two neighbouring units of a query share: their slots, from 0.

import type { TextTable } from "../index/text-table.ts";
import type { CountedHits } from "./counted-hits.ts";

/** Instead of its slot: one of the units has the text. */
const MARK = 1 << 30;

export class TextSlots {
  /** By text: 0, its slot from 1, or the mark. Texts that are added later make it longer. */
  private entries = new Uint32Array();
  private readonly texts: number[] = [];

  constructor(private readonly table: TextTable) {}

  get count(): number {
    return this.texts.length;
  }

  textAt(slot: number): number {
    return this.texts[slot] ?? 0;
  }

  /** Whether a text has a slot or a mark. */
  has(text: number): boolean {
    return (this.entries[text] ?? 0) > 0;
  }

  /** The slot of a text, which gets one if it has none. */
  slotOf(text: number): number {
    const entry = this.entries[text] ?? 0;
    if (entry > 0 && entry < MARK) return entry - 1;
    this.entries[text] = this.texts.push(text);
    return this.texts.length - 1;
  }

  /** Marks the texts of a unit. None has a slot yet. */
  mark({ groups }: CountedHits): void {
    if (this.entries.length < this.table.size) this.entries = new Uint32Array(this.table.size);
    const { entries } = this;
    for (const { occurrences } of groups) {
      const { texts } = occurrences;
      for (let at = 0; at < texts.length; at += 1) entries[texts[at] ?? 0] = MARK;
    }
  }

  /** Takes the marks away that no slot has replaced. */
  unmark({ groups }: CountedHits): void {
    const { entries } = this;
    for (const { occurrences } of groups) {
      const { texts } = occurrences;
      for (let at = 0; at < texts.length; at += 1) if (entries[texts[at] ?? 0] === MARK) entries[texts[at] ?? 0] = 0;
    }
  }

  /** Takes the slots away. */
  clear(): void {
    for (const text of this.texts) this.entries[text] = 0;
    this.texts.length = 0;
  }
}

// The strengths of frequent words, which are kept: who types `mod`, `mode` and `model` asks for the same occurrences each time,
// only with another quality. They are kept for quality 1, and multiplied.
import type { Occurrences } from "../index/occurrences.ts";
import type { StrengthColumns } from "./strength-memory.ts";

/** What the occurrences of one word add to papers, if their quality is 1. */
export interface KeptStrengths {
  /** How many papers have a row, and how many hits are in titles. */
  readonly count: number;
  readonly titleHitCount: number;
  readonly columns: Pick<StrengthColumns, "rows" | "points" | "titleHits">;
  /** By text with several owners: the most points of a hit there. */
  readonly shared: ReadonlyMap<number, number>;
}

/** Words with fewer occurrences are not kept: they cost little. */
const MIN_OCCURRENCES = 2000;
/** How many rows are kept in all, each of about 50 bytes. */
const MAX_ROWS = 300_000;

export class FrequentStrengths {
  private readonly kept = new Map<string, Map<Occurrences, KeptStrengths>>();
  private rowCount = 0;

  /**
   * Those of occurrences, if they are so many that it is worth keeping them.
   * @param rules what else they depend on
   */
  of(occurrences: Occurrences, rules: string, make: () => KeptStrengths): KeptStrengths | null {
    if (occurrences.count < MIN_OCCURRENCES) return null;
    const known = this.kept.get(rules)?.get(occurrences);
    if (known !== undefined) return known;
    const made = make();
    this.rowCount += made.count;
    if (this.rowCount > MAX_ROWS) {
      this.kept.clear();
      this.rowCount = made.count;
    }
    const ofRules = this.kept.get(rules) ?? new Map<Occurrences, KeptStrengths>();
    this.kept.set(rules, ofRules.set(occurrences, made));
    return made;
  }
}

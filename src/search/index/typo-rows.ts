// How many edits separate a word from the terms of a sorted list. Of a term, only the units are compared that the term before
// did not have. The distance is that of src/text/edit-distance.ts. Lengths that differ by more than the edits allowed need no
// comparison, so that of each row only the columns around the diagonal are computed.
import type { Similarity } from "../../text/nearest.ts";

/** More edits than any similar term needs. */
const TOO_MANY = 0x7fff;

export class TypoRows {
  /** Row `n` compares the first `n` units of a term with all beginnings of the word. */
  private readonly rows: Uint16Array[] = [];
  /** The fewest edits in each row. */
  private readonly least: number[] = [0];
  /** How many units of the term are compared. */
  private depth = 0;

  private readonly maxEdits: number;
  private readonly maxEditsOfOtherInitial: number;
  /** How many edits may separate the word from the term, by its first units. */
  private limit = 0;

  constructor(
    private readonly word: string,
    { maxEdits, maxEditsOfOtherInitial }: Similarity,
  ) {
    this.maxEdits = maxEdits;
    this.maxEditsOfOtherInitial = maxEditsOfOtherInitial;
    this.rows.push(Uint16Array.from({ length: word.length + 1 }, (_, at) => at));
  }

  /** Only the first units of the last term are those of the next one. */
  keep(length: number): void {
    this.depth = Math.min(this.depth, length);
  }

  /**
   * Compares the units of a term up to a length.
   * @returns how many of its first units no similar term can begin with; null if there are none
   */
  extend(units: Uint16Array, length: number): number | null {
    while (this.depth < length) {
      const row = this.depth + 1;
      this.depth = row;
      this.least[row] = this.fill(row, units);
      this.limit = row < 2 || this.hasInitial(units) ? this.maxEdits : this.maxEditsOfOtherInitial;
      // a swap leads from the row before the last one to the next one
      const isRuledOut = (this.least[row] ?? 0) > this.limit && (this.least[row - 1] ?? 0) >= this.limit;
      if (isRuledOut) return row;
    }
    // that its second unit may be the initial is no hope for a term of one
    if (length === 1 && units[0] !== this.word.charCodeAt(0)) this.limit = this.maxEditsOfOtherInitial;
    return null;
  }

  private hasInitial(units: Uint16Array): boolean {
    const initial = this.word.charCodeAt(0);
    return units[0] === initial || units[1] === initial;
  }

  /** Whether the first units of the term are similar to the word. They have to be compared. */
  isSimilar(length: number): boolean {
    const { word, maxEdits, limit } = this;
    if (Math.abs(length - word.length) > maxEdits) return false;
    return (this.rows[length]?.[word.length] ?? length) <= limit;
  }

  private fill(row: number, units: Uint16Array): number {
    const { word } = this;
    const current = this.rowAt(row);
    const last = this.rowAt(row - 1);
    const beforeLast = row > 1 ? this.rowAt(row - 2) : last;
    const unit = units[row - 1] ?? 0;
    const unitBefore = row > 1 ? (units[row - 2] ?? 0) : -1;
    const first = Math.max(1, row - this.maxEdits);
    const end = Math.min(word.length, row + this.maxEdits);
    // what is left of the columns that are computed, and right of them, is read for the columns beside it
    let least = first === 1 ? row : TOO_MANY;
    current[first - 1] = least;
    if (end < word.length) current[end + 1] = TOO_MANY;
    for (let column = first; column <= end; column += 1) {
      const typed = word.charCodeAt(column - 1);
      let edits = (last[column - 1] ?? 0) + (unit === typed ? 0 : 1);
      edits = Math.min(edits, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (column > 1 && unit === word.charCodeAt(column - 2) && unitBefore === typed) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      }
      current[column] = edits;
      if (edits < least) least = edits;
    }
    return least;
  }

  private rowAt(row: number): Uint16Array {
    const known = this.rows[row];
    if (known !== undefined) return known;
    const made = new Uint16Array(this.word.length + 1);
    this.rows[row] = made;
    return made;
  }
}

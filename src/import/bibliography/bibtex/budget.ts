// How much longer a file may become when its strings and macros are replaced by what they stand for.

/** In UTF-16 code units. */
const BASE = 1_000_000;
/** Times the length of the file. Beebe's bibliographies, which use strings more than most, stay below 1. */
const FACTOR = 4;

export class Budget {
  private left: number;

  /** @param length of the file, in UTF-16 code units */
  constructor(length: number) {
    this.left = BASE + FACTOR * length;
  }

  /** Whether `length` code units more fit; if they do, they count. */
  spend(length: number): boolean {
    if (length > this.left) return false;
    this.left -= length;
    return true;
  }
}

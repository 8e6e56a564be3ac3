// The hits of one unit in one paper, side by side. The memory is used for one paper after the other, because nearly all papers
// that have a word are compared and then forgotten.
import type { Strengths } from "./unit-strength.ts";

export class PaperHits {
  count = 0;
  readonly texts: number[] = [];
  readonly positions: number[] = [];
  readonly lengths: number[] = [];
  readonly qualities: number[] = [];

  /** @param row of the paper; negative: it has no hits of the unit */
  read(strengths: Strengths, row: number): void {
    let count = 0;
    for (let hit = row < 0 ? -1 : strengths.firstHitAt(row); hit >= 0; hit = strengths.hitAfter(hit)) {
      const { occurrences, quality } = strengths.groupAt(hit);
      const place = strengths.placeAt(hit);
      this.texts[count] = occurrences.textAt(place);
      this.positions[count] = occurrences.positionAt(place);
      this.lengths[count] = occurrences.lengthAt(place);
      this.qualities[count] = quality;
      count += 1;
    }
    this.count = count;
  }
}

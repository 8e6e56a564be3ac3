// The hits of each paper, for those who ask why a paper was found. Nobody asks about most papers.

import type { Hit } from "../matching/hits.ts";
import type { CountedHits } from "./counted-hits.ts";

/** No further hit. */
const END = -1;
/** Numbers of a hit: its group and its place there, and the next hit of the same paper. */
const HIT = { group: 0, place: 1, next: 2, length: 3 } as const;
const MIN_HITS = 256;

export class HitChains {
  /** By row of a paper: its first hit. */
  private readonly first: Int32Array;
  private links = new Int32Array(MIN_HITS * HIT.length);
  private count = 0;

  /**
   * @param rowsByPaper the row of each paper, from 1; 0: it has none
   * @param rowCount how many rows there are
   */
  constructor(
    private readonly hits: CountedHits,
    private readonly rowsByPaper: Uint32Array,
    rowCount: number,
  ) {
    this.first = new Int32Array(rowCount).fill(END);
    // each hit is added before the others of its paper, so that the last one comes first
    for (let group = hits.groups.length - 1; group >= 0; group -= 1) this.addGroup(group);
  }

  private addGroup(group: number): void {
    const { texts } = this.hits;
    const { occurrences } = this.hits.groupAt(group);
    for (let place = occurrences.count - 1; place >= 0; place -= 1) {
      const text = occurrences.textAt(place);
      if (!this.hits.counts(group, texts.fieldNumberAt(text))) continue;
      const owner = texts.ownerAt(text);
      if (owner >= 0) this.add(owner, group, place);
      else for (const paper of texts.ownersAt(text).papers) this.add(paper, group, place);
    }
  }

  private add(paper: number, group: number, place: number): void {
    const row = (this.rowsByPaper[paper] ?? 0) - 1;
    const hit = this.count;
    const at = hit * HIT.length;
    if (at === this.links.length) this.grow();
    this.count = hit + 1;
    this.links[at + HIT.group] = group;
    this.links[at + HIT.place] = place;
    this.links[at + HIT.next] = this.first[row] ?? END;
    this.first[row] = hit;
  }

  private grow(): void {
    const more = new Int32Array(this.links.length * 2);
    more.set(this.links);
    this.links = more;
  }

  /** The hits of the paper of a row, in order. */
  hitsAt(row: number): Hit[] {
    const found: Hit[] = [];
    for (let hit = this.first[row] ?? END; hit !== END; ) {
      const at = hit * HIT.length;
      const { occurrences, matchType, quality } = this.hits.groupAt(this.links[at + HIT.group] ?? 0);
      found.push({ ...occurrences.occurrenceAt(this.links[at + HIT.place] ?? 0), matchType, quality });
      hit = this.links[at + HIT.next] ?? END;
    }
    return found;
  }
}

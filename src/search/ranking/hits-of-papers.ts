// The hits of some papers, for those who ask why a paper was found. Nobody asks about most papers.

import { append } from "../../map/multimap.ts";
import type { Hit } from "../matching/hits.ts";
import type { CountedHits } from "./counted-hits.ts";

/** So many papers are looked at first, and twice as many each further time; in the end all, so that any order is linear. */
const FIRST_COUNT = 16;
const MAX_COUNT = 256;
/** Numbers that are kept of a hit until its paper is asked for: its group, and its place there. */
const HIT = { group: 0, place: 1, length: 2 } as const;

/** The hits of papers in the order in which they are likely to be asked for. */
export class HitsOfPapers {
  /** By paper: the numbers of its hits. */
  private readonly known = new Map<number, number[]>();
  /** By paper: 1 if it is looked for. */
  private readonly isWanted: Uint8Array;
  private count = FIRST_COUNT;

  constructor(
    private readonly hits: CountedHits,
    paperCount: number,
  ) {
    this.isWanted = new Uint8Array(paperCount);
  }

  /**
   * The hits of a paper, in order.
   * @param next the papers that will be asked for next, which are looked for in the same pass
   */
  in(paper: number, next: Uint32Array): readonly Hit[] {
    if (!this.known.has(paper) && this.count <= MAX_COUNT) this.collect(paper, next);
    const numbers = this.known.get(paper) ?? [];
    const hits: Hit[] = [];
    for (let at = 0; at < numbers.length; at += HIT.length) {
      hits.push(this.hitAt(numbers[at + HIT.group] ?? 0, numbers[at + HIT.place] ?? 0));
    }
    return hits;
  }

  private hitAt(group: number, place: number): Hit {
    const { occurrences, matchType, quality } = this.hits.groupAt(group);
    const [text, position, length] = [
      occurrences.textAt(place),
      occurrences.positionAt(place),
      occurrences.lengthAt(place),
    ];
    return { text, position, length, matchType, quality };
  }

  private collect(paper: number, next: Uint32Array): void {
    const isLast = this.count >= MAX_COUNT;
    const wanted = [paper, ...next.subarray(0, this.count)].filter((each) => !this.known.has(each));
    this.count *= 2;
    if (isLast) {
      this.known.clear();
      this.isWanted.fill(1);
    } else {
      for (const each of wanted) {
        this.isWanted[each] = 1;
        this.known.set(each, []);
      }
    }
    for (let group = 0; group < this.hits.groups.length; group += 1) this.addGroup(group);
    for (const each of wanted) this.isWanted[each] = 0;
  }

  private addGroup(group: number): void {
    const { texts } = this.hits;
    const { occurrences } = this.hits.groupAt(group);
    const { isWanted } = this;
    for (let place = 0; place < occurrences.count; place += 1) {
      const owner = texts.ownerAt(occurrences.textAt(place));
      if (owner < 0) this.addShared(group, place);
      else if (isWanted[owner] === 1) this.add(owner, group, place);
    }
  }

  /** Adds a hit in a text that may have several owners. */
  private addShared(group: number, place: number): void {
    const text = this.hits.groupAt(group).occurrences.textAt(place);
    const { papers } = this.hits.texts.ownersAt(text);
    for (let at = 0; at < papers.length; at += 1) {
      const paper = papers[at] ?? 0;
      if (this.isWanted[paper] === 1) this.add(paper, group, place);
    }
  }

  private add(paper: number, group: number, place: number): void {
    const { texts } = this.hits;
    const text = this.hits.groupAt(group).occurrences.textAt(place);
    if (!this.hits.counts(group, texts.fieldNumberAt(text))) return;
    append(this.known, paper, group);
    append(this.known, paper, place);
  }
}

// The hits of some papers, for those who ask why a paper was found. Nobody asks about most papers.

import { append } from "../../map/multimap.ts";
import type { Occurrences } from "../index/occurrences.ts";
import type { TextTable } from "../index/text-table.ts";
import type { Hit } from "../matching/hits.ts";
import type { CountedHits } from "./counted-hits.ts";

/**
 * So many papers are looked at each time. After as many times as a screen in another order may need, twice as many each further
 * time, and in the end all, so that any order is linear.
 */
const FIRST_COUNT = 16;
const TIMES_OF_FIRST_COUNT = 48;
const MAX_COUNT = 256;
/** Numbers that are kept of a hit until its paper is asked for: its group, and its place there. */
const HIT = { group: 0, place: 1, length: 2 } as const;

/** The hits of papers in the order in which they are likely to be asked for. */
export class HitsOfPapers {
  /** By paper: the numbers of its hits. */
  private readonly known = new Map<number, number[]>();
  private count = FIRST_COUNT;
  private times = 0;

  constructor(private readonly hits: CountedHits) {}

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
    const wanted = [...new Set([paper, ...next.subarray(0, this.count)])].filter((each) => !this.known.has(each));
    this.times += 1;
    if (this.times > TIMES_OF_FIRST_COUNT) this.count *= 2;
    if (isLast) this.known.clear();
    else for (const each of wanted) this.known.set(each, []);
    const few = isLast ? null : new WantedPapers(wanted, this.hits.texts);
    for (let group = 0; group < this.hits.groups.length; group += 1) {
      const { occurrences } = this.hits.groupAt(group);
      const places =
        few === null || occurrences.count < few.leastSkipped ? null : placesOf(occurrences, this.hits.texts);
      if (few === null || places === null || !places.isInOrder) this.addAll(group, few);
      else this.addOf(few, group, places.sharedPlaces);
    }
  }

  /**
   * Adds the hits of a group in the papers that are wanted, by looking at each hit.
   * @param few these papers; null: all papers are wanted
   */
  private addAll(group: number, few: WantedPapers | null): void {
    const { occurrences } = this.hits.groupAt(group);
    const { texts } = this.hits;
    for (let place = 0; place < occurrences.count; place += 1) {
      const text = occurrences.textAt(place);
      const owner = texts.ownerAt(text);
      if (owner >= 0) {
        if (few === null || few.has(owner)) this.add(owner, group, place);
        continue;
      }
      for (const paper of few === null ? texts.ownersAt(text).papers : few.ownersOf(text))
        this.add(paper, group, place);
    }
  }

  /** The same for few papers: a common word has hits in thousands of others, which are not looked at. */
  private addOf(few: WantedPapers, group: number, sharedPlaces: Uint32Array): void {
    const { occurrences } = this.hits.groupAt(group);
    const found = new Map<number, number[]>();
    for (const place of sharedPlaces) {
      for (const paper of few.ownersOf(occurrences.textAt(place))) append(found, paper, place);
    }
    for (const { paper, from, to } of few.ownTexts) {
      for (let place = occurrences.firstFrom(from, 0); place < occurrences.count; place += 1) {
        const text = occurrences.textAt(place);
        if (text >= to) break;
        if (this.hits.texts.ownerAt(text) === paper) append(found, paper, place);
      }
    }
    for (const [paper, places] of found) {
      for (const place of places.sort((a, b) => a - b)) this.add(paper, group, place);
    }
  }

  private add(paper: number, group: number, place: number): void {
    const { texts } = this.hits;
    const text = this.hits.groupAt(group).occurrences.textAt(place);
    if (!this.hits.counts(group, texts.fieldNumberAt(text))) return;
    const known = this.known.get(paper);
    if (known === undefined) this.known.set(paper, [group, place]);
    else known.push(group, place);
  }
}

const HITS_PER_SKIP = 32;
/** Of fewer owners for each paper that is looked for, looking at each is faster than searching for the papers. */
const OWNERS_PER_WANTED = 8;

/** The papers that are looked for, and which of their texts nobody else has. */
class WantedPapers {
  readonly ownTexts: readonly { readonly paper: number; readonly from: number; readonly to: number }[];
  /** Of fewer hits, looking at each is faster than skipping those of other papers. */
  readonly leastSkipped: number;
  private readonly papers: readonly number[];
  /** By paper: 1 if it is wanted. */
  private readonly marks: Uint8Array;
  private readonly known = new Map<number, readonly number[]>();

  constructor(
    papers: readonly number[],
    private readonly texts: TextTable,
  ) {
    this.papers = papers.toSorted((a, b) => a - b);
    this.marks = new Uint8Array((this.papers.at(-1) ?? 0) + 1);
    for (const paper of papers) this.marks[paper] = 1;
    this.leastSkipped = papers.length * HITS_PER_SKIP;
    this.ownTexts = this.papers.map((paper) => ({
      paper,
      from: texts.firstTextFrom(paper),
      to: texts.firstTextFrom(paper + 1),
    }));
  }

  has(paper: number): boolean {
    return paper < this.marks.length && this.marks[paper] === 1;
  }

  /** Those that share a text, in ascending order. */
  ownersOf(text: number): readonly number[] {
    let owners = this.known.get(text);
    if (owners === undefined) {
      const all = this.texts.ownersAt(text).papers;
      owners =
        all.length < OWNERS_PER_WANTED * this.papers.length
          ? all.filter((paper) => this.has(paper))
          : this.papers.filter((paper) => isAmong(all, paper));
      this.known.set(text, owners);
    }
    return owners;
  }
}

/** @param papers in ascending order */
function isAmong(papers: readonly number[], paper: number): boolean {
  let [low, high] = [0, papers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((papers[middle] ?? 0) < paper) low = middle + 1;
    else high = middle;
  }
  return papers[low] === paper;
}

/** What is worked out once for all queries with a word. */
interface Places {
  /** Whether they are in the order of texts. */
  readonly isInOrder: boolean;
  /** Those in texts that may have several owners. */
  readonly sharedPlaces: Uint32Array;
}

const knownPlaces = new WeakMap<Occurrences, Places>();

function placesOf(occurrences: Occurrences, texts: TextTable): Places {
  let places = knownPlaces.get(occurrences);
  if (places === undefined) {
    places = findPlaces(occurrences, texts);
    knownPlaces.set(occurrences, places);
  }
  return places;
}

/** One loop, because a common word has hundreds of thousands of hits. */
function findPlaces({ texts: numbers }: Occurrences, texts: TextTable): Places {
  const shared = new Uint32Array(numbers.length);
  let [count, last, isInOrder] = [0, 0, true];
  for (let place = 0; place < numbers.length; place += 1) {
    const text = numbers[place] ?? 0;
    if (text < last) isInOrder = false;
    last = text;
    if (texts.ownerAt(text) >= 0) continue;
    shared[count] = place;
    count += 1;
  }
  return { isInOrder, sharedPlaces: shared.slice(0, count) };
}

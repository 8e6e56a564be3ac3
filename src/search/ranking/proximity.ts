// Whether words that are next to each other in the query are close together in a text too. A text is compared once, however
// many papers have it.
import type { SearchIndex } from "../index/search-index.ts";
import { FIELDS } from "../index/text-table.ts";
import { hitCount } from "../matching/hits.ts";
import { FIELD_WEIGHTS, PROXIMITY, PROXIMITY_WEIGHT } from "../weights.ts";
import type { CountedHits } from "./counted-hits.ts";
import { TextSlots } from "./text-slots.ts";

const WEIGHTS: readonly number[] = FIELDS.map((field) => FIELD_WEIGHTS[field]);

/** A unit of the query and how much it distinguishes papers. */
export interface RareUnit {
  readonly hits: CountedHits;
  readonly rarity: number;
}

/** The texts in which two units are close together, and the points of each. */
interface PairPoints {
  readonly left: RareUnit;
  readonly right: RareUnit;
  readonly texts: readonly number[];
  readonly points: readonly number[];
}

/** The points of papers for the proximity of the units of one query after the other. */
export class ProximityMeter {
  /** By paper: the points of its best text. */
  private points: Float64Array | undefined;
  private readonly slots: TextSlots;
  private readonly left = new HitsOfTexts();
  private readonly right = new HitsOfTexts();
  /** Those of the last query: the next key of who types changes its last word only. */
  private pairs: readonly PairPoints[] = [];

  constructor(private readonly index: SearchIndex) {
    this.slots = new TextSlots(index.texts);
  }

  /** From now on, papers are compared by these units. */
  start(units: readonly RareUnit[]): void {
    this.points?.fill(0);
    this.pairs = units.slice(1).flatMap((right, at) => {
      const left = units[at];
      return left === undefined ? [] : [this.knownPair(left, right) ?? this.comparePair(left, right)];
    });
    const [only, second] = this.pairs;
    if (only === undefined) return;
    if (second === undefined) this.giveToPapers(only.texts, only.points);
    else this.giveSums();
  }

  /** The points of a paper for neighbouring units that are close together in one of its texts: those of the best text. */
  pointsOf(paper: number): number {
    return this.points?.[paper] ?? 0;
  }

  private knownPair(left: RareUnit, right: RareUnit): PairPoints | undefined {
    return this.pairs.find((known) => isSame(known.left, left) && isSame(known.right, right));
  }

  private comparePair(left: RareUnit, right: RareUnit): PairPoints {
    const weight = PROXIMITY_WEIGHT * Math.min(left.rarity, right.rarity);
    const { slots } = this;
    this.collect(left.hits, right.hits);
    const texts: number[] = [];
    const points: number[] = [];
    for (let slot = 0; slot < slots.count; slot += 1) {
      const near = closest(this.left, this.right, slot);
      if (near === 0) continue;
      const text = slots.textAt(slot);
      texts.push(text);
      points.push(weight * (WEIGHTS[this.index.texts.fieldNumberAt(text)] ?? 0) * near);
    }
    slots.clear();
    return { left, right, texts, points };
  }

  /** Collects the hits in texts that both units have. */
  private collect(left: CountedHits, right: CountedHits): void {
    const { slots } = this;
    const isLeftSmaller = hitCount(left.groups) < hitCount(right.groups);
    const [larger, ofLarger] = isLeftSmaller ? [right, this.right] : [left, this.left];
    const [smaller, ofSmaller] = isLeftSmaller ? [left, this.left] : [right, this.right];
    slots.mark(smaller);
    // the texts of the larger unit that are marked get a slot
    ofLarger.collect(larger, slots);
    slots.unmark(smaller);
    ofSmaller.collect(smaller, slots);
  }

  /** The points of a text are those of all pairs. */
  private giveSums(): void {
    const { slots } = this;
    const texts: number[] = [];
    const sums: number[] = [];
    for (const pair of this.pairs) {
      for (let at = 0; at < pair.texts.length; at += 1) {
        const text = pair.texts[at] ?? 0;
        const slot = slots.slotOf(text);
        texts[slot] = text;
        sums[slot] = (sums[slot] ?? 0) + (pair.points[at] ?? 0);
      }
    }
    slots.clear();
    this.giveToPapers(texts, sums);
  }

  private giveToPapers(texts: readonly number[], points: readonly number[]): void {
    const { index } = this;
    for (let at = 0; at < texts.length; at += 1) {
      const text = texts[at] ?? 0;
      const ofText = points[at] ?? 0;
      const owner = index.texts.ownerAt(text);
      if (owner >= 0) this.give(owner, ofText);
      else for (const paper of index.texts.ownersAt(text).papers) this.give(paper, ofText);
    }
  }

  private give(paper: number, points: number): void {
    this.points ??= new Float64Array(this.index.paperCount);
    if (points > (this.points[paper] ?? 0)) this.points[paper] = points;
  }
}

function isSame(unit: RareUnit, other: RareUnit): boolean {
  return unit.hits === other.hits && unit.rarity === other.rarity;
}

/** No further hit. */
const END = -1;

/** The hits of a unit in some texts, by the slots of the texts. */
class HitsOfTexts {
  /** By slot: when hits were last collected there, and the first of them. */
  private readonly turns: number[] = [];
  private readonly first: number[] = [];
  private turn = 0;
  private next = new Int32Array();
  positions = new Int32Array();
  lengths = new Int32Array();
  qualities = new Float64Array();

  /** Those in texts with a slot or a mark. */
  collect(hits: CountedHits, slots: TextSlots): void {
    this.makeRoom(hitCount(hits.groups));
    this.turn += 1;
    let count = 0;
    // each hit is added before the others of its text, so that the last one comes first
    for (let group = hits.groups.length - 1; group >= 0; group -= 1) {
      const { occurrences, quality } = hits.groupAt(group);
      const countsEverywhere = hits.countsEverywhere(group);
      for (let place = occurrences.count - 1; place >= 0; place -= 1) {
        const text = occurrences.textAt(place);
        if (!slots.has(text)) continue;
        const slot = slots.slotOf(text);
        if (!countsEverywhere && !hits.counts(group, hits.texts.fieldNumberAt(text))) continue;
        this.positions[count] = occurrences.positionAt(place);
        this.lengths[count] = occurrences.lengthAt(place);
        this.qualities[count] = quality;
        this.next[count] = this.firstIn(slot);
        this.begin(slot, count);
        count += 1;
      }
    }
  }

  private makeRoom(size: number): void {
    if (this.next.length >= size) return;
    this.next = new Int32Array(size);
    this.positions = new Int32Array(size);
    this.lengths = new Int32Array(size);
    this.qualities = new Float64Array(size);
  }

  private begin(slot: number, hit: number): void {
    // no slot is left out, because lists with holes are slow
    while (this.turns.length <= slot) {
      this.turns.push(0);
      this.first.push(END);
    }
    this.turns[slot] = this.turn;
    this.first[slot] = hit;
  }

  /** The first hit of a text; -1 if there is none. */
  firstIn(slot: number): number {
    return this.turns[slot] === this.turn ? (this.first[slot] ?? END) : END;
  }

  /** The hit of the same text after one; -1 if there is none. */
  after(hit: number): number {
    return this.next[hit] ?? END;
  }
}

/** The best proximity of the hits of two units in one text. */
function closest(left: HitsOfTexts, right: HitsOfTexts, slot: number): number {
  const { maxMatches } = PROXIMITY;
  let best = 0;
  let seconds = 0;
  for (let second = right.firstIn(slot); second !== END && seconds < maxMatches; second = right.after(second)) {
    seconds += 1;
    let firsts = 0;
    for (let first = left.firstIn(slot); first !== END && firsts < maxMatches; first = left.after(first)) {
      firsts += 1;
      const distance = (right.positions[second] ?? 0) - (left.positions[first] ?? 0);
      const near = closeness(distance, left.lengths[first] ?? 0);
      if (near === 0) continue;
      best = Math.max(best, Math.min(left.qualities[first] ?? 0, right.qualities[second] ?? 0) * near);
    }
  }
  return best;
}

/**
 * How much two hits in one text count for being close together, up to 1.
 * @param distance from the beginning of the first to the beginning of the second, in words
 * @param length words of the first
 */
function closeness(distance: number, length: number): number {
  const gap = distance - length;
  if (gap === 0) return 1;
  if (gap > 0 && gap <= PROXIMITY.maxGap) return PROXIMITY.gapShare;
  return Math.abs(distance) <= PROXIMITY.maxDistance ? PROXIMITY.distantShare : 0;
}

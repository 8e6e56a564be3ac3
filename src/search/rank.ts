// Why a paper stands where it does. A paper's score is
//
//   coverage² × Σ over units ( rarity × strength )  +  nearness of units  +  how much of a title was asked for
//
// and every part of it is kept, so that a result can explain itself.
import { append } from "../map/multimap.ts";
import { FIELD_WEIGHTS, type Field } from "./fields.ts";
import type { Hit } from "./finder.ts";
import type { SearchIndex } from "./search-index.ts";
import { tokenise } from "./tokens.ts";
import type { Unit } from "./units.ts";

/** A unit's share in a paper's score. */
export interface UnitScore {
  readonly unit: number;
  readonly score: number;
  /** Hits in this paper. */
  readonly hits: readonly Hit[];
}

export interface Ranked {
  /** Place of the paper in the map. */
  readonly paper: number;
  readonly score: number;
  readonly units: readonly UnitScore[];
  /** Share of the score for words that stand together as asked. */
  readonly nearness: number;
  /** Share of the score for being the title that was typed. */
  readonly titleShare: number;
  /** How much of the query the paper answers, up to 1. */
  readonly coverage: number;
}

/** A second field that says the same adds this share of its weight. */
const SECOND_FIELD = 0.25;
/** A given name says less about who is meant than a family name. */
const GIVEN_NAME = 0.4;
/** `tom` is theory of mind before it is somebody of that name. */
const ABBREVIATED_GIVEN_NAME = 0.1;
/** A hit of this weight answers its unit in full; a weaker one in part. */
const FULL_ANSWER = 3;
/** How much a unit that the map has nothing for counts against the others. */
const UNKNOWN_RARITY = 0.9;
const NEARNESS_WEIGHT = 1;
const TITLE_WEIGHT = 6;
const COVERAGE_POWER = 2;

/** What a unit has in one paper. */
interface Strength {
  best: number;
  bestField: Field;
  /** The strongest hit in another field than the best. */
  second: number;
  readonly hits: Hit[];
}

/**
 * The papers that answer at least `leastCoverage` of the query, unordered. Pure: the same index and units give the same
 * scores. Time grows with the number of places that the units hit.
 */
export function scorePapers(index: SearchIndex, units: readonly Unit[], leastCoverage: number): Ranked[] {
  const strengths = units.map((unit) => strengthsOf(index, unit));
  const rarities = strengths.map((byPaper) => rarity(byPaper.size, index.size));
  const total = rarities.reduce((sum, each) => sum + each, 0);
  const near = units.length > 1 ? nearnessByText(index, units, rarities) : new Map<number, number>();
  const ranked: Ranked[] = [];
  for (const [paper, coverage] of coverages(strengths, rarities, total)) {
    if (coverage < leastCoverage) continue;
    const factor = coverage ** COVERAGE_POWER;
    const unitScores: UnitScore[] = [];
    let nearness = 0;
    let score = 0;
    for (let unit = 0; unit < units.length; unit += 1) {
      const found = strengths[unit]?.get(paper);
      if (found === undefined) continue;
      const part = factor * (rarities[unit] ?? 0) * (found.best + SECOND_FIELD * found.second);
      unitScores.push({ unit, score: part, hits: found.hits });
      score += part;
      for (const { text } of found.hits) nearness = Math.max(nearness, near.get(text) ?? 0);
    }
    nearness *= factor;
    const titleShare = factor * TITLE_WEIGHT * titleCoverage(index, unitScores) ** 2;
    ranked.push({ paper, score: score + nearness + titleShare, units: unitScores, nearness, titleShare, coverage });
  }
  return ranked;
}

/** How much of the query each paper answers: the rarities of its units, those in part that it hits only weakly. */
function coverages(
  strengths: readonly ReadonlyMap<number, Strength>[],
  rarities: readonly number[],
  total: number,
): Map<number, number> {
  const covered = new Map<number, number>();
  for (const [unit, byPaper] of strengths.entries()) {
    const share = (rarities[unit] ?? 0) / total;
    for (const [paper, { best }] of byPaper) {
      covered.set(paper, (covered.get(paper) ?? 0) + share * Math.min(1, best / FULL_ANSWER));
    }
  }
  return covered;
}

/** 1 for a unit that one paper has, falling towards 0 for one that all have. */
function rarity(papers: number, size: number): number {
  if (papers === 0) return UNKNOWN_RARITY;
  return Math.log(1 + size / papers) / Math.log(1 + size);
}

/** The best hits of a unit in every paper. */
function strengthsOf(index: SearchIndex, unit: Unit): Map<number, Strength> {
  const byPaper = new Map<number, Strength>();
  const givenName = unit.expandedTo.length > 0 ? ABBREVIATED_GIVEN_NAME : GIVEN_NAME;
  for (const hit of unit.hits) {
    const text = index.texts[hit.text];
    if (text === undefined) continue;
    const { field } = text;
    // a venue is asked for by its name: “behavior” is not in Nature Human Behaviour
    if (field === "venue" && hit.way !== "exact") continue;
    const weight = FIELD_WEIGHTS[field] * hit.quality * (isGivenName(text, hit) ? givenName : 1);
    for (const paper of text.owners) {
      const known = byPaper.get(paper);
      if (known === undefined) byPaper.set(paper, { best: weight, bestField: field, second: 0, hits: [hit] });
      else {
        known.hits.push(hit);
        strengthen(known, field, weight);
      }
    }
  }
  return byPaper;
}

function strengthen(strength: Strength, field: Field, weight: number): void {
  if (field === strength.bestField) strength.best = Math.max(strength.best, weight);
  else if (weight > strength.best) {
    strength.second = strength.best;
    strength.best = weight;
    strength.bestField = field;
  } else strength.second = Math.max(strength.second, weight);
}

function isGivenName({ field, text }: { readonly field: Field; readonly text: string }, hit: Hit): boolean {
  return (field === "author" || field === "furtherAuthor") && hit.position + hit.length < tokenise(text).length;
}

/** For each text that several units hit: how close neighbours in the query stand to each other there. */
function nearnessByText(index: SearchIndex, units: readonly Unit[], rarities: readonly number[]): Map<number, number> {
  const placesOf = units.map((unit) => {
    const places = new Map<number, Hit[]>();
    for (const hit of unit.hits) append(places, hit.text, hit);
    return places;
  });
  const near = new Map<number, number>();
  for (let at = 1; at < units.length; at += 1) {
    const weight = NEARNESS_WEIGHT * Math.min(rarities[at - 1] ?? 0, rarities[at] ?? 0);
    for (const [text, right] of placesOf[at] ?? []) {
      const left = placesOf[at - 1]?.get(text);
      const field = index.texts[text]?.field;
      if (left === undefined || field === undefined) continue;
      near.set(text, (near.get(text) ?? 0) + weight * FIELD_WEIGHTS[field] * closeness(left, right));
    }
  }
  return near;
}

/** 1 where the second follows the first (a word between them allowed), less where they are only close. */
function closeness(left: readonly Hit[], right: readonly Hit[]): number {
  let best = 0;
  for (const a of left.slice(0, 20)) {
    for (const b of right.slice(0, 20)) {
      const gap = b.position - (a.position + a.length);
      const quality = Math.min(a.quality, b.quality);
      if (gap >= 0 && gap <= 1) best = Math.max(best, quality);
      else if (Math.abs(b.position - a.position) <= 5) best = Math.max(best, 0.4 * quality);
    }
  }
  return best;
}

/** The largest share of the telling words of one title that the hits make up. */
function titleCoverage(index: SearchIndex, units: readonly UnitScore[]): number {
  let covered: Map<number, Map<number, number>> | undefined;
  for (const { hits } of units) {
    for (const { text, position, length, quality } of hits) {
      const field = index.texts[text]?.field;
      if (field !== "title" && field !== "alternativeTitle") continue;
      covered ??= new Map();
      let places = covered.get(text);
      if (places === undefined) {
        places = new Map();
        covered.set(text, places);
      }
      for (let at = position; at < position + length; at += 1) places.set(at, Math.max(places.get(at) ?? 0, quality));
    }
  }
  let best = 0;
  for (const [text, places] of covered ?? []) {
    let sum = 0;
    for (const quality of places.values()) sum += quality;
    best = Math.max(best, Math.min(1, sum / index.tellingCount(text)));
  }
  return best;
}

// How much of a paper's title was typed.

import type { SearchIndex } from "../index/search-index.ts";
import { FIELDS } from "../index/text-table.ts";
import type { Strengths } from "./unit-strength.ts";

const TITLE = FIELDS.indexOf("title");
const ALTERNATIVE_TITLE = FIELDS.indexOf("alternativeTitle");

/** The hits of one unit in one paper. */
export interface HitsOfUnit {
  readonly strengths: Strengths;
  readonly row: number;
}

/** The largest share that the hits in one paper cover of the significant words of one title, up to 1. */
export function titleCoverage(index: SearchIndex, units: readonly HitsOfUnit[]): number {
  const [only] = units;
  if (only !== undefined && units.length === 1 && only.strengths.hitCountAt(only.row) === 1) {
    return coverageOfHit(index, only);
  }
  let best = 0;
  for (const { text, qualities } of coveredTitles(index, units)) {
    let covered = 0;
    for (const quality of qualities) covered += quality;
    best = Math.max(best, Math.min(1, covered / index.texts.significantWordCount(text)));
  }
  return best;
}

/** The same for the only hit in a paper: what most papers have for a common word. */
function coverageOfHit({ texts }: SearchIndex, { strengths, row }: HitsOfUnit): number {
  const hit = strengths.firstHitAt(row);
  const { occurrences, quality } = strengths.groupAt(hit);
  const place = strengths.placeAt(hit);
  const text = occurrences.textAt(place);
  const field = texts.fieldNumberAt(text);
  if (field !== TITLE && field !== ALTERNATIVE_TITLE) return 0;
  let covered = 0;
  for (let at = occurrences.lengthAt(place); at > 0; at -= 1) covered += quality;
  return Math.min(1, covered / texts.significantWordCount(text));
}

/** A title, and the best quality of a hit at each position, up to the last one that has one. */
interface CoveredTitle {
  readonly text: number;
  readonly qualities: number[];
}

const NO_TITLES: readonly CoveredTitle[] = [];

/** The titles that have hits. A list, because a paper has one title, and seldom others. */
function coveredTitles({ texts }: SearchIndex, units: readonly HitsOfUnit[]): readonly CoveredTitle[] {
  // made when it is needed: most papers have no hit in a title
  let titles: CoveredTitle[] | undefined;
  for (const { strengths, row } of units) {
    for (let hit = strengths.firstHitAt(row); hit >= 0; hit = strengths.hitAfter(hit)) {
      const { occurrences, quality } = strengths.groupAt(hit);
      const place = strengths.placeAt(hit);
      const text = occurrences.textAt(place);
      const field = texts.fieldNumberAt(text);
      if (field !== TITLE && field !== ALTERNATIVE_TITLE) continue;
      titles ??= [];
      const position = occurrences.positionAt(place);
      cover(qualitiesOf(titles, text), { start: position, end: position + occurrences.lengthAt(place), quality });
    }
  }
  return titles ?? NO_TITLES;
}

function qualitiesOf(titles: CoveredTitle[], text: number): number[] {
  for (const title of titles) if (title.text === text) return title.qualities;
  const qualities: number[] = [];
  titles.push({ text, qualities });
  return qualities;
}

interface Covered {
  readonly start: number;
  readonly end: number;
  readonly quality: number;
}

/** Notes the quality of a hit at its positions. No position is left out, because lists with holes are slow. */
function cover(qualities: number[], { start, end, quality }: Covered): void {
  while (qualities.length < end) qualities.push(0);
  for (let at = start; at < end; at += 1) qualities[at] = Math.max(qualities[at] ?? 0, quality);
}

// How strongly a unit of the query matches in each paper: by its best field and its second-best.

import type { SearchIndex } from "../index/search-index.ts";
import type { SearchedText } from "../index/searched-text.ts";
import type { Hit } from "../matching/hits.ts";
import type { QueryUnit } from "../matching/query-unit.ts";
import {
  FIELD_WEIGHTS,
  GIVEN_NAME_SHARE,
  GIVEN_NAME_SHARE_OF_ABBREVIATION,
  isPersonField,
  SECOND_FIELD_SHARE,
  type SearchField,
} from "../weights.ts";

/** What a unit has in one paper. */
export interface Strength {
  /** Points of the strongest hit. */
  readonly best: number;
  /** Points of the strongest hit in another field. */
  readonly second: number;
  readonly hits: readonly Hit[];
}

/** The points of a strength in all. */
export function totalOf({ best, second }: Strength): number {
  return best + SECOND_FIELD_SHARE * second;
}

/** The strength of a unit in every paper that it has hits in, by the position of the paper in the map. */
export function strengthsOf(
  index: SearchIndex,
  { hits, expandedTo, isUnfinished = false }: QueryUnit,
): ReadonlyMap<number, Strength> {
  const strengths = new StrengthTable();
  const givenNameShare = expandedTo.length > 0 ? GIVEN_NAME_SHARE_OF_ABBREVIATION : GIVEN_NAME_SHARE;
  for (const hit of hits) {
    const text = index.text(hit.text);
    if (text === undefined || !(isUnfinished || isCounted(text, hit))) continue;
    const share = (text.share ?? 1) * (isGivenName(index, text, hit) ? givenNameShare : 1);
    const points = FIELD_WEIGHTS[text.field] * hit.quality * share;
    for (const paper of text.owners) strengths.add(paper, hit, text.field, points);
  }
  return strengths.byPaper;
}

/** Strengths while hits are added. Its rows are plain objects: there is one for every paper that a word occurs in. */
class StrengthTable {
  readonly byPaper = new Map<number, { best: number; bestField: SearchField; second: number; hits: Hit[] }>();

  add(paper: number, hit: Hit, field: SearchField, points: number): void {
    const strength = this.byPaper.get(paper);
    if (strength === undefined) {
      this.byPaper.set(paper, { best: points, bestField: field, second: 0, hits: [hit] });
      return;
    }
    strength.hits.push(hit);
    if (field === strength.bestField) strength.best = Math.max(strength.best, points);
    else if (points > strength.best) {
      strength.second = strength.best;
      strength.best = points;
      strength.bestField = field;
    } else strength.second = Math.max(strength.second, points);
  }
}

/** A venue only counts by its exact name: “behavior” does not ask for Nature Human Behaviour. */
function isCounted({ field }: SearchedText, { matchType }: Hit): boolean {
  return field !== "venue" || matchType === "exact";
}

function isGivenName(index: SearchIndex, { field }: SearchedText, { text, position, length }: Hit): boolean {
  if (!isPersonField(field)) return false;
  const { start, end } = index.wordsOfText(text);
  return position + length < end - start;
}

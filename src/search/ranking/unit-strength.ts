// How strongly a unit of the query matches in each paper: by its best field and its second-best.

import type { SearchIndex } from "../index/search-index.ts";
import type { SearchedText } from "../index/searched-text.ts";
import { tokenise } from "../index/tokens.ts";
import type { Hit } from "../matching/hits.ts";
import type { QueryUnit } from "../matching/query-unit.ts";
import {
  FIELD_WEIGHTS,
  GIVEN_NAME_SHARE,
  GIVEN_NAME_SHARE_OF_ABBREVIATION,
  SECOND_FIELD_SHARE,
  type SearchField,
} from "../weights.ts";

/** What a unit has in one paper. */
export class Strength {
  readonly hits: Hit[] = [];
  /** Points of the strongest hit. */
  best = 0;
  private bestField: SearchField | null = null;
  /** Points of the strongest hit in another field. */
  private second = 0;

  /** In points. */
  get total(): number {
    return this.best + SECOND_FIELD_SHARE * this.second;
  }

  add(hit: Hit, field: SearchField, points: number): void {
    this.hits.push(hit);
    if (field === this.bestField) this.best = Math.max(this.best, points);
    else if (this.bestField === null || points > this.best) {
      this.second = this.best;
      this.best = points;
      this.bestField = field;
    } else this.second = Math.max(this.second, points);
  }
}

/** The strength of a unit in every paper that it has hits in, by the position of the paper in the map. */
export function strengthsOf(index: SearchIndex, { hits, expandedTo }: QueryUnit): Map<number, Strength> {
  const strengths = new Map<number, Strength>();
  const givenNameShare = expandedTo.length > 0 ? GIVEN_NAME_SHARE_OF_ABBREVIATION : GIVEN_NAME_SHARE;
  for (const hit of hits) {
    const text = index.text(hit.text);
    if (text === undefined || !isCounted(text, hit)) continue;
    const points = FIELD_WEIGHTS[text.field] * hit.quality * (isGivenName(text, hit) ? givenNameShare : 1);
    for (const paper of text.owners) {
      let strength = strengths.get(paper);
      if (strength === undefined) {
        strength = new Strength();
        strengths.set(paper, strength);
      }
      strength.add(hit, text.field, points);
    }
  }
  return strengths;
}

/** A venue only counts by its exact name: “behavior” does not ask for Nature Human Behaviour. */
function isCounted({ field }: SearchedText, { matchType }: Hit): boolean {
  return field !== "venue" || matchType === "exact";
}

function isGivenName({ field, text }: SearchedText, { position, length }: Hit): boolean {
  return (field === "author" || field === "furtherAuthor") && position + length < tokenise(text).length;
}

// What a person learns about how many papers an answer has.
import type { FilterInput } from "../map/filter-values.ts";
import type { Paper, ResearchMap } from "../map/model.ts";
import { papersShown } from "../render/phrases.ts";
import type { Hints } from "./output.ts";

/**
 * @param papers those shown
 * @param found all that the filters keep
 */
export function countHints(
  papers: readonly Paper[],
  found: readonly Paper[],
  { map, options }: { readonly map: ResearchMap; readonly options: FilterInput },
): Hints {
  if (found.length === 0) return { hints: [noneMatch(map, options)] };
  const [shown, total] = [papers.length, map.papers.length];
  return { hintsBefore: [papersShown({ shown, found: found.length, total })] };
}

/** Where no paper can match, because there is none or the reader has marked none, it says so. */
export function noneMatch(map: ResearchMap, { status = [] }: FilterInput): string {
  if (map.papers.length === 0) return "the map has no papers";
  const isBegun = status.length === 0 || map.papers.some((paper) => paper.status !== null);
  return isBegun
    ? "no papers match"
    : `no papers match: none has a status, and "aimap mark ID ${status[0]}" gives it one`;
}

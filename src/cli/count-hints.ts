// What a person learns about how many papers an answer has.
import type { Paper, ResearchMap } from "../map/model.ts";
import { papersShown } from "../render/phrases.ts";
import type { Hints } from "./output.ts";

/**
 * @param papers those shown
 * @param found all that the filters keep
 */
export function countHints(papers: readonly Paper[], found: readonly Paper[], map: ResearchMap): Hints {
  if (found.length === 0) return { hints: ["no papers match"] };
  const [shown, total] = [papers.length, map.papers.length];
  return { hintsBefore: [papersShown({ shown, found: found.length, total })] };
}

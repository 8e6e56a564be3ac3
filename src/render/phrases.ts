// Papers, placements and numbers in few words, for the views that people read.
import type { PlacementRecord } from "../answers/paper-record.ts";
import { type Paper, type ResearchMap, topicsOf } from "../map/model.ts";
import { authorsInShort } from "../map/names.ts";
import type { YearCount } from "../map/timeline.ts";
import type { Glyphs } from "../terminal/glyphs.ts";

export const UNDATED = "undated";

/** The organisation, else the first author: who a paper is known by. */
export function knownBy(paper: Paper): string {
  return paper.organizations[0] ?? authorsInShort(paper) ?? "";
}

/** `Gao et al., OpenAI`. */
export function authorsAndOrganization(paper: Paper): string {
  return [authorsInShort(paper), paper.organizations[0]].filter(Boolean).join(", ");
}

/** The name of a paper's first topic, and how many more topics it has. */
export function topicInShort(map: ResearchMap, paper: Paper): string {
  const [first, ...others] = topicsOf(map, paper);
  return `${first?.name ?? ""}${others.length > 0 ? ` +${others.length}` : ""}`;
}

/** `Interpretability › Semanticity (Task vectors): a comment`. @param separator the character between topic names */
export function placementInWords(
  { topicPath, group, comment }: Pick<PlacementRecord, "topicPath" | "group" | "comment">,
  separator: string,
): string {
  const path = topicPath.join(` ${separator} `);
  return `${path}${group === null ? "" : ` (${group})`}${comment === null ? "" : `: ${comment}`}`;
}

/** `27(4):344`; empty if nothing is known. */
export function volumeAndPages({ volume, issue, pages }: Pick<Paper, "volume" | "issue" | "pages">): string {
  const detail = `${volume ?? ""}${issue === null ? "" : `(${issue})`}${pages === null ? "" : `:${pages}`}`;
  return detail.replace(/^:/, "");
}

/** `2013–2024`, `2024`, or nothing. */
export function yearSpan(years: readonly YearCount[], { dash }: Pick<Glyphs, "dash">): string {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return "";
  return first === last ? String(first) : `${first}${dash}${last}`;
}

/** `1 paper`, `2 papers`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

// Papers, placements and numbers in few words, for the views that people read.
import type { PlacementRecord } from "../answers/paper-record.ts";
import { yearOf } from "../map/dates.ts";
import type { YearCount } from "../map/map-columns.ts";
import { type Paper, type ResearchMap, type Topic, topicsOf } from "../map/model.ts";
import { authorsInShort, firstAuthor } from "../map/names.ts";
import type { StatKey } from "../map/stats.ts";
import type { Glyphs } from "../terminal/glyphs.ts";

export const UNDATED = "undated";

/** The value of a row of `stats`, or what its papers lack. */
export function valueInWords(value: string | null, by: StatKey): string {
  return value ?? (by === "status" ? "no status" : UNDATED);
}

/** `Gao+`: the family name of the first author or editor, and whether there are others; the organisation that a filter names. */
export function bySurname(paper: Paper, named: readonly string[] = []): string {
  const { organizations } = paper;
  return organizations.find((each) => named.includes(each)) ?? firstAuthor(paper) ?? organizations[0] ?? "";
}

/** The names of all topics of a paper, each once. */
export function allTopics(map: ResearchMap, paper: Paper): string {
  return [...new Set(topicsOf(map, paper).map(({ name }) => name))].join(", ");
}

/** `Gao et al., OpenAI`, with the organisation that a filter names. */
export function authorsAndOrganization(paper: Paper, named: readonly string[] = []): string {
  const { organizations } = paper;
  const organization = organizations.find((each) => named.includes(each)) ?? organizations[0];
  return [authorsInShort(paper), organization].filter(Boolean).join(", ");
}

/** The name of a paper's first topic, and how many more topics it has. */
export function topicInShort(map: ResearchMap, paper: Paper): string {
  return inShort(topicsOf(map, paper));
}

function inShort([first, ...others]: readonly Topic[]): string {
  return `${first?.name ?? ""}${others.length > 0 ? ` +${others.length}` : ""}`;
}

/** The same beside the paper's date: a topic that only repeats the year says nothing more. */
export function topicBesideDate(map: ResearchMap, paper: Paper): string {
  return inShort(
    topicsOf(map, paper).filter(({ name }) => paper.date === null || name.trim() !== String(yearOf(paper.date))),
  );
}

/** `Interpretability › Semanticity (Task vectors): a comment`. @param separator the character between topic names */
export function placementInWords(
  { topicPath, group, comment }: Pick<PlacementRecord, "topicPath" | "group" | "comment">,
  separator: string,
): string {
  const path = topicPath.join(` ${separator} `);
  return `${path}${group === null ? "" : ` (${group})`}${comment === null ? "" : `: ${comment}`}`;
}

/** `A, B and C`. */
export function andList(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** What follows the name of a journal or book: `27(4):344`, or `27, x + 296 pages`; empty if nothing is known. */
export function volumeAndPages({ volume, issue, pages }: Pick<Paper, "volume" | "issue" | "pages">): string {
  const within = `${volume ?? ""}${issue === null ? "" : `(${issue})`}`;
  if (pages === null) return within;
  return isNumberOfPages(pages)
    ? [within, pagesInWords(pages)].filter(Boolean).join(", ")
    : `${within}:${pages}`.replace(/^:/, "");
}

/** `pp. 1-9`, `p. 12` or `x + 296 pages`. */
export function pagesInWords(pages: string): string {
  if (isNumberOfPages(pages)) return /^pages|pages$|\bpp?\.?$/i.test(pages) ? pages : `${pages} pages`;
  return /[-,]/.test(pages) ? `pp. ${pages}` : `p. ${pages}`;
}

/** Whether it says how many pages a book has, with those of its front matter: `x + 296`, `xvi, 300` or `300 pages`. */
function isNumberOfPages(pages: string): boolean {
  return /^(?:[ivxlc]+|\d+)\s*\+\s*\d+|^[ivxlc]+,\s*\d+$|^\d+\s*(?:pages|pp?\.?)$/i.test(pages);
}

/** `2013–2024`, `2024`, or nothing. */
export function yearSpan(years: readonly YearCount[], { dash }: Pick<Glyphs, "dash">): string {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return "";
  return first === last ? String(first) : `${first}${dash}${last}`;
}

/** How many papers there are: `86 papers`, `12 of 86 papers`, or `5 of 12 shown`. */
export function papersShown({ shown, found, total }: Record<"shown" | "found" | "total", number>): string {
  if (shown < found) return `${shown} of ${found} shown`;
  return found < total ? `${found} of ${countOf(total, "paper")}` : countOf(total, "paper");
}

/** `1 paper`, `2 papers`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

// How many lines of the reader's own list are not read as they were probably meant. It is kept with the prepared map, which is
// opened without reading the list.
import type { Problem } from "../import/problems.ts";
import type { ResearchMap } from "../map/model.ts";
import type { SectionBytes, Sections } from "../prepared/bytes.ts";
import { textOfBytes } from "../prepared/text-of-bytes.ts";

const SECTION = "unread lines";

const counts = new WeakMap<ResearchMap, number>();

/** Remembers it for the hint about the map. */
export function noteUnreadLines(map: ResearchMap, count: number): void {
  if (count > 0) counts.set(map, count);
}

/** A line for the reader; none if all of her list is read. */
export function unreadHints(map: ResearchMap): string[] {
  const count = counts.get(map);
  if (count === undefined) return [];
  const lines = count === 1 ? "1 line of your list is" : `${count} lines of your list are`;
  return [`${lines} not read as meant; "aimap check mine" says which`];
}

export function countUnreadLines(remarks: readonly Problem[]): number {
  return new Set(remarks.flatMap(({ at }) => (typeof at === "number" ? at : []))).size;
}

/** What keeps it. */
export function sectionsOnUnreadLines(map: ResearchMap): SectionBytes[] {
  const count = counts.get(map);
  return count === undefined ? [] : [{ name: SECTION, bytes: Buffer.from(String(count)) }];
}

export function unreadLinesIn(sections: Sections | null): number {
  try {
    return sections?.has(SECTION) ? Number(textOfBytes(sections.section(SECTION).bytes())) : 0;
  } catch {
    // it is damaged
    return 0;
  }
}

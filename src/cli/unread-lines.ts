// How much of the lists in use is not read as it was probably meant. It is kept with the prepared map, which is opened without reading
// the lists.
import type { LoadedLayer } from "../layers/load.ts";
import type { ResearchMap } from "../map/model.ts";
import type { SectionBytes, Sections } from "../prepared/bytes.ts";
import { textOfBytes } from "../prepared/text-of-bytes.ts";
import { quoteForShell } from "./shell-words.ts";

const SECTION = "unread lines";

/** A list, and how many of its lines are not read. */
type Unread = readonly [file: string, lines: number];

/** What the reader's own list is called here. */
const OWN = "";

const known = new WeakMap<ResearchMap, readonly Unread[]>();

/** Remembers it for the hint about the map. */
export function noteUnreadLines(map: ResearchMap, unread: readonly Unread[]): void {
  if (unread.length > 0) known.set(map, unread);
}

/** A line for each list that is not read whole. */
export function unreadHints(map: ResearchMap): string[] {
  return (known.get(map) ?? []).map(([file, count]) => {
    const one = count === 1;
    if (file === OWN)
      return `${one ? "1 line of your list is" : `${count} lines of your list are`} not read as meant; "aimap check mine" says which`;
    const entries = one ? "1 entry is" : `${count} entries are`;
    return `${file}: ${entries} not read, or not whole; "aimap check ${quoteForShell(file)}" says which`;
  });
}

/** What of these layers is not read. */
export function unreadLinesOf(layers: readonly Pick<LoadedLayer, "remarks" | "isOwn">[]): Unread[] {
  return layers.flatMap(({ remarks = [], isOwn = false }) => {
    const lines = new Set(remarks.flatMap(({ at }) => (typeof at === "number" ? at : []))).size;
    const [first] = remarks;
    return lines === 0 || first === undefined ? [] : [[isOwn ? OWN : first.file, lines] as const];
  });
}

/** What keeps it. */
export function sectionsOnUnreadLines(map: ResearchMap): SectionBytes[] {
  const unread = known.get(map);
  return unread === undefined ? [] : [{ name: SECTION, bytes: Buffer.from(JSON.stringify(unread)) }];
}

export function unreadLinesIn(sections: Sections | null): readonly Unread[] {
  try {
    if (sections?.has(SECTION) !== true) return [];
    const unread: unknown = JSON.parse(textOfBytes(sections.section(SECTION).bytes()));
    return Array.isArray(unread) ? unread.filter(isUnread) : [];
  } catch {
    // it is damaged
    return [];
  }
}

function isUnread(value: unknown): value is Unread {
  return Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "number";
}

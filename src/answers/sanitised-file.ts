// A map file as people see it: all its text sanitised, and no two ids that look the same.
import { TakenIds } from "../map/ids.ts";
import type { MapFile } from "../map/map-file.ts";
import { sanitise, sanitiseDeep, withoutJoiners } from "../text/sanitise.ts";

export interface SanitisedFile {
  /** The same file if it has nothing to sanitise. */
  readonly file: MapFile;
  /** What each id of the papers becomes. */
  readonly paperIdOf: ReadonlyMap<string, string>;
  /** What each id of the topics becomes. */
  readonly topicIdOf: ReadonlyMap<string, string>;
}

export function sanitisedFile(file: MapFile): SanitisedFile {
  const paperIdOf = shownIds(
    file.papers.map(({ id }) => id),
    "untitled",
  );
  const topicIdOf = shownIds(
    file.topics.map(({ id }) => id),
    "topic",
  );
  const clean = sanitiseDeep(file);
  const isChanged = [...paperIdOf, ...topicIdOf].some(([id, shown]) => id !== shown);
  if (!isChanged) return { file: clean, paperIdOf, topicIdOf };
  const topicId = (id: string): string => topicIdOf.get(id) ?? sanitise(id);
  const topics = clean.topics.map((topic, at) => {
    const { id = "", parent = null } = file.topics[at] ?? {};
    return { ...topic, id: topicId(id), parent: parent === null ? null : topicId(parent) };
  });
  const papers = clean.papers.map((paper, at) => {
    const { id = "", placements = [] } = file.papers[at] ?? {};
    return {
      ...paper,
      id: paperIdOf.get(id) ?? paper.id,
      placements: paper.placements.map((placement, place) => ({
        ...placement,
        topicId: topicId(placements[place]?.topicId ?? ""),
      })),
    };
  });
  return { file: { ...clean, topics, papers }, paperIdOf, topicIdOf };
}

/**
 * The ids sanitised. One that then looks like another gets a number after it, as people have to tell them apart; an id that
 * needs no sanitising stays as it is.
 * @param nameless what an id becomes that has no visible character
 */
function shownIds(ids: readonly string[], nameless: string): ReadonlyMap<string, string> {
  const shown = new Map(ids.map((id) => [id, sanitise(id)]));
  const taken = new TakenIds();
  const isKept = (id: string): boolean => shown.get(id) === id && withoutJoiners(id) === id;
  for (const id of ids) if (isKept(id)) taken.add(id);
  for (const id of new Set(ids)) {
    if (isKept(id)) continue;
    const clean = shown.get(id) ?? "";
    const look = withoutJoiners(clean).trim();
    const base = look === "" ? nameless : look;
    const free = taken.take(base, (number) => `${base}-${number}`);
    shown.set(id, free === look ? clean : free);
  }
  return shown;
}

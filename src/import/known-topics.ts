// The topics of the layers below a list: a heading that names one of them is that topic, wherever it is in their tree.
import type { TopicRow } from "../map/map-file.ts";
import { append } from "../map/multimap.ts";
import { fold } from "../text/fold.ts";
import type { Outline, OutlineTopic } from "./outline.ts";

export class KnownTopics {
  private readonly pathOf = new Map<string, readonly string[]>();
  private readonly paths = new Set<string>();
  private readonly pathsNamed = new Map<string, (readonly string[])[]>();

  /** @param rows each topic after the one above it */
  constructor(rows: readonly TopicRow[]) {
    for (const { id, name, parent } of rows) {
      if (this.pathOf.has(id)) continue;
      const path = [...(parent === null ? [] : (this.pathOf.get(parent) ?? [])), name];
      this.pathOf.set(id, path);
      this.paths.add(JSON.stringify(path));
      append(this.pathsNamed, keyOf(name), path);
    }
  }

  isPath(path: readonly string[]): boolean {
    return this.paths.has(JSON.stringify(path));
  }

  /** Whether a heading with this name is a topic: an id, or the name of one or more. */
  has(name: string): boolean {
    return this.pathOf.has(name) || this.pathsNamed.has(keyOf(name));
  }

  /** The path of the topic that a heading at the top of a list names; null: none, or several below the top. */
  find(name: string): readonly string[] | null {
    const byId = this.pathOf.get(name);
    if (byId !== undefined) return byId;
    const named = this.pathsNamed.get(keyOf(name)) ?? [];
    const isOne = named.length === 1 && !GENERAL.test(name.trim());
    return named.find(({ length }) => length === 1) ?? (isOne ? (named[0] ?? null) : null);
  }
}

/** What any topic can have inside: at the top of a list, it is not that of a certain one. */
const GENERAL =
  /^(?:others?|misc(?:ellaneous)?|general|more|various|resources|papers|surveys?|reviews?|overview|background|introduction)$/i;

function keyOf(name: string): string {
  return fold(name).replace(/\s+/g, " ").trim();
}

/** The path of the topic that its id or its name means, else of the one inside the topic above it; null: as it is. */
function placeOf(
  { id, path }: OutlineTopic,
  known: KnownTopics,
  placed: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const stated = id === null ? null : known.find(id);
  if (stated !== null) return stated;
  const above = placed.get(JSON.stringify(path.slice(0, -1)));
  if (above !== undefined) return [...above, ...path.slice(-1)];
  const [first = "", ...below] = path;
  const found = known.find(first);
  return found === null ? null : [...found, ...below];
}

/** The outline with its topics where the layers below have them. Topics that a literal outline places stay there. */
export function placeInKnownTopics(outline: Outline, known: KnownTopics): Outline {
  const topics: OutlineTopic[] = [];
  const paths = new Set<string>();
  const add = (topic: OutlineTopic): void => {
    for (let length = 1; length < topic.path.length; length += 1) {
      const above = topic.path.slice(0, length);
      const isNew = topic.above === undefined && !paths.has(JSON.stringify(above));
      if (isNew) add({ line: topic.line, path: above, id: null, notes: [], groups: [], papers: [] });
    }
    paths.add(JSON.stringify(topic.path));
    topics.push(topic);
  };
  /** Where the topics of the outline are, by their paths in it. */
  const placed = new Map<string, readonly string[]>();
  for (const topic of outline.topics) {
    const path = topic.above === undefined ? placeOf(topic, known, placed) : null;
    if (path !== null) placed.set(JSON.stringify(topic.path), path);
    // where the path leads to a topic that has the id, it need not be stated
    add(path === null ? topic : { ...topic, path, id: known.isPath(path) ? null : topic.id });
  }
  return { ...outline, topics };
}

// The topics of the layers below a list: a heading that names one of them is that topic, wherever it is in their tree.
import type { TopicRow } from "../map/model.ts";
import { append } from "../map/multimap.ts";
import { fold } from "../text/fold.ts";
import type { Outline, OutlineTopic } from "./outline.ts";

export class KnownTopics {
  private readonly pathOf = new Map<string, readonly string[]>();
  private readonly pathsNamed = new Map<string, (readonly string[])[]>();

  /** @param rows each topic after the one above it */
  constructor(rows: readonly TopicRow[]) {
    for (const { id, name, parent } of rows) {
      if (this.pathOf.has(id)) continue;
      const path = [...(parent === null ? [] : (this.pathOf.get(parent) ?? [])), name];
      this.pathOf.set(id, path);
      append(this.pathsNamed, keyOf(name), path);
    }
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
    return named.find(({ length }) => length === 1) ?? (named.length === 1 ? (named[0] ?? null) : null);
  }
}

function keyOf(name: string): string {
  return fold(name).replace(/\s+/g, " ").trim();
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
  for (const topic of outline.topics) {
    const [first = "", ...below] = topic.path;
    const path = topic.above === undefined ? known.find(first) : null;
    add(path === null ? topic : { ...topic, path: [...path, ...below] });
  }
  return { ...outline, topics };
}

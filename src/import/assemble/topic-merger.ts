// Merges the topics of all outlines: topics with the same path are one, unless an outline states ids of their own.
import { inOutlineOrder } from "../../map/canonical.ts";
import { TakenIds, takeTopicId } from "../../map/ids.ts";
import type { TopicRow } from "../../map/map-file.ts";
import type { Note } from "../../map/model.ts";
import type { Outline, OutlineTopic } from "../outline.ts";
import type { SourceLocation } from "../problems.ts";

export interface MergedTopics {
  readonly rows: readonly TopicRow[];
  /** Where each topic, by its id, is stated first. */
  readonly locations: ReadonlyMap<string, SourceLocation>;
  /** The id of a topic of one of the outlines. */
  readonly idOf: (topic: OutlineTopic) => string;
}

export function mergeTopics(outlines: readonly Outline[]): MergedTopics {
  const merger = new TopicMerger(outlines.flatMap(({ topics }) => topics));
  for (const { topics, file } of outlines) for (const topic of topics) merger.add(topic, file);
  return merger.merged();
}

interface MergedTopic extends Omit<TopicRow, "groups"> {
  readonly notes: Note[];
  readonly groups: Set<string>;
}

class TopicMerger {
  private readonly taken: TakenIds;
  private readonly topicOf = new Map<OutlineTopic, MergedTopic>();
  private readonly byId = new Map<string, MergedTopic>();
  private readonly byName = new Map<string, MergedTopic>();
  private readonly locations = new Map<string, SourceLocation>();

  /** @param topics all that will be added; an id that one of them states is not given to another */
  constructor(topics: readonly OutlineTopic[]) {
    this.taken = new TakenIds(topics.map(({ id }) => id).filter((id) => id !== null));
  }

  add(topic: OutlineTopic, file: string): void {
    const parent = this.parentOf(topic);
    const name = topic.path.at(-1) ?? "";
    const known = topic.id === null ? this.byName.get(nameKey(parent, name)) : this.byId.get(topic.id);
    const merged = known ?? this.create(topic.id ?? takeTopicId(parent, name, this.taken), name, parent);
    if (known === undefined) this.locations.set(merged.id, { file, at: topic.line });
    this.topicOf.set(topic, merged);
    for (const note of topic.notes) merged.notes.push(note);
    for (const group of topic.groups) merged.groups.add(group);
  }

  merged(): MergedTopics {
    return {
      rows: inOutlineOrder([...this.byId.values()].map((topic) => ({ ...topic, groups: [...topic.groups] }))),
      locations: this.locations,
      idOf: (topic) => this.topicOf.get(topic)?.id ?? "",
    };
  }

  private create(id: string, name: string, parent: string | null): MergedTopic {
    const topic = { id, name, parent, notes: [], groups: new Set<string>() };
    this.byId.set(id, topic);
    const key = nameKey(parent, name);
    if (!this.byName.has(key)) this.byName.set(key, topic);
    return topic;
  }

  /** The id of the topic above; null at the top. */
  private parentOf({ path, above }: OutlineTopic): string | null {
    if (above !== undefined) return above === null ? null : (this.topicOf.get(above)?.id ?? null);
    let parent: string | null = null;
    for (const name of path.slice(0, -1)) parent = this.byName.get(nameKey(parent, name))?.id ?? null;
    return parent;
  }
}

function nameKey(parent: string | null, name: string): string {
  return JSON.stringify([parent, name]);
}

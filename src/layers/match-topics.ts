// Which topic of an old map each topic of a new one is. Decided by parent and name first, then by id, then by the papers
// that the topics list.
import type { Paper, ResearchMap, Topic } from "../map/model.ts";
import { append, Piles } from "../map/multimap.ts";
import { fold } from "../text/fold.ts";

/**
 * The old topic of each new one that has one.
 * @param papers the old paper of each new one, as `matchPapers` finds them
 */
export function matchTopics(
  before: ResearchMap,
  after: ResearchMap,
  papers: ReadonlyMap<Paper, Paper>,
): ReadonlyMap<Topic, Topic> {
  const matcher = new TopicMatcher(before, after);
  matcher.matchByParentAndName();
  matcher.matchByKeys(({ id, name }) => [JSON.stringify([id, name])]);
  matcher.matchByPapers(papers);
  matcher.matchByChildren();
  // topics whose parents were just matched
  matcher.matchByParentAndName();
  matcher.matchByKeys(({ id, name }) => [`id ${id}`, `name ${fold(name)}`]);
  return matcher.matches;
}

type KeysOf = (topic: Topic) => readonly string[];

/** Each method matches topics that have no match yet; every old topic is matched at most once. */
class TopicMatcher {
  readonly matches = new Map<Topic, Topic>();
  private readonly matched = new Set<Topic>();

  constructor(
    private readonly before: ResearchMap,
    private readonly after: ResearchMap,
  ) {}

  /** By keys that both have. A key of a new topic can depend on the matches of the topics before it. */
  matchByKeys(oldKeys: KeysOf, newKeys: KeysOf = oldKeys): void {
    const piles = new Piles(this.matched);
    for (const topic of this.before.topics.toReversed()) if (!this.matched.has(topic)) piles.put(oldKeys(topic), topic);
    for (const topic of this.after.topics) {
      const match = this.matches.has(topic) ? undefined : piles.take(newKeys(topic));
      if (match !== undefined) this.matches.set(topic, match);
    }
  }

  /** Topics with the same name under the same parent: identical names first, then those that differ in case or accents. */
  matchByParentAndName(): void {
    for (const nameOf of [({ name }: Topic) => name, ({ name }: Topic) => fold(name)]) {
      this.matchByKeys(
        (topic) => [JSON.stringify([topic.parent?.id ?? "", nameOf(topic)])],
        (topic) => {
          const parentId = this.oldParentId(topic);
          return parentId === null ? [] : [JSON.stringify([parentId, nameOf(topic)])];
        },
      );
    }
  }

  /** The old id of a new topic's parent; empty at the top, null if the parent is new. */
  private oldParentId({ parent }: Topic): string | null {
    return parent === null ? "" : (this.matches.get(parent)?.id ?? null);
  }

  /** A topic without papers of its own is the same if more than half of the topics directly below it are. */
  matchByChildren(): void {
    // children come after their parents
    for (const topic of this.after.topics.toReversed()) {
      if (this.matches.has(topic)) continue;
      const parents = topic.children.flatMap((child) => this.matches.get(child)?.parent ?? []);
      for (const [parent, count] of countOf(parents)) {
        const size = Math.max(parent.children.length, topic.children.length);
        if (this.matched.has(parent) || count * 2 <= size) continue;
        this.matches.set(topic, parent);
        this.matched.add(parent);
      }
    }
  }

  /** A topic is the same if more than half of the papers of both lists are the same, or if one list only grew or shrank. */
  matchByPapers(papers: ReadonlyMap<Paper, Paper>): void {
    const [oldPapers, newPapers] = [papersByTopic(this.before), papersByTopic(this.after)];
    for (const topic of this.after.topics) {
      const listed = this.matches.has(topic) ? [] : (newPapers.get(topic.id) ?? []);
      const candidates = [...countByOldTopic(listed, papers)].flatMap(([id, count]) => {
        const match = this.before.topicById.get(id);
        const sizes = [oldPapers.get(id)?.length ?? 0, listed.length];
        const isSame =
          count * 2 > Math.max(...sizes) || (count * 2 === Math.max(...sizes) && count === Math.min(...sizes));
        return match === undefined || this.matched.has(match) || !isSame ? [] : [{ match, count }];
      });
      const [best] = candidates.sort((a, b) => b.count - a.count);
      if (best === undefined) continue;
      this.matches.set(topic, best.match);
      this.matched.add(best.match);
    }
  }
}

/** How often each value occurs. */
function countOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The papers that each topic lists itself, by its id. */
function papersByTopic(map: ResearchMap): ReadonlyMap<string, readonly Paper[]> {
  const byTopic = new Map<string, Paper[]>();
  for (const paper of map.papers) for (const id of topicIdsOf(paper)) append(byTopic, id, paper);
  return byTopic;
}

/** How many of these new papers each old topic listed, by its id. */
function countByOldTopic(listed: readonly Paper[], papers: ReadonlyMap<Paper, Paper>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const paper of listed) {
    const old = papers.get(paper);
    for (const id of old === undefined ? [] : topicIdsOf(old)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function topicIdsOf({ placements }: Paper): ReadonlySet<string> {
  return new Set(placements.map(({ topicId }) => topicId));
}

import type { Rule } from "../rule.ts";

export const emptyTopic: Rule = {
  severity: "warning",
  finds: "a heading with no papers below it",
  explanation: "The tree shows the topic as empty. Add papers, or remove the heading.",
  *findInMap(subject) {
    const { topics, papers } = subject.map;
    const topicById = new Map(topics.map((topic) => [topic.id, topic]));
    const filled = new Set(papers.flatMap(({ placements }) => placements.map(({ topicId }) => topicId)));
    for (const id of [...filled]) {
      for (let parent = topicById.get(id)?.parent; parent != null; parent = topicById.get(parent)?.parent) {
        filled.add(parent);
      }
    }
    for (const topic of topics) {
      if (filled.has(topic.id)) continue;
      yield { location: subject.locateTopic(topic), id: topic.id, message: `no papers under “${topic.name}”` };
    }
  },
};

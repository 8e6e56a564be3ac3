import type { Rule } from "../rule.ts";

export const listedTwice: Rule = {
  severity: "warning",
  finds: "a paper listed twice in the same topic",
  explanation: "The map lists the paper there only once. Remove one of the entries.",
  *findInMap(subject) {
    // a map file lists each paper once
    if (subject.draft === null) return;
    const references = new Set(subject.draft.references.map(({ file, at }) => `${file} ${at}`));
    for (const paper of subject.map.papers) {
      const entries = subject.locationsOf(paper).filter(({ line }) => line !== null);
      const hasReference = entries.some(({ file, line }) => references.has(`${file} ${line}`));
      const repeated = entries.slice(0, hasReference ? -1 : undefined)[paper.placements.length];
      if (repeated === undefined) continue;
      yield {
        location: repeated,
        id: paper.id,
        message: `“${paper.title}” is listed twice in the same topic`,
      };
    }
  },
};

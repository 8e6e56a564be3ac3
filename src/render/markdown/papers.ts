// Papers, topics and notes as items of a Markdown list.
import type { ListItem, PhrasingContent } from "mdast";
import type { Note, Paper, ResearchMap } from "../../map/model.ts";
import type { TreeNode } from "../../map/tree.ts";
import { UNICODE_GLYPHS } from "../../terminal/glyphs.ts";
import { pageOf } from "../citation.ts";
import { item, link, strong, text, withDots } from "../mdast.ts";
import { authorsAndOrganization, countOf, UNDATED, yearSpan } from "../phrases.ts";

/** A paper with its comments and notes below it. */
export function paperItem(map: ResearchMap, paper: Paper): ListItem {
  const comments = paper.placements.map(({ comment }) => comment).filter((comment) => comment !== null);
  return item(paperLine(map, paper), [...comments.map((comment) => item([text(comment)])), ...noteItems(paper.notes)]);
}

/** `[Title](…) · Cunningham et al., EleutherAI · 2023-09-15 · [code](…)`. */
function paperLine(_map: ResearchMap, paper: Paper): PhrasingContent[] {
  return withDots([
    link(pageOf(paper), paper.title),
    authorsAndOrganization(paper),
    paper.date ?? UNDATED,
    paper.code === null ? null : link(paper.code, "code"),
    paper.demo === null ? null : link(paper.demo, "demo"),
  ]);
}

export function noteItems(notes: readonly Note[]): ListItem[] {
  return notes.map((note) => item([text(note.text)], noteItems(note.notes)));
}

/** `**Semanticity** · 11 papers · 2023–2024`, with its papers if they are asked for, and the topics below it. */
export function topicItem(map: ResearchMap, node: TreeNode, options: { readonly withPapers: boolean }): ListItem {
  const papers = options.withPapers ? node.ownPapers.map((paper) => item(paperLine(map, paper))) : [];
  const below = node.children.map((child) => topicItem(map, child, options));
  return item(withDots([strong(node.topic.name), ...countAndYears(node)]), [...papers, ...below]);
}

/** `11 papers`, `2023–2024`. */
export function countAndYears({ papers, years }: Pick<TreeNode, "papers" | "years">): string[] {
  return [countOf(papers.length, "paper"), yearSpan(years, UNICODE_GLYPHS)];
}

// A paper or topic in full as a section in Markdown.
import type { ListItem, RootContent } from "mdast";
import { PAPER_FIELDS } from "../../map/fields.ts";
import type { Entry } from "../../map/find.ts";
import type { Paper, ResearchMap, Topic } from "../../map/model.ts";
import { treeOf } from "../../map/tree.ts";
import { pageOf } from "../citation.ts";
import { code, heading, item, link, list, strong, text, withDots } from "../mdast.ts";
import { placementInWords } from "../phrases.ts";
import { SECTION_FACTS } from "../section-facts.ts";
import { fieldContent } from "./fields.ts";
import { countAndYears, noteItems, paperItem } from "./papers.ts";

export function entrySection(map: ResearchMap, entry: Entry): RootContent[] {
  return entry.type === "paper" ? paperSection(map, entry.paper) : topicSection(map, entry.topic);
}

/** Labels that are written out here, and shorter in a terminal. */
const FULL_LABELS: Readonly<Partial<Record<keyof Paper, string>>> = {
  arxiv: "arXiv",
  doi: "DOI",
};

function paperSection(map: ResearchMap, paper: Paper): RootContent[] {
  const facts = SECTION_FACTS.flatMap((key) => factItem(FULL_LABELS[key] ?? PAPER_FIELDS[key].label, key, paper[key]));
  const placements = paper.placements.map((placement) => item([text(placementText(map, placement))]));
  const notes = paper.notes.length === 0 ? [] : [item([strong("notes")], noteItems(paper.notes))];
  const items = [...facts, item([strong("in")], placements), ...notes];
  return [heading(2, link(pageOf(paper), paper.title)), ...list(items)];
}

function factItem(label: string, field: string, value: unknown): ListItem[] {
  const content = fieldContent(field, value);
  return content.length === 0 ? [] : [item([strong(label), text(": "), ...content])];
}

function placementText(map: ResearchMap, { topicId, group, comment }: Paper["placements"][number]): string {
  return placementInWords({ topicPath: map.topicById.get(topicId)?.path ?? [topicId], group, comment }, "›");
}

/** A topic's notes, then all its papers. */
function topicSection(map: ResearchMap, topic: Topic): RootContent[] {
  const node = treeOf(map, topic);
  const hasBoth = topic.notes.length > 0 && node.papers.length > 0;
  return [
    heading(2, text(topic.path.join(" › "))),
    { type: "paragraph", children: withDots([...countAndYears(node), code(topic.id)]) },
    ...list(noteItems(topic.notes)),
    ...(hasBoth ? [heading(3, text("Papers"))] : []),
    ...list(node.papers.map((paper) => paperItem(map, paper))),
  ];
}

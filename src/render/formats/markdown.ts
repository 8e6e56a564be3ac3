// Markdown that GitHub renders as a reading list: linked titles, who and when, comments and notes below. With fields, a
// list of just these. Links lead to the web only, and no text can become markup.
import type { ListItem, PhrasingContent, RootContent } from "mdast";
import type { PlacementRecord } from "../../answers/paper-record.ts";
import type { Views } from "../../answers/views.ts";
import type { Entry } from "../../map/find.ts";
import { arxivUrl, doiUrl, isWebAddress } from "../../map/identifiers.ts";
import type { Note, Paper, ResearchMap } from "../../map/model.ts";
import { type TreeNode, treeOf } from "../../map/tree.ts";
import { UNICODE_GLYPHS } from "../../terminal/glyphs.ts";
import { pageOf } from "../citation.ts";
import type { FormatOptions } from "../formats.ts";
import { dotted, heading, item, link, list, print, strong, text } from "../mdast.ts";
import { type RecordTable, recordViews } from "../record-views.ts";
import { authorsAndOrganization, countOf, placeInWords, span } from "../text/brief.ts";

export function markdownViews(map: ResearchMap, options: FormatOptions): Views {
  if (options.fields !== null) return recordViews(map, options, { render: fieldList, isFlat: true });
  const papers = async (all: readonly Paper[]): Promise<string> =>
    print(list(all.map((paper) => paperItem(map, paper))));
  return {
    list: papers,
    search: async (results) =>
      print(
        list(
          results.map(({ paper }) => paperItem(map, paper)),
          true,
        ),
      ),
    timeline: async (periods) =>
      print(
        ...periods
          .filter((period) => period.papers.length > 0)
          .flatMap(({ period, papers }) => [
            heading(2, text(period ?? "undated")),
            ...list(papers.map((paper) => paperItem(map, paper))),
          ]),
      ),
    tree: async (nodes, { withPapers }) => print(list(nodes.map((node) => topicItem(map, node, withPapers)))),
    show: async (entries) => print(...entries.flatMap((entry) => entryParts(map, entry))),
    cite: papers,
    overview: async (nodes) =>
      print(heading(1, text(map.title)), ...list(nodes.map((node) => topicItem(map, node, false)))),
  };
}

function paperItem(map: ResearchMap, paper: Paper): ListItem {
  const comments = paper.placements.map(({ comment }) => comment).filter((comment) => comment !== null);
  return item(paperLine(map, paper), [...comments.map((comment) => item([text(comment)])), ...noteItems(paper.notes)]);
}

/** `[Title](…) · Cunningham et al., EleutherAI · 2023-09-15 · [code](…)`. */
function paperLine(map: ResearchMap, paper: Paper): PhrasingContent[] {
  return dotted([
    link(pageOf(paper), paper.title),
    authorsAndOrganization(map, paper),
    paper.date ?? "undated",
    paper.code === null ? null : link(paper.code, "code"),
    paper.demo === null ? null : link(paper.demo, "demo"),
  ]);
}

function noteItems(notes: readonly Note[]): ListItem[] {
  return notes.map((note) => item([text(note.text)], noteItems(note.notes)));
}

/** `**Semanticity** · 11 papers · 2023–2024`. */
function topicItem(map: ResearchMap, node: TreeNode, withPapers: boolean): ListItem {
  const papers = withPapers ? node.ownPapers.map((paper) => item(paperLine(map, paper))) : [];
  const below = node.children.map((child) => topicItem(map, child, withPapers));
  return item(dotted([strong(node.topic.name), ...countAndSpan(node)]), [...papers, ...below]);
}

function countAndSpan({ papers, years }: TreeNode): string[] {
  return [countOf(papers.length, "paper"), span(years, UNICODE_GLYPHS)];
}

/** A section with a heading: a paper's facts and notes, or a topic's notes and papers. */
function entryParts(map: ResearchMap, entry: Entry): RootContent[] {
  if (entry.type === "paper") {
    const { paper } = entry;
    const facts = FACTS.flatMap(([field, label]) => factItem(label, fieldContent(field, paper[field])));
    const places = paper.placements.map((placement) => item([text(placementText(map, placement))]));
    const notes = paper.notes.length === 0 ? [] : [item([strong("notes")], noteItems(paper.notes))];
    return [heading(2, link(pageOf(paper), paper.title)), ...list([...facts, item([strong("in")], places), ...notes])];
  }
  const node = treeOf(map, entry.topic);
  return [
    heading(2, text(entry.topic.path.join(" › "))),
    {
      type: "paragraph",
      children: dotted([...countAndSpan(node), { type: "inlineCode", value: entry.topic.id }]),
    },
    ...list(noteItems(entry.topic.notes)),
    ...(entry.topic.notes.length > 0 && node.papers.length > 0 ? [heading(3, text("Papers"))] : []),
    ...list(node.papers.map((paper) => paperItem(map, paper))),
  ];
}

/** What a paper's section tells of it, and the word before each. */
const FACTS = [
  ["alternativeTitles", "also"],
  ["authors", "by"],
  ["organizations", "from"],
  ["date", "date"],
  ["kind", "kind"],
  ["venue", "venue"],
  ["venueDetail", "volume and pages"],
  ["keywords", "keywords"],
  ["arxiv", "arXiv"],
  ["doi", "DOI"],
  ["code", "code"],
  ["demo", "demo"],
  ["id", "id"],
] as const;

function factItem(label: string, content: readonly PhrasingContent[]): ListItem[] {
  return content.length === 0 ? [] : [item([strong(label), text(": "), ...content])];
}

function placementText(map: ResearchMap, { topicId, group, comment }: Paper["placements"][number]): string {
  return placeInWords({ topicPath: map.topicById.get(topicId)?.path ?? [topicId], group, comment }, "›");
}

/** One line a record with the fields asked for, notes below it. A title is linked where the page was asked for too. */
function fieldList({ columns, records }: RecordTable): string {
  return print(
    list(
      records.map((record) => {
        const values = new Map<string, unknown>(Object.entries(record));
        const url = values.get("url");
        const isLinked = columns.includes("title") && typeof url === "string" && isWebAddress(url);
        const shown = columns.filter((field) => field !== "notes" && !(field === "url" && isLinked));
        const line = shown.map((field) =>
          field === "title" && isLinked
            ? [link(url, String(values.get("title")))]
            : fieldContent(field, values.get(field)),
        );
        const parts = line.filter((part) => part.length > 0);
        return item(
          parts.flatMap((part, at) => (at === 0 ? part : [text(" · "), ...part])),
          columns.includes("notes") ? noteItems((values.get("notes") ?? []) as readonly Note[]) : [],
        );
      }),
    ),
  );
}

const LINKS: Readonly<Record<string, string>> = { url: "page", code: "code", demo: "demo" };
const RESOLVERS: Readonly<Record<string, (id: string) => string>> = { arxiv: arxivUrl, doi: doiUrl };

/** A field's value in words or links; nothing where it is not known. */
function fieldContent(field: string, value: unknown): PhrasingContent[] {
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return [];
  if (field === "id" || field === "topicId") return [{ type: "inlineCode", value: String(value) }];
  if (typeof value === "string" && LINKS[field] !== undefined) {
    return [isWebAddress(value) ? link(value, LINKS[field]) : text(value)];
  }
  const resolve = RESOLVERS[field];
  if (typeof value === "string" && resolve !== undefined) return [link(resolve(value), value)];
  if (Array.isArray(value)) return [text(listInWords(field, value))];
  return typeof value === "object" ? [{ type: "inlineCode", value: JSON.stringify(value) }] : [text(String(value))];
}

function listInWords(field: string, values: readonly unknown[]): string {
  const words = values.map((value) => {
    if (field === "placements") return placeInWords(value as PlacementRecord, "›");
    if (typeof value !== "object" || value === null) return String(value);
    return "title" in value ? String(value.title) : "name" in value ? String(value.name) : JSON.stringify(value);
  });
  return words.join(field === "path" || field === "topicPath" ? " › " : ", ");
}

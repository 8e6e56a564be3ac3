// What differs between two maps as Markdown, for a curator's pull request.
import type { ListItem, RootContent } from "mdast";
import { CHANGE_KINDS, type Change } from "../layers/change.ts";
import type { MapDiff } from "../layers/compare.ts";
import { type Paper, type ResearchMap, topicsOf } from "../map/model.ts";
import { pageOf } from "./citation.ts";
import { nameOf, type ToldChange, toldChange } from "./diff.ts";
import { dotted, heading, item, link, list, print, strong, text } from "./mdast.ts";
import { authorsAndOrganization } from "./text/brief.ts";

/** A section for each thing that happened to papers, then to topics; empty where there is no difference. */
export function diffMarkdown({ before, after, changes }: MapDiff): string {
  const sections = (["paper", "topic"] as const).flatMap((entry) =>
    CHANGE_KINDS.flatMap((kind): RootContent[] => {
      const found = changes.filter((change) => change.entry === entry && change.change === kind);
      if (found.length === 0) return [];
      const title = `${entry === "paper" ? "Papers" : "Topics"} ${kind} (${found.length})`;
      return [heading(2, text(title)), ...list(found.map((change) => changeItem(change, before, after)))];
    }),
  );
  return print(...sections);
}

function changeItem(change: Change, before: ResearchMap, after: ResearchMap): ListItem {
  const map = change.after === null ? before : after;
  return item(
    dotted(change.entry === "paper" ? paperParts(change, map) : topicParts(change)),
    change.fields.map((field) => fieldItem(toldChange(field, "›"))),
  );
}

function topicParts({ before, after }: Extract<Change, { entry: "topic" }>) {
  const topic = after ?? before;
  return [strong(topic?.path.join(" › ") ?? ""), { type: "inlineCode", value: topic?.id ?? "" } as const];
}

function paperParts(change: Extract<Change, { entry: "paper" }>, map: ResearchMap) {
  const paper = (change.after ?? change.before) as Paper;
  const places = [...new Set(topicsOf(map, paper).map(({ path }) => path.join(" › ")))];
  const isWhole = change.change === "added" || change.change === "removed";
  return [
    link(pageOf(paper), nameOf(change)),
    ...(isWhole ? [authorsAndOrganization(map, paper), paper.date ?? "undated", places.join("; ")] : []),
    { type: "inlineCode", value: paper.id } as const,
  ];
}

/** `date: 2023-09 → 2023-09-15`, or what went and what came below it. */
function fieldItem({ label, gone, come }: ToldChange): ListItem {
  const [was, is] = [gone[0], come[0]];
  if (gone.length === 1 && come.length === 1) return item([strong(label), text(`: ${was} → ${is}`)]);
  if (gone.length + come.length === 1) {
    return item([strong(label), text(`: ${gone.length === 1 ? `without ${was}` : `now ${is}`}`)]);
  }
  const signed = (word: string) => (value: string) => item([text(`${word} ${value}`)]);
  return item([strong(label)], [...gone.map(signed("without")), ...come.map(signed("now"))]);
}

// What differs between two maps as Markdown, for a curator's pull request.
import type { ListItem, PhrasingContent, RootContent } from "mdast";
import type { NamedDiff } from "../../answers/answer.ts";
import { changedName } from "../../answers/report-records.ts";
import { CHANGE_KINDS, type Change } from "../../layers/change.ts";
import type { MapDiff } from "../../layers/compare.ts";
import { topicsOf } from "../../map/model.ts";
import { type FieldChangeInWords, fieldChangeInWords } from "../change-words.ts";
import { pageOf } from "../citation.ts";
import { code, heading, item, link, list, markdownOf, strong, text, withDots } from "../mdast.ts";
import { authorsAndOrganization, UNDATED } from "../phrases.ts";

/** A section for each kind of change, first of papers, then of topics; empty if there is no difference. */
export function diffMarkdown(diff: NamedDiff): string {
  const sections = (["paper", "topic"] as const).flatMap((entry) =>
    CHANGE_KINDS.flatMap((kind): RootContent[] => {
      const found = diff.changes.filter((change) => change.entry === entry && change.change === kind);
      if (found.length === 0) return [];
      const title = `${entry === "paper" ? "Papers" : "Topics"} ${kind} (${found.length})`;
      return [heading(2, text(title)), ...list(found.map((change) => changeItem(change, diff)))];
    }),
  );
  return markdownOf(sections);
}

function changeItem(change: Change, { before, after }: MapDiff): ListItem {
  const map = change.after === null ? before : after;
  return item(
    withDots(change.entry === "paper" ? paperParts(change, map) : topicParts(change)),
    change.fields.map((field) => fieldItem(fieldChangeInWords(field, "›"))),
  );
}

function topicParts({ before, after }: Extract<Change, { entry: "topic" }>): PhrasingContent[] {
  const topic = after ?? before;
  return [strong(topic?.path.join(" › ") ?? ""), code(topic?.id ?? "")];
}

function paperParts(change: Extract<Change, { entry: "paper" }>, map: MapDiff["before"]): (PhrasingContent | string)[] {
  const paper = change.after ?? change.before;
  if (paper === null) return [];
  const title = link(pageOf(paper), changedName(change));
  if (change.change !== "added" && change.change !== "removed") return [title, code(paper.id)];
  const topics = new Set(topicsOf(map, paper).map(({ path }) => path.join(" › ")));
  const facts = [authorsAndOrganization(paper), paper.date ?? UNDATED, [...topics].join("; ")];
  return [title, ...facts, code(paper.id)];
}

/** `date: 2023-09 → 2023-09-15`, or the removed and the added values below it. */
function fieldItem({ label, removed, added }: FieldChangeInWords): ListItem {
  const [old, now] = [removed[0], added[0]];
  if (removed.length === 1 && added.length === 1) return item([strong(label), text(`: ${old} → ${now}`)]);
  if (removed.length + added.length === 1) {
    return item([strong(label), text(`: ${removed.length === 1 ? `without ${old}` : `now ${now}`}`)]);
  }
  const values = [...removed.map((value) => `without ${value}`), ...added.map((value) => `now ${value}`)];
  return item(
    [strong(label)],
    values.map((value) => item([text(value)])),
  );
}

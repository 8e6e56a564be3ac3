// Fields of records in Markdown: each value in words or links.
import type { ListItem, PhrasingContent } from "mdast";
import type { PlacementRecord } from "../../answers/paper-record.ts";
import { arxivUrl, doiUrl, isWebAddress } from "../../map/identifiers.ts";
import type { Note } from "../../map/model.ts";
import { code, item, link, list, markdownOf, text } from "../mdast.ts";
import { placementInWords } from "../phrases.ts";
import type { RecordTable } from "../record-table.ts";
import { noteItems } from "./papers.ts";

/** One line per record with the fields requested, notes below it. A title is linked if the page was requested too. */
export function fieldList({ columns, records }: RecordTable): string {
  return markdownOf(list(Array.from(records, (record) => recordItem(record, columns))));
}

function recordItem(record: object, columns: readonly string[]): ListItem {
  const values = new Map<string, unknown>(Object.entries(record));
  const url = values.get("url");
  const isLinked = columns.includes("title") && typeof url === "string" && isWebAddress(url);
  const shown = columns.filter((field) => field !== "notes" && !(field === "url" && isLinked));
  const parts = shown
    .map((field) =>
      field === "title" && isLinked ? [link(url, String(values.get("title")))] : fieldContent(field, values.get(field)),
    )
    .filter((part) => part.length > 0);
  // the cast: `notes` of every record is a list of notes
  const notes = columns.includes("notes") ? ((values.get("notes") ?? []) as readonly Note[]) : [];
  return item(
    parts.flatMap((part, at) => (at === 0 ? part : [text(" · "), ...part])),
    noteItems(notes),
  );
}

const LINK_TEXTS: Readonly<Record<string, string>> = { url: "page", code: "code", demo: "demo" };
const RESOLVERS: Readonly<Record<string, (id: string) => string>> = { arxiv: arxivUrl, doi: doiUrl };

/** A field's value in words or links; nothing if it is not known. */
export function fieldContent(field: string, value: unknown): PhrasingContent[] {
  if (value === null || value === undefined || value === "") return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [text(listInWords(field, value))];
  if (typeof value === "object") return [code(JSON.stringify(value))];
  return [scalarContent(field, value)];
}

function scalarContent(field: string, value: unknown): PhrasingContent {
  if (field === "id" || field === "topicId") return code(String(value));
  if (typeof value !== "string") return text(String(value));
  const [linkText, resolve] = [LINK_TEXTS[field], RESOLVERS[field]];
  if (linkText !== undefined) return isWebAddress(value) ? link(value, linkText) : text(value);
  return resolve === undefined ? text(value) : link(resolve(value), value);
}

function listInWords(field: string, values: readonly unknown[]): string {
  const words = values.map((value) => {
    // the cast: `placements` of every record is a list of placement records
    if (field === "placements") return placementInWords(value as PlacementRecord, "›");
    if (typeof value !== "object" || value === null) return String(value);
    return "title" in value ? String(value.title) : "name" in value ? String(value.name) : JSON.stringify(value);
  });
  return words.join(field === "path" || field === "topicPath" ? " › " : ", ");
}

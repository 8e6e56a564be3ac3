// Which papers a curator's comments and notes mention by their citation keys: `[@gao2024scaling]`.
import type { Paper, ResearchMap } from "../../map/model.ts";
import { readTexts } from "./paper-texts.ts";

/** A key after @, as pandoc reads it: punctuation may be inside, but not at the end. */
const CITED = /(?<![\p{L}\p{N}])@\{?([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*)/gu;

/** Where a text mentions a paper. */
export interface Mention {
  readonly field: "comment" | "note";
  readonly text: string;
  /** Of the paper that is mentioned. */
  readonly id: string;
  /** The half-open range of UTF-16 units of the @ and the key. */
  readonly start: number;
  readonly end: number;
}

/** The mentions of other papers of the map, the first of each. */
export function mentionsIn(map: ResearchMap, paper: Paper): Mention[] {
  if (!mayMention(paper)) return [];
  const mentions = new Map<string, Mention>();
  readTexts(map, paper, (field, text) => {
    if ((field !== "comment" && field !== "note") || !text.includes("@")) return;
    for (const { 0: cited, 1: id = "", index: start } of text.matchAll(CITED)) {
      if (id === paper.id || mentions.has(id) || !map.paperById.has(id)) continue;
      mentions.set(id, { field, text, id, start, end: start + cited.length });
    }
  });
  return [...mentions.values()];
}

/** Most papers have no comment with an @, and no notes. */
function mayMention({ placements, notes }: Paper): boolean {
  return notes.length > 0 || placements.some(({ comment }) => comment?.includes("@"));
}

// Search results: rank, title with the matched words marked, then who, when, where and the id.

import type { SearchViewOptions } from "../../answers/views.ts";
import type { ResearchMap } from "../../map/model.ts";
import type { SearchResult } from "../../search/answer.ts";
import type { Reason } from "../../search/explain.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines, padStart, widthOfText } from "../../terminal/text.ts";
import { pageOf } from "../citation.ts";
import { authorsAndOrganization, dotted, topicInShort } from "./brief.ts";
import { excerpt, markLines } from "./marks.ts";

export function searchText(
  map: ResearchMap,
  results: readonly SearchResult[],
  look: SearchViewOptions,
  screen: Screen,
): string {
  const margin = String(results.length).length + 2;
  return joinLines(results.flatMap((result, at) => entryLines(map, result, at, margin, look, screen)));
}

function entryLines(
  map: ResearchMap,
  { paper, match }: SearchResult,
  at: number,
  margin: number,
  { withReasons }: SearchViewOptions,
  screen: Screen,
): string[] {
  const { theme, width, hyperlink } = screen;
  const page = pageOf(paper);
  const indent = " ".repeat(margin + 1);
  const rank = `${padStart(String(at + 1), margin - 1)}  `;
  const inTitle = match.fields.find(({ path }) => path === "title");
  const title = markLines(hang(rank, paper.title, width), rank.length, paper.title, inTitle?.ranges ?? [], theme);
  const told = new Set(inTitle?.ranges.map(({ query }) => query));
  const elsewhere = match.fields.find(
    ({ field, ranges }) => field in EXCERPTS && ranges.some(({ query }) => !told.has(query)),
  );
  return [
    ...(at === 0 ? [] : [""]),
    ...title.map((line) => line.slice(0, rank.length) + hyperlink(page, line.slice(rank.length))),
    ...(elsewhere === undefined ? [] : excerpt(elsewhere, `${indent}${EXCERPTS[elsewhere.field]}: `, screen)),
    ...dotted(
      [
        { text: paper.date ?? "undated", paint: theme.date },
        { text: authorsAndOrganization(map, paper), paint: (text) => text },
        { text: topicInShort(map, paper), paint: (text) => text },
        { text: paper.id, paint: theme.id },
      ],
      indent.slice(0, Math.max(2, widthOfText(rank))),
      screen,
    ),
    ...(withReasons
      ? match.reasons.filter(isWorthSaying).flatMap((reason) => reasonLines(reason, indent, screen))
      : []),
  ];
}

/** Less would round to nothing. */
function isWorthSaying({ share }: Reason): boolean {
  return share >= 0.005;
}

/** `62 %  sae in the title (glossary)`. */
function reasonLines({ query, what, way, field, share }: Reason, indent: string, { width }: Screen): string[] {
  const percent = `${indent}${padStart(String(Math.round(share * 100)), 3)} %  `;
  if (what === "nearness") return hang(percent, "words that stand together as asked", width);
  if (what === "title") return hang(percent, "much of a title was asked for", width);
  return hang(percent, `${query ?? ""} in ${FIELD_NAMES[field ?? ""] ?? field} (${way})`, width);
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  title: "the title",
  alternativeTitle: "another title",
  author: "the authors",
  furtherAuthor: "the authors",
  keyword: "the keywords",
  organization: "the organisations",
  furtherOrganization: "the organisations",
  group: "the group",
  comment: "the comment",
  topic: "the topic",
  note: "the notes",
  identifier: "the identifiers",
  address: "the links",
  link: "the links",
  venue: "the venue",
  ancestor: "a topic above",
  topicNote: "the topic's notes",
};

/** The texts worth an excerpt, and what they are called in front of it: who a paper is by is printed anyway. */
const EXCERPTS: Readonly<Record<string, string>> = {
  alternativeTitle: "also",
  comment: "comment",
  note: "note",
  keyword: "keyword",
  group: "group",
  topicNote: "note on the topic",
};

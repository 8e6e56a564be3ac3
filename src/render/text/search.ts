// Search results: rank, title with the matched words highlighted, then who, when, where and the id.
import type { AnswerOf } from "../../answers/answer.ts";
import type { Paper, ResearchMap } from "../../map/model.ts";
import type { SearchResult } from "../../search/answer.ts";
import type { FieldMatch, Reason, SearchMatch } from "../../search/explain.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines, padStart } from "../../terminal/text.ts";
import { pageOf } from "../citation.ts";
import { authorsAndOrganization, topicInShort, UNDATED } from "../phrases.ts";
import { excerptLines, highlightLines } from "./highlight.ts";
import { linesWithDots, plain } from "./painted.ts";

export function searchText({ map, results, withReasons }: AnswerOf<"search">, screen: Screen): string {
  const digits = String(results.length).length;
  const blocks = results.map((result, at) => {
    const rank = `${padStart(String(at + 1), digits + 1)}  `;
    const lines = resultLines(map, result, rank, screen);
    return withReasons ? [...lines, ...reasonLines(result.match.reasons, " ".repeat(rank.length), screen)] : lines;
  });
  return joinLines(blocks.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines])));
}

/** @param rank what the first line begins with; the others are indented as far */
function resultLines(map: ResearchMap, { paper, match }: SearchResult, rank: string, screen: Screen): string[] {
  const indent = " ".repeat(rank.length);
  const elsewhere = matchOutsideTitle(match);
  return [
    ...titleLines(paper, match, rank, screen),
    ...(elsewhere === undefined ? [] : excerptLines(elsewhere, `${indent}${EXCERPTS[elsewhere.field]}: `, screen)),
    ...linesWithDots(
      [
        { text: paper.date ?? UNDATED, paint: screen.theme.date },
        plain(authorsAndOrganization(paper)),
        plain(topicInShort(map, paper)),
        { text: paper.id, paint: screen.theme.id },
      ],
      indent,
      screen,
    ),
  ];
}

function titleLines(paper: Paper, match: SearchMatch, rank: string, { theme, width, hyperlink }: Screen): string[] {
  const page = pageOf(paper);
  const matched = { text: paper.title, ranges: titleMatch(match)?.ranges ?? [] };
  const lines = highlightLines(hang(rank, paper.title, width), rank.length, matched, theme);
  return lines.map((line) => line.slice(0, rank.length) + hyperlink(page, line.slice(rank.length)));
}

function titleMatch({ fields }: SearchMatch): FieldMatch | undefined {
  return fields.find(({ path }) => path === "title");
}

/** The strongest text worth an excerpt that matches words of the query which the title does not. */
function matchOutsideTitle(match: SearchMatch): FieldMatch | undefined {
  const inTitle = new Set(titleMatch(match)?.ranges.map(({ query }) => query));
  return match.fields.find(({ field, ranges }) => field in EXCERPTS && ranges.some(({ query }) => !inTitle.has(query)));
}

/** Smaller shares would be rounded to 0 %. */
const MIN_SHARE = 0.005;

function reasonLines(reasons: readonly Reason[], indent: string, screen: Screen): string[] {
  return reasons.filter(({ share }) => share >= MIN_SHARE).flatMap((reason) => reasonLine(reason, indent, screen));
}

/** `62 %  sae in the title (glossary)`, wrapped. */
function reasonLine({ query, what, way, field, share }: Reason, indent: string, { width }: Screen): string[] {
  const percent = `${indent}${padStart(String(Math.round(share * 100)), 3)} %  `;
  if (what === "nearness") return hang(percent, "the words are close together, as in the query", width);
  if (what === "title") return hang(percent, "the query covers much of a title", width);
  return hang(percent, `${query ?? ""} in ${FIELD_NAMES[field ?? ""] ?? field} (${way})`, width);
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  title: "the title",
  alternativeTitle: "another title",
  author: "the authors",
  furtherAuthor: "the authors",
  editor: "the editors",
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

/** The texts worth an excerpt, and the label before it. The people are printed anyway. */
const EXCERPTS: Readonly<Record<string, string>> = {
  alternativeTitle: "also",
  comment: "comment",
  note: "note",
  keyword: "keyword",
  group: "group",
  topicNote: "note on the topic",
};

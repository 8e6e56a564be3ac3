// Search results: rank, title with the matched words highlighted, the curator's comment, then when, who, where and the id.
import type { AnswerOf } from "../../answers/answer.ts";
import { hasFeature, type Paper, type ResearchMap, valuesOf } from "../../map/model.ts";
import type { SearchResult } from "../../search/answer.ts";
import type { FieldMatch, Reason, SearchMatch } from "../../search/match.ts";
import { answersQuery } from "../../search/hits-of-match.ts";
import { PLAIN_THEME } from "../../terminal/plain-theme.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines, padStart } from "../../terminal/text.ts";
import { linkedToPage } from "../citation.ts";
import { authorsAndOrganization, topicBesideDate, UNDATED } from "../phrases.ts";
import { excerptLines, highlightLines, type MatchedText, type MatchPaint } from "./highlight.ts";
import { linesWithDots, plain } from "./painted.ts";

export function searchText(answer: AnswerOf<"search">, screen: Screen): string {
  return rankedText(answer, (result, rank) => resultLines(answer, result, rank, screen), screen);
}

interface Ranked {
  readonly results: readonly SearchResult[];
  readonly withReasons: boolean;
}

/** Results with their ranks, an empty line between them. @param linesOf gets what its first line begins with */
export function rankedText(
  { results, withReasons }: Ranked,
  linesOf: (result: SearchResult, rank: string) => readonly string[],
  screen: Screen,
): string {
  const digits = String(results.length).length;
  const blocks = results.map((result, at) => {
    const rank = `${padStart(String(at + 1), digits + 1)}  `;
    const lines = linesOf(result, rank);
    return withReasons ? [...lines, ...reasonLines(result.match.reasons, " ".repeat(rank.length), screen)] : lines;
  });
  return joinLines(blocks.flatMap((lines, at) => (at === 0 ? lines : ["", ...lines])));
}

/** @param rank what the first line begins with; the others are indented as far */
function resultLines(
  answer: AnswerOf<"search">,
  { paper: found, match }: SearchResult,
  rank: string,
  screen: Screen,
): string[] {
  const { map, organizations } = answer;
  // all of it is read at once, because most of its texts are printed
  const paper = valuesOf(found);
  const indent = " ".repeat(rank.length);
  return [
    ...titleLines(paper, match, rank, screen),
    ...commentLines(paper, match, indent, screen),
    ...reasonLine(match, indent, screen),
    ...factLines({ map, paper, organizations }, indent, screen),
  ];
}

/** A paper of a map, and the organisations that filters name. */
interface PaperOfAnswer {
  readonly map: ResearchMap;
  readonly paper: Paper;
  readonly organizations?: readonly string[] | undefined;
}

/** When, who, where, and the id. */
export function factLines({ map, paper, organizations }: PaperOfAnswer, indent: string, screen: Screen): string[] {
  const facts = [
    { text: paper.date ?? UNDATED, paint: screen.theme.date },
    plain(authorsAndOrganization(paper, organizations)),
    plain(topicBesideDate(map, paper)),
    { text: paper.id, paint: screen.theme.id, isWhole: true },
  ];
  return linesWithDots(facts, indent, screen);
}

/** @param rank what the first line begins with */
export function titleLines(paper: Paper, match: SearchMatch, rank: string, screen: Screen): string[] {
  const { theme, width } = screen;
  // without colour, nothing shows which words matched
  const ranges = theme === PLAIN_THEME ? [] : (titleMatch(match)?.ranges ?? []);
  const matched = { text: paper.title, ranges };
  const paint = { match: theme.match, rest: theme.title };
  const lines = highlightLines(hang(rank, paper.title, width), rank.length, matched, paint);
  return lines.map((line) => line.slice(0, rank.length) + linkedToPage(paper, line.slice(rank.length), screen));
}

export function titleMatch({ fields }: SearchMatch): FieldMatch | undefined {
  return fields.find(({ field, path }) => field === "title" && path === "title");
}

/** What the curator wrote about the paper, whether it matched or not: the comment that matched, else the first. */
function commentLines(paper: Paper, match: SearchMatch, indent: string, screen: Screen): string[] {
  const matched = commentMatch(paper, match);
  if (matched === null) return [];
  const { comment, match: highlight } = screen.theme;
  return excerpt(matched, indent, screen, { match: highlight, rest: comment });
}

function excerpt(matched: MatchedText, indent: string, screen: Screen, paint: MatchPaint): string[] {
  // where nothing is painted or shortened, it does not matter which words matched
  if (screen.width === null && screen.theme === PLAIN_THEME) return [indent + matched.text];
  return excerptLines(matched, indent, screen, paint);
}

function commentMatch(paper: Paper, match: SearchMatch): MatchedText | null {
  if (!hasFeature(paper, "comment")) return null;
  const matched = match.fields.find(({ field }) => field === "comment");
  if (matched !== undefined) return matched;
  const text = paper.placements.find(({ comment }) => comment !== null)?.comment;
  return text == null ? null : { text, ranges: [] };
}

/** The strongest reason that neither the title nor the comment shows. */
function reasonLine(match: SearchMatch, indent: string, screen: Screen): string[] {
  const field = strongestElsewhere(match);
  if (field === undefined) return [];
  const paint = { match: screen.theme.match, rest: (text: string) => text };
  const isNarrow = screen.width !== null && screen.width < MIN_WIDTH_WITH_INDENT;
  return excerpt(field, `${isNarrow ? "" : indent}${EXCERPTS[field.field]}: `, screen, paint);
}

/** Narrower terminals have no room for reasons indented as far as the title. */
const MIN_WIDTH_WITH_INDENT = 40;

/** Weaker reasons say nothing about why a paper is where it is. */
const MIN_SHOWN_SHARE = 0.15;

/** What `aimap search` prints below the title of a result, in one text: the reason, else the comment. */
export function shownReason(
  paper: Paper,
  match: SearchMatch,
): { readonly label: string; readonly matched: MatchedText } | null {
  const elsewhere = strongestElsewhere(match);
  if (elsewhere !== undefined) return { label: `${EXCERPTS[elsewhere.field]}: `, matched: elsewhere };
  const matched = commentMatch(paper, match);
  return matched === null ? null : { label: "", matched };
}

/** The text outside the title and comment with the largest part of the score, for words that these two do not have. */
function strongestElsewhere(match: SearchMatch): FieldMatch | undefined {
  const elsewhere = match.reasons.filter(
    ({ query, field, share }) => share >= MIN_SHOWN_SHARE && query !== null && field !== null && field in EXCERPTS,
  );
  if (elsewhere.length === 0) return undefined;
  const { fields } = match;
  const isShown = ({ field, path }: FieldMatch): boolean =>
    field === "comment" || (field === "title" && path === "title");
  const shown = fields.filter(isShown);
  const strongest = elsewhere.find(
    (reason) => !shown.some((each) => answersQuery(each, reason.query ?? "") && saysAsMuch(each, reason)),
  );
  if (strongest === undefined || strongest.query === null) return undefined;
  const { query, field } = strongest;
  return fields.find((each) => each.field === field && answersQuery(each, query));
}

/**
 * Whether a text that is shown explains the result as well as the reason does. A title that only has something related does not,
 * where a keyword or note has the very words. Of a single word, such as an abbreviation, the line above all results says what it means.
 */
function saysAsMuch({ ranges }: FieldMatch, { query, way }: Reason): boolean {
  if (way !== "exact" || query === null || !/\S\s\S/.test(query)) return true;
  return ranges.some((range) => range.query === query && range.way !== "glossary");
}

/** The parts of the score in whole percent, which add up to 100. */
function reasonLines(reasons: readonly Reason[], indent: string, screen: Screen): string[] {
  const percents = wholePercents(reasons.map(({ share }) => share));
  return reasons.flatMap((reason, at) => {
    const percent = percents[at] ?? 0;
    if (percent === 0) return [];
    const isNarrow = screen.width !== null && screen.width < MIN_WIDTH_WITH_INDENT;
    return explainedReason(reason, `${isNarrow ? "" : indent}${padStart(String(percent), 3)} %  `, screen);
  });
}

/** Shares as whole percents that add up to 100: what rounding down leaves goes to the largest remainders. */
function wholePercents(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total === 0) return shares.map(() => 0);
  const exact = shares.map((share) => (share / total) * 100);
  const missing = 100 - exact.reduce((sum, each) => sum + Math.floor(each), 0);
  const byRemainder = exact.map((each, at) => ({ at, rest: each - Math.floor(each) })).sort((a, b) => b.rest - a.rest);
  const raised = new Set(byRemainder.slice(0, missing).map(({ at }) => at));
  return exact.map((each, at) => Math.floor(each) + (raised.has(at) ? 1 : 0));
}

/** `62 %  sae in the title (glossary)`, wrapped. */
function explainedReason({ query, what, way, field }: Reason, percent: string, { width }: Screen): string[] {
  if (what === "nearness") return hang(percent, "the words are close together, as in the query", width);
  if (what === "mention") return hang(percent, `a mention of ${query ?? ""}`, width);
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

/** The texts worth an excerpt, and the label before it. The comment and the people are printed anyway. */
const EXCERPTS: Readonly<Record<string, string>> = {
  alternativeTitle: "also",
  note: "note",
  keyword: "keyword",
  group: "group",
  topicNote: "topic note",
};

// Search results: rank, title with the matched words marked, then who, when, where and the id.
import type { ResearchMap } from "../../map/model.ts";
import type { FieldMatch, SearchResult } from "../../map/search/search.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines, padStart, widthOfText } from "../../terminal/text.ts";
import { authorsAndOrganization, dotted, topicInShort } from "./brief.ts";
import { excerpt, markLines } from "./marks.ts";

export function searchText(map: ResearchMap, results: readonly SearchResult[], screen: Screen): string {
  const margin = String(results.length).length + 2;
  return joinLines(results.flatMap((result, at) => entryLines(map, result, at, margin, screen)));
}

function entryLines(
  map: ResearchMap,
  { paper, match }: SearchResult,
  at: number,
  margin: number,
  screen: Screen,
): string[] {
  const { theme, width } = screen;
  const indent = " ".repeat(margin + 1);
  const rank = `${padStart(String(at + 1), margin - 1)}  `;
  const inTitle = match.fields.find(({ path }) => path === "title");
  const title = markLines(hang(rank, paper.title, width), rank.length, paper.title, inTitle?.ranges ?? [], theme);
  const elsewhere = inTitle === undefined ? match.fields.find(isTelling) : undefined;
  return [
    ...(at === 0 ? [] : [""]),
    ...title,
    ...(elsewhere === undefined ? [] : excerpt(elsewhere, indent, screen)),
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
  ];
}

/** Whether the text is worth an excerpt: who and where a paper is from is printed anyway. */
function isTelling({ field }: FieldMatch): boolean {
  return ["alternativeTitle", "comment", "note", "keyword", "group", "topicNote"].includes(field);
}

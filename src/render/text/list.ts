// The table of papers. As the terminal gets narrower, the topic goes first, then who it is by; below 60 columns an
// entry takes two lines.
import type { Paper, ResearchMap } from "../../map/model.ts";
import type { Screen } from "../../terminal/screen.ts";
import { type Column, renderTable } from "../../terminal/table.ts";
import { hang, joinLines } from "../../terminal/text.ts";
import { pageOf } from "../citation.ts";
import { dotted, knownBy, topicInShort } from "./brief.ts";

const TABLE_FROM = 60;
const BY_FROM = 90;
const TOPIC_FROM = 120;
const UNDATED = "undated";

export function listText(map: ResearchMap, papers: readonly Paper[], screen: Screen): string {
  if (papers.length === 0) return "";
  const { width, theme, hyperlink } = screen;
  const links = papers.map(pageOf);
  const paintTitle = (text: string, row: number): string => hyperlink(links[row] ?? null, theme.title(text));
  if (width !== null && width < TABLE_FROM) return twoLineList(map, papers, screen);
  const columns: (Column & { readonly cell: (paper: Paper) => string; readonly from: number })[] = [
    { head: "date", paint: theme.date, cell: ({ date }) => date ?? UNDATED, from: 0 },
    { head: "title", paint: paintTitle, cell: ({ title }) => title, from: 0, isFlexible: true },
    { head: "by", paint: (text) => text, cell: (paper) => knownBy(map, paper), from: BY_FROM, widest: 20 },
    { head: "topic", paint: (text) => text, cell: (paper) => topicInShort(map, paper), from: TOPIC_FROM, widest: 24 },
    { head: "id", paint: theme.id, cell: ({ id }) => id, from: 0, widest: 28 },
  ];
  const shown = columns.filter(({ from }) => width === null || width >= from);
  const rows = papers.map((paper) => shown.map(({ cell }) => cell(paper)));
  return renderTable(shown, rows, width, theme.head);
}

function twoLineList(map: ResearchMap, papers: readonly Paper[], screen: Screen): string {
  const { width, theme, hyperlink } = screen;
  const lines = papers.flatMap((paper) => [
    ...hang("", paper.title, width).map((line) => hyperlink(pageOf(paper), theme.title(line))),
    ...dotted(
      [
        { text: paper.date ?? UNDATED, paint: theme.date },
        { text: knownBy(map, paper), paint: (text) => text },
        { text: paper.id, paint: theme.id },
      ],
      "  ",
      screen,
    ),
  ]);
  return joinLines(lines);
}

// The table of papers. As the terminal gets narrower, the topic column goes first, then who a paper is by. Below 60
// columns a paper takes two lines.
import type { AnswerOf } from "../../answers/answer.ts";
import type { Paper, ResearchMap } from "../../map/model.ts";
import type { Screen } from "../../terminal/screen.ts";
import { type Column, renderTable } from "../../terminal/table.ts";
import { hang, joinLines } from "../../terminal/text.ts";
import { pageOf } from "../citation.ts";
import { knownBy, topicInShort, UNDATED } from "../phrases.ts";
import { linesWithDots, plain } from "./painted.ts";

const MIN_WIDTH_OF_TABLE = 60;
const MIN_WIDTH_WITH_BY = 90;
const MIN_WIDTH_WITH_TOPIC = 120;

export function listText({ map, papers }: AnswerOf<"list">, screen: Screen): string {
  if (papers.length === 0) return "";
  const { width, theme } = screen;
  if (width !== null && width < MIN_WIDTH_OF_TABLE) return twoLineList(map, papers, screen);
  const columns = columnsFor(map, papers, screen).filter(({ minWidth = 0 }) => width === null || width >= minWidth);
  const rows = papers.map((paper) => columns.map(({ cell }) => cell(paper)));
  return renderTable(columns, rows, width, theme.head);
}

interface PaperColumn extends Column {
  readonly cell: (paper: Paper) => string;
  /** Narrower terminals do without it. */
  readonly minWidth?: number;
}

function columnsFor(map: ResearchMap, papers: readonly Paper[], { theme, hyperlink }: Screen): PaperColumn[] {
  const pages = papers.map(pageOf);
  const paintTitle = (text: string, row: number): string => hyperlink(pages[row] ?? null, theme.title(text));
  const paintPlain = (text: string): string => text;
  const by = { head: "by", paint: paintPlain, maxWidth: 20, minWidth: MIN_WIDTH_WITH_BY };
  const topic = { head: "topic", paint: paintPlain, maxWidth: 24, minWidth: MIN_WIDTH_WITH_TOPIC };
  return [
    { head: "date", paint: theme.date, cell: ({ date }) => date ?? UNDATED },
    { head: "title", paint: paintTitle, cell: ({ title }) => title, isFlexible: true },
    { ...by, cell: (paper) => knownBy(paper) },
    { ...topic, cell: (paper) => topicInShort(map, paper) },
    { head: "id", paint: theme.id, cell: ({ id }) => id, maxWidth: 28 },
  ];
}

function twoLineList(_map: ResearchMap, papers: readonly Paper[], screen: Screen): string {
  const { width, theme, hyperlink } = screen;
  const lines = papers.flatMap((paper) => [
    ...hang("", paper.title, width).map((line) => hyperlink(pageOf(paper), theme.title(line))),
    ...linesWithDots(
      [{ text: paper.date ?? UNDATED, paint: theme.date }, plain(knownBy(paper)), { text: paper.id, paint: theme.id }],
      "  ",
      screen,
    ),
  ]);
  return joinLines(lines);
}

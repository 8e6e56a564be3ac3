// The table of papers, one line each: date, title, id, and what else there is room for beside titles that can be read: who it is
// by, topics, tags, organisations. Where titles have too little room even so, a paper takes two lines.
import type { AnswerOf } from "../../answers/answer.ts";
import type { Paper } from "../../map/model.ts";
import { type Column, widthNeeded, widthsIn } from "../../terminal/columns.ts";
import { renderRows } from "../../terminal/rows.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines } from "../../terminal/text.ts";
import { linkedToPage } from "../citation.ts";
import { allTopics, authorsAndOrganization, bySurname, topicInShort, UNDATED } from "../phrases.ts";
import { linesWithDots, plain } from "./painted.ts";
import { markedTitles } from "./status-mark.ts";

/** Titles that are cut shorter cannot be told apart. */
const MIN_WIDTH_OF_TITLES = 40;
/** So many papers show how much room the columns need. */
const MEASURED = 200;

/** Papers, their map, and the organisations that filters name. */
type Listed = Pick<AnswerOf<"list">, "map" | "papers" | "organizations">;

export function listText(listed: Listed, screen: Screen): string {
  const { papers } = listed;
  if (papers.length === 0) return "";
  const columns = tablesFor(listed, screen).find((each) => hasRoomForTitles(each, screen));
  return columns === undefined ? twoLineList(listed, screen) : renderRows(columns, rowsOf(papers, columns), screen);
}

function hasRoomForTitles(columns: readonly PaperColumn[], { width }: Screen): boolean {
  if (width === null) return true;
  const needed = columns.map((column) => column.needed(width));
  const title = columns.findIndex(({ isFlexible }) => isFlexible);
  const given = widthsIn(width, columns, needed)[title] ?? 0;
  return given >= MIN_WIDTH_OF_TITLES || given >= (needed[title] ?? 0);
}

function* rowsOf(papers: readonly Paper[], columns: readonly PaperColumn[]): Generator<string[]> {
  for (const paper of papers) yield columns.map(({ cell }) => cell(paper));
}

interface ColumnOfCells extends Column {
  readonly cell: (paper: Paper) => string;
}

/** A column that several tables can have. */
interface PaperColumn extends ColumnOfCells {
  /** @param width columns of the terminal */
  readonly needed: (width: number) => number;
}

/** What is asked of a column for each table that is tried is worked out once. */
function asked(column: ColumnOfCells, papers: readonly Paper[]): PaperColumn {
  const cells = new Map<Paper, string>();
  const cell = (paper: Paper): string => {
    const made = cells.get(paper) ?? column.cell(paper);
    cells.set(paper, made);
    return made;
  };
  let known: number | undefined;
  const needed = (width: number): number => {
    known ??= widthNeeded(column, papers.slice(0, MEASURED).map(cell), width);
    return known;
  };
  return { ...column, cell, needed };
}

/** Tables without and with further columns, the fullest first. Nobody needs a column in which nothing is known. */
function tablesFor(listed: Listed, screen: Screen): PaperColumn[][] {
  const { by, byInFull, date, title, topic, tags, id } = paperColumns(listed, screen);
  const tables = [
    [date, byInFull, title, topic, tags, id],
    [date, by, title, topic, tags, id],
    [date, by, title, topic, id],
    [date, by, title, id],
    [date, title, id],
  ];
  const known = new Map(
    [date, by, byInFull, title, topic, tags, id].flatMap((column) => {
      // in a pipe, there is one table, and its cells are not needed again
      const shown = screen.width === null ? { ...column, needed: () => 0 } : asked(column, listed.papers);
      return listed.papers.some((paper) => shown.cell(paper) !== "") ? [[column, shown]] : [];
    }),
  );
  return tables.map((columns) => columns.flatMap((column) => known.get(column) ?? []));
}

function paperColumns({ map, papers, organizations }: Listed, screen: Screen) {
  const { width, theme } = screen;
  const asIs = (text: string): string => text;
  return {
    date: { head: "date", cell: ({ date }) => date ?? UNDATED, paint: theme.date },
    by: { head: "by", cell: (paper) => bySurname(paper, organizations), paint: asIs, maxWidth: 16 },
    byInFull: {
      head: "by",
      cell: (paper) => authorsAndOrganization(paper, organizations),
      paint: asIs,
      maxWidth: 32,
    },
    title: {
      head: "title",
      cell: markedTitles(papers, screen),
      paint: (text, row) =>
        papers[row] === undefined ? theme.title(text) : linkedToPage(papers[row], theme.title(text), screen),
      isFlexible: true,
    },
    topic: {
      head: "topic",
      cell: (paper) => (width === null ? allTopics(map, paper) : topicInShort(map, paper)),
      paint: asIs,
      maxWidth: Math.max(18, Math.floor(((width ?? 0) - 10) / 5)),
    },
    tags: { head: "tags", cell: ({ tags }: Paper) => tags.join(" "), paint: asIs, maxWidth: 24 },
    id: { head: "id", cell: ({ id }) => id, paint: theme.id, isWhole: true },
  } satisfies Record<string, ColumnOfCells>;
}

function twoLineList({ papers, organizations }: Listed, screen: Screen): string {
  const { width, theme } = screen;
  const titleOf = markedTitles(papers, { ...screen, isAligned: false });
  const lines = papers.flatMap((paper) => [
    ...hang("", titleOf(paper), width).map((line) => linkedToPage(paper, theme.title(line), screen)),
    ...linesWithDots(
      [
        { text: paper.date ?? UNDATED, paint: theme.date },
        plain(bySurname(paper, organizations)),
        ...paper.tags.map((tag) => plain(`#${tag}`)),
        { text: paper.id, paint: theme.id, isWhole: true },
      ],
      "  ",
      screen,
    ),
  ]);
  return joinLines(lines);
}

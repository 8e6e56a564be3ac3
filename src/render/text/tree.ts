// The topic tree: names, counts in a column, years as sparklines over the same years for all topics, and their span.
import type { AnswerOf } from "../../answers/answer.ts";
import type { YearCount } from "../../map/map-columns.ts";
import type { Paper } from "../../map/model.ts";
import { type Progress, progressOf } from "../../map/progress.ts";
import { type TreeNode, topicNamedAsMap } from "../../map/tree.ts";
import type { Glyphs } from "../../terminal/glyphs.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines, padEnd, padStart, truncate, widthOfText, wrap } from "../../terminal/text.ts";
import { linkedToPage } from "../citation.ts";
import { UNDATED, yearSpan } from "../phrases.ts";
import { cellsPerYear, highestCount, largest, sparkline, yearAxis } from "./charts.ts";
import { linesWithDots } from "./painted.ts";
import { markedTitles } from "./status-mark.ts";
import { type ProgressColumns, progressColumns, progressTail, widthOfProgress } from "./tree-progress.ts";

const MIN_WIDTH_WITH_SPARKLINE = 60;
const MIN_WIDTH_WITH_SPAN = 40;
const MAX_SPARKLINE = 24;
const SPAN = "2013–2024".length;
const EMPTY = "empty";

export function treeText(answer: AnswerOf<"tree">, screen: Screen): string {
  if (answer.isEmptyOnly) return emptyTopics(answer, screen);
  const top = topNode(answer);
  if (top === undefined) return "";
  const { withPapers, withProgress, isFiltered } = answer;
  const glyphs =
    (screen.width ?? MIN_WIDTH_WITH_SPARKLINE) < MIN_WIDTH_WITH_SPARKLINE ? narrow(screen.glyphs) : screen.glyphs;
  const rows = topicRows(top, { first: "", below: "" }, { withPapers, withProgress, isFiltered, glyphs }).map((row) =>
    shallow(row, screen),
  );
  const columns = withProgress ? columnsWithProgress(rows, screen) : columnsFor(rows, top.years, screen);
  return joinLines([
    ...axisLines(columns, screen),
    ...rows.flatMap((row) =>
      row.type === "topic" ? topicLines(row, columns, screen) : paperLines(row, columns, screen),
    ),
  ]);
}

/** The paths of the topics without papers. */
function emptyTopics({ nodes }: AnswerOf<"tree">, { theme, glyphs, width }: Screen): string {
  const paths = nodes.map(({ topic }) => topic.path.join(` ${glyphs.step} `));
  return joinLines(paths.flatMap((path) => hang("", path, width).map(theme.heading)));
}

/** Lines of two columns a level, for narrow terminals. */
function narrow(glyphs: Glyphs): Glyphs {
  const { branch, lastBranch, trunk, noTrunk } = glyphs;
  const short = (text: string): string => text.slice(0, 1) + text.slice(-1);
  return {
    ...glyphs,
    branch: short(branch),
    lastBranch: short(lastBranch),
    trunk: short(trunk),
    noTrunk: short(noTrunk),
  };
}

/** Deep in a tree on a narrow terminal, only the last levels are drawn. */
function shallow<R extends Prefix>(row: R, { width }: Screen): R {
  if (width === null) return row;
  const room = Math.max(0, width - MIN_ROW);
  return { ...row, first: row.first.slice(-room), below: row.below.slice(-room) };
}

/** Columns that a row has for its text. */
const MIN_ROW = 14;

type DrawnNode = Pick<TreeNode, "papers" | "years" | "children" | "ownPapers"> & {
  readonly topic: { readonly name: string };
};

/** The topic that the tree starts from, or the map itself. */
function topNode({ map, nodes, root, papers, years }: AnswerOf<"tree">): DrawnNode | undefined {
  if (root !== null || topicNamedAsMap(map) !== null) return nodes[0];
  return { topic: { name: map.title }, papers, ownPapers: [], years, children: nodes };
}

/** What is drawn to the left of a row. */
interface Prefix {
  readonly first: string;
  /** Before everything below it. */
  readonly below: string;
}

interface TopicRow extends Prefix {
  readonly type: "topic";
  readonly name: string;
  readonly count: number;
  readonly years: readonly YearCount[];
  /** Nothing of each if it is not shown. */
  readonly progress: Progress;
}

interface PaperRow extends Prefix {
  readonly type: "paper";
  readonly paper: Paper;
}

interface RowOptions {
  readonly withPapers: boolean;
  readonly withProgress: boolean;
  /** Whether topics without papers are left out. */
  readonly isFiltered: boolean;
  readonly glyphs: Glyphs;
}

/** The row of a topic, then those of its own papers if they are asked for, then those of the topics below it. */
function topicRows(node: DrawnNode, { first, below }: Prefix, options: RowOptions): (TopicRow | PaperRow)[] {
  const { withPapers, withProgress, isFiltered, glyphs } = options;
  const children = node.children.filter(({ papers }) => !isFiltered || papers.length > 0);
  const branches = [...(withPapers ? node.ownPapers : []), ...children];
  const row: TopicRow = {
    type: "topic",
    first,
    below: below + (branches.length > 0 ? glyphs.trunk : ""),
    name: node.topic.name,
    count: node.papers.length,
    years: node.years,
    // counting reads the papers
    progress: progressOf(withProgress ? node.papers : []),
  };
  const rowsBelow = branches.flatMap((branch, at): (TopicRow | PaperRow)[] => {
    const isLast = at === branches.length - 1;
    const prefix = {
      first: below + (isLast ? glyphs.lastBranch : glyphs.branch),
      below: below + (isLast ? glyphs.noTrunk : glyphs.trunk),
    };
    return "topic" in branch ? topicRows(branch, prefix, options) : [{ type: "paper", ...prefix, paper: branch }];
  });
  return [row, ...rowsBelow];
}

interface Columns {
  readonly name: number;
  readonly count: number;
  /** The years of the sparklines, and the columns for each; null: none are drawn. */
  readonly years: { readonly first: number; readonly last: number; readonly cells: number } | null;
  /** Whether the first and last year follow. */
  readonly hasSpan: boolean;
  /** The title of a paper, with how far its reader is with it. */
  readonly titleOf: (paper: Paper) => string;
  /** Columns in place of the years; null: the years are drawn. */
  readonly progress: ProgressColumns | null;
  /** Of the rows of papers; null: each takes two lines, because titles would be cut too short. */
  readonly papers: PaperColumns | null;
}

interface PaperColumns {
  /** The longest date of a paper. */
  readonly date: number;
  /** The longest id of a paper, or as much as leaves room for titles. */
  readonly id: number;
}

function columnsFor(rows: readonly (TopicRow | PaperRow)[], years: readonly YearCount[], screen: Screen): Columns {
  const { width } = screen;
  const topics = rows.filter((row) => row.type === "topic");
  const count = topics.reduce((most, row) => Math.max(most, String(row.count).length), 1);
  const natural = topics.reduce((most, { first, name }) => Math.max(most, widthOfText(first + name)), 0);
  const [first = 0, last = -1] = [years[0]?.year, years.at(-1)?.year];
  const hasRoom = width === null || width >= MIN_WIDTH_WITH_SPARKLINE;
  const hasSparkline = hasRoom && last >= first && last - first < MAX_SPARKLINE;
  const cells = cellsPerYear(first, last);
  const hasSpan = width === null || width >= MIN_WIDTH_WITH_SPAN;
  const right =
    2 +
    Math.max(count, EMPTY.length - (hasSpan ? SPAN : 0)) +
    (hasSparkline ? 2 + (last - first + 1) * cells : 0) +
    (hasSpan ? 2 + SPAN : 0);
  const papers = rows.filter((row) => row.type === "paper");
  const titleOf = markedTitles(
    papers.map(({ paper }) => paper),
    screen,
  );
  return {
    titleOf,
    name: Math.min(natural, width === null ? MAX_NAME_IN_PIPE : width - right),
    count,
    hasSpan,
    progress: null,
    years: hasSparkline ? { first, last, cells } : null,
    papers: paperColumns(papers, titleOf, screen),
  };
}

function paperColumns(
  rows: readonly PaperRow[],
  titleOf: (paper: Paper) => string,
  { width }: Screen,
): PaperColumns | null {
  const widest = (textOf: (row: PaperRow) => string): number =>
    largest(
      rows.map((row) => widthOfText(textOf(row))),
      0,
    );
  const date = widest(({ paper }) => paper.date ?? UNDATED);
  if (width === null) return { date, id: 0 };
  const id = Math.min(
    widest(({ paper }) => paper.id),
    Math.floor(width * 0.4),
  );
  const room = width - widest(({ first }) => first) - date - id - 4;
  return room < MIN_TITLE && room < widest(({ paper }) => titleOf(paper)) ? null : { date, id };
}

/** Titles that are cut shorter cannot be told apart. */
const MIN_TITLE = 28;

function columnsWithProgress(rows: readonly (TopicRow | PaperRow)[], screen: Screen): Columns {
  const topics = rows.filter((row) => row.type === "topic");
  const counts = topics.map(({ progress }) => progress);
  const progress = progressColumns(counts, screen);
  const columns = columnsFor(rows, [], screen);
  const natural = topics.reduce((most, { first, name }) => Math.max(most, widthOfText(first + name)), 0);
  const right = 2 + Math.max(columns.count + widthOfProgress(counts, progress), EMPTY.length);
  const name = Math.min(natural, screen.width === null ? MAX_NAME_IN_PIPE : screen.width - right);
  return { ...columns, name, hasSpan: false, progress };
}

/** One long name does not move the numbers of all others to the right. */
const MAX_NAME_IN_PIPE = 60;

/** The years above the sparklines. */
function axisLines({ name, count, years }: Columns, { theme }: Screen): string[] {
  return years === null ? [] : [" ".repeat(name + count + 4) + theme.axis(yearAxis(years))];
}

function topicLines(row: TopicRow, columns: Columns, screen: Screen): string[] {
  const { first, below, name, count, years, progress } = row;
  const { theme, width } = screen;
  const room = columns.name - widthOfText(first);
  // in a pipe, a name stays on one line; what would be beside a longer one is below it
  const lines = width === null ? [name] : wrap(name, Math.max(room, 8));
  const isAlone = width === null && widthOfText(name) > room;
  const [line = "", ...more] = isAlone ? ["", ...lines] : lines;
  const padding = " ".repeat(Math.max(0, columns.name - widthOfText(first + line)));
  const head = `${first}${theme.heading(line)}${padding}`;
  const tail =
    count === 0
      ? padStart(EMPTY, columns.count)
      : columns.progress === null
        ? countAndYears(count, years, columns, screen)
        : theme.count(padStart(String(count), columns.count)) + progressTail(progress, columns.progress, screen);
  if (isAlone) {
    const blank = padEnd(below, columns.name);
    return [...more.map((each) => first + theme.heading(each)), `${blank}  ${tail}`];
  }
  return [`${head}  ${tail}`, ...more.map((each) => below + theme.heading(each))];
}

function countAndYears(
  count: number,
  years: readonly YearCount[],
  columns: Columns,
  { theme, glyphs }: Screen,
): string {
  const hasSparkline = columns.years !== null && years.length > 0;
  const scale = { first: 0, last: -1, cells: 1, ...columns.years, highest: highestCount(years) };
  const picture = hasSparkline ? `  ${theme.bar(sparkline(years, scale, glyphs))}` : "";
  return `${theme.count(padStart(String(count), columns.count))}${picture}${columns.hasSpan ? `  ${yearSpan(years, glyphs)}` : ""}`;
}

/** As in a list: the date, the title on one line, and the id; on two lines where there is no room for that. */
function paperLines({ first, below, paper }: PaperRow, columns: Columns, screen: Screen): string[] {
  const { theme, width, glyphs, isAligned } = screen;
  const { id } = paper;
  const title = columns.titleOf(paper);
  if (columns.papers === null) return stackedPaper({ first, below, paper }, title.trimStart(), screen);
  const date = padEnd(paper.date ?? UNDATED, columns.papers.date);
  const paintTitle = (text: string): string => linkedToPage(paper, text, screen);
  if (width === null) return [`${first}${isAligned ? date : date.trimEnd()}  ${paintTitle(title)}  ${theme.id(id)}`];
  const idWidth = Math.max(columns.papers.id, widthOfText(id));
  const room = width - widthOfText(first) - date.length - 4 - idWidth;
  // an id that is much longer than most others
  if (room < MIN_TITLE / 2) return stackedPaper({ first, below, paper }, title.trimStart(), screen);
  const shown = truncate(title, room, glyphs.ellipsis);
  return [`${first}${theme.date(date)}  ${paintTitle(shown)}${" ".repeat(room - widthOfText(shown))}  ${theme.id(id)}`];
}

function stackedPaper({ first, below, paper }: Omit<PaperRow, "type">, title: string, screen: Screen): string[] {
  const { width, theme } = screen;
  const room = width === null ? null : Math.max(8, width - widthOfText(first));
  const titles = wrap(title, room).map((line) => linkedToPage(paper, line, screen));
  const facts = [
    { text: paper.date ?? UNDATED, paint: theme.date },
    { text: paper.id, paint: theme.id, isWhole: true },
  ];
  return [...titles.map((line, at) => (at === 0 ? first : below) + line), ...linesWithDots(facts, below, screen)];
}

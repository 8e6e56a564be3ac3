// The topic tree: names, counts in a column, years as sparklines over the same years for all topics, and their span.
import type { AnswerOf } from "../../answers/answer.ts";
import type { Paper } from "../../map/model.ts";
import { countByYear, type YearCount } from "../../map/timeline.ts";
import type { TreeNode } from "../../map/tree.ts";
import type { Glyphs } from "../../terminal/glyphs.ts";
import type { Screen } from "../../terminal/screen.ts";
import { joinLines, padEnd, padStart, widthOfText, wrap } from "../../terminal/text.ts";
import { UNDATED, yearSpan } from "../phrases.ts";
import { highestCount, sparkline } from "./charts.ts";
import { paintEnd } from "./painted.ts";

const MIN_WIDTH_WITH_SPARKLINE = 60;
const MAX_SPARKLINE = 24;

export function treeText(answer: AnswerOf<"tree">, screen: Screen): string {
  const top = topNode(answer);
  if (top === undefined) return "";
  const rows = topicRows(top, { first: "", below: "" }, { withPapers: answer.withPapers, glyphs: screen.glyphs });
  const columns = columnsFor(rows, top.years, screen);
  return joinLines(
    rows.flatMap((row) => (row.type === "topic" ? topicLines(row, columns, screen) : paperLines(row, screen))),
  );
}

type DrawnNode = Pick<TreeNode, "papers" | "years" | "children" | "ownPapers"> & {
  readonly topic: { readonly name: string };
};

/** The topic that the tree starts from, or the map itself. */
function topNode({ map, nodes, root, papers }: AnswerOf<"tree">): DrawnNode | undefined {
  if (root !== null) return nodes[0];
  return { topic: { name: map.title }, papers, ownPapers: [], years: countByYear(papers), children: nodes };
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
}

interface PaperRow extends Prefix {
  readonly type: "paper";
  readonly paper: Paper;
}

interface RowOptions {
  readonly withPapers: boolean;
  readonly glyphs: Glyphs;
}

/** The row of a topic, then those of its own papers if they are asked for, then those of the topics below it. */
function topicRows(node: DrawnNode, { first, below }: Prefix, options: RowOptions): (TopicRow | PaperRow)[] {
  const { withPapers, glyphs } = options;
  const branches = [...(withPapers ? node.ownPapers : []), ...node.children];
  const row: TopicRow = {
    type: "topic",
    first,
    below: below + (branches.length > 0 ? glyphs.trunk : ""),
    name: node.topic.name,
    count: node.papers.length,
    years: node.years,
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
  /** The years of the sparklines; null: none are drawn. */
  readonly years: { readonly first: number; readonly last: number } | null;
}

function columnsFor(rows: readonly (TopicRow | PaperRow)[], years: readonly YearCount[], { width }: Screen): Columns {
  const topics = rows.filter((row) => row.type === "topic");
  const count = topics.reduce((most, row) => Math.max(most, String(row.count).length), 1);
  const natural = topics.reduce((most, { first, name }) => Math.max(most, widthOfText(first + name)), 0);
  const [first = 0, last = -1] = [years[0]?.year, years.at(-1)?.year];
  const hasRoom = width === null || width >= MIN_WIDTH_WITH_SPARKLINE;
  const hasSparkline = hasRoom && last >= first && last - first < MAX_SPARKLINE;
  const right = 2 + count + (hasSparkline ? 2 + (last - first + 1) : 0) + 2 + "2013–2024".length;
  return {
    name: width === null ? natural : Math.min(natural, width - right),
    count,
    years: hasSparkline ? { first, last } : null,
  };
}

function topicLines({ first, below, name, count, years }: TopicRow, columns: Columns, screen: Screen): string[] {
  const { theme, width } = screen;
  const room = columns.name - widthOfText(first);
  const [line = "", ...more] = wrap(name, width === null ? null : Math.max(room, 8));
  const padding = " ".repeat(Math.max(0, columns.name - widthOfText(first + line)));
  const head = `${first}${theme.heading(line)}${padding}`;
  const tail = count === 0 ? padStart("empty", columns.count) : countAndYears(count, years, columns, screen);
  return [`${head}  ${tail}`, ...more.map((each) => below + theme.heading(each))];
}

function countAndYears(
  count: number,
  years: readonly YearCount[],
  columns: Columns,
  { theme, glyphs }: Screen,
): string {
  const hasSparkline = columns.years !== null && years.length > 0;
  const scale = { first: 0, last: -1, ...columns.years, highest: highestCount(years) };
  const picture = hasSparkline ? `  ${theme.bar(sparkline(years, scale, glyphs))}` : "";
  return `${theme.count(padStart(String(count), columns.count))}${picture}  ${yearSpan(years, glyphs)}`;
}

function paperLines({ first, below, paper }: PaperRow, { theme, width }: Screen): string[] {
  const { id, title, date } = paper;
  const room = width === null ? null : Math.max(8, width - widthOfText(first));
  const lines = wrap(`${padEnd(date ?? UNDATED, 10)}  ${title}  ${id}`, room);
  return lines.map(
    (line, at) => (at === 0 ? first : below) + (at === lines.length - 1 ? paintEnd(line, id, theme.id) : line),
  );
}

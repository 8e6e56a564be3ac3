// The topic tree: names, counts in a column, the years as a sparkline on one scale for all, and their span.

import type { TreeViewOptions } from "../../answers/views.ts";
import type { Paper, ResearchMap } from "../../map/model.ts";
import { countByYear, type YearCount } from "../../map/timeline.ts";
import type { TreeNode } from "../../map/tree.ts";
import type { Screen } from "../../terminal/screen.ts";
import { joinLines, padEnd, padStart, widthOfText, wrap } from "../../terminal/text.ts";
import { span, sparkline } from "./brief.ts";

const SPARK_FROM = 60;
const WIDEST_SPARK = 24;

interface Row {
  /** What is drawn before the first line and before further lines of the row. */
  readonly first: string;
  readonly rest: string;
  readonly name: string;
  readonly count: number;
  readonly years: readonly YearCount[];
  /** Papers to print below the topic, under the same trunk. */
  readonly paper: Paper | null;
}

export function treeText(map: ResearchMap, nodes: readonly TreeNode[], look: TreeViewOptions, screen: Screen): string {
  const rows: Row[] = [];
  const top = look.root === null ? mapNode(map, nodes, look) : nodes[0];
  if (top !== undefined) addRows(rows, top, "", "", "", look, screen);
  const shown = top?.years ?? [];
  const [from, to] = [shown[0]?.year ?? 0, shown.at(-1)?.year ?? -1];
  const columns = layOut(rows, from, to, screen);
  return joinLines(rows.flatMap((row) => rowLines(row, from, to, columns, screen)));
}

type TopNode = Pick<TreeNode, "papers" | "years" | "children" | "ownPapers"> & {
  readonly topic: { readonly name: string };
};

/** The map itself as the top of the tree. */
function mapNode(map: ResearchMap, nodes: readonly TreeNode[], { papers }: TreeViewOptions): TopNode {
  return { topic: { name: map.title }, papers, ownPapers: [], years: countByYear(papers), children: nodes };
}

function addRows(
  rows: Row[],
  node: TopNode,
  first: string,
  rest: string,
  below: string,
  look: TreeViewOptions,
  screen: Screen,
): void {
  const { glyphs } = screen;
  const papers = look.withPapers ? node.ownPapers : [];
  const hasBelow = papers.length + node.children.length > 0;
  const trunk = below + (hasBelow ? glyphs.trunk : "");
  rows.push({
    first,
    rest: hasBelow ? trunk : rest,
    name: node.topic.name,
    count: node.papers.length,
    years: node.years,
    paper: null,
  });
  const last = node.children.length + papers.length - 1;
  for (const [at, paper] of papers.entries()) {
    const isLast = at === last;
    const first = below + (isLast ? glyphs.lastBranch : glyphs.branch);
    rows.push({
      first,
      rest: below + (isLast ? glyphs.noTrunk : glyphs.trunk),
      name: paper.title,
      count: 0,
      years: [],
      paper,
    });
  }
  for (const [at, child] of node.children.entries()) {
    const isLast = papers.length + at === last;
    const next = below + (isLast ? glyphs.noTrunk : glyphs.trunk);
    addRows(rows, child, below + (isLast ? glyphs.lastBranch : glyphs.branch), next, next, look, screen);
  }
}

interface Columns {
  readonly name: number;
  readonly count: number;
  readonly hasSpark: boolean;
}

function layOut(rows: readonly Row[], from: number, to: number, { width }: Screen): Columns {
  const topics = rows.filter(({ paper }) => paper === null);
  const count = Math.max(1, ...topics.map((row) => String(row.count).length));
  const natural = Math.max(...topics.map(({ first, name }) => widthOfText(first + name)));
  const hasSpark = (width === null || width >= SPARK_FROM) && to >= from && to - from < WIDEST_SPARK;
  const tail = 2 + count + (hasSpark ? 2 + (to - from + 1) : 0) + 2 + "2013–2024".length;
  return { name: width === null ? natural : Math.min(natural, width - tail), count, hasSpark };
}

function rowLines(row: Row, from: number, to: number, columns: Columns, screen: Screen): string[] {
  const { theme, width, glyphs } = screen;
  if (row.paper !== null) return paperLines(row, row.paper, screen);
  const room = columns.name - widthOfText(row.first);
  const lines = wrap(row.name, width === null ? null : Math.max(room, 8));
  const most = Math.max(1, ...row.years.map(({ count }) => count));
  const spark =
    columns.hasSpark && row.years.length > 0 ? `  ${theme.bar(sparkline(row.years, from, to, most, glyphs))}` : "";
  const years = span(row.years, glyphs);
  return lines.map((line, at) => {
    const start = at === 0 ? row.first : row.rest;
    if (at > 0) return start + theme.heading(line);
    const filled = " ".repeat(Math.max(0, columns.name - widthOfText(start + line)));
    if (row.count === 0) return `${start}${theme.heading(line)}${filled}  ${padStart("empty", columns.count)}`;
    return `${start}${theme.heading(line)}${filled}  ${theme.count(padStart(String(row.count), columns.count))}${spark}  ${years}`;
  });
}

function paperLines({ first, rest, name }: Row, { id, date }: Paper, { theme, width }: Screen): string[] {
  const room = width === null ? null : Math.max(8, width - widthOfText(first));
  const lines = wrap(`${padEnd(date ?? "undated", 10)}  ${name}  ${id}`, room);
  return lines.map(
    (line, at) => (at === 0 ? first : rest) + (at === lines.length - 1 ? paintId(line, id, theme.id) : line),
  );
}

function paintId(line: string, id: string, paint: (text: string) => string): string {
  return line.endsWith(id) ? line.slice(0, -id.length) + paint(id) : line;
}

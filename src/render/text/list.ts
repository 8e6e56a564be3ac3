// The table of papers, one line each: date, who it is by, title, id. As the terminal gets wider, topics and organisations
// join them. Below 60 columns a paper takes two lines.
import type { AnswerOf } from "../../answers/answer.ts";
import type { Paper } from "../../map/model.ts";
import type { Column } from "../../terminal/columns.ts";
import { renderRows } from "../../terminal/rows.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, joinLines } from "../../terminal/text.ts";
import { linkedToPage } from "../citation.ts";
import { allTopics, authorsAndOrganization, bySurname, topicInShort, UNDATED } from "../phrases.ts";
import { linesWithDots, plain } from "./painted.ts";
import { markedTitles } from "./status-mark.ts";

const MIN_WIDTH_OF_TABLE = 60;
const MIN_WIDTH_WITH_BY = 72;
const MIN_WIDTH_WITH_TOPIC = 100;
const MIN_WIDTH_WITH_TAGS = 120;
const MIN_WIDTH_WITH_ORGANIZATION = 140;

/** Papers, their map, and the organisations that filters name. */
type Listed = Pick<AnswerOf<"list">, "map" | "papers" | "organizations">;

export function listText(listed: Listed, screen: Screen): string {
  const { papers } = listed;
  if (papers.length === 0) return "";
  const { width } = screen;
  if (width !== null && width < MIN_WIDTH_OF_TABLE) return twoLineList(listed, screen);
  // nobody needs a column in which nothing is known
  const columns = columnsFor(listed, screen).filter(({ cell }) => papers.some((paper) => cell(paper) !== ""));
  return renderRows(columns, rowsOf(papers, columns), screen);
}

function* rowsOf(papers: readonly Paper[], columns: readonly PaperColumn[]): Generator<string[]> {
  for (const paper of papers) yield columns.map(({ cell }) => cell(paper));
}

interface PaperColumn extends Column {
  readonly cell: (paper: Paper) => string;
}

function columnsFor({ map, papers, organizations }: Listed, screen: Screen): PaperColumn[] {
  const { width, theme } = screen;
  const asIs = (text: string): string => text;
  const isWide = width === null || width >= MIN_WIDTH_WITH_ORGANIZATION;
  const by: PaperColumn = {
    head: "by",
    cell: (paper) => (isWide ? authorsAndOrganization(paper, organizations) : bySurname(paper, organizations)),
    paint: asIs,
    maxWidth: isWide ? 32 : 16,
  };
  const topic: PaperColumn = {
    head: "topic",
    cell: (paper) => (width === null ? allTopics(map, paper) : topicInShort(map, paper)),
    paint: asIs,
    maxWidth: 18 + Math.floor(((width ?? 0) - MIN_WIDTH_WITH_TOPIC) / 5),
  };
  return [
    { head: "date", cell: ({ date }) => date ?? UNDATED, paint: theme.date },
    ...(width === null || width >= MIN_WIDTH_WITH_BY ? [by] : []),
    {
      head: "title",
      cell: markedTitles(papers, screen),
      paint: (text, row) =>
        papers[row] === undefined ? theme.title(text) : linkedToPage(papers[row], theme.title(text), screen),
      isFlexible: true,
    },
    ...(width === null || width >= MIN_WIDTH_WITH_TOPIC ? [topic] : []),
    ...(width === null || width >= MIN_WIDTH_WITH_TAGS
      ? [{ head: "tags", cell: ({ tags }: Paper) => tags.join(" "), paint: asIs, maxWidth: 24 }]
      : []),
    { head: "id", cell: ({ id }) => id, paint: theme.id, isWhole: true },
  ];
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

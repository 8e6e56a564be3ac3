// The map on one screen: what it holds, the years it covers, its topics, and three commands to try.

import type { AnswerOf } from "../../answers/answer.ts";
import type { YearCount } from "../../map/map-columns.ts";
import { type TreeNode, topicNamedAsMap } from "../../map/tree.ts";
import { countYears } from "../../map/years.ts";
import type { Screen } from "../../terminal/screen.ts";
import { joinLines, padEnd, wrap } from "../../terminal/text.ts";
import { countOf, yearSpan } from "../phrases.ts";
import { barLines } from "./bars.ts";
import { sparklineOfAll, yearAxis } from "./charts.ts";

const COMMANDS_TO_TRY: readonly (readonly [command: string, purpose: string])[] = [
  ["aimap search sae", "find papers"],
  ["aimap timeline", "see how the field grew"],
  ["aimap tree", "walk the topics"],
  ["aimap --help", "all commands"],
];

export function overviewText({ map, nodes }: AnswerOf<"overview">, screen: Screen): string {
  const { theme, glyphs, width } = screen;
  const years = countYears(map, map.papers);
  const topics = topicNamedAsMap(map) === null ? nodes : nodes.flatMap(({ children }) => children);
  const people = new Set(map.papers.flatMap(({ authors }) => authors)).size;
  const facts = [
    countOf(map.papers.length, "paper"),
    countOf(map.topics.length, "topic"),
    countOf(people, "author"),
    yearSpan(years, glyphs),
  ].filter((text) => text !== "");
  return joinLines([
    ...wrap(map.title, width).map(theme.title),
    ...wrap(facts.join(` ${glyphs.dot} `), width),
    ...yearLines(years, screen),
    ...(topics.length === 0 ? [] : [""]),
    ...barLines(
      topics.map(({ topic, papers }) => ({ name: topic.name, count: papers.length })),
      screen,
    ),
    ...severalTopics(topics, map.papers.length, screen),
    "",
    ...commandLines(screen),
  ]);
}

/** Columns of the picture of years, where the terminal has them. */
const MAX_PICTURE = 60;

/** A sparkline of the years with their labels below it. */
function yearLines(years: readonly YearCount[], { theme, glyphs, width }: Screen): string[] {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  const cells = Math.floor(Math.min(MAX_PICTURE, width ?? MAX_PICTURE) / (last - first + 1));
  const picture = sparklineOfAll(years, glyphs, Math.min(cells, 4));
  if (cells === 0 || picture === "") return [];
  return ["", theme.bar(picture), theme.axis(yearAxis({ first, last, cells: Math.min(cells, 4) }))];
}

/** Why the counts of the topics add up to more than the papers. */
function severalTopics(nodes: readonly TreeNode[], total: number, { width }: Screen): string[] {
  const sum = nodes.reduce((all, { papers }) => all + papers.length, 0);
  return sum <= total ? [] : wrap("A paper in several topics counts in each of them.", width);
}

/** Needs a terminal, and is only named on one. */
const ON_A_TERMINAL: (typeof COMMANDS_TO_TRY)[number] = ["aimap explore", "explore the map full-screen"];

/** The commands with their purposes, or alone if the terminal is too narrow for both. */
function commandLines({ theme, width, isAligned }: Screen): string[] {
  const commands = isAligned ? [ON_A_TERMINAL, ...COMMANDS_TO_TRY] : COMMANDS_TO_TRY;
  const widest = Math.max(...commands.map(([command]) => command.length));
  const isNarrow = width !== null && width < widest + 30;
  return commands.map(([command, purpose]) =>
    isNarrow ? theme.id(command) : `${theme.id(padEnd(command, widest))}  ${purpose}`,
  );
}

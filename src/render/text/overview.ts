// The map on one screen: what it holds, the years it covers, its topics, and three commands to try.
import type { AnswerOf } from "../../answers/answer.ts";
import { countByYear } from "../../map/timeline.ts";
import type { TreeNode } from "../../map/tree.ts";
import type { Screen } from "../../terminal/screen.ts";
import { joinLines, padEnd, padStart, truncate, widthOfText, wrap } from "../../terminal/text.ts";
import { countOf, yearSpan } from "../phrases.ts";
import { bar, sparklineOfAll } from "./charts.ts";

const COMMANDS_TO_TRY: readonly (readonly [command: string, purpose: string])[] = [
  ["aimap search sae", "find papers"],
  ["aimap timeline", "see how the field grew"],
  ["aimap tree", "walk the topics"],
  ["aimap --help", "all commands"],
];
const MAX_BAR = 24;

export function overviewText({ map, nodes }: AnswerOf<"overview">, screen: Screen): string {
  const { theme, glyphs, width } = screen;
  const years = countByYear(map.papers);
  const people = new Set(map.papers.flatMap(({ authors }) => authors)).size;
  const facts = [
    countOf(map.papers.length, "paper"),
    countOf(map.topics.length, "topic"),
    countOf(people, "author"),
    yearSpan(years, glyphs),
  ].filter((text) => text !== "");
  const picture = sparklineOfAll(years, glyphs);
  return joinLines([
    ...wrap(map.title, width).map(theme.title),
    ...wrap(facts.join(` ${glyphs.dot} `), width),
    ...(picture === "" ? [] : [theme.bar(picture)]),
    "",
    ...topicBars(nodes, screen),
    "",
    ...commandLines(screen),
  ]);
}

function topicBars(nodes: readonly TreeNode[], { theme, glyphs, width }: Screen): string[] {
  const highest = nodes.reduce((most, { papers }) => Math.max(most, papers.length), 1);
  const digits = String(highest).length;
  const room = width === null ? MAX_BAR : Math.min(MAX_BAR, Math.max(4, Math.floor(width / 3)));
  const natural = nodes.reduce((most, { topic }) => Math.max(most, widthOfText(topic.name)), 0);
  const nameWidth = width === null ? natural : Math.min(natural, width - room - digits - 3);
  return nodes.map(({ topic, papers }) => {
    const name = padEnd(truncate(topic.name, nameWidth, glyphs.ellipsis), nameWidth);
    const drawn = bar((papers.length / highest) * room, glyphs);
    return `${theme.heading(name)}  ${theme.count(padStart(String(papers.length), digits))} ${theme.bar(drawn)}`;
  });
}

/** The commands with their purposes, or alone if the terminal is too narrow for both. */
function commandLines({ theme, width }: Screen): string[] {
  const widest = Math.max(...COMMANDS_TO_TRY.map(([command]) => command.length));
  const isNarrow = width !== null && width < widest + 30;
  return COMMANDS_TO_TRY.map(([command, purpose]) =>
    isNarrow ? theme.id(command) : `${theme.id(padEnd(command, widest))}  ${purpose}`,
  );
}

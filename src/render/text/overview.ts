// The map in one screen: what it holds, when it is from, its topics, and three commands to try.
import type { ResearchMap } from "../../map/model.ts";
import { countByYear } from "../../map/timeline.ts";
import type { TreeNode } from "../../map/tree.ts";
import type { Screen } from "../../terminal/screen.ts";
import { joinLines, padEnd, padStart, truncate, widthOfText, wrap } from "../../terminal/text.ts";
import { bar, countOf, pictureOfYears, span } from "./brief.ts";

const TRY: readonly (readonly [command: string, what: string])[] = [
  ["aimap search sae", "find papers"],
  ["aimap timeline", "see how the field grew"],
  ["aimap tree", "walk the topics"],
];
const LONGEST_BAR = 24;

export function overviewText(map: ResearchMap, nodes: readonly TreeNode[], screen: Screen): string {
  const { theme, glyphs, width } = screen;
  const years = countByYear(map.papers);
  const people = new Set(map.papers.flatMap(({ authors }) => authors)).size;
  const facts = [
    countOf(map.papers.length, "paper"),
    countOf(map.topics.length, "topic"),
    countOf(people, "author"),
    span(years, glyphs),
  ].filter((text) => text !== "");
  const picture = pictureOfYears(years, glyphs);
  return joinLines([
    ...wrap(map.title, width).map(theme.title),
    ...wrap(facts.join(` ${glyphs.dot} `), width),
    ...(picture === "" ? [] : [theme.bar(picture)]),
    "",
    ...topicBars(nodes, screen),
    "",
    ...tryLines(screen),
  ]);
}

function topicBars(nodes: readonly TreeNode[], { theme, glyphs, width }: Screen): string[] {
  const most = Math.max(1, ...nodes.map(({ papers }) => papers.length));
  const digits = String(most).length;
  const room = width === null ? LONGEST_BAR : Math.min(LONGEST_BAR, Math.max(4, Math.floor(width / 3)));
  const natural = Math.max(0, ...nodes.map(({ topic }) => widthOfText(topic.name)));
  const name = width === null ? natural : Math.min(natural, width - room - digits - 3);
  return nodes.map(({ topic, papers }) => {
    const label = padEnd(truncate(topic.name, name, glyphs.ellipsis), name);
    const drawn = bar((papers.length / most) * room, glyphs);
    return `${theme.heading(label)}  ${theme.count(padStart(String(papers.length), digits))} ${theme.bar(drawn)}`;
  });
}

function tryLines({ theme, width }: Screen): string[] {
  const command = Math.max(...TRY.map(([text]) => text.length));
  const lines = [...TRY, ["aimap --help", "all commands"] as const];
  const isNarrow = width !== null && width < command + 30;
  return lines.map(([text, what]) => (isNarrow ? theme.id(text) : `${theme.id(padEnd(text, command))}  ${what}`));
}

// The topic tree: names, how many of the papers found each has, and when these are from.
import { sparkOf } from "../../render/text/charts.ts";
import { padEnd, padStart, truncate } from "../../terminal/text.ts";
import { SPARK_COLUMNS } from "../collection.ts";
import type { Area } from "../layout.ts";
import type { State } from "../state.ts";
import { visibleTopics } from "../topics.ts";
import type { World } from "../world.ts";
import { cursorSign, type Lines } from "./pane.ts";

const MIN_WIDTH_WITH_SPARKS = 26;
/** Names keep so many columns before deep levels are indented less. */
const MIN_NAME = 12;
const MIN_NAME_WITH_WIDE_STEPS = 20;

export function topicsPane(state: State, { width, height }: Area, world: World): Lines {
  const rows = visibleTopics(state, world).slice(state.topicTop, state.topicTop + height);
  return rows.map((topic) => topicLine(topic, state, width, world));
}

function topicLine(topic: number | null, state: State, width: number, world: World): string {
  const { collection, look, isAscii } = world;
  const { theme, glyphs } = look;
  const isHere = topic === state.topic;
  const hasFocus = state.focus === "topics" && state.mode === "browse";
  const { topics, all } = state.counts;
  const count = topic === null ? all : (topics[topic] ?? 0);
  const digits = String(collection.papers.length).length;
  const sparkWidth = width < MIN_WIDTH_WITH_SPARKS ? 0 : width < 34 ? 6 : 8;
  const right = digits + 1 + (sparkWidth === 0 ? 0 : sparkWidth + 1);
  const room = Math.max(1, width - 2 - right - 1);
  const name = padEnd(truncate(nameOf(topic, state, room, world), room, glyphs.ellipsis), room);
  const spark = sparkWidth === 0 ? "" : ` ${theme.bar(sparkline(topic, state, sparkWidth, world))}`;
  const paint = count === 0 ? theme.comment : isHere ? theme.title : (text: string): string => text;
  const number =
    count === 0 ? theme.comment(padStart(isAscii ? "." : glyphs.dot, digits)) : padStart(String(count), digits);
  return `${isHere ? cursorSign(hasFocus, look, isAscii) : " "}${paint(name)} ${number}${spark}`;
}

/** The name of a topic with what shows its level and whether it is folded. */
function nameOf(topic: number | null, { folded }: State, room: number, { collection, isAscii }: World): string {
  if (topic === null) return " All topics";
  const { name = "", depth = 1 } = collection.topics[topic] ?? {};
  const hasTopics = (collection.topicEnd[topic] ?? 0) > topic + 1;
  const [open, closed] = isAscii ? ["v", "+"] : ["▾", "▸"];
  const sign = hasTopics ? (folded.has(topic) ? closed : open) : " ";
  const step = room < MIN_NAME_WITH_WIDE_STEPS ? 1 : 2;
  const indent = Math.min((depth - 1) * step, Math.max(0, room - MIN_NAME));
  return `${" ".repeat(indent)}${sign} ${name}`;
}

/** Each topic on its own scale: the picture shows when, and the number how many. */
function sparkline(topic: number | null, { counts }: State, width: number, { collection, look }: World): string {
  const from = topic === null ? 0 : topic * SPARK_COLUMNS;
  const columns = (topic === null ? counts.allSpark : counts.sparks).subarray(from, from + SPARK_COLUMNS);
  const used = Math.min(SPARK_COLUMNS, Math.max(1, collection.sparkYears));
  const merged = new Uint32Array(width);
  for (let column = 0; column < width; column += 1) {
    const start = Math.floor((column * used) / width);
    const end = Math.max(start + 1, Math.floor(((column + 1) * used) / width));
    for (let at = start; at < end; at += 1) merged[column] = (merged[column] ?? 0) + (columns[at] ?? 0);
  }
  const highest = merged.reduce((most, count) => Math.max(most, count), 1);
  // full cells would touch those of the row above
  const spark = look.glyphs.spark.slice(0, -1);
  return Array.from(merged, (count) => sparkOf(count, highest, { spark })).join("");
}

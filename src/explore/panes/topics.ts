// The topic tree: names, when the papers found of each are from, and how many there are. A name that needs the room of its
// sparkline takes it.
import { sparkOf } from "../../render/text/charts.ts";
import type { Screen } from "../../terminal/screen.ts";
import { padStart, truncate, widthOfText } from "../../terminal/text.ts";
import { graphemes } from "../../text/graphemes.ts";
import { type Collection, SPARK_COLUMNS } from "../collection.ts";
import type { Area } from "../layout.ts";
import type { State } from "../state.ts";
import { visibleTopics } from "../topics.ts";
import type { World } from "../world.ts";
import { cursorSign, type Lines, remembered } from "./pane.ts";

/** A name keeps its sparkline if so many columns are left for it. */
const ENOUGH_FOR_NAME = 28;
/** Names keep so many columns before deep levels are indented less. */
const MIN_NAME = 12;
const MIN_ROOM_WITH_WIDE_STEPS = 30;
const MIN_WIDTH_WITH_SPARKS = 24;
const MIN_WIDTH_WITH_WIDE_SPARKS = 34;
/** Longer names are cut on every screen. */
const MAX_NAME = 48;

export const topicsPane = remembered(
  ({ topicTop, topic, folded, counts, focus, mode }) => [topicTop, topic, folded, counts, focus, mode],
  (state: State, { width, height }: Area, world: World): Lines => {
    const rows = visibleTopics(state, world).slice(state.topicTop, state.topicTop + height);
    const room = roomFor(width, world.collection);
    const names = namesOf(rows, state, room, world);
    return rows.map((topic, row) => topicLine({ topic, name: names[row] ?? "" }, state, room, world));
  },
);

/** The columns of a pane that shows all topics whole, with their sparklines. */
export function roomOfTopics({ collection }: World): number {
  const { topics, papers } = collection;
  const longest = topics.reduce(
    (most, { name, depth }) => Math.max(most, (depth - 1) * 2 + 2 + Math.min(MAX_NAME, widthOfText(name))),
    0,
  );
  return 1 + longest + 1 + sparkWidthIn(MIN_WIDTH_WITH_WIDE_SPARKS) + 1 + digitsOf(papers.length) + 1;
}

interface Room {
  /** Columns of a name without a sparkline. */
  readonly name: number;
  readonly spark: number;
  readonly digits: number;
}

function roomFor(width: number, { papers }: Collection): Room {
  const digits = digitsOf(papers.length);
  return { name: Math.max(1, width - 1 - digits - 2), spark: sparkWidthIn(width), digits };
}

function digitsOf(count: number): number {
  return Math.max(2, String(count).length);
}

function sparkWidthIn(width: number): number {
  if (width < MIN_WIDTH_WITH_SPARKS) return 0;
  return width < MIN_WIDTH_WITH_WIDE_SPARKS ? 6 : 8;
}

interface Row {
  readonly topic: number | null;
  /** As much of it as fits, with what shows its level. */
  readonly name: string;
}

function topicLine({ topic, name }: Row, state: State, room: Room, world: World): string {
  const { look, isAscii } = world;
  const { theme, glyphs } = look;
  const isHere = topic === state.topic;
  const hasFocus = state.focus === "topics" && state.mode === "browse";
  const { topics, all } = state.counts;
  const count = topic === null ? all : (topics[topic] ?? 0);
  const paint = count === 0 ? theme.comment : isHere ? theme.title : (text: string): string => text;
  const left = room.name - widthOfText(name);
  const hasSpark = room.spark > 0 && left > room.spark;
  const spark = hasSpark ? theme.bar(sparkline(topic, state, room.spark, world)) : "";
  const gap = " ".repeat(Math.max(0, left - (hasSpark ? room.spark : 0)));
  const number = padStart(count === 0 ? (isAscii ? "." : glyphs.dot) : String(count), room.digits);
  const sign = isHere ? cursorSign(hasFocus, look, isAscii) : " ";
  return `${sign}${paint(name)}${gap}${spark} ${count === 0 ? theme.comment(number) : number}`;
}

/** The names of rows, each with what shows its level and whether it is folded. Neighbours that would be cut to the same are cut inside. */
function namesOf(rows: readonly (number | null)[], state: State, room: Room, world: World): string[] {
  const { look, collection } = world;
  const parts = rows.map((topic) => {
    const before = beforeName(topic, state, room, world);
    const name = topic === null ? "All topics" : (collection.topics[topic]?.name ?? "");
    const left = Math.max(1, room.name - widthOfText(before));
    // a long name leaves the sparkline its place where it has enough without it
    const most = widthOfText(name) > left - room.spark - 1 ? Math.max(left - room.spark - 1, ENOUGH_FOR_NAME) : left;
    return { before, name, room: Math.min(left, most) };
  });
  const cut = parts.map((each) => truncate(each.name, each.room, look.glyphs.ellipsis));
  // only names below the same topic are mistaken for one another
  const placeOf = (row: number): string => {
    const topic = rows[row] ?? -1;
    const above = collection.topicParent[topic];
    return `${above === topic ? "" : above} ${cut[row]}`;
  };
  const namesAt = new Map<string, Set<string>>();
  for (const [row, { name }] of parts.entries())
    namesAt.set(placeOf(row), (namesAt.get(placeOf(row)) ?? new Set()).add(name));
  return parts.map((each, row) => {
    const isAmbiguous = (namesAt.get(placeOf(row))?.size ?? 0) > 1;
    return each.before + (isAmbiguous ? withoutMiddle(each.name, each.room, look.glyphs) : (cut[row] ?? ""));
  });
}

function beforeName(topic: number | null, { folded }: State, room: Room, { collection, isAscii }: World): string {
  if (topic === null) return " ";
  const { depth = 1 } = collection.topics[topic] ?? {};
  const hasTopics = (collection.topicEnd[topic] ?? 0) > topic + 1;
  const [open, closed] = isAscii ? ["v", "+"] : ["▾", "▸"];
  const sign = hasTopics ? (folded.has(topic) ? closed : open) : " ";
  const step = room.name < MIN_ROOM_WITH_WIDE_STEPS ? 1 : 2;
  const indent = Math.min((depth - 1) * step, Math.max(0, room.name - MIN_NAME));
  return `${" ".repeat(indent)}${sign} `;
}

/** The beginning and the end of a name, which tell it from others that begin alike. */
function withoutMiddle(name: string, room: number, { ellipsis }: Screen["glyphs"]): string {
  const most = Math.floor((room - widthOfText(ellipsis)) / 2);
  let end = "";
  for (const grapheme of [...graphemes(name)].toReversed()) {
    if (widthOfText(grapheme + end) > most) break;
    end = grapheme + end;
  }
  return truncate(name, room - widthOfText(end), ellipsis) + end;
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

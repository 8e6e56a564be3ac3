// The status line: what the keys do here, or what has just happened; what is marked and how the list is ordered.
import { truncate, widthOfText, wrap } from "../../terminal/text.ts";
import { keyName } from "../key-names.ts";
import { KEYS, type KeyRow, type Place, SHORT_INSTEAD } from "../keys.ts";
import { layoutFor, marksShown } from "../lists.ts";
import type { State } from "../state.ts";
import type { World } from "../world.ts";
import { isAdviceLong } from "./header.ts";

/** Always shown if there is room for anything. */
const ALWAYS = ["help", "quit", "closeHelp"];
const GAP = "   ";

/** One line, or as many more as a long message needs: they cover the last rows of the panes until the next key. */
export function statusLines(state: State, place: Place, world: World): string[] {
  const { theme } = world.look;
  const { columns } = state.size;
  const right = rightOf(state);
  const room = columns - 2 - (right === "" ? 0 : right.length + 2);
  const message = messageOf(state, world);
  const lines =
    message === null
      ? [keysShown(state, place, room >= MIN_ROOM_BESIDE_RIGHT ? room : columns - 2, world)]
      : messageShown(message, state.size, world);
  const last = lines.at(-1) ?? { text: "", width: 0 };
  const gap = columns - 2 - last.width - right.length;
  const isRightShown = right !== "" && room >= MIN_ROOM_BESIDE_RIGHT && gap > 0;
  const end = isRightShown ? " ".repeat(gap) + theme.label(right) : "";
  return [...lines.slice(0, -1).map(({ text }) => ` ${text}`), ` ${last.text}${end}`];
}

/** Where the line of chips has no room for it, nothing else says that a search takes long, or why nothing was found. */
function messageOf(state: State, world: World): string | null {
  const { message, isSearching, failed } = state;
  if (message !== null) return message;
  const { hasChipLine } = layoutFor(state);
  if (isSearching) return hasChipLine ? null : `searching${world.look.glyphs.ellipsis}`;
  return hasChipLine && !isAdviceLong(state, world) ? null : (failed?.advice ?? null);
}

interface Shown {
  readonly text: string;
  readonly width: number;
}

/** How many lines a message has at most on screens with at least so many rows. */
const MAX_LINES = [
  { rows: 12, lines: 3 },
  { rows: 5, lines: 2 },
] as const;

function messageShown(message: string, { columns, rows }: State["size"], { look }: World): Shown[] {
  const { theme, glyphs } = look;
  const width = Math.max(1, columns - 2);
  const most = MAX_LINES.find((each) => rows >= each.rows)?.lines ?? 1;
  // the beginning of an address says enough
  const lines = /https?:\/\//.test(message) ? [truncate(message, width, glyphs.ellipsis)] : wrap(message, width);
  const shown = [...lines.slice(0, most - 1), truncate(lines.slice(most - 1).join(" "), width, glyphs.ellipsis)];
  return shown
    .filter((line, at) => at === 0 || line !== "")
    .map((line) => ({ text: theme.title(line), width: widthOfText(line) }));
}

/** What is marked is shown beside a line with so many columns. */
const MIN_ROOM_BESIDE_RIGHT = 12;

function rightOf(state: State): string {
  const count = state.marks.size;
  if (count === 0) return "";
  const shown = marksShown(state).length;
  const hidden = shown === 0 ? ", not shown" : shown < count ? `, ${count - shown} not shown` : "";
  return `${count} marked${hidden}`;
}

/** As many keys as fit, in the order of the table. */
function keysShown({ by }: State, place: Place, room: number, world: World): Shown {
  const here = KEYS.filter(({ places, short }) => short !== null && places.includes(place));
  const rows = here.map((each) =>
    each.short === "years" && by === "month" ? { ...each, short: SHORT_INSTEAD.years } : each,
  );
  const always = rows.filter(({ action }) => ALWAYS.includes(action));
  let left = room - always.reduce((sum, each) => sum + hintWidth(each, world) + GAP.length, -GAP.length);
  const chosen = rows.filter((each) => {
    if (always.includes(each)) return true;
    const width = hintWidth(each, world) + GAP.length;
    const fits = left >= width;
    if (fits) left -= width;
    return fits;
  });
  const { theme } = world.look;
  const fitting = left >= 0 ? chosen : always.slice(0, 1);
  const text = fitting
    .map((each) => `${theme.heading(nameOf(each, world))} ${theme.comment(labelOf(each, world))}`)
    .join(GAP);
  return { text, width: fitting.reduce((sum, each) => sum + hintWidth(each, world) + GAP.length, -GAP.length) };
}

function hintWidth(each: KeyRow, world: World): number {
  return widthOfText(nameOf(each, world)) + 1 + labelOf(each, world).length;
}

function nameOf({ keys, action }: KeyRow, { isAscii }: World): string {
  const [first = ""] = keys;
  if (action === "earlier" || action === "fold" || action === "chipLeft") {
    return isAscii ? "left/right" : `${keyName("left", false)}${keyName("right", false)}`;
  }
  return action === "follow" ? "1-9" : keyName(first, isAscii);
}

function labelOf({ short, action }: KeyRow, { isPicking }: World): string {
  return action === "enter" && short === "read" && isPicking ? SHORT_INSTEAD.read : (short ?? "");
}

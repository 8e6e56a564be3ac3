// The status line: what the keys do here, or what has just happened; what is marked and how the list is ordered.
import { truncate, widthOfText } from "../../terminal/text.ts";
import { KEYS, type KeyRow, keyName, type Place } from "../keys.ts";
import { layoutFor } from "../lists.ts";
import type { State } from "../state.ts";
import type { World } from "../world.ts";

/** Always shown if there is room for anything. */
const ALWAYS = ["help", "quit", "closeHelp"];
const GAP = "   ";

export function statusLine(state: State, place: Place, world: World): string {
  const { theme, glyphs } = world.look;
  const { columns } = state.size;
  const right = rightOf(state);
  const room = columns - 2 - (right === "" ? 0 : right.length + 2);
  const isRoomy = room >= 12;
  // where there is no line for chips, nothing else says why nothing was found
  const message = state.message ?? (layoutFor(state).hasChipLine ? null : (state.failed?.advice ?? null));
  const left =
    message === null
      ? keysShown(state, place, isRoomy ? room : columns - 2, world)
      : messageShown(message, room, world);
  const gap = Math.max(1, columns - 2 - left.width - right.length);
  return ` ${left.text}${isRoomy && right !== "" ? " ".repeat(gap) + theme.label(truncate(right, columns, glyphs.ellipsis)) : ""}`;
}

interface Shown {
  readonly text: string;
  readonly width: number;
}

function messageShown(message: string, room: number, { look }: World): Shown {
  const text = truncate(message, Math.max(1, room), look.glyphs.ellipsis);
  return { text: look.theme.title(text), width: widthOfText(text) };
}

function rightOf({ marks }: State): string {
  return marks.size === 0 ? "" : `${marks.size} marked`;
}

/** As many keys as fit, in the order of the table. */
function keysShown({ by }: State, place: Place, room: number, world: World): Shown {
  const here = KEYS.filter(({ places, short }) => short !== null && places.includes(place));
  const rows = here.map((each) => (each.short === "years" && by === "month" ? { ...each, short: "months" } : each));
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
  return action === "enter" && short === "read" && isPicking ? "choose" : (short ?? "");
}

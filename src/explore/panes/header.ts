// The search line with the counts, and below it the chips with how the words were understood, or why nothing was found.
import { countOf } from "../../render/phrases.ts";
import { padStart, truncate, widthOfText } from "../../terminal/text.ts";
import { graphemes } from "../../text/graphemes.ts";
import { chipsOf } from "../chips.ts";
import { layoutFor } from "../lists.ts";
import type { State } from "../state.ts";
import type { World } from "../world.ts";

const PROMPT = " / ";
/** Columns that the search line keeps for what is typed, before the count is shown beside it. */
const MIN_WORDS = 12;

export interface SearchLine {
  readonly line: string;
  /** Where the cursor of the terminal is while somebody types. */
  readonly column: number;
}

export function searchLine(state: State, world: World): SearchLine {
  const { collection, look } = world;
  const { columns } = state.size;
  const { theme } = look;
  const [shown, total] = [state.list.length, collection.papers.length];
  const counts = [`${shown} of ${countOf(total, "paper")}`, `${shown}/${total}`, ""];
  const count = counts.find((each) => PROMPT.length + MIN_WORDS + each.length + 2 <= columns) ?? "";
  const room = Math.max(1, columns - PROMPT.length - (count === "" ? 1 : count.length + 3));
  const isTyping = state.mode === "search";
  const { text, at } = endingAtCursor(state.query, room);
  const prompt = isTyping ? theme.warning(PROMPT) : theme.comment(PROMPT);
  const instead = text === "" && !isTyping ? truncate(besideNoWords(state, world), room, look.glyphs.ellipsis) : null;
  const words = instead === null ? theme.title(text) : theme.comment(instead);
  const width = widthOfText(instead ?? text);
  const gap = " ".repeat(Math.max(0, columns - PROMPT.length - width - count.length - 1));
  return {
    line: `${prompt}${words}${gap}${state.failed === null ? theme.count(count) : theme.comment(count)}`,
    column: PROMPT.length + at,
  };
}

/** Where there is no line for chips, they are in the search line while it is empty. */
function besideNoWords(state: State, world: World): string {
  const chips = layoutFor(state).hasChipLine ? [] : chipsOf(state, world);
  return chips.length === 0 ? "press / to search" : chips.map(({ text }) => text).join("  ");
}

/** The part of a long line that has its cursor, and the column of the cursor in it. */
function endingAtCursor({ text, at }: State["query"], room: number): { readonly text: string; readonly at: number } {
  let before = text.slice(0, at);
  let taken = widthOfText(before);
  for (const grapheme of graphemes(before)) {
    if (taken < room) break;
    before = before.slice(grapheme.length);
    taken -= widthOfText(grapheme);
  }
  const rest = truncate(text.slice(at), Math.max(0, room - taken), "");
  return { text: before + rest, at: taken };
}

interface Across {
  readonly left: number;
  readonly width: number;
}

/** Where each chip is on its line. */
export function chipAreas(state: State, world: World): Across[] {
  let left = 1;
  return chipTexts(state, world).map((text) => {
    const area = { left, width: widthOfText(text) };
    left += area.width + 2;
    return area;
  });
}

function chipTexts(state: State, world: World): string[] {
  const cross = world.isAscii ? "x" : "×";
  const most = Math.max(8, Math.floor(state.size.columns / 2));
  return chipsOf(state, world).map(({ text }) => `${truncate(text, most, world.look.glyphs.ellipsis)} ${cross}`);
}

export function chipLine(state: State, world: World): string {
  const { look, collection } = world;
  const { theme, glyphs } = look;
  const { columns } = state.size;
  const isChoosing = state.mode === "chips";
  const texts = chipTexts(state, world);
  const chips = texts.map((text, at) =>
    isChoosing && at === state.chip ? theme.warning(`[${text}]`) : theme.label(text),
  );
  const left = chips.length === 0 ? "" : ` ${chips.join("  ")}`;
  const taken =
    chips.length === 0 ? 0 : 1 + texts.reduce((sum, text) => sum + widthOfText(text) + 2, isChoosing ? 0 : -2);
  const { text, paint } = remark(state, world);
  // the status line has room for all of it
  if (state.failed !== null && !state.isSearching && isAdviceLong(state, world)) return left;
  // below words, the title of the map would look like what they were understood as
  const isPlain = text === "" && chips.length === 0 && state.query.text === "";
  const title = isPlain ? collection.seenMap.title : text;
  const room = columns - taken - 3;
  if (room < 8 || title === "") return left;
  const shown = truncate(title, room, glyphs.ellipsis);
  return chips.length === 0
    ? `   ${paint(shown)}`
    : `${left}${padStart("", columns - taken - widthOfText(shown) - 1)}${paint(shown)}`;
}

/** Whether why nothing was found does not fit beside the chips. */
export function isAdviceLong(state: State, world: World): boolean {
  const chips = chipTexts(state, world);
  const taken = chips.reduce((sum, text) => sum + widthOfText(text) + 2, 1);
  return state.failed !== null && taken + widthOfText(state.failed.advice) + 3 > state.size.columns;
}

function remark(
  { failed, found, isSearching }: State,
  { look }: World,
): { text: string; paint: (text: string) => string } {
  const { theme } = look;
  if (isSearching) return { text: `searching${look.glyphs.ellipsis}`, paint: theme.comment };
  if (failed !== null) return { text: failed.advice, paint: theme.warning };
  return { text: found.readings.join("; "), paint: theme.comment };
}

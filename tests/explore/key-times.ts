// How long each key of a long session takes, from the key to what is written to the terminal, search included. For the bench.

import { Collection, SORTED } from "../../src/explore/collection.ts";
import { difference } from "../../src/explore/draw.ts";
import type { Event } from "../../src/explore/events.ts";
import { find } from "../../src/explore/find.ts";
import { type Frame, frameOf } from "../../src/explore/frame.ts";
import { isEmptyWish, isSameWish, wishOf } from "../../src/explore/lists.ts";
import { startState, update } from "../../src/explore/update.ts";
import type { ResearchMap } from "../../src/map/model.ts";
import { PLAIN_SCREEN } from "../../src/terminal/screen.ts";
import { COLOR_THEME } from "../../src/terminal/theme.ts";

const SESSION = [
  ..."/sparse autoencoders",
  "enter",
  "j",
  "j",
  "j",
  "ctrl-d",
  "G",
  "g",
  "left",
  "left",
  "<",
  "<",
  "right",
  "esc",
  "s",
  "s",
  "S",
  "s",
  "/",
  ..."features in language",
  "esc",
  "shift-tab",
  "j",
  "j",
  "j",
  "k",
  "h",
  "tab",
  "space",
  "j",
  "space",
  "m",
  "m",
  "esc",
  "esc",
  "/",
  "ctrl-u",
  ..."author:nanda ",
  "enter",
  "x",
  "enter",
  "pagedown",
  "pagedown",
  "t",
  "left",
  "left",
  "t",
  "esc",
];

export interface KeyTime {
  readonly key: string;
  readonly milliseconds: number;
  /** The part of it that the search takes. */
  readonly searching: number;
}

/** @param clock in milliseconds */
export async function keyTimes(
  map: ResearchMap,
  clock: () => number,
): Promise<{ readonly opening: number; readonly keys: readonly KeyTime[] }> {
  const begin = clock();
  const collection = new Collection(map);
  const look = { ...PLAIN_SCREEN, isAligned: true, theme: COLOR_THEME };
  const world = { collection, look, isAscii: false, isPicking: false, hiddenList: null, newList: null };
  let state = startState({ size: { columns: 120, rows: 40 }, words: "", filters: [], topic: null, span: null }, world);
  let shown: Frame | null = null;
  const draw = (): void => {
    const frame = frameOf(state, world);
    difference(shown, frame);
    shown = frame;
  };
  draw();
  const opening = clock() - begin;
  const apply = (event: Event): void => {
    state = update(state, event, world).state;
    draw();
  };
  const press = async (key: string): Promise<number> => {
    apply({ type: "key", key: key === " " ? "space" : key });
    const wish = wishOf(state);
    if (
      isEmptyWish(wish) ||
      isSameWish(wish, state.found.wish) ||
      (state.failed !== null && isSameWish(wish, state.failed.wish))
    )
      return 0;
    const start = clock();
    const { found, failed } = await find(collection, wish, false);
    const searching = clock() - start;
    if (found !== null) apply({ type: "found", found });
    if (failed !== null) apply({ type: "failed", failed });
    return searching;
  };
  const keys: KeyTime[] = [];
  // what is prepared while nobody presses a key
  while (SORTED.some((by) => collection.prepareOrder(by)));
  // the first time everything is compiled, and the index made
  for (const round of [0, 1]) {
    for (const key of SESSION) {
      const start = clock();
      const searching = await press(key);
      if (round > 0) keys.push({ key, milliseconds: clock() - start, searching });
    }
    await press("esc");
  }
  return { opening, keys };
}

// What a person sees in the explorer after some keys, with the colours of a terminal: for the picture in its guide.
import { readFileSync } from "node:fs";
import { Collection } from "../explore/collection.ts";
import { find } from "../explore/find.ts";
import { frameOf } from "../explore/frame.ts";
import { shownPaper, wishOf } from "../explore/lists.ts";
import { relatedTo } from "../explore/related.ts";
import type { Size } from "../explore/state.ts";
import { startState, update } from "../explore/update.ts";
import type { World } from "../explore/world.ts";
import { linkMap, type MapFile } from "../map/map-file.ts";
import { PLAIN_SCREEN } from "../terminal/screen.ts";
import { COLOR_THEME } from "../terminal/theme.ts";

/** @param keys by their names @returns the lines of the screen */
export async function explorerScreen(mapPath: string, size: Size, keys: readonly string[]): Promise<readonly string[]> {
  // the cast: this is the map that ships with the program
  const collection = new Collection(linkMap(JSON.parse(readFileSync(mapPath, "utf8")) as MapFile));
  const look = { ...PLAIN_SCREEN, isAligned: true, theme: COLOR_THEME };
  const world: World = { collection, look, isAscii: false, isPicking: false, hiddenList: null, newList: null };
  let state = startState({ size, words: "", filters: [], topic: null, span: null }, world);
  for (const key of keys) state = update(state, { type: "key", key }, world).state;
  const { found } = await find(collection, wishOf(state), true);
  if (found !== null) state = update(state, { type: "found", found }, world).state;
  const paper = shownPaper(state);
  if (paper !== null) {
    const related = { of: paper, papers: await relatedTo(collection, paper) };
    state = update(state, { type: "related", related }, world).state;
  }
  return frameOf(state, world).rows;
}

// What all panes are made from.
import type { Screen } from "../../terminal/screen.ts";
import type { Area } from "../layout.ts";
import type { State } from "../state.ts";
import type { World } from "../world.ts";

/** Drawn lines of a pane: at most as many as it has rows; the frame fits each into its columns. */
export type Lines = readonly string[];

/** The sign before the row of a cursor: strong where the keys go, faint elsewhere. */
export function cursorSign(hasFocus: boolean, { theme, glyphs }: Screen, isAscii: boolean): string {
  if (isAscii) return hasFocus ? theme.bar(">") : theme.comment(":");
  return hasFocus ? theme.bar(glyphs.bar[3] ?? "") : theme.comment(glyphs.bar[0] ?? "");
}

type Pane = (state: State, area: Area, world: World) => Lines;

/**
 * A pane that is drawn again only if something that it shows has changed, since most keys change one pane of several.
 *
 * @param shown the parts of the state that the pane depends on, besides its size
 */
export function remembered(shown: (state: State) => readonly unknown[], draw: Pane): Pane {
  let [before, lines]: readonly [readonly unknown[], Lines] = [[], []];
  return (state, area, world) => {
    const now = [world.collection, world.look, world.isAscii, area.width, area.height, state.size, ...shown(state)];
    if (before.length !== now.length || now.some((part, at) => part !== before[at])) {
      lines = draw(state, area, world);
      before = now;
    }
    return lines;
  };
}

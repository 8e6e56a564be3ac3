// The paper that is read: what `aimap show` prints, in the columns of the pane, and the related papers with their numbers.
import { showText } from "../../render/text/show.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, wrap } from "../../terminal/text.ts";
import type { Area } from "../layout.ts";
import { asSaved, shownPaper } from "../lists.ts";
import { relatedOf } from "../reading.ts";
import type { RelatedPaper, State } from "../state.ts";
import type { World } from "../world.ts";
import { type Lines, remembered } from "./pane.ts";

const MARGIN = 1;
/** From so many columns on, values are in a column as in `aimap show`. */
const MIN_WIDTH_WITH_COLUMNS = 56;

export const paperPane = remembered(
  (state) => [state.scroll, shownPaper(state), state.related, state.saving, state.guessed],
  (state: State, area: Area, world: World): Lines =>
    wholePaper(state, area, world)
      .slice(state.scroll, state.scroll + area.height)
      .map((line) => `${" ".repeat(MARGIN)}${line}`),
);

/** How many lines the paper has that is read. */
export function paperHeight(state: State, area: Area, world: World): number {
  return wholePaper(state, area, world).length;
}

/** All lines, also those above and below the pane. */
const wholePaper = remembered(
  (state) => [shownPaper(state), state.related, state.saving, state.guessed],
  (state: State, { width }: Area, world: World): Lines => {
    const at = shownPaper(state);
    const stored = at === null ? undefined : world.collection.paper(at);
    if (at === null || stored === undefined) return [];
    const paper = asSaved(stored, at, state);
    const isPane = width < MIN_WIDTH_WITH_COLUMNS;
    const screen = { ...world.look, width: Math.max(1, width - MARGIN - 1), isAligned: true, isPane };
    const map = world.collection.mapAround(at);
    const text = showText({ type: "show", map, entries: [{ type: "paper", paper }] }, screen);
    return [...text.trimEnd().split("\n"), ...relatedLines(relatedOf(state, at), world, screen)];
  },
);

function relatedLines(related: readonly RelatedPaper[], { collection }: World, screen: Screen): string[] {
  if (related.length === 0) return [];
  const { theme, width } = screen;
  const lines = related.flatMap(({ at: other, reason }, number) => {
    const [first = "", ...more] = hang("  ", collection.paper(other)?.title ?? "", width);
    return [
      theme.id(String(number + 1)) + first.slice(1),
      ...more,
      ...wrap(reason, (width ?? 80) - 2).map((line) => `  ${theme.comment(line)}`),
    ];
  });
  return ["", theme.heading("Related"), ...lines];
}

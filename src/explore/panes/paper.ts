// The paper that is read: what `aimap show` prints, in the columns of the pane, and the related papers with their numbers.
import { showText } from "../../render/text/show.ts";
import { NO_HYPERLINK } from "../../terminal/hyperlink.ts";
import { PLAIN_THEME } from "../../terminal/plain-theme.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, wrap } from "../../terminal/text.ts";
import type { Area } from "../layout.ts";
import { shownPaper } from "../lists.ts";
import { MAX_RELATED } from "../reading.ts";
import type { State } from "../state.ts";
import type { World } from "../world.ts";
import type { Lines } from "./pane.ts";

const MARGIN = 1;

export function paperPane(state: State, { width, height }: Area, world: World): Lines {
  const paper = shownPaper(state);
  if (paper === null) return [];
  const sign = state.focus === "paper" && state.mode === "browse" ? "" : "";
  return drawn(paper, width, world, world.look)
    .slice(state.scroll, state.scroll + height)
    .map((line) => `${sign}${" ".repeat(MARGIN)}${line}`);
}

/** The lines of a paper, not drawn: how many there are is all that `update` asks. */
export function paperPaneLines(paper: number, width: number, world: World): Lines {
  return drawn(paper, width, world, { ...world.look, theme: PLAIN_THEME, hyperlink: NO_HYPERLINK });
}

function drawn(at: number, width: number, world: World, look: Screen): string[] {
  const paper = world.collection.paper(at);
  if (paper === undefined) return [];
  const screen = { ...look, width: Math.max(1, width - MARGIN - 1), isAligned: true };
  const text = showText(
    { type: "show", map: world.collection.mapAround(at), entries: [{ type: "paper", paper }] },
    screen,
  );
  return [...text.trimEnd().split("\n"), ...relatedLines(at, world, screen)];
}

function relatedLines(at: number, { relatedTo, collection }: World, screen: Screen): string[] {
  const related = relatedTo?.(at).slice(0, MAX_RELATED) ?? [];
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

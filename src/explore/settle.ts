// Brings a state into its bounds after each change: cursors inside their lists, and on the screen.
import { chipsOf } from "./chips.ts";
import { layoutFor } from "./lists.ts";
import { helpLines } from "./panes/help.ts";
import { paperHeight } from "./panes/paper.ts";
import type { State } from "./state.ts";
import { topicRow, visibleTopics } from "./topics.ts";
import type { World } from "./world.ts";

export function settled(state: State, world: World): State {
  const { panes, paperLines } = layoutFor(state);
  const areaOf = (wanted: string) => panes.find(({ pane }) => pane === wanted)?.area;
  const page = Math.max(1, Math.floor((areaOf("papers")?.height ?? state.size.rows) / paperLines));
  const cursor = Math.min(Math.max(0, state.cursor), Math.max(0, state.list.length - 1));
  const rows = visibleTopics(state, world).length;
  return {
    ...state,
    cursor,
    top: topFor(state.top, cursor, page, state.list.length),
    topicTop: topFor(state.topicTop, topicRow(state, world), areaOf("topics")?.height ?? 1, rows),
    scroll: state.scroll === 0 ? 0 : within(state.scroll, paperLinesIn(state, world) - (areaOf("paper")?.height ?? 1)),
    chip: state.mode === "chips" ? within(state.chip, chipsOf(state, world).length - 1) : 0,
    help: state.mode === "help" ? settledHelp(state, world) : state.help,
  };
}

function settledHelp({ help, size }: State, world: World): State["help"] {
  const lines = helpLines(help.query.text, size.columns, world);
  return { ...help, scroll: within(help.scroll, lines.length - Math.max(1, size.rows - 2)) };
}

function paperLinesIn(state: State, world: World): number {
  const area = layoutFor(state).panes.find(({ pane }) => pane === "paper")?.area;
  return area === undefined ? 0 : paperHeight(state, area, world);
}

/** The first row shown: as before, if the cursor is on the screen, with a row before and after it where there are any. */
function topFor(top: number, cursor: number, page: number, count: number): number {
  const margin = page > 4 ? 1 : 0;
  const lowest = Math.max(0, cursor - page + 1 + margin);
  const highest = Math.max(0, cursor - margin);
  return within(Math.min(Math.max(top, lowest), highest), count - page);
}

function within(position: number, last: number): number {
  return Math.max(0, Math.min(position, last));
}

// What a press of the mouse or its wheel does: the same as keys do, at the place where it is.

import { monthOf } from "./axis.ts";
import { chipsOf } from "./chips.ts";
import type { MouseEvent } from "./events.ts";
import type { Area } from "./layout.ts";
import { axisFor, layoutFor, movedTo, relisted } from "./lists.ts";
import { chipAreas } from "./panes/header.ts";
import { periodAt } from "./panes/timeline.ts";
import type { Pane, State } from "./state.ts";
import { toTopicRow } from "./topics.ts";
import type { World } from "./world.ts";

/** Rows that a turn of the wheel moves. */
const WHEEL = 3;

export function pressed(state: State, event: MouseEvent, world: World): State {
  if (state.mode === "help") {
    const by = event.what === "press" ? 0 : wheel(event);
    return { ...state, help: { ...state.help, scroll: state.help.scroll + by } };
  }
  const { panes, timeline, hasChipLine } = layoutFor(state);
  const place = panes.find(({ area }) => isInside(event, area));
  if (event.what !== "press") return place === undefined ? state : wheeled(state, place.pane, wheel(event), world);
  if (event.row === 0) return { ...state, mode: "search" };
  if (hasChipLine && event.row === 1) return withoutChipAt(state, event.column, world);
  if (timeline !== null && isInside(event, timeline)) return inPeriod(state, event.column - timeline.left, world);
  return place === undefined ? state : clicked(state, place, event, world);
}

function isInside({ column, row }: MouseEvent, { left, top, width, height }: Area): boolean {
  return column >= left && column < left + width && row >= top && row < top + height;
}

function wheel({ what }: MouseEvent): number {
  return what === "wheelUp" ? -WHEEL : WHEEL;
}

function wheeled(state: State, pane: Pane, by: number, world: World): State {
  if (pane === "papers") return movedTo(state, state.cursor + Math.sign(by));
  if (pane === "topics") return { ...state, topicTop: Math.max(0, state.topicTop + by) };
  return { ...state, scroll: Math.max(0, state.scroll + by), focus: world.isPicking ? state.focus : "paper" };
}

function clicked(
  state: State,
  { pane, area }: { readonly pane: Pane; readonly area: Area },
  { row }: MouseEvent,
  world: World,
): State {
  const next: State = { ...state, mode: "browse", focus: pane };
  if (pane === "topics") return toTopicRow(next, world, state.topicTop + row - area.top);
  if (pane === "papers") {
    const position = state.top + Math.floor((row - area.top) / layoutFor(state).paperLines);
    return position < state.list.length ? movedTo(next, position) : next;
  }
  return next;
}

function withoutChipAt(state: State, column: number, world: World): State {
  const at = chipAreas(state, world).findIndex(({ left, width }) => column >= left && column < left + width);
  return chipsOf(state, world)[at]?.remove(state, world) ?? state;
}

function inPeriod(state: State, column: number, world: World): State {
  const axis = axisFor(state, world);
  const period = periodAt(axis, layoutFor(state).timeline?.width ?? 0, column);
  const from = period === null ? null : monthOf(axis, period);
  if (from === null) return state;
  return relisted({ ...state, span: { from, to: from + axis.step - 1 }, follows: "place" }, world);
}

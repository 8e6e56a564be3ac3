// The whole screen: state and size to rows, each exactly as wide as the screen, and nothing else.
import { fitted } from "../terminal/painted-line.ts";
import type { Screen } from "../terminal/screen.ts";
import { truncate, widthOfText } from "../terminal/text.ts";
import type { Area, Layout } from "./layout.ts";
import { layoutFor, orderInWords } from "./lists.ts";
import { chipLine, searchLine } from "./panes/header.ts";
import { helpLines } from "./panes/help.ts";
import type { Lines } from "./panes/pane.ts";
import { paperHeight, paperPane } from "./panes/paper.ts";
import { papersPane } from "./panes/papers.ts";
import { statusLines } from "./panes/status.ts";
import { timelinePane } from "./panes/timeline.ts";
import { topicsPane } from "./panes/topics.ts";
import type { Pane, State } from "./state.ts";
import { spanText } from "./time.ts";
import { placeOf } from "./update.ts";
import type { World } from "./world.ts";

export interface Frame {
  readonly rows: readonly string[];
  /** The cursor of the terminal; null: hidden. */
  readonly cursor: { readonly row: number; readonly column: number } | null;
}

export function frameOf(state: State, world: World): Frame {
  const { columns, rows } = state.size;
  if (rows < 1 || columns < 1) return { rows: [], cursor: null };
  const { lines, cursor } = state.mode === "help" ? helpFrame(state, world) : panesFrame(state, world);
  return { rows: lines.slice(0, rows), cursor };
}

interface Drawn {
  readonly lines: readonly string[];
  readonly cursor: Frame["cursor"];
}

function helpFrame(state: State, world: World): Drawn {
  const { size, help } = state;
  const { theme } = world.look;
  const label = " help: ";
  const lines = helpLines(help.query.text, size.columns, world).slice(
    help.scroll,
    help.scroll + Math.max(1, size.rows - 2),
  );
  const padding: string[] = Array(Math.max(0, size.rows - 2 - lines.length)).fill("");
  const column = label.length + widthOfText(help.query.text.slice(0, help.query.at));
  const hint = help.query.text === "" ? theme.comment("type to search the keys") : "";
  const head = `${theme.warning(label)}${theme.title(help.query.text)}${hint}`;
  const all = [head, ...lines, ...padding, ...statusLines(state, "help", world).slice(-1)];
  return {
    lines: all.map((each) => fitted(each, size.columns)),
    cursor: { row: 0, column: Math.min(column, size.columns - 1) },
  };
}

function panesFrame(state: State, world: World): Drawn {
  const layout = layoutFor(state);
  const { line, column } = searchLine(state, world);
  const status = state.size.rows === 2 || !layout.hasStatus ? [] : statusLines(state, placeOf(state), world);
  const above = [
    line,
    ...(layout.hasChipLine ? [chipLine(state, world)] : []),
    ...(layout.hasHeads ? [headLine(state, layout, world)] : []),
  ];
  const fit = (each: string): string => fitted(each, state.size.columns);
  const panes = paneRows(state, layout, world);
  return {
    // the rows of the panes are as wide as the screen already
    lines: [...above.map(fit), ...panes.slice(0, panes.length + 1 - Math.max(1, status.length)), ...status.map(fit)],
    cursor: state.mode === "search" ? { row: 0, column: Math.min(column, state.size.columns - 1) } : null,
  };
}

/** What is above a pane: the first of these that fits. */
function headsOf(pane: Pane, state: State, glyphs: Screen["glyphs"]): string[] {
  const dot = ` ${glyphs.dot} `;
  if (pane === "topics") return ["Topics"];
  if (pane === "paper") return state.reading === null ? ["Paper"] : [`Paper${dot}[ goes back`, "Paper"];
  const time = state.span === null ? [] : [spanText(state.span, glyphs.dash)];
  const order = orderInWords(state);
  return [["Papers", ...time, order], ["Papers", ...time], ["Papers"]].map((parts) => parts.join(dot));
}

/** Where one is: at which paper of how many, or how much of the paper has been seen. */
function placeIn(pane: Pane, state: State, area: Area, world: World): string {
  const { list, cursor, scroll } = state;
  if (pane === "papers") return list.length === 0 ? "" : `${cursor + 1}/${list.length}`;
  const lines = pane === "paper" ? paperHeight(state, area, world) : 0;
  return lines <= area.height ? "" : `${Math.floor(((scroll + area.height) / lines) * 100)}%`;
}

/** The names of the panes in a line above them. */
function headLine(state: State, { panes }: Layout, world: World): string {
  const { look, isAscii } = world;
  const { theme, glyphs } = look;
  const heads = panes.map(({ pane, area }) => {
    const room = Math.max(1, area.width - 4);
    const names = headsOf(pane, state, glyphs);
    const name = names.find((each) => widthOfText(each) <= room) ?? truncate(names.at(-1) ?? "", room, glyphs.ellipsis);
    const place = placeIn(pane, state, area, world);
    const left = area.width - widthOfText(name) - 3;
    const isPlaceShown = place !== "" && left >= place.length + MIN_RULE;
    const end = isPlaceShown ? ` ${place} ${glyphs.rule}` : "";
    const rest = glyphs.rule.repeat(Math.max(0, left - end.length)) + end;
    const hasFocus = pane === state.focus && state.mode !== "search";
    const paint = hasFocus ? theme.warning : (text: string): string => text;
    return `${theme.comment(glyphs.rule)} ${paint(name)} ${theme.comment(rest)}`;
  });
  return heads.join(theme.comment(isAscii ? "+" : "┬"));
}

/** Columns of a head between its name and the place, with what is around the place. */
const MIN_RULE = 5;

const DRAWN = { topics: topicsPane, papers: papersPane, paper: paperPane } as const;

/** The panes side by side, with a line between them. */
function paneRows(state: State, layout: Layout, world: World): string[] {
  const { look, isAscii } = world;
  const bar = look.theme.comment(isAscii ? "|" : "│");
  const columns = layout.panes.map(({ pane, area }) => {
    const lines = [...DRAWN[pane](state, area, world)];
    const below: Lines =
      pane === "papers" && layout.timeline !== null ? timelinePane(state, layout.timeline, world) : [];
    const height = area.height + below.length;
    while (lines.length < area.height) lines.push("");
    return { width: area.width, left: area.left, lines: [...lines, ...below].slice(0, height) };
  });
  const height = columns.reduce((most, { lines }) => Math.max(most, lines.length), 0);
  return Array.from({ length: height }, (_, row) =>
    columns
      .map(({ width, left, lines }, at) => {
        const line = fitted(lines[row] ?? "", width);
        return at === columns.length - 1 ? line : endedAt(left + width, line);
      })
      .join(bar),
  );
}

/** Characters that all terminals show in as many columns as we count. */
const CERTAIN =
  /^[\p{Cc}\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0377\u2010-\u2027\u2030-\u205e\u2190-\u2193\u2500-\u25ff]*$/u;

/** After text whose width terminals may disagree on, the next column is named: what separates the panes stays straight. */
function endedAt(column: number, line: string): string {
  return CERTAIN.test(line) ? line : `${line}\u001b[${column + 1}G`;
}

// Where everything is on the screen, from its size and what has the focus. All panes and the mouse use these rectangles.
import type { Pane, Size } from "./state.ts";

/** Cells from the left and from the top, both from 0. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  /** The panes that are shown, from left to right. */
  readonly panes: readonly { readonly pane: Pane; readonly area: Area }[];
  /** Below the papers; null: there is no room. */
  readonly timeline: Area | null;
  /** Whether there is a line for chips below the search line. */
  readonly hasChipLine: boolean;
  /** Whether the panes have a line with their names above them. */
  readonly hasHeads: boolean;
  readonly hasStatus: boolean;
  /** Lines that a paper takes in the list. */
  readonly paperLines: 1 | 2;
}

/** From so many columns on there are three panes, or two. */
const THREE_PANES = 100;
const TWO_PANES = 60;
/** Screens with fewer rows have no lines but the necessary ones. */
const MIN_ROWS_WITH_HEADS = 8;
const MIN_ROWS_WITH_CHIPS = 10;
const MIN_ROWS_WITH_TIMELINE = 14;
/** Narrower lists show each paper on two lines. */
const MIN_COLUMNS_OF_ONE_LINE = 76;

/** What the layout depends on. */
export interface LayoutInput {
  readonly size: Size;
  readonly focus: Pane;
  /** Whether a search gives reasons, which need a line of their own. */
  readonly hasReasons: boolean;
  /** Columns in which all topics could be shown whole. */
  readonly topicRoom: number;
}

export function layoutOf({ size, focus, hasReasons, topicRoom }: LayoutInput): Layout {
  const { columns, rows } = size;
  const hasHeads = rows >= MIN_ROWS_WITH_HEADS;
  const hasChipLine = rows >= MIN_ROWS_WITH_CHIPS;
  const hasStatus = rows >= 3;
  const top = 1 + Number(hasChipLine) + Number(hasHeads);
  const height = Math.max(0, rows - top - Number(hasStatus));
  const bars = rows < MIN_ROWS_WITH_TIMELINE ? 0 : rows >= 36 ? 3 : rows >= 22 ? 2 : 1;
  const panes = panesAcross(columns, focus, topicRoom).map(({ pane, left, width }) => {
    const isShort = pane === "papers" && bars > 0;
    return { pane, area: { left, top, width, height: isShort ? height - bars - 2 : height } };
  });
  const papers = panes.find(({ pane }) => pane === "papers")?.area;
  const isTwoLines =
    papers !== undefined && papers.height >= 6 && (hasReasons || papers.width < MIN_COLUMNS_OF_ONE_LINE);
  return {
    panes,
    timeline: papers === undefined || bars === 0 ? null : { ...papers, top: top + papers.height, height: bars + 2 },
    hasChipLine,
    hasHeads,
    hasStatus,
    paperLines: isTwoLines ? 2 : 1,
  };
}

interface Across {
  readonly pane: Pane;
  readonly left: number;
  readonly width: number;
}

/** The share of the screen that the topics have at most, and the columns that they have at least. */
const TOPICS = { share: 0.3, least: 24 };
const TOPICS_OF_TWO = { share: 0.46, least: 24 };
const MAX_PAPER = 84;

/** Panes with a column between them for the line that separates them. Of two, the one with the focus is wider. */
function panesAcross(columns: number, focus: Pane, topicRoom: number): Across[] {
  if (columns >= THREE_PANES) {
    const topics = topicColumns(columns, topicRoom, TOPICS);
    const paper = Math.min(MAX_PAPER, Math.round((columns - topics - 2) * 0.46));
    return across([
      ["topics", topics],
      ["papers", columns - topics - paper - 2],
      ["paper", paper],
    ]);
  }
  if (columns < TWO_PANES) return across([[focus, columns]]);
  if (focus === "topics") {
    const topics = topicColumns(columns, topicRoom, TOPICS_OF_TWO);
    return across([
      ["topics", topics],
      ["papers", columns - topics - 1],
    ]);
  }
  const papers = Math.round(columns * (focus === "papers" ? 0.56 : 0.42));
  return across([
    ["papers", papers],
    ["paper", columns - papers - 1],
  ]);
}

function topicColumns(columns: number, room: number, { share, least }: typeof TOPICS): number {
  return Math.max(least, Math.min(room, Math.round(columns * share)));
}

function across(widths: readonly (readonly [Pane, number])[]): Across[] {
  let left = 0;
  return widths.map(([pane, width]) => {
    const placed = { pane, left, width };
    left += width + 1;
    return placed;
  });
}

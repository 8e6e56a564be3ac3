// Labelled facts, one below the other: the label, and beside it the value. Values begin in one column.
// Below 40 columns there is no such column: the value follows its label, and its other lines are indented. In a narrow pane, only
// short labels have a column.
import type { Screen } from "../../terminal/screen.ts";
import { hang, padEnd, truncate, widthOfText } from "../../terminal/text.ts";
import { largest } from "./charts.ts";

type Paint = (text: string) => string;

/** Narrower terminals have no room for a column of labels. */
export const MIN_WIDTH_OF_COLUMNS = 40;
const LABEL = 14;
/** Longer labels are on a line of their own. */
const MAX_LABEL = 24;
const GAP = 2;
const INDENT = "    ";
/** Where values begin in a pane: after labels of so many characters or less. Wider panes have room for all usual ones. */
const PANE_COLUMNS = [
  { from: 44, column: 12 },
  { from: 0, column: 11 },
] as const;

const asIs: Paint = (text) => text;

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly paint: Paint;
  /** What people copy, such as an address, is never broken; what does not fit beside its label is below it. */
  readonly isWhole: boolean;
}

/** A fact, wrapped; nothing if it is not known. */
export function fact(label: string, value: string | null, paint = asIs): Fact[] {
  return value === null || value === "" ? [] : [{ label, value, paint, isWhole: false }];
}

/** A fact on one line, shortened if it is longer than the terminal is wide; nothing if it is not known. */
export function wholeFact(label: string, value: string | null, paint = asIs): Fact[] {
  return fact(label, value, paint).map((each) => ({ ...each, isWhole: true }));
}

/** The column in which the values of all these facts begin. */
export function valueColumn(facts: readonly Fact[]): number {
  const widths = facts.map(({ label }) => GAP + widthOfText(label) + GAP).filter((width) => width <= MAX_LABEL);
  return largest(widths, LABEL);
}

/** @param column where values begin; it is given where several lists of facts are in one block */
export function factLines(facts: readonly Fact[], screen: Screen, column = valueColumn(facts)): string[] {
  if (screen.isPane === true) return facts.flatMap((each) => inPane(each, screen));
  const isNarrow = screen.width !== null && screen.width < MIN_WIDTH_OF_COLUMNS;
  return facts.flatMap((each) => {
    const taken = isNarrow ? GAP + widthOfText(each.label) + GAP : column;
    if (each.isWhole && !fitsBeside(each.value, taken, screen.width)) return wholeBelow(each, screen);
    return isNarrow ? following(each, screen) : beside(each, " ".repeat(column), screen);
  });
}

/** Values with less room than this follow their labels. */
const MIN_VALUE = 18;

/** An address that does not fit is cut: terminals open it all the same, and a key copies it. */
function inPane(each: Fact, screen: Screen): string[] {
  const { width, theme, glyphs } = screen;
  const taken = GAP + widthOfText(each.label) + GAP;
  const shared = PANE_COLUMNS.find(({ from }) => (width ?? 0) >= from)?.column ?? 0;
  const hasRoom = width === null || width - shared >= MIN_VALUE;
  const isBeside = taken <= shared && hasRoom;
  const column = isBeside ? shared : taken;
  const indent = " ".repeat(shared);
  if (!each.isWhole)
    return isBeside ? beside(each, indent, screen) : following(each, screen, hasRoom ? indent : INDENT);
  const left = width === null ? null : Math.max(1, width - column);
  const value = fitsBeside(each.value, column, width) ? each.value : withoutScheme(each.value);
  return [theme.label(padEnd(`  ${each.label}`, column)) + each.paint(truncate(value, left, glyphs.ellipsis))];
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, "");
}

function beside(each: Fact, indent: string, screen: Screen): string[] {
  const { label, value, paint } = each;
  if (GAP + widthOfText(label) + GAP > indent.length) return below(each, indent, screen);
  const lines = hang(indent, value, screen.width).map((line) => paint(line.slice(indent.length)));
  return lines.map((line, at) => (at === 0 ? screen.theme.label(padEnd(`  ${label}`, indent.length)) : indent) + line);
}

/** The label takes part in the wrapping as one word of its width, so that what does not fit after it is below it. */
function following({ label, value, paint }: Fact, { width, theme }: Screen, indent = INDENT): string[] {
  const word = "x".repeat(Math.max(1, GAP + widthOfText(label) + GAP - 1 - indent.length));
  const [first = "", ...rest] = hang(indent, `${word} ${value}`, width).map((line) => line.slice(indent.length));
  const begin = first.slice(word.length + 1);
  const named = theme.label(`  ${label}`);
  return [begin === "" ? named : `${named}  ${paint(begin)}`, ...rest.map((line) => indent + paint(line))];
}

function below({ label, value, paint }: Fact, indent: string, { width, theme }: Screen): string[] {
  const lines = hang(indent, value, width).map((line) => indent + paint(line.slice(indent.length)));
  return [...labelLines(label, width).map(theme.label), ...lines];
}

function labelLines(label: string, width: number | null): string[] {
  return hang("  ", label, width);
}

function fitsBeside(value: string, taken: number, width: number | null): boolean {
  return width === null || widthOfText(value) <= width - taken;
}

function wholeBelow({ label, value, paint }: Fact, { width, theme, glyphs }: Screen): string[] {
  const taken = widthOfText(value);
  // without its indent only where it is then whole
  const indent = width === null || taken > width || taken <= width - INDENT.length ? INDENT : "";
  const shown = truncate(value, width === null ? null : width - indent.length, glyphs.ellipsis);
  return [...labelLines(label, width).map(theme.label), indent + paint(shown)];
}

// Labelled facts, one below the other: the label, and beside it the value. Below 40 columns the value is below its label.
import type { Screen } from "../../terminal/screen.ts";
import { hang, padEnd, truncate, widthOfText } from "../../terminal/text.ts";

type Paint = (text: string) => string;

/** Narrower terminals have no room for a column of labels. */
export const MIN_WIDTH_OF_COLUMNS = 40;
const LABEL = 14;
const INDENT = "    ";

const asIs: Paint = (text) => text;

/** A fact, wrapped; nothing if it is not known. */
export function fact(label: string, value: string | null, screen: Screen, paint = asIs): string[] {
  if (value === null || value === "") return [];
  const { width, theme } = screen;
  if (width !== null && width < MIN_WIDTH_OF_COLUMNS) {
    const lines = hang(INDENT, value, width).map((line) => INDENT + paint(line.slice(INDENT.length)));
    return [theme.label(`  ${label}`), ...lines];
  }
  const lines = hang(" ".repeat(LABEL), value, width).map((line) => paint(line.slice(LABEL)));
  return lines.map((line, at) => (at === 0 ? theme.label(padEnd(`  ${label}`, LABEL)) : " ".repeat(LABEL)) + line);
}

/**
 * A fact that people copy, such as an address: never broken. Where it does not fit beside its label it is below it, and
 * shortened if it is longer than the terminal is wide.
 */
export function wholeFact(label: string, value: string | null, screen: Screen, paint = asIs): string[] {
  const { width, theme, glyphs } = screen;
  if (value === null || value === "") return [];
  const size = widthOfText(value);
  if (width === null || (size <= width - LABEL && width >= MIN_WIDTH_OF_COLUMNS))
    return fact(label, value, screen, paint);
  const indent = size <= width - INDENT.length ? INDENT : "";
  return [theme.label(`  ${label}`), indent + paint(truncate(value, width - indent.length, glyphs.ellipsis))];
}

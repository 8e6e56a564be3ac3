// Names with counts and bars, one line each; the longest bar ends where the terminal does.
import type { Screen } from "../../terminal/screen.ts";
import { padEnd, padStart, truncate, widthOfText } from "../../terminal/text.ts";
import { bar, largest } from "./charts.ts";

export interface BarRow {
  readonly name: string;
  readonly count: number;
}

const BAR_IN_PIPE = 40;
const MIN_BAR = 4;

export function barLines(rows: readonly BarRow[], { theme, glyphs, width }: Screen): string[] {
  const highest = largest(
    rows.map(({ count }) => count),
    1,
  );
  const digits = String(highest).length;
  const natural = largest(
    rows.map(({ name }) => widthOfText(name)),
    0,
  );
  const nameWidth = width === null ? natural : Math.min(natural, Math.max(MIN_BAR, width - MIN_BAR - digits - 3));
  const room = width === null ? BAR_IN_PIPE : Math.max(MIN_BAR, width - nameWidth - digits - 3);
  return rows.map(({ name, count }) => {
    const start = theme.heading(padEnd(truncate(name, nameWidth, glyphs.ellipsis), nameWidth));
    const drawn = bar((count / highest) * room, glyphs);
    return `${start}  ${theme.count(padStart(String(count), digits))} ${theme.bar(drawn)}`;
  });
}

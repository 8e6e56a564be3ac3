// How much of a topic is read: a bar of fixed width, and the numbers in words.
import type { Progress } from "../../map/progress.ts";
import type { Glyphs } from "../../terminal/glyphs.ts";
import type { Screen } from "../../terminal/screen.ts";
import { padStart } from "../../terminal/text.ts";
import { bar } from "./charts.ts";

const CELLS = 12;
const CELLS_WHERE_NARROW = 8;
/** Narrower terminals have a short bar, then none, then no numbers either. */
const MIN_WIDTH = { ofLong: 80, ofShort: 40, ofNumbers: 30 } as const;

/** Columns of the bars and of the numbers after them. */
export interface ProgressColumns {
  readonly bar: number;
  /** The digits of the highest number of papers that are read. */
  readonly digits: number;
  /** Whether the papers that are read are stated, and those that are being read or queued. */
  readonly hasRead: boolean;
  readonly hasReading: boolean;
}

export function progressColumns(rows: readonly Progress[], { width }: Pick<Screen, "width">): ProgressColumns {
  const digits = rows.reduce((most, { read }) => Math.max(most, String(read).length), 1);
  const isNarrow = width !== null && width < MIN_WIDTH.ofLong;
  const hasBar = width === null || width >= MIN_WIDTH.ofShort;
  const hasRead = width === null || width >= MIN_WIDTH.ofNumbers;
  return { bar: !hasBar ? 0 : isNarrow ? CELLS_WHERE_NARROW : CELLS, digits, hasRead, hasReading: hasBar };
}

/** What the columns take at most, with the two spaces before each. */
export function widthOfProgress(rows: readonly Progress[], columns: ProgressColumns): number {
  const words = rows.reduce((most, each) => Math.max(most, numbersOf(each, columns).length), 0);
  return (columns.bar > 0 ? columns.bar + 2 : 0) + (words > 0 ? words + 2 : 0);
}

/** `  ████······  12 read, 2 reading, 3 queued` */
export function progressTail(progress: Progress, columns: ProgressColumns, { theme, glyphs }: Screen): string {
  const { read, reading, queued, dropped, none } = progress;
  const all = read + reading + queued + dropped + none;
  const [done, left] = track(all === 0 ? 0 : read / all, columns.bar, glyphs);
  const picture = columns.bar === 0 ? "" : `  ${theme.bar(done)}${theme.comment(left)}`;
  const numbers = numbersOf(progress, columns);
  return picture + (numbers === "" ? "" : `  ${numbers}`);
}

/** Only what there is. */
function numbersOf({ read, reading, queued }: Progress, { digits, hasRead, hasReading }: ProgressColumns): string {
  const parts = [
    hasRead && read > 0 ? `${padStart(String(read), digits)} read` : null,
    hasReading && reading > 0 ? `${padStart(String(reading), read > 0 ? 0 : digits)} reading` : null,
    hasReading && queued > 0 ? `${padStart(String(queued), read + reading > 0 ? 0 : digits)} queued` : null,
  ];
  return parts.filter((text) => text !== null).join(", ");
}

/** A bar and the rest of its track. It is only full, or empty, if everything is read, or nothing. */
function track(share: number, cells: number, glyphs: Pick<Glyphs, "bar" | "dot">): readonly [string, string] {
  const steps = glyphs.bar.length;
  const done = bar(share < 1 ? Math.min(share * cells, cells - 1 / steps) : cells, glyphs);
  return [done, glyphs.dot.repeat(cells - [...done].length)];
}

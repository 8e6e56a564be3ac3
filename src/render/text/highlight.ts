// Highlights matched words in text that is already laid out, and cuts short excerpts around them.
import type { MatchRange } from "../../search/match.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang, truncate, widthOfText } from "../../terminal/text.ts";
import { startOf } from "../../text/graphemes.ts";

type Range = Pick<MatchRange, "start" | "end">;

/** How the words that matched are painted, and all others. */
export interface MatchPaint {
  readonly match: (text: string) => string;
  readonly rest: (text: string) => string;
}

/** A text before it was wrapped, and what matched in it. */
export interface MatchedText {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/**
 * The wrapped lines of a text, each after `margin` columns of indent, with its matches painted. Wrapping only drops
 * spaces, so each line is found in the text after the one before.
 */
export function highlightLines(
  lines: readonly string[],
  margin: number,
  { text, ranges }: MatchedText,
  paint: MatchPaint,
): string[] {
  let from = 0;
  return lines.map((line) => {
    const words = line.slice(margin);
    const start = text.indexOf(words, from);
    if (start < 0) return line.slice(0, margin) + paint.rest(words);
    from = start + words.length;
    return line.slice(0, margin) + highlight(words, start, ranges, paint);
  });
}

/**
 * Ranges between which there is nothing are painted as one.
 *
 * @param offset where the words begin in the text that the ranges are of
 */
export function highlight(words: string, offset: number, ranges: readonly Range[], paint: MatchPaint): string {
  const paintRest = (part: string): string => (part === "" ? "" : paint.rest(part));
  let painted = "";
  let at = 0;
  for (const { start, end } of withoutSeams(ranges)) {
    const [from, to] = [Math.max(start - offset, at), Math.min(end - offset, words.length)];
    if (to <= from) continue;
    painted += paintRest(words.slice(at, from)) + paint.match(words.slice(from, to));
    at = to;
  }
  return painted + paintRest(words.slice(at));
}

function withoutSeams(ranges: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (const { start, end } of ranges) {
    const last = whole.at(-1);
    if (last?.end === start) whole[whole.length - 1] = { start: last.start, end };
    else whole.push({ start, end });
  }
  return whole;
}

const MAX_BEFORE_MATCH = 40;
const MAX_EXCERPT = 160;
/** Characters kept from the start of the first match, even if there is no space to cut at. */
const MIN_FROM_MATCH = 20;

/** A part of the text around its first match, on as few lines as fit; all of it if nothing is to be shortened. */
export function excerptLines(
  { text, ranges }: MatchedText,
  indent: string,
  { width, glyphs }: Pick<Screen, "width" | "glyphs">,
  paint: MatchPaint,
): string[] {
  if (width === null) return highlightLines([indent + text], indent.length, { text, ranges }, paint);
  const first = ranges[0]?.start ?? 0;
  const begin = first <= MAX_BEFORE_MATCH ? 0 : text.lastIndexOf(" ", first - MAX_BEFORE_MATCH) + 1;
  const rough = startOf(text.slice(begin), MAX_EXCERPT);
  const isCut = begin + rough.length < text.length;
  const body = isCut ? startOf(rough, Math.max(rough.lastIndexOf(" "), first - begin + MIN_FROM_MATCH)) : rough;
  const shown = `${begin > 0 ? glyphs.ellipsis : ""}${body}${isCut ? glyphs.ellipsis : ""}`;
  const shift = begin - (begin > 0 ? glyphs.ellipsis.length : 0);
  const moved = ranges.map(({ start, end }) => ({ start: start - shift, end: end - shift }));
  const lines = hang(indent, shown, width);
  return highlightLines(lines, indent.length, { text: shown, ranges: moved }, paint);
}

/** The same on one line of at most `width` columns: it begins so that the first match is in it. */
export function excerptLine(
  { text, ranges }: MatchedText,
  width: number,
  { glyphs }: Pick<Screen, "glyphs">,
  paint: MatchPaint,
): string {
  const { start: first = 0, end = 0 } = ranges[0] ?? {};
  const isWhole = widthOfText(text) <= width;
  const begin = isWhole || widthOfText(text.slice(0, end)) < width ? 0 : beginOfExcerpt(text, first, end, width);
  const cut = begin > 0 ? glyphs.ellipsis : "";
  const rest = `${cut}${startOf(text.slice(begin), Math.max(1, width + 1))}`;
  const shift = begin - cut.length;
  const moved = ranges.map((range) => ({ start: range.start - shift, end: range.end - shift }));
  const shown = truncate(rest, width, glyphs.ellipsis);
  const isCut = shown !== rest;
  return highlight(isCut ? withoutStump(shown, rest, moved, glyphs.ellipsis) : shown, 0, moved, paint);
}

/** A word at which to begin, so that a match is in the line with as much as possible of what is before and after it. */
function beginOfExcerpt(text: string, first: number, end: number, width: number): number {
  const before = Math.max(0, Math.floor((width - widthOfText(text.slice(first, end))) / 3));
  const begin = text.lastIndexOf(" ", Math.max(0, first - before)) + 1;
  // a long word before the match would leave no room for it
  return widthOfText(text.slice(begin, end)) < width - 1 ? begin : first;
}

/** Fewer characters of a word say nothing. */
const MIN_STUMP = 4;

/** A line that was cut, without the first characters of a word at its end. */
function withoutStump(shown: string, text: string, ranges: readonly Range[], ellipsis: string): string {
  const kept = shown.slice(0, shown.length - ellipsis.length);
  const [stump = ""] = /\S*$/.exec(kept) ?? [];
  const isEnd = /^\s/.test(text.slice(kept.length));
  const isMatched = ranges.some(({ start, end }) => start < kept.length && end > kept.length - stump.length);
  if (stump.length >= MIN_STUMP || stump === kept || isEnd || isMatched) return shown;
  return kept.slice(0, kept.length - stump.length).trimEnd() + ellipsis;
}

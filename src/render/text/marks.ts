// Matched words marked in text that is laid out already, and short excerpts around them.
import type { FieldMatch, MatchRange } from "../../search/explain.ts";
import type { Theme } from "../../terminal/plain-theme.ts";
import type { Screen } from "../../terminal/screen.ts";
import { hang } from "../../terminal/text.ts";

type Range = Pick<MatchRange, "start" | "end">;

/**
 * Wrapped lines of `text` (each after `margin` columns of indent) with its ranges painted. Wrapping only drops spaces,
 * so that each line is found in the text behind the one before.
 */
export function markLines(
  lines: readonly string[],
  margin: number,
  text: string,
  ranges: readonly Range[],
  theme: Theme,
): string[] {
  let from = 0;
  return lines.map((line) => {
    const words = line.slice(margin);
    const start = text.indexOf(words, from);
    if (start < 0) return line.slice(0, margin) + theme.title(words);
    from = start + words.length;
    return line.slice(0, margin) + paintRanges(words, start, ranges, theme);
  });
}

function paintRanges(words: string, offset: number, ranges: readonly Range[], theme: Theme): string {
  let painted = "";
  let at = 0;
  for (const { start, end } of ranges) {
    const [from, to] = [Math.max(start - offset, at), Math.min(end - offset, words.length)];
    if (to <= from) continue;
    painted += paintPlain(words.slice(at, from), theme) + theme.match(words.slice(from, to));
    at = to;
  }
  return painted + paintPlain(words.slice(at), theme);
}

function paintPlain(words: string, theme: Theme): string {
  return words === "" ? "" : theme.title(words);
}

const WORDS_BEFORE = 40;
const LONGEST_EXCERPT = 120;

/** A stretch of the text around its first match, on as few lines as fit. */
export function excerpt({ text, ranges }: FieldMatch, indent: string, { width, theme, glyphs }: Screen): string[] {
  const first = ranges[0]?.start ?? 0;
  const begin = first <= WORDS_BEFORE ? 0 : text.lastIndexOf(" ", first - WORDS_BEFORE) + 1;
  const rough = text.slice(begin, begin + LONGEST_EXCERPT);
  const isCut = begin + LONGEST_EXCERPT < text.length;
  const body = isCut ? rough.slice(0, Math.max(rough.lastIndexOf(" "), first - begin + 20)) : rough;
  const shown = `${begin > 0 ? glyphs.ellipsis : ""}${body}${isCut ? glyphs.ellipsis : ""}`;
  const shift = begin - (begin > 0 ? glyphs.ellipsis.length : 0);
  const moved = ranges.map(({ start, end }) => ({ start: start - shift, end: end - shift }));
  const plain: Theme = { ...theme, title: (words) => words };
  return markLines(hang(indent, shown, width), indent.length, shown, moved, plain);
}

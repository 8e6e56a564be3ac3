// Lines below a numbered item that are indented, but not as far as Markdown asks for: three spaces below `9.` are enough, but
// not below `10.`. People mean the same by both, so that such lines are indented further before the page is parsed.

/** A numbered item: the spaces before its number, and all that comes before its words. */
const ITEM = /^( {0,8})\d{1,4}[.)] {1,4}(?=\S)/;
const FENCE = /^\s*(?:```|~~~)/;
/** Fewer spaces are no indentation. */
const MIN_INDENTATION = 2;

interface OpenItem {
  /** How far its number is indented. */
  readonly start: number;
  /** How far its words are. */
  readonly words: number;
  /** How many spaces the lines below it lack. */
  missing: number;
}

/** The text with those lines indented as far as the words of their items. Line numbers do not change. */
export function withLinesInItems(text: string): string {
  if (!/^ *\d{1,4}[.)] /m.test(text)) return text;
  let item: OpenItem | null = null;
  let isCode = false;
  const lines = text.split("\n").map((line) => {
    const indentation = line.search(/[^ \r]/);
    if (indentation < 0) return line;
    if (FENCE.test(line)) isCode = !isCode;
    if (item !== null && indentation < item.start + MIN_INDENTATION) item = null;
    if (item !== null) {
      if (indentation < item.words) item.missing = item.words - indentation;
      return " ".repeat(item.missing) + line;
    }
    const [marker, spaces] = isCode ? [] : (ITEM.exec(line) ?? []);
    if (marker !== undefined && spaces !== undefined) item = { start: spaces.length, words: marker.length, missing: 0 };
    return line;
  });
  return lines.join("\n");
}

/** A line that a letter or a Roman numeral counts: the spaces before it, and what counts it. */
const LETTERED = /^([ \t]*)([a-z]|[ivx]{2,5})[.)](?= +\S)/;
const LETTERS: readonly string[] = [..."abcdefghijklmnopqrstuvwxyz"];
const ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");
/** The next one is not further below. */
const MAX_LINES = 6;

/**
 * The text with bullets where letters, from `a.` at least to `b.`, count what is below an item, or Roman numerals anything.
 * Line numbers do not change.
 */
export function withLetteredItems(text: string): string {
  if (!/^(?:[ \t]+a|[ \t]*i)[.)] /m.test(text)) return text;
  const lines = text.split("\n");
  const marks = lines.map((line) => LETTERED.exec(line));
  const counted = new Set<number>();
  for (const [start, mark] of marks.entries()) {
    const [, spaces, first] = mark ?? [];
    const counters = first === "i" ? ROMAN : first === "a" && spaces !== "" ? LETTERS : [];
    for (let at = start, count = 1; count < counters.length; count += 1) {
      const next = nextCounted(marks, at, counters[count]);
      if (next === null) break;
      counted.add(at).add(next);
      at = next;
    }
  }
  // of a letter, two characters as well: what goes on below stays where it is
  return lines.map((line, at) => (counted.has(at) ? line.replace(LETTERED, "$1- ") : line)).join("\n");
}

/** The line that the next letter or numeral counts, indented as much. */
function nextCounted(marks: readonly (RegExpExecArray | null)[], at: number, next: string | undefined): number | null {
  const spaces = marks[at]?.[1];
  const found = marks.slice(at + 1, at + 1 + MAX_LINES).findIndex((mark) => mark?.[1] === spaces && mark?.[2] === next);
  return found < 0 ? null : at + 1 + found;
}

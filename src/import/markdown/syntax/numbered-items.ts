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

/**
 * The text with lists right below a line of words, `(2) Maps`, that are indented as code would be, without their indentation:
 * nobody means that they go on in its sentence. Line numbers do not change.
 */
export function withListsBelowLines(text: string): string {
  if (!/\n {4,}[-*+] \S/.test(text)) return text;
  const lines = text.split("\n");
  let indentation = 0;
  let isCode = false;
  return lines
    .map((line, at) => {
      if (FENCE.test(line)) isCode = !isCode;
      const spaces = line.search(/\S/);
      const isBelow = !isCode && LINE_OF_WORDS.test(lines[at - 1] ?? "") && (lines[at - 2] ?? "").trim() === "";
      if (isBelow && /^ {4,}[-*+] \S/.test(line)) indentation = spaces;
      else if (spaces < indentation) indentation = 0;
      return line.slice(indentation);
    })
    .join("\n");
}

const LINE_OF_WORDS = /^(?![-*+] |\d+[.)] |[#>|<`~])\S/;

/** Before a line of the text that is a paragraph of its own, although it is right below a bullet. */
export const APART = "\ue00f";

const BOLD_LINE = /^(?:\*\*[^*\n]{2,80}\*\*|__[^_\n]{2,80}__)\s*[:：]?\s*$/;
const BULLET = /^(?:[-*+]|\d{1,3}[.)]) \S/;

/**
 * The text with each line in bold between two lists marked, `**Maps**`, that has no empty line above it, on a page where others
 * have one: a parser would take it for words of the bullet above. Line numbers do not change.
 */
export function withNamesApart(text: string): string {
  const lines = text.split("\n");
  const isName = (at: number): boolean => BOLD_LINE.test(lines[at] ?? "") && isAboveBullet(lines, at);
  const names = lines.flatMap((_, at) => (isName(at) ? [at] : []));
  const [glued, apart] = [
    names.filter((at) => isBelowBullet(lines, at)),
    names.filter((at) => (lines[at - 1] ?? "").trim() === "" || /^#/.test(lines[at - 1] ?? "")),
  ];
  if (glued.length === 0 || apart.length === 0) return text;
  for (const at of glued) lines[at] = `###### ${APART} ${lines[at]}`;
  return lines.join("\n");
}

/** Whether a bullet is on the next line that is not empty. */
function isAboveBullet(lines: readonly string[], at: number): boolean {
  return BULLET.test((lines[at + 1] ?? "").trim() === "" ? (lines[at + 2] ?? "") : (lines[at + 1] ?? ""));
}

/** No bullet goes on over more lines. */
const MAX_LINES_OF_BULLET = 12;

/** Whether the line above is that of a bullet, or of what is indented below one. */
function isBelowBullet(lines: readonly string[], at: number): boolean {
  for (let above = at - 1; above >= at - MAX_LINES_OF_BULLET; above -= 1) {
    const line = lines[above] ?? "";
    if (BULLET.test(line)) return true;
    if (!/^\s+\S/.test(line)) return false;
  }
  return false;
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

// Text measured and laid out in terminal columns: wide characters, emoji and combining marks counted as terminals do.

/** Required when it is first needed, since it takes 20 ms to load: most text has no wide characters. */
function stringWidth(text: string): number {
  const library: typeof import("string-width") = require("string-width");
  return library.default(text);
}

/** Required when it is first needed: it loads `string-width`. */
function wrapAnsi(text: string, width: number): string {
  const library: typeof import("wrap-ansi") = require("wrap-ansi");
  return library.default(text, width, { hard: true });
}

/** Signs of one column each: Latin, Greek and Cyrillic letters, punctuation, lines and blocks. Most text is no other. */
const NARROW =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0377\u0384-\u038a\u03a3-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u2193\u2500-\u259f]*$/;

/** Columns that `text` takes. */
export function widthOfText(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** Filled with spaces up to `width` columns; longer text stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOfText(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOfText(text))) + text;
}

/** Lines of at most `width` columns, broken at spaces, and inside words only where one alone is too long. */
export function wrap(text: string, width: number | null): string[] {
  if (width === null || widthOfText(text) <= width) return [text];
  if (NARROW.test(text)) return wrapNarrow(text, Math.max(1, width));
  return wrapAnsi(text, Math.max(1, width))
    .split("\n")
    .map((line) => line.trimEnd());
}

/** The same for signs of one column each, without the 20 ms that it takes to load what knows all others. */
function wrapNarrow(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (let word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== "") lines.push(line);
    for (; word.length > width; word = word.slice(width)) lines.push(word.slice(0, width));
    line = word;
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** Wrapped, with `indent` before the first line and as many spaces before the others. */
export function hang(indent: string, text: string, width: number | null): string[] {
  const margin = widthOfText(indent);
  const [first = "", ...rest] = wrap(text, width === null ? null : Math.max(width - margin, 8));
  return [indent + first, ...rest.map((line) => " ".repeat(margin) + line)];
}

/** At most `width` columns, cut with `ellipsis`. */
export function truncate(text: string, width: number, ellipsis: string): string {
  if (widthOfText(text) <= width) return text;
  const room = width - widthOfText(ellipsis);
  let kept = "";
  let taken = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const columns = widthOfText(segment);
    if (taken + columns > room) break;
    kept += segment;
    taken += columns;
  }
  return kept.trimEnd() + ellipsis;
}

/** Lines as one text with a final newline and no trailing blanks. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

// Text measured and laid out in terminal columns: wide characters, emoji and combining marks counted as terminals do.
import { graphemes, wholeGraphemes } from "../text/graphemes.ts";

/** Required when it is first needed, since it takes 20 ms to load: most text has no wide characters. */
function stringWidth(text: string): number {
  const library: typeof import("string-width") = require("string-width");
  return library.default(text);
}

/** Characters of one column each: Latin, Greek and Cyrillic letters, punctuation, lines, blocks, shapes, ✓ and ✗. Most text has no others. */
const NARROW =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0377\u0384-\u038a\u03a3-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u2193\u2500-\u25a9\u25ac-\u25b5\u25b7-\u25bf\u25c1-\u25fa\u2713\u2717]*$/;

/** How many columns the text takes. */
export function widthOfText(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const part of wholeGraphemes(text)) width += stringWidth(part);
  return width;
}

/** Padded with spaces to `width` columns; longer text stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOfText(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOfText(text))) + text;
}

/** Lines of at most `width` columns, broken at spaces, and inside a word only if it is longer than a line: after a hyphen or slash if possible. */
export function wrap(text: string, width: number | null): string[] {
  if (width === null || widthOfText(text) <= width) return [text];
  if (NARROW.test(text)) return wrapNarrow(text, Math.max(1, width));
  return wrapWide(text, Math.max(1, width)).map((line) => line.trimEnd());
}

/** For characters of one column each. */
function wrapNarrow(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== "") lines.push(line);
    let at = 0;
    while (word.length - at > width) {
      const end = endOfPart(word, at, width);
      lines.push(word.slice(at, end));
      at = end;
    }
    line = word.slice(at);
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** Where a line of a word that is longer than it ends: after a hyphen or slash, if one is in its second half. */
function endOfPart(word: string, start: number, width: number): number {
  const last = start + width - 1;
  const joint = Math.max(word.lastIndexOf("-", last), word.lastIndexOf("/", last));
  return joint >= start + width / 2 ? joint + 1 : last + 1;
}

/** For all others. A word that is longer than a line, as a sentence in Chinese, begins on the line before it. */
function wrapWide(text: string, width: number): string[] {
  const lines: string[] = [];
  let [line, taken] = ["", 0];
  const end = (): void => {
    if (line !== "") lines.push(line);
    [line, taken] = ["", 0];
  };
  for (const word of text.split(" ")) {
    const wordWidth = widthOfText(word);
    if (line !== "" && taken + 1 + Math.min(wordWidth, width) > width && (wordWidth <= width || taken + 2 >= width))
      end();
    if (line !== "") [line, taken] = [`${line} `, taken + 1];
    if (taken + wordWidth <= width) {
      [line, taken] = [line + word, taken + wordWidth];
      continue;
    }
    for (const grapheme of graphemes(word)) {
      const columns = widthOfText(grapheme);
      if (taken + columns > width) end();
      [line, taken] = [line + grapheme, taken + columns];
    }
  }
  end();
  return lines;
}

/** Wrapped, with `indent` before the first line and spaces of the same width before the others. */
export function hang(indent: string, text: string, width: number | null): string[] {
  const margin = widthOfText(indent);
  const [first = "", ...rest] = wrap(text, width === null ? null : Math.max(width - margin, 8));
  return [indent + first, ...rest.map((line) => " ".repeat(margin) + line)];
}

/** Cut to at most `width` columns, with `ellipsis` at the cut. Null: not cut. */
export function truncate(text: string, width: number | null, ellipsis: string): string {
  if (width === null || widthOfText(text) <= width) return text;
  const room = width - widthOfText(ellipsis);
  if (room <= 0) return ellipsis.slice(0, Math.max(0, width));
  if (NARROW.test(text)) return text.slice(0, room).trimEnd() + ellipsis;
  let kept = "";
  let taken = 0;
  for (const grapheme of graphemes(text)) {
    const columns = widthOfText(grapheme);
    if (taken + columns > room) break;
    kept += grapheme;
    taken += columns;
  }
  return kept.trimEnd() + ellipsis;
}

/** Lines as one text, each with a newline and without trailing spaces. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

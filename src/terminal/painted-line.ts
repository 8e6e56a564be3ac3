// Lines that are painted already, fitted into a number of columns: the escape sequences in them take none.
import { graphemes } from "../text/graphemes.ts";
import { widthOfText } from "./text.ts";

/** Colours, styles, moves to a column, and the beginning or end of a hyperlink. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
const SEQUENCE = /\u001b\[[\d;]*[mG]|\u001b\]8;;[^\u0007]*\u0007/g;
const END_OF_STYLE = "\u001b[0m";
const END_OF_LINK = "\u001b]8;;\u0007";

/** How many columns a painted line takes. */
function widthOfPainted(line: string): number {
  return widthOfText(line.includes("\u001b") ? line.replace(SEQUENCE, "") : line);
}

/** The line in exactly `width` columns: cut, with its styles and links ended, or filled up with spaces. */
export function fitted(line: string, width: number): string {
  const taken = widthOfPainted(line);
  return taken <= width ? line + " ".repeat(width - taken) : cut(line, width);
}

function cut(line: string, width: number): string {
  let [kept, taken, isFull] = ["", 0, false];
  const take = (text: string): void => {
    for (const grapheme of isFull ? [] : graphemes(text)) {
      const columns = widthOfText(grapheme);
      isFull = taken + columns > width;
      if (isFull) return;
      [kept, taken] = [kept + grapheme, taken + columns];
    }
  };
  let at = 0;
  for (const sequence of line.matchAll(SEQUENCE)) {
    take(line.slice(at, sequence.index));
    if (isFull) break;
    kept += sequence[0];
    at = sequence.index + sequence[0].length;
  }
  take(line.slice(at));
  const ends = `${kept.includes("\u001b]8;;") ? END_OF_LINK : ""}${kept.includes("\u001b[") ? END_OF_STYLE : ""}`;
  return kept + ends + " ".repeat(width - taken);
}

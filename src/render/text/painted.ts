// Text with the paint that it gets after it has been laid out.
import type { Screen } from "../../terminal/screen.ts";
import { truncate, widthOfText, wrap } from "../../terminal/text.ts";

export interface Painted {
  readonly text: string;
  readonly paint: (text: string) => string;
  /** Not broken, because people copy it: if it is longer than a line, it is shortened. */
  readonly isWhole?: boolean;
}

export function plain(text: string): Painted {
  return { text, paint: (line) => line };
}

/** Parts joined by dots on as many lines as the width needs. Lines break between parts where possible. */
export function linesWithDots(
  parts: readonly Painted[],
  indent: string,
  { width, glyphs }: Pick<Screen, "width" | "glyphs">,
): string[] {
  const separator = ` ${glyphs.dot} `;
  const room = width === null ? Number.POSITIVE_INFINITY : width - widthOfText(indent);
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  let margin = indent;
  for (const part of parts.filter(({ text }) => text !== "")) {
    const size = widthOfText(part.text);
    if (taken > 0 && taken + widthOfText(separator) + size <= room) {
      line += separator + part.paint(part.text);
      taken += widthOfText(separator) + size;
      continue;
    }
    if (taken > 0) lines.push(margin + line);
    margin = part.isWhole === true && size > room ? "" : indent;
    const pieces = piecesOf(part, width === null ? null : width - margin.length, { glyphs });
    for (const piece of pieces.slice(0, -1)) lines.push(margin + part.paint(piece));
    const last = pieces.at(-1) ?? "";
    line = part.paint(last);
    taken = widthOfText(last);
  }
  return taken > 0 ? [...lines, margin + line] : lines;
}

/** The lines of a part that begins a line. What stays whole is shortened. */
function piecesOf(
  { text, isWhole = false }: Painted,
  room: number | null,
  { glyphs }: Pick<Screen, "glyphs">,
): string[] {
  return isWhole ? [truncate(text, room, glyphs.ellipsis)] : wrap(text, room);
}

// Text with the paint that it gets after it has been laid out.
import type { Screen } from "../../terminal/screen.ts";
import { widthOfText, wrap } from "../../terminal/text.ts";

export interface Painted {
  readonly text: string;
  readonly paint: (text: string) => string;
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
  for (const { text, paint } of parts.filter((part) => part.text !== "")) {
    const size = widthOfText(text);
    if (taken > 0 && taken + widthOfText(separator) + size <= room) {
      line += separator + paint(text);
      taken += widthOfText(separator) + size;
      continue;
    }
    if (taken > 0) lines.push(line);
    const pieces = wrap(text, Number.isFinite(room) ? room : null);
    lines.push(...pieces.slice(0, -1).map(paint));
    const last = pieces.at(-1) ?? "";
    line = paint(last);
    taken = widthOfText(last);
  }
  if (taken > 0) lines.push(line);
  return lines.map((each) => indent + each);
}

/** The line with its end painted if it ends in `text`. */
export function paintEnd(line: string, text: string, paint: (text: string) => string): string {
  return line.endsWith(text) ? line.slice(0, line.length - text.length) + paint(text) : line;
}

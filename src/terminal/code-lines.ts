// Lines that are not prose, wrapped: commands so that they can still be copied, all others with their indentation.
import { widthOfText, wrap } from "./text.ts";

/** A command for a shell, broken between words, with a backslash at the end of each line but the last. */
export function wrapCommand(line: string, width: number | null): string[] {
  if (width === null || widthOfText(line) <= width) return [line];
  const indent = indentOf(line, width);
  const lines = wrap(line.trimStart(), Math.max(4, width - indent.length - 4));
  const end = lines.length - 1;
  return lines.map((each, at) => `${indent}${at === 0 ? "" : "  "}${each}${at === end ? "" : " \\"}`);
}

/** Broken between words; what continues a line is indented a little more than the line. */
export function wrapIndented(line: string, width: number | null): string[] {
  if (width === null || widthOfText(line) <= width) return [line];
  const indent = indentOf(line, width);
  const [first = "", ...rest] = wrap(line.trimStart(), Math.max(4, width - indent.length - 2));
  return [indent + first, ...rest.map((each) => `${indent}  ${each}`)];
}

/** The spaces that a line begins with, as many as leave half of the width. */
function indentOf(line: string, width: number): string {
  return (/^ */.exec(line)?.[0] ?? "").slice(0, Math.floor(width / 2));
}

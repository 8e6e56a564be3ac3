// Lines that are not prose, wrapped: commands so that they can still be copied, all others with their indentation.
import { shellWords } from "./shell-line.ts";
import { widthOfText, wrap } from "./text.ts";

/**
 * A command for a shell, broken between words, with a backslash at the end of each line but the last. What is in quotes stays on
 * one line, unless the terminal is too narrow for it, and each line of a comment is one.
 */
export function wrapCommand(line: string, width: number | null): string[] {
  if (width === null || widthOfText(line) <= width) return [line];
  const indent = indentOf(line, width);
  const room = Math.max(4, width - indent.length - 4);
  const lines: string[] = [];
  let current = "";
  for (const { text, gap } of shellWords(line.trimStart())) {
    const isFirst = current === "" || current === PROMPT;
    const isFitting = isFirst || widthOfText(current + gap + text) <= room;
    if (!isFitting) lines.push(current);
    current = isFitting && current !== "" ? current + gap + text : text;
    if (text.startsWith("#") || widthOfText(current) <= room) continue;
    // the terminal is too narrow for what belongs together
    const parts = wrap(current, room);
    current = parts.pop() ?? "";
    lines.push(...parts);
  }
  const commands = lines.map((each, at) => `${indent}${at === 0 ? "" : "  "}${each} \\`);
  const last = `${indent}${lines.length === 0 ? "" : "  "}`;
  return [...commands, ...wrapComment(current, room).map((each, at) => (at === 0 ? last : indent) + each)];
}

const PROMPT = "$";

/** A comment on several lines begins again on each. */
function wrapComment(words: string, room: number): string[] {
  if (!words.startsWith("#") || widthOfText(words) <= room) return [words];
  return wrap(words.replace(/^#\s*/, ""), Math.max(4, room - 2)).map((each) => `# ${each}`);
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

// A line of text that is being edited: what was typed, and where the cursor is. Nothing is cut inside a character that people
// see as one.

import { graphemes, startOf } from "../text/graphemes.ts";
import { sanitiseTyped } from "../text/sanitise.ts";

export interface Line {
  readonly text: string;
  /** Position of the cursor, in UTF-16 units. */
  readonly at: number;
}

export const EMPTY_LINE: Line = { text: "", at: 0 };
/** Longer texts are cut: nobody types them, and search refuses them. */
const MAX_LENGTH = 1000;

export function lineOf(text: string): Line {
  const clean = startOf(sanitiseTyped(text), MAX_LENGTH);
  return { text: clean, at: clean.length };
}

export function insert({ text, at }: Line, typed: string): Line {
  const clean = startOf(sanitiseTyped(typed), Math.max(0, MAX_LENGTH - text.length));
  return { text: text.slice(0, at) + clean + text.slice(at), at: at + clean.length };
}

/** The ways to edit a line, by the names of their actions. */
export const EDITS = {
  deleteBack: (line: Line) => withoutRange(line, before(line), line.at),
  deleteForward: (line: Line) => withoutRange(line, line.at, after(line)),
  deleteWord: (line: Line) => withoutRange(line, wordStart(line), line.at),
  deleteToStart: (line: Line) => withoutRange(line, 0, line.at),
  deleteToEnd: (line: Line) => withoutRange(line, line.at, line.text.length),
  lineLeft: (line: Line) => ({ ...line, at: before(line) }),
  lineRight: (line: Line) => ({ ...line, at: after(line) }),
  wordLeft: (line: Line) => ({ ...line, at: wordStart(line) }),
  wordRight: (line: Line) => ({ ...line, at: wordEnd(line) }),
  lineStart: (line: Line) => ({ ...line, at: 0 }),
  lineEnd: (line: Line) => ({ ...line, at: line.text.length }),
} as const satisfies Readonly<Record<string, (line: Line) => Line>>;

export type Edit = keyof typeof EDITS;

export function isEdit(action: string): action is Edit {
  return Object.hasOwn(EDITS, action);
}

function withoutRange({ text }: Line, from: number, to: number): Line {
  return { text: text.slice(0, from) + text.slice(to), at: from };
}

function before({ text, at }: Line): number {
  const last = [...graphemes(text.slice(0, at))].at(-1) ?? "";
  return at - last.length;
}

function after({ text, at }: Line): number {
  for (const grapheme of graphemes(text.slice(at))) return at + grapheme.length;
  return at;
}

function wordStart({ text, at }: Line): number {
  return text.slice(0, at).replace(/\S+\s*$|\s+$/, "").length;
}

function wordEnd({ text, at }: Line): number {
  return at + (/^\s*\S*/.exec(text.slice(at))?.[0].length ?? 0);
}

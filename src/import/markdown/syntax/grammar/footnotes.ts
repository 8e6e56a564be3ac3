// Footnotes as GitHub reads them: `[^1]` in a line, and `[^1]: …` with blocks indented below it.
import type { Env, StateBlock, StateInline } from "markdown-it";

/** A label has no spaces and no brackets, except after a backslash. */
const LABEL = /\[\^((?:\\[[\\\]]|[^\s[\]\\]|\\(?![[\\\]]))+)\]/y;
const MAX_LABEL_LENGTH = 999;
const INDENT = 4;

/** The labels that a page defines. */
const definedIn = new WeakMap<Env, Set<string>>();

function labelAt(text: string, at: number): { readonly label: string; readonly end: number } | null {
  if (text[at] !== "[" || text[at + 1] !== "^") return null;
  LABEL.lastIndex = at;
  const [whole, label] = LABEL.exec(text) ?? [];
  if (whole === undefined || label === undefined || label.length > MAX_LABEL_LENGTH) return null;
  return { label: label.toLowerCase().toUpperCase(), end: at + whole.length };
}

export function footnoteReference(state: StateInline, silent: boolean): boolean {
  const found = labelAt(state.src, state.pos);
  if (found === null || found.end > state.posMax || !definedIn.get(state.env)?.has(found.label)) return false;
  if (!silent) state.push("footnote_reference", "", 0).content = found.label;
  state.pos = found.end;
  return true;
}

export function footnoteDefinition(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= INDENT) return false;
  const found = labelAt(state.src, start);
  if (found === null || state.src[found.end] !== ":" || found.end >= (state.eMarks[startLine] ?? 0)) return false;
  if (silent) return true;
  const defined = definedIn.get(state.env) ?? new Set();
  definedIn.set(state.env, defined.add(found.label));
  const open = state.push("footnote_open", "", 1);
  readContent(state, found.end + 1, [startLine, endLine]);
  state.push("footnote_close", "", -1);
  open.map = [startLine, state.line];
  return true;
}

/** Reads the rest of the line, and the lines indented below it. */
function readContent(state: StateBlock, start: number, [line, endLine]: readonly [number, number]): void {
  const { parentType } = state;
  const [mark = 0, shift = 0, count = 0] = [state.bMarks[line], state.tShift[line], state.sCount[line]];
  state.parentType = "footnote";
  state.blkIndent += INDENT;
  state.bMarks[line] = start;
  state.tShift[line] = state.skipSpaces(start) - start;
  state.sCount[line] = state.blkIndent;
  state.md.block.tokenize(state, line, endLine);
  state.bMarks[line] = mark;
  state.tShift[line] = shift;
  state.sCount[line] = count;
  state.blkIndent -= INDENT;
  state.parentType = parentType;
}

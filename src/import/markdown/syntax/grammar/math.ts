// Math as GitHub reads it: `$a$` within a line, and blocks between lines of `$$`.
import type { StateBlock, StateInline } from "markdown-it";
import { runEnd } from "./runs.ts";

const DOLLAR = 36;
/** For each length of a run of dollars, where the last one begins: without it, each opening would search to the end. */
const lastRuns = new WeakMap<StateInline, ReadonlyMap<number, number>>();

/** `$a$`: closed by as many dollars as opened it. */
export function mathSpan(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (src.charCodeAt(pos) !== DOLLAR) return false;
  const start = runEnd(src, pos);
  const close = closingRun(state, start, start - pos);
  if (close < 0 || close + start - pos > posMax) {
    if (!silent) state.pending += src.slice(pos, start);
    state.pos = start;
    return true;
  }
  if (!silent) {
    const token = state.push("math_inline", "", 0);
    const content = src.slice(start, close).replace(/\n/g, " ");
    const isPadded = content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content);
    token.content = isPadded ? content.slice(1, -1) : content;
  }
  state.pos = close + start - pos;
  return true;
}

/** Where the run of `length` dollars begins that closes what opened before `from`; -1 if there is none. */
function closingRun(state: StateInline, from: number, length: number): number {
  const { src } = state;
  const runs = lastRuns.get(state) ?? findLastRuns(src);
  lastRuns.set(state, runs);
  if ((runs.get(length) ?? -1) < from) return -1;
  for (let at = src.indexOf("$", from); at >= 0 && at < state.posMax; ) {
    const end = runEnd(src, at);
    if (end - at === length) return at;
    at = src.indexOf("$", end);
  }
  return -1;
}

function findLastRuns(text: string): Map<number, number> {
  const runs = new Map<number, number>();
  for (let at = text.indexOf("$"); at >= 0; ) {
    const end = runEnd(text, at);
    runs.set(end - at, at);
    at = text.indexOf("$", end);
  }
  return runs;
}

/** A block that begins with a line of two or more dollars, and ends with as many or where its container ends. */
export function mathBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const [start, end] = contentOf(state, startLine);
  if (start >= end || state.src.charCodeAt(start) !== DOLLAR || isIndented(state, startLine)) return false;
  const fence = runEnd(state.src, start) - start;
  if (fence < 2 || state.src.slice(start + fence, end).includes("$")) return false;
  if (silent) return true;
  let line = startLine + 1;
  while (line < endLine && !endsContainer(state, line) && !isClosingFence(state, line, fence)) line += 1;
  state.line = line < endLine && isClosingFence(state, line, fence) ? line + 1 : line;
  state.push("math_block", "", 0).map = [startLine, state.line];
  return true;
}

function contentOf(state: StateBlock, line: number): [start: number, end: number] {
  return [(state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0];
}

function isIndented(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) - state.blkIndent >= 4;
}

/** Whether the line is outside of the list or quotation that the block is in. */
function endsContainer(state: StateBlock, line: number): boolean {
  return !state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent;
}

function isClosingFence(state: StateBlock, line: number, length: number): boolean {
  const [start, end] = contentOf(state, line);
  if (start >= end || state.src.charCodeAt(start) !== DOLLAR || isIndented(state, line) || endsContainer(state, line)) {
    return false;
  }
  const close = runEnd(state.src, start);
  return close - start >= length && state.src.slice(close, end).trim() === "";
}

// Marks that markdown-it reads in another way than CommonMark says.
import type { StateInline } from "markdown-it";

/** A backslash before punctuation, or before a line break. Before anything else it means itself, and takes nothing along. */
export function backslash(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (src[pos] !== "\\") return false;
  const next = pos + 1 < posMax ? (src[pos + 1] ?? "") : "";
  const isBreak = next === "\n";
  const isEscape = /[!-/:-@[-`{-~]/.test(next);
  if (!silent) {
    if (isBreak) state.push("hardbreak", "br", 0);
    else state.push("text_special", "", 0).content = isEscape ? next : "\\";
  }
  state.pos = pos + (isBreak || isEscape ? 2 : 1);
  if (isBreak) while (/[ \t]/.test(src[state.pos] ?? "")) state.pos += 1;
  return true;
}

/** What a comment, an instruction, a declaration and raw characters begin and end with. */
const SPECIAL: readonly (readonly [start: RegExp, end: string])[] = [
  [/<!--(?:-?>)?/y, "-->"],
  [/<\?/y, "?>"],
  [/<!\[CDATA\[/y, "]]>"],
  [/<![a-z]/iy, ">"],
];
/** Where each ending is for the last time. Without it, each beginning that has none would search to the end of the text. */
const lastEndings = new WeakMap<StateInline, Map<string, number>>();

/** HTML that is no tag. */
export function specialHtml(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src[pos] !== "<" || (src[pos + 1] !== "!" && src[pos + 1] !== "?")) return false;
  for (const [form, ending] of SPECIAL) {
    form.lastIndex = pos;
    const [start] = form.exec(src) ?? [];
    if (start === undefined) continue;
    const end = start.endsWith(">") ? pos + start.length : endAfter(state, ending, pos + start.length);
    if (end < 0 || end > state.posMax) return false;
    if (!silent) state.push("html_inline", "", 0).content = src.slice(pos, end);
    state.pos = end;
    return true;
  }
  return false;
}

function endAfter(state: StateInline, ending: string, from: number): number {
  const known = lastEndings.get(state) ?? new Map<string, number>();
  lastEndings.set(state, known);
  const last = known.get(ending) ?? state.src.lastIndexOf(ending);
  known.set(ending, last);
  return last < from ? -1 : state.src.indexOf(ending, from) + ending.length;
}

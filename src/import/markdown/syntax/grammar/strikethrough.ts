// Struck-through text as GitHub reads it: between one or two tildes, as many after it as before it.
import type { Delimiter, StateInline } from "markdown-it";

const TILDE = 126;
/** Delimiters match if they have the same marker, so one and two tildes have different ones. */
const MARKERS: ReadonlySet<number> = new Set([TILDE, TILDE * 2]);

export function tildes(state: StateInline, silent: boolean): boolean {
  if (silent || state.src.charCodeAt(state.pos) !== TILDE) return false;
  const { can_open: open, can_close: close, length } = state.scanDelims(state.pos, true);
  state.push("text", "", 0).content = "~".repeat(length);
  const token = state.tokens.length - 1;
  if (length <= 2) state.delimiters.push({ marker: TILDE * length, length: 0, token, end: -1, open, close });
  state.pos += length;
  return true;
}

/** Makes elements of the delimiters that were matched. */
export function strikeBetweenTildes(state: StateInline): void {
  strikeBetween(state.delimiters, state);
  for (const meta of state.tokens_meta) if (meta?.delimiters !== undefined) strikeBetween(meta.delimiters, state);
}

function strikeBetween(delimiters: readonly Delimiter[], { tokens }: StateInline): void {
  for (const { marker, token, end } of delimiters) {
    const [open, close] = [tokens[token], tokens[delimiters[end]?.token ?? -1]];
    if (!MARKERS.has(marker) || open === undefined || close === undefined) continue;
    Object.assign(open, { type: "del_open", nesting: 1, content: "" });
    Object.assign(close, { type: "del_close", nesting: -1, content: "" });
  }
}

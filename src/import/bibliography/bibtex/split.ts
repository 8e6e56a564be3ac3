// Cutting TeX where it is not inside braces, in one pass.

const [BACKSLASH, OPEN, CLOSE] = ["\\", "{", "}"].map((character) => character.charCodeAt(0));

/**
 * Cuts `tex` at separators outside braces.
 * @param separatorAt length of the separator at a position; 0 if there is none. Called once for each position outside braces
 */
export function splitOutsideBraces(tex: string, separatorAt: (tex: string, at: number) => number): string[] {
  const parts: string[] = [];
  let [start, depth, at] = [0, 0, 0];
  while (at < tex.length) {
    const code = tex.charCodeAt(at);
    const length = depth === 0 ? separatorAt(tex, at) : 0;
    if (length > 0) {
      parts.push(tex.slice(start, at));
      start = at + length;
      at = start;
      continue;
    }
    if (code === BACKSLASH) at += 1;
    else if (code === OPEN) depth += 1;
    else if (code === CLOSE && depth > 0) depth -= 1;
    at += 1;
  }
  return [...parts, tex.slice(start)];
}

/** Whether the brace at the start of `tex` is closed at its end: `{The Group}`. */
export function isOneGroup(tex: string): boolean {
  if (tex.charCodeAt(0) !== OPEN || tex.charCodeAt(tex.length - 1) !== CLOSE) return false;
  let depth = 0;
  for (let at = 0; at < tex.length; at += 1) {
    const code = tex.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === OPEN) depth += 1;
    else if (code === CLOSE && --depth === 0) return at === tex.length - 1;
  }
  return false;
}

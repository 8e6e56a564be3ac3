// Braces in TeX: where a group ends, and how to cut a text between groups.

/** UTF-16 code units from an opening brace to the one that closes it, both included. */
export function groupLength(tex: string): number {
  let depth = 0;
  for (let at = 0; at < tex.length; at += 1) {
    if (tex[at] === "\\") at += 1;
    else if (tex[at] === "{") depth += 1;
    else if (tex[at] === "}" && --depth === 0) return at + 1;
  }
  return tex.length;
}

/** Cuts `tex` at every match of `separator` that is not inside braces. */
export function splitOutsideBraces(tex: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of tex.matchAll(separator)) {
    const before = tex.slice(start, match.index).replace(/\\./gs, "");
    if ((before.match(/\{/g)?.length ?? 0) > (before.match(/\}/g)?.length ?? 0)) continue;
    parts.push(tex.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, tex.slice(start)];
}

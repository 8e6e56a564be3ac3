// fuse.js makes a pattern for any letter of any script when it is loaded, which takes half a millisecond, and only uses it for
// a kind of search that aimap does not ask for. In the bundle it is made where it is used.
import type { Plugin } from "rolldown";

const MODULE = /[\\/]node_modules[\\/]fuse\.js[\\/]dist[\\/]/;
const PATTERN = /^const DEFAULT_TOKEN = (\/.+\/[a-z]+);$/m;

export function makePatternsLate(): Plugin {
  return {
    name: "make patterns late",
    transform(code, id) {
      return MODULE.test(id) ? { code: withLatePattern(code), map: null } : null;
    },
  };
}

/** `text.match(DEFAULT_TOKEN)` → `text.match(/\w+/gu)` */
export function withLatePattern(code: string): string {
  const pattern = PATTERN.exec(code)?.[1];
  if (pattern === undefined) return code;
  return code.replace(PATTERN, "").replace(/\bDEFAULT_TOKEN\b/g, () => pattern);
}

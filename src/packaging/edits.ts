// Changes of a text of code at places that a parser has found.
import { join } from "node:path";
import type { Plugin } from "rolldown";

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What replaces the code from `start` up to `end`. */
export interface Edit extends Place {
  readonly text: string;
}

export function edited(code: string, edits: readonly Edit[]): string {
  let made = "";
  let from = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    made += code.slice(from, start) + text;
    from = end;
  }
  return made + code.slice(from);
}

interface OwnCodeOptions {
  readonly root: string;
  readonly change: (code: string) => string;
  /** Libraries that are changed as well. */
  readonly libraries?: RegExp;
}

/** Changes our own code, in TypeScript, when it is bundled. */
export function changeCode(name: string, { root, change, libraries }: OwnCodeOptions): Plugin {
  const source = join(root, "src");
  return {
    name,
    transform: (code, id) =>
      id.startsWith(source) || libraries?.test(id) === true ? { code: change(code), map: null } : null,
  };
}

// Changes of a text of code at places that a parser has found.

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

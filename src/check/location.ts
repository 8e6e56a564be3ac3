// Where a finding is: a line and column, or a path in a JSON file.

export interface FindingLocation {
  readonly file: string;
  /** From 1; null: the finding has a path, or concerns the whole file. */
  readonly line: number | null;
  /** From 1, in UTF-16 units. */
  readonly column: number | null;
  /** A JSON path, such as `papers[12].url`. */
  readonly path: string | null;
}

/** The lines of each input, by file. */
export type LinesByFile = ReadonlyMap<string, readonly string[]>;

export function linesByFile(texts: ReadonlyMap<string, string>): LinesByFile {
  return new Map([...texts].map(([file, text]) => [file, text.split("\n")]));
}

/** @param path null: the whole file */
export function pathLocation(file: string, path: string | null): FindingLocation {
  return { file, line: null, column: null, path };
}

/** @param at a line, whose first visible character is the column; a JSON path; or null: the whole file */
export function locationAt(
  { file, at }: { readonly file: string; readonly at: number | string | null },
  lines: LinesByFile,
): FindingLocation {
  if (typeof at !== "number") return pathLocation(file, at);
  const column = /\S/.exec(lines.get(file)?.[at - 1] ?? "")?.index ?? 0;
  return { file, line: at, column: column + 1, path: null };
}

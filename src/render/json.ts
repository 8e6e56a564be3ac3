// JSON for scripts: the same bytes on a terminal and in a pipe, and no character that a terminal would act on.

/** Characters that JSON allows, but that a terminal, an editor or a line reader might act on. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/gu;

/** Two-space indented, with a final newline. Unsafe characters are escaped: a parser gets the same value. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNSAFE, escapeUnits)}\n`;
}

/** The same on one line, without the newline. */
export function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, escapeUnits);
}

function escapeUnits(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");
}

// JSON for scripts: the same bytes on a terminal and in a pipe, and no character that a terminal would obey.

/** Signs that JSON may hold as they are, but a terminal, an editor or a line reader might act on. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/gu;

/** Two-space indented, with a final newline. Unsafe signs are written as escapes: the value that is read is the same. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(UNSAFE, escapeUnits)}\n`;
}

/** The same on one line, without the newline. */
export function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, escapeUnits);
}

function escapeUnits(sign: string): string {
  return [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}

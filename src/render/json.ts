// JSON for scripts: the same bytes on a terminal and in a pipe, and no character that a terminal would act on.

/** Whether a text is safe without looking further: testing for these characters is fast, and most texts have no others. */
const MAY_BE_UNSAFE = /[^\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u052f\u2010-\u2027\u2030-\u205e]/;

/** Two-space indented, with a final newline. Unsafe characters are escaped: a parser gets the same value. */
export function toJson(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value, null, 2))}\n`;
}

/** Large lists in it are written row by row, so that no text of everything is made. */
const MIN_ROWS = 1000;

/** The same bytes as those of `toJson`, without a text as long as they are. */
export function toJsonBytes(value: Readonly<Record<string, unknown>>): Buffer {
  const chunks: Buffer[] = [];
  let text = "";
  const close = (): void => {
    chunks.push(Buffer.from(escapeUnsafe(text)));
    text = "";
  };
  for (const part of jsonParts(value)) {
    text += part;
    if (text.length > CHUNK_LENGTH) close();
  }
  close();
  return Buffer.concat(chunks);
}

const CHUNK_LENGTH = 65_536;

function* jsonParts(value: Readonly<Record<string, unknown>>): Generator<string> {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  yield entries.length === 0 ? "{" : "{\n";
  for (const [index, [key, each]] of entries.entries()) {
    yield `${index > 0 ? ",\n" : ""}  ${JSON.stringify(key)}: `;
    if (Array.isArray(each) && each.length >= MIN_ROWS) yield* rowsOf(each);
    else yield indented(each, "  ");
  }
  yield entries.length === 0 ? "}\n" : "\n}\n";
}

function* rowsOf(rows: readonly unknown[]): Generator<string> {
  for (const [index, row] of rows.entries()) yield `${index === 0 ? "[" : ","}\n    ${indented(row, "    ")}`;
  yield "\n  ]";
}

/** A line break is never inside a text in JSON. */
function indented(value: unknown, indent: string): string {
  return (JSON.stringify(value, null, 2) ?? "null").replaceAll("\n", `\n${indent}`);
}

/** The same on one line, without the newline. */
export function toJsonLine(value: unknown): string {
  return escapeUnsafe(JSON.stringify(value));
}

/** Escapes characters that JSON allows, but that a terminal, an editor or a line reader might act on. */
function escapeUnsafe(json: string): string {
  if (!MAY_BE_UNSAFE.test(json)) return json;
  return json.replace(/[\u007f-\u009f\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/gu, escapeUnits);
}

function escapeUnits(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");
}

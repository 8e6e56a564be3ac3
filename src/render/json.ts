// JSON for scripts: the same bytes on a terminal and in a pipe, and no character that a terminal would act on.

/** Whether a text is safe without looking further: testing for these characters is fast, and most texts have no others. */
const MAY_BE_UNSAFE = /[^\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u052f\u2010-\u2027\u2030-\u205e]/;

/** Two-space indented, with a final newline. Unsafe characters are escaped: a parser gets the same value. */
export function toJson(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value, null, 2))}\n`;
}

/** Lists of so many rows are written row by row, so that no text of everything is made. */
const MIN_ROWS = 1000;

/** The text of `toJson` in pieces, each made when it is asked for. */
export function* jsonPieces(value: Readonly<Record<string, unknown>>): Generator<string> {
  let piece = "";
  for (const part of jsonParts(value)) {
    piece += part;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

const PIECE_LENGTH = 65_536;

function* jsonParts(value: Readonly<Record<string, unknown>>): Generator<string> {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  yield entries.length === 0 ? "{" : "{\n";
  for (const [index, [key, each]] of entries.entries()) {
    yield `${index > 0 ? ",\n" : ""}  ${escapeUnsafe(JSON.stringify(key))}: `;
    if (Array.isArray(each) && each.length >= MIN_ROWS) yield* rowsOf(each);
    else yield indented(each, "  ");
  }
  yield entries.length === 0 ? "}\n" : "\n}\n";
}

function* rowsOf(rows: readonly unknown[]): Generator<string> {
  const members = new MemberTexts();
  for (const [index, row] of rows.entries()) {
    const text = isRecord(row) ? members.rowText(row) : indented(row, "    ");
    yield `${index === 0 ? "[" : ","}\n    ${text}`;
  }
  yield "\n  ]";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("toJSON" in value);
}

/** What is written of a member before its value, and with the values that most members have. */
interface MemberText {
  readonly start: string;
  readonly withNull: string;
  readonly withEmptyList: string;
}

/** Writes rows with the same members: the text of what is the same in most of them is made once. */
class MemberTexts {
  private readonly known = new Map<string, MemberText>();

  rowText(row: Readonly<Record<string, unknown>>): string {
    let text = "";
    for (const key of Object.keys(row)) {
      const value = row[key];
      if (value === undefined) continue;
      const member = this.known.get(key) ?? this.add(key);
      if (value === null) text += member.withNull;
      else if (Array.isArray(value) && value.length === 0) text += member.withEmptyList;
      else text += member.start + indented(value, "      ");
    }
    return text === "" ? "{}" : `{${text.slice(1)}\n    }`;
  }

  private add(key: string): MemberText {
    const start = `,\n      ${escapeUnsafe(JSON.stringify(key))}: `;
    const member = { start, withNull: `${start}null`, withEmptyList: `${start}[]` };
    this.known.set(key, member);
    return member;
  }
}

/** A line break is never inside a text in JSON. */
function indented(value: unknown, indent: string): string {
  if (typeof value === "string") return escapeUnsafe(JSON.stringify(value));
  return escapeUnsafe((JSON.stringify(value, null, 2) ?? "null").replaceAll("\n", `\n${indent}`));
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

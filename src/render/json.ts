// JSON for scripts: the same bytes on a terminal and in a pipe, and no character that a terminal would act on.
import { inPieces } from "./pieces.ts";

/** Whether a text is safe without looking further: testing for these characters is fast, and most texts have no others. */
const MAY_BE_UNSAFE = /[^\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u052f\u2010-\u2027\u2030-\u205e]/;

/** Two-space indented, with a final newline. Unsafe characters are escaped: a parser gets the same value. */
export function toJson(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value, null, 2))}\n`;
}

/** Lists of so many rows are written row by row, so that no text of everything is made. */
const MIN_ROWS = 1000;

/** The text of `toJson` in pieces, each made when it is asked for. */
export function jsonPieces(value: Readonly<Record<string, unknown>>): Generator<string> {
  return inPieces(jsonParts(value));
}

/** The text of `toJson` of a list in pieces. */
export function jsonListPieces(rows: Iterable<unknown>): Generator<string> {
  return inPieces(listParts(rows));
}

/** What is printed of members that are added to a record of a list. */
export function membersText(members: Readonly<Record<string, unknown>>): string {
  const indent = "    ";
  return Object.entries(members)
    .map(([key, value]) => `,\n${indent}${keyText(key)}${indented(value, indent)}`)
    .join("");
}

function* listParts(rows: Iterable<unknown>): Generator<string> {
  yield* rowsOf(rows, "");
  yield "\n";
}

function* jsonParts(value: Readonly<Record<string, unknown>>): Generator<string> {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  yield entries.length === 0 ? "{" : "{\n";
  for (const [index, [key, each]] of entries.entries()) {
    yield `${index > 0 ? ",\n" : ""}  ${escapeUnsafe(JSON.stringify(key))}: `;
    if (Array.isArray(each) && each.length >= MIN_ROWS) yield* rowsOf(each, "  ");
    else yield indented(each, "  ");
  }
  yield entries.length === 0 ? "}\n" : "\n}\n";
}

/** @param outside how far the brackets are indented */
function* rowsOf(rows: Iterable<unknown>, outside: string): Generator<string> {
  const indent = `${outside}  `;
  const texts = new RecordTexts(indent);
  let count = 0;
  for (const row of rows) {
    // the first rows take less time so, and most lists have no others
    const text = count >= FEW && isRecord(row) ? texts.textOf(row) : indented(row, indent);
    yield `${count === 0 ? "[" : ","}\n${indent}${text}`;
    count += 1;
  }
  yield count === 0 ? "[]" : `\n${outside}]`;
}

const FEW = 100;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("toJSON" in value);
}

/** What is written of members after each other that have nothing: `null` or `[]`, as most members of a paper. */
class Run {
  private readonly followers = new Map<string, Run>();
  private readonly starts = new Map<string, string>();
  /** Of most rows the same member comes next, with nothing again or with a value. */
  private usual: { readonly key: string; readonly value: "null" | "[]"; readonly run: Run } | null = null;
  private usualStart: { readonly key: string; readonly text: string } | null = null;

  /**
   * @param start what is before the next member
   * @param between what is between members after that
   */
  constructor(
    readonly text: string,
    private readonly start: string,
    private readonly between = start,
  ) {}

  /** The run that is longer by one member. */
  with(key: string, value: "null" | "[]"): Run {
    const { usual } = this;
    if (usual !== null && usual.key === key && usual.value === value) return usual.run;
    const name = value + key;
    const run = this.followers.get(name) ?? new Run(`${this.textBefore(key)}${value}`, this.between);
    if (this.followers.size < MAX_FOLLOWERS) this.followers.set(name, run);
    this.usual ??= { key, value, run };
    return run;
  }

  /** The text of the run and the name of the next member, which has a value. */
  textBefore(key: string): string {
    const { usualStart } = this;
    if (usualStart !== null && usualStart.key === key) return usualStart.text;
    const text = this.starts.get(key) ?? `${this.text}${this.start}${keyText(key)}`;
    if (this.starts.size < MAX_FOLLOWERS) this.starts.set(key, text);
    this.usualStart ??= { key, text };
    return text;
  }
}

/** Rows have few members after the same one; those of a stranger's JSON can have any. */
const MAX_FOLLOWERS = 100;

function keyText(key: string): string {
  return `${PLAIN.test(key) ? `"${key}"` : escapeUnsafe(JSON.stringify(key))}: `;
}

/** Writes records with the same members: the text of what is the same in most of them is made once. */
class RecordTexts {
  private readonly end: string;
  private readonly first: Run;
  private readonly next: Run;
  private records: RecordTexts | null = null;

  constructor(private readonly indent: string) {
    const start = `\n${indent}  `;
    this.end = `\n${indent}}`;
    this.first = new Run("{", start, `,${start}`);
    this.next = new Run("", `,${start}`);
  }

  textOf(record: Readonly<Record<string, unknown>>): string {
    let text = "";
    let run = this.first;
    // no list of the names is made, as `Object.keys` does
    for (const key in record) {
      const value = record[key];
      if (value === undefined) continue;
      if (value === null) run = run.with(key, "null");
      else if (Array.isArray(value) && value.length === 0) run = run.with(key, "[]");
      else {
        text += run.textBefore(key) + this.valueText(value);
        run = this.next;
      }
    }
    return run === this.first ? "{}" : text + run.text + this.end;
  }

  /** Lists of records are what most papers have: where they are listed, and people. */
  private valueText(value: unknown): string {
    const indent = `${this.indent}  `;
    if (!Array.isArray(value) || !value.every(isFlatRecord)) return indented(value, indent);
    this.records ??= new RecordTexts(`${indent}  `);
    const { records } = this;
    return `[\n${indent}  ${value.map((each) => records.textOf(each)).join(`,\n${indent}  `)}\n${indent}]`;
  }
}

/** Whether none of its members holds anything that has to be indented. */
function isFlatRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false;
  for (const key in value) if (typeof value[key] === "object" && value[key] !== null) return false;
  return true;
}

/** Printable ASCII in which JSON escapes nothing. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** What `JSON.stringify` writes, of which the lines after the first are indented. @param indent of the line that it begins on */
function indented(value: unknown, indent: string): string {
  if (typeof value === "string") return PLAIN.test(value) ? `"${value}"` : escapeUnsafe(JSON.stringify(value));
  if (typeof value === "boolean" || value === null || Number.isFinite(value)) return String(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => indented(item, inner));
    return items.length === 0 ? "[]" : `[\n${inner}${items.join(`,\n${inner}`)}\n${indent}]`;
  }
  if (isRecord(value)) return indentedMembers(value, indent);
  // a line break is never inside a text in JSON
  return escapeUnsafe((JSON.stringify(value, null, 2) ?? "null").replaceAll("\n", `\n${indent}`));
}

function indentedMembers(record: Readonly<Record<string, unknown>>, indent: string): string {
  const inner = `${indent}  `;
  let members = "";
  for (const key in record) {
    const value = record[key];
    if (value !== undefined)
      members += `${members === "" ? "" : ","}\n${inner}${keyText(key)}${indented(value, inner)}`;
  }
  return members === "" ? "{}" : `{${members}\n${indent}}`;
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

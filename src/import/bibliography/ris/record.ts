// The tagged lines of RIS, cut into records. A record knows which of its lines have been read into a fact: the others are
// kept as they are.
import type { ExtraField } from "../../../map/model.ts";
import { isPlaceholder, isPlaceholderForTitle } from "../../../text/placeholders.ts";
import { decodeReferences } from "../bibtex/tex/markup.ts";

interface TaggedLine {
  readonly tag: string;
  value: string;
  isTaken: boolean;
}

/** The tagged lines of one reference. */
export class RisRecord {
  private readonly lines: TaggedLine[] = [];

  /** From 1. */
  readonly lineNumbers: number[] = [];

  add(tag: string, value: string, lineNumber: number): void {
    this.lines.push({ tag, value: clean(value), isTaken: false });
    this.lineNumbers.push(lineNumber);
  }

  /** A line without a tag continues the value before it; keywords and files have one on each line. */
  continue(text: string, lineNumber: number): void {
    const last = this.lines.at(-1);
    if (last === undefined) return;
    if (LISTS.has(last.tag)) {
      this.add(last.tag, text, lineNumber);
      return;
    }
    last.value = `${last.value}${last.value === "" ? "" : " "}${clean(text)}`;
    this.lineNumbers.push(lineNumber);
  }

  /** Whether it states what it is about: a title or people. */
  get isReference(): boolean {
    return this.lines.some(({ tag, value }) => ["TI", "T1", "AU", "A1"].includes(tag) && value !== "");
  }

  /** The first value that is not empty, tag by tag; lines that repeat it are taken, too. */
  take(...tags: readonly string[]): string | null {
    const value = this.peek(...tags);
    for (const line of this.lines) if (line.value === value && tags.includes(line.tag)) line.isTaken = true;
    return value;
  }

  /** The same, but its line counts as not read. */
  peek(...tags: readonly string[]): string | null {
    for (const tag of tags) {
      const found = this.lines.find((line) => line.tag === tag && !line.isTaken && saysSomething(line));
      if (found !== undefined) return found.value;
    }
    return null;
  }

  /** Whether it states nothing but its type. */
  get isEmpty(): boolean {
    return this.lines.every(({ tag, value }) => tag === "TY" || value === "");
  }

  /** Its type; empty if it states none. */
  get type(): string {
    return this.values("TY")[0]?.toUpperCase() ?? "";
  }

  /** All values with these tags that are not empty; whether their lines have been read does not matter. */
  values(...tags: readonly string[]): string[] {
    return this.lines.filter((line) => tags.includes(line.tag) && saysSomething(line)).map(({ value }) => value);
  }

  /** All values that are not empty, in the order of the lines. */
  takeAll(...tags: readonly string[]): string[] {
    return this.takeWhere(tags, () => true);
  }

  /** Those that `isMeant`. */
  takeWhere(tags: readonly string[], isMeant: (value: string) => boolean): string[] {
    const found = this.lines.filter(
      (line) => !line.isTaken && tags.includes(line.tag) && saysSomething(line) && isMeant(line.value),
    );
    for (const line of found) line.isTaken = true;
    return found.map(({ value }) => value);
  }

  /** A row for a line that has been taken and says more than the fact. */
  keep(tag: string, value: string): void {
    this.lines.push({ tag, value, isTaken: false });
  }

  /** What has not been taken, a row for each line. */
  rest(): ExtraField[] {
    return this.lines
      .filter(({ value, isTaken }) => !isTaken && value !== "")
      .map(({ tag, value }) => ({ format: "ris", name: tag, value }));
  }
}

const TITLES: ReadonlySet<string> = new Set(["TI", "T1"]);
/** Tags whose values mean what they are, however short: types, keys and codes of languages. */
const CODES: ReadonlySet<string> = new Set(["TY", "ID", "LA"]);

/** Whether a line states a value, and not that it is not known. */
function saysSomething({ tag, value }: TaggedLine): boolean {
  if (value === "") return false;
  if (TITLES.has(tag)) return !isPlaceholderForTitle(value);
  return CODES.has(tag) || !isPlaceholder(value);
}

const LISTS: ReadonlySet<string> = new Set(["KW", "L1", "L2", "L3", "L4"]);

/** Some exporters break long values with line and paragraph separators, which are no ends of lines in RIS. */
const SEPARATOR = /[\u2028\u2029\u0085\v\f]/g;

/** Publishers write references to characters, such as `&amp;`. */
function clean(value: string): string {
  const text = decodeReferences(value);
  return text.search(SEPARATOR) < 0 ? text.trim() : text.replace(SEPARATOR, " ").replace(/ {2,}/g, " ").trim();
}

export interface SplitText {
  readonly records: readonly RisRecord[];
  /** Numbers, from 1, of lines that belong to no record. */
  readonly strayLines: readonly number[];
}

/** `TY  - JOUR`; some exporters write fewer spaces, or none after the dash. `AI-based` is no tag. */
const TAGGED = /^\s*([A-Z][A-Z0-9])(?: {1,2}-|-(?=\s|$))(.*)$/s;

/** Tags of values without white space, after which Rayyan writes others on the same line: `DO  - 10.…     LK  - https://…`. */
const OF_ONE_WORD: ReadonlySet<string> = new Set(["DO", "UR", "LK"]);
const MORE_TAGS = /(?<=\s)\s(?=[A-Z][A-Z0-9] {1,2}- )/;

function addLine(record: RisRecord, { tag, value }: Pick<TaggedLine, "tag" | "value">, lineNumber: number): void {
  const [first = "", ...others] = OF_ONE_WORD.has(tag) ? value.split(MORE_TAGS) : [value];
  record.add(tag, first, lineNumber);
  for (const other of others) record.add(other.slice(0, 2), other.replace(/^.{3,4}- /, ""), lineNumber);
}

/**
 * A record ends with `ER`, or where the next one begins. One without a type has to have a title or people, and one with a
 * type something else.
 */
export function splitRecords(text: string): SplitText {
  const records: RisRecord[] = [];
  const strayLines: number[] = [];
  let record: RisRecord | null = null;
  const end = (): void => {
    if (record === null) return;
    if (record.isReference || (record.type !== "" && !record.isEmpty)) records.push(record);
    else for (const line of record.lineNumbers) strayLines.push(line);
    record = null;
  };
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, tag, value = ""] = TAGGED.exec(line) ?? [];
    if (tag === "ER" || tag === "TY") end();
    if (tag === "ER" || line.trim() === "") continue;
    if (tag !== undefined) {
      record ??= new RisRecord();
      addLine(record, { tag, value }, index + 1);
    } else if (record === null) strayLines.push(index + 1);
    else (record as RisRecord).continue(line, index + 1);
  }
  end();
  return { records, strayLines };
}

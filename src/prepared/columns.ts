// Columns: of texts, and of values that many papers share. They are written in src/prepared/column-writers.ts.
import type { NumberedLists, NumberedValues } from "../map/map-columns.ts";
import type { Section, Sections } from "./bytes.ts";
import { endsOf, valuesOfColumn } from "./column-names.ts";
import { textOfBytes } from "./text-of-bytes.ts";
import { UnusableFile } from "./unusable-file.ts";

/** Before a text that is written as JSON. */
export const JSON_MARK = "\0";

/**
 * Where to read each text. A short column is read whole as soon as a few texts are, a long one once a good part of them is; before
 * that, it has at least its ends read so.
 */
export class TextColumn {
  private ends: Uint32Array | undefined;
  /** All texts; null: they have to be read one by one. */
  private whole: string | null = null;
  /** The same as bytes. */
  private bytes: Uint8Array | null = null;
  private asked = 0;

  constructor(
    private readonly file: Sections,
    private readonly name: string,
  ) {}

  /** @throws UnusableFile if it is damaged */
  at(position: number): string {
    this.asked += 1;
    const ends = this.ends ?? this.endsFor(position);
    // of a column that is read in part, these are only the ends of the text before and of the text itself
    const at = this.ends === undefined && position > 0 ? 1 : position;
    const start = at === 0 ? 0 : (ends[at - 1] ?? 0);
    const end = ends[at] ?? 0;
    const text = this.whole === null ? this.readText(start, end) : this.whole.slice(start, end);
    // the cast: only `add` writes the mark
    return text.startsWith(JSON_MARK) ? (JSON.parse(text.slice(JSON_MARK.length)) as string) : text;
  }

  private readText(start: number, end: number): string {
    const section = this.file.section(this.name);
    if (this.ends === undefined || this.asked <= this.ends.length * MAX_SHARE_READ_IN_PART)
      return section.text(start, end);
    this.bytes ??= section.bytes();
    // out of bounds, the section says what is wrong
    return end <= this.bytes.length ? textOfBytes(this.bytes, start, end) : section.text(start, end);
  }

  private endsFor(position: number): Uint32Array {
    const section = this.file.section(endsOf(this.name));
    if (this.asked > MAX_READ_IN_PART || (this.asked > MAX_READ_OF_SHORT && section.length <= SHORT)) {
      this.ends = section.words();
      this.whole = readIfAscii(this.file.section(this.name));
      return this.ends;
    }
    return section.words(Math.max(0, position - 1), position + 1);
  }
}

/** From how many reads on a column is read whole: one with many texts, and one with few. */
const MAX_READ_IN_PART = 50;
const MAX_READ_OF_SHORT = 4;
/** Which part of all texts is read one by one, in blocks, before all are read at once. */
const MAX_SHARE_READ_IN_PART = 0.1;
/** Bytes of the ends of a column with few texts. */
const SHORT = 4096;
/** Bytes of a column that is worth being one text. */
const MAX_WHOLE = 32_768;

/** The text of a section that is not too long, if each byte of it is a character; else null. */
function readIfAscii(section: Section): string | null {
  if (section.length > MAX_WHOLE) return null;
  const text = section.text();
  return text.length === section.length ? text : null;
}

function readValues(sections: Sections, name: string): readonly string[] {
  // the cast: this is what `Numbering` writes, and its checksum is right
  return JSON.parse(sections.section(valuesOfColumn(name)).text()) as string[];
}

/** A column with at most one value for each paper. */
export class WordColumn implements NumberedValues {
  readonly values: readonly (string | null)[];
  readonly numbers: Uint32Array;

  /** @throws UnusableFile if it is damaged */
  constructor(file: Sections, name: string) {
    this.values = [null, ...readValues(file, name)];
    this.numbers = file.section(name).words();
  }

  at(position: number): string | null {
    return this.values[this.numbers[position] ?? 0] ?? null;
  }
}

/** A column with a list of values for each paper. */
export class ListColumn implements NumberedLists {
  /** All values, in the order in which they first occur. */
  readonly values: readonly string[];
  readonly numbers: Uint32Array;
  readonly ends: Uint32Array;

  /** @throws UnusableFile if it is damaged */
  constructor(file: Sections, name: string) {
    this.values = readValues(file, name);
    this.numbers = file.section(name).words();
    this.ends = file.section(endsOf(name)).words();
  }

  at(position: number): string[] {
    const [start, end] = [this.ends[position - 1] ?? 0, this.ends[position] ?? 0];
    if (end > this.numbers.length) throw new UnusableFile("it has wrong ends");
    const found: string[] = [];
    for (let at = start; at < end; at += 1) found.push(this.values[this.numbers[at] ?? 0] ?? "");
    return found;
  }
}

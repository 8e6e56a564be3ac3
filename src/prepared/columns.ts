// Columns: of texts, and of values that many papers share. They are written in src/prepared/column-writers.ts.
import type { Sections } from "./bytes.ts";
import { endsOf, valuesOfColumn } from "./column-names.ts";

/** Before a text that is written as JSON. */
export const JSON_MARK = "\0";

/** Where to read each text. The ends are read in part as well until many texts are read. */
export class TextColumn {
  private ends: Uint32Array | undefined;
  private asked = 0;

  constructor(
    private readonly file: Sections,
    private readonly name: string,
  ) {}

  /** @throws UnusableFile if it is damaged */
  at(position: number): string {
    const [start, end] = this.rangeAt(position);
    const text = this.file.section(this.name).text(start, end);
    // the cast: only `add` writes the mark
    return text.startsWith(JSON_MARK) ? (JSON.parse(text.slice(JSON_MARK.length)) as string) : text;
  }

  private rangeAt(position: number): readonly [start: number, end: number] {
    this.asked += 1;
    const section = this.file.section(endsOf(this.name));
    if (this.ends === undefined && this.asked > MAX_READ_IN_PART) this.ends = section.words();
    if (this.ends !== undefined) return [this.ends[position - 1] ?? 0, this.ends[position] ?? 0];
    const [start = 0, end = 0] =
      position === 0 ? [0, section.words(0, 1)[0]] : section.words(position - 1, position + 1);
    return [start, end];
  }
}

/** From how many reads on a column is read whole. */
const MAX_READ_IN_PART = 50;

function readValues(sections: Sections, name: string): readonly string[] {
  // the cast: this is what `Numbering` writes, and its checksum is right
  return JSON.parse(sections.section(valuesOfColumn(name)).text()) as string[];
}

/** A column with at most one value for each paper. */
export class WordColumn {
  private readonly values: readonly (string | null)[];
  private readonly numbers: Uint32Array;

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
export class ListColumn {
  /** All values, in the order in which they first occur. */
  readonly values: readonly string[];
  private readonly numbers: Uint32Array;
  private readonly ends: Uint32Array;

  /** @throws UnusableFile if it is damaged */
  constructor(file: Sections, name: string) {
    this.values = readValues(file, name);
    this.numbers = file.section(name).words();
    this.ends = file.section(endsOf(name)).words();
  }

  at(position: number): string[] {
    const [start, end] = [this.ends[position - 1] ?? 0, this.ends[position] ?? 0];
    const found: string[] = [];
    for (let at = start; at < end; at += 1) found.push(this.values[this.numbers[at] ?? 0] ?? "");
    return found;
  }
}

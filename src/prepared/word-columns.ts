// Columns of values that many papers share: each value is stored once, and papers have its number.
import type { SectionBytes, Sections } from "./bytes.ts";
import { bytesOfWords } from "./checksum.ts";
import { GrowingWords } from "./growing-bytes.ts";

const valuesName = (name: string): string => `${name} values`;
const endsName = (name: string): string => `${name} ends`;

/** Numbers values in the order in which they first occur. */
class Numbering {
  private readonly numbers = new Map<string, number>();

  numberOf(value: string): number {
    let number = this.numbers.get(value);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(value, number);
    }
    return number;
  }

  bytes(): Uint8Array {
    return Buffer.from(JSON.stringify([...this.numbers.keys()]));
  }
}

function readValues(file: Sections, name: string): readonly string[] {
  // the cast: this is what `Numbering` writes, and its checksum is right
  return JSON.parse(file.section(valuesName(name)).text()) as string[];
}

/** A column with at most one value for each paper. */
export class WordColumnWriter {
  private readonly numbering = new Numbering();
  /** 0: null. */
  private readonly numbers = new GrowingWords();

  add(value: string | null): void {
    this.numbers.add(value === null ? 0 : this.numbering.numberOf(value) + 1);
  }

  sections(name: string): SectionBytes[] {
    return [
      { name, bytes: bytesOfWords(this.numbers.done()) },
      { name: valuesName(name), bytes: this.numbering.bytes() },
    ];
  }
}

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
export class ListColumnWriter {
  private readonly numbering = new Numbering();
  private readonly numbers = new GrowingWords();
  private readonly ends = new GrowingWords();

  add(values: readonly string[]): void {
    for (const value of values) this.numbers.add(this.numbering.numberOf(value));
    this.ends.add(this.numbers.length);
  }

  sections(name: string): SectionBytes[] {
    return [
      { name, bytes: bytesOfWords(this.numbers.done()) },
      { name: endsName(name), bytes: bytesOfWords(this.ends.done()) },
      { name: valuesName(name), bytes: this.numbering.bytes() },
    ];
  }
}

export class ListColumn {
  /** All values, in the order in which they first occur. */
  readonly values: readonly string[];
  private readonly numbers: Uint32Array;
  private readonly ends: Uint32Array;

  /** @throws UnusableFile if it is damaged */
  constructor(file: Sections, name: string) {
    this.values = readValues(file, name);
    this.numbers = file.section(name).words();
    this.ends = file.section(endsName(name)).words();
  }

  at(position: number): string[] {
    const [start, end] = [this.ends[position - 1] ?? 0, this.ends[position] ?? 0];
    const found: string[] = [];
    for (let at = start; at < end; at += 1) found.push(this.values[this.numbers[at] ?? 0] ?? "");
    return found;
  }
}

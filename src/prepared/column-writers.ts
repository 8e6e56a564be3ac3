// Writes columns: of texts, and of values that many papers share. They are read in src/prepared/columns.ts.
import type { SectionBytes } from "./bytes.ts";
import { bytesOfWords } from "./checksum.ts";
import { endsOf, valuesOfColumn } from "./column-names.ts";
import { JSON_MARK } from "./columns.ts";
import { GrowingBytes, GrowingWords } from "./growing-bytes.ts";

/** Half of a character, which UTF-8 cannot hold. */
const HALF = /\p{Surrogate}/u;

export class TextColumnWriter {
  private readonly bytes = new GrowingBytes();
  private readonly ends = new GrowingWords();

  add(text: string): void {
    const isPlain = !text.startsWith(JSON_MARK) && !HALF.test(text);
    this.addWellFormed(isPlain ? text : JSON_MARK + JSON.stringify(text));
  }

  /** The same for a text that has no half characters, and does not begin with a zero. */
  addWellFormed(text: string): void {
    this.bytes.addText(text);
    this.ends.add(this.bytes.length);
  }

  sections(name: string): SectionBytes[] {
    return [
      { name, bytes: this.bytes.done() },
      { name: endsOf(name), bytes: bytesOfWords(this.ends.done()) },
    ];
  }
}

/** Numbers values in the order in which they first occur. */
export class Numbering {
  private readonly numbers = new Map<string, number>();

  numberOf(value: string): number {
    let number = this.numbers.get(value);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(value, number);
    }
    return number;
  }

  /** The values, by their numbers. */
  values(): string[] {
    return [...this.numbers.keys()];
  }

  bytes(): Uint8Array {
    return Buffer.from(JSON.stringify(this.values()));
  }
}

/** The numbers of a column with at most one value for each paper. */
export class WordNumbers {
  /** 0: null. */
  private readonly numbers = new GrowingWords();

  add(number: number | null): void {
    this.numbers.add(number === null ? 0 : number + 1);
  }

  at(position: number): number | null {
    const number = this.numbers.at(position);
    return number === 0 ? null : number - 1;
  }

  /** @param values as JSON, by their numbers */
  sections(name: string, values: Uint8Array): SectionBytes[] {
    return [
      { name, bytes: bytesOfWords(this.numbers.done()) },
      { name: valuesOfColumn(name), bytes: values },
    ];
  }
}

/** The same with a list of values for each paper. */
export class ListNumbers {
  private readonly numbers = new GrowingWords();
  private readonly ends = new GrowingWords();

  get length(): number {
    return this.numbers.length;
  }

  at(position: number): number {
    return this.numbers.at(position);
  }

  add(number: number): void {
    this.numbers.add(number);
  }

  /** To be called after the values of each paper. */
  endList(): void {
    this.ends.add(this.numbers.length);
  }

  sections(name: string, values: Uint8Array): SectionBytes[] {
    return [
      { name, bytes: bytesOfWords(this.numbers.done()) },
      { name: endsOf(name), bytes: bytesOfWords(this.ends.done()) },
      { name: valuesOfColumn(name), bytes: values },
    ];
  }
}

/** A column with at most one value for each paper. */
export class WordColumnWriter {
  private readonly numbering = new Numbering();
  private readonly numbers = new WordNumbers();

  add(value: string | null): void {
    this.numbers.add(value === null ? null : this.numbering.numberOf(value));
  }

  sections(name: string): SectionBytes[] {
    return this.numbers.sections(name, this.numbering.bytes());
  }
}

/** A column with a list of values for each paper. */
export class ListColumnWriter {
  private readonly numbering = new Numbering();
  private readonly numbers = new ListNumbers();

  add(values: readonly string[]): void {
    for (const value of values) this.numbers.add(this.numbering.numberOf(value));
    this.numbers.endList();
  }

  sections(name: string): SectionBytes[] {
    return this.numbers.sections(name, this.numbering.bytes());
  }
}

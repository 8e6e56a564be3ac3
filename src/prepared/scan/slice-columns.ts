// The columns of values that papers share, made of slices of their records.
import type { SectionBytes } from "../bytes.ts";
import { ListNumbers, WordNumbers } from "../column-writers.ts";
import type { RecordCopier } from "./record-copier.ts";
import { SliceNumbers } from "./slice-numbers.ts";

/** A column with at most one value for each paper. */
export class WordSlices {
  readonly numbers: SliceNumbers;
  private readonly column = new WordNumbers();

  constructor(
    private readonly copier: RecordCopier,
    private readonly field: number,
  ) {
    this.numbers = new SliceNumbers(copier.written);
  }

  add(): void {
    const { copier, field } = this;
    const [start, end] = [copier.starts[field] ?? 0, copier.ends[field] ?? 0];
    this.column.add(copier.states(field) ? this.numbers.numberOf(start, end) : null);
  }

  /** By position of a paper, the number of its value. */
  numberAt(position: number): number | null {
    return this.column.at(position);
  }

  sections(name: string): SectionBytes[] {
    return this.column.sections(name, this.numbers.asJson());
  }
}

/** A column with a list of values for each paper. */
export class ListSlices {
  readonly numbers: SliceNumbers;
  private readonly column = new ListNumbers();
  /** Where the numbers of the last paper begin. */
  private first = 0;

  constructor(
    private readonly copier: RecordCopier,
    private readonly field: number,
  ) {
    this.numbers = new SliceNumbers(copier.written);
  }

  add(): void {
    const { copier, field, column, numbers } = this;
    const { firstItems, itemStarts, itemEnds } = copier;
    const end = firstItems[field + 1] ?? 0;
    this.first = column.length;
    for (let item = firstItems[field] ?? 0; item < end; item += 1) {
      column.add(numbers.numberOf(itemStarts[item] ?? 0, itemEnds[item] ?? 0));
    }
    column.endList();
  }

  /** The number of a value of the last paper; undefined: it has no such value. */
  numberAt(item: number): number | undefined {
    const at = this.first + item;
    return at < this.column.length ? this.column.at(at) : undefined;
  }

  sections(name: string): SectionBytes[] {
    return this.column.sections(name, this.numbers.asJson());
  }
}

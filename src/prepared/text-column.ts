// A column of texts: one for each paper, read one by one.
import type { SectionBytes, Sections } from "./bytes.ts";
import { bytesOfWords } from "./checksum.ts";
import { GrowingBytes, GrowingWords } from "./growing-bytes.ts";

const endsName = (name: string): string => `${name} ends`;

/** Half of a character, which UTF-8 cannot hold. */
const HALF = /\p{Surrogate}/u;

/** Before a text that is written as JSON. */
const JSON_MARK = "\0";

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
      { name: endsName(name), bytes: bytesOfWords(this.ends.done()) },
    ];
  }
}

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
    const section = this.file.section(endsName(this.name));
    if (this.ends === undefined && this.asked > MAX_READ_IN_PART) this.ends = section.words();
    if (this.ends !== undefined) return [this.ends[position - 1] ?? 0, this.ends[position] ?? 0];
    const [start = 0, end = 0] =
      position === 0 ? [0, section.words(0, 1)[0]] : section.words(position - 1, position + 1);
    return [start, end];
  }
}

/** From how many reads on a column is read whole. */
const MAX_READ_IN_PART = 50;

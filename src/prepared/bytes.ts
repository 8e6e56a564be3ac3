// The format of a prepared file: named sections of bytes, read in part. It knows nothing of what is in them.
//
//   0   16 bytes   "aimap prepared" and two zeros
//   16  u32        version of the format
//   20  u32        length of the header
//   24  u32        checksum of the header
//   28             the header: JSON in UTF-8, see `StoredHeader`
//   then           the sections, each at a multiple of 8: its bytes, then from the next multiple of 8 on, a checksum (u32) for
//                  each of its blocks of 4096 bytes
//
// Numbers begin with their lowest byte. A reader checks the header when it opens the file, and each block when it reads it:
// damage is always found, and a large file is never read whole to find it.
import { type ByteSource, sourceOf } from "./byte-source.ts";
import { bytesOfWords, checksumOf, wordsOf } from "./checksum.ts";
import { textOfBytes } from "./text-of-bytes.ts";
import { UnusableFile } from "./unusable-file.ts";

/** Changes when this format does, or the content of a section in a way that the program's version does not show. */
const FORMAT_VERSION = 2;

const MAGIC = [..."aimap prepared\0\0"].map((character) => character.charCodeAt(0));
const HEADER_START = 28;
const MAX_HEADER_LENGTH = 1 << 20;
const BLOCK = 1 << 12;
/** How many blocks of a section are kept when they are read one by one. */
const MAX_BLOCKS_KEPT = 256;
/** Checksums are read so many at once. */
const CHECKSUMS = 1 << 10;

export interface SectionBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file says about itself. */
export interface Header {
  /** The version of the program that wrote it. */
  readonly program: string;
  /** What it was made from, so that a reader can refuse the file of something else. */
  readonly key: string;
}

interface SectionRow {
  readonly name: string;
  /** Where it begins, counted from the first section. */
  readonly at: number;
  readonly length: number;
}

interface StoredHeader extends Header {
  readonly sections: readonly SectionRow[];
}

/** The bytes of a prepared file, in pieces. */
export function writeSections(header: Header, sections: readonly SectionBytes[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  const rows: SectionRow[] = [];
  let at = 0;
  for (const { name, bytes } of sections) {
    const checksums = checksumsOf(bytes);
    rows.push({ name, at, length: bytes.length });
    for (const piece of [bytes, padding(bytes.length), checksums, padding(checksums.length)]) {
      pieces.push(piece);
      at += piece.length;
    }
  }
  const stored: StoredHeader = { program: header.program, key: header.key, sections: rows };
  return [headerBytes(Buffer.from(JSON.stringify(stored))), ...pieces];
}

function headerBytes(json: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(roundedUp(HEADER_START + json.length));
  bytes.set(MAGIC);
  bytes.writeUInt32LE(FORMAT_VERSION, MAGIC.length);
  bytes.writeUInt32LE(json.length, MAGIC.length + 4);
  bytes.writeUInt32LE(checksumOf(json), MAGIC.length + 8);
  bytes.set(json, HEADER_START);
  return bytes;
}

/** Of sections that were written: adding an index to a map writes all of it again. */
const knownChecksums = new WeakMap<Uint8Array, Uint8Array>();

function checksumsOf(bytes: Uint8Array): Uint8Array {
  const checksums = knownChecksums.get(bytes) ?? bytesOfWords(blockChecksums(bytes));
  knownChecksums.set(bytes, checksums);
  return checksums;
}

function blockChecksums(bytes: Uint8Array): Uint32Array {
  const checksums = new Uint32Array(blocksIn(bytes.length));
  for (const block of checksums.keys()) {
    checksums[block] = blockChecksum(bytes.subarray(block * BLOCK, (block + 1) * BLOCK), block);
  }
  return checksums;
}

/** Differs for another block with the same bytes. A damaged checksum is the checksum of nothing. */
function blockChecksum(bytes: Uint8Array, block: number): number {
  return (checksumOf(bytes) ^ block) >>> 0;
}

const blocksIn = (length: number): number => Math.ceil(length / BLOCK);
const roundedUp = (length: number): number => Math.ceil(length / 8) * 8;
const padding = (length: number): Uint8Array => new Uint8Array(roundedUp(length) - length);

/** Sections by their names. */
export interface Sections {
  has(name: string): boolean;
  /** @throws UnusableFile if there is no such section; what is read of it can be damaged as well */
  section(name: string): Section;
}

/** Of all sections those whose names begin so, by the rest of their names. */
export function sectionsStartingWith(sections: Sections, start: string): Sections {
  return {
    has: (name) => sections.has(start + name),
    section: (name) => sections.section(start + name),
  };
}

/** Sections that have just been made. */
export function sectionsInMemory(made: readonly SectionBytes[]): Sections {
  const byName = new Map(made.map((each) => [each.name, each.bytes]));
  return {
    has: (name) => byName.has(name),
    section: (name) => {
      const bytes = byName.get(name);
      if (bytes === undefined) throw new UnusableFile(`it has no section "${name}"`);
      return new Section(sourceOf(bytes), { name, at: 0, length: bytes.length }, { isTrusted: true });
    },
  };
}

/** A prepared file that is read in part. */
export class SectionFile implements Sections {
  readonly header: Header;
  private readonly start: number;
  private readonly rows: ReadonlyMap<string, SectionRow>;
  private readonly sections = new Map<string, Section>();

  /**
   * @param reading with `isTrusted`, what is read is not checked, because nobody writes to the file
   * @throws UnusableFile if it is damaged, foreign, or of another version of the format
   */
  constructor(
    private readonly source: ByteSource,
    private readonly reading: { readonly isTrusted?: boolean } = {},
  ) {
    const { stored, start } = readHeader(source);
    this.header = stored;
    this.start = start;
    this.rows = new Map(stored.sections.map((row) => [row.name, row]));
  }

  has(name: string): boolean {
    return this.rows.has(name);
  }

  /** All names, in the order of the file. */
  names(): Iterable<string> {
    return this.rows.keys();
  }

  section(name: string): Section {
    const row = this.rows.get(name);
    if (row === undefined) throw new UnusableFile(`it has no section "${name}"`);
    const section =
      this.sections.get(name) ?? new Section(this.source, { ...row, at: this.start + row.at }, this.reading);
    this.sections.set(name, section);
    return section;
  }
}

/** Whether it begins as a prepared file does, of whatever version. */
export function isPrepared(source: ByteSource): boolean {
  return source.size >= HEADER_START && startsRight(source.read(0, HEADER_START));
}

function startsRight(first: Uint8Array): boolean {
  return MAGIC.every((byte, at) => first[at] === byte);
}

function readHeader(source: ByteSource): { readonly stored: StoredHeader; readonly start: number } {
  const first = source.read(0, HEADER_START);
  const view = new DataView(first.buffer, first.byteOffset, first.length);
  if (!startsRight(first)) throw new UnusableFile("it is not a prepared file");
  if (view.getUint32(MAGIC.length, true) !== FORMAT_VERSION) throw new UnusableFile("it has another format");
  const length = view.getUint32(MAGIC.length + 4, true);
  if (length > MAX_HEADER_LENGTH) throw new UnusableFile("its header is damaged");
  const json = source.read(HEADER_START, length);
  if (checksumOf(json) !== view.getUint32(MAGIC.length + 8, true)) throw new UnusableFile("its header is damaged");
  const start = roundedUp(HEADER_START + length);
  // the cast: only `writeSections` writes a header with the right checksum
  const stored = JSON.parse(textOfBytes(json)) as StoredHeader;
  const last = stored.sections.at(-1);
  const end = last === undefined ? start : start + last.at + storedLength(last.length);
  if (end !== source.size) throw new UnusableFile("its length is wrong");
  return { stored, start };
}

/** The length of a section with the checksums of its blocks. */
const storedLength = (length: number): number => roundedUp(length) + roundedUp(blocksIn(length) * 4);

/** The bytes of a section. What is read is checked first; nothing outside the section can be read. */
export class Section {
  private readonly checksums = new Map<number, Uint32Array>();
  private readonly blocks = new Map<number, Uint8Array>();

  constructor(
    private readonly source: ByteSource,
    private readonly row: SectionRow,
    private readonly reading: { readonly isTrusted?: boolean },
  ) {}

  get length(): number {
    return this.row.length;
  }

  /**
   * The bytes from `start` up to, but not including, `end`; nobody may change them. At a multiple of 4, or of 2, they can be
   * read as words.
   * @throws UnusableFile if they are damaged, or not all of them are in the section
   */
  bytes(start = 0, end = this.length): Uint8Array {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > this.length) {
      throw new UnusableFile(`it has no bytes from ${start} to ${end}`);
    }
    const [first, last] = [Math.floor(start / BLOCK), Math.floor(Math.max(start, end - 1) / BLOCK)];
    if (start === end) return new Uint8Array(0);
    const origin = first * BLOCK;
    const blocks = first === last ? this.block(first) : this.read(first, last);
    return blocks.subarray(start - origin, end - origin);
  }

  text(start = 0, end = this.length): string {
    return textOfBytes(this.bytes(start, end));
  }

  /** Words of 32 bits: those from the word `start` up to, but not including, `end`. @throws UnusableFile as `bytes` */
  words(start = 0, end = this.length / 4): Uint32Array {
    return wordsOf(this.bytes(start * 4, end * 4));
  }

  /** Neighbouring values are often read one after the other. */
  private block(number: number): Uint8Array {
    let bytes = this.blocks.get(number);
    if (bytes === undefined) {
      bytes = this.read(number, number);
      const [oldest] = this.blocks.keys();
      if (this.blocks.size >= MAX_BLOCKS_KEPT && oldest !== undefined) this.blocks.delete(oldest);
      this.blocks.set(number, bytes);
    }
    return bytes;
  }

  private read(first: number, last: number): Uint8Array {
    const start = first * BLOCK;
    const bytes = this.source.read(this.row.at + start, Math.min((last + 1) * BLOCK, this.length) - start);
    for (let block = first; block <= last && !this.reading.isTrusted; block += 1) {
      const content = bytes.subarray((block - first) * BLOCK, (block - first + 1) * BLOCK);
      if (blockChecksum(content, block) !== this.checksum(block)) throw new UnusableFile("a part of it is damaged");
    }
    return bytes;
  }

  private checksum(block: number): number | undefined {
    const number = Math.floor(block / CHECKSUMS);
    let group = this.checksums.get(number);
    if (group === undefined) {
      const start = number * CHECKSUMS;
      const count = Math.min(CHECKSUMS, blocksIn(this.length) - start);
      group = wordsOf(this.source.read(this.row.at + roundedUp(this.length) + start * 4, count * 4));
      this.checksums.set(number, group);
    }
    return group[block - number * CHECKSUMS];
  }
}

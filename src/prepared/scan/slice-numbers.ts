// Numbers slices of bytes in the order in which they first occur: equal slices have the same number.
import { GrowingBytes, GrowingWords } from "../growing-bytes.ts";
import { parsed } from "./json-reader.ts";
import { NotPlain } from "./not-plain.ts";

const MULTIPLIER = 0x01000193;
/** How many other slices are looked at for a slice, on average; only a text that was made for it needs more. */
const MAX_PROBES = 16;
const MIN_PROBES = 10_000;

export class SliceNumbers {
  /** Where the slice with each number begins and ends. */
  private readonly starts = new GrowingWords();
  private readonly ends = new GrowingWords();
  private readonly hashes = new GrowingWords();
  /** By hash, a number and one; at least half is free. */
  private table = new Uint32Array(1 << 6);
  private asked = 0;
  private probes = 0;
  /** Reads four bytes at once. */
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get count(): number {
    return this.starts.length;
  }

  /** @throws NotPlain if too many slices have the same hash */
  numberOf(start: number, end: number): number {
    const hash = this.hashOf(start, end);
    const mask = this.table.length - 1;
    this.asked += 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = (this.table[place] ?? 0) - 1;
      if (number < 0) return this.add(start, end, hash);
      if (this.hashes.at(number) === hash && this.isEqual(number, start, end)) return number;
      this.probes += 1;
      if (this.probes > MIN_PROBES + this.asked * MAX_PROBES) throw new NotPlain();
    }
  }

  jsonOf(number: number): string {
    return Buffer.from(this.bytes.subarray(this.starts.at(number), this.ends.at(number))).toString("utf8");
  }

  /** The values of which all of them are the JSON. @throws NotPlain */
  values(): unknown {
    return parsed(Buffer.from(this.asJson()).toString("utf8"));
  }

  /** A list of all of them, each of which is JSON. */
  asJson(): Uint8Array {
    const list = new GrowingBytes();
    list.addText("[");
    for (let number = 0; number < this.count; number += 1) {
      if (number > 0) list.addText(",");
      list.addSlice(this.bytes, this.starts.at(number), this.ends.at(number));
    }
    list.addText("]");
    return list.done();
  }

  private hashOf(start: number, end: number): number {
    const { bytes, view } = this;
    let [hash, at] = [0x811c9dc5, start];
    for (; at + 4 <= end; at += 4) {
      hash = Math.imul(hash ^ view.getInt32(at, true), MULTIPLIER);
      // the highest byte would change the highest bits alone
      hash ^= hash >>> 15;
    }
    for (; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), MULTIPLIER);
    return (hash ^ (hash >>> 15)) >>> 0;
  }

  private isEqual(number: number, start: number, end: number): boolean {
    const { bytes, view } = this;
    const distance = this.starts.at(number) - start;
    if (this.ends.at(number) - distance !== end) return false;
    let at = start;
    for (; at + 4 <= end; at += 4) if (view.getInt32(at) !== view.getInt32(at + distance)) return false;
    for (; at < end; at += 1) if (bytes[at] !== bytes[at + distance]) return false;
    return true;
  }

  private add(start: number, end: number, hash: number): number {
    const number = this.count;
    this.starts.add(start);
    this.ends.add(end);
    this.hashes.add(hash);
    if (this.count * 2 > this.table.length) this.grow();
    else this.place(number);
    return number;
  }

  private grow(): void {
    this.table = new Uint32Array(this.table.length * 2);
    for (let number = 0; number < this.count; number += 1) this.place(number);
  }

  private place(number: number): void {
    const mask = this.table.length - 1;
    let place = this.hashes.at(number) & mask;
    while (this.table[place] !== 0) place = (place + 1) & mask;
    this.table[place] = number + 1;
  }
}

// Bytes of the index as they are written: numbers that take as few bytes as they need, and the UTF-16 units of terms.

export class ByteWriter {
  private bytes = new Uint8Array(1 << 12);
  private used = 0;

  get length(): number {
    return this.used;
  }

  byte(value: number): void {
    if (this.used === this.bytes.length) this.grow();
    this.bytes[this.used] = value;
    this.used += 1;
  }

  /** A number up to 2^32: seven bits in each byte, the lowest first; the highest bit says that another byte follows. */
  varint(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /**
   * The UTF-16 units of a text from one on, each like a character of UTF-8. So bytes have the order of units, and shared
   * beginnings and edits are counted in units.
   */
  units(text: string, from: number): void {
    for (let at = from; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) this.byte(unit);
      else if (unit < 0x800) {
        this.byte(0xc0 | (unit >> 6));
        this.byte(0x80 | (unit & 0x3f));
      } else {
        this.byte(0xe0 | (unit >> 12));
        this.byte(0x80 | ((unit >> 6) & 0x3f));
        this.byte(0x80 | (unit & 0x3f));
      }
    }
  }

  append(bytes: Uint8Array): void {
    while (this.used + bytes.length > this.bytes.length) this.grow();
    this.bytes.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** What was written. */
  finish(): Uint8Array {
    return this.bytes.subarray(0, this.used);
  }

  private grow(): void {
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

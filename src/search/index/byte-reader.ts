// Reads what `ByteWriter` wrote.

export class ByteReader {
  /** @param at where it begins, and `end` where it ends */
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
    private readonly end = bytes.length,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.end;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  /** One UTF-16 unit. */
  unit(): number {
    const { bytes } = this;
    const first = bytes[this.at] ?? 0;
    if (first < 0x80) {
      this.at += 1;
      return first;
    }
    const second = (bytes[this.at + 1] ?? 0) & 0x3f;
    if (first < 0xe0) {
      this.at += 2;
      return ((first & 0x1f) << 6) | second;
    }
    this.at += 3;
    return ((first & 0x0f) << 12) | (second << 6) | ((bytes[this.at - 1] ?? 0) & 0x3f);
  }
}

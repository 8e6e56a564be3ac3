// Bytes and words that are added one after the other.

/** The bytes of texts in UTF-8. */
export class GrowingBytes {
  private bytes = Buffer.allocUnsafeSlow(1 << 16);
  length = 0;

  addText(text: string): void {
    // a UTF-16 code unit takes at most three bytes
    const most = text.length * 3;
    if (this.length + most > this.bytes.length) this.grow(most);
    this.length += this.bytes.write(text, this.length, "utf8");
  }

  /** Some of other bytes. */
  addSlice(from: Uint8Array, start: number, end: number): void {
    if (this.length + end - start > this.bytes.length) this.grow(end - start);
    const { bytes } = this;
    let length = this.length;
    // for a few bytes, this is faster than copying them at once
    for (let at = start; at < end; at += 1) bytes[length++] = from[at] ?? 0;
    this.length = length;
  }

  done(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private grow(by: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, this.length + by));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

/** Words of 32 bits. */
export class GrowingWords {
  private words = new Uint32Array(1 << 10);
  length = 0;

  add(word: number): void {
    if (this.length === this.words.length) {
      const larger = new Uint32Array(this.words.length * 2);
      larger.set(this.words);
      this.words = larger;
    }
    this.words[this.length] = word;
    this.length += 1;
  }

  at(position: number): number {
    return this.words[position] ?? 0;
  }

  done(): Uint32Array {
    return this.words.subarray(0, this.length);
  }
}

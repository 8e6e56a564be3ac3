// Text from bytes, with what Node has loaded anyway: each further function of Node that a short command calls has to be compiled first.

interface Decoding {
  /** What `toString` of a buffer calls; for any bytes. */
  readonly utf8Slice?: (this: Uint8Array, start: number, end: number) => string;
}

/** The text that is in UTF-8 from one byte up to another, both within the bytes. */
export function textOfBytes(bytes: Uint8Array, start = 0, end = bytes.length): string {
  // a constant with a type of its own, because the types of Node do not have it
  const { utf8Slice }: Decoding = Buffer.prototype;
  if (utf8Slice !== undefined) return utf8Slice.call(bytes, start, end);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8", start, end);
}

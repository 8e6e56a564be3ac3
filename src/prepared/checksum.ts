// Words of 32 bits in a prepared file, lowest byte first on every machine, and the checksum of its blocks: it finds
// damaged bytes, and is no protection against people.

const IS_LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** The words of 32 bits in these bytes: a view of them where that is possible, else a copy. A part of a word is left out. */
export function wordsOf(bytes: Uint8Array): Uint32Array {
  const count = bytes.length >> 2;
  if (IS_LITTLE_ENDIAN && bytes.byteOffset % 4 === 0) return new Uint32Array(bytes.buffer, bytes.byteOffset, count);
  const own = new Uint8Array(bytes);
  if (!IS_LITTLE_ENDIAN) Buffer.from(own.buffer, 0, count * 4).swap32();
  return new Uint32Array(own.buffer, 0, count);
}

/** The bytes of a column of words. */
export function bytesOfWords(words: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
  if (IS_LITTLE_ENDIAN) return bytes;
  return Buffer.from(bytes).swap32();
}

const MULTIPLIER = 0x9e3779b1;

/**
 * Each step is reversible, so that a change of one word always changes the result; other damage is missed once in 2^32. The step is
 * written twice: every command reads a header, and ends before a function for it would be compiled.
 */
export function checksumOf(bytes: Uint8Array): number {
  const words = wordsOf(bytes);
  const { length } = words;
  let sum = bytes.length ^ MULTIPLIER;
  for (let at = 0; at < length; at += 1) {
    const product = Math.imul(sum ^ (words[at] ?? 0), MULTIPLIER);
    sum = (product << 13) | (product >>> 19);
  }
  for (let at = length * 4; at < bytes.length; at += 1) {
    const product = Math.imul(sum ^ (bytes[at] ?? 0), MULTIPLIER);
    sum = (product << 13) | (product >>> 19);
  }
  return sum >>> 0;
}

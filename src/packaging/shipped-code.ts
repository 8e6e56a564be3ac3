// How the text of a pack begins: with the checksum of what it contains, and the size of the code that ships for it. V8 itself only
// looks whether its version and flags and the length of the text are the same, and crashes where bytes are damaged; code that
// ships is as safe as the program itself.

/** Characters of the checksum, from `SUM_AT` on. */
const [SUM_LENGTH, SIZE_LENGTH] = [16, 8];
const SUM_AT = "/*".length;
/** Where the size is. */
export const SIZE_AT = SUM_AT + SUM_LENGTH + 1;
export const SIZE_END = SIZE_AT + SIZE_LENGTH;

/** The text of a pack with its label. It has the same length whatever the size is. */
export function labelledPack(sum: string, source: string, codeSize: number): string {
  return `/*${sum.slice(0, SUM_LENGTH)} ${String(codeSize).padStart(SIZE_LENGTH)}*/${source}`;
}

export function sumOfPack(packSource: string): string {
  return packSource.slice(SUM_AT, SUM_AT + SUM_LENGTH);
}

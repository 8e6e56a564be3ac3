// The lines of a text that is read in pieces, each from another part of the page.

export class LinesOfPieces {
  /** The piece being read: its offset among all pieces, its first line, and where its line breaks are. */
  private piece: { readonly offset: number; readonly line: number; readonly breaks: readonly number[] } = {
    offset: 0,
    line: 1,
    breaks: [],
  };
  private written = 0;

  /** @param line of the page, from 1 */
  begin(text: string, line: number): void {
    const breaks = Array.from(text.matchAll(/\n/g), ({ index }) => index);
    this.piece = { offset: this.written, line, breaks };
    this.written += text.length;
  }

  /** The line of the page in which a character is; `index` counts the characters of all pieces. */
  lineAt(index: number): number {
    const { offset, line, breaks } = this.piece;
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < index - offset) low = middle + 1;
      else high = middle;
    }
    return line + low;
  }
}

// Positions of nodes. Neighbours on the same lines share one, because a page has many more nodes than lines.
import type { Position } from "../blocks.ts";

export class Positions {
  private last: Position = { start: { line: 1 }, end: { line: 1 } };

  /** @param firstLine the line of the file in which the text begins, from 1 */
  constructor(private readonly firstLine: number) {}

  /** @param from line of the text, from 0 @param to its last line, from 0 */
  at(from: number, to: number): Position {
    const [start, end] = [from + this.firstLine, Math.max(from, to) + this.firstLine];
    if (this.last.start.line !== start || this.last.end.line !== end) {
      const first = { line: start };
      this.last = { start: first, end: end === start ? first : { line: end } };
    }
    return this.last;
  }
}

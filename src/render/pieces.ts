// Long texts in pieces, each made when it is asked for, so that what they are made of need not be in memory all at once.

const PIECE_LENGTH = 65_536;

/** The same text as all parts together, in pieces that are worth being written. */
export function* inPieces(parts: Iterable<string>): Generator<string> {
  let piece: string[] = [];
  let length = 0;
  for (const part of parts) {
    piece.push(part);
    length += part.length;
    if (length < PIECE_LENGTH) continue;
    yield piece.join("");
    piece = [];
    length = 0;
  }
  if (length > 0) yield piece.join("");
}

/** The parts, and a separator between each two. */
export function* separated(parts: Iterable<string>, separator: string): Generator<string> {
  let isFirst = true;
  for (const part of parts) {
    yield isFirst ? part : separator + part;
    isFirst = false;
  }
}

/** What is made of each value, when it is asked for. */
export function* eachOf<T, Made>(values: Iterable<T>, make: (value: T) => Made): Generator<Made> {
  for (const value of values) yield make(value);
}

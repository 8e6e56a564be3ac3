// How much of a line is read as an entry. Titles and facts are found by comparing parts of the line with each other, so what
// goes beyond every entry that people write is kept as words.
import type { Piece } from "./pieces.ts";

const MAX_PIECES = 300;
/** In UTF-16 code units. */
const MAX_LENGTH = 8000;

export interface Reach {
  readonly read: readonly Piece[];
  /** The words after them; usually empty. */
  readonly beyond: string;
}

export function withinReach(pieces: readonly Piece[]): Reach {
  let length = 0;
  const end = pieces.findIndex(({ text }, index) => {
    length += text.length;
    return index >= MAX_PIECES || length > MAX_LENGTH;
  });
  if (end < 0) return { read: pieces, beyond: "" };
  const last = pieces.slice(end, end + 1);
  const cut = end < MAX_PIECES && last[0]?.type === "text" ? MAX_LENGTH - (length - last[0].text.length) : 0;
  const [kept, beyond] = [last.map((piece) => cutText(piece, 0, cut)), last.map((piece) => cutText(piece, cut))];
  return {
    read: [...pieces.slice(0, end), ...kept.filter(({ text }) => text !== "")],
    beyond: [...beyond, ...pieces.slice(end + 1)].map(wordsOf).join(""),
  };
}

function cutText(piece: Piece, from: number, to?: number): Piece {
  return { ...piece, text: piece.text.slice(from, to) };
}

/** The words of a piece, with the address of a link if they do not contain it. */
export function wordsOf(piece: Piece): string {
  if (piece.isPicture) return "";
  const hasAddress = piece.type === "link" && piece.url !== null && !piece.text.includes(piece.url);
  return hasAddress ? `${piece.text} (${piece.url})` : piece.text;
}

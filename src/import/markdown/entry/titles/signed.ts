// A plain title before people whose names are links: `A title of some words, by [Ann Roe](…) and [Max Doe](…)`.
import { parsePeople } from "../people.ts";
import { type Piece, plainPiece, unlinkedText } from "../pieces.ts";
import type { TitleForm } from "../title-form.ts";
import { countWords } from "../words.ts";
import { plainTitle } from "./plain.ts";

const BY = /[\s,.;:–—-]+by\s*$/i;
const MIN_TITLE_WORDS = 2;

export const signedTitle: TitleForm = ({ pieces, facts, conventions }) => {
  const first = pieces.findIndex(({ type }) => type === "link");
  const link = pieces[first];
  if (link === undefined || !isPerson(link)) return null;
  const before = pieces.slice(0, first);
  const text = unlinkedText(before);
  const [by] = BY.exec(text) ?? [];
  if (by === undefined || countWords(text) <= MIN_TITLE_WORDS || /[.!?]\s+\p{Lu}/u.test(text)) return null;
  const last = before.at(-1);
  if (last === undefined) return null;
  const title = [...before.slice(0, -1), { ...last, text: last.text.replace(BY, "") }];
  const found = plainTitle({ pieces: title, facts, conventions });
  // where people are at home is no page of the work
  const signed = pieces.slice(first).map((piece) => (isPerson(piece) ? plainPiece(piece.text) : piece));
  return { ...found, after: [...found.after, plainPiece(", by "), ...signed] };
};

function isPerson({ type, text, isPicture }: Piece): boolean {
  return type === "link" && !isPicture && parsePeople(text, { isMarked: true }) !== null;
}

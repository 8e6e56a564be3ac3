// A bullet with a check box that consists of a name of a work: its id or title in the layers below, an arXiv id or a DOI.
import type { ListItem } from "mdast";
import { arxivUrl, doiUrl, parseArxivId, parseDoi } from "../../map/identifiers.ts";
import type { KnownWorks } from "../known-works.ts";
import { type ListEntry, titleOnly } from "./entry/entry.ts";
import { type Piece, wholeText } from "./entry/pieces.ts";
import { hasTaskMark, takeTaskMarks } from "./entry/task.ts";
import { firstPieces } from "./items.ts";

/** Null: the bullet is something else. */
export function namedWork(item: ListItem, works: KnownWorks): ListEntry | null {
  const line = firstPieces(item);
  if (!hasTaskMark(line)) return null;
  const { pieces, ...marks } = takeTaskMarks(line);
  if (pieces.some((piece) => piece.isCode || (piece.type === "link" && !isOwnLabel(piece)))) return null;
  const text = wholeText(pieces).trim();
  const key = text === "" ? null : works.idOf(text);
  if (key !== null) return { ...titleOnly(key), ...marks, key };
  const url = /\s/.test(text) ? null : addressOf(text);
  return url === null ? null : { ...titleOnly(text), ...marks, titleUrl: url };
}

/** `10.1000/182`: a DOI in a text is a link to itself. */
function isOwnLabel({ text, url }: Piece): boolean {
  return !text.includes("://") && url === addressOf(text);
}

function addressOf(text: string): string | null {
  const arxiv = parseArxivId(text);
  const doi = parseDoi(text);
  return arxiv !== null ? arxivUrl(arxiv) : doi === null ? null : doiUrl(doi);
}

// A bullet that consists of a name of a work: its id in the layers below, or, after a check box, also its title there, an arXiv
// id or a DOI. A remark may follow an id.
import type { ListItem } from "mdast";
import { arxivUrl, doiUrl, parseArxivId, parseDoi } from "../../map/identifiers.ts";
import type { KnownWorks } from "../known-works.ts";
import { type ListEntry, titleOnly } from "./entry/entry.ts";
import { type Piece, wholeText } from "./entry/pieces.ts";
import { hasTaskMark, takeTaskMarks } from "./entry/task.ts";
import { trimComment } from "./entry/trim.ts";
import { firstPieces } from "./items.ts";

/** `gao2024scaling`, `@gao2024scaling - read before Friday`. Words without a digit are seldom an id, unless `@` says so. */
const KEY_AND_REMARK = /^(?:@(\S+?)|(?=\S*\d)(\S+?))(?:(?:\s+[-–—:]+|[:,;])\s+(\S.*)|\s+(\(.*))?$/su;

/** Null: the bullet is something else. */
export function namedWork(item: ListItem, works: KnownWorks): ListEntry | null {
  const line = firstPieces(item);
  const isTask = hasTaskMark(line);
  if (!isTask && (works.isEmpty || !/^\s*(?:@|\S*\d)/.test(line[0]?.text ?? ""))) return null;
  const { pieces, ...marks } = takeTaskMarks(line);
  if (pieces.some((piece) => piece.isCode || (piece.type === "link" && !isOwnLabel(piece)))) return null;
  const text = wholeText(pieces).trim();
  const [, cited, plain = cited ?? "", remark, aside = remark ?? ""] = KEY_AND_REMARK.exec(text) ?? [];
  const id = works.hasId(plain) ? plain : null;
  if (id !== null) return { ...titleOnly(id), ...marks, key: id, comment: trimComment(aside) };
  if (!isTask || text === "") return null;
  const key = works.idOf(text);
  if (key !== null) return { ...titleOnly(key), ...marks, key };
  const url = addressOf(plain);
  return url === null ? null : { ...titleOnly(plain), ...marks, titleUrl: url, comment: trimComment(aside) };
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

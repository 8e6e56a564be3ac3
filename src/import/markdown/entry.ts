// One entry of a list, as people write one: a title with what stands around it. What is said is taken (date, venue,
// people, links); what is left is the curator's comment. Nothing is looked up, nothing guessed.
import type { Note } from "../../map/model.ts";
import { isAnchor, kindOfLabel } from "./links.ts";
import { clean, type Piece } from "./pieces.ts";
import { type Conventions, type Facts, type Link, noFacts, readFacts } from "./read-facts.ts";
import { datedTitle, splitTitle, stripMarks } from "./titles.ts";

export interface Entry extends Facts {
  readonly title: string;
  readonly titleUrl: string | null;
  readonly comment: string | null;
  /** Whether something besides being in a list says that this is a work: a link, a date, people. */
  readonly isSure: boolean;
}

/** The entry that a line states, or null where it is prose or nothing. */
export function parseEntry(all: readonly Piece[], conventions: Conventions): Entry | null {
  const facts = noFacts();
  const pieces = takeKey(
    all.filter((piece) => !(piece.type === "link" && isAnchor(piece.url ?? ""))),
    facts,
  );
  const split = splitTitle(pieces, facts);
  if (split === null) return null;
  const dated = datedTitle(split.title, facts);
  const rest = readFacts(split.after, facts, conventions);
  const title = trimTitle(withoutMaker(dated, facts));
  // `Paper: …` below a title is a link to it
  if (!/[\p{L}\p{N}]/u.test(title) || (kindOfLabel(title) !== null && split.url === null)) return null;
  const isSure = split.url !== null || facts.links.length > 0 || facts.date !== null || facts.key !== null;
  return {
    ...facts,
    title,
    titleUrl: split.url,
    comment: trimComment([split.prefix, rest].filter((text) => text !== "").join(" ")),
    isSure,
  };
}

/** The key of a reference, `[@key]`, wherever it stands. */
function takeKey(pieces: readonly Piece[], facts: Facts): Piece[] {
  return pieces.map((piece) => {
    if (piece.type !== "text" || piece.isCode || facts.key !== null) return piece;
    const text = piece.text.replace(/\s*\[@([^\]\s]+)\]/, (_, key: string) => {
      facts.key = key;
      return "";
    });
    return { ...piece, text };
  });
}

/** `A title(@Stanford)` comes from Stanford. */
function withoutMaker(title: string, facts: Facts): string {
  const [found, makers] = /\s*[(（]@([^()（）]+)[)）]\s*$/.exec(title) ?? [];
  if (found === undefined || makers === undefined) return title;
  facts.organizations.push(...makers.split(/\s*(?:[,&;]|\s@)\s*/).filter(Boolean));
  return title.slice(0, -found.length);
}

/** A title without quotes around it and without the mark that ends it. */
function trimTitle(text: string): string {
  let title = clean(stripMarks(text)).trim();
  title = title
    .replace(/\s*[[(【]+\s*$/, "")
    .replace(/[\s,;:：–—|]+$/, "")
    .replace(/\s+-$/, "");
  if (/[^.]\.$/.test(title) && !/(?:\b\p{L}|\bal|\betc|\bvol|\bInc|\bvs)\.$/u.test(title)) title = title.slice(0, -1);
  const quoted = /^[“"«]([^“”"«»]*)[.,]?[”"»]$/.exec(title);
  return (quoted?.[1] ?? title).trim();
}

/** A comment without the punctuation that joined it to the title: no word is lost. Null where nothing is left. */
export function trimComment(text: string): string | null {
  let comment = text
    .replace(/[\ue000-\ue003\ufffc]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s:：.,;|–—-]+/, "")
    .replace(/[\s|–—]+$/, "")
    .trim();
  const enclosed = /^\(([^()]*)\)$/.exec(comment)?.[1];
  if (enclosed !== undefined) comment = enclosed.trim();
  if (comment.startsWith("(") && count(comment, "(") > count(comment, ")")) comment = comment.slice(1).trim();
  if (comment.endsWith(")") && count(comment, ")") > count(comment, "(")) comment = comment.slice(0, -1).trim();
  return /[\p{L}\p{N}]/u.test(comment) ? comment : null;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** Further links have no place of their own in a map: they become notes, so that none is lost. */
export function linkNotes(links: readonly Link[]): Note[] {
  return links.map(({ label, url }) => ({
    text: `${label}: ${url}`,
    notes: [],
  }));
}

// Tables of papers: columns are known by their names, a row is an entry.
import type { Table, TableCell, TableRow } from "mdast";
import type { Note } from "../../map/model.ts";
import { type Entry, parseEntry, trimComment } from "./entry.ts";
import { saidPeople, saidVenue, statedDate } from "./facts.ts";
import { isAnchor, kindOfLabel } from "./links.ts";
import { wordsOf } from "./markdown.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { type Conventions, noFacts, readFacts } from "./read-facts.ts";

type Role = "title" | "date" | "authors" | "venue" | "organization" | "links" | "keywords" | "comment" | "number";

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ["number", /^(?:#|no\.?|nr\.?|id|index|rank|序号)?$/i],
  ["date", /^(?:date|year|month|time|published|publication date|release(?:d| date)?|when|日期|时间|年份)$/i],
  ["authors", /^(?:authors?|by|people|researchers?|作者)$/i],
  [
    "venue",
    /^(?:venue|conference|journal|pub\.?|publication|published in|publisher|source|where|conf\.?|proceedings|会议)$/i,
  ],
  [
    "organization",
    /^(?:institut(?:e|es|ion|ions)|organi[sz]ations?|org\.?|affiliations?|company|companies|labs?|team|university|developer|creator|机构)$/i,
  ],
  ["keywords", /^(?:key ?words?|tags?|topics?|areas?|category|categories|task|tasks|type|field|domain)$/i],
  [
    "links",
    /^(?:links?|urls?|code|github|repo(?:sitory)?|pdf|arxiv|project(?: page)?|website|site|page|homepage|demo|video|slides|blog|resources?|source code|implementation|doi|dataset|model|weights)$/i,
  ],
  [
    "comment",
    /^(?:comments?|notes?|description|summary|abstract|tl;?dr|remarks?|details|highlights?|contributions?|about|what|why|介绍)$/i,
  ],
];
/** Names of the column that holds the titles, best first. */
const TITLES = [
  /^(?:papers? )?titles?(?: (?:&|and|\/).*)?$|^(?:标题|论文)$/i,
  /^papers?(?: (?:title|name|link)s?)?$/i,
  /^(?:name|work|publication|article|method|model|reference|book|project|resource|title.*|paper.*)$/i,
];

export interface Row {
  readonly row: TableRow;
  /** Null: no cell of it says a title. */
  readonly entry: Entry | null;
  readonly keywords: readonly string[];
  readonly notes: readonly Note[];
}

/** The rows of a table of papers; null where no column holds titles. */
export function readRows(table: Table, conventions: Conventions): Row[] | null {
  const [head, ...rows] = table.children;
  if (head === undefined) return null;
  const names = head.children.map((cell) => wordsOf(cell.children).trim());
  const roles = rolesOf(names, rows);
  if (roles === null) return null;
  return rows.map((row) => readRow(row, names, roles, conventions));
}

function rolesOf(names: readonly string[], rows: readonly TableRow[]): (Role | null)[] | null {
  const roles = names.map((name) => ROLES.find(([, form]) => form.test(name))?.[0] ?? null);
  const isLinked = (column: number): boolean =>
    rows.filter((row) => linksOf(row.children[column]).some(({ text }) => kindOfLabel(text) === null)).length * 2 >=
    rows.length;
  const named = TITLES.map((form) => names.findIndex((name) => form.test(name))).filter((column) => column >= 0);
  // a column `Paper` beside a column `Title` holds links
  const title =
    named.find((column) => isLinked(column)) ?? named[0] ?? names.findIndex((_, column) => isLinked(column));
  const hasLinks = rows.some((row) => row.children.some((cell) => linksOf(cell).length > 0));
  if (title === undefined || title < 0 || !hasLinks) return null;
  return roles.map((role, column) => {
    if (column === title) return "title";
    return named.includes(column) && role === null ? "links" : role;
  });
}

function linksOf(cell: TableCell | undefined): Piece[] {
  if (cell === undefined) return [];
  return piecesOf(cell.children).filter(({ type, url }) => type === "link" && !isAnchor(url ?? ""));
}

function readRow(
  row: TableRow,
  names: readonly string[],
  roles: readonly (Role | null)[],
  conventions: Conventions,
): Row {
  const cells = row.children.map((cell) => piecesOf(cell.children));
  const column = roles.indexOf("title");
  const entry = parseEntry(withPeopleBelow(cells[column] ?? []), conventions);
  if (entry === null) return { row, entry: null, keywords: [], notes: [] };
  const facts: Entry & { comment: string | null } = {
    ...entry,
    organizations: [...entry.organizations],
    links: [...entry.links],
  };
  const keywords: string[] = [];
  const comments: string[] = entry.comment === null ? [] : [entry.comment];
  const notes: Note[] = [];
  for (const [at, pieces] of cells.entries()) {
    const words = pieces
      .map(({ text }) => text)
      .join("")
      .replace(/\s+/g, " ")
      .trim();
    if (at === column || words === "" || /^[-–—/?.]+$|^n\/?a$|^tbd$|^none$/i.test(words)) continue;
    const left = readCell(pieces, words, roles[at] ?? null, names[at] ?? "", facts, keywords, conventions);
    if (left === null) continue;
    if (roles[at] === "comment") comments.push(left);
    else notes.push({ text: names[at] ? `${names[at]}: ${left}` : left, notes: [] });
  }
  return { row, entry: { ...facts, comment: trimComment(comments.join("; ")) }, keywords, notes };
}

/** What stands on the lines below the title in its cell is people, if it reads like them. */
function withPeopleBelow(pieces: readonly Piece[]): Piece[] {
  const title = pieces.findIndex(({ type, isPicture }) => type === "link" && !isPicture);
  const end = pieces.findIndex(({ type }, at) => type === "break" && at > title);
  return pieces.map((piece, at) =>
    end >= 0 && at > end && piece.type === "text" ? { ...piece, isItalic: true } : piece,
  );
}

/** Reads a cell by what its column is; returns the words that are no fact, or null. */
function readCell(
  pieces: readonly Piece[],
  words: string,
  role: Role | null,
  name: string,
  facts: Entry,
  keywords: string[],
  conventions: Conventions,
): string | null {
  const links = noFacts();
  const kind = kindOfLabel(name);
  const labelled = pieces.map((piece) =>
    piece.type === "link" && kind !== null && kindOfLabel(piece.text) === null ? { ...piece, text: name } : piece,
  );
  const rest = readFacts(role === "links" ? labelled : pieces, links, conventions);
  facts.links.push(...links.links);
  if (role === "number") return null;
  if (role === "date") {
    const [, year, month] = /^(\d\d)[./](\d\d)$/.exec(words) ?? [];
    const date = statedDate(words) ?? (year === undefined ? null : statedDate(`20${year}-${month}`));
    facts.date = date ?? facts.date ?? links.date;
    facts.venueDate ??= links.venueDate;
    facts.venue ??= links.venue;
    return date === null && links.date === null && links.venueDate === null ? words : null;
  }
  if (role === "authors") {
    const people = saidPeople(words, true) ?? { authors: [words], complete: true };
    facts.authors = people.authors;
    facts.authorsComplete = people.complete;
    return null;
  }
  if (role === "venue") {
    const said = saidVenue(words);
    facts.venue = said === null ? (links.venue ?? words) : said.venue;
    facts.venueDate ??= said?.date ?? links.venueDate;
    facts.date ??= links.date;
    facts.kind ??= said?.kind ?? links.kind;
    return null;
  }
  if (role === "organization") {
    facts.organizations.push(...organizationsOf(words));
    return null;
  }
  if (role === "keywords") {
    keywords.push(...words.split(/\s*[,;]\s*/).filter(Boolean));
    return null;
  }
  if (role === "links") return rest === "" || links.links.length > 0 ? null : rest;
  if (links.links.length > 0 && rest === "") return null;
  return words;
}

/** `Microsoft&NVIDIA` names two; `EleutherAI et al.` one. */
function organizationsOf(words: string): string[] {
  return words
    .replace(/\s*\bet al\.?$/i, "")
    .split(/\s*[,;&/]\s*|\s+and\s+/)
    .filter(Boolean);
}

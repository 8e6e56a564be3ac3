// Tables of papers: each row is an entry, and each column holds one kind of fact.
import type { Table, TableRow } from "mdast";
import type { Note } from "../../map/model.ts";
import { parseStatedDate } from "../stated-date.ts";
import { type ListEntry, parseEntry, trimComment } from "./entry/entry.ts";
import { type EntryFacts, FactCollector } from "./entry/facts.ts";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { parsePeople } from "./entry/people.ts";
import { type Piece, piecesOf, wholeText } from "./entry/pieces.ts";
import { type Conventions, readFacts } from "./entry/read-facts.ts";
import { parseVenue } from "./entry/venues.ts";
import { inlineText } from "./syntax/inline-text.ts";
import { findColumns, type TableColumn } from "./table-columns.ts";

export interface PaperRow {
  readonly row: TableRow;
  /** Null: no cell of the row has a title. */
  readonly entry: ListEntry | null;
  readonly keywords: readonly string[];
  readonly notes: readonly Note[];
}

/** The rows of a table of papers. Null if no column has titles. */
export function readRows(table: Table, conventions: Conventions): PaperRow[] | null {
  const [head, ...rows] = table.children;
  if (head === undefined) return null;
  const names = head.children.map((cell) => inlineText(cell.children).trim());
  const columns = findColumns(names, rows);
  return columns === null ? null : rows.map((row) => readRow(row, columns, conventions));
}

/** Cells that mean that there is nothing: `-`, `n/a`. */
const EMPTY_CELL = /^[-–—/?.]+$|^n\/?a$|^tbd$|^none$/i;

function readRow(row: TableRow, columns: readonly TableColumn[], conventions: Conventions): PaperRow {
  const cells = row.children.map((cell) => piecesOf(cell.children));
  const titleIndex = columns.findIndex(({ role }) => role === "title");
  const stated = parseEntry(withPeopleBelow(cells[titleIndex] ?? []), conventions);
  if (stated === null) return { row, entry: null, keywords: [], notes: [] };
  let entry = stated;
  const keywords: string[] = [];
  const comments = stated.comment === null ? [] : [stated.comment];
  const notes: Note[] = [];
  for (const [index, pieces] of cells.entries()) {
    const column = columns[index] ?? { name: "", role: null };
    const words = wholeText(pieces);
    if (index === titleIndex || words === "" || EMPTY_CELL.test(words)) continue;
    const cell = readCell({ column, pieces, words }, entry, conventions);
    entry = { ...entry, ...cell.facts };
    if (column.role === "keywords") keywords.push(...words.split(/\s*[,;]\s*/).filter(Boolean));
    if (cell.rest === null) continue;
    if (column.role === "comment") comments.push(cell.rest);
    else notes.push({ text: column.name ? `${column.name}: ${cell.rest}` : cell.rest, notes: [] });
  }
  return { row, entry: { ...entry, comment: trimComment(comments.join("; ")) }, keywords, notes };
}

/** Words on the lines below the title in its cell are marked, so that names among them are believed. */
function withPeopleBelow(pieces: readonly Piece[]): Piece[] {
  const title = pieces.findIndex(({ type, isPicture }) => type === "link" && !isPicture);
  const end = pieces.findIndex(({ type }, index) => type === "break" && index > title);
  return pieces.map((piece, index) =>
    end >= 0 && index > end && piece.type === "text" ? { ...piece, isItalic: true } : piece,
  );
}

interface Cell {
  readonly column: TableColumn;
  readonly pieces: readonly Piece[];
  readonly words: string;
}

interface ReadCell {
  /** The facts of the entry that this cell adds or replaces. */
  readonly facts: Partial<EntryFacts>;
  /** Words that are not a fact; null if there are none. */
  readonly rest: string | null;
}

/** Reads a cell by what its column holds. `known` are the facts of the cells before it. */
function readCell({ column, pieces, words }: Cell, known: EntryFacts, conventions: Conventions): ReadCell {
  const collector = new FactCollector();
  const rest = readFacts(column.role === "links" ? labelled(pieces, column.name) : pieces, collector, conventions);
  const stated = collector.facts();
  const links = [...known.links, ...stated.links];
  switch (column.role) {
    case "number":
    case "keywords":
      return { facts: { links }, rest: null };
    case "date":
      return readDateCell(words, known, { ...stated, links });
    case "authors": {
      const { authors, isComplete } = parsePeople(words, { isMarked: true }) ?? { authors: [words], isComplete: true };
      return { facts: { links, authors, authorsComplete: isComplete }, rest: null };
    }
    case "venue":
      return { facts: { links, ...venueFacts(words, known, stated) }, rest: null };
    case "organization":
      return { facts: { links, organizations: [...known.organizations, ...splitOrganizations(words)] }, rest: null };
    case "links":
      return { facts: { links }, rest: rest === "" || stated.links.length > 0 ? null : rest };
    default:
      return { facts: { links }, rest: rest === "" && stated.links.length > 0 ? null : words };
  }
}

/** In a column named `Code`, a link of other words leads to code. */
function labelled(pieces: readonly Piece[], name: string): readonly Piece[] {
  if (kindOfLabel(name) === null) return pieces;
  return pieces.map((piece) =>
    piece.type === "link" && kindOfLabel(piece.text) === null ? { ...piece, text: name } : piece,
  );
}

function readDateCell(words: string, known: EntryFacts, stated: EntryFacts): ReadCell {
  const [, year, month] = /^(\d\d)[./](\d\d)$/.exec(words) ?? [];
  const date = parseStatedDate(words) ?? (year === undefined ? null : parseStatedDate(`20${year}-${month}`));
  const facts = {
    links: stated.links,
    date: date ?? known.date ?? stated.date,
    venueDate: known.venueDate ?? stated.venueDate,
    venue: known.venue ?? stated.venue,
  };
  return { facts, rest: date === null && stated.date === null && stated.venueDate === null ? words : null };
}

function venueFacts(words: string, known: EntryFacts, stated: EntryFacts): Partial<EntryFacts> {
  const venue = parseVenue(words);
  return {
    venue: venue === null ? (stated.venue ?? words) : venue.venue,
    venueDate: known.venueDate ?? venue?.date ?? stated.venueDate,
    date: known.date ?? stated.date,
    kind: known.kind ?? venue?.kind ?? stated.kind,
  };
}

/** `Microsoft&NVIDIA` names two; `EleutherAI et al.` one. */
function splitOrganizations(words: string): string[] {
  return words
    .replace(/\s*\bet al\.?$/i, "")
    .split(/\s*[,;&/]\s*|\s+and\s+/)
    .filter(Boolean);
}

// Tables of papers: each row is an entry, and each column holds one kind of fact.
import type { Table, TableCell, TableRow } from "mdast";
import type { Note } from "../../map/model.ts";
import { dateReaderOf, type ReadDate } from "../date-column.ts";
import { isSumRow, SUM_ROW, UNTITLED_ROW } from "../table/sum-row.ts";
import { papersInCell } from "./cell-of-papers.ts";
import { describedEntry } from "./described-entry.ts";
import { wordsOfBadge } from "./entry/badges.ts";
import type { Conventions } from "./entry/conventions.ts";
import { type ListEntry, parseEntry, titleOnly } from "./entry/entry.ts";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { GAP } from "./entry/marks.ts";
import { cellPieces, joinedText, type Piece, piecesOf, plainPiece, wholeText, wordedPieces } from "./entry/pieces.ts";
import { isDateOrVenue } from "./entry/venues.ts";
import { countTokens, countWords, hasWords } from "./entry/words.ts";
import { isLinkAway, leadsToTextBeside } from "./items.ts";
import { isOfMeetings } from "./meetings.ts";
import { isOwnPage } from "./no-work.ts";
import type { NamedFact } from "./read-named-fact.ts";
import { inlineText } from "./syntax/inline-text.ts";
import { findColumns, type TableColumn } from "./table-columns.ts";

export interface PaperRow {
  readonly row: TableRow;
  /** Null: the row is no paper. */
  readonly entry: ListEntry | null;
  readonly whyNone?: string;
  readonly keywords: readonly string[];
  readonly notes: readonly Note[];
}

const OWN_PAGE = "a page of the list";
const NO_PAPER = { entry: null, keywords: [], notes: [] };

/** The names of the columns of a table. */
export function namesOfColumns({ children: [head] }: Table): string[] {
  return (head?.children ?? []).map((cell) => inlineText(cell.children).trim());
}

/** Whether a column of the table has titles of papers. */
export function isOfPapers(table: Table): boolean {
  return findColumns(namesOfColumns(table), table.children.slice(1), { isOfWorks: false }) !== null;
}

/**
 * The rows of a table of papers. Null if no column has titles.
 * @param options.isOfWorks whether another table with these columns has papers
 * @param options.year that of the headings above it
 */
export function readRows(
  table: Table,
  conventions: Conventions,
  { isOfWorks = false, year = null }: { readonly isOfWorks?: boolean; readonly year?: string | null } = {},
): PaperRow[] | null {
  const [, ...rows] = table.children;
  const names = namesOfColumns(table);
  const columns = findColumns(names, rows, { isOfWorks });
  if (columns === null) return null;
  const dates = columns.findIndex(({ role }) => role === "date");
  const readDate = dateReaderOf(
    rows.map((row) => inlineText(row.children[dates]?.children ?? [])),
    year,
  );
  const titleIndex = columns.findIndex(({ role }) => role === "title");
  const areMeetings = isOfMeetings(names, rows);
  const isSigned = columns.some(({ role }) => role === "authors");
  // beside a column of people, a cell with a title does not begin with them
  const inTitles = isSigned ? { ...conventions, peopleFirst: false, familiesFirst: false } : conventions;
  const context = { columns, titleIndex, conventions: inTitles, readDate, areMeetings };
  return rows.flatMap((row) => readPapers(row, context));
}

/** The papers of a row: usually one. */
function readPapers(row: TableRow, context: TableContext): PaperRow[] {
  if (isSumRow(row.children.map((cell) => inlineText(cell.children)))) return [{ row, ...NO_PAPER, whyNone: SUM_ROW }];
  if (context.areMeetings && !row.children.some((cell) => piecesOf(cell.children).some(isLinkAway)))
    return [{ row, ...NO_PAPER, whyNone: "a meeting without a paper" }];
  const stated = row.children[context.titleIndex]?.children ?? [];
  // `| Caves | NA |`: what has no paper is called by the name before it
  const isMissing = context.titleIndex > 0 && /^n\/?a$/i.test(inlineText(stated).trim());
  const words = isMissing ? (row.children[context.titleIndex - 1]?.children ?? []) : stated;
  const marked = cellPieces(words);
  const pieces = onOneLine(hasDescription(marked) ? marked : piecesOf(words));
  const titles = papersInCell(pieces);
  const entries = titles.length < 2 ? [] : titles.map((pieces) => parseEntry(pieces, context.conventions));
  if (entries.length === 0 || entries.includes(null)) {
    return [
      readRow(
        row,
        titleInCell(pieces, context.conventions) ?? titleBeside(row, context) ?? nameInCell(row, pieces),
        context,
      ),
    ];
  }
  return entries.map((entry) => readRow(row, entry, context));
}

/** No title, and nobody's name, begins with these. */
const GOES_ON =
  /^\s*(?:(?:of|for|with|in|on|via|using|from|to|the|an?|based|under|through|towards?|across|between)|and(?! \p{Lu}\S+ \p{Lu}\S+\s*$)|or)\s/u;

/** `Walking in Caves with <br>Lamps and Ropes <br>in the Dark`: a title that was broken into lines so that its column is narrow. */
function onOneLine(pieces: readonly Piece[]): readonly Piece[] {
  const isBroken = pieces.some(({ text }, at) => pieces[at - 1]?.type === "break" && GOES_ON.test(text));
  return isBroken ? pieces.map((piece) => (piece.type === "break" ? plainPiece(" ") : piece)) : pieces;
}

const MIN_TITLE_WORDS = 4;

/** The title in the column after one of names, in a row that has no name and links to its work. */
function titleBeside(row: TableRow, { columns, titleIndex, conventions }: TableContext): ListEntry | null {
  const words = piecesOf(row.children[titleIndex + 1]?.children ?? []);
  const role = columns[titleIndex + 1]?.role ?? null;
  const isTitle = (role === null || role === "comment") && countWords(wholeText(words)) >= MIN_TITLE_WORDS;
  const isEmpty = !hasWords(wholeText(piecesOf(row.children[titleIndex]?.children ?? [])));
  return isTitle && isEmpty && linksToWork(row) ? parseEntry(words, conventions) : null;
}

/** `| ACL27 | [Paper](…) |`: a word that could be a venue too, where others have their titles, in a row that links to its work. */
function nameInCell(row: TableRow, pieces: readonly Piece[]): ListEntry | null {
  const words = wholeText(pieces);
  return countTokens(words) === 1 && isDateOrVenue(words) && /^\p{L}/u.test(words) && linksToWork(row)
    ? titleOnly(words)
    : null;
}

function linksToWork({ children }: TableRow): boolean {
  return children.some((cell) => piecesOf(cell.children).some(({ text }) => kindOfLabel(text) === "paper"));
}

interface TableContext {
  readonly columns: readonly TableColumn[];
  readonly titleIndex: number;
  readonly conventions: Conventions;
  readonly readDate: ReadDate;
  /** A row without a link is one on which nothing was read. */
  readonly areMeetings: boolean;
}

/** Whether two spaces come before a sentence. Before other words of a title they are a typing mistake. */
function hasDescription(pieces: readonly Piece[]): boolean {
  const text = joinedText(pieces);
  const gap = text.indexOf(GAP);
  return gap >= 0 && /\p{L}{3}[.!?。](?:\s|$)/u.test(text.slice(gap));
}

function readRow(
  row: TableRow,
  stated: ListEntry | null,
  { columns, titleIndex, conventions, readDate }: TableContext,
): PaperRow {
  if (stated === null) return { row, ...NO_PAPER, whyNone: UNTITLED_ROW };
  const isNameless = !hasWords(wholeText(piecesOf(row.children[titleIndex]?.children ?? [])));
  const facts = row.children.flatMap((cell, index): NamedFact[] => {
    const { name, role, hasNicknames = false } = columns[index] ?? { name: "", role: null };
    const pieces = shownPieces(cell);
    const words = wholeText(pieces);
    if (role === "title" || (isNameless && words === stated.title)) return [];
    const isNickname = hasNicknames && hasWords(words) && !stated.title.includes(words);
    return [
      { name, role, pieces, words },
      ...(isNickname ? [{ name, role: "comment", pieces: [plainPiece(words)], words } as const] : []),
    ];
  });
  const described = describedEntry(stated, facts, { conventions, readDate });
  if (
    isOwnPage(
      described.entry,
      row.children.flatMap((cell) => piecesOf(cell.children)),
      conventions,
    )
  )
    return { row, ...NO_PAPER, whyNone: OWN_PAGE };
  const year = otherYear(stated, described.entry, row.children[titleIndex]);
  const title = year === null ? stated.title : `${stated.title} (${year})`;
  return { row, ...described, entry: { ...withPageOf(described.entry, facts), title } };
}

/** A title that leads to notes beside the list, in a row with a column of links: what leads away there is its page. */
function withPageOf(entry: ListEntry, facts: readonly NamedFact[]): ListEntry {
  const { titleUrl, links } = entry;
  if (titleUrl === null || !leadsToTextBeside({ url: titleUrl })) return entry;
  const pages = facts.filter(({ name, role }) => role === "links" && /^(?:links?|urls?|papers?|pdf)$/i.test(name));
  const [page, other] = pages.flatMap(({ pieces }) => pieces.filter((piece) => isLinkAway(piece)));
  if (page?.url == null || other !== undefined || leadsToTextBeside(page)) return entry;
  const notes = { kind: "other", label: "notes", url: titleUrl } as const;
  return { ...entry, titleUrl: page.url, links: [...links.filter(({ url }) => url !== page.url), notes] };
}

/** The pieces of a cell, or the words of the badge that it has instead. */
function shownPieces({ children }: TableCell): readonly Piece[] {
  const pieces = piecesOf(children);
  const badges = children.flatMap((node) => (node.type === "image" ? [wordsOfBadge(node.url)] : [])).filter(Boolean);
  return pieces.length > 0 || badges.length === 0 ? pieces : [plainPiece(badges.join(", "))];
}

/** `Cave Roadmap (2040)` beside a column with another year: the one in brackets is a part of the title. */
function otherYear(stated: ListEntry, { date }: ListEntry, cell: TableCell | undefined): string | null {
  if (stated.date?.length !== 4 || date === null || date.startsWith(stated.date)) return null;
  return inlineText(cell?.children ?? []).includes(`${stated.title} (${stated.date})`) ? stated.date : null;
}

/** The entry in the cell with the title. A description with a link in it does not keep the words before it from being one. */
function titleInCell(words: readonly Piece[], conventions: Conventions): ListEntry | null {
  const pieces = withPeopleBelow(withBoldTitle(words));
  const link = pieces.findIndex((piece) => piece.type === "link" && kindOfLabel(piece.text) === null);
  const isDescribed = link > 0 && pieces.slice(0, link).some(({ text }) => text.includes(GAP));
  const entry = isDescribed ? null : parseEntry(pieces, conventions);
  if (entry !== null || link <= 0) return entry;
  // the links of a description are in its sentences
  return parseEntry(
    pieces.map((piece): Piece => (piece.type === "link" ? { ...piece, type: "text", url: null } : piece)),
    conventions,
  );
}

/** `1) **Title** - what it is about`: bold words at the beginning of the cell are its title, whatever they look like. */
function withBoldTitle(pieces: readonly Piece[]): readonly Piece[] {
  const [first] = wordedPieces(pieces).filter(({ text }) => !/^\s*\(?\d{1,3}[.)]\s*$/.test(text));
  if (first?.type !== "text") return pieces;
  if (!first.isBold)
    return pieces.map((piece) => (piece === first ? { ...piece, text: withGapForDash(piece.text) } : piece));
  const next = pieces[pieces.indexOf(first) + 1];
  if (next?.type !== "text" || !/^\s*[-–—:]\s/.test(next.text)) return pieces;
  return pieces.map((piece) =>
    piece === next ? { ...piece, text: `${GAP}${piece.text}` } : { ...piece, isBold: false },
  );
}

/** `Title - what it is about` */
function withGapForDash(text: string): string {
  // in `Sparse - view Caves. [[paper](…)]` the title goes on up to its link
  const isAllTitle = / - \p{Ll}[^.]*\.\s*\[+\s*$/u.test(text);
  return text.includes(GAP) || isAllTitle ? text : text.replace(/\s[-–—]\s(?=\p{Ll})/u, GAP);
}

/** Words on the lines below the title in its cell are marked, so that names among them are believed. */
function withPeopleBelow(pieces: readonly Piece[]): Piece[] {
  const title = pieces.findIndex(({ type, isPicture }) => type === "link" && !isPicture);
  const end = pieces.findIndex(({ type }, index) => type === "break" && index > title);
  return pieces.map((piece, index) =>
    end >= 0 && index > end && piece.type === "text" ? { ...piece, isItalic: true } : piece,
  );
}

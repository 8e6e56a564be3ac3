// A paper in a row of a table.
import { FACT_KEYS, type FactKey } from "../../map/csl.ts";
import { parsePartialDate } from "../../map/dates.ts";
import { PAPER_FIELDS } from "../../map/fields.ts";
import { isWebAddress, parseArxivId, parseDoi } from "../../map/identifiers.ts";
import type { Note } from "../../map/model.ts";
import { DATE_SOURCES } from "../../map/vocabulary.ts";
import { plainNote } from "../bibliography/ris/notes.ts";
import { statusOfWords } from "../reader-marks.ts";
import { makeReference, type Reference } from "../reference.ts";
import { parseStatedDate } from "../stated-date.ts";
import type { Row } from "./cells.ts";
import type { Columns, ColumnUse } from "./columns.ts";
import { notesIn, type Place, placesIn } from "./own-values.ts";
import { type PeopleStyle, peopleOf } from "./people.ts";
import { NONE, RowCells, trimmedParts } from "./row-cells.ts";
import { addressIn, CITATION, dateIn, pmidIn, statedFacts } from "./stated-facts.ts";

export interface TableEntry {
  readonly reference: Reference;
  /** The date that the map shows, if the table is our own. */
  readonly shownDate: Reference["shownDate"];
  /** Where it is listed; empty if the table does not say. */
  readonly places: readonly Place[];
  readonly notes: readonly Note[];
}

/** What a table says about all of its rows. */
export interface TableContext {
  readonly file: string;
  /** Of the column of authors. */
  readonly people: PeopleStyle;
}

/** The paper; null if the row states no title. */
export function entryIn(row: Row, columns: Columns, { file, people }: TableContext): TableEntry | null {
  const cells = new RowCells(row, columns);
  const title = cells.text("title").replace(/\s+/g, " ");
  if (title === "") return null;
  const facts = columns.isOwn ? ownFacts(cells) : statedFacts(cells, columns);
  const reference = makeReference(peopleIn(cells.text("authors"), people), facts, {
    title,
    id: idIn(cells.text("id"), columns),
    collections: cells.texts("topic"),
    file,
    at: row.line,
    unread: cells.unread(),
  });
  if (!columns.isOwn)
    return {
      reference,
      shownDate: null,
      places: placesOf(cells),
      notes: [...unreadCells(cells, columns), ...cellsBeyond(row, columns), ...notesOf(cells.text("notes"))],
    };
  const dateSource = DATE_SOURCES.find((source) => source === cells.text("dateSource")) ?? null;
  const shownDate = { date: parsePartialDate(cells.text("date")), dateSource };
  const places = placesIn(cells.text("placements"));
  return { reference: { ...reference, shownDate }, shownDate, places, notes: notesIn(cells.text("notes")) };
}

/** What a map keeps in a form of its own: a cell in another form is kept as a note. */
const READ_AS: Readonly<Partial<Record<ColumnUse, (cell: string) => unknown>>> = {
  status: statusOfWords,
  date: parseStatedDate,
  day: parseStatedDate,
  doi: parseDoi,
  arxiv: parseArxivId,
  pmid: pmidIn,
  added: parseStatedDate,
  month: (cell) => parseStatedDate(`${cell} 2000`) ?? parseStatedDate(`2000-${cell}`),
  extra: pmidIn,
  citation: (cell) => (CITATION.test(cell) ? cell : null),
  url: (cell) => isWebAddress(addressIn(cell)) || parseDoi(cell) || parseArxivId(cell) || null,
};

/** `DOI: forthcoming`; marks such as ✓ say nothing by themselves. */
function unreadCells(cells: RowCells, { names, uses }: Columns): readonly Note[] {
  const notes: Note[] = [];
  for (const [at, use] of uses.entries()) {
    const read = use == null ? undefined : READ_AS[use];
    const cell = use == null || read === undefined ? "" : cells.text(use);
    if (use === "date" && dateIn(cells) !== null) continue;
    if (/[\p{L}\p{N}]/u.test(cell) && read?.(cell) === null) notes.push({ text: `${names[at]}: ${cell}`, notes: NONE });
  }
  return notes.length === 0 ? NONE : notes;
}

/** Cells for which there is no column. */
function cellsBeyond({ cells }: Row, { names }: Columns): readonly Note[] {
  if (cells.length <= names.length) return NONE;
  return cells.slice(names.length).flatMap((text) => (text === "" ? [] : [{ text, notes: NONE }]));
}

/** A number counts rows, and is no key; Zotero's are eight letters and digits, by which nobody cites. */
function idIn(text: string, { isOwn, names }: Columns): string | null {
  if (names.includes("Item Type") && /^[A-Z\d]{8}$/.test(text)) return null;
  return isOwn || /^[a-z][^\s,]*$/i.test(text) ? text || null : null;
}

/** Facts in our own CSV, each by the type of its field. */
function ownFacts(cells: RowCells): Partial<Reference> {
  const facts = FACT_KEYS.filter((key) => cells.text(key) !== "").map((key) => [key, ownFact(key, cells.text(key))]);
  // each value is of the type of its field, or was left out
  return Object.fromEntries(facts.filter(([, value]) => value !== undefined)) as Partial<Reference>;
}

function ownFact(key: FactKey, text: string): unknown {
  const { type } = PAPER_FIELDS[key];
  if (typeof type === "object") return type.oneOf.find((each) => each === text);
  switch (type) {
    case "text":
    case "optionalText":
      return text;
    case "texts":
      return textsIn(text);
    case "flag":
      return text !== "false";
    case "optionalDate":
      return parsePartialDate(text) ?? undefined;
    default:
      return jsonIn(text);
  }
}

/** A list of texts is joined by `; `, or is JSON if it could not be split again. */
function textsIn(text: string): readonly string[] {
  const value = text.startsWith("[") ? jsonIn(text) : undefined;
  return value === undefined ? text.split("; ") : value.filter((each) => typeof each === "string");
}

function jsonIn(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function peopleIn(words: string, style: PeopleStyle): Partial<Reference> {
  return words === "" ? {} : peopleOf(words, style);
}

function placesOf(cells: RowCells): Place[] {
  const comment = cells.text("comment").replace(/\s+/g, " ") || null;
  const group = cells.text("group") || null;
  const topics = cells.texts("topic");
  if (topics.length === 0) return [{ path: NONE, group, comment }];
  const paths = topics
    .map((topic) => trimmedParts(topic, /[>›/\\]|::/).filter(Boolean))
    .filter(({ length }) => length > 0);
  if (paths.length === 0) return [{ path: [], group, comment }];
  return paths.map((path) => ({ path, group, comment }));
}

function notesOf(text: string): readonly Note[] {
  if (text === "") return NONE;
  return plainNote(text)
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ text: line, notes: [] }));
}

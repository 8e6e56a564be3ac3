// CSV and TSV: our own, and any table whose header names a column with titles. Each row is a paper.
import { bareEntry, type Outline, type OutlinePaper, type OutlineTopic, unreadOutline } from "../outline.ts";
import { plainTextProblem } from "../plain-text.ts";
import type { LeftOut, Problem } from "../problems.ts";
import type { Bibliography } from "../reference.ts";
import { delimiterOf, type Row, rowsOf } from "./cells.ts";
import { type Columns, columnsOf } from "./columns.ts";
import type { Place } from "./own-values.ts";
import { entryIn, type TableEntry } from "./row.ts";

interface Table {
  readonly entries: readonly TableEntry[];
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly Problem[];
}

/** The references of a table, without where it lists them. */
export function parseTableReferences(text: string, file: string): Bibliography {
  const { entries, problems } = parseTable(text, file);
  return { references: entries.map(({ reference }) => reference), remarks: [], problems };
}

/** @param title of the outline, and of the topic for rows that name none */
export function parseTableOutline(text: string, file: string, title: string): Outline {
  const { entries, leftOut, problems } = parseTable(text, file);
  if (problems.length > 0) return unreadOutline(file, problems);
  return { ...unreadOutline(file, []), title, topics: topicsOf(entries, title), leftOut };
}

function parseTable(text: string, file: string): Table {
  const refused = (message: string, at: number | null = null): Table => ({
    entries: [],
    leftOut: [],
    problems: [{ file, at, rule: "not-read", message }],
  });
  const unreadable = plainTextProblem(text, file);
  if (unreadable !== null) return { entries: [], leftOut: [], problems: [unreadable] };
  const rows = rowsOf(text, delimiterOf(text));
  const { value: header } = rows.next();
  if (header === undefined) return refused("is empty");
  const columns = columnsOf(header.cells);
  if (!columns.uses.includes("title")) {
    return refused(
      `has no column with titles; call one of its columns "title" (${columns.names.join(", ")})`,
      header.line,
    );
  }
  const isTsv = delimiterOf(text) === "\t";
  const entries: TableEntry[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of rows) {
    const entry = entryIn(unescaped(row, columns, isTsv), columns, file);
    if (entry === null) leftOut.push(untitled(row, file));
    else entries.push(entry);
  }
  return { entries: withUniqueIds(entries), leftOut, problems: [] };
}

/** Our own tables put a `'` before what a spreadsheet would run, and escape tabs and line breaks in TSV. */
function unescaped(row: Row, { isOwn }: Columns, isTsv: boolean): Row {
  const cells = row.cells.map((cell) => {
    const bare = isOwn && cell.startsWith("'") ? cell.slice(1) : cell.replace(/^'(?=[=+@-])/, "");
    return isOwn && isTsv && bare.includes("\\") ? jsonUnescaped(bare) : bare;
  });
  return { ...row, cells };
}

function jsonUnescaped(cell: string): string {
  try {
    return String(JSON.parse(`"${cell.replaceAll('"', '\\"')}"`));
  } catch {
    return cell;
  }
}

function untitled({ line, cells }: Row, file: string): LeftOut {
  return {
    file,
    from: line,
    to: line,
    what: "a row without a title",
    text: cells.filter(Boolean).join(", ").slice(0, 60),
  };
}

/** A repeated id belongs to the first row that states it. */
function withUniqueIds(entries: readonly TableEntry[]): TableEntry[] {
  const known = new Set<string>();
  return entries.map((entry) => {
    const { id } = entry.reference;
    if (id === null || !known.has(id)) {
      if (id !== null) known.add(id);
      return entry;
    }
    return { ...entry, reference: { ...entry.reference, id: null } };
  });
}

/** The topics that rows name, each after those that enclose it. */
function topicsOf(entries: readonly TableEntry[], title: string): OutlineTopic[] {
  const topics = new Map<string, NewTopic>();
  for (const { reference, shownDate, notes, places } of entries) {
    const line = typeof reference.at === "number" ? reference.at : 1;
    for (const [at, { path, group, comment }] of (places.length > 0 ? places : [NO_PLACE]).entries()) {
      const topic = topicAt(path.length > 0 ? path : [title], line, topics);
      if (group !== null && !topic.groups.includes(group)) topic.groups.push(group);
      const isOwn = shownDate !== null;
      const date = shownDate?.date ?? null;
      const stated = { isLiteral: isOwn, isUndated: isOwn && date === null, date };
      const paper = { ...bareEntry(line, reference.title), ...stated, reference, group, comment };
      topic.papers.push(at === 0 ? { ...paper, notes } : paper);
    }
  }
  return [...topics.values()];
}

const NO_PLACE: Place = { path: [], group: null, comment: null };

interface NewTopic extends OutlineTopic {
  readonly groups: string[];
  readonly papers: OutlinePaper[];
}

function topicAt(path: readonly string[], line: number, topics: Map<string, NewTopic>): NewTopic {
  const key = JSON.stringify(path);
  const known = topics.get(key);
  if (known !== undefined) return known;
  if (path.length > 1) topicAt(path.slice(0, -1), line, topics);
  const topic: NewTopic = { line, path, id: null, notes: [], groups: [], papers: [] };
  topics.set(key, topic);
  return topic;
}

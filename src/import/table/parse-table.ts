// CSV and TSV: our own, and any table whose header names a column with titles. Each row is a paper.
import { MAX_TOPIC_DEPTH } from "../../map/consistency.ts";
import { withMeantCharacters } from "../../text/windows-1252.ts";
import { bareEntry, type Outline, type OutlinePaper, type OutlineTopic, unreadOutline } from "../outline.ts";
import { plainTextProblem } from "../plain-text.ts";
import type { LeftOut, Problem } from "../problems.ts";
import type { Bibliography } from "../reference.ts";
import { delimiterOf, type Row, rowsOf } from "./cells.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { fittedRows } from "./fitted-rows.ts";
import type { Place } from "./own-values.ts";
import { NO_STYLE, type PeopleStyle, peopleStyleOf } from "./people.ts";
import { entryIn, type TableEntry } from "./row.ts";
import { isSumRow, SUM_ROW, UNTITLED_ROW } from "./sum-row.ts";

interface Table {
  readonly entries: readonly TableEntry[];
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly Problem[];
  readonly problems: readonly Problem[];
}

/** The references of a table, without where it lists them. */
export function parseTableReferences(text: string, file: string): Bibliography {
  const { entries, remarks, problems } = parseTable(text, file);
  return { references: entries.map(({ reference }) => reference), remarks, problems };
}

/** @param title of the outline, and of the topic for rows that name none */
export function parseTableOutline(text: string, file: string, title: string): Outline {
  const { entries, leftOut, remarks, problems } = parseTable(text, file);
  if (problems.length > 0) return unreadOutline(file, problems);
  const deep = entries.find(({ places }) => places.some(({ path }) => path.length > MAX_TOPIC_DEPTH));
  if (deep !== undefined) return unreadOutline(file, [tooDeep(deep, file)]);
  return { ...unreadOutline(file, []), title, topics: topicsOf(entries, title), leftOut, remarks };
}

function parseTable(stated: string, file: string): Table {
  const text = fromHeader(withMeantCharacters(stated));
  const refused = (message: string, at: number | null = null): Table => ({
    entries: [],
    leftOut: [],
    remarks: [],
    problems: [{ file, at, rule: "not-read", message }],
  });
  const unreadable = plainTextProblem(text, file);
  if (unreadable !== null) return { entries: [], leftOut: [], remarks: [], problems: [unreadable] };
  const rows = rowsOf(text, delimiterOf(text.trimStart()));
  const { value: header } = rows.next();
  if (header === undefined) return refused("is empty");
  const columns = columnsOf(header.cells);
  if (!columns.uses.includes("title")) {
    return refused(
      `has no column with titles; call one of its columns "title" (${columns.names.join(", ")})`,
      header.line,
    );
  }
  const isTsv = delimiterOf(text.trimStart()) === "\t";
  const entries: TableEntry[] = [];
  const leftOut: LeftOut[] = [];
  const { rows: fitted, remarks } = fittedRows([...rows], columns, file);
  const context = { file, people: styleOfAuthors(fitted, columns) };
  for (const row of fitted) {
    const isSum = !columns.isOwn && isSumRow(row.cells);
    const entry = isSum ? null : entryIn(unescaped(row, columns, isTsv), columns, context);
    if (entry === null) leftOut.push(rowLeftOut(row, isSum ? SUM_ROW : UNTITLED_ROW, file));
    else entries.push(entry);
  }
  return { entries: withUniqueIds(entries), leftOut, remarks, problems: [] };
}

/** Lines above the header are no rows, as in `"About the data: exported on …"` of Dimensions; they become empty. */
function fromHeader(text: string): string {
  const lines = text.slice(0, 20_000).split("\n", 6);
  const at = usesOf(lines[0] ?? "").includes("title") ? 0 : lines.findIndex((line) => isHeader(usesOf(line)));
  return at < 1 ? text : "\n".repeat(at) + text.split("\n").slice(at).join("\n");
}

function usesOf(line: string): Columns["uses"] {
  return columnsOf(rowsOf(line, delimiterOf(line)).next().value?.cells ?? []).uses;
}

function isHeader(uses: Columns["uses"]): boolean {
  return uses.includes("title") && uses.filter((use) => use != null).length > 2;
}

function styleOfAuthors(rows: readonly Row[], { uses, isOwn }: Columns): PeopleStyle {
  const column = uses.indexOf("authors");
  return column < 0 || isOwn ? NO_STYLE : peopleStyleOf(rows.map(({ cells }) => cells[column] ?? ""));
}

function tooDeep({ reference: { at } }: TableEntry, file: string): Problem {
  return { file, at, rule: "not-read", message: `names a topic that is deeper than ${MAX_TOPIC_DEPTH} levels` };
}

/** Our own tables put a `'` before what a spreadsheet would run, and escape tabs and line breaks in TSV. */
function unescaped(row: Row, { isOwn }: Columns, isTsv: boolean): Row {
  if (!row.cells.some((cell) => cell.startsWith("'") || (isTsv && cell.includes("\\")))) return row;
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

function rowLeftOut({ line, cells }: Row, what: LeftOut["what"], file: string): LeftOut {
  return {
    file,
    from: line,
    to: line,
    what,
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
  const topics = new NamedTopics();
  const usual = [title];
  for (const { reference, shownDate, notes, places } of entries) {
    const line = typeof reference.at === "number" ? reference.at : 1;
    const isOwn = shownDate !== null;
    const date = shownDate?.date ?? null;
    for (const [at, { path, group, comment }] of (places.length > 0 ? places : [NO_PLACE]).entries()) {
      const topic = topics.at(path.length > 0 ? path : usual, line);
      if (group !== null) topic.groups.add(group);
      const bare = bareEntry(line, reference.title);
      topic.papers.push({
        ...bare,
        isLiteral: isOwn,
        isUndated: isOwn && date === null,
        reference,
        date,
        group,
        comment,
        notes: at === 0 ? notes : bare.notes,
      });
    }
  }
  return topics.all();
}

const NO_PLACE: Place = { path: [], group: null, comment: null };

interface NewTopic {
  readonly line: number;
  readonly path: readonly string[];
  readonly groups: Set<string>;
  readonly papers: OutlinePaper[];
}

class NamedTopics {
  private readonly topics = new Map<string, NewTopic>();
  /** Many rows after each other name the same topic. */
  private latest: NewTopic | null = null;

  /** The topic with this path, which is made with those that enclose it when it is named first. */
  at(path: readonly string[], line: number): NewTopic {
    if (this.latest?.path === path) return this.latest;
    const key = JSON.stringify(path);
    const known = this.topics.get(key) ?? this.add(path, line);
    this.latest = known;
    return known;
  }

  all(): OutlineTopic[] {
    return [...this.topics.values()].map(({ groups, ...topic }) => ({
      ...topic,
      id: null,
      notes: [],
      groups: [...groups],
    }));
  }

  private add(path: readonly string[], line: number): NewTopic {
    for (let depth = 1; ; depth += 1) {
      const above = depth < path.length ? path.slice(0, depth) : path;
      const key = JSON.stringify(above);
      const known = this.topics.get(key);
      const topic = known ?? { line, path: above, groups: new Set(), papers: [] };
      if (known === undefined) this.topics.set(key, topic);
      if (depth >= path.length) return topic;
    }
  }
}

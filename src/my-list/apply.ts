// Applies edits to the text of a list. Each edit can be written in several ways; the first is taken that the reader of lists
// understands as meant, and that leaves everything else as it was read before.
import { Failure } from "../errors.ts";
import { parseFrontMatter } from "../import/markdown/syntax/front-matter.ts";
import type { MapFile } from "../map/map-file.ts";
import type { Paper } from "../map/model.ts";
import { addressCandidates } from "./address-edits.ts";
import type { Edit, PaperEdit } from "./edit.ts";
import { type EntryFacts, isPlainKey } from "./entry-text.ts";
import { differenceFrom } from "./expected.ts";
import { type Splice, withSplices } from "./lines.ts";
import { statusCandidates, tagCandidates, untagCandidates } from "./mark-edits.ts";
import { noteCandidates } from "./note-edits.ts";
import { pageOf } from "./page.ts";
import { entryCandidates, keyOf, orderOfTopics, type PlaceContext } from "./place-entry.ts";
import { type Below, type ListReading, readListText } from "./reading.ts";

/**
 * The list with these edits.
 * @param leftOut collects why a new entry cannot be written; the others are
 * @throws Failure `unwritable-file` for an edit that cannot be written in any way
 */
export async function applyEdits(
  reading: ListReading,
  edits: readonly Edit[],
  below: Below,
  leftOut: Failure[] | null = null,
): Promise<ListReading> {
  const order = orderOfTopics(below);
  const orderOf = (edit: Edit): number =>
    edit.type === "add" ? (order.get(keyOf(edit.entry.topic?.path ?? [])) ?? order.size) : -1;
  const [first, others] = firstOfEachTopic(edits.toSorted((a, b) => orderOf(a) - orderOf(b)));
  // the first entry of a topic may need a new heading, which the others find there
  const withFirst = await applyTogether(reading, first, { below, leftOut });
  return applyTogether(withFirst, others, { below, leftOut });
}

function firstOfEachTopic(edits: readonly Edit[]): [first: Edit[], others: Edit[]] {
  const topics = new Set<string>();
  const first: Edit[] = [];
  const others: Edit[] = [];
  for (const edit of edits) {
    const topic = edit.type === "add" ? keyOf(edit.entry.topic?.path ?? []) : null;
    if (topic === null || !topics.has(topic)) first.push(edit);
    else others.push(edit);
    if (topic !== null) topics.add(topic);
  }
  return [first, others];
}

/** Nearly always the usual way of each edit is right; then the list is only read once for all of them. */
async function applyTogether(
  reading: ListReading,
  edits: readonly Edit[],
  { below, leftOut }: { readonly below: Below; readonly leftOut: Failure[] | null },
): Promise<ListReading> {
  if (edits.length > 1) {
    const context = contextOf(reading, below);
    const splices = edits.flatMap((edit) => candidatesFor(edit, context)[0] ?? []);
    const after = overlap(splices) ? null : await readOrNull(withSplices(reading.text, splices), reading, below);
    if (after !== null && differenceFrom(reading.map, edits, after.map) === null) return after;
  }
  let current = reading;
  for (const edit of edits) {
    current = await applyEdit(current, edit, below).catch((error: unknown) => {
      if (edit.type !== "add" || leftOut === null || !(error instanceof Failure)) throw error;
      leftOut.push(error);
      return current;
    });
  }
  return current;
}

function overlap(splices: readonly Splice[]): boolean {
  const sorted = splices.toSorted((a, b) => a.at - b.at);
  return sorted.some(
    ({ at, removed }, index) => (sorted[index + 1]?.at ?? Number.POSITIVE_INFINITY) < at + removed.length,
  );
}

async function applyEdit(reading: ListReading, edit: Edit, below: Below): Promise<ListReading> {
  const tried = new Set<string>();
  let problem: string | null = null;
  for (const splices of candidatesFor(edit, contextOf(reading, below))) {
    const text = withSplices(reading.text, splices);
    if (tried.has(text)) continue;
    tried.add(text);
    const after = await readOrNull(text, reading, below);
    const difference = after === null ? "it can no longer be read" : differenceFrom(reading.map, [edit], after.map);
    if (after !== null && difference === null) return after;
    problem ??= difference;
  }
  throw cannotWrite(reading, edit, problem);
}

async function readOrNull(text: string, { file }: ListReading, below: Below): Promise<ListReading | null> {
  try {
    return await readListText(text, file, below);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

function contextOf(reading: ListReading, below: Below): PlaceContext {
  const { text, file } = reading;
  return { page: pageOf(text, file), reading, below, isLiteral: parseFrontMatter(text)?.literal != null };
}

type Candidates = readonly (readonly Splice[])[];

function candidatesFor(edit: Edit, context: PlaceContext): Candidates {
  if (edit.type === "add") return entryCandidates(edit.entry, context);
  const paper = paperById(context.reading.map, edit.id);
  return [...waysToWrite(edit, paper, context), ...besides(edit, paper, context)];
}

/** What of an edit is written where the paper is. */
function waysToWrite(edit: PaperEdit, paper: Paper, context: PlaceContext): Candidates {
  const { page, isLiteral, reading } = context;
  const entries = reading.entriesOf(paper);
  const lineWhere = (test: (entry: (typeof entries)[number]) => boolean): number =>
    (entries.find(test) ?? entries[0])?.stated.line ?? 1;
  switch (edit.type) {
    case "status":
      return statusCandidates(
        page,
        lineWhere(({ stated }) => stated.status !== null),
        edit.status,
      );
    case "tag":
      return tagCandidates(
        page,
        lineWhere(() => true),
        edit.tag,
      );
    case "untag":
      return untagCandidates(
        page,
        lineWhere(({ stated }) => stated.tags.includes(edit.tag)),
        edit.tag,
      );
    case "address":
      return addressCandidates(
        page,
        lineWhere(() => true),
        { ...edit.address, id: paper.id, title: paper.title },
      );
    case "note":
      return noteCandidates(page, { line: entries.at(-1)?.stated.line ?? 1, note: edit.note, isLiteral });
  }
}

/**
 * An entry of its own for the same paper, where there is no room in what a person has written: a row of a table without
 * such a column.
 */
function besides(edit: PaperEdit, paper: Paper, context: PlaceContext): Candidates {
  if (edit.type === "untag" || edit.type === "address") return [];
  const [first] = context.reading.entriesOf(paper);
  const { title, url } = paper;
  const facts = {
    key: first?.stated.key ?? null,
    title,
    url,
    date: null,
    status: edit.type === "status" ? edit.status : null,
    tags: edit.type === "tag" ? [edit.tag] : [],
    added: null,
    comment: null,
  };
  const notes = edit.type === "note" ? [edit.note] : [];
  return entryCandidates({ facts, notes, topic: { path: first?.topicPath ?? [], id: null }, citation: null }, context);
}

function paperById({ papers }: MapFile, id: string): Paper {
  const paper = papers.find((each) => each.id === id);
  if (paper === undefined) throw new Error(`the list has no paper ${id}`);
  return paper;
}

function cannotWrite({ file, entriesOf, map }: ListReading, edit: Edit, problem: string | null): Failure {
  if (edit.type === "add") return cannotAdd(file, edit.entry.facts, problem);
  const line = entriesOf(paperById(map, edit.id))[0]?.stated.line;
  const where = line === undefined ? file : `${file}:${line}`;
  const what = edit.type === "note" ? "the note" : `this ${edit.type}`;
  return new Failure(
    "unwritable-file",
    `${where}: ${what} cannot be written without changing what else is read${becauseOf(problem)}; "aimap edit ${edit.id}" opens it there`,
  );
}

function cannotAdd(file: string, { key, title }: EntryFacts, problem: string | null): Failure {
  const odd = key === null || isPlainKey(key) ? [] : new Set(key.match(/[^\w.:+/-]/gu) ?? [key.charAt(0)]);
  const [first] = odd;
  const why =
    first === undefined
      ? `cannot be written without changing what else is read${becauseOf(problem)}; "aimap edit" opens the list`
      : `has the key ${key}, and a list cannot hold a key with ${[...odd].join(" or ")}; give it another one`;
  return new Failure("unwritable-file", `${file}: "${title}" ${why}`);
}

function becauseOf(problem: string | null): string {
  return problem === null ? "" : ` (${problem})`;
}

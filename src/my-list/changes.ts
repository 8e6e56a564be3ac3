// The things that a reader does with her list: add, mark, note. Each is decided on the text that the file has at that moment.
import { Failure } from "../errors.ts";
import type { Problem } from "../import/problems.ts";
import type { PartialDate } from "../map/dates.ts";
import type { EntryChange } from "../map/entry-change.ts";
import { type Note, type Paper, type ResearchMap, valuesOf } from "../map/model.ts";
import { otherAddressNotes } from "../map/other-addresses.ts";
import type { Status } from "../map/vocabulary.ts";
import { pageOf } from "../render/citation.ts";
import { applyEdits } from "./apply.ts";
import { citationOf } from "./citation.ts";
import type { Edit, NewEntry, TopicTarget } from "./edit.ts";
import { changeList, type ListPlace, readListFile, type TextChange } from "./list-file.ts";
import { type Address, lacks, NOWHERE } from "./new-work.ts";
import { keyOf } from "./place-entry.ts";
import { type Below, type ListReading, readListText } from "./reading.ts";

/** The list, and the map that it is read over. */
export interface OwnList {
  readonly place: ListPlace;
  /** The layers below the list, combined. */
  readonly below: Below;
  /** The map with the list. */
  readonly map: ResearchMap;
  /** Whether a layer that is in use on every command line has a paper of this id. The list has to describe any other paper. */
  readonly isUsual: (id: string) => boolean;
}

/** What is to be done with one paper. */
export interface Wish {
  readonly paper: Paper;
  /** What a paper that the list does not have gets besides. One that the list has is only marked. */
  readonly ifNew: { readonly status: Status; readonly tags: readonly string[] } | null;
  /** Null: as it is. */
  readonly status: Status | null;
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
  readonly notes: readonly Note[];
  /** For a paper that the list does not have yet. */
  readonly comment: string | null;
  /** Null: that of the paper; where it has none, above all headings. */
  readonly topic: TopicTarget | null;
  /** Where the paper is as well; null: nothing else was given than the map has. */
  readonly address: Address | null;
  /** Null: the map describes the paper. */
  readonly citation: NewEntry["citation"];
}

export const NO_WISH: Omit<Wish, "paper"> = {
  ifNew: null,
  status: null,
  addTags: [],
  removeTags: [],
  notes: [],
  comment: null,
  topic: null,
  address: null,
  citation: null,
};

export interface ListChange extends TextChange {
  readonly path: string;
  readonly entries: readonly EntryChange[];
  /** Why new entries could not be written, where others were. */
  readonly leftOut: readonly Failure[];
}

/** @throws Failure if the list cannot be read, or nothing can be written in it */
export async function fulfil(
  list: OwnList,
  wishes: readonly Wish[],
  { isDryRun = false }: { readonly isDryRun?: boolean } = {},
): Promise<ListChange> {
  const { path } = list.place;
  let entries: readonly EntryChange[] = [];
  const leftOut: Failure[] = [];
  const edit = async (held: ReturnType<typeof readListFile>) => {
    const text = held?.text ?? "";
    const before = await readListText(text.trim() === "" ? `${text}${EMPTY_LIST}` : text, path, list.below);
    const hasSigns = held === null || held.encoding !== "Windows-1252";
    const edits = wishes.flatMap((wish) => editsFor(wish, before, list, hasSigns));
    leftOut.length = 0;
    const after = edits.length === 0 ? before : await applyEdits(before, edits, list.below, leftOut);
    const [failure] = leftOut;
    if (failure !== undefined && leftOut.length === edits.length) throw failure;
    const written = wishes.filter(({ paper }) => after.paperOf(paper.id) !== undefined);
    entries = written.map((wish) => entryChange(wish, before, after));
    const papers = entries.filter(({ change }) => change !== "unchanged").map(({ id }) => id);
    return { text: edits.length === 0 ? text : after.text, summary: summaryOf(entries), papers };
  };
  if (isDryRun || wishes.length === 0) {
    const held = readListFile(path);
    const { text } = await edit(held);
    // nothing that is written makes no file
    return { path, entries, leftOut, before: held?.text ?? null, after: held === null && text === "" ? null : text };
  }
  const change = await changeList(list.place, edit);
  return { path, entries, leftOut, ...change };
}

/** What was done, in a few words, for whoever undoes it. */
function summaryOf(entries: readonly EntryChange[]): string {
  const changed = entries.filter(({ change }) => change !== "unchanged");
  const [first] = changed;
  if (first === undefined) return "nothing";
  if (changed.length > 1) return `${changed.length} papers`;
  const { id, change, oldStatus, status, addedTags, removedTags, addedAddress, notes } = first;
  const tags = [...addedTags.map((tag) => `+${tag}`), ...removedTags.map((tag) => `-${tag}`)];
  const marks = [
    ...(status === oldStatus || status === null ? [] : [status]),
    ...tags,
    ...(addedAddress === null ? [] : ["an address"]),
    ...(notes.length > 0 ? [notes.length === 1 ? "a note" : `${notes.length} notes`] : []),
  ];
  return change === "added" ? `added ${id}` : `${id}: ${marks.join(", ")}`;
}

/** What was edited by hand: the papers that are listed otherwise, or that are new or gone. */
export async function summaryOfEdit({ place, below }: OwnList, { before, after }: TextChange): Promise<string> {
  const papersOf = async (text: string | null): Promise<ReadonlyMap<string, string>> => {
    const { map } = await readListText(text ?? "", place.path, below);
    return new Map(map.papers.map((paper) => [paper.id, JSON.stringify(paper)]));
  };
  try {
    const [old, now] = [await papersOf(before), await papersOf(after)];
    const edited = [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id));
    const [first] = edited;
    if (first === undefined) return "edited";
    return edited.length === 1 ? `edited ${first}` : `edited ${edited.length} papers`;
  } catch (error) {
    if (error instanceof Failure) return "edited";
    throw error;
  }
}

/** What of an edit by hand is not read as it was probably meant, each with its line. */
export async function remarksOnEdit({ place, below }: OwnList, { before, after }: TextChange): Promise<string[]> {
  const remarksOf = async (text: string | null): Promise<readonly Problem[]> =>
    (await readListText(text ?? "", place.path, below)).outline.remarks;
  try {
    const known = new Set((await remarksOf(before)).map(({ message }) => message));
    const added = (await remarksOf(after)).filter(({ message }) => !known.has(message));
    return added.map(({ at, message }) => `line ${at}: ${message}`);
  } catch (error) {
    if (error instanceof Failure) return [error.message];
    throw error;
  }
}

/** What a new list begins with. */
const EMPTY_LIST = "# My list\n";

function editsFor(wish: Wish, reading: ListReading, { place, map, isUsual }: OwnList, hasSigns: boolean): Edit[] {
  const listed = reading.paperOf(wish.paper.id);
  const { status, addTags, removeTags, notes } = wish;
  if (listed === undefined) {
    // the context promises a date such as 2026-11-24
    const added = hasSigns ? (place.today as PartialDate) : null;
    const citation = wish.citation ?? (isUsual(wish.paper.id) ? null : citationOf(withoutProducts(wish.paper)));
    return [{ type: "add", entry: newEntry({ ...wish, citation }, added, topicOf(wish, reading, map)) }];
  }
  const { id } = listed;
  return [
    ...(status === null || status === listed.status ? [] : [{ type: "status", id, status } as const]),
    ...removeTags.filter((tag) => listed.tags.includes(tag)).map((tag) => ({ type: "untag", id, tag }) as const),
    ...addTags.filter((tag) => !listed.tags.includes(tag)).map((tag) => ({ type: "tag", id, tag }) as const),
    ...(wish.address !== null && lacks(listed, wish.address)
      ? [{ type: "address", id, address: wish.address } as const]
      : []),
    ...(wish.ifNew === null ? notes : []).map((note) => ({ type: "note", id, note }) as const),
  ];
}

/** BibTeX has no field for these, and a reference in CSL-JSON takes ten times the lines. */
function withoutProducts(paper: Paper): Paper {
  return { ...valuesOf(paper), code: null, demo: null, organizations: [] };
}

function newEntry(
  { paper, status, addTags, notes, comment, address, citation, ifNew }: Wish,
  added: PartialDate | null,
  topic: TopicTarget | null,
): NewEntry {
  const { id, title, date } = paper;
  const tags = [...new Set([...addTags, ...(ifNew?.tags ?? [])])];
  // the reference states an address that is none on the web, such as that of a file
  const url = pageOf(paper) ?? address?.url ?? (citation === null ? null : paper.url);
  return {
    facts: { key: id, title, url, date, status: status ?? ifNew?.status ?? null, tags, added, comment },
    // where its page is another
    notes: [...notes, ...otherAddressNotes({ ...NOWHERE, ...address, url: null }, { ...valuesOf(paper), url })],
    topic,
    citation,
  };
}

/** The topic asked for; else the one of the paper's topics that the list has a heading for, or else the first. */
function topicOf({ topic, paper }: Wish, { outline }: ListReading, map: ResearchMap): TopicTarget | null {
  if (topic !== null) return topic;
  const headed = new Set(outline.topics.filter(({ line }) => line > 1).map(({ path }) => keyOf(path)));
  const topics = paper.placements.map(({ topicId }) => map.topicById.get(topicId)).filter((each) => each !== undefined);
  const found = topics.find(({ path }) => headed.has(keyOf(path))) ?? topics[0];
  return found === undefined ? null : { path: found.path, id: found.id };
}

function textsOf(notes: readonly Note[]): string[] {
  return notes.flatMap((note) => [note.text, ...textsOf(note.notes)]);
}

function entryChange({ paper, notes, address, ifNew }: Wish, before: ListReading, after: ListReading): EntryChange {
  const [old, now] = [before.paperOf(paper.id), after.paperOf(paper.id)];
  const [entry] = now === undefined ? [] : after.entriesOf(now);
  const [oldTags, tags] = [old?.tags ?? [], now?.tags ?? []];
  const addedTags = tags.filter((tag) => !oldTags.includes(tag));
  const removedTags = oldTags.filter((tag) => !tags.includes(tag));
  const addedAddress = old !== undefined && address !== null && lacks(old, address) ? address.url : null;
  const isChanged =
    old?.status !== now?.status ||
    addedTags.length + removedTags.length > 0 ||
    addedAddress !== null ||
    (notes.length > 0 && ifNew === null);
  return {
    id: paper.id,
    title: paper.title,
    change: old === undefined ? "added" : isChanged ? "changed" : "unchanged",
    oldStatus: old?.status ?? null,
    status: now?.status ?? null,
    addedTags,
    removedTags,
    tags,
    addedAddress,
    notes: old !== undefined && ifNew !== null ? [] : textsOf(notes),
    topic: entry?.topicPath ?? [],
    line: entry?.stated.line ?? 1,
  };
}

/** The line of a paper in the list; null: it is not there. */
export async function lineOfPaper({ place, below }: OwnList, { id }: Paper): Promise<number | null> {
  const reading = await readListText(readListFile(place.path)?.text ?? "", place.path, below);
  const paper = reading.paperOf(id);
  return paper === undefined ? null : (reading.entriesOf(paper)[0]?.stated.line ?? null);
}

// A page about one paper: its front matter states what the paper is, and everything below it is a note about it.
import { isWebAddress, parseArxivId, parseDoi } from "../../map/identifiers.ts";
import type { Note } from "../../map/model.ts";
import { fullName } from "../../map/names.ts";
import { fold } from "../../text/fold.ts";
import { dateReaderOf } from "../date-column.ts";
import type { Ledger } from "../ledger.ts";
import { type OutlinePaper, titleFromFile } from "../outline.ts";
import { peopleOf, peopleStyleOf } from "../table/people.ts";
import { describedEntry } from "./described-entry.ts";
import { NO_CONVENTIONS } from "./entry/conventions.ts";
import { titleOnly } from "./entry/entry.ts";
import { kindOfAddress } from "./entry/link-kinds.ts";
import { listedPaper } from "./entry/listed-paper.ts";
import { plainPiece } from "./entry/pieces.ts";
import { roleOfName } from "./fact-names.ts";
import { topicName } from "./headings.ts";
import { childItems, firstPieces, isLinkAway, startsWithLinkedTitle } from "./items.ts";
import { NoteReader } from "./note-reader.ts";
import type { PageContext } from "./page-context.ts";
import type { NamedFact } from "./read-named-fact.ts";
import { type Block, linesOf } from "./syntax/blocks.ts";
import { type FrontMatter, propertiesOf } from "./syntax/front-matter.ts";
import { inlineText } from "./syntax/inline-text.ts";

/** What a front matter says about the paper. */
export interface StatedPaper {
  readonly title: string;
  readonly facts: readonly NamedFact[];
  /** The citation key; null: none is stated. */
  readonly key: string | null;
  /** Other names of the page. */
  readonly aliases: readonly string[];
  /** The keys that were read. */
  readonly keys: ReadonlySet<string>;
}

/** Keys that say something about the page, or name no fact in a word that does elsewhere. */
const ABOUT_PAGE = /^(?:type|id|key|index|rank|publish|no|from|what|why|task|image)$/i;
const CITATION_KEY = /^(?:cite|(?:citation|cite|bibtex|zotero)[_-]?(?:cite)?key)$/i;
/** As many bullets that begin with the linked title of a work are a list, whoever wrote it. */
const MIN_LISTED = 5;

/** Null: the page is a list, or says nothing of a paper. Who wrote a page, and when, is stated by many. */
export function paperOfPage(front: FrontMatter | null, blocks: readonly Block[], file: string): StatedPaper | null {
  if (front === null) return null;
  const properties = propertiesOf(front);
  const facts = factsIn(properties);
  const isIdentified = facts.some(({ words, role }) => role === "links" && isWork(words));
  const hasPeople = facts.some(({ role }) => role === "authors");
  const isPublished = facts.some(({ name, role }) => role === "venue" || (role === "date" && !/^date$/i.test(name)));
  if (!(isIdentified || (hasPeople && isPublished)) || listsWorks(blocks)) return null;
  const [first] = blocks;
  const heading = first?.type === "heading" ? inlineText(first.children).trim() : "";
  const title = front.title || heading || titleFromFile(file);
  const stated = [...properties].find(([name]) => CITATION_KEY.test(name));
  const key = stated?.[1][0]?.replace(/^@/, "") ?? "";
  const isKey = /^[^\s[\]]+$/.test(key);
  const others = ["aliases", "alias", ...(stated !== undefined && isKey ? [stated[0]] : [])];
  return {
    title,
    facts,
    key: isKey ? key : null,
    aliases: [...(properties.get("aliases") ?? []), ...(properties.get("alias") ?? [])],
    keys: new Set([...facts.map(({ name }) => name), ...others]),
  };
}

function isWork(address: string): boolean {
  return parseDoi(address) !== null || parseArxivId(address) !== null || kindOfAddress(address) === "paper";
}

function listsWorks(blocks: readonly Block[]): boolean {
  const items = blocks.flatMap((block) => (block.type === "list" ? block.children : []));
  const isListed = (item: (typeof items)[number]): boolean =>
    startsWithLinkedTitle(item) && firstPieces(item).some(isLinkAway);
  return items.flatMap((item) => [item, ...childItems(item)]).filter(isListed).length >= MIN_LISTED;
}

function factsIn(properties: ReadonlyMap<string, readonly string[]>): NamedFact[] {
  const dates = [...properties].filter(([name]) => roleOfName(name) === "date").flatMap(([, values]) => values);
  return [...properties].flatMap(([name, values]) => {
    const role = ABOUT_PAGE.test(name) ? null : roleOfName(name.replace(/[_-]/g, " "));
    const words = values.filter((value) => value.trim() !== "");
    if (role === null || words.length === 0) return [];
    // beside the year in which the paper appeared, another date is that of the page
    if (role === "date" && dates.some((date) => !words[0]?.startsWith(date.slice(0, 4)))) {
      if (/^(?:date|time)$/i.test(name)) return [];
    }
    const addresses = words.map((value) => addressOf(name, value)).filter((url) => url !== null);
    if (addresses.length === words.length) return addresses.map((url) => linkFact(name, url));
    return [textFact(name, role, words)];
  });
}

/** The address that a value is; an identifier only where its name says so. */
function addressOf(name: string, value: string): string | null {
  if (isWebAddress(value)) return value;
  const doi = /^(?:doi|url|link)$/i.test(name) ? parseDoi(value) : null;
  if (doi !== null) return `https://doi.org/${doi}`;
  const arxiv = /arxiv|eprint/i.test(name) ? parseArxivId(value) : null;
  return arxiv === null ? null : `https://arxiv.org/abs/${arxiv}`;
}

/** Names of keys whose address says what it leads to. */
const NAMES_NO_KIND = /^(?:url|link|links|source|doi|arxiv|eprint|site|website|page)$/i;

function linkFact(name: string, url: string): NamedFact {
  const text = NAMES_NO_KIND.test(name) ? url : name;
  return { name, role: "links", pieces: [{ ...plainPiece(text), type: "link", url }], words: url };
}

function textFact(name: string, role: NamedFact["role"], values: readonly string[]): NamedFact {
  if (role === "authors") return peopleFact(name, values);
  const words = values.map((value) => value.replace(NOTE_LINK, "$1").trim());
  const separator = words.length > 1 && words.some((word) => word.includes(",")) ? "; " : ", ";
  const text = words.join(role === "comment" ? " " : separator).replace(/\s+/g, " ");
  return { name, role, pieces: [plainPiece(text)], words: text };
}

const NOTE_LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g;
/** A page about somebody, by its name without folders: `[[People/Jane Doe]]`, `[[@Jane Doe]]`. */
const PERSON_LINK = /\[\[(?:[^[\]|]*\||[^[\]|]*\/|@)?([^[\]|]*)\]\]/g;

/** Each value of a list names one or more people, by the rules for the cells of a table: `Doe, Jane` is one person. */
function peopleFact(name: string, values: readonly string[]): NamedFact {
  const stated = values.map((value) => value.replace(PERSON_LINK, "$1").replace(/\s+/g, " ").trim());
  const cells = withJoinedNames(stated);
  const style = peopleStyleOf(cells);
  const people = cells.map((cell) => peopleOf(cell, style));
  const authors = people.flatMap(({ authorNames }) => authorNames.map(fullName));
  const isComplete = people.every(({ authorsComplete }) => authorsComplete);
  const words = cells.join("; ");
  return {
    name,
    role: "authors",
    pieces: [plainPiece(words)],
    words,
    people: { authors, isComplete, organizations: [] },
  };
}

/** `[Doe, Jane R., Roe, Max]` without quotation marks is a list of four values in YAML. */
function withJoinedNames(values: readonly string[]): readonly string[] {
  const pairs = Array.from({ length: values.length / 2 }, (_, at) => `${values[2 * at]}, ${values[2 * at + 1]}`);
  const arePairs = values.length > 1 && values.length % 2 === 0 && values.every((value) => !value.includes(","));
  return arePairs && pairs.every((pair) => peopleStyleOf([pair]).commaUse === "names") ? pairs : values;
}

/** The paper with the page below it as its notes. */
export function readPaperPage(
  { title, facts, key }: StatedPaper,
  blocks: readonly Block[],
  context: PageContext,
): OutlinePaper {
  const dates = facts.filter(({ role }) => role === "date").map(({ words }) => words);
  const titleUrl =
    facts.find(({ name, role }) => role === "links" && /^(?:url|link|source)$/i.test(name))?.words ?? null;
  const described = describedEntry({ ...titleOnly(title), titleUrl }, facts, {
    conventions: NO_CONVENTIONS,
    readDate: dateReaderOf(dates),
  });
  const paper = listedPaper(1, null, described.entry);
  const notes = notesBelowHeadings(blocks, title, context);
  return {
    ...paper,
    key,
    isLiteral: key !== null,
    keywords: described.keywords,
    notes: [...described.notes, ...paper.notes, ...notes],
  };
}

/** A heading as a note, with what is below it. */
interface OpenNote {
  readonly depth: number;
  readonly heading: Block | null;
  readonly text: string;
  readonly notes: Note[];
}

function notesBelowHeadings(blocks: readonly Block[], title: string, context: PageContext): readonly Note[] {
  const reader = new NoteReader(context);
  const { ledger } = context;
  const page: OpenNote = { depth: 0, heading: null, text: "", notes: [] };
  const open = [page];
  const close = (depth: number): void => {
    while ((open.at(-1)?.depth ?? 0) >= depth) closeNote(open, ledger);
  };
  for (const block of blocks) {
    const top = open.at(-1) ?? page;
    if (block.type === "thematicBreak" || block.type === "definition") ledger.include(linesOf(block));
    else if (block.type !== "heading") {
      for (const note of reader.readBlock(block)) top.notes.push(note);
    } else if (fold(inlineText(block.children)) === fold(title)) ledger.include(linesOf(block));
    else {
      close(block.depth);
      open.push({ depth: block.depth, heading: block, text: topicName(inlineText(block.children)), notes: [] });
    }
  }
  close(1);
  return page.notes;
}

/** A heading without anything below it, as in a form that nobody has filled in, is no note. */
function closeNote(open: OpenNote[], ledger: Ledger): void {
  const { heading, text, notes } = open.pop() ?? {};
  if (heading == null || text === undefined || notes === undefined) return;
  if (notes.length === 0) ledger.leaveOut(linesOf(heading), "a heading with nothing below it");
  else {
    ledger.include(linesOf(heading));
    open.at(-1)?.notes.push({ text, notes });
  }
}

/** How other pages can name this one: `[[folder/Note]]`, `[[Note]]`, `[[@key]]`, `[[an alias]]`. */
export function namesOfPage({ title, key, aliases }: StatedPaper, file: string): string[] {
  const path = file.replace(/\.\w+$/, "").replaceAll("\\", "/");
  const folders = [...path.matchAll(/(?<=\/|^)[^/]/g)].map(({ index }) => path.slice(index));
  return [...folders, ...(key === null ? [] : [key, `@${key}`]), ...aliases, title];
}

/** The topic of papers on pages of their own: the folder that the page is in. */
export function topicOfPage(file: string): string {
  const folder = /([^\\/]+)[\\/][^\\/]*$/.exec(file)?.[1] ?? "";
  const words = /^\.*$/.test(folder) ? "" : folder.replace(/[-_]+/g, " ").trim();
  return words === "" ? "Papers" : words.charAt(0).toUpperCase() + words.slice(1);
}

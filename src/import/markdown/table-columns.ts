// What the columns of a table hold, by their names.
import type { TableCell, TableRow } from "mdast";
import { HEADER_WORDS, nameOf } from "../header-words.ts";
import { parseStatedDate } from "../stated-date.ts";
import { kindOfLabel } from "./entry/link-kinds.ts";
import { type Piece, piecesOf, unlinkedText, wholeText, wordedPieces } from "./entry/pieces.ts";
import { parseDatedSource } from "./entry/sources.ts";
import { isDateOrVenue } from "./entry/venues.ts";
import { countWords, hasWords } from "./entry/words.ts";

import { type FactRole, roleOfName } from "./fact-names.ts";
import { isLinkAway } from "./items.ts";
import { presenterIn } from "./meetings.ts";

type ColumnRole = FactRole | "title";

export interface TableColumn {
  readonly name: string;
  /** Null for a name that we do not know: the cells below it become notes. */
  readonly role: ColumnRole | null;
  /** Whether its links are named as the works are for short. */
  readonly hasNicknames?: boolean;
}

/** Names of the column with the titles, best first. */
const TITLE_NAMES = [
  nameOf(`(?:papers? )?titles?(?: (?:&|and|/).*)?|论文标题 ?\\(title\\)|名字|名称|${HEADER_WORDS.TITLE}`),
  /^papers?(?: (?:title|name|link)s?)?$/i,
  /^(?:title|paper)\b.*$/i,
  /^(?:name|work|publication|article|method|model|reference|book|project|resource|title.*|paper.*|\S+ names?)$/i,
  /^(?:data ?sets?|benchmarks?|corpus|corpora|tools?|systems?|frameworks?|algorithms?|approach|techniques?|software|librar(?:y|ies))$/i,
];

const STRICT_NAMES = TITLE_NAMES.slice(0, 2);

/** Whether this is what people call the title of a work, or the work: `Título`, `论文`, `Paper / Method (venue)`. */
export function isNameOfTitle(name: string): boolean {
  return STRICT_NAMES.some((form) => form.test(name)) || isTitleOrOther(name);
}

/** `论文/方法 (会议)`: a name of the title, and what else the column holds, which is no fact of another column. */
function isTitleOrOther(name: string): boolean {
  const parts = name.split(/\s*[/|()（）]\s*/).filter(Boolean);
  return (
    parts.length > 1 && roleOfName(name) === null && parts.some((part) => STRICT_NAMES.some((form) => form.test(part)))
  );
}

/** The columns of a table with these names. Null: no column has titles, so that it is not a table of papers. */
export function findColumns(
  names: readonly string[],
  rows: readonly TableRow[],
  known: { readonly isOfWorks: boolean },
): TableColumn[] | null {
  const isOfWorks =
    known.isOfWorks ||
    statesWorks(names, rows) ||
    rows.some(({ children }) => children.some((cell) => linksIn(cell).length > 0));
  const named = [...STRICT_NAMES.map(testOf), isTitleOrOther, ...TITLE_NAMES.slice(STRICT_NAMES.length).map(testOf)]
    .map((test) => names.findIndex(test))
    .filter((index) => index >= 0);
  const isTitled = (index: number): boolean => linksToTitles(rows, index) && !listsPlaces(rows, index);
  const linked = named.find(isTitled);
  // a column `Paper` beside a column `Title` has links, which can be short names
  const stated = named.find((index) => isNameOfTitle(names[index] ?? "") && listsTitles(rows, index));
  const isShorter = linked !== undefined && stated !== undefined && wordsIn(rows, linked) < wordsIn(rows, stated);
  const title =
    (isShorter ? stated : linked) ??
    named.find((index) => hasOwnWords(rows, index) && !listsPlaces(rows, index)) ??
    named.find((index) => rows.some((row) => hasOwnWords([row], index))) ??
    named[0] ??
    titleBesideLinks(
      names,
      rows,
      names.findIndex((_, index) => isTitled(index)),
    );
  if (title < 0 || !isOfWorks || holdsResults(names, rows, title) || areEvents(names)) return null;
  // the dates of a reading group are those of its meetings
  const isPresenter = presenterIn(names, rows);
  const isSchedule = names.some(isPresenter);
  return names.map((name, index) => {
    if (index === title) return { name, role: "title" };
    const stated = roleOfName(name);
    if (stated === "links" && areLinkedVenues(rows, index)) return { name, role: "venue" };
    // `Model` can be a column of links to models, or of their names
    const role =
      (isRoleOfOther(stated, rows, index) ? null : stated) ??
      (named.includes(index) && !hasOwnWords(rows, index) ? "links" : roleOfCells(rows, index));
    const isMeeting = isPresenter(name) || (isSchedule && role === "date");
    // where pictures or data come from, beside where the work appeared
    if (role === "venue" && /^sources?$/i.test(name) && names.some(isPublished)) return { name, role: null };
    const hasNicknames = role === "links" && kindOfLabel(name) === "paper" && areNicknames(rows, index);
    return { name, role: isMeeting ? null : role, ...(hasNicknames && { hasNicknames }) };
  });
}

/** `Title | Dates | Location | Abstract deadline`: events to come, unless they are those of papers. */
function areEvents(names: readonly string[]): boolean {
  const has = (form: RegExp): boolean => names.some((name) => form.test(name));
  const isTimed = has(/\bdeadlines?\b/i) || has(/^dates$/i);
  return isTimed && has(/^(?:location|place|city|country|where)s?$/i) && !has(/^papers?\b/i);
}

function testOf(form: RegExp): (name: string) => boolean {
  return (name) => form.test(name);
}

/** Whether the cells show that a column is not what its name says: names in one of links, `86` in one of speakers. */
function isRoleOfOther(stated: FactRole | null, rows: readonly TableRow[], index: number): boolean {
  return (stated === "links" && isOfNames(rows, index)) || (stated === "authors" && shareOf(rows, index, NUMBER) > 0.5);
}

const NUMBER = /^[~≈<>±]?\d[\d,.]*\s?[%+kKM]?$/;
const SCORE = /^[~≈<>±+-]?\d{1,3}\.\d+(?:\s?(?:±|\+\/?-)\s?[\d.]+)?\s?%?$/;
const MIN_SCORES = 2;

/** Whether at least half of the columns beside one of names have scores: the rows are results, unless the column has titles of works. */
function holdsResults(names: readonly string[], rows: readonly TableRow[], title: number): boolean {
  if (isNameOfTitle(names[title] ?? "")) return false;
  const scores = names.filter((_, index) => index !== title && shareOf(rows, index, SCORE) > 0.5).length;
  return scores >= MIN_SCORES && scores * 2 >= names.length - 1;
}

/** The share of the cells with words in a column that have this form. */
function shareOf(rows: readonly TableRow[], index: number, form: RegExp): number {
  const cells = rows
    .map(({ children }) => wholeText(piecesOf(children[index]?.children ?? [])))
    .filter((words) => hasWords(words));
  return cells.filter((words) => form.test(words)).length / Math.max(1, cells.length);
}

/** What readers keep about works beside their titles. */
const FACTS_OF_WORKS: readonly (FactRole | null)[] = ["authors", "date", "venue", "status", "tags", "comment"];

/** Whether columns say that the rows are works, which then need no links: `| Year | Paper |`, `| Title | Status |`. */
function statesWorks(names: readonly string[], rows: readonly TableRow[]): boolean {
  const roles = names.map(roleOfName);
  const title = names.findIndex(isNameOfTitle);
  if (title < 0) return false;
  if (roles.includes("date") && roles.includes("authors")) return true;
  const isStated = roles.some((role, index) => index !== title && FACTS_OF_WORKS.includes(role));
  return (isStated || /^papers?\b/i.test(names[title] ?? "")) && listsTitles(rows, title);
}

/** Whether more than half of the cells in the column can be titles of works. */
function listsTitles(rows: readonly TableRow[], index: number): boolean {
  return rows.filter(({ children }) => isTitleOfWork(children[index])).length * 2 > rows.length;
}

function wordsIn(rows: readonly TableRow[], index: number): number {
  return rows.reduce((sum, { children }) => sum + countWords(wholeText(piecesOf(children[index]?.children ?? []))), 0);
}

/** Whether the first line of a cell can be the title of a work. */
function isTitleOfWork(cell: TableCell | undefined): boolean {
  const pieces = piecesOf(cell?.children ?? []);
  const end = pieces.findIndex(({ type }) => type === "break");
  const words = wholeText(end < 0 ? pieces : pieces.slice(0, end));
  return countWords(words) >= MIN_TITLE_WORDS && /^["“(]?[\p{L}\p{N}]/u.test(words) && !/[:;：；]$/.test(words);
}

const MIN_TITLE_WORDS = 3;

function isPublished(name: string): boolean {
  return roleOfName(name) === "venue" && !/^sources?$/i.test(name);
}

/** Fewer cells can be dates or venues by chance. */
const MIN_CELLS = 3;

/** Days can be those of anything else, such as the last change. */
function isVenueWithYear(words: string): boolean {
  const date = parseStatedDate(words);
  return /\d\d/.test(words) && (date === null ? isDateOrVenue(words) : date.length === 4);
}

/** What a column of another name has, if all of its cells are venues with their years, or years: `| Info |`. */
function roleOfCells(rows: readonly TableRow[], index: number): FactRole | null {
  const cells = rows.map(({ children }) => wholeText(piecesOf(children[index]?.children ?? []))).filter(Boolean);
  return cells.length >= MIN_CELLS && cells.every(isVenueWithYear) ? "venue" : null;
}

/**
 * Whether at least half of the cells in the column have a link that is neither a label nor a venue with its year. One word in all
 * rows is a label in any language: `[浏览](2026.md)`.
 */
function linksToTitles(rows: readonly TableRow[], index: number): boolean {
  const words = rows.flatMap(({ children }) => linksIn(children[index]).map(({ text }) => text));
  if (words.length > 1 && new Set(words).size === 1) return false;
  const titled = rows.filter((row) =>
    linksIn(row.children[index]).some(({ text }) => hasWords(text) && kindOfLabel(text) === null && !namesVenue(text)),
  );
  return titled.length * 2 >= rows.length;
}

/** `[Nature](…), [bioRxiv](…)`: whether a column has only links, and most are labelled with what or where they are. */
function listsPlaces(rows: readonly TableRow[], index: number): boolean {
  const cells = rows.map(({ children }) => piecesOf(children[index]?.children ?? []));
  if (cells.some((pieces) => hasWords(unlinkedText(pieces)))) return false;
  const links = cells.flatMap((pieces) => pieces.filter(isLinkAway));
  return links.length > 0 && links.filter(({ text }) => isPlace(text)).length * 2 > links.length;
}

function isPlace(label: string): boolean {
  if (countWords(label) > MAX_VENUE_WORDS) return false;
  const parts = label.split(/\s?[/(),]\s?/).filter(Boolean);
  return parts.some((part) => kindOfLabel(part) !== null || isDateOrVenue(part));
}

/** `NeurIPS2025`, `Cave Letters 2024`: a few words with capitals that end in a year. */
function namesVenue(words: string): boolean {
  // a whole reference ends in a venue and a year too
  if (countWords(words) > MAX_VENUE_WORDS) return false;
  return (
    isVenueWithYear(words) || parseDatedSource(words) !== null || /^\p{Lu}[\p{L}&-]{1,11}\s?(?:19|20)\d\d$/u.test(words)
  );
}

const MAX_VENUE_WORDS = 10;

/** Where a column of links has other words than labels, such as `Scholar`, the first column of another name has the titles. */
function titleBesideLinks(names: readonly string[], rows: readonly TableRow[], titled: number): number {
  const name = names[titled];
  if (name === undefined || roleOfName(name) !== "links") return titled;
  const first = names.findIndex(
    (each, index) => index < titled && roleOfName(each) === null && hasOwnWords(rows, index) && !hasDates(rows, index),
  );
  return first < 0 ? titled : first;
}

/** `[CaveNet](…)`, `[LampNet](…)`: whether each cell of a column has one link, named in a word or two, and nearly each in others. */
function areNicknames(rows: readonly TableRow[], index: number): boolean {
  const cells = rows.map(({ children }) => linksIn(children[index])).filter(({ length }) => length > 0);
  const names = cells.flatMap(([link, other]) => (other === undefined && link !== undefined ? [link.text] : []));
  const own = names.filter((text) => NICKNAME.test(text) && kindOfLabel(text) === null && !isDateOrVenue(text));
  return own.length >= MIN_NICKNAMES && own.length * 3 >= cells.length * 2 && new Set(own).size * 5 >= own.length * 4;
}

/** No address, and no name of a site. */
const NICKNAME = /^(?!\d+$)[\p{L}\p{N}+'’²-]{2,}(?: [\p{L}\p{N}+'’-]+)?$/u;
const MIN_NICKNAMES = 2;

function hasDates(rows: readonly TableRow[], index: number): boolean {
  return rows.some((row) => isDateOrVenue(wholeText(piecesOf(row.children[index]?.children ?? []))));
}

/** Whether at least half of the cells in the column have words that are not the label of a link. */
function hasOwnWords(rows: readonly TableRow[], index: number): boolean {
  const worded = rows.filter((row) => {
    const words = wholeText(piecesOf(row.children[index]?.children ?? []));
    return words.length > 1 && kindOfLabel(words) === null;
  });
  return worded.length * 2 >= rows.length;
}

/** `[Big Caves 2023](…)`: whether every cell with words is one link, whose words are a name and a year, known or not. */
function areLinkedVenues(rows: readonly TableRow[], index: number): boolean {
  const cells = rows
    .map(({ children }) => wordedPieces(piecesOf(children[index]?.children ?? [])))
    .filter(({ length }) => length > 0);
  return (
    cells.length >= MIN_CELLS &&
    cells.every(([link, other]) => link?.type === "link" && other === undefined && parseDatedSource(link.text) !== null)
  );
}

/** Whether the cells of a column have words, and no addresses. */
function isOfNames(rows: readonly TableRow[], index: number): boolean {
  const cells = rows.map(({ children }) => piecesOf(children[index]?.children ?? []));
  return (
    hasOwnWords(rows, index) && !cells.some((pieces) => pieces.some(isLinkAway) || /https?:/.test(wholeText(pieces)))
  );
}

function linksIn(cell: TableCell | undefined): Piece[] {
  return piecesOf(cell?.children ?? []).filter(isLinkAway);
}

// The query language: words, "phrases", -exclusions and field:value, with the position of every part. What a value means
// (which topic, which span of time) is not decided here.
import { Failure } from "../../errors.ts";
import { filterOf } from "../../map/filter-definitions.ts";
import { FILTER_NAMES, type FilterName } from "../../map/filter-values.ts";
import { approximateWidth } from "../../text/approximate-width.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { MAX_QUERY_EXCERPT } from "../weights.ts";
import { isTextField, TEXT_FIELD_NAMES, type TextFieldName } from "./text-fields.ts";

/** Positions are UTF-16 units in the query, from 0. */
interface PartBase {
  readonly start: number;
  /** Whether a hyphen before it excludes what it matches. */
  readonly isExcluded: boolean;
}

export interface WordPart extends PartBase {
  readonly type: "word";
  readonly text: string;
  /** Whether it is the name of an author in a citation. */
  readonly isName?: boolean;
  /** Whether it is the id of a paper, as a whole. */
  readonly isId?: boolean;
}

export interface PhrasePart extends PartBase {
  readonly type: "phrase";
  /** Without its quotes. */
  readonly text: string;
}

export interface FieldPart extends PartBase {
  readonly type: "field";
  readonly field: FilterName;
  /** It begins at `start`. */
  readonly value: string;
}

/** Words that have to occur in one kind of text, such as the title. */
export interface TextPart extends PartBase {
  readonly type: "text";
  readonly field: TextFieldName;
  readonly value: string;
  readonly isQuoted: boolean;
}

export type QueryPart = WordPart | PhrasePart | FieldPart;

/** The names that can come before a colon. */
export const QUERY_FIELDS: readonly (TextFieldName | FilterName)[] = [...TEXT_FIELD_NAMES, ...FILTER_NAMES];

const OPENING_QUOTES = '"“„«';
const CLOSING_QUOTES = '"”“»';
/** What looks like a field but begins an identifier or an address, as people paste them. */
const NOT_A_FIELD = /^(?:arxiv|doi|https?|www|mailto|file|isbn|issn|pmc|pmcid|pmid|urn)$/i;

/** A date or a span of years, as a word that a query excludes. */
const EXCLUDED_DATE = /^(?:19|20)\d(?:\d(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?|0s)$|^(?:19|20)\d\ds?\.\.|^\.\.(?:19|20)\d\d/;
const EXCLUDED_YEARS = /^((?:19|20)\d\d)[-–]((?:19|20)\d\d)$/;

/** A part of the query, and the position after it. */
interface ParsedPart<Part extends QueryPart | TextPart = QueryPart | TextPart> {
  readonly part: Part;
  readonly end: number;
}

/** Where a part begins, after the hyphen of an exclusion. */
interface PartStart {
  readonly at: number;
  readonly isExcluded: boolean;
}

/**
 * The parts of a query, in order.
 * @throws Failure `bad-query`, with the location in the query
 */
export function parseQuery(query: string): (QueryPart | TextPart)[] {
  const parts: (QueryPart | TextPart)[] = [];
  for (let at = skipSpace(query, 0); at < query.length; ) {
    const { part, end } = parsePart(query, at);
    parts.push(part);
    at = skipSpace(query, end);
  }
  return parts;
}

function skipSpace(query: string, start: number): number {
  let at = start;
  while (at < query.length && /\s/.test(query.charAt(at))) at += 1;
  return at;
}

function parsePart(query: string, start: number): ParsedPart {
  const isExcluded = query.startsWith("-", start) && /^-[^\s-]/.test(query.slice(start, start + 2));
  const at = isExcluded ? start + 1 : start;
  if (isQuoteAt(query, at)) {
    const { text, end } = readQuoted(query, at);
    return { part: { type: "phrase", text, start, isExcluded }, end };
  }
  const word = /^\S+/.exec(query.slice(at))?.[0] ?? "";
  const years = isExcluded ? excludedYears(word) : null;
  if (years !== null) {
    return { part: { type: "field", field: "year", value: years, start: at, isExcluded }, end: at + word.length };
  }
  const field = parseField(query, word, { at, isExcluded });
  return field ?? { part: { type: "word", text: word, start, isExcluded }, end: at + word.length };
}

/** The date that a query excludes, as a value of `year:`; null: the word is not a date. */
function excludedYears(word: string): string | null {
  const [, from, to] = EXCLUDED_YEARS.exec(word) ?? [];
  if (from !== undefined) return `${from}..${to}`;
  return EXCLUDED_DATE.test(word) && filterOf("year").parse(word) !== null ? word : null;
}

/** The field that a word begins; null if the word is not a field. */
function parseField(
  query: string,
  word: string,
  { at, isExcluded }: PartStart,
): ParsedPart<FieldPart | TextPart> | null {
  const name = word.includes(":") ? /^([A-Za-z]+):(?!\/\/)/.exec(word)?.[1] : undefined;
  const field = name === undefined ? null : fieldNamed(name, query, at);
  if (name === undefined || field === null) return null;
  const start = at + name.length + 1;
  const isQuoted = isQuoteAt(query, start);
  const { text: value, end } = isQuoted
    ? readQuoted(query, start)
    : { text: word.slice(name.length + 1), end: at + word.length };
  if (value.trim() === "") throw badQuery(`${field}: needs a value right after the colon`, query, start);
  if (isTextField(field)) return { part: { type: "text", field, value, isQuoted, start, isExcluded }, end };
  const isName = isQuoted && (field === "author" || field === "org");
  return { part: { type: "field", field, value: isName ? `"${value}"` : value, start, isExcluded }, end };
}

function isQuoteAt(query: string, at: number): boolean {
  const character = query.charAt(at);
  return character !== "" && OPENING_QUOTES.includes(character);
}

/** The field with this name; null if the word is not a field, such as the end of a title before its subtitle. */
function fieldNamed(name: string, query: string, at: number): FilterName | TextFieldName | null {
  const lower = name.toLowerCase();
  const field = QUERY_FIELDS.find((each) => each === lower);
  if (field !== undefined) return field;
  const isFollowedByText = /[\p{L}\p{N}"“”„«]/u.test(query.charAt(at + name.length + 1));
  if (NOT_A_FIELD.test(name) || lower.length <= 2 || !isFollowedByText) return null;
  const meant = QUERY_FIELDS.find((each) => editDistance(lower, each) === 1);
  const known = QUERY_FIELDS.map((each) => `${each}:`).join(", ");
  const next = meant === undefined ? `; fields are ${known}` : `; did you mean ${meant}:?`;
  throw badQuery(`no field "${name}:"${next}`, query, at, meant === undefined ? [] : [`${meant}:`]);
}

/** @param at position of the opening quote */
function readQuoted(query: string, at: number): { readonly text: string; readonly end: number } {
  for (let end = at + 1; end < query.length; end += 1) {
    if (CLOSING_QUOTES.includes(query.charAt(end))) return { text: query.slice(at + 1, end), end: end + 1 };
  }
  throw badQuery("the phrase that begins here has no closing quote", query, at);
}

/** An error that shows the query and points to a position in it. */
export function badQuery(problem: string, query: string, at: number, suggestions: readonly string[] = []): Failure {
  const from = Math.max(0, at - MAX_QUERY_EXCERPT / 2);
  const excerpt = query.slice(from, from + MAX_QUERY_EXCERPT).replace(/\s/g, " ");
  const pointer = " ".repeat(approximateWidth(query.slice(from, at)));
  return new Failure("bad-query", `${problem}\n  ${excerpt}\n  ${pointer}^ character ${at + 1}`, suggestions);
}

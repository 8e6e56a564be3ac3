// The query language: words, "phrases", -exclusions and field:value, with the position of every part. What a value means
// (which topic, which span of time) is not decided here.
import { Failure } from "../../errors.ts";
import { FILTER_NAMES, type FilterName } from "../../map/filters.ts";
import { approximateWidth } from "../../text/approximate-width.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { MAX_QUERY_EXCERPT } from "../weights.ts";

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

export type QueryPart = WordPart | PhrasePart | FieldPart;

const OPENING_QUOTES = '"“„«';
const CLOSING_QUOTES = '"”“»';
/** What looks like a field but begins an identifier or an address, as people paste them. */
const NOT_A_FIELD = /^(?:arxiv|doi|https?|www)$/i;

/** A part of the query, and the position after it. */
interface ParsedPart<Part extends QueryPart = QueryPart> {
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
export function parseQuery(query: string): QueryPart[] {
  const parts: QueryPart[] = [];
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
  const isExcluded = /^-[^\s-]/.test(query.slice(start, start + 2));
  const at = isExcluded ? start + 1 : start;
  if (isQuoteAt(query, at)) {
    const { text, end } = readQuoted(query, at);
    return { part: { type: "phrase", text, start, isExcluded }, end };
  }
  const word = /^\S+/.exec(query.slice(at))?.[0] ?? "";
  const field = parseField(query, word, { at, isExcluded });
  return field ?? { part: { type: "word", text: word, start, isExcluded }, end: at + word.length };
}

/** The field that a word begins; null if the word is not a field. */
function parseField(query: string, word: string, { at, isExcluded }: PartStart): ParsedPart<FieldPart> | null {
  const name = /^([A-Za-z]+):(?!\/\/)/.exec(word)?.[1];
  const field = name === undefined ? null : fieldNamed(name, query, at);
  if (name === undefined || field === null) return null;
  const start = at + name.length + 1;
  const isQuoted = isQuoteAt(query, start);
  const hasValue = isQuoted || word.length > name.length + 1;
  if (!hasValue) return null;
  const { text: value, end } = isQuoted
    ? readQuoted(query, start)
    : { text: word.slice(name.length + 1), end: at + word.length };
  if (value.trim() === "") throw badQuery(`${field}: has no value`, query, start);
  return { part: { type: "field", field, value, start, isExcluded }, end };
}

function isQuoteAt(query: string, at: number): boolean {
  const character = query.charAt(at);
  return character !== "" && OPENING_QUOTES.includes(character);
}

/** The field with this name; null if the word is not a field, such as the end of a title before its subtitle. */
function fieldNamed(name: string, query: string, at: number): FilterName | null {
  const lower = name.toLowerCase();
  const field = FILTER_NAMES.find((each) => each === lower);
  if (field !== undefined) return field;
  const isFollowedByText = /\S/.test(query.charAt(at + name.length + 1));
  if (NOT_A_FIELD.test(name) || lower.length <= 2 || !isFollowedByText) return null;
  const meant = FILTER_NAMES.find((each) => editDistance(lower, each) === 1);
  if (meant === undefined) return null;
  throw badQuery(`there is no field "${name}:"; did you mean ${meant}:?`, query, at, [`${meant}:`]);
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

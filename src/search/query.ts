// The query language: words, "phrases", -exclusions and field:value, read with the place of every part. What a value
// means (which topic, which span of time) is not decided here.
import { Failure } from "../errors.ts";
import { FILTER_NAMES, type FilterName } from "../map/filters.ts";
import { widthSafe } from "../text/fold.ts";
import { editDistance } from "../text/nearest.ts";

export type QueryPart =
  | { readonly type: "word"; readonly text: string; readonly start: number; readonly isExcluded: boolean }
  | { readonly type: "phrase"; readonly text: string; readonly start: number; readonly isExcluded: boolean }
  | {
      readonly type: "field";
      readonly field: FilterName;
      readonly value: string;
      readonly start: number;
      readonly isExcluded: boolean;
    };

const OPENING = '"“„«';
const CLOSING = '"”“»';
/** What looks like a field and is none: identifiers as people paste them. */
const NO_FIELD = /^(?:arxiv|doi|https?|www)$/i;

/**
 * The parts of a query, in order.
 * @throws Failure `bad-query` that points at the place
 */
export function parseQuery(query: string): QueryPart[] {
  const parts: QueryPart[] = [];
  let at = 0;
  while (at < query.length) {
    if (/\s/.test(query.charAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    const isExcluded = query.charAt(at) === "-" && /\S/.test(query.charAt(at + 1)) && query.charAt(at + 1) !== "-";
    if (isExcluded) at += 1;
    if (OPENING.includes(query.charAt(at))) {
      const { text, end } = readQuoted(query, at);
      parts.push({ type: "phrase", text, start, isExcluded });
      at = end;
      continue;
    }
    const word = /^\S+/.exec(query.slice(at))?.[0] ?? "";
    const name = /^([A-Za-z]+):(?!\/\/)/.exec(word)?.[1];
    const field = name === undefined ? undefined : fieldNamed(name, query, at);
    if (
      name === undefined ||
      field === undefined ||
      (word.length === name.length + 1 && !isQuoteAt(query, at + word.length))
    ) {
      parts.push({ type: "word", text: word, start, isExcluded });
      at += word.length;
      continue;
    }
    const valueAt = at + name.length + 1;
    const { text, end } = isQuoteAt(query, valueAt)
      ? readQuoted(query, valueAt)
      : { text: word.slice(name.length + 1), end: at + word.length };
    if (text.trim() === "") throw badQuery(`${field}: has no value`, query, valueAt);
    parts.push({ type: "field", field, value: text, start: valueAt, isExcluded });
    at = end;
  }
  return parts;
}

function isQuoteAt(query: string, at: number): boolean {
  const sign = query.charAt(at);
  return sign !== "" && OPENING.includes(sign);
}

/** The field of that name; undefined where the word is no field, such as the end of a title before its subtitle. */
function fieldNamed(name: string, query: string, at: number): FilterName | undefined {
  const lower = name.toLowerCase();
  const field = FILTER_NAMES.find((each) => each === lower);
  if (field !== undefined || NO_FIELD.test(name)) return field;
  const meant = FILTER_NAMES.find((each) => editDistance(lower, each) === 1 && lower.length > 2);
  const isGlued = /\S/.test(query.charAt(at + name.length + 1));
  if (meant === undefined || !isGlued) return undefined;
  throw badQuery(`there is no field "${name}:"; did you mean ${meant}:?`, query, at, [`${meant}:`]);
}

function readQuoted(query: string, at: number): { text: string; end: number } {
  for (let end = at + 1; end < query.length; end += 1) {
    if (CLOSING.includes(query.charAt(end))) return { text: query.slice(at + 1, end), end: end + 1 };
  }
  throw badQuery("the phrase that begins here has no closing quote", query, at);
}

const LONGEST_SHOWN = 60;

/** An error that shows the query and points at the place (0-based, in UTF-16 units). */
export function badQuery(problem: string, query: string, at: number, suggestions: readonly string[] = []): Failure {
  const from = Math.max(0, at - LONGEST_SHOWN / 2);
  const shown = query.slice(from, from + LONGEST_SHOWN).replace(/\s/g, " ");
  const pointer = " ".repeat(widthSafe(query.slice(from, at)));
  return new Failure("usage", "bad-query", `${problem}\n  ${shown}\n  ${pointer}^ character ${at + 1}`, suggestions);
}

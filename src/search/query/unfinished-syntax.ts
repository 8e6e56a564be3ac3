// A query that somebody is still typing can end inside a phrase or a field. It is then read as if that were not there yet.
import type { UnderstoodQuery } from "./understood-query.ts";

const QUOTES = '"“”„«»';
const OPENS_PHRASE = /(?:^|[\s-])$/;
const FIELD_BEFORE = /(?:^|[\s-])[A-Za-z]+:$/;
/** A field whose value does not begin yet, also with its quote. */
const FIELD_WITHOUT_VALUE = /(?:^|\s)-?[A-Za-z]+:["“„«]?\s*$/;

/** The text with the words of an open phrase as plain words, the last field closed, and without a field that has no value. */
export function readUnfinished(text: string): string {
  const closed = text.replace(FIELD_WITHOUT_VALUE, " ");
  const open = openQuote(closed);
  if (open === null) return closed;
  return FIELD_BEFORE.test(closed.slice(0, open)) ? `${closed}"` : `${closed.slice(0, open)} ${closed.slice(open + 1)}`;
}

/** The position of a quote that is not closed; null if there is none. */
function openQuote(text: string): number | null {
  let open: number | null = null;
  for (let at = 0; at < text.length; at += 1) {
    if (!QUOTES.includes(text.charAt(at))) continue;
    const before = text.slice(Math.max(0, at - 20), at);
    if (open !== null) open = null;
    else if (OPENS_PHRASE.test(before) || FIELD_BEFORE.test(before)) open = at;
  }
  return open;
}

/** The query without its last field, if it ends with it: `topic:sca` names no topic yet. */
export function withoutLastField(query: UnderstoodQuery): UnderstoodQuery | null {
  const last = query.fields.at(-1);
  const isAtEnd = last !== undefined && query.text.replace(/["”»]$/, "").endsWith(last.value.replace(/"/g, ""));
  return isAtEnd ? { ...query, fields: query.fields.slice(0, -1) } : null;
}

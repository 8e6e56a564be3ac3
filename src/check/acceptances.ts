// Reads what a curator accepts, each with a reason, from comments beside the entries concerned.
import { type FindingLocation, pathLocation } from "./location.ts";

export interface Acceptance {
  readonly location: FindingLocation;
  /** As written: it may not be the name of a rule. */
  readonly rule: string;
  /** Empty if none is given. */
  readonly reason: string;
}

/**
 * Acceptances in a list (`<!-- accept no-date: … -->`), in BibTeX (`% accept no-date: …`) or in CSL-JSON
 * (`"custom": {"aimap": {"accept": {"no-date": "…"}}}`).
 */
export function acceptancesIn(text: string, file: string): Acceptance[] {
  return /^\s*\[/.test(text) && text.includes('"accept"')
    ? acceptancesInJson(text, file)
    : acceptancesInComments(text, file);
}

const START = /<!--\s*accept\s+([\w-]+)|^[ \t]*%+[ \t]*accept\s+([\w-]+)\s*(?::(.*))?$/gm;

function acceptancesInComments(text: string, file: string): Acceptance[] {
  let [line, start, counted] = [1, 0, 0];
  return [...comments(text)].map(({ index, rule, reason }) => {
    for (let end = text.indexOf("\n", counted); end >= 0 && end < index; end = text.indexOf("\n", counted)) {
      line += 1;
      start = end + 1;
      counted = start;
    }
    return { location: { file, line, column: index - start + 1, path: null }, rule, reason };
  });
}

interface Comment extends Omit<Acceptance, "location"> {
  readonly index: number;
}

/** No expression looks for the end of a comment: where none ends, it would look to the end of the text from each. */
function* comments(text: string): Generator<Comment> {
  const start = new RegExp(START);
  let end = 0;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const { 1: marked, 2: rule, 3: reason = "", index } = match;
    if (rule !== undefined) yield { index, rule, reason: reason.trim() };
    if (marked === undefined) continue;
    const isEnd = text[start.lastIndex] === ">" && marked.length > 2 && marked.endsWith("--");
    const named = start.lastIndex - (isEnd ? 2 : 0);
    if (end >= 0 && end < named) end = text.indexOf("-->", named);
    const found = end < 0 ? null : reasonIn(text.slice(named, end).trim());
    if (found === null) continue;
    yield { index, rule: isEnd ? marked.slice(0, -2) : marked, reason: found };
    start.lastIndex = end + 3;
  }
}

/** What is between the name and the end of its comment: nothing, or a colon and one line. */
function reasonIn(between: string): string | null {
  if (between === "") return "";
  const reason = between.startsWith(":") ? between.slice(1).trim() : "\n";
  return /[\n\r\u2028\u2029]/.test(reason) ? null : reason;
}

function acceptancesInJson(text: string, file: string): Acceptance[] {
  let references: unknown;
  try {
    references = JSON.parse(text);
  } catch {
    return []; // reported when the file is imported
  }
  if (!Array.isArray(references)) return [];
  return references.flatMap((reference: unknown, index) => {
    const accept = property(property(property(reference, "custom"), "aimap"), "accept");
    if (!isObject(accept)) return [];
    return Object.entries(accept).map(([rule, reason]) => ({
      location: pathLocation(file, `[${index}]`),
      rule,
      reason: typeof reason === "string" ? reason.trim() : "",
    }));
  });
}

function property(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

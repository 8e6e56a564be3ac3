// “or”, “and”, “not” in a query, as other search engines read them. Here they are words that any text has.
import { filterOf } from "../../map/filter-definitions.ts";
import { parseQuery, type QueryPart, type TextPart } from "./query.ts";

type Part = QueryPart | TextPart;

/** What somebody may have meant by a word that connects others. */
export type Connective =
  | { readonly type: "alternatives"; readonly word: string }
  /** `written`: how a query says what was probably meant, such as `-anthropic`. */
  | { readonly type: "exclusion"; readonly word: string; readonly written: string };

const BETWEEN_FIELDS: ReadonlySet<string> = new Set(["or", "and"]);
const EXCLUDING = /^(?:not|without)$/i;
/** Before “not”, they make it a part of a sentence: “what models do not know”. */
const IN_SENTENCE =
  /^(?:am|is|are|was|were|be|been|do|does|did|can|could|should|would|will|may|might|must|has|have|had|why|or|if|whether)$/i;

/** The parts without “or” and “and” between two fields: what is said there, fields of one or of several names mean anyway. */
export function withoutConnectives(parts: readonly Part[]): readonly Part[] {
  return parts.filter(
    (_, at) =>
      !(isField(parts[at - 1]) && isField(parts[at + 1]) && BETWEEN_FIELDS.has(wordAt(parts, at).toLowerCase())),
  );
}

/**
 * The first word of a query that may be meant to exclude something, else the first that may separate alternatives; null: none.
 * Between plain words, they are alternatives: see matching/alternatives.ts.
 */
export function connectiveIn(query: string): Connective | null {
  const parts = parseQuery(query);
  for (const [at, next] of parts.slice(1).entries()) {
    const word = wordAt(parts, at);
    const isSentence = word === "not" && IN_SENTENCE.test(wordAt(parts, at - 1));
    if (EXCLUDING.test(word) && !next.isExcluded && !isSentence) {
      return { type: "exclusion", word, written: excluding(word, next) };
    }
  }
  const or = parts.findIndex((_, at) => at > 0 && at < parts.length - 1 && separates(parts, at));
  return or < 0 ? null : { type: "alternatives", word: wordAt(parts, or) };
}

function separates(parts: readonly Part[], at: number): boolean {
  const [before, after] = [parts[at - 1], parts[at + 1]];
  // filters of one name are alternatives
  if (before?.type === "field" && after?.type === "field" && before.field === after.field) return false;
  return wordAt(parts, at).toLowerCase() === "or" && (isField(before) || isField(after));
}

function wordAt(parts: readonly Part[], at: number): string {
  const part = parts[at];
  return part?.type === "word" && !part.isExcluded ? part.text : "";
}

function isField(part: Part | undefined): boolean {
  return part?.type === "field" || part?.type === "text";
}

/** `not sae` → `-sae`; `without code` → `without:code`. */
function excluding(word: string, part: Part): string {
  const isPossession =
    word.toLowerCase() === "without" && part.type === "word" && filterOf("without").parse(part.text) !== null;
  return isPossession ? `without:${written(part)}` : `-${written(part)}`;
}

/** A part as it is written in a query. */
function written(part: Part): string {
  if (part.type === "word") return part.text;
  if (part.type === "phrase") return `"${part.text}"`;
  const isSpaced = !part.value.startsWith('"') && /\s/.test(part.value);
  return `${part.field}:${isSpaced ? `"${part.value}"` : part.value}`;
}

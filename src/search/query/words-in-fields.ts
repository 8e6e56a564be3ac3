// Separates words that have to occur in one kind of text from the rest of a query.
import type { QueryPart, TextPart } from "./query.ts";

export interface WordsInFields {
  readonly inFields: readonly TextPart[];
  /** The other parts; papers are ranked by the words of fields too, so these are among them. */
  readonly parts: readonly QueryPart[];
}

export function takeTextFields(all: readonly (QueryPart | TextPart)[]): WordsInFields {
  const inFields = all.filter((part) => part.type === "text");
  const parts = all.flatMap((part): QueryPart[] => (part.type === "text" ? wordsOf(part) : [part]));
  return { inFields, parts };
}

/** The words of a field as parts of the query; an id, or what is excluded, has none. */
function wordsOf({ field, value, isQuoted, start, isExcluded }: TextPart): QueryPart[] {
  if (isExcluded || field === "id") return [];
  if (isQuoted) return [{ type: "phrase", text: value, start, isExcluded }];
  return [{ type: "word", text: value, start, isExcluded }];
}

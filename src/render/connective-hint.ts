// How to exclude a word, or find alternatives, for somebody who writes a query as other search engines read it.
import { connectiveIn } from "../search/query/connectives.ts";

/** Null: nothing in the query is a connective, or its words are those of a title. @param bestTitle of the first result; null: there is none */
export function connectiveHint(query: string, bestTitle: string | null): string | null {
  const meant = connectiveIn(query);
  const isTitle = bestTitle?.toLowerCase().includes(query.trim().toLowerCase()) ?? false;
  if (meant === null || isTitle) return null;
  if (meant.type === "exclusion") return `"${meant.word}" excludes nothing; ${meant.written} does`;
  return `"${meant.word}" makes no alternatives; search for each by itself`;
}

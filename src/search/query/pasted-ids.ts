// Ids of papers that somebody pastes: citation keys by themselves, and BibTeX entries, which name a paper in several ways.
import { parseArxivId, parseDoi } from "../../map/identifiers.ts";
import { type IdentifiedPapers, identifierTexts, idTexts } from "../index/identifier-texts.ts";
import { termsOf } from "../index/tokens.ts";
import type { IsName } from "./citation.ts";
import type { PastedEntry } from "./pasted-text.ts";
import type { WordPart } from "./query.ts";

/** `[see @olah2020zoom, p. 3]`, `[[@olah2020zoom]]`: a key that is marked as one. */
const MARKED_KEY = /(?<![\w.])@([\w\xc0-\u02ff][^\s,;|\]})]*)/g;

/**
 * The parts of a query that consists of ids: `olah2020zoom`, `[@olah2020zoom; @Kaha96]`. What is written beside keys that are
 * marked says no more. Null if it has anything else.
 */
export function partsOfIds(query: string, identified: IdentifiedPapers): WordPart[] | null {
  const marked = query.includes("@") ? [...query.matchAll(MARKED_KEY)].flatMap(([, key = ""]) => key) : [];
  const words =
    marked.length > 0
      ? marked.map((key) => key.replace(/[.:]+$/, ""))
      : query.split(/[\s,;]+/).flatMap((word) => word.replace(/^\[|^cite[a-z]*:&?|\]$/g, "") || []);
  const areIds = words.length > 0 && words.every((word) => idTexts(identified, word).length > 0);
  return areIds ? words.map((text) => ({ type: "word", text, start: 0, isExcluded: false, isId: true })) : null;
}

/** The query that a BibTeX entry means: its DOI, arXiv id or key where the map has it; else its first author and title. */
export function queryOfEntry(entry: PastedEntry, identified: IdentifiedPapers, isName: IsName): string {
  const { doi, eprint, key, title, firstAuthor } = entry;
  const stated = [parseDoi(doi), parseArxivId(eprint)].find(
    (id) => id !== null && (identifierTexts(identified, id)?.length ?? 0) > 0,
  );
  if (stated) return stated;
  const ofKey = idTexts(identified, key).flatMap(({ owners }) => identified.papers[owners[0] ?? -1] ?? []);
  if (ofKey.some((paper) => isSimilar(paper.title, title))) return key;
  if (title === "") return key;
  return isName(firstAuthor) ? `${firstAuthor} et al. ${title}` : title;
}

/** Whether titles share most of their words: keys such as `smith2020` mean other papers elsewhere. */
function isSimilar(title: string, other: string): boolean {
  const [terms, others] = [termsOf(title), new Set(termsOf(other))];
  return 2 * terms.filter((term) => others.has(term)).length >= terms.length;
}

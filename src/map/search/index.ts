// The inverted index: for every term of the map, the texts and positions where it stands.
import type { ResearchMap } from "../model.ts";
import { type Field, type FieldText, fieldTexts } from "./fields.ts";
import { isStopWord, tokenise } from "./tokens.ts";

/** Where a term stands, packed: text, position of its word, number of words; text, position, … */
export type Postings = readonly number[];

export interface SearchIndex {
  readonly texts: readonly FieldText[];
  readonly postings: ReadonlyMap<string, Postings>;
  /** Number of papers in the map. */
  readonly size: number;
  /** Texts and positions where the first letters of a telling name spell the term. */
  initials(term: string): [text: number, position: number][];
}

const LONGEST_COMPOUND = 3;

/** Reads every text of the map once: time and memory grow with the length of its texts. */
export function buildIndex(map: ResearchMap): SearchIndex {
  const texts = fieldTexts(map);
  const postings = new Map<string, number[]>();
  const add = (term: string, text: number, position: number, length: number): void => {
    const known = postings.get(term);
    if (known === undefined) postings.set(term, [text, position, length]);
    else known.push(text, position, length);
  };
  for (let at = 0; at < texts.length; at += 1) {
    const tokens = tokenise(texts[at]?.text ?? "");
    let run: string[] = [];
    for (let position = 0; position < tokens.length; position += 1) {
      const token = tokens[position];
      if (token === undefined) continue;
      add(token.term, at, position, 1);
      run = token.isJoined ? [...run, token.term] : [token.term];
      if (run.length > LONGEST_COMPOUND) run = run.slice(1);
      // every end of a joined run is a word of its own: `in-context` answers to `incontext`
      for (let size = 2; size <= run.length; size += 1) add(run.slice(-size).join(""), at, position - size + 1, size);
    }
  }
  return { texts, postings, size: map.papers.length, initials: (term) => findInitials(texts, term) };
}

/** Only names are abbreviated, not sentences. */
const NAMES: ReadonlySet<Field> = new Set(["title", "alternativeTitle", "keyword", "topic", "group"]);

/** Read from the texts when asked: few queries hold an abbreviation that the glossary does not know. */
function findInitials(texts: readonly FieldText[], term: string): [number, number][] {
  const found: [number, number][] = [];
  for (const [at, { field, text }] of texts.entries()) {
    if (!NAMES.has(field) || text.length < term.length * 2 - 1) continue;
    const tokens = tokenise(text);
    const initials = tokens.map((token) => token.term.charAt(0)).join("");
    const position = initials.indexOf(term);
    const [first, last] = [tokens[position], tokens[position + term.length - 1]];
    if (first === undefined || last === undefined || isStopWord(first.term) || isStopWord(last.term)) continue;
    found.push([at, position]);
  }
  return found;
}

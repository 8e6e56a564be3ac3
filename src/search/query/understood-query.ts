// A query whose words, filters and dates are separated.
import { Failure } from "../../errors.ts";
import { type IdentifiedPapers, identifierTexts } from "../index/identifier-texts.ts";
import type { SearchIndex } from "../index/search-index.ts";
import { termsOf, tokenise } from "../index/tokens.ts";
import { MAX_QUERY_LENGTH, MAX_QUERY_PARTS, MIN_WORDS_OF_REFERENCE } from "../weights.ts";
import { askForAnything } from "./asked-of-time.ts";
import { withoutAsking } from "./asking.ts";
import { readCitation } from "./citation.ts";
import { withoutConnectives } from "./connectives.ts";
import { type AlternativeSpans, type HasPapersFrom, takeDates } from "./dates-in-query.ts";
import { partsOfIds, queryOfEntry } from "./pasted-ids.ts";
import { readEntry, readPasted } from "./pasted-text.ts";
import { badQuery, type FieldPart, type PhrasePart, parseQuery, type TextPart, type WordPart } from "./query.ts";
import { takeTextFields } from "./words-in-fields.ts";

export interface UnderstoodQuery {
  readonly text: string;
  readonly fields: readonly FieldPart[];
  /** What has to occur, or not, in one kind of text; `words` has these words too, except excluded ones. */
  readonly inFields: readonly TextPart[];
  /** The spans of time that the query names in plain words. A paper has to be in one of each. */
  readonly spans: readonly AlternativeSpans[];
  /** Whether it names a paper in the way of a citation: “Elhage et al. 2021”. */
  readonly isCitation: boolean;
  /** Whether the query ends with one of its words, and not with a space or a character after it. */
  readonly endsInWord: boolean;
  /** The rest, without parts that have no word in them. */
  readonly words: readonly (WordPart | PhrasePart)[];
}

/** @throws Failure `bad-query` if the query is malformed, too long or empty */
export function understandQuery(
  text: string,
  index: SearchIndex,
  identified: IdentifiedPapers,
  hasPapersFrom: HasPapersFrom,
): UnderstoodQuery {
  if (text.trim() === "") {
    throw new Failure("bad-query", "the query is empty; name something to look for");
  }
  if (text.length > MAX_QUERY_LENGTH) {
    const message = `the query is longer than ${MAX_QUERY_LENGTH} characters; say it in fewer words`;
    throw new Failure("bad-query", message);
  }
  const isName = (word: string): boolean => isNameIn(index, word);
  const entry = readEntry(text);
  const read = readPasted(entry === null ? text : queryOfEntry(entry, identified, isName));
  const ids = partsOfIds(read, identified);
  if (ids !== null) return ofIds(text, ids);
  const { inFields, parts: own } = takeTextFields(withoutConnectives(partsOf(read)));
  const { parts, isCitation } = readCitation(
    withoutAsking(own, (terms, after) => isInTitle(index, terms, after)),
    isName,
  );
  const { spans, rest } = takeDates(parts, index, hasPapersFrom);
  const fields = rest.filter((part) => part.type === "field");
  const said = rest.filter((part) => part.type !== "field").filter((part) => tokenise(part.text).length > 0);
  const words = askForAnything(said, fields.length + spans.length > 0) ? [] : said;
  const count = fields.length + inFields.length + spans.length + said.length;
  if (count === 0) throw badQuery(NO_WORD, text, 0);
  const wordCount = words.reduce((sum, part) => sum + (part.type === "phrase" ? termsOf(part.text).length : 1), 0);
  const isReference = wordCount >= MIN_WORDS_OF_REFERENCE && (isCitation || NOTATION_OF_REFERENCES.test(text));
  // the paper is named: a year beside it may be that of a preprint
  const isNamed = spans.length > 0 && words.some((part) => (identifierTexts(identified, part.text)?.length ?? 0) > 0);
  return {
    text,
    fields,
    inFields,
    spans: isReference || isNamed ? [] : spans,
    isCitation,
    endsInWord: endsInWord(read, words),
    words,
  };
}

function ofIds(text: string, words: UnderstoodQuery["words"]): UnderstoodQuery {
  return { text, fields: [], inFields: [], spans: [], isCitation: false, endsInWord: false, words };
}

/** @throws Failure `bad-query` if it has too many parts */
function partsOf(text: string): ReturnType<typeof parseQuery> {
  const parts = parseQuery(text);
  if (parts.length <= MAX_QUERY_PARTS) return parts;
  const message = `the query has ${parts.length} words, and at most ${MAX_QUERY_PARTS} are possible; say it in fewer words`;
  throw new Failure("bad-query", message);
}

function endsInWord(text: string, words: readonly (WordPart | PhrasePart)[]): boolean {
  const last = words.at(-1);
  if (last?.type !== "word" || last.isExcluded || last.isName === true) return false;
  return last.start + last.text.length === text.length && endsInLetter(text);
}

/** Letters of any script, for which the pattern takes a millisecond to make, are only looked for where others end a text. */
function endsInLetter(text: string): boolean {
  return /[\0-\x7f]$/.test(text) ? /[A-Za-z\d]$/.test(text) : /[\p{L}\p{M}\p{N}]$/u.test(text);
}

const NO_WORD = "there is no word to look for; search compares letters and digits, so name something in words";

/** What only occurs in the references of papers, as people copy them: volumes, pages, and lists with several commas. */
const NOTATION_OF_REFERENCES = /\b(?:vol|pp|proc|arxiv|doi)\b|et al|[“”"]|(?:[,;][^,;]*){4}/i;

/** Whether a title has all of some terms, and after them all of others. */
function isInTitle(index: SearchIndex, [first = "", ...others]: readonly string[], after: readonly string[]): boolean {
  const before = others.map((term) => index.occurrencesOf(term));
  const later = after.map((term) => index.occurrencesOf(term));
  const rest = [...before, ...later];
  return [...index.occurrencesOf(first)].some(
    ({ text, position }) =>
      index.fieldOf(text) === "title" &&
      rest.every((each) => each.has(text)) &&
      later.every((each) => [...each].some((other) => other.text === text && other.position > position)),
  );
}

/** Whether a word is a part of an author's name. */
function isNameIn(index: SearchIndex, word: string): boolean {
  const term = tokenise(word)[0]?.term;
  return term !== undefined && index.isInNames(term);
}

// Identifiers and addresses in a query: they are not split into words but compared as a whole, however they are written.
import { doiInAddress } from "../../map/doi-in-address.ts";
import { doiKey, parseArxivId, parseDoi, urlKey } from "../../map/identifiers.ts";
import type { Note, Paper } from "../../map/model.ts";
import { addressInNote } from "../../map/other-addresses.ts";
import { isAclId, keysOfOwnAddress, keysOfPmc, keysOfPubMed, keysOfVariants } from "./address-variants.ts";
import { isbnsIn } from "./isbn.ts";
import type { SearchedText } from "./searched-text.ts";

/** In every identifier and address. Most words of queries have none, and need not be compared with the longer patterns. */
const HAS_MARK = /[./\d]/;

const ADDRESS_KEYS = ["url", "code", "demo"] as const;
const IDENTIFIER_KEYS = ["arxiv", "doi", "isbn", "pmid", ...ADDRESS_KEYS] as const;
type IdentifierKey = (typeof IDENTIFIER_KEYS)[number];

/** The DOIs that arXiv gives to its papers contain their ids. */
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/i;

/** What a paper is found by in the index. One list is made: every paper of a map is asked. */
export function identifierKeysOf(paper: Paper): string[] {
  const keys = [idKey(paper.id)];
  for (const key of IDENTIFIER_KEYS) {
    const text = paper[key];
    if (text !== null) keys.push(...keysOf(key, text));
  }
  keys.push(...doiKeysOfPage(paper));
  addKeysInNotes(paper.notes, keys);
  for (const { comment } of paper.placements) if (comment !== null) addKeysIn(comment, keys);
  return keys;
}

function addKeysInNotes(notes: readonly Note[], keys: string[]): void {
  for (const { text, notes: below } of notes) {
    addKeysIn(text, keys);
    addKeysInNotes(below, keys);
  }
}

function addKeysIn(text: string, keys: string[]): void {
  for (const address of addressesIn(text)) keys.push(...keysOfAddress(address));
}

/** The DOI that only the address of its page has. */
function doiKeysOfPage({ doi, url }: Pick<Paper, "doi" | "url">): string[] {
  const shown = doi === null ? doiInAddress(url) : null;
  return shown === null ? [] : [keyOf("doi", shown)];
}

/** The key of a paper by its id, whose case does not matter. */
function idKey(id: string): string {
  return `id:${id.toLowerCase()}`;
}

/** What is said about a paper: its notes, also those below others, and comments. */
function saidTexts({ notes, placements }: Paper): Pick<SearchedText, "field" | "text">[] {
  const comments = placements.flatMap(({ comment }) => comment ?? []);
  return [
    ...allNotes(notes).map((text) => ({ field: "note" as const, text })),
    ...comments.map((text) => ({ field: "comment" as const, text })),
  ];
}

function allNotes(notes: readonly Note[]): string[] {
  return notes.flatMap(({ text, notes: below }) => [text, ...allNotes(below)]);
}

const ADDRESS = /https?:\/\/[^\s<>"“”]+|\b10\.\d{4,9}\/[^\s<>"“”]+/gi;

const NO_ADDRESSES: readonly string[] = [];

/** The addresses and DOIs in a text, without the punctuation after them. */
function addressesIn(text: string): readonly string[] {
  // the cheap test first: most texts have neither
  if (!text.includes("://") && !text.includes("10.")) return NO_ADDRESSES;
  return (text.match(ADDRESS) ?? []).map((address) =>
    address.replace(address.includes("(") ? /[.,;:]+$/ : /[)\].,;:]+$/, ""),
  );
}

/** What an address means: an arXiv id or a DOI, and itself. */
function keysOfAddress(address: string): string[] {
  const [arxiv, doi] = [parseArxivId(address), parseDoi(address) ?? doiInAddress(address)];
  return [
    ...(arxiv === null ? [] : [keyOf("arxiv", arxiv)]),
    ...(doi === null ? [] : [keyOf("doi", doi)]),
    urlKey(address),
  ].filter((key) => key !== "");
}

function keyOf(key: Exclude<IdentifierKey, "isbn">, text: string): string {
  if (key === "arxiv" || key === "pmid") return `${key}:${text}`;
  return key === "doi" ? `doi:${doiKey(text)}` : urlKey(text);
}

/** Editions of a book have an ISBN each. */
function keysOf(key: IdentifierKey, text: string): string[] {
  if (key === "isbn") return isbnsIn(text).map((isbn) => `isbn:${isbn}`);
  return key === "url" ? keysOfOwnAddress(text) : [keyOf(key, text)];
}

/** Finds papers by their identifiers. */
export interface IdentifiedPapers {
  readonly papers: readonly Paper[];
  /** The positions of the papers that may have a key of `identifierKeysOf`. */
  readonly withKey: (key: string) => readonly number[];
}

/** An address without its scheme, as browsers show it. */
const WITHOUT_SCHEME = /^(?:[\w-]+\.)+[A-Za-z]{2,}\//;
/** What may be a PMID or an ISBN, with what people write before it. */
const NUMBER = /^(?:(?:pmid|isbn)(?:-1[03])?:?)?([\d-]{6,17}[\dXx])$/i;
const PMC = /^(?:pmcid:?)?(PMC\d{4,})$/i;
const NAME_OF_NUMBER = /^(?:pmid|pmcid|isbn)(?:-1[03])?:?$/i;

/** Whether a word is a PMID, PMC id or ISBN, or says that one follows, whether or not a paper has it. */
export function isNumberOfPaper(word: string): boolean {
  return NUMBER.test(word) || PMC.test(word) || NAME_OF_NUMBER.test(word);
}

/**
 * The identifiers and addresses of papers that equal a word of the query. Null if the word is not an arXiv id, a DOI or
 * a URL, nor a number or an address without its scheme that a paper has.
 */
export function identifierTexts(identified: IdentifiedPapers, word: string): SearchedText[] | null {
  if (!HAS_MARK.test(word)) return null;
  const bare = word.replace(/^[([{<"'“]+|[)\]}>"'”.,;:]+$/g, "");
  const number = NUMBER.exec(bare)?.[1];
  if (number !== undefined) {
    const keys = [keyOf("pmid", number), ...keysOf("isbn", number), ...keysOfPubMed(number)];
    const found = nullIfNone(textsWith(identified, keys)) ?? textsOfMarked(identified, bare);
    // the parts of an ISBN are no words
    return found ?? (number.includes("-") && isbnsIn(number).length > 0 ? [] : null);
  }
  const pmc = PMC.exec(bare)?.[1];
  if (pmc !== undefined) return nullIfNone(textsWith(identified, keysOfPmc(pmc.toUpperCase())));
  if (!WITHOUT_SCHEME.test(bare)) return textsOfMarked(identified, bare);
  return nullIfNone(textsOfMarked(identified, `https://${bare}`)) ?? textsOfMarked(identified, bare);
}

function nullIfNone(texts: SearchedText[] | null): SearchedText[] | null {
  return texts === null || texts.length === 0 ? null : texts;
}

/** What an arXiv id, a DOI, a URL or an id of the ACL Anthology refers to; null: it is none. */
function textsOfMarked({ papers, withKey }: IdentifiedPapers, bare: string): SearchedText[] | null {
  if (!bare.includes(".") && !bare.includes("/") && !isAclId(bare)) return null;
  const doi = parseDoi(bare);
  const arxiv = parseArxivId(doi === null ? bare.replace(/^(?:abs|pdf)\//i, "") : (ARXIV_DOI.exec(doi)?.[1] ?? ""));
  const url = urlKey(bare);
  const keys = [
    ...(arxiv === null ? [] : [keyOf("arxiv", arxiv)]),
    ...(doi === null ? [] : [keyOf("doi", doi)]),
    ...(url === "" ? [] : [url]),
  ];
  const texts = textsWith({ papers, withKey }, keys);
  if (texts.length > 0) return texts;
  const others = textsWith({ papers, withKey }, keysOfVariants(bare));
  return keys.length > 0 || others.length > 0 ? others : null;
}

/** The identifiers and addresses of papers that have one of the keys. */
function textsWith({ papers, withKey }: IdentifiedPapers, keys: readonly string[]): SearchedText[] {
  const found = [...new Set(keys.flatMap(withKey))].sort((a, b) => a - b);
  const own = found.flatMap((at) =>
    IDENTIFIER_KEYS.flatMap((key): SearchedText[] => {
      const paper = papers[at];
      const text = paper?.[key] ?? null;
      if (paper === undefined || text === null) return [];
      const meant = [...keysOf(key, text), ...(key === "url" ? doiKeysOfPage(paper) : [])];
      if (!meant.some((each) => keys.includes(each))) return [];
      const isAddress = ADDRESS_KEYS.some((each) => each === key);
      return [{ field: isAddress ? "address" : "identifier", text, owners: [at] }];
    }),
  );
  if (own.length > 0) return own;
  const said = found.flatMap((at) => textsSaying(papers[at], keys).map((text) => ({ ...text, owners: [at] })));
  // a note that keeps the address of the paper itself says more than one that mentions it
  const kept = said.filter((text) => addressInNote(text) !== null);
  return kept.length > 0 ? kept : said;
}

/** The notes and comments that have one of these identifiers or addresses. */
function textsSaying(paper: Paper | undefined, keys: readonly string[]): Pick<SearchedText, "field" | "text">[] {
  const isMeant = (address: string): boolean => keysOfAddress(address).some((key) => keys.includes(key));
  return paper === undefined ? [] : saidTexts(paper).filter(({ text }) => addressesIn(text).some(isMeant));
}

/** The ids of papers that equal a word of the query, except for case. */
export function idTexts({ papers, withKey }: IdentifiedPapers, id: string): SearchedText[] {
  return withKey(idKey(id)).flatMap((at): SearchedText[] => {
    const text = papers[at]?.id ?? "";
    return text.toLowerCase() === id.toLowerCase() ? [{ field: "identifier", text, owners: [at] }] : [];
  });
}

/** Where a paper's record has an identifier or address: its key. */
export function identifierPath(paper: Paper, text: string): string | null {
  if (paper.id === text) return "id";
  return IDENTIFIER_KEYS.find((each) => paper[each] === text) ?? null;
}

// Identifiers and addresses in a query: they are not split into words but compared as a whole, however they are written.
import { doiKey, parseArxivId, parseDoi, urlKey } from "../../map/identifiers.ts";
import type { Paper } from "../../map/model.ts";
import { isAclId, keysOfVariants } from "./address-variants.ts";
import type { SearchedText } from "./searched-text.ts";

const IDENTIFIER_KEYS = ["arxiv", "doi", "url", "code", "demo"] as const;
type IdentifierKey = (typeof IDENTIFIER_KEYS)[number];

/** The DOIs that arXiv gives to its papers contain their ids. */
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/i;

/** What a paper is found by in the index. */
export function identifierKeysOf(paper: Paper): string[] {
  return IDENTIFIER_KEYS.flatMap((key) => {
    const text = paper[key];
    return text === null ? [] : keyOf(key, text);
  });
}

function keyOf(key: IdentifierKey, text: string): string {
  if (key === "arxiv") return `arxiv:${text}`;
  return key === "doi" ? `doi:${doiKey(text)}` : urlKey(text);
}

/** Finds papers by their identifiers. */
export interface IdentifiedPapers {
  readonly papers: readonly Paper[];
  /** The positions of the papers that may have a key of `identifierKeysOf`. */
  readonly withKey: (key: string) => readonly number[];
}

/**
 * The identifiers and addresses of papers that equal a word of the query. Null if the word is not an arXiv id, a DOI or
 * a URL.
 */
export function identifierTexts({ papers, withKey }: IdentifiedPapers, word: string): SearchedText[] | null {
  const bare = word.replace(/^[([{<"'“]+|[)\]}>"'”.,;:]+$/g, "");
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
  return found.flatMap((at) =>
    IDENTIFIER_KEYS.flatMap((key): SearchedText[] => {
      const text = papers[at]?.[key] ?? null;
      if (text === null || !keys.includes(keyOf(key, text))) return [];
      return [{ field: key === "arxiv" || key === "doi" ? "identifier" : "address", text, owners: [at] }];
    }),
  );
}

/** The key of a paper's identifier or address: its path in the record. */
export function identifierKey(paper: Paper, text: string): IdentifierKey | null {
  return IDENTIFIER_KEYS.find((key) => paper[key] === text) ?? null;
}

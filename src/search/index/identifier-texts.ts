// Identifiers and addresses in a query: they are not split into words but compared as a whole, however they are written.
import { doiKey, parseArxivId, parseDoi, urlKey } from "../../map/identifiers.ts";
import type { Paper, ResearchMap } from "../../map/model.ts";
import type { SearchedText } from "./searched-text.ts";

const IDENTIFIER_KEYS = ["arxiv", "doi", "url", "code", "demo"] as const;
type IdentifierKey = (typeof IDENTIFIER_KEYS)[number];

/** The DOIs that arXiv gives to its papers contain their ids. */
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/i;

/**
 * The identifiers and addresses of papers that equal a word of the query. Null if the word is not an arXiv id, a DOI or
 * a URL.
 */
export function identifierTexts(map: ResearchMap, word: string): SearchedText[] | null {
  if (!word.includes(".") && !word.includes("/")) return null;
  const bare = word.replace(/^[([{<"'“]+|[)\]}>"'”.,;:]+$/g, "");
  const doi = parseDoi(bare);
  const arxiv = parseArxivId(doi === null ? bare.replace(/^(?:abs|pdf)\//i, "") : (ARXIV_DOI.exec(doi)?.[1] ?? ""));
  const url = urlKey(bare);
  if (arxiv === null && doi === null && url === "") return null;
  const isUrl = (text: string): boolean => url !== "" && urlKey(text) === url;
  const equals: Readonly<Record<IdentifierKey, (text: string) => boolean>> = {
    arxiv: (text) => text === arxiv,
    doi: (text) => doi !== null && doiKey(text) === doiKey(doi),
    url: isUrl,
    code: isUrl,
    demo: isUrl,
  };
  return map.papers.flatMap((paper, at) =>
    IDENTIFIER_KEYS.flatMap((key): SearchedText[] => {
      const text = paper[key];
      if (text === null || !equals[key](text)) return [];
      return [{ field: key === "arxiv" || key === "doi" ? "identifier" : "address", text, owners: [at] }];
    }),
  );
}

/** The key of a paper's identifier or address: its path in the record. */
export function identifierKey(paper: Paper, text: string): IdentifierKey | null {
  return IDENTIFIER_KEYS.find((key) => paper[key] === text) ?? null;
}

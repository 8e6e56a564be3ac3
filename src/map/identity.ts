// What identifies a work wherever it is listed (DOI, arXiv id, web address, title), and which papers of two maps are the same.

import { squash } from "../text/fold.ts";
import { doiInAddress } from "./doi-in-address.ts";
import { doiKey, parseArxivId, parseDoi, urlKey } from "./identifiers.ts";
import type { Paper } from "./model.ts";
import { Piles } from "./multimap.ts";
import { otherAddresses } from "./other-addresses.ts";

/** What is known of a work that can distinguish it from others. */
export interface Identity {
  readonly doi: string | null;
  readonly arxiv: string | null;
  readonly url: string | null;
  readonly titles: readonly string[];
}

/** The addresses of a work as keys that are equal for the same work, the most reliable first. */
export function addressKeys({ doi, arxiv, url }: Omit<Identity, "titles">): string[] {
  const keys: string[] = [];
  const stated = doi ?? doiInAddress(url);
  if (stated !== null) keys.push(`doi ${doiKey(stated)}`);
  const preprint = arxiv ?? parseArxivId(doi ?? "");
  if (preprint !== null) keys.push(`arxiv ${preprint}`);
  const page = url === null ? "" : urlKey(url);
  if (page !== "") keys.push(`url ${page}`);
  return keys;
}

/** Its titles as keys: only letters and digits count, unless there are none. */
export function titleKeys(titles: readonly string[]): string[] {
  const keys = titles.map((title) => squash(title) || title.replace(/\s+/g, " ").trim());
  return [...new Set(keys)].filter((title) => title !== "").map((title) => `title ${title}`);
}

/** Whether a title is likely to belong to one work only: several works are called “Introduction” or “Scaling laws”. */
export function isDistinctive(title: string): boolean {
  return title.trim().split(/\s+/).length >= 4;
}

interface Keys {
  readonly id: string;
  readonly addresses: readonly string[];
  /** The keys of addresses that another layer states. */
  readonly otherAddresses: readonly string[];
  readonly titles: readonly string[];
  /** The keys of distinctive titles. */
  readonly distinctive: readonly string[];
}

/** One way in which papers can be the same: they share a key. */
interface Pass {
  /** The keys of the earlier paper, and of the later one unless `asks` is given. */
  readonly of: (keys: Keys) => readonly string[];
  readonly asks?: (keys: Keys) => readonly string[];
}

const each = (firsts: readonly string[], seconds: readonly string[]): string[] =>
  firsts.flatMap((first) => seconds.map((second) => `${first}\n${second}`));
const ofKind =
  (kind: string) =>
  ({ addresses }: Keys) =>
    addresses.filter((key) => key.startsWith(kind));
const whereNoAddress = (of: Pass["of"]) => (keys: Keys) => (keys.addresses.length === 0 ? of(keys) : []);

/**
 * The most reliable first, after `SAME_ID`. One page can hold several works, so title and address together come before either
 * alone. A title that belongs to one work only comes before an address of another work: people copy a wrong link more often than
 * a title.
 */
const PASSES: readonly Pass[] = [
  { of: ({ addresses, titles }) => each(titles, addresses) },
  { of: ({ distinctive }) => distinctive },
  { of: ofKind("doi ") },
  { of: ofKind("arxiv ") },
  { of: ofKind("url ") },
  { of: ({ otherAddresses: replaced }) => replaced, asks: ({ addresses }) => addresses },
  // a paper without an address cannot contradict one
  { of: whereNoAddress(({ titles }) => titles), asks: ({ titles }) => titles },
  { of: ({ titles }) => titles, asks: whereNoAddress(({ titles }) => titles) },
];

/** The same id, and an address or a title in common. */
const SAME_ID: Pass = { of: ({ id, addresses, titles }) => each([id], [...addresses, ...titles]) };

const ID = ({ id }: Keys): readonly string[] => [id];

export interface Matching {
  /** Whether both are versions of one map: then the same id means the same paper if nothing else decides. */
  readonly isOneMap?: boolean;
  /** Ids of `after` that refer to the paper of that id in `before`. */
  readonly meant?: ReadonlySet<string>;
}

/** What of a paper says which work it is. */
export type Listed = Pick<Paper, "id" | "title" | "alternativeTitles" | "doi" | "arxiv" | "url" | "notes">;

/** Which paper of `before` each paper of `after` is. Each is matched at most once. */
export function matchPapers<T extends Listed>(
  before: readonly T[],
  after: readonly T[],
  { isOneMap = false, meant = new Set() }: Matching = {},
): ReadonlyMap<T, T> {
  const known = new Map<T, Keys>();
  const keysOf = (paper: T): Keys => {
    const keys = known.get(paper) ?? keysOfPaper(paper);
    known.set(paper, keys);
    return keys;
  };
  const found = new Map<T, T>();
  const claimed = new Set<T>();
  const matchBy = ({ of, asks = of }: Pass): void => {
    const piles = new Piles(claimed);
    for (const paper of before.toReversed()) if (!claimed.has(paper)) piles.put(of(keysOf(paper)), paper);
    for (const paper of after) {
      const twin = found.has(paper) ? undefined : piles.take(asks(keysOf(paper)));
      if (twin !== undefined) found.set(paper, twin);
    }
  };
  if (meant.size > 0) matchBy({ of: ID, asks: ({ id }) => (meant.has(id) ? [id] : []) });
  const byId = new Map(before.map((paper) => [paper.id, paper]));
  if (byId.size < before.length) matchBy(SAME_ID);
  else {
    // of versions of one map, most papers: their keys are seldom needed
    for (const paper of after) {
      const twin = byId.get(paper.id);
      if (twin === undefined || found.has(paper) || claimed.has(twin) || !shareKey(twin, paper, keysOf)) continue;
      claimed.add(twin);
      found.set(paper, twin);
    }
  }
  for (const pass of PASSES) matchBy(pass);
  if (isOneMap) matchBy({ of: ID });
  return found;
}

/** Whether two papers have an address or a title in common. */
function shareKey<T extends Listed>(a: T, b: T, keysOf: (paper: T) => Keys): boolean {
  if ((a.title === b.title && a.title.trim() !== "") || (a.arxiv !== null && a.arxiv === b.arxiv)) return true;
  const [first, second] = [keysOf(a), keysOf(b)];
  const keys = new Set([...first.addresses, ...first.titles]);
  return second.addresses.some((key) => keys.has(key)) || second.titles.some((key) => keys.has(key));
}

function keysOfPaper(paper: Listed): Keys {
  const titles = new Map([paper.title, ...paper.alternativeTitles].map((title) => [title, titleKeys([title])]));
  const distinctive = [...titles].filter(([title]) => isDistinctive(title));
  return {
    id: paper.id,
    addresses: addressKeys(paper),
    otherAddresses: otherAddresses(paper).flatMap((address) =>
      addressKeys({ doi: parseDoi(address), arxiv: parseArxivId(address), url: address }),
    ),
    titles: [...titles.values()].flat(),
    distinctive: distinctive.flatMap(([, keys]) => keys),
  };
}

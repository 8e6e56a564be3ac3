// How the values of one paper or topic in two layers become one: what the upper layer states wins, lists add up.

import { squash } from "../text/fold.ts";
import { arxivUrl, doiUrl, urlKey } from "./identifiers.ts";
import type { Note, Paper, Placement } from "./model.ts";
import { Piles, pairUp } from "./multimap.ts";

interface PaperPair {
  readonly lower: Paper;
  readonly upper: Paper;
}

/** Every value once, in the order of the lists. */
export function union(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

/** The lower title stays findable, unless it differs only in punctuation or case. */
export function combineAlternativeTitles({ lower, upper }: PaperPair): string[] {
  const isSameTitle = squash(upper.title) === squash(lower.title);
  const replaced = isSameTitle ? [] : [lower.title];
  return union(replaced, lower.alternativeTitles, upper.alternativeTitles).filter((title) => title !== upper.title);
}

/** The upper list, unless it is empty, or cut where the lower one is complete. */
export function combineAuthors({ lower, upper }: PaperPair): Pick<Paper, "authors" | "authorsComplete"> {
  const isCutShort = !upper.authorsComplete && lower.authorsComplete && lower.authors.length > 0;
  return upper.authors.length === 0 || isCutShort ? lower : upper;
}

/** A month does not replace a day in it, and a date derived from an arXiv id does not replace a stated one. */
export function combineDate({ lower, upper }: PaperPair): Pick<Paper, "date" | "dateSource"> {
  const isDerived = upper.dateSource === "arxiv" && lower.dateSource !== "arxiv";
  const isKept = upper.date === null || (lower.date !== null && (isDerived || lower.date.startsWith(upper.date)));
  return isKept ? lower : upper;
}

/** The upper kind, unless `build` only assumed it because nobody stated one. */
export function combineKind({ lower, upper }: PaperPair): Paper["kind"] {
  const isAssumed = upper.kind === "other" || (upper.kind === "preprint" && upper.arxiv !== null);
  return isAssumed && lower.kind !== "other" ? lower.kind : upper.kind;
}

/** Volume and pages belong to their venue: another venue does not keep those of the lower one. */
export function combineVenueDetail({ lower, upper }: PaperPair): string | null {
  const isNewVenue = upper.venue !== null && upper.venue !== lower.venue;
  return isNewVenue ? upper.venueDetail : (upper.venueDetail ?? lower.venueDetail);
}

type Links = Pick<Paper, "url" | "code" | "demo" | "arxiv" | "doi">;

/** Links that the upper layer replaces become notes, so that none is lost. */
export function displacedLinks({ lower, upper }: PaperPair): Note[] {
  const combined = {
    url: upper.url ?? lower.url,
    code: upper.code ?? lower.code,
    demo: upper.demo ?? lower.demo,
    arxiv: upper.arxiv ?? lower.arxiv,
    doi: upper.doi ?? lower.doi,
  };
  const kept = new Set(addressesOf(combined).map(({ address }) => linkKey(address)));
  return addressesOf(lower)
    .filter(({ address }) => !kept.has(linkKey(address)))
    .map(({ name, address }) => ({ text: `${name}: ${address}`, notes: [] }));
}

function addressesOf({ url, code, demo, arxiv, doi }: Links): { readonly name: string; readonly address: string }[] {
  const links = [
    { name: "page", address: url },
    { name: "code", address: code },
    { name: "demo", address: demo },
    { name: "arXiv", address: arxiv && arxivUrl(arxiv) },
    { name: "DOI", address: doi && doiUrl(doi) },
  ];
  return links.flatMap(({ name, address }) => (address === null ? [] : [{ name, address }]));
}

function linkKey(link: string): string {
  return (urlKey(link) || link).toLowerCase();
}

/** Placements that differ in topic, group or comment are two; one that states less than a known one is that one. */
export function combinePlacements(lower: readonly Placement[], upper: readonly Placement[]): Placement[] {
  const known = new KnownPlacements(lower);
  for (const placement of upper) known.add(placement);
  return known.placements;
}

/** The placements of one paper, to which those of an upper layer are added. */
class KnownPlacements {
  readonly placements: Placement[];
  /** What is stated already, by topic and by as much of group and comment as a placement can state. */
  private readonly stated = new Set<string>();
  /** Indexes of placements without a comment, by topic and group. */
  private readonly silent = new Piles<number>();

  constructor(lower: readonly Placement[]) {
    this.placements = [...lower];
    for (const [at, placement] of [...lower.entries()].toReversed()) {
      this.learn(placement);
      const { topicId, group, comment } = placement;
      const keys = [JSON.stringify([topicId, group]), JSON.stringify([topicId, null])];
      if (comment === null) this.silent.put([...new Set(keys)], at);
    }
  }

  add(placement: Placement): void {
    const { topicId, group, comment } = placement;
    const own = comment !== null ? [group, comment] : group !== null ? [group] : [];
    if (this.stated.has(JSON.stringify([topicId, ...own]))) return;
    const at = comment === null ? undefined : this.silent.take([JSON.stringify([topicId, group])]);
    const silent = at === undefined ? undefined : this.placements[at];
    const added = silent === undefined ? placement : { ...silent, comment };
    if (at === undefined) this.placements.push(added);
    else this.placements[at] = added;
    this.learn(added);
  }

  private learn({ topicId, group, comment }: Placement): void {
    for (const row of [[], [group], [null, comment], [group, comment]]) {
      this.stated.add(JSON.stringify([topicId, ...row]));
    }
  }
}

/** Notes with the same text are one note, with the notes below both. */
export function combineNotes(lower: readonly Note[], upper: readonly Note[]): Note[] {
  return combineRows(
    { lower, upper },
    {
      keyOf: ({ text }) => text,
      combine: (below, above) => ({ text: below.text, notes: combineNotes(below.notes, above.notes) }),
    },
  );
}

/** Rows with the same key become one; the other upper rows follow. */
export function combineRows<T>(
  { lower, upper }: { readonly lower: readonly T[]; readonly upper: readonly T[] },
  { keyOf, combine }: { readonly keyOf: (row: T) => string; readonly combine: (lower: T, upper: T) => T },
): T[] {
  const rows = [...lower];
  const pairs = pairUp(lower, upper, keyOf);
  for (const [at, row] of upper.entries()) {
    const pair = pairs[at] ?? null;
    const below = pair === null ? undefined : rows[pair];
    if (pair === null || below === undefined) rows.push(row);
    else rows[pair] = combine(below, row);
  }
  return rows;
}

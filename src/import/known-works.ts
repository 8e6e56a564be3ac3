// The papers of the layers below a list: a bullet that consists of an id or a title of one of them names that paper.

import { doiInAddress } from "../map/doi-in-address.ts";
import { doiKey, parseArxivId, parseDoi, urlKey } from "../map/identifiers.ts";
import type { Paper } from "../map/model.ts";
import { squash } from "../text/fold.ts";

export class KnownWorks {
  #addresses: ReadonlySet<string> | null = null;
  #ids: ReadonlySet<string> | null = null;
  #idsByTitle: ReadonlyMap<string, string | null> | null = null;

  constructor(private readonly papers: readonly Paper[]) {}

  /** Whether one of the papers is at this address. */
  isAt(url: string): boolean {
    this.#addresses ??= new Set(this.papers.flatMap(addressesOf));
    return addressesOf({ url, arxiv: parseArxivId(url), doi: parseDoi(url) }).some((each) =>
      this.#addresses?.has(each),
    );
  }

  get isEmpty(): boolean {
    return this.papers.length === 0;
  }

  hasId(text: string): boolean {
    this.#ids ??= new Set(this.papers.map(({ id }) => id));
    return this.#ids.has(text);
  }

  /** The id of the paper with this id or exact title; null: none, or several. */
  idOf(text: string): string | null {
    if (this.hasId(text)) return text;
    this.#idsByTitle ??= idsByTitle(this.papers);
    return this.#idsByTitle.get(squash(text)) ?? null;
  }
}

function addressesOf({ url, arxiv, doi }: Pick<Paper, "url" | "arxiv" | "doi">): string[] {
  const known = doi ?? doiInAddress(url);
  return [url && urlKey(url), arxiv && `arxiv ${arxiv}`, known && `doi ${doiKey(known)}`].filter((key) => key !== null);
}

function idsByTitle(papers: readonly Paper[]): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const { id, title, alternativeTitles } of papers) {
    for (const name of new Set([title, ...alternativeTitles].map(squash))) {
      if (name !== "") ids.set(name, ids.has(name) ? null : id);
    }
  }
  return ids;
}

// The papers of the layers below a list: a bullet that consists of an id or a title of one of them names that paper.
import type { Paper } from "../map/model.ts";
import { squash } from "../text/fold.ts";

export class KnownWorks {
  #ids: ReadonlyMap<string, string | null> | null = null;

  constructor(private readonly papers: readonly Paper[]) {}

  get isEmpty(): boolean {
    return this.papers.length === 0;
  }

  /** The id of the paper with this id or exact title; null: none, or several. */
  idOf(text: string): string | null {
    this.#ids ??= idsByName(this.papers);
    return this.#ids.get(`id ${text}`) ?? this.#ids.get(`title ${squash(text)}`) ?? null;
  }
}

function idsByName(papers: readonly Paper[]): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const { id, title, alternativeTitles } of papers) {
    ids.set(`id ${id}`, id);
    for (const name of new Set([title, ...alternativeTitles].map(squash))) {
      if (name === "") continue;
      const key = `title ${name}`;
      ids.set(key, ids.has(key) ? null : id);
    }
  }
  return ids;
}

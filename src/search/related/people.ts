// Who is the same person: `Tom B. Brown` is Tom Brown, and `T. Brown` is too if the map has no other T… Brown.
import type { Paper, PersonName } from "../../map/model.ts";
import { familyOf } from "../../map/names.ts";
import { fold, words } from "../../text/fold.ts";

/** The keys that people are compared by. */
export class People {
  /** By whole name: most people have several papers. */
  private readonly parts = new Map<string, NameParts>();
  /** The given names of those with the same family name and initial. */
  private readonly givenNames = new Map<string, Set<string>>();

  /** @param papers all papers of the map */
  constructor(papers: readonly Paper[]) {
    for (const { authors, authorNames } of papers) {
      for (let at = 0; at < authors.length; at += 1) {
        const name = authors[at] ?? "";
        if (!this.parts.has(name)) this.add(name, partsOf(authorNames[at] ?? { literal: name }));
      }
    }
  }

  /** @param name a whole name, as a paper of the map states it */
  keyOf(name: string): string {
    const { shared, given } = this.parts.get(name) ?? { shared: fold(name), given: "" };
    if (given.length > 1) return `${shared} ${given}`;
    const [only, ...others] = this.givenNames.get(shared) ?? [];
    return only !== undefined && others.length === 0 ? `${shared} ${only}` : shared;
  }

  private add(name: string, parts: NameParts): void {
    this.parts.set(name, parts);
    const { shared, given } = parts;
    if (given.length < 2) return;
    const known = this.givenNames.get(shared);
    if (known === undefined) this.givenNames.set(shared, new Set([given]));
    else known.add(given);
  }
}

interface NameParts {
  /** The family name and the first initial. */
  readonly shared: string;
  /** The first given name; one character if only its initial is known, empty if nothing is. */
  readonly given: string;
}

function partsOf(name: PersonName): NameParts {
  const [given = ""] = name.given === undefined || name.literal !== undefined ? [] : words(name.given);
  return { shared: `${fold(familyOf(name))}, ${given.slice(0, 1)}`, given };
}

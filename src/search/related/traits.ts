// What papers can have in common: words, people, topics and so on, each with the papers that have it.
import type { TieKind } from "./weights.ts";

export interface Trait {
  readonly kind: TieKind | "word";
  /** A stem, the id of a topic or of a paper that is mentioned, or a folded name. */
  readonly key: string;
  /** Whether it says little about what papers have in common, however rare it is. */
  readonly isGeneral: boolean;
  /** The papers that have it, by their positions in the map, ascending. */
  readonly papers: readonly number[];
}

/** A trait while the papers that have it are collected. */
export interface OpenTrait extends Trait {
  readonly papers: number[];
}

/** The traits of one kind, by their keys. */
export class Traits {
  private readonly byKey = new Map<string, OpenTrait>();

  constructor(private readonly kind: Trait["kind"]) {}

  /** The trait with this key; `isGeneral` decides for a new one. */
  of(key: string, isGeneral = false): OpenTrait {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const trait = { kind: this.kind, key, isGeneral, papers: [] };
    this.byKey.set(key, trait);
    return trait;
  }
}

/** Notes that a paper has a trait. Papers come in ascending order. */
export function note({ papers }: OpenTrait, paper: number): void {
  if (papers[papers.length - 1] !== paper) papers.push(paper);
}

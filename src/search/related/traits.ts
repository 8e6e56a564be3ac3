// What papers can have in common: words, people, topics and so on, each with the papers that have it.
import type { Paper, PersonName, ResearchMap } from "../../map/model.ts";
import { fold } from "../../text/fold.ts";
import { mentionsIn } from "./mentions.ts";
import type { People } from "./people.ts";
import { LONG_LIST, type TieKind } from "./weights.ts";

export interface Trait {
  readonly kind: TieKind | "word";
  /** A stem, the id of a topic or of a paper that is mentioned, or a folded name. */
  readonly key: string;
  /** Whether it says little about what papers have in common, however rare it is. */
  readonly isGeneral: boolean;
  /** The papers that have it, by their positions in the map, ascending. */
  readonly papers: readonly number[];
}

/** The traits of one kind, by their keys. */
export class Traits {
  private readonly byKey = new Map<string, Trait & { readonly papers: number[] }>();

  constructor(
    private readonly kind: Trait["kind"],
    private readonly isGeneral: (key: string) => boolean = () => false,
  ) {}

  /** The trait with this key, which the paper has. Papers come in ascending order. */
  noted(key: string, paper: number): Trait {
    const known = this.byKey.get(key);
    if (known === undefined) {
      const trait = { kind: this.kind, key, isGeneral: this.isGeneral(key), papers: [paper] };
      this.byKey.set(key, trait);
      return trait;
    }
    if (known.papers[known.papers.length - 1] !== paper) known.papers.push(paper);
    return known;
  }

  find(key: string): Trait | undefined {
    return this.byKey.get(key);
  }
}

/** A trait of a paper that is not a word. */
export interface Tie {
  readonly trait: Trait;
  /** How much it says about the paper, up to 1. */
  readonly strength: number;
}

/** The traits of one kind that a paper has: their keys, and how much each says about the paper. */
type TiesOf = (map: ResearchMap, paper: Paper, people: People) => ReadonlyMap<string, number>;

export const TIES: Readonly<Record<TieKind, TiesOf>> = {
  // a paper that mentions another has it in common with that paper, and with others that mention it
  mention: (map, paper) => inFull([paper.id, ...mentionsIn(map, paper).map(({ id }) => id)]),
  person: (_, { authorNames }, people) => peopleOf(authorNames, people),
  group: (_, { placements }) =>
    inFull(placements.flatMap(({ topicId, group }) => (group === null ? [] : `${topicId} ${fold(group)}`))),
  topic: topicKeys,
  organization: (_, { organizations }) => inFull(organizations.map(fold)),
  venue: (_, { venue }) => inFull(venue === null ? [] : [fold(venue)]),
};

function inFull(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key) => [key, 1]));
}

function peopleOf(names: readonly PersonName[], people: People): ReadonlyMap<string, number> {
  const { least, first } = LONG_LIST;
  const share = names.length <= least ? 1 : least / names.length;
  return new Map(
    names.map((name, at) => [people.keyOf(name), at < first || at === names.length - 1 ? 1 : share] as const),
  );
}

/** The topics that a paper is listed in, and those above them. */
function topicKeys({ topicById }: ResearchMap, { placements }: Paper): ReadonlyMap<string, number> {
  const ids: string[] = [];
  for (const { topicId } of placements) {
    for (let topic = topicById.get(topicId) ?? null; topic !== null; topic = topic.parent) ids.push(topic.id);
  }
  return inFull(ids);
}

// What a paper can share besides words: people, topics, mentions and so on.
import type { Paper, ResearchMap, Topic } from "../../map/model.ts";
import { fold } from "../../text/fold.ts";
import { mentionsIn } from "./mentions.ts";
import { People } from "./people.ts";
import { type OpenTrait, Traits } from "./traits.ts";
import { ANCESTOR_STRENGTH, LONG_LIST, TIE_KINDS, type TieKind } from "./weights.ts";

/** A trait of a paper that is not a word. */
export interface Tie {
  readonly trait: OpenTrait;
  /** How much it says about the paper, up to 1. */
  readonly strength: number;
}

/** Reads the ties of the papers of one map. */
export class TieReader {
  readonly people: People;
  private readonly traits = Object.fromEntries(TIE_KINDS.map((kind) => [kind, new Traits(kind)])) as TraitsByKind;
  private readonly persons = new Map<string, OpenTrait>();
  private readonly topics = new Map<string, readonly Tie[]>();
  private readonly mentions: ReadonlyMap<Paper, readonly string[]>;
  private readonly mentioned: ReadonlySet<string>;

  constructor(private readonly map: ResearchMap) {
    this.people = new People(map.papers);
    this.mentions = new Map(
      map.papers
        .map((paper) => [paper, mentionsIn(map, paper).map(({ id }) => id)] as const)
        .filter(([, ids]) => ids.length > 0),
    );
    this.mentioned = new Set([...this.mentions.values()].flat());
  }

  tiesOf(paper: Paper): Tie[] {
    const { organizations, venue } = paper;
    return [
      ...this.mentionsOf(paper),
      ...this.peopleOf(paper),
      ...this.placesOf(paper),
      ...organizations.map((name) => this.inFull("organization", fold(name))),
      ...(venue === null ? [] : [this.inFull("venue", fold(venue))]),
    ];
  }

  private inFull(kind: TieKind, key: string): Tie {
    return { trait: this.traits[kind].of(key), strength: 1 };
  }

  /** A paper that mentions another has it in common with that paper, and with others that mention it. */
  private mentionsOf(paper: Paper): Tie[] {
    const own = this.mentioned.has(paper.id) ? [paper.id] : [];
    return [...own, ...(this.mentions.get(paper) ?? [])].map((id) => this.inFull("mention", id));
  }

  private peopleOf({ authors }: Paper): Tie[] {
    const { least, first } = LONG_LIST;
    const share = authors.length <= least ? 1 : least / authors.length;
    return authors.map((name, at) => ({
      trait: this.person(name),
      strength: at < first || at === authors.length - 1 ? 1 : share,
    }));
  }

  private person(name: string): OpenTrait {
    const known = this.persons.get(name) ?? this.traits.person.of(this.people.keyOf(name));
    this.persons.set(name, known);
    return known;
  }

  /** The groups and topics that a paper is listed in, and the topics above them. */
  private placesOf({ placements }: Paper): Tie[] {
    const ties: Tie[] = [];
    for (const { topicId, group } of placements) {
      if (group !== null) ties.push(this.inFull("group", groupKey(topicId, group)));
      const known = this.topics.get(topicId) ?? this.readTopic(topicId);
      this.topics.set(topicId, known);
      for (const tie of known) ties.push(tie);
    }
    return ties;
  }

  private readTopic(topicId: string): Tie[] {
    const own = this.map.topicById.get(topicId);
    const ties: Tie[] =
      own === undefined || isCatchAll(own) || isFile(own, this.map) ? [] : [this.inFull("topic", own.id)];
    for (let topic = own?.parent ?? null; topic !== null; topic = topic.parent) {
      ties.push({ trait: this.traits.topic.of(topic.id), strength: ANCESTOR_STRENGTH });
    }
    return ties;
  }
}

type TraitsByKind = Readonly<Record<TieKind, Traits>>;

export function groupKey(topicId: string, group: string): string {
  return `${topicId} ${fold(group)}`;
}

/** Names of topics for what belongs nowhere else, and years, with or without a conference. */
const CATCH_ALL =
  /^(?:others?|misc(?:ellaneous|ellanea)?|general|various|unsorted|uncategori[sz]ed|more|papers|inbox|(?:\p{L}+ )?(?:19|20)\d\d)$/iu;

/** Whether it is what a file is listed under that has no topics of its own: its name says nothing about its papers. */
function isFile({ name, parent, children }: Topic, { title, layers }: ResearchMap): boolean {
  return parent === null && children.length === 0 && [title, ...layers].some((each) => fold(each) === fold(name));
}

function isCatchAll({ name }: Topic): boolean {
  return CATCH_ALL.test(name.trim());
}

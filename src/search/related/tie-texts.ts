// Where the record of a paper states a trait that is not a word: its author, its topic, the note that mentions another paper.
import type { Paper, ResearchMap } from "../../map/model.ts";
import { fold } from "../../text/fold.ts";
import { pathOf } from "../index/fields.ts";
import type { SearchField } from "../weights.ts";
import { mentionsIn } from "./mentions.ts";
import type { RelatedIndex } from "./related-index.ts";
import { groupKey } from "./ties.ts";
import type { Trait } from "./traits.ts";
import type { TieKind } from "./weights.ts";

/** A text of the record, and the half-open range of UTF-16 units in it. */
export interface TieText {
  readonly field: SearchField;
  readonly text: string;
  /** JSON path in the record. */
  readonly path: string | null;
  readonly start: number;
  readonly end: number;
}

type TextOf = (index: RelatedIndex, paper: Paper, key: string) => TieText | null;

const TEXT_OF: Readonly<Record<TieKind, TextOf>> = {
  person: ({ tieReader }, { authors }, key) => {
    const at = authors.findIndex((name) => tieReader.people.keyOf(name) === key);
    return listed("authors", authors, at, ["author", "furtherAuthor"]);
  },
  organization: (_, { organizations }, key) => {
    const at = organizations.findIndex((name) => fold(name) === key);
    return listed("organizations", organizations, at, ["organization", "furtherOrganization"]);
  },
  venue: (_, { venue }) => (venue === null ? null : whole("venue", venue, "venue")),
  group: (_, { placements }, key) => {
    const at = placements.findIndex(({ topicId, group }) => group !== null && groupKey(topicId, group) === key);
    return whole("group", placements[at]?.group, `placements[${at}].group`);
  },
  topic: ({ map }, paper, key) => topicText(map, paper, key),
  mention: ({ map }, paper, key) => {
    // a paper that is mentioned is named by its id
    if (paper.id === key) return whole("identifier", paper.id, "id");
    const mention = mentionsIn(map, paper).find(({ id }) => id === key);
    if (mention === undefined) return null;
    const { field, text, start, end } = mention;
    return { field, text, path: pathOf(map, paper, { field, text }), start, end };
  },
};

/** The text of a paper that states the trait; null for a word. */
export function tieText(index: RelatedIndex, paper: Paper, { kind, key }: Trait): TieText | null {
  return kind === "word" ? null : TEXT_OF[kind](index, paper, key);
}

function whole(field: SearchField, text: string | null | undefined, path: string): TieText | null {
  return text == null ? null : { field, text, path, start: 0, end: text.length };
}

type FirstAndFurther = readonly [first: SearchField, further: SearchField];

function listed(key: string, texts: readonly string[], at: number, fields: FirstAndFurther): TieText | null {
  return whole(fields[at === 0 ? 0 : 1], texts[at], `${key}[${at}]`);
}

function topicText({ topicById }: ResearchMap, { placements }: Paper, id: string): TieText | null {
  const topic = topicById.get(id);
  if (topic === undefined) return null;
  const step = topic.depth - 1;
  const own = placements.findIndex(({ topicId }) => topicId === id);
  const at = own >= 0 ? own : placements.findIndex(({ topicId }) => topicById.get(topicId)?.path[step] === topic.name);
  return whole(own >= 0 ? "topic" : "ancestor", topic.name, `placements[${at}].topicPath[${step}]`);
}

// Makes an outline of a bibliography: each reference is a paper, and its topics are what its owner sorted it by.
import { yearOf } from "../../map/dates.ts";
import { KINDS } from "../../map/vocabulary.ts";
import { compareText } from "../../text/fold.ts";
import type { TopicsBy } from "../formats.ts";
import { bareEntry, type Outline, type OutlinePaper } from "../outline.ts";
import type { Bibliography, Reference } from "../reference.ts";

export interface TopicOptions {
  readonly file: string;
  /** Title of the outline, and the name of its only topic if nothing sorts the references. */
  readonly title: string;
  /** Null: collections, otherwise keywords if they are used for sorting. */
  readonly topicsBy: TopicsBy | null;
}

export function bibliographyOutline(
  { references, remarks, problems }: Bibliography,
  { file, title, topicsBy }: TopicOptions,
): Outline {
  const { topicsOf, inOrder = (each) => each, byCount = false } = SORTINGS[topicsBy ?? usualSorting(references)];
  const papers = new Map<string, OutlinePaper[]>();
  for (const reference of inOrder(references)) {
    for (const name of topicsOf(reference, title)) {
      const known = papers.get(name);
      if (known === undefined) papers.set(name, [toOutlinePaper(reference)]);
      else known.push(toOutlinePaper(reference));
    }
  }
  const topics = [...papers].map(([name, own]) => ({
    line: 1,
    path: [name],
    id: null,
    notes: [],
    groups: [],
    papers: own,
  }));
  if (byCount)
    topics.sort((a, b) => restLast(a.path, b.path) || b.papers.length - a.papers.length || byName(a.path, b.path));
  return { file, title, description: null, topics, headings: [], leftOut: [], remarks, problems };
}

interface Sorting {
  /** Names of the topics of a reference; at least one. */
  readonly topicsOf: (reference: Reference, title: string) => readonly string[];
  /** Puts the references in an order that gives the topics theirs; without it, they keep the order of the file. */
  readonly inOrder?: (references: readonly Reference[]) => readonly Reference[];
  /** Whether the topics with the most papers come first. */
  readonly byCount?: boolean;
}

/** Their topics stay in the order of the file. */
type UsualSorting = "collection" | "keywordAsListed" | "nothing";

const SORTINGS: Readonly<Record<TopicsBy | UsualSorting, Sorting>> = {
  year: {
    topicsOf: ({ published }) => [published === null ? "No date" : String(yearOf(published))],
    inOrder: (references) => references.toSorted((a, b) => newestFirst(a) - newestFirst(b)),
  },
  venue: { topicsOf: ({ venue }) => [venue ?? "No venue"], byCount: true },
  keyword: { topicsOf: ({ keywords }) => orElse(keywords, "No keyword"), byCount: true },
  kind: {
    topicsOf: ({ kind }) => [kind],
    inOrder: (references) => references.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)),
  },
  collection: { topicsOf: ({ collections }) => orElse(collections, "No collection") },
  keywordAsListed: { topicsOf: ({ keywords }) => orElse(keywords, "No keyword") },
  nothing: { topicsOf: (_, title) => [title] },
};

function orElse(names: readonly string[], none: string): readonly string[] {
  return names.length > 0 ? names : [none];
}

/** Undated references come last. */
function newestFirst({ published }: Reference): number {
  return published === null ? 1 : -yearOf(published);
}

/** What a bibliography is sorted by if nobody says: collections, keywords if they are used for sorting, or nothing. */
function usualSorting(references: readonly Reference[]): UsualSorting {
  if (references.some(({ collections }) => collections.length > 0)) return "collection";
  const sorted = references.filter(({ keywords }) => keywords.length > 0).length;
  const keywords = references.flatMap((reference) => reference.keywords);
  const areShared = keywords.length >= new Set(keywords).size * 3;
  return sorted * 2 >= references.length && areShared && keywords.length > 0 ? "keywordAsListed" : "nothing";
}

/** Topics for what has no venue or keyword come last. */
function restLast([a = ""]: readonly string[], [b = ""]: readonly string[]): number {
  return Number(a.startsWith("No ")) - Number(b.startsWith("No "));
}

function byName([a = ""]: readonly string[], [b = ""]: readonly string[]): number {
  return compareText(a, b);
}

/** The reference holds all that is known. */
function toOutlinePaper(reference: Reference): OutlinePaper {
  const line = typeof reference.at === "number" ? reference.at : 1;
  return { ...bareEntry(line, reference.title), reference };
}

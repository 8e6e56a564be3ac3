// Where the papers of a block go: the topic, section and group that are being read.
import type { PartialDate } from "../../map/dates.ts";
import type { OutlinePaper } from "../outline.ts";
import type { DescribedEntry } from "./described-entry.ts";
import type { ListEntry } from "./entry/entry.ts";
import { listedPaper } from "./entry/listed-paper.ts";
import { headingDate, headingJournal, headingVenue } from "./headings.ts";
import type { Section } from "./sections.ts";
import { linesOf, type Position } from "./syntax/blocks.ts";
import type { TopicDraft } from "./topic-draft.ts";

export interface Destination {
  readonly topic: TopicDraft;
  readonly section: Section;
  /** Whether it is above the sections of the page, and introduces them. */
  readonly isIntroduction: boolean;
  readonly group: string | null;
}

/** The paper that an entry at this node states. Its date may come from the group or from a heading above it. */
export function paperAt(
  node: { readonly position?: Position | undefined },
  entry: ListEntry,
  destination: Destination,
): OutlinePaper {
  const paper = listedPaper(linesOf(node).from, destination.group, entry);
  const venue =
    (destination.group === null ? null : headingVenue(destination.group)) ?? headingVenue(destination.section.name);
  const isAtVenue = venue !== null && paper.venue === null && paper.date === null;
  const date = paper.date ?? dateOfDestination(destination) ?? venue?.date ?? null;
  const journal = paper.kind !== null || destination.group === null ? null : headingJournal(destination.group);
  const stated = isAtVenue ? venue.venue : (paper.venue ?? journal);
  if (date === paper.date && stated === paper.venue && !isAtVenue) return paper;
  return {
    ...paper,
    date,
    venue: stated,
    kind: isAtVenue ? (paper.kind ?? venue.kind) : paper.kind,
  };
}

/** The paper of an entry whose facts have names, with what is no fact among them. */
export function describedPaperAt(
  node: { readonly position?: Position | undefined },
  { entry, keywords, notes }: DescribedEntry,
  destination: Destination,
): OutlinePaper {
  const paper = paperAt(node, entry, destination);
  return { ...paper, keywords, notes: [...notes, ...paper.notes] };
}

function dateOfDestination({ group, section }: Destination): PartialDate | null {
  const date = group === null ? null : headingDate(group);
  return date ?? dateOfSection(section);
}

/** The date of the innermost section that has one. */
function dateOfSection({ date, parent }: Section): PartialDate | null {
  return date ?? (parent === null ? null : dateOfSection(parent));
}

// Where the papers of a block go: the topic, section and group that are being read.
import { type PartialDate, precisionOf } from "../../map/dates.ts";
import { arxivMonth, parseArxivId } from "../../map/identifiers.ts";
import type { OutlinePaper } from "../outline.ts";
import type { DescribedEntry } from "./described-entry.ts";
import type { ListEntry } from "./entry/entry.ts";
import { listedPaper } from "./entry/listed-paper.ts";
import { isKnownVenue, type StatedVenue } from "./entry/venues.ts";
import { headingDate, headingJournal, headingVenue, isReadingLog, yearAndName } from "./headings.ts";
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

/** The group with this name in the group that is being read: `Wet: Caves`, and `CAVE 2020` for the year below a venue. */
export function inGroup(name: string, destination: Destination): Destination {
  const outer = destination.group;
  const isYear = outer !== null && headingDate(name) !== null && isKnownVenue(outer);
  const group = outer === null ? name : `${outer}${isYear ? "" : ":"} ${name}`;
  destination.topic.addGroup(group);
  return { ...destination, group };
}

/** The paper that an entry at this node states. Its date may come from the group or from a heading above it. */
export function paperAt(
  node: { readonly position?: Position | undefined },
  entry: ListEntry,
  destination: Destination,
): OutlinePaper {
  const paper = listedPaper(linesOf(node).from, destination.group, entry);
  const venue =
    (destination.group === null ? null : headingVenue(destination.group)) ?? venueOfSection(destination.section);
  const isAtVenue = venue !== null && paper.venue === null && paper.date === null;
  const date = paper.date ?? dateOfDestination(destination, paper.url) ?? venue?.date ?? null;
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

/** An arXiv number is surer than the month of a heading, which can be that in which the paper was read. */
function dateOfDestination({ group, section }: Destination, url: string | null): PartialDate | null {
  const date = (group === null ? null : headingDate(group)) ?? dateOfSection(section);
  const arxiv = date === null || precisionOf(date) === "year" ? null : parseArxivId(url ?? "");
  const month = arxiv === null ? null : arxivMonth(arxiv);
  return month === null || date?.startsWith(month) === true ? date : null;
}

/** The year of the group or of the sections above. */
export function yearOfDestination({ group, section }: Destination): string | null {
  return ((group === null ? null : headingDate(group)) ?? dateOfSection(section))?.slice(0, 4) ?? null;
}

/** The date of the innermost section that has one. */
function dateOfSection({ date, parent }: Section): PartialDate | null {
  if (date !== null) return parent !== null && isReadingLog(parent.name) ? null : date;
  return parent === null ? null : dateOfSection(parent);
}

/** The venue that the name of a section, or of the nearest above it, is, with its year: known by name, or of the form of others beside it that are. */
function venueOfSection(section: Section): StatedVenue | null {
  const { name, title, date, parent } = section;
  const known = headingVenue(title ?? name);
  if (known !== null || parent === null) return known;
  const stated = yearAndName(name);
  const kind = stated === null ? undefined : kindBeside(parent);
  if (stated !== null && kind !== undefined) return { venue: stated.name, date: stated.year, kind };
  return date === null ? venueOfSection(parent) : null;
}

const KINDS_BESIDE = new WeakMap<Section, { readonly kind: StatedVenue["kind"] | undefined }>();

/** What the venues are whose names and years the sections below this one have. Undefined: too few of them are known. */
function kindBeside(parent: Section): StatedVenue["kind"] | undefined {
  const before = KINDS_BESIDE.get(parent);
  if (before !== undefined) return before.kind;
  const named = parent.children.map(({ name }) => name).filter((name) => yearAndName(name) !== null);
  const known = named.map((name) => headingVenue(name)).filter((venue) => venue !== null);
  const areVenues = known.length > 0 && named.length * 2 > parent.children.length;
  const kind = areVenues ? (known[0]?.kind ?? null) : undefined;
  KINDS_BESIDE.set(parent, { kind });
  return kind;
}

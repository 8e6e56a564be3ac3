// References of several files: those to the same work become one, and no two works keep the same id.
import { union } from "../../map/combine-rows.ts";
import { conflictingIds } from "../../map/contradictions.ts";
import { combinePaper } from "../../map/fields.ts";
import { type Listed, matchPapers } from "../../map/identity.ts";
import type { Paper } from "../../map/model.ts";
import { familyOf, fullName } from "../../map/names.ts";
import { orderedPaper } from "../../map/ordered-paper.ts";
import { squash } from "../../text/fold.ts";
import { repeatedId } from "../bibliography/parse-bibliography.ts";
import type { Outline } from "../outline.ts";
import type { Problem } from "../problems.ts";
import type { Reference } from "../reference.ts";

export interface SameReferences {
  /** One for each work, in the order in which the files state them first. */
  readonly references: readonly Reference[];
  /** What each reference of a file became part of. */
  readonly wholeOf: ReadonlyMap<Reference, Reference>;
  /** Ids under which files state works that have another id. */
  readonly otherIds: ReadonlyMap<string, Reference>;
  readonly remarks: readonly Problem[];
}

/** A work, with what the files have stated of it so far. */
interface Work extends Listed {
  reference: Reference;
  readonly parts: Reference[];
}

/**
 * @param files the references of each file. Two of one file stay two: its owner has listed both
 */
export function uniteReferences(files: readonly (readonly Reference[])[]): SameReferences {
  const works: Work[] = [];
  const remarks: Problem[] = [];
  const firstWithId = new Map<string, Work>();
  for (const references of files) {
    const stated = references.map((reference, at) => toWork(reference, `${works.length} ${at}`));
    const matches: ReadonlyMap<Work, Work> = works.length === 0 ? new Map() : matchPapers(works, stated);
    for (const work of stated) {
      const same = matches.get(work);
      const isSame = same !== undefined && !areOtherWorks(same.reference, work.reference);
      if (isSame) addTo(same, work.reference);
      const { id } = work.reference;
      const owner = id === null ? undefined : firstWithId.get(id);
      if (id !== null && owner === undefined) firstWithId.set(id, isSame ? same : work);
      if (isSame) continue;
      if (owner !== undefined) {
        remarks.push(repeatedId(work.reference, owner.parts[0] ?? owner.reference));
        work.reference = { ...work.reference, id: null };
      }
      works.push(work);
    }
  }
  const otherIds = [...firstWithId].filter(([id, { reference }]) => reference.id !== id);
  return {
    references: works.map(({ reference }) => reference),
    wholeOf: new Map(works.flatMap(({ reference, parts }) => parts.map((part) => [part, reference] as const))),
    otherIds: new Map(otherIds.map(([id, { reference }]) => [id, reference])),
    remarks,
  };
}

/** The outline with what other files state of its works, too. */
export function withWholes(outline: Outline, wholeOf: ReadonlyMap<Reference, Reference>): Outline {
  const topics = outline.topics.map((topic) => ({
    ...topic,
    papers: topic.papers.map((paper) => {
      const own = paper.reference;
      const whole = own === null ? undefined : wholeOf.get(own);
      if (own === null || whole === undefined || whole === own) return paper;
      return { ...paper, reference: whole, title: paper.title === own.title ? whole.title : paper.title };
    }),
  }));
  return { ...outline, topics };
}

/** @param place an id that no other work has, for a reference without one */
function toWork(reference: Reference, place: string): Work {
  const { id, title, alternativeTitles, doi, arxiv, url } = reference;
  return { id: id ?? place, title, alternativeTitles, doi, arxiv, url, notes: [], reference, parts: [reference] };
}

function addTo(work: Work, reference: Reference): void {
  work.parts.push(reference);
  work.reference = united(work.reference, reference);
}

/** Whether they have different identifiers, or nobody wrote both and they are of different years. */
function areOtherWorks(one: Reference, other: Reference): boolean {
  if (conflictingIds(one, other).length > 0) return true;
  const families = new Set(one.authorNames.map((name) => squash(familyOf(name))));
  if (families.size === 0 || other.authorNames.length === 0) return false;
  if (other.authorNames.some((name) => families.has(squash(familyOf(name))))) return false;
  return one.published?.slice(0, 4) !== other.published?.slice(0, 4);
}

/** What both state; of what contradicts, the first. */
function united(first: Reference, second: Reference): Reference {
  const { date, dateSource, authors, editors, translators, placements, notes, ...facts } = combinePaper({
    lower: asPaper(second),
    upper: asPaper(first),
  });
  return {
    ...first,
    ...facts,
    id: first.id ?? second.id,
    shownDate: first.shownDate ?? second.shownDate,
    collections: union(first.collections, second.collections),
    notes: union(
      first.notes,
      second.notes,
      notes.map(({ text }) => text),
    ),
    unread: union(first.unread, second.unread),
  };
}

function asPaper(reference: Reference): Paper {
  const { authorNames, editorNames, translatorNames } = reference;
  return {
    ...orderedPaper(reference),
    id: "",
    authors: authorNames.map(fullName),
    editors: editorNames.map(fullName),
    translators: translatorNames.map(fullName),
    placements: [],
    notes: [],
  };
}

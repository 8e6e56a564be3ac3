// Merges the entries of all outlines into papers: entries of the same work, and the reference that describes it.
import { conflictingIds, type Ids } from "../../map/contradictions.ts";
import { addressKeys, isDistinctive, titleKeys } from "../../map/identity.ts";
import { TakenIds } from "../../map/ids.ts";
import type { Paper, Placement } from "../../map/model.ts";
import { squash, words } from "../../text/fold.ts";
import type { OutlinePaper } from "../outline.ts";
import type { Problem, SourceLocation } from "../problems.ts";
import type { Reference } from "../reference.ts";
import { disagreements, idsOf, sameTitle } from "./disagreements.ts";
import type { MergedEntries } from "./merged-entries.ts";
import { toPaper } from "./paper.ts";

export interface LocatedPaper {
  readonly paper: Paper;
  /** Where its sources state different identifiers. */
  readonly disagreements: readonly Problem[];
  /** Its entries in the lists, then its reference. */
  readonly locations: readonly SourceLocation[];
}

/** A paper while its entries are being collected. */
interface PaperDraft extends MergedEntries {
  entries: OutlinePaper[];
  placements: Placement[];
  locations: SourceLocation[];
  /** The groups in which it is listed in each topic; null: so few that looking through them is quicker. */
  places: Map<string, Set<string | null>> | null;
  /** Those that its entries state first. */
  ids: Ids;
  /** Another paper with the same title that stays apart, because its identifiers are others. */
  readonly namesake: PaperDraft | null;
}

/** A draft with more placements has a table of them. */
const MAX_LOOKED_THROUGH = 8;

/** Whether the paper is listed there already; from now on it is. */
function takePlace(draft: PaperDraft, topicId: string, group: string | null): boolean {
  const { placements } = draft;
  if (draft.places === null && placements.length < MAX_LOOKED_THROUGH)
    return placements.some((placement) => placement.topicId === topicId && placement.group === group);
  draft.places ??= placesOf(placements);
  const groups = draft.places.get(topicId);
  if (groups === undefined) draft.places.set(topicId, new Set([group]));
  const isKnown = groups?.has(group) ?? false;
  groups?.add(group);
  return isKnown;
}

function placesOf(placements: readonly Placement[]): Map<string, Set<string | null>> {
  const places = new Map<string, Set<string | null>>();
  for (const { topicId, group } of placements) {
    const groups = places.get(topicId) ?? new Set();
    groups.add(group);
    places.set(topicId, groups);
  }
  return places;
}

/** The list with one more value. Most papers have one entry: a list that is made of one value has no room for others. */
function withOneMore<T>(list: T[], value: T): T[] {
  if (list.length === 0) return [value];
  list.push(value);
  return list;
}

const NO_ENTRIES: never[] = [];
const NO_IDS: Ids = { arxiv: null, doi: null };

function firstIds(known: Ids, { arxiv, doi }: Ids): Ids {
  const isMore = (known.arxiv === null && arxiv !== null) || (known.doi === null && doi !== null);
  return isMore ? { arxiv: known.arxiv ?? arxiv, doi: known.doi ?? doi } : known;
}

export class PaperMerger {
  /** In the order in which the papers are first listed. */
  private readonly drafts: PaperDraft[] = [];
  private readonly draftByReference = new Map<Reference, PaperDraft>();
  private readonly draftByKey = new Map<string, PaperDraft>();
  private readonly referenceByKey = new Map<string, Reference>();

  /** @param otherIds ids by which entries can name references that have another id */
  constructor(
    private readonly references: readonly Reference[],
    private readonly otherIds: ReadonlyMap<string, Reference>,
  ) {
    for (const [id, reference] of otherIds) this.referenceByKey.set(idKey(id), reference);
    for (const reference of references) {
      for (const key of identityKeys(reference, [reference.title, ...reference.alternativeTitles])) {
        if (!this.referenceByKey.has(key)) this.referenceByKey.set(key, reference);
      }
    }
  }

  hasReference(id: string): boolean {
    return this.referenceByKey.has(idKey(id));
  }

  add(entry: OutlinePaper, topicId: string, file: string): void {
    const { group, comment } = entry;
    const draft = this.draftFor(entry);
    draft.entries = withOneMore(draft.entries, entry);
    draft.ids = firstIds(draft.ids, idsOf(entry));
    if (entry.reference === null)
      draft.locations = withOneMore(draft.locations, entry.source ?? { file, at: entry.line });
    const isKnown = takePlace(draft, topicId, group);
    if (!isKnown || comment !== null) draft.placements = withOneMore(draft.placements, { topicId, group, comment });
  }

  /** Without repetition, in the order in which papers first use them. */
  usedReferences(): Reference[] {
    return this.drafts.map(({ reference }) => reference).filter((reference) => reference !== null);
  }

  /** In the order in which the papers are first listed. Stated ids are kept; the others are derived in that order. */
  papers(): LocatedPaper[] {
    const ids = this.drafts.map(({ entries }) => entries.flatMap(ownKeys)[0] ?? null);
    const stated = [...this.references.map(({ id }) => id), ...this.otherIds.keys(), ...ids];
    const taken = new TakenIds(stated.filter((id) => id !== null));
    return this.drafts.map((draft, index) => {
      const { reference, locations } = draft;
      const paper = toPaper(draft, ids[index] ?? null, taken);
      return {
        paper,
        disagreements: [
          ...disagreements(draft, paper),
          ...(draft.namesake === null ? [] : sameTitle(draft, draft.namesake)),
        ],
        locations: reference === null ? locations : [...locations, { file: reference.file, at: reference.at }],
      };
    });
  }

  /** The paper of the entry's reference, otherwise an earlier paper that is the same work, otherwise a new one. */
  private draftFor(entry: OutlinePaper): PaperDraft {
    const reference = this.referenceFor(entry);
    if (reference !== null) return this.draftOfReference(reference);
    const own = [...ownKeys(entry).map(idKey), ...sameWorkKeys(entry)];
    const name = squash(entry.title);
    let namesake: PaperDraft | null = null;
    const found = searchKeys(entry, own).find((key) => {
      const known = this.draftByKey.get(key);
      if (known === undefined || (key === name && (areOtherPeople(known, entry) || isOtherEvent(known, entry))))
        return false;
      if (key === nowhere(name) && isOtherWork(known, entry)) return false;
      // the title alone is no proof against identifiers; the keys before it have an address in them
      if ((key !== name && !key.startsWith(`${name} by `)) || conflictingIds(known.ids, idsOf(entry)).length === 0)
        return true;
      namesake = known;
      return false;
    });
    const draft = (found === undefined ? undefined : this.draftByKey.get(found)) ?? this.newDraft(null, namesake);
    for (const key of own) if (!this.draftByKey.has(key)) this.draftByKey.set(key, draft);
    return draft;
  }

  private draftOfReference(reference: Reference): PaperDraft {
    const draft = this.draftByReference.get(reference) ?? this.newDraft(reference);
    this.draftByReference.set(reference, draft);
    return draft;
  }

  private newDraft(reference: Reference | null, namesake: PaperDraft | null = null): PaperDraft {
    const [entries, placements, locations] = [NO_ENTRIES, NO_ENTRIES, NO_ENTRIES];
    const draft = { reference, entries, placements, locations, places: null, ids: NO_IDS, namesake };
    this.drafts.push(draft);
    return draft;
  }

  private referenceFor(entry: OutlinePaper): Reference | null {
    if (entry.reference !== null || this.referenceByKey.size === 0) return entry.reference;
    const keys = searchKeys(
      entry,
      identityKeys({ id: entry.key, doi: entry.doi, arxiv: entry.arxiv, url: entry.url }, [entry.title]),
    );
    const found = keys.map((key) => this.referenceByKey.get(key)).find((reference) => reference !== undefined) ?? null;
    return found === null ? null : this.byDistinctiveTitle(entry, found);
  }

  /** The reference with the title of the entry, if the one that was found by an address has another title. */
  private byDistinctiveTitle(entry: OutlinePaper, found: Reference): Reference {
    if (entry.key !== null || !isDistinctive(entry.title)) return found;
    const [own] = titleKeys([entry.title]);
    const isTitleOf = ({ title, alternativeTitles }: Reference): boolean =>
      titleKeys([title, ...alternativeTitles]).some((key) => key === own);
    return own === undefined || isTitleOf(found) ? found : (this.referenceByKey.get(own) ?? found);
  }
}

/**
 * The key of an entry in a literal outline: it is the paper's id, and says by itself which paper is meant. One or none.
 */
export function ownKeys({ key, isLiteral }: OutlinePaper): string[] {
  return isLiteral && key !== null ? [key] : [];
}

function idKey(id: string): string {
  return `id ${id}`;
}

/** The keys by which an entry's paper is found: its own key alone if it has one, otherwise the others. */
function searchKeys(entry: OutlinePaper, others: readonly string[]): readonly string[] {
  const [own] = ownKeys(entry);
  return own === undefined ? others : [idKey(own)];
}

/**
 * Two entries with the same title are one work if their addresses agree, if one has no address, or if the title is long
 * enough to belong to one work only. Two titles with the same address stay two works: a page can hold several.
 */
function sameWorkKeys(entry: OutlinePaper): string[] {
  const { url, arxiv, doi, title } = entry;
  const name = squash(title);
  if (name === "") return [`at ${url ?? ""}`];
  const stable = addressKeys({ doi, arxiv, url });
  const addresses = stable.length === 0 && url !== null ? [url] : stable;
  const own = addresses.map((address) => `${name} ${address}`);
  if (isDistinctive(title)) return [...own, ...signedName(name, entry), name];
  return own.length === 0 ? [...signedName(name, entry), nowhere(name)] : own;
}

/** The key of a short title without an address. */
function nowhere(name: string): string {
  return `${name} nowhere`;
}

/** Whether a short title is that of another work: `Deep learning` is a book and an article. */
function isOtherWork({ entries }: PaperDraft, { authors: [first], date }: OutlinePaper): boolean {
  return entries.every((each) => {
    const [other] = each.authors;
    if (first !== undefined && other !== undefined) return words(first).at(-1) !== words(other).at(-1);
    return date !== null && each.date !== null && each.date.slice(0, 4) !== date.slice(0, 4);
  });
}

/** By its title, who wrote it and when a work is found also where another one has the title. */
function signedName(name: string, { authors: [first], date }: OutlinePaper): string[] {
  return first === undefined || date === null ? [] : [`${name} by ${words(first).at(-1)} ${date.slice(0, 4)}`];
}

/** Whether nobody wrote both, and they are of different years: `Higher-order theories of consciousness` is the title of several works. */
function areOtherPeople({ entries }: PaperDraft, { authors, date }: OutlinePaper): boolean {
  if (authors.length === 0 || date === null) return false;
  const own = new Set(authors.flatMap(namesIn));
  const stated = entries.filter((each) => each.authors.length > 0 && each.date !== null);
  return (
    stated.length > 0 &&
    stated.every(
      (each) =>
        each.date?.slice(0, 4) !== date.slice(0, 4) && !each.authors.flatMap(namesIn).some((word) => own.has(word)),
    )
  );
}

/** Whether both name their years in their addresses: `Cave Challenge (CuRIOUS 2019)` at https://curious2019.example. */
function isOtherEvent({ entries: [first] }: PaperDraft, { url, venue, date }: OutlinePaper): boolean {
  if (first === undefined || venue === null || first.venue !== venue || first.url === url) return false;
  const [own, other] = [first.date?.slice(0, 4), date?.slice(0, 4)];
  if (own === undefined || other === undefined || own === other) return false;
  return first.url?.includes(own) === true && url?.includes(other) === true;
}

function namesIn(person: string): string[] {
  return words(person).filter((word) => word.length > 1);
}

/** What identifies a work, the most reliable first. */
function identityKeys(
  { id, doi, arxiv, url }: Pick<Reference, "id" | "doi" | "arxiv" | "url">,
  titles: readonly string[],
): string[] {
  return [...(id === null ? [] : [idKey(id)]), ...addressKeys({ doi, arxiv, url }), ...titleKeys(titles)];
}

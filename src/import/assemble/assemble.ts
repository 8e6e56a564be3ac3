// Outlines, references and glossary come together: topics merge by path, entries of one paper by what identifies it.
import { canonicalMap, inOutlineOrder } from "../../map/canonical.ts";
import type { PartialDate } from "../../map/dates.ts";
import { arxivMonth, parseArxivId, parseDoi } from "../../map/identifiers.ts";
import { addressKeys, isDistinctive, titleKeys } from "../../map/identity.ts";
import { TakenIds, takeCitationKey, takeTopicId } from "../../map/ids.ts";
import {
  type DateSource,
  type GlossaryEntry,
  type MapFile,
  type Note,
  type Paper,
  type Placement,
  SCHEMA_VERSION,
} from "../../map/model.ts";
import { familyNameByRule } from "../../map/names.ts";
import { squash } from "../../text/fold.ts";
import type { Reference } from "../bibliography/reference.ts";
import type { Outline, OutlinePaper, OutlineTopic } from "../markdown/outline.ts";
import type { Problem } from "../problems.ts";

export interface MapSources {
  readonly title: string | null;
  readonly outlines: readonly Outline[];
  readonly references: readonly Reference[];
  readonly glossary: readonly GlossaryEntry[];
  /** Whether a key is the paper's id also in an outline that is not literal. */
  readonly keysAreIds: boolean;
}

export interface Assembled {
  readonly map: MapFile;
  /** Keys that are ids. */
  readonly keys: ReadonlySet<string>;
  /** Worth a curator's look, but no error: references that no paper uses. */
  readonly unusedReferences: readonly Reference[];
  /** Where each paper, by its id, is stated: its entries in the lists, then its reference. */
  readonly placesOfPaper: ReadonlyMap<string, readonly Place[]>;
  /** Where each topic, by its id, is stated first. */
  readonly placeOfTopic: ReadonlyMap<string, Place>;
  readonly problems: readonly Problem[];
}

export interface Place {
  readonly file: string;
  /** 1-based line, or a JSON path. */
  readonly at: number | string;
}

/** One paper being put together from its entries in the outlines. */
interface Draft {
  readonly reference: Reference | null;
  readonly places: Place[];
  readonly entries: OutlinePaper[];
  readonly placements: Placement[];
}

export function assembleMap({ title, outlines, references, glossary, keysAreIds }: MapSources): Assembled {
  const topics = mergeTopics(outlines);
  const problems: Problem[] = [];
  const drafts = new Drafts(references);
  const keys = new Set<string>();
  for (const outline of outlines) {
    for (const topic of outline.topics) {
      const topicId = topics.idOf(topic);
      for (const paper of topic.papers) {
        const entry = keysAreIds && paper.key !== null ? { ...paper, isLiteral: true } : paper;
        for (const key of ownKey(entry)) keys.add(key);
        if (entry.key !== null && !entry.isLiteral && !drafts.knows(entry.key)) {
          problems.push({
            file: outline.file,
            at: entry.line,
            rule: "unknown-reference",
            message: `no reference "${entry.key}"`,
          });
        }
        drafts.add(entry, topicId, outline.file);
      }
    }
  }
  const papers = drafts.papers();
  const familyNames = drafts
    .usedReferences()
    .flatMap(({ authors }) => authors)
    .filter(({ name, family }) => familyNameByRule(name) !== family);
  const map = canonicalMap({
    schemaVersion: SCHEMA_VERSION,
    title: title ?? outlines.find((outline) => outline.title !== null)?.title ?? outlines[0]?.topics[0]?.path[0] ?? "",
    description: outlines.find(({ description }) => description !== null)?.description ?? null,
    topics: topics.rows,
    papers: papers.map(({ paper }) => paper),
    glossary,
    familyNames,
  });
  return {
    map,
    keys,
    unusedReferences: drafts.unusedReferences(),
    placesOfPaper: new Map(papers.map(({ paper, places }) => [paper.id, places])),
    placeOfTopic: topics.places,
    problems,
  };
}

interface MergedTopic {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly notes: Note[];
  readonly groups: string[];
}

/** Topics of one path are one, unless an outline gives them ids of their own. */
function mergeTopics(outlines: readonly Outline[]): {
  rows: MergedTopic[];
  places: Map<string, Place>;
  idOf(topic: OutlineTopic): string;
} {
  const places = new Map<string, Place>();
  const merged = new Map<OutlineTopic, MergedTopic>();
  const byId = new Map<string, MergedTopic>();
  const byName = new Map<string, MergedTopic>();
  const stated = outlines.flatMap(({ topics }) => topics.map(({ id }) => id)).filter((id) => id != null);
  const taken = new TakenIds(stated);
  const nameKey = (parent: string | null, name: string): string => JSON.stringify([parent, name]);
  const parentOf = ({ path, above }: OutlineTopic): string | null => {
    if (above !== undefined) return above === null ? null : (merged.get(above)?.id ?? null);
    let parent: string | null = null;
    for (const name of path.slice(0, -1)) parent = byName.get(nameKey(parent, name))?.id ?? null;
    return parent;
  };
  const add = (from: OutlineTopic, file: string): void => {
    const { path, id = null, notes, groups, line } = from;
    const parent = parentOf(from);
    const name = path.at(-1) ?? "";
    let topic = id === null ? byName.get(nameKey(parent, name)) : byId.get(id);
    if (topic === undefined) {
      topic = { id: id ?? takeTopicId(parent, name, taken), name, parent, notes: [], groups: [] };
      places.set(topic.id, { file, at: line });
      byId.set(topic.id, topic);
      if (!byName.has(nameKey(parent, name))) byName.set(nameKey(parent, name), topic);
    }
    merged.set(from, topic);
    topic.notes.push(...notes);
    for (const group of groups) if (!topic.groups.includes(group)) topic.groups.push(group);
  };
  for (const outline of outlines) for (const topic of outline.topics) add(topic, outline.file);
  return {
    rows: inOutlineOrder([...byId.values()]),
    places,
    idOf: (topic) => merged.get(topic)?.id ?? "",
  };
}

/** The papers under construction, found again by everything that identifies them. */
class Drafts {
  private readonly drafts: Draft[] = [];
  private readonly byReference = new Map<Reference, Draft>();
  private readonly byKey = new Map<string, Draft>();
  private readonly referenceByKey = new Map<string, Reference>();

  constructor(private readonly references: readonly Reference[]) {
    for (const reference of references) {
      const titles = [reference.title, ...reference.alternativeTitles];
      for (const key of identityKeys({ ...reference, titles })) {
        if (!this.referenceByKey.has(key)) this.referenceByKey.set(key, reference);
      }
    }
  }

  knows(id: string): boolean {
    return this.referenceByKey.has(`id ${id}`);
  }

  add(entry: OutlinePaper, topicId: string, file: string): void {
    const draft = this.draftOf(entry);
    draft.entries.push(entry);
    if (entry.reference === null) draft.places.push({ file, at: entry.line });
    const { group, comment } = entry;
    const isKnown = draft.placements.some((placement) => placement.topicId === topicId && placement.group === group);
    if (!isKnown || comment !== null) draft.placements.push({ topicId, group, comment });
  }

  /** An entry belongs to the paper of its reference, else to one of the same title, else it is new. */
  private draftOf(entry: OutlinePaper): Draft {
    const reference = this.referenceOf(entry);
    const own = reference === null ? [...ownKey(entry).map((key) => `id ${key}`), ...sameWorkKeys(entry)] : [];
    const asked = askedKeys(entry, own);
    const known = reference === null ? asked.map((key) => this.byKey.get(key)) : [this.byReference.get(reference)];
    const draft = known.find((each) => each !== undefined) ?? newDraft(reference);
    if (!known.includes(draft)) this.drafts.push(draft);
    if (reference !== null) this.byReference.set(reference, draft);
    for (const key of own) if (!this.byKey.has(key)) this.byKey.set(key, draft);
    return draft;
  }

  private referenceOf(entry: OutlinePaper): Reference | null {
    if (entry.reference !== null) return entry.reference;
    for (const key of askedKeys(entry, identityKeys({ ...entry, id: entry.key, titles: [entry.title] }))) {
      const reference = this.referenceByKey.get(key);
      if (reference !== undefined) return reference;
    }
    return null;
  }

  usedReferences(): Reference[] {
    return this.drafts.map(({ reference }) => reference).filter((reference) => reference !== null);
  }

  unusedReferences(): Reference[] {
    const used = new Set(this.usedReferences());
    return this.references.filter((reference) => !used.has(reference));
  }

  /** In order of first mention. Ids of references are kept; the others are derived, in that order. */
  papers(): { paper: Paper; places: readonly Place[] }[] {
    const stated = [...this.references.map(({ id }) => id), ...this.drafts.map(ownId)];
    const taken = new TakenIds(stated.filter((id) => id !== null));
    return this.drafts.map((draft) => {
      const paper = toPaper(draft, taken);
      const { reference, places } = draft;
      return { paper, places: reference === null ? places : [...places, { file: reference.file, at: reference.at }] };
    });
  }
}

/** A literal outline's key is the paper's id, and says all that there is to say of which paper it is. At most one. */
function ownKey({ key, isLiteral }: OutlinePaper): string[] {
  return isLiteral && key !== null ? [key] : [];
}

function ownId({ entries }: Draft): string | null {
  return entries.flatMap(ownKey)[0] ?? null;
}

/** By what an entry's paper is found: its key alone where that is the id, else all that identifies a work. */
function askedKeys(entry: OutlinePaper, others: readonly string[]): readonly string[] {
  const [own] = ownKey(entry);
  return own === undefined ? others : [`id ${own}`];
}

function newDraft(reference: Reference | null): Draft {
  return { reference, places: [], entries: [], placements: [] };
}

/**
 * Two entries of one title are one work where their addresses agree, one has none, or the title is long enough to be
 * its own. Two titles behind one address stay two works: a page can hold several.
 */
function sameWorkKeys({ url, arxiv, doi, title }: OutlinePaper): string[] {
  const name = squash(title);
  if (name === "") return [`at ${url ?? ""}`];
  const addresses = addressKeys({ doi, arxiv, url });
  const places = addresses.length === 0 && url !== null ? [url] : addresses;
  const own = places.map((place) => `${name} ${place}`);
  return [...own, ...(isDistinctive(title) ? [name] : own.length === 0 ? [`${name} nowhere`] : [])];
}

/** What identifies a work, surest first. */
function identityKeys({
  id,
  titles,
  ...addresses
}: Pick<Reference, "id" | "doi" | "arxiv" | "url"> & { readonly titles: readonly string[] }): string[] {
  return [...(id === null ? [] : [`id ${id}`]), ...addressKeys(addresses), ...titleKeys(titles)];
}

function toPaper(draft: Draft, taken: TakenIds): Paper {
  const { reference, entries, placements } = draft;
  const first = <T>(pick: (entry: OutlinePaper) => T | null): T | null => {
    for (const entry of entries) {
      const value = pick(entry);
      if (value !== null) return value;
    }
    return null;
  };
  const title = first((entry) => entry.title) ?? "";
  const url = first((entry) => entry.url) ?? reference?.url ?? null;
  // what a literal outline and its references do not say is not known
  const address = entries[0]?.isLiteral && reference !== null ? null : url;
  const arxiv = reference?.arxiv ?? first((entry) => entry.arxiv) ?? (address === null ? null : parseArxivId(address));
  const published = reference?.published ?? null;
  const { date, dateSource } = dateOf(draft, published, arxiv);
  const stated = entries.find((entry) => entry.authors.length > 0);
  const authors = reference?.authors.length ? reference.authors.map(({ name }) => name) : (stated?.authors ?? []);
  const otherTitles = [reference?.title, ...(reference?.alternativeTitles ?? [])].filter(
    (other) => other !== undefined,
  );
  const alternativeTitles = [...new Set(otherTitles)].filter((other) => other !== title);
  return {
    id: reference?.id ?? ownId(draft) ?? takeCitationKey(firstFamily(reference, authors), date, title, taken),
    title,
    alternativeTitles,
    authors,
    authorsComplete: reference?.authors.length
      ? reference.authorsComplete
      : (stated?.authorsComplete ?? reference?.authorsComplete ?? false),
    organizations: reference?.organizations.length
      ? reference.organizations
      : [...new Set(entries.flatMap(({ organizations }) => organizations))],
    date,
    dateSource,
    published,
    kind: reference?.kind ?? first((entry) => entry.kind) ?? (arxiv === null ? "other" : "preprint"),
    venue: reference?.venue ?? first((entry) => entry.venue),
    venueDetail: reference?.venueDetail ?? null,
    url,
    arxiv,
    doi: reference?.doi ?? first((entry) => entry.doi) ?? (address === null ? null : parseDoi(address)),
    code: first((entry) => entry.code) ?? reference?.code ?? null,
    demo: first((entry) => entry.demo) ?? reference?.demo ?? null,
    keywords: [...new Set([...(reference?.keywords ?? []), ...entries.flatMap(({ keywords }) => keywords)])],
    placements,
    notes: [
      ...entries.flatMap((entry) => entry.notes),
      ...(reference?.notes ?? []).map((text): Note => ({ text, notes: [] })),
    ],
    origin: reference?.origin ?? "seed",
  };
}

function firstFamily(reference: Reference | null, authors: readonly string[]): string | null {
  const [name] = authors;
  return reference?.authors[0]?.family ?? (name === undefined ? null : familyNameByRule(name));
}

interface Dated {
  readonly date: PartialDate | null;
  readonly dateSource: DateSource | null;
}

/** A literal outline's date is the one that its references tell the source of, until somebody changes it. */
function dateOf({ reference, entries }: Draft, published: PartialDate | null, arxiv: string | null): Dated {
  const stated = entries.find(({ date }) => date !== null)?.date ?? null;
  const isUndated = stated === null && entries.some((entry) => entry.isUndated);
  const dated = entries[0]?.isLiteral ? (reference?.dated ?? null) : null;
  if (dated !== null && dated.date === stated && (isUndated || stated !== null)) return dated;
  return isUndated ? { date: null, dateSource: null } : chooseDate(stated, published, arxiv);
}

/** The outline's date wins; a reference refines it where it falls in the same year or month, and fills it where empty. */
export function chooseDate(stated: PartialDate | null, published: PartialDate | null, arxiv: string | null): Dated {
  if (stated !== null) {
    const isRefined = published !== null && published.length > stated.length && published.startsWith(stated);
    return isRefined ? { date: published, dateSource: "reference" } : { date: stated, dateSource: "map" };
  }
  if (published !== null) return { date: published, dateSource: "reference" };
  const month = arxiv === null ? null : arxivMonth(arxiv);
  return { date: month, dateSource: month === null ? null : "arxiv" };
}

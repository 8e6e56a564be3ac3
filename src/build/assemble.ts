// Outlines, references and glossary come together: topics merge by path, entries of one paper by what identifies it.
import type { PartialDate } from "../map/dates.ts";
import { arxivMonth, doiKey, parseArxivId, parseDoi, urlKey } from "../map/identifiers.ts";
import {
  type DateSource,
  type FamilyNameRow,
  type GlossaryEntry,
  type MapFile,
  type Note,
  type Paper,
  type Placement,
  SCHEMA_VERSION,
} from "../map/model.ts";
import { familyNameByRule } from "../map/names.ts";
import { slug, squash } from "../map/text.ts";
import { citationKey } from "./ids.ts";
import type { Outline, OutlinePaper, OutlineTopic } from "./outline.ts";
import type { Problem } from "./problems.ts";
import type { Reference } from "./reference.ts";

export interface MapSources {
  readonly title: string | null;
  readonly outlines: readonly Outline[];
  readonly references: readonly Reference[];
  readonly glossary: readonly GlossaryEntry[];
}

export interface Assembled {
  readonly map: MapFile;
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

export function assembleMap({ title, outlines, references, glossary }: MapSources): Assembled {
  const topics = mergeTopics(outlines);
  const problems: Problem[] = [];
  const drafts = new Drafts(references);
  for (const outline of outlines) {
    for (const topic of outline.topics) {
      const topicId = topics.idOf(topic.path);
      for (const entry of topic.papers) {
        if (entry.key !== null && !drafts.knows(entry.key)) {
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
  const map: MapFile = {
    schemaVersion: SCHEMA_VERSION,
    title: title ?? outlines.find((outline) => outline.title !== null)?.title ?? outlines[0]?.topics[0]?.path[0] ?? "",
    description: outlines.find(({ description }) => description !== null)?.description ?? null,
    topics: topics.rows,
    papers: papers.map(({ paper }) => paper),
    glossary,
    familyNames: exceptionalFamilyNames(drafts.usedReferences()),
  };
  return {
    map,
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

function mergeTopics(outlines: readonly Outline[]): {
  rows: MergedTopic[];
  places: Map<string, Place>;
  idOf(path: readonly string[]): string;
} {
  const places = new Map<string, Place>();
  const byPath = new Map<string, MergedTopic>();
  const childrenOf = new Map<string | null, MergedTopic[]>([[null, []]]);
  const ids = new Set<string>();
  const numbers = new Map<string, number>();
  const keyOf = (path: readonly string[]): string => JSON.stringify(path);
  const add = ({ path, notes, groups, line }: OutlineTopic, file: string): void => {
    let topic = byPath.get(keyOf(path));
    if (topic === undefined) {
      const parent = path.length === 1 ? null : (byPath.get(keyOf(path.slice(0, -1)))?.id ?? null);
      const name = path.at(-1) ?? "";
      const base = `${parent === null ? "" : `${parent}/`}${slug(name) || "topic"}`;
      topic = { id: freeId(base, ids, numbers), name, parent, notes: [], groups: [] };
      ids.add(topic.id);
      places.set(topic.id, { file, at: line });
      byPath.set(keyOf(path), topic);
      childrenOf.set(topic.id, []);
      childrenOf.get(parent)?.push(topic);
    }
    topic.notes.push(...notes);
    for (const group of groups) if (!topic.groups.includes(group)) topic.groups.push(group);
  };
  for (const outline of outlines) for (const topic of outline.topics) add(topic, outline.file);
  const inOrder = (parent: string | null): MergedTopic[] =>
    (childrenOf.get(parent) ?? []).flatMap((topic) => [topic, ...inOrder(topic.id)]);
  return { rows: inOrder(null), places, idOf: (path) => byPath.get(keyOf(path))?.id ?? "" };
}

/** Two names can give one slug (`C` and `C++`): the later one gets a number. */
function freeId(base: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  if (!taken.has(base)) return base;
  for (let number = numbers.get(base) ?? 2; ; number += 1) {
    if (taken.has(`${base}-${number}`)) continue;
    numbers.set(base, number);
    return `${base}-${number}`;
  }
}

/** The papers under construction, found again by everything that identifies them. */
class Drafts {
  private readonly drafts: Draft[] = [];
  private readonly byReference = new Map<Reference, Draft>();
  private readonly byKey = new Map<string, Draft>();
  private readonly referenceByKey = new Map<string, Reference>();

  constructor(private readonly references: readonly Reference[]) {
    for (const reference of references) {
      for (const key of referenceKeys(reference)) {
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
    const keys = reference === null ? sameWorkKeys(entry) : [];
    const known = reference === null ? keys.map((key) => this.byKey.get(key)) : [this.byReference.get(reference)];
    const draft = known.find((each) => each !== undefined) ?? newDraft(reference);
    if (!known.includes(draft)) this.drafts.push(draft);
    if (reference !== null) this.byReference.set(reference, draft);
    for (const key of keys) if (!this.byKey.has(key)) this.byKey.set(key, draft);
    return draft;
  }

  private referenceOf(entry: OutlinePaper): Reference | null {
    if (entry.reference !== null) return entry.reference;
    for (const key of entryKeys(entry)) {
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
    const taken = new Set(this.references.map(({ id }) => id).filter((id) => id !== null));
    const numbers = new Map<string, number>();
    return this.drafts.map((draft) => {
      const paper = toPaper(draft, taken, numbers);
      taken.add(paper.id);
      const { reference, places } = draft;
      return { paper, places: reference === null ? places : [...places, { file: reference.file, at: reference.at }] };
    });
  }
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
  const places = [
    arxiv === null ? null : `arxiv ${arxiv}`,
    doi === null ? null : `doi ${doiKey(doi)}`,
    url === null ? null : urlKey(url) || url,
  ];
  const own = places.filter((place) => place !== null).map((place) => `${name} ${place}`);
  const isTelling = title.trim().split(/\s+/).length >= TELLING_TITLE;
  return [...own, ...(isTelling ? [name] : own.length === 0 ? [`${name} nowhere`] : [])];
}

/** Words that make a title its work's own: “Introduction” and “Scaling laws” head several. */
const TELLING_TITLE = 4;

/** What identifies a work, surest first. */
function entryKeys({ key, doi, arxiv, url, title }: OutlinePaper): string[] {
  return identityKeys(key, doi, arxiv, url, [title]);
}

function referenceKeys({ id, doi, arxiv, url, title, alternativeTitles }: Reference): string[] {
  return identityKeys(id, doi, arxiv, url, [title, ...alternativeTitles]);
}

function identityKeys(
  id: string | null,
  doi: string | null,
  arxiv: string | null,
  url: string | null,
  titles: readonly string[],
): string[] {
  const keys = titles.map((title) => `title ${squash(title)}`).filter((key) => key !== "title ");
  if (url !== null && urlKey(url) !== "") keys.unshift(`url ${urlKey(url)}`);
  if (arxiv !== null) keys.unshift(`arxiv ${arxiv}`);
  if (doi !== null) keys.unshift(`doi ${doiKey(doi)}`);
  if (id !== null) keys.unshift(`id ${id}`);
  return keys;
}

function toPaper(
  { reference, entries, placements }: Draft,
  taken: ReadonlySet<string>,
  numbers: Map<string, number>,
): Paper {
  const first = <T>(pick: (entry: OutlinePaper) => T | null): T | null => {
    for (const entry of entries) {
      const value = pick(entry);
      if (value !== null) return value;
    }
    return null;
  };
  const title = first((entry) => entry.title) ?? "";
  const url = first((entry) => entry.url) ?? reference?.url ?? null;
  const arxiv = reference?.arxiv ?? first((entry) => entry.arxiv) ?? (url === null ? null : parseArxivId(url));
  const published = reference?.published ?? null;
  const { date, dateSource } = chooseDate(
    first((entry) => entry.date),
    published,
    arxiv,
  );
  const stated = entries.find((entry) => entry.authors.length > 0);
  const authors = reference?.authors.length ? reference.authors.map(({ name }) => name) : (stated?.authors ?? []);
  const otherTitles = [reference?.title, ...(reference?.alternativeTitles ?? [])].filter(
    (other) => other !== undefined,
  );
  const alternativeTitles = [...new Set(otherTitles)].filter((other) => other !== title);
  return {
    id: reference?.id ?? citationKey(firstFamily(reference, authors), date, title, taken, numbers),
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
    doi: reference?.doi ?? first((entry) => entry.doi) ?? (url === null ? null : parseDoi(url)),
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

/** The outline's date wins; a reference refines it where it falls in the same year or month, and fills it where empty. */
export function chooseDate(
  stated: PartialDate | null,
  published: PartialDate | null,
  arxiv: string | null,
): { date: PartialDate | null; dateSource: DateSource | null } {
  if (stated !== null) {
    const isRefined = published !== null && published.length > stated.length && published.startsWith(stated);
    return isRefined ? { date: published, dateSource: "reference" } : { date: stated, dateSource: "map" };
  }
  if (published !== null) return { date: published, dateSource: "reference" };
  const month = arxiv === null ? null : arxivMonth(arxiv);
  return { date: month, dateSource: month === null ? null : "arxiv" };
}

/** Family names that the rule would get wrong: Schulze Buschoff, Gemma Team. */
function exceptionalFamilyNames(references: readonly Reference[]): FamilyNameRow[] {
  const rows = new Map<string, FamilyNameRow>();
  for (const { authors } of references) {
    for (const { name, family } of authors) if (familyNameByRule(name) !== family) rows.set(name, { name, family });
  }
  return [...rows.values()];
}

// A paper from its entries and its reference: for each field, which of them is believed.

import { addedDate, addedField } from "../../map/added.ts";
import { isAddressAlone } from "../../map/combine-fields.ts";
import { combineNotes } from "../../map/combine-notes.ts";
import { union } from "../../map/combine-rows.ts";
import { CSL_TYPE } from "../../map/csl.ts";
import { isWebAddress, parseArxivId, parseDoi } from "../../map/identifiers.ts";
import { type TakenIds, takeCitationKey } from "../../map/ids.ts";
import type { Note, Paper } from "../../map/model.ts";
import { familyOf, fullName, parsePersonName } from "../../map/names.ts";
import { inOneShape } from "../../map/one-shape.ts";
import { orderedPaper } from "../../map/ordered-paper.ts";
import { isOnlyPreprint } from "../../map/preprints.ts";
import { addsNothing, isShouted } from "../../map/same-text.ts";
import { squash } from "../../text/fold.ts";
import { wordsOfAddress } from "../markdown/entry/addresses.ts";
import type { OutlinePaper, Publication } from "../outline.ts";
import { NO_FACTS, type Reference } from "../reference.ts";
import { dateOfPaper } from "./date.ts";
import { notesOnOtherEntries } from "./disagreements.ts";
import type { MergedEntries } from "./merged-entries.ts";
import { romanise } from "./romanise.ts";

/**
 * The paper. A field that is not named here is taken from the reference alone.
 * @param ownId the id that an entry states
 * @param taken ids that are not to be derived for this paper
 */
export function toPaper(merged: MergedEntries, ownId: string | null, taken: TakenIds): Paper {
  const { reference, entries, placements } = merged;
  const { title, url, arxiv, doi } = titleAndAddresses(merged);
  const people = peopleOf(merged);
  const { authors, authorNames, authorsComplete, editors, translators, organizations } = people;
  const { date, dateSource } = dateOfPaper(merged, arxiv);
  const code = first(entries, "code") ?? reference?.code ?? null;
  const demo = first(entries, "demo") ?? reference?.demo ?? null;
  const { kind, cslType } = kindOf(merged, { url, arxiv, doi });
  const { venue, volume, issue, pages, publisher } = publicationOf(merged);
  return {
    ...factsOf(reference),
    id:
      reference?.id ??
      ownId ??
      takeCitationKey(
        firstFamilyName(people, reference?.editorNames ?? []),
        // in `arxiv220911895` the number says more than a year
        /^(?:arXiv|DOI) \S+$/.test(title) ? null : date,
        romanise(wordsOfAddress(title)),
        taken,
      ),
    title,
    url,
    arxiv,
    doi,
    authors,
    authorNames,
    authorsComplete,
    editors,
    translators,
    organizations,
    kind,
    cslType,
    alternativeTitles: otherTitles(reference, title),
    date,
    dateSource,
    venue,
    volume,
    issue,
    pages,
    publisher,
    code,
    demo,
    keywords: wordsOf(merged, "keywords"),
    status: first(entries, "status") ?? reference?.status ?? null,
    tags: wordsOf(merged, "tags"),
    extra: extraOf(merged),
    placements,
    notes: withOthers(notesOf(merged), notesOnOtherEntries(merged, { url, code, demo, arxiv, doi, date })),
  };
}

/** Nothing, in all papers: most have none of most things. */
const NONE: readonly never[] = [];

/** What the reference and the entries state. */
function wordsOf({ reference, entries }: MergedEntries, key: "keywords" | "tags"): readonly string[] {
  const stated = reference?.[key] ?? NONE;
  if (entries.every((entry) => entry[key].length === 0)) return stated.length < 2 ? stated : union(stated);
  return union([...stated, ...entries.flatMap((entry) => entry[key])]);
}

/** What the reference states, in the order of a paper's fields; `toPaper` names all others. */
function factsOf(reference: Reference | null): Paper {
  return reference === null ? WITHOUT_REFERENCE : orderedPaper(reference);
}

const WITHOUT_REFERENCE = inOneShape(orderedPaper(NO_FACTS));

/**
 * Where it appeared. Volume, issue and pages belong to their venue and to each other: those of an entry count where no reference
 * states any, and the venue is that of the entry.
 */
function publicationOf({ reference, entries }: MergedEntries): Pick<Paper, "venue" | keyof Publication> {
  const known = reference ?? NO_FACTS;
  const venue = known.venue ?? first(entries, "venue");
  const stated = entries.find((entry) => entry.publication !== null && entry.venue === venue)?.publication;
  const isKnown = known.volume !== null || known.issue !== null || known.pages !== null;
  const { volume, issue, pages } = isKnown ? known : (stated ?? known);
  return { venue, volume, issue, pages, publisher: known.publisher ?? stated?.publisher ?? null };
}

/** What the reference states besides, and when the work was added to a list, unless the reference says that too. */
function extraOf({ reference, entries }: MergedEntries): Paper["extra"] {
  const stated = reference?.extra ?? [];
  const added = first(entries, "added");
  if (added === null || addedDate({ extra: stated }) !== null) return stated;
  return [...stated, addedField(added)];
}

function withOthers(notes: readonly Note[], others: readonly Note[]): readonly Note[] {
  return others.length === 0 ? notes : combineNotes(notes, others);
}

/** The notes of the lists, then those of the reference. A literal outline has them all. */
function notesOf({ reference, entries }: MergedEntries): readonly Note[] {
  const [only, another] = entries;
  if (only !== undefined && another === undefined && (reference === null || reference.notes.length === 0))
    return only.notes;
  // each entry of a paper links to its page
  const notes = entries.reduce<readonly Note[]>((known, entry) => withOthers(known, entry.notes), NONE);
  if (reference === null || entries[0]?.isLiteral) return notes;
  const known = new Set(notes.map(({ text }) => text));
  return [...notes, ...reference.notes.filter((text) => !known.has(text)).map((text): Note => ({ text, notes: [] }))];
}

/** The first entry's value for a field that entries may leave open. */
function first<K extends keyof OutlinePaper>(entries: readonly OutlinePaper[], key: K): OutlinePaper[K] | null {
  for (const entry of entries) if (entry[key] !== null) return entry[key];
  return null;
}

function kindOf(
  { reference, entries }: MergedEntries,
  { url, arxiv, doi }: Pick<Paper, "url" | "arxiv" | "doi">,
): Pick<Paper, "kind" | "cslType"> {
  if (reference !== null) return { kind: reference.kind, cslType: reference.cslType };
  const isPreprint = isOnlyPreprint({ venue: first(entries, "venue"), publisher: null, url, doi });
  const kind = first(entries, "kind") ?? (arxiv !== null || isPreprint ? "preprint" : "other");
  return { kind, cslType: CSL_TYPE[kind] };
}

function titleAndAddresses({ reference, entries }: MergedEntries): Pick<Paper, "title" | "url" | "arxiv" | "doi"> {
  // a page of the list's own folder says less than one that everybody has
  const ofAll = entries.length < 2 ? undefined : entries.find((entry) => entry.url !== null && isWebAddress(entry.url));
  const url = ofAll?.url ?? first(entries, "url") ?? reference?.url ?? null;
  // a literal outline with its references states everything that is known: nothing is derived from the address
  const isComplete = entries[0]?.isLiteral === true && reference !== null;
  const address = isComplete ? null : url;
  const derived = <T>(parse: (text: string) => T | null): T | null => (address === null ? null : parse(address));
  const doi = reference?.doi ?? first(entries, "doi") ?? derived(parseDoi);
  const byDoi = isComplete || doi === null ? null : parseArxivId(doi);
  // a bare key or address is no title where a reference has one
  const named = entries.find(
    (entry) => entry.title !== "" && entry.title !== entry.key && !isNamedByAddress(entry, reference),
  );
  return {
    title:
      named === undefined
        ? (reference?.title ?? first(entries, "title") ?? "")
        : (entries.find((entry) => isSpelledBetter(entry.title, named.title)) ?? named).title,
    url,
    arxiv: reference?.arxiv ?? first(entries, "arxiv") ?? derived(parseArxivId) ?? byDoi,
    doi,
  };
}

/** `SwinRDM: Integrate …` is right where another entry of the paper has `Swinrdm: integrate …`, or nothing but capitals. */
function isSpelledBetter(title: string, known: string): boolean {
  if (title === known || !addsNothing(known, title)) return false;
  return isShouted(known) || wordsWithCapitals(title) > wordsWithCapitals(known);
}

/** Words with a capital after their beginning. */
function wordsWithCapitals(title: string): number {
  return title.match(/\p{L}+\p{Lu}/gu)?.length ?? 0;
}

function isNamedByAddress({ title }: OutlinePaper, reference: Reference | null): boolean {
  return reference !== null && reference.title !== "" && isAddressAlone(title);
}

function peopleOf({
  reference,
  entries,
}: MergedEntries): Pick<
  Paper,
  "authors" | "authorNames" | "authorsComplete" | "editors" | "translators" | "organizations"
> {
  const stated = entries.reduce(withMorePeople, null);
  const isKnown = reference !== null && reference.authorNames.length > 0;
  const authorNames = isKnown ? reference.authorNames : eachOf(stated?.authors ?? NONE, parsePersonName);
  return {
    authors: eachOf(authorNames, fullName),
    authorNames,
    authorsComplete: isKnown
      ? reference.authorsComplete
      : (stated?.authorsComplete ?? reference?.authorsComplete ?? false),
    editors: eachOf(reference?.editorNames ?? NONE, fullName),
    translators: eachOf(reference?.translatorNames ?? NONE, fullName),
    organizations: reference?.organizations.length ? reference.organizations : organizationsOf(entries),
  };
}

/** The first entry that names people, unless the other names all of them and more. */
function withMorePeople(known: OutlinePaper | null, other: OutlinePaper): OutlinePaper | null {
  if (known === null) return other.authors.length > 0 ? other : null;
  if (other.authors.length <= known.authors.length) return known;
  const families = new Set(other.authors.map(familyName));
  return known.authors.every((name) => families.has(familyName(name))) ? other : known;
}

function familyName(name: string): string {
  return squash(familyOf(parsePersonName(name)));
}

function organizationsOf(entries: MergedEntries["entries"]): readonly string[] {
  const [only, another] = entries;
  if (only !== undefined && another === undefined && only.organizations.length < 2) return only.organizations;
  return union(entries.flatMap(({ organizations }) => organizations));
}

function eachOf<T, R>(values: readonly T[], make: (value: T) => R): readonly R[] {
  return values.length === 0 ? NONE : values.map((value) => make(value));
}

/** Of the first author; of the first editor where nobody is named as author. In Latin letters. */
function firstFamilyName(
  { authorNames }: Pick<Paper, "authorNames">,
  editorNames: Paper["editorNames"],
): string | null {
  const [first] = authorNames.length > 0 ? authorNames : editorNames;
  return first === undefined ? null : romanise(familyOf(first));
}

function otherTitles(reference: Reference | null, title: string): readonly string[] {
  if (reference === null || (reference.title === title && reference.alternativeTitles.length === 0)) return NONE;
  return union([reference.title, ...reference.alternativeTitles]).filter((other) => other !== title);
}

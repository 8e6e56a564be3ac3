// Where the entries of one paper, or an entry and its reference, state different identifiers.
import { conflictingIds, ID_FIELDS, ID_NAMES, type IdField, type Ids, idKey } from "../../map/contradictions.ts";
import { parseArxivId, parseDoi } from "../../map/identifiers.ts";
import type { Note, Paper } from "../../map/model.ts";
import { type Addresses, otherAddressNotes } from "../../map/other-addresses.ts";
import type { OutlinePaper } from "../outline.ts";
import type { Problem, SourceLocation } from "../problems.ts";
import type { Reference } from "../reference.ts";
import type { MergedEntries } from "./merged-entries.ts";

/** Whether more than one source states the paper. An entry that was made from its reference says the same. */
function hasSeveralSources({ entries, reference }: MergedEntries): boolean {
  return entries.length > 1 || (reference !== null && entries[0]?.reference === null);
}

/** The entries that state another identifier than the paper has. A literal outline states its references again. */
function entriesThatDisagree({ entries, reference }: MergedEntries, paper: Ids): readonly OutlinePaper[] {
  return entries.filter(
    (entry) =>
      entry.reference === null &&
      !(entry.isLiteral && reference !== null) &&
      conflictingIds(paper, idsOf(entry)).length > 0,
  );
}

/** What identifies the work of an entry. */
export function idsOf({ arxiv, doi, url }: OutlinePaper): Ids {
  return {
    arxiv: arxiv ?? (url === null ? null : parseArxivId(url)),
    doi: doi ?? (url === null ? null : parseDoi(url)),
  };
}

/** Notes that keep the addresses and dates which the paper does not have, so that none is lost and it is found by them too. */
export function notesOnOtherEntries(merged: MergedEntries, paper: Addresses & Pick<Paper, "date">): Note[] {
  if (!hasSeveralSources(merged)) return [];
  const links = { url: null, code: null, demo: null };
  const notes = [
    ...entriesThatDisagree(merged, paper).flatMap((entry) =>
      otherAddressNotes({ ...links, ...idsOf(entry) }, { ...links, arxiv: paper.arxiv, doi: paper.doi }),
    ),
    ...(merged.entries.length < 2 ? [] : merged.entries.flatMap((entry) => notesOnVersion(entry, paper))),
  ];
  return [...new Map(notes.map((note) => [note.text, note])).values()];
}

/** What an entry of the same paper states differently. */
function notesOnVersion(entry: OutlinePaper, paper: Addresses & Pick<Paper, "date">): Note[] {
  if (entry.reference !== null) return [];
  const ids = idsOf(entry);
  const isKnown = ID_FIELDS.some((field) => idKey(field, ids) !== null && idKey(field, ids) === idKey(field, paper));
  const isNamedById = ids.arxiv !== null || /^https?:\/\/(?:dx\.)?doi\.org\//i.test(entry.url ?? "");
  const stated = isNamedById ? ids : { arxiv: entry.arxiv, doi: entry.doi };
  const { code, demo, date } = entry;
  const isOther = date !== null && paper.date !== null && !date.startsWith(paper.date) && !paper.date.startsWith(date);
  return [
    ...otherAddressNotes({ url: isKnown || isNamedById ? null : entry.url, code, demo, ...stated }, paper),
    ...(isOther ? [{ text: `another date: ${date}`, notes: [] }] : []),
  ];
}

/**
 * @param locations of the entries without a reference of their own, in their order
 */
export function disagreements(
  merged: MergedEntries & { readonly locations: readonly SourceLocation[] },
  paper: Paper,
): Problem[] {
  if (!hasSeveralSources(merged)) return [];
  const own = merged.entries.filter(({ reference }) => reference === null);
  const disagreeing = new Set(entriesThatDisagree(merged, paper));
  return own.flatMap((entry, at) => {
    const [location] = disagreeing.has(entry) ? merged.locations.slice(at, at + 1) : [];
    if (location === undefined) return [];
    return conflictingIds(paper, idsOf(entry)).map((field): Problem => {
      const stated = idKey(field, idsOf(entry));
      const other = sourceOf(field, paper, merged);
      const message = `“${paper.title}” has the ${ID_NAMES[field]} ${stated}, but ${paper[field] ?? paper.doi}${other}: merged into one paper`;
      return { ...location, rule: "sources-disagree", message };
    });
  });
}

interface StatedPaper {
  readonly entries: readonly OutlinePaper[];
  readonly ids: Ids;
  readonly locations: readonly SourceLocation[];
}

/** Two papers with one title that were not merged, because their identifiers differ. */
export function sameTitle({ entries, ids, locations }: StatedPaper, other: StatedPaper): Problem[] {
  const [[entry], [location], [field]] = [entries, locations, conflictingIds(ids, other.ids)];
  if (entry === undefined || location === undefined || field === undefined) return [];
  const [above] = other.locations;
  const where = above === undefined ? "" : ` in ${placeOf(above)}`;
  const message = `“${entry.title}” has the ${ID_NAMES[field]} ${idKey(field, ids)}, but ${idKey(field, other.ids)}${where}: they are two papers; if they are one, correct the wrong ${ID_NAMES[field]}, else a title`;
  return [{ ...location, rule: "sources-disagree", message }];
}

/** ` in library.bib:12`: the source that states what the paper has. */
function sourceOf(
  field: IdField,
  paper: Ids,
  { reference, entries, locations }: MergedEntries & { readonly locations: readonly SourceLocation[] },
): string {
  const key = idKey(field, paper);
  if (reference !== null && idKey(field, reference) === key) return ` in ${placeOf(reference)}`;
  const own = entries.filter((entry) => entry.reference === null);
  const at = own.findIndex((entry) => idKey(field, idsOf(entry)) === key);
  const [location] = at < 0 ? [] : locations.slice(at, at + 1);
  return location === undefined ? "" : ` in ${placeOf(location)}`;
}

function placeOf({ file, at }: SourceLocation | Pick<Reference, "file" | "at">): string {
  return typeof at === "number" ? `${file}:${at}` : `${file} ${at}`;
}

// A label with the links, and the citation below it: a bullet that names a lab or a nickname, above bullets with people,
// title and venue.
import type { ListItem } from "mdast";
import { squash } from "../../text/fold.ts";
import type { Conventions } from "./entry/conventions.ts";
import { type ListEntry, parseEntry } from "./entry/entry.ts";
import type { EntryLink } from "./entry/facts.ts";
import { kindOfAddress } from "./entry/link-kinds.ts";
import { isFullName } from "./entry/names.ts";
import { holdsOrganization } from "./entry/organizations.ts";
import { piecesOf } from "./entry/pieces.ts";
import { isSource } from "./entry/sources.ts";
import { countTokens, countWords } from "./entry/words.ts";
import { headingJournal } from "./headings.ts";
import { childItems, firstPieces } from "./items.ts";
import { arePeople, isSignedBelow } from "./signed-below.ts";

export interface CitedEntry {
  readonly item: ListItem;
  readonly entry: ListEntry;
}

export interface LabelledCitations {
  /** The label that the citations have in common; null if it only repeats the title, or names where the people work. */
  readonly group: string | null;
  readonly entries: readonly CitedEntry[];
}

/**
 * The citations below a bullet that is not a title itself.
 * @param label the entry that the bullet would be; its links belong to the citations
 */
export function citationsBelow(item: ListItem, label: ListEntry, conventions: Conventions): LabelledCitations | null {
  const items = childItems(item);
  const entries = items.map((child) => parseEntry(firstPieces(child), conventions));
  const cited = entries.filter((entry) => entry !== null).filter(({ isCitation }) => isCitation);
  const [only] = cited;
  if (only === undefined || cited.length < entries.length || label.isCitation) return null;
  // the last of the people is no title
  if (isSignedBelow(item) && arePeople(only.title)) return null;
  const isRepeated = cited.length === 1 && squash(label.title) === squash(only.title);
  const tool = isRepeated ? null : toolIn(label);
  if (label.titleUrl !== null && !isRepeated && (tool === null || !cited.every(isWhole))) return null;
  if (!isRepeated && isTitleWithPeopleBelow(label, only)) return null;
  const isJournal = headingJournal(label.title) !== null;
  const organizations = isJournal ? [] : organizationsIn(label.title);
  const isGroup = isJournal || (tool === null && organizations.length === 0 && cited.length > 1);
  const shares = sharesOf(tool === null ? label.links : [tool, ...label.links], cited.length);
  return {
    group: isGroup ? label.title : null,
    entries: cited.map((entry, index) => ({
      item: items[index] ?? item,
      entry: {
        ...entry,
        titleUrl: entry.titleUrl ?? (isRepeated ? label.titleUrl : null),
        links: [...(shares[index] ?? []), ...entry.links],
        organizations: [...entry.organizations, ...label.organizations, ...organizations],
        comment: entry.comment ?? nicknameIn(label, { isRepeated: isRepeated || isGroup || organizations.length > 0 }),
      },
    })),
  };
}

const MAX_TOOL_WORDS = 3;

/** The page of a program that a label is the name of: `[CaveNet](https://github.com/a/b)`. Null: it is a work itself. */
function toolIn({ title, titleUrl, authors }: ListEntry): EntryLink | null {
  if (titleUrl === null || authors.length > 0 || countTokens(title) > MAX_TOOL_WORDS) return null;
  const kind = kindOfAddress(titleUrl);
  return kind === "paper" ? null : { kind: kind === "code" ? kind : "project", label: "", url: titleUrl };
}

/** Whether a reference has all that one needs. */
function isWhole({ authors, title, date, venueDate }: ListEntry): boolean {
  return authors.length > 0 && countTokens(title) > MAX_TOOL_WORDS && (date !== null || venueDate !== null);
}

/** Words that names of journals have, and titles rarely. */
const JOURNAL = /\b(?:sciences?|journal|letters|transactions|proceedings|reviews?|annals|communications)\b/i;

/**
 * `- A title [pdf](…)` above `- Ann Roe, Max Doe, Jo Poe, CVPR 2017`: the last of the people is no title, and no journal is one,
 * below a label that has a link of its own to the work.
 */
function isTitleWithPeopleBelow({ title, links }: ListEntry, below: ListEntry): boolean {
  const isLinked = links.some(({ kind }) => kind === "paper") && below.titleUrl === null && below.links.length === 0;
  if (!isLinked || countWords(title) < 2 || organizationsIn(title).length > 0) return false;
  const isPerson = isFullName(below.title) && (countWords(below.title) === 2 || /\s\p{Lu}\.\s/u.test(below.title));
  return isPerson || (isSource(below.title) && JOURNAL.test(below.title));
}

/** The links of the label for each of its citations: all for one, and one each for several. */
function sharesOf(links: readonly EntryLink[], count: number): readonly (readonly EntryLink[])[] {
  if (count === 1) return [links];
  const papers = links.filter(({ kind }) => kind === "paper");
  return papers.length === count ? papers.map((link) => [link]) : [links];
}

/** What is said about a program is said about its version. */
function nicknameIn(
  { title, titleUrl, comment }: ListEntry,
  { isRepeated }: { readonly isRepeated: boolean },
): string | null {
  if (isRepeated) return comment;
  return titleUrl === null || comment === null ? title : `${title}; ${comment}`;
}

/** The organisations that a label names, if one of them can be recognised: `Hill University / Lake Lab`. */
function organizationsIn(title: string): string[] {
  const parts = title.split(/\s*[/,&+]\s*|\s+and\s+/).filter(Boolean);
  return parts.some((part) => holdsOrganization(part)) && parts.every((part) => /^\p{Lu}/u.test(part)) ? parts : [];
}

/** Whether any bullet below has words that a citation could be: quick to say no. */
export function mayHaveCitations(item: ListItem): boolean {
  return item.children.some(
    (child) =>
      child.type === "list" &&
      child.children.some(({ children: [first] }) => {
        return first?.type === "paragraph" && piecesOf(first.children).some(({ text }) => text.includes(","));
      }),
  );
}

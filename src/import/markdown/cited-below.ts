// A label with the links, and the citation below it: a bullet that names a lab or a nickname, above bullets with people,
// title and venue.
import type { ListItem } from "mdast";
import { squash } from "../../text/fold.ts";
import type { Conventions } from "./entry/conventions.ts";
import { type ListEntry, parseEntry } from "./entry/entry.ts";
import type { EntryLink } from "./entry/facts.ts";
import { piecesOf } from "./entry/pieces.ts";
import { childItems, firstPieces } from "./items.ts";

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
  const isRepeated = cited.length === 1 && squash(label.title) === squash(only.title);
  if (label.titleUrl !== null && !isRepeated) return null;
  const organizations = organizationsIn(label.title);
  const isGroup = organizations.length === 0 && cited.length > 1;
  const shares = sharesOf(label.links, cited.length);
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

/** The links of the label for each of its citations: all for one, and one each for several. */
function sharesOf(links: readonly EntryLink[], count: number): readonly (readonly EntryLink[])[] {
  if (count === 1) return [links];
  const papers = links.filter(({ kind }) => kind === "paper");
  return papers.length === count ? papers.map((link) => [link]) : [links];
}

function nicknameIn({ title, comment }: ListEntry, { isRepeated }: { readonly isRepeated: boolean }): string | null {
  return isRepeated ? comment : title;
}

const ORGANIZATION =
  /(?:\b(?:univ(?:ersity|ersité|ersität|ersidad)?\.?|institut(?:e|o)?|college|school|labs?|laborator(?:y|ies)|research|academy|inc|corp|ltd|google|microsoft|ms|facebook|meta|fair|baidu|adobe|nvidia|amazon|apple|ibm|intel|openai|deepmind|mit|cmu|ucla|ucsd|usc|eth|epfl|inria|mpi|nyu|kaist|stanford|berkeley|cornell|toronto|montreal|princeton|oxford|cambridge|caltech|tsinghua|virginia|maryland|cuhk|nus|ntu|sri|ttic?)\b)/i;

/** The organisations that a label names, if one of them can be recognised: `Hill University / Lake Lab`. */
function organizationsIn(title: string): string[] {
  const parts = title.split(/\s*[/,&+]\s*|\s+and\s+/).filter(Boolean);
  return parts.some((part) => ORGANIZATION.test(part)) && parts.every((part) => /^\p{Lu}/u.test(part)) ? parts : [];
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

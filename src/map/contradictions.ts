// Where two sources of the same paper contradict each other: identifiers that cannot both be right, and an identifier that
// belongs to another paper.
import { combineNotes } from "./combine-notes.ts";
import { arxivUrl, doiKey, doiUrl, parseArxivId, parseDoi } from "./identifiers.ts";
import type { Paper } from "./model.ts";
import { append } from "./multimap.ts";
import { isPreprintDoi } from "./preprints.ts";

export const ID_FIELDS = ["arxiv", "doi"] as const;
/** The identifiers that belong to one work only. */
export type IdField = (typeof ID_FIELDS)[number];
export type Ids = Pick<Paper, IdField>;

/** What people call them. */
export const ID_NAMES: Readonly<Record<IdField, string>> = { arxiv: "arXiv id", doi: "DOI" };

/** An identifier in a form that is equal for the same work; null: there is none. */
export function idKey(field: IdField, ids: Ids): string | null {
  if (field === "doi") return ids.doi === null ? null : doiKey(ids.doi);
  return ids.arxiv ?? (ids.doi === null ? null : parseArxivId(ids.doi));
}

/** The identifiers of which both state one, and not the same. */
export function conflictingIds(one: Ids, other: Ids): IdField[] {
  return ID_FIELDS.filter((field) => {
    const [a, b] = [idKey(field, one), idKey(field, other)];
    return a !== null && b !== null && a !== b && !(field === "doi" && isOfArchive(a) !== isOfArchive(b));
  });
}

/** Whether an archive registered it: the published work has another DOI, and both are right. The number is Zenodo's. */
function isOfArchive(doi: string): boolean {
  return isPreprintDoi(doi) || doi.startsWith("10.5281/");
}

/** Which papers of a map have an identifier. */
export class IdOwners {
  #papersById: Map<string, Paper[]> | undefined;

  constructor(private readonly papers: readonly Paper[]) {}

  /** Another paper than `self` with this identifier; null: none, or `self` has it too. */
  otherOwner(field: IdField, ids: Ids, self: Paper): Paper | null {
    const key = idKey(field, ids);
    if (key === null || key === idKey(field, self)) return null;
    return (
      this.#owners()
        .get(`${field} ${key}`)
        ?.find((paper) => paper !== self) ?? null
    );
  }

  #owners(): ReadonlyMap<string, readonly Paper[]> {
    if (this.#papersById !== undefined) return this.#papersById;
    const owners = new Map<string, Paper[]>();
    for (const paper of this.papers) {
      for (const field of ID_FIELDS) {
        const key = idKey(field, paper);
        if (key !== null) append(owners, `${field} ${key}`, paper);
      }
    }
    this.#papersById = owners;
    return owners;
  }
}

/**
 * The upper paper without the identifiers that are another lower paper's, and without what was derived from them. A note says
 * whose each is.
 */
export function withoutOthersIds(lower: Paper, upper: Paper, owners: IdOwners): Paper {
  const others = ID_FIELDS.flatMap((field) => {
    const [key, owner] = [idKey(field, upper), owners.otherOwner(field, upper, lower)];
    return owner === null || key === null ? [] : [{ field, key, owner }];
  });
  if (others.length === 0) return upper;
  const keys = new Set(others.map(({ key }) => key));
  const leadsToOther = (text: string): boolean =>
    keys.has(parseArxivId(text) ?? "") || keys.has(doiKey(parseDoi(text) ?? ""));
  const orOther = <T extends string>(text: T | null): T | null => (text !== null && leadsToOther(text) ? null : text);
  const isDateOfOther = upper.dateSource === "arxiv" && orOther(upper.arxiv) === null;
  return {
    ...upper,
    arxiv: orOther(upper.arxiv),
    doi: orOther(upper.doi),
    url: orOther(upper.url),
    ...(isDateOfOther ? { date: null, dateSource: null } : {}),
    ...(upper.kind === "preprint" ? { kind: lower.kind, cslType: lower.cslType } : {}),
    notes: combineNotes(
      upper.notes,
      others.map(({ field, key, owner }) => ({
        text: `${ID_NAMES[field]} of ${owner.id}: ${ADDRESS[field](key)}`,
        notes: [],
      })),
    ),
  };
}

const ADDRESS: Readonly<Record<IdField, (id: string) => string>> = { arxiv: arxivUrl, doi: doiUrl };

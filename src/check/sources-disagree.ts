// What a source states of a paper although a layer below it states something else: identifiers, dates and people.
import { overlapOf } from "../map/combine-fields.ts";
import { conflictingIds, ID_FIELDS, ID_NAMES, type IdField, type IdOwners } from "../map/contradictions.ts";
import type { MapFile } from "../map/map-file.ts";
import type { Paper } from "../map/model.ts";
import { familyOf } from "../map/names.ts";
import { squash } from "../text/fold.ts";
import type { RuleFinding } from "./finding.ts";
import { datesDiffer } from "./rules/date-disagrees.ts";
import type { Subject } from "./subject.ts";

/** A layer below the source that is checked, by the name that people know it by. */
export interface LayerBelow {
  readonly name: string;
  readonly map: MapFile;
}

export interface StatedTwice {
  readonly lower: Paper;
  readonly upper: Paper;
}

export interface Compared {
  /** The papers of the subject that a layer below has too. */
  readonly pairs: Iterable<StatedTwice>;
  readonly layers: readonly LayerBelow[];
  /** Which papers of the layers have an identifier. */
  readonly owners: IdOwners;
  readonly subject: Subject;
  /** The ids of papers whose dates another rule has reported. */
  readonly withReportedDate: ReadonlySet<string | null>;
}

export function* sourcesThatDisagree({
  pairs,
  layers,
  owners,
  subject,
  withReportedDate,
}: Compared): Generator<RuleFinding> {
  const layerOf = new Map(layers.flatMap(({ name, map }) => map.papers.map((paper) => [paper, name] as const)));
  for (const pair of pairs) {
    const { lower, upper } = pair;
    const dates = withReportedDate.has(upper.id) ? [] : ofDate(pair);
    for (const { field, says } of [...ofIdentifiers(pair, owners), ...dates, ...ofPeople(pair)]) {
      yield {
        rule: "sources-disagree",
        location: subject.locate(upper, field, String(upper[field] ?? "")),
        id: upper.id,
        message: `“${upper.title}” ${says} in ${layerOf.get(lower) ?? "another layer"}`,
      };
    }
  }
}

interface Disagreement {
  readonly field: "arxiv" | "doi" | "date" | "authors";
  /** What the source says, and what the layer says instead. */
  readonly says: string;
}

/** One of them is enough: the DOI of a preprint contains its arXiv id. */
function ofIdentifiers({ lower, upper }: StatedTwice, owners: IdOwners): Disagreement[] {
  const conflicting = conflictingIds(lower, upper);
  for (const field of ID_FIELDS) {
    const other = owners.otherOwner(field, upper, lower);
    const value = idOf(field, upper);
    if (other !== null) {
      return [{ field, says: `has the ${ID_NAMES[field]} ${value}, which is that of “${other.title}” (${other.id})` }];
    }
    if (!conflicting.includes(field)) continue;
    return [{ field, says: `has the ${ID_NAMES[field]} ${value}, but ${idOf(field, lower)}` }];
  }
  return [];
}

function idOf(field: IdField, paper: Paper): string {
  return paper[field] ?? paper.doi ?? "";
}

/** A date that only an arXiv id states adds nothing to what is said of the id. */
function ofDate({ lower, upper }: StatedTwice): Disagreement[] {
  if (lower.date === null || upper.date === null) return [];
  if (lower.dateSource === "arxiv" || upper.dateSource === "arxiv") return [];
  const isPublishedLater = upper.dateSource === "reference" && upper.date >= lower.date;
  if (isPublishedLater || !datesDiffer(upper.date, lower.date)) return [];
  return [{ field: "date", says: `is dated ${upper.date}, but ${lower.date}` }];
}

/** Two lists of people who have no family name in common, or one that leaves people of the other out and replaces it. */
function ofPeople({ lower, upper }: StatedTwice): Disagreement[] {
  const familiesOf = ({ authorNames }: Paper): string[] => authorNames.map((name) => squash(familyOf(name)));
  const known = new Set([...familiesOf(lower), ...lower.organizations.map(squash)]);
  const stated = familiesOf(upper);
  if (known.size === 0 || lower.authors.length === 0 || stated.length === 0) return [];
  if (stated.some((name) => known.has(name))) {
    const [all, some] = [lower.authors.length, stated.length];
    const isFewer =
      some < all &&
      upper.authorsComplete &&
      lower.authorsComplete &&
      overlapOf(upper.authorNames, lower.authorNames) === "fewer";
    return isFewer ? [{ field: "authors", says: `is by ${counted(some)}, but by ${counted(all)}` }] : [];
  }
  return [{ field: "authors", says: `is by ${inShort(upper)}, but by ${inShort(lower)}` }];
}

function counted(people: number): string {
  return people === 1 ? "1 person" : `${people} people`;
}

function inShort({ authors, authorsComplete }: Paper): string {
  const [first = "", second] = authors;
  if (authors.length === 2 && authorsComplete) return `${first} and ${second}`;
  return authors.length === 1 && authorsComplete ? first : `${first} and others`;
}

// Which fields of a paper a diff compares, apart from its title and placements.
import type { Paper } from "../map/model.ts";
import { differing, type FieldChange } from "./field-change.ts";

/** The fields that changed, apart from the title and the placements. */
export function changedFields(before: Paper, after: Paper): FieldChange[] {
  return [...differing(FIELDS.map((field) => [field, before[field], after[field]])), ...otherTitles(before, after)];
}

/** What of a paper can change; where it stands is looked at apart. */
const FIELDS = [
  "id",
  "authors",
  "authorsComplete",
  "organizations",
  "date",
  "dateSource",
  "published",
  "kind",
  "venue",
  "venueDetail",
  "url",
  "arxiv",
  "doi",
  "code",
  "demo",
  "keywords",
  "notes",
  "origin",
] as const satisfies readonly (keyof Paper)[];

/** Other titles, but for the two that the change of the title itself tells. */
function otherTitles(before: Paper, after: Paper): FieldChange[] {
  const others = ({ alternativeTitles }: Paper): string[] =>
    alternativeTitles.filter((title) => title !== before.title && title !== after.title);
  return differing([["alternativeTitles", others(before), others(after)]]);
}

// Which fields of a paper a diff compares, apart from its title and placements.
import { PAPER_FIELDS, PAPER_KEYS } from "../map/fields.ts";
import type { Paper } from "../map/model.ts";
import { differ, differing, type FieldChange } from "./field-change.ts";

/** The fields that are compared as values; the title, other titles and placements have rules of their own. */
const PLAIN_FIELDS = PAPER_KEYS.filter((key) => PAPER_FIELDS[key].isPlainInDiff);

/** The fields that changed, apart from the title and the placements. */
export function changedFields(before: Paper, after: Paper): FieldChange[] {
  return [
    ...PLAIN_FIELDS.filter((field) => differ(before[field], after[field])).map((field) => ({
      field,
      before: before[field],
      after: after[field],
    })),
    ...otherTitles(before, after),
  ];
}

/** Other titles, without the two that the change of the title itself shows. */
function otherTitles(before: Paper, after: Paper): FieldChange[] {
  const others = ({ alternativeTitles }: Paper): string[] =>
    alternativeTitles.filter((title) => title !== before.title && title !== after.title);
  return differing([["alternativeTitles", others(before), others(after)]]);
}

// What field:value means in a query: the same as the flag of that name, with errors that point at the value.

import { type FilterInput, toCriteria } from "../map/criteria.ts";
import { DATE_FORMS, overlaps, parsePartialDate, parseSpan } from "../map/dates.ts";
import { FEATURES, selectPapers } from "../map/filter.ts";
import { KINDS, type Paper, type ResearchMap } from "../map/model.ts";
import { badQuery, type QueryPart } from "./query.ts";
import type { UnderstoodQuery } from "./search.ts";

type FieldPart = Extract<QueryPart, { type: "field" }>;

/**
 * The papers that the filters of a query and those asked for beside it leave, in the order of the map. Filters of one
 * name together mean “or”, as on the command line.
 * @throws Failure where a value is none, or the map has no such topic, person or organisation
 */
export async function papersAllowed(
  map: ResearchMap,
  { text, fields, spans }: UnderstoodQuery,
  beside: FilterInput = {},
): Promise<Paper[]> {
  const inQuery = wantedBy(
    fields.filter(({ isExcluded }) => !isExcluded),
    text,
  );
  let papers = selectPapers(map.papers, await toCriteria(map, joined(beside, inQuery)));
  for (const field of fields.filter(({ isExcluded }) => isExcluded)) {
    const excluded = new Set(selectPapers(map.papers, await toCriteria(map, wantedBy([field], text))));
    papers = papers.filter((paper) => !excluded.has(paper));
  }
  return papers.filter(({ date }) => spans.every((span) => date !== null && overlaps(date, span)));
}

function joined(beside: FilterInput, inQuery: FilterInput): FilterInput {
  const keys = Object.keys(inQuery) as (keyof FilterInput)[];
  return {
    ...beside,
    ...Object.fromEntries(keys.map((key) => [key, [...(beside[key] ?? []), ...(inQuery[key] ?? [])]])),
  };
}

/** @throws Failure `bad-query` where a value is none */
function wantedBy(parts: readonly FieldPart[], query: string): FilterInput {
  const wanted: Record<string, unknown[]> = {};
  for (const part of parts) wanted[part.field] = [...(wanted[part.field] ?? []), meant(part, query)];
  return wanted as FilterInput;
}

function meant({ field, value, start }: FieldPart, query: string): unknown {
  const check = <T>(parsed: T | null | undefined, forms: string): T => {
    if (parsed === null || parsed === undefined) throw badQuery(`${field}: takes ${forms}`, query, start);
    return parsed;
  };
  switch (field) {
    case "year":
      return check(parseSpan(value), "2024, 2020..2023, 2023.. or ..2019");
    case "since":
    case "until":
      return check(parsePartialDate(value), DATE_FORMS);
    case "has":
    case "without":
      return check(
        FEATURES.find((each) => each === value.toLowerCase()),
        FEATURES.join(", "),
      );
    case "kind":
      return check(
        KINDS.find((each) => each === value.toLowerCase()),
        KINDS.join(", "),
      );
    default:
      return value;
  }
}

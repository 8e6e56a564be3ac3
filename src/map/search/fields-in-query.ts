// What field:value means in a query: the same as the flag of that name, with errors that point at the value.

import type { Wanted } from "../criteria.ts";
import { DATE_FORMS, parsePartialDate, parseSpan } from "../dates.ts";
import { FEATURES } from "../filter.ts";
import { KINDS } from "../model.ts";
import { badQuery, type QueryPart } from "./query.ts";

type FieldPart = Extract<QueryPart, { type: "field" }>;

/** @throws Failure `bad-query` where a value is none */
export function wantedBy(parts: readonly FieldPart[], query: string): Wanted {
  const wanted: Record<string, unknown[]> = {};
  for (const part of parts) wanted[part.field] = [...(wanted[part.field] ?? []), meant(part, query)];
  return wanted as Wanted;
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

// Filters as other programs give them: the values of a filter, or the texts that people type for it, checked alike.
import { Failure } from "../errors.ts";
import { filterOf } from "./filter-definitions.ts";
import { FILTER_NAMES, type FilterInput, type FilterName, type FilterValues } from "./filter-values.ts";
import { filterProblem } from "./filters.ts";

/**
 * What a paper has to match: any one value of each filter given, and all filters. A value can be the text that the command
 * line takes, such as `"2020.."` for `year`.
 */
export type Filters = { readonly [N in FilterName]?: readonly (FilterValues[N] | string)[] };

/** @throws Failure `bad-value` for a filter that does not exist, and for a text that is no value of its filter */
export function readFilters(filters: Filters): FilterInput {
  const read = Object.entries(filters).map(([name, values]) => [name, parsedValues(name, values)]);
  // the cast is needed because TypeScript loses the names in `entries`
  return Object.fromEntries(read) as FilterInput;
}

function parsedValues(name: string, values: unknown): unknown[] | undefined {
  const filter = FILTER_NAMES.find((each) => each === name);
  if (filter === undefined) {
    throw new Failure("bad-value", `no filter "${name}"; the filters are ${FILTER_NAMES.join(", ")}`);
  }
  if (values === undefined) return undefined;
  if (!Array.isArray(values)) throw new Failure("bad-value", `the values of the filter ${name} must be a list`);
  return values.map((value: unknown) => (typeof value === "string" ? parsedValue(filter, value) : value));
}

function parsedValue(name: FilterName, text: string): unknown {
  const value = filterOf(name).parse(text);
  if (value === null) throw new Failure("bad-value", `${name} ${filterProblem(name, text)}`);
  return value;
}

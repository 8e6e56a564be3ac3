// The papers that filters keep, and what is wrong with a value that is none.
import { Failure } from "../errors.ts";
import { isReversed, parseSpan } from "./dates.ts";
import { filterOf } from "./filter-definitions.ts";
import { partsOf, repeated } from "./filter-names.ts";
import { FILTER_NAMES, type FilterInput, type FilterName, type FilterValues, type PaperTest } from "./filter-values.ts";
import type { Paper, ResearchMap } from "./model.ts";

/**
 * The papers of a map that match all filters given, in its order.
 * @throws Failure where the map has no such topic, person, organisation or layer
 */
export async function filterPapers(map: ResearchMap, input: FilterInput): Promise<Paper[]> {
  const test = await filterTest(map, input);
  return test === null ? [...map.papers] : map.papers.filter(test);
}

/** The test for the papers that match all filters given; null where none is given. @throws Failure as `filterPapers` */
export async function filterTest(map: ResearchMap, input: FilterInput): Promise<PaperTest | null> {
  checkOrder(input);
  const tests: PaperTest[] = [];
  for (const name of FILTER_NAMES) {
    const test = await testOf(map, name, input);
    if (test !== null) tests.push(test);
  }
  return allOf(tests);
}

/** The test for papers that pass all of these; null: there are none. It is asked of every paper, so a single one is not wrapped. */
export function allOf(tests: readonly PaperTest[]): PaperTest | null {
  const [first, ...others] = tests;
  if (first === undefined || others.length === 0) return first ?? null;
  return (paper) => tests.every((test) => test(paper));
}

/** @throws Failure `bad-value` where no date can be both */
function checkOrder({ since = [], until = [] }: FilterInput): void {
  const reversed = since.flatMap((from) => until.map((to) => ({ from, to })));
  const [first] = reversed;
  if (first === undefined || !reversed.every(isReversed)) return;
  const { from, to } = first;
  throw new Failure("bad-value", `since ${from} is after until ${to}; write since ${to} and until ${from}`);
}

/** The test of one filter; null where it is not asked for. @throws Failure as `filterPapers` */
async function testOf<N extends FilterName>(map: ResearchMap, name: N, input: FilterInput): Promise<PaperTest | null> {
  const values: readonly FilterValues[N][] = input[name] ?? [];
  return values.length === 0 ? null : filterOf(name).test(map, values);
}

/** What the value of a filter must be instead of a text that it cannot read: `must be a date (2024, …), not "2024-13"`. */
export function filterProblem(name: FilterName, text: string): string {
  const { forms, noun } = filterOf(name);
  const reversed = name === "year" ? reversedSpan(text) : null;
  if (reversed !== null) return `must begin with the earlier date: ${reversed}`;
  const parts = partsOf(text);
  const areValues = parts.length > 1 && parts.every((part) => filterOf(name).parse(part) !== null);
  const next = areValues ? `; ${repeated(name, parts)}` : "";
  return `must be ${noun === null ? forms : `${noun} (${forms})`}, not "${text}"${next}`;
}

/** The span that a text states in the wrong order, in the right order; null: it does not. */
function reversedSpan(text: string): string | null {
  const [from, to] = text.split("..");
  const span = parseSpan(text);
  return span !== null && isReversed(span) ? `${to}..${from}` : null;
}

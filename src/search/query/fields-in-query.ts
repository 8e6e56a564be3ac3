// What field:value means in a query: the same as the flag of that name, with errors that point at the value.
import { didYouMean, type Failure } from "../../errors.ts";
import { type DateSpan, fullYear, overlaps, type PartialDate, parsePartialDate } from "../../map/dates.ts";
import { filterOf } from "../../map/filter-definitions.ts";
import {
  FILTER_NAMES,
  type FilterInput,
  type FilterName,
  type FilterValues,
  type PaperTest,
} from "../../map/filter-values.ts";
import { allOf, filterProblem, filterTest } from "../../map/filters.ts";
import type { Paper, ResearchMap } from "../../map/model.ts";
import { nearestChoices } from "../../text/nearest-choices.ts";
import type { AlternativeSpans } from "./dates-in-query.ts";
import { badQuery, type FieldPart } from "./query.ts";
import type { UnderstoodQuery } from "./understood-query.ts";

/**
 * The test for the papers that match the filters of a query and those given beside it; null where there are none. Filters of
 * one name are alternatives, as on the command line.
 * @param beside the filters given as options
 * @throws Failure where a value cannot be read, or the map has no such topic, person or organisation
 */
export async function testOfFields(
  map: ResearchMap,
  { text, fields, spans }: UnderstoodQuery,
  beside: FilterInput = {},
): Promise<PaperTest | null> {
  const included = fields.filter(({ isExcluded }) => !isExcluded);
  const tests: PaperTest[] = [];
  const isIncluded = await filterTest(map, withFields(beside, included, text));
  if (isIncluded !== null) tests.push(isIncluded);
  for (const name of FILTER_NAMES) {
    const own = fields.filter(({ field, isExcluded }) => isExcluded && field === name);
    const isExcluded = own.length === 0 ? null : await filterTest(map, withFields({}, own, text));
    if (isExcluded !== null) tests.push((paper) => !isExcluded(paper));
  }
  if (spans.length > 0) tests.push((paper) => isWithin(map, paper, spans));
  return allOf(tests);
}

/** Whether a map has papers that are dated in a span of time. */
export function hasPapersFrom({ columns, papers }: ResearchMap, span: DateSpan): boolean {
  // the cast: these are the dates of papers
  const dates = (columns?.dates()?.values ?? papers.map(({ date }) => date)) as readonly (PartialDate | null)[];
  return dates.some((date) => date !== null && overlaps(date, span));
}

/** Whether a paper is from all spans of time; an undated one, whether what is said about it names a year of each. */
function isWithin(map: ResearchMap, paper: Paper, spans: readonly AlternativeSpans[]): boolean {
  const { date } = paper;
  if (date !== null) return spans.every((any) => any.some((span) => overlaps(date, span)));
  const labels = paper.placements.flatMap(({ topicId, group, comment }) => [
    ...(map.topicById.get(topicId)?.path ?? []),
    group,
    comment,
  ]);
  const said = [paper.venue, paper.note, ...labels, ...paper.notes.map(({ text }) => text)];
  const years = said.flatMap((text) => (text === null ? [] : yearsIn(text)));
  return spans.every((any) => any.some((span) => years.some((year) => overlaps(year, span))));
}

/** The years that a text names: `PLDI 2021`, `NeurIPS'21`. */
function yearsIn(text: string): PartialDate[] {
  const years = [...text.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)|(?<=[A-Za-z] ?['’])\d\d(?!\d)/g)];
  return years.flatMap(([year]) => parsePartialDate(year.length === 2 ? fullYear(year) : year) ?? []);
}

/** The filters with those of the query added. @throws Failure `bad-query` where a value cannot be read */
function withFields(beside: FilterInput, parts: readonly FieldPart[], query: string): FilterInput {
  let input = beside;
  for (const name of FILTER_NAMES) input = withValues(input, name, parts, query);
  return input;
}

function withValues(input: FilterInput, name: FilterName, parts: readonly FieldPart[], query: string): FilterInput {
  const ofName = parts.filter(({ field }) => field === name);
  const own = [...new Map(ofName.map((part) => [part.value, part])).values()];
  if (own.length === 0) return input;
  return { ...input, [name]: [...(input[name] ?? []), ...own.map((part) => parseField(name, part, query))] };
}

function parseField<N extends FilterName>(name: N, { value, start }: FieldPart, query: string): FilterValues[N] {
  const parsed = filterOf(name).parse(value);
  if (parsed === null) throw refusal(name, { value, start }, query);
  return parsed;
}

/** `status: must be queued, reading, read or dropped, not "reed"; did you mean read?` */
function refusal(name: FilterName, { value, start }: Pick<FieldPart, "value" | "start">, query: string): Failure {
  const { candidates } = filterOf(name);
  const meant = Array.isArray(candidates) ? nearestChoices(value, candidates) : [];
  const next = meant.length === 1 ? didYouMean(meant) : "";
  return badQuery(`${name}: ${filterProblem(name, value)}${next}`, query, start, meant);
}

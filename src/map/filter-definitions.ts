// The filters, one definition each: flags, the query language, completion and the guides are made from them.
import { orList } from "../errors.ts";
import { type DateSpan, isReversed, overlaps, type PartialDate, type Period, parsePeriod, parseSpan } from "./dates.ts";
import { type Candidate, countedValues, topicCandidates } from "./filter-candidates.ts";
import { foundFor, topicIdsBelow } from "./filter-names.ts";
import type { FilterName, FilterValues, PaperTest } from "./filter-values.ts";
import { findLayer } from "./find.ts";
import { findAuthors, findOrganizations, findTags } from "./find-names.ts";
import { FEATURES, hasFeature, layersOf, type ResearchMap, topicIdsOf } from "./model.ts";
import { testOfNames } from "./papers-of-names.ts";
import { KINDS, STATUSES } from "./vocabulary.ts";

/** Values that completion can offer: a fixed list, or what the map in use has; null: none are known. */
export type FilterCandidates = readonly string[] | ((map: ResearchMap) => Candidate[]) | null;

export interface FilterDefinition<Value> {
  /** How help names its value, such as `<topic>`. */
  readonly argument: string;
  /** Its line in the help of a command. */
  readonly description: string;
  /** An example for the guide on filters, and what that example keeps. */
  readonly example: { readonly value: string; readonly meaning: string };
  /** What a value looks like, for errors. */
  readonly forms: string;
  /** What a text that is not a value is not, such as “a date”; null: it is none of the words in `forms`. */
  readonly noun: string | null;
  readonly candidates: FilterCandidates;
  /** The value that a text stands for; null: it is not one. */
  readonly parse: (text: string) => Value | null;
  /**
   * The test that any of these values sets, with names resolved to what the map has.
   * @param values at least one
   * @throws Failure where the map has no such topic, person, organisation or layer
   */
  readonly test: (map: ResearchMap, values: readonly Value[]) => PaperTest | Promise<PaperTest>;
}

const YEAR_FORMS = "2024, 2020..2023, 2023.., ..2019 or 1990s";
const DATE_FORMS = "2024, 2024-06, 2024-06-15 or 1990s";

type Definitions = { readonly [N in FilterName]: FilterDefinition<FilterValues[N]> };

let definitions: Definitions | undefined;

/** Made when it is first asked for: most command lines have no filter. */
export function filterOf<N extends FilterName>(name: N): Definitions[N] {
  definitions ??= makeDefinitions();
  return definitions[name];
}

const makeDefinitions = (): Definitions => ({
  topic: {
    ...named("<topic>"),
    description: "in this topic or below it: id, name or part of either",
    example: {
      value: "scaling",
      meaning: "in this topic or below it: an id, a name, or a part of either that fits only one",
    },
    candidates: topicCandidates,
    test: async (map, names) => {
      const ids = await topicIdsBelow(map, names);
      return (paper) => topicIdsOf(paper).some((id) => ids.has(id));
    },
  },
  org: {
    ...named("<name>"),
    description: "by people of this organisation",
    example: { value: "openai", meaning: "by people of this organisation" },
    candidates: ({ papers }) => countedValues(papers, ({ organizations }) => organizations),
    test: async (map, names) => {
      const found = await foundFor("org", names, (name) => findOrganizations(map, name));
      return testOfNames(map, "organizations", found.flat());
    },
  },
  author: {
    ...named("<name>"),
    description: "by this author: full name, family name, initials",
    example: { value: "nanda", meaning: "by this author: full name, family name, or with initials" },
    candidates: ({ papers }) => countedValues(papers, ({ authors }) => authors),
    test: async (map, names) => {
      const found = await foundFor("author", names, (name) => findAuthors(map, name));
      return testOfNames(map, "authors", found.flat());
    },
  },
  year: {
    argument: "<year>",
    description: YEAR_FORMS,
    example: { value: "2024", meaning: "of that year; also 2020..2023, 2023.., ..2019 and 1990s" },
    forms: YEAR_FORMS,
    noun: "a year",
    candidates: ({ papers }) => countedValues(papers, ({ date }) => (date === null ? [] : [date.slice(0, 4)])),
    parse: (text) => {
      const span = parseSpan(text);
      return span === null || isReversed(span) ? null : span;
    },
    test: (_, spans) => overlapsAny(spans),
  },
  since: {
    ...dated("from"),
    description: `dated then or later: ${DATE_FORMS}`,
    example: {
      value: "2024-06",
      meaning: "dated then or later; a paper dated 2024 may be from June, so it is kept",
    },
    test: (_, dates) => overlapsAny(dates.map((from) => ({ from, to: null }))),
  },
  until: {
    ...dated("to"),
    description: "dated then or earlier",
    example: { value: "2015", meaning: "dated then or earlier" },
    test: (_, dates) => overlapsAny(dates.map((to) => ({ from: null, to }))),
  },
  has: {
    ...oneOf("<what>", FEATURES),
    example: { value: "code", meaning: `having it; it can be ${FEATURES.join(", ")}` },
    test: (_, features) => (paper) => features.some((feature) => hasFeature(paper, feature)),
  },
  without: {
    ...oneOf("<what>", FEATURES),
    example: { value: "code", meaning: "not having it" },
    test: (_, features) => (paper) => features.some((feature) => !hasFeature(paper, feature)),
  },
  kind: {
    ...oneOf("<kind>", KINDS),
    example: { value: "thesis", meaning: `of this kind: ${KINDS.join(", ")}` },
    test:
      (_, kinds) =>
      ({ kind }) =>
        kinds.includes(kind),
  },
  status: {
    ...oneOf("<status>", STATUSES),
    example: { value: "queued", meaning: `marked so by its reader: ${STATUSES.join(", ")}` },
    test:
      (_, statuses) =>
      ({ status }) =>
        status !== null && statuses.includes(status),
  },
  tag: {
    ...named("<tag>"),
    description: "with this tag of its reader, without #, ignoring case",
    example: { value: "thesis", meaning: "with this tag, ignoring case" },
    candidates: ({ papers }) => countedValues(papers, ({ tags }) => tags),
    parse: (text: string) => text.replace(/^#/, "") || null,
    test: async (map, names) => {
      const found = new Set((await foundFor("tag", names, (name) => findTags(map, name))).flat());
      return ({ tags }) => tags.some((tag) => found.has(tag));
    },
  },
  layer: {
    ...named("<layer>"),
    description: "listed in this layer of the map",
    example: {
      value: "mine",
      meaning: "listed in this layer of the map: a name, a file, or a part that fits only one",
    },
    candidates: ({ layers }) => layers.map((value) => ({ value, description: "" })),
    test: (map, names) => {
      const found = new Set(names.map((name) => findLayer(map, name)));
      return (paper) => layersOf(map, paper).some((layer) => found.has(layer));
    },
  },
});

/** A filter whose value is a name, which only the map can tell to be right. */
function named(argument: string) {
  return { argument, forms: "a name", noun: null, parse: (text: string) => text } as const;
}

/** @param side the end of a decade that counts */
function dated(side: keyof Period) {
  const parse = (text: string): PartialDate | null => parsePeriod(text)?.[side] ?? null;
  return { argument: "<date>", forms: DATE_FORMS, noun: "a date", candidates: null, parse } as const;
}

/** A filter whose value is one of a fixed set of words, ignoring case. */
function oneOf<const T extends string>(argument: string, words: readonly T[]) {
  const parse = (text: string): T | null => words.find((word) => word === text.toLowerCase()) ?? null;
  const description = words.join(", ");
  return { argument, description, forms: orList(words), noun: null, candidates: words, parse } as const;
}

/** An undated paper is in no span of time. */
function overlapsAny(spans: readonly DateSpan[]): PaperTest {
  return ({ date }) => date !== null && spans.some((span) => overlaps(date, span));
}

// The filters, one definition each: flags, the query language, completion and the guides are made from them.
import { Failure, orList } from "../errors.ts";
import {
  DATE_FORMS,
  type DateSpan,
  isReversed,
  overlaps,
  type PartialDate,
  parsePartialDate,
  parseSpan,
} from "./dates.ts";
import { findAuthors, findLayer, findOrganizations, findTags, findTopic } from "./find.ts";
import {
  FEATURES,
  type Feature,
  hasFeature,
  idsWithBelow,
  KINDS,
  type Kind,
  layersOf,
  type Paper,
  type ResearchMap,
  STATUSES,
  type Status,
  topicIdsOf,
} from "./model.ts";
import { testOfNames } from "./papers-of-names.ts";

/** In the order in which help lists them and names are resolved. */
export const FILTER_NAMES = [
  "topic",
  "org",
  "author",
  "year",
  "since",
  "until",
  "has",
  "without",
  "kind",
  "status",
  "tag",
  "layer",
] as const satisfies readonly (keyof FilterValues)[];

/** What one value of each filter is after parsing. */
export interface FilterValues {
  readonly topic: string;
  readonly org: string;
  readonly author: string;
  readonly year: DateSpan;
  readonly since: PartialDate;
  readonly until: PartialDate;
  readonly has: Feature;
  readonly without: Feature;
  readonly kind: Kind;
  readonly status: Status;
  readonly tag: string;
  readonly layer: string;
}

export type FilterName = (typeof FILTER_NAMES)[number];

/** What was asked for, with names as typed. A paper needs to match any one value of each filter given, and all filters. */
export type FilterInput = { readonly [N in FilterName]?: readonly FilterValues[N][] };

/** Decides whether a paper is kept. */
export type PaperTest = (paper: Paper) => boolean;

/** A value that completion offers, with a few words on it. */
export interface Candidate {
  readonly value: string;
  readonly description: string;
  /** A shorter name that means the same, if there is one. */
  readonly short?: string;
}

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
    description: "2024, 2020..2023, 2023.. or ..2019",
    example: { value: "2024", meaning: "of that year; also 2020..2023, 2023.. and ..2019" },
    forms: "2024, 2020..2023, 2023.. or ..2019",
    noun: "a year",
    candidates: ({ papers }) => countedValues(papers, ({ date }) => (date === null ? [] : [date.slice(0, 4)])),
    parse: (text) => {
      const span = parseSpan(text);
      return span === null || isReversed(span) ? null : span;
    },
    test: (_, spans) => overlapsAny(spans),
  },
  since: {
    ...dated(),
    description: `dated then or later: ${DATE_FORMS}`,
    example: {
      value: "2024-06",
      meaning: "dated then or later; a paper dated 2024 may be from June, so it is kept",
    },
    test: (_, dates) => overlapsAny(dates.map((from) => ({ from, to: null }))),
  },
  until: {
    ...dated(),
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

/** What each name means, each looked for once. The first that the map does not have ends it. @throws Failure */
async function foundFor<T>(
  filter: FilterName,
  names: readonly string[],
  find: (name: string) => Promise<T>,
): Promise<T[]> {
  const found: T[] = [];
  for (const name of new Set(names)) {
    try {
      found.push(await find(name));
    } catch (error) {
      throw error instanceof Failure ? ((await severalNames(filter, name, find)) ?? error) : error;
    }
  }
  return found;
}

/** Why a text is no name, if it is several with commas between them; null: it is not. */
async function severalNames(
  filter: FilterName,
  text: string,
  find: (name: string) => Promise<unknown>,
): Promise<Failure | null> {
  const parts = partsOf(text);
  if (parts.length < 2) return null;
  const found = await Promise.allSettled(parts.map(find));
  if (found.some(({ status }) => status === "rejected")) return null;
  return new Failure("bad-value", `"${text}" is several names; ${repeated(filter, parts)}`);
}

/** More than these are hardly values. */
const MAX_PARTS = 20;

/** The texts between commas. */
function partsOf(text: string): string[] {
  const parts = text.split(",").map((part) => part.trim());
  return parts.includes("") || parts.length > MAX_PARTS ? [] : parts;
}

/** How several values are given: `repeat the option: --has code --has demo`. */
function repeated(filter: FilterName, parts: readonly string[]): string {
  const words = parts.map((part) => `--${filter} ${/\s/.test(part) ? `"${part}"` : part}`);
  return `repeat the option: ${words.join(" ")}`;
}

/**
 * The ids of the topics that these names mean and of all topics below them; none for no names.
 * @throws Failure `no-such-topic` or `ambiguous`
 */
export async function topicIdsBelow(map: ResearchMap, names: readonly string[]): Promise<ReadonlySet<string>> {
  const topics = await foundFor("topic", names, (name) => findTopic(map, name));
  return idsWithBelow(topics);
}

/** A filter whose value is a name, which only the map can tell to be right. */
function named(argument: string) {
  return { argument, forms: "a name", noun: null, parse: (text: string) => text } as const;
}

function dated() {
  return { argument: "<date>", forms: DATE_FORMS, noun: "a date", candidates: null, parse: parsePartialDate } as const;
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

/** The ids of topics, each with its last step if no other topic has the same. */
export function topicCandidates({ topics }: Pick<ResearchMap, "topics">): Candidate[] {
  const counts = new Map<string, number>();
  for (const { id } of topics) counts.set(lastStep(id), (counts.get(lastStep(id)) ?? 0) + 1);
  return topics.map(({ id, name }) => {
    const short = lastStep(id);
    return { value: id, description: name, ...(counts.get(short) === 1 && short !== id ? { short } : {}) };
  });
}

function lastStep(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/** Each value once, in order, with the number of papers that have it. */
function countedValues(papers: readonly Paper[], valuesOf: (paper: Paper) => readonly string[]): Candidate[] {
  const counts = new Map<string, number>();
  for (const paper of papers) {
    for (const value of new Set(valuesOf(paper))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts.keys()].sort().map((value) => {
    const count = counts.get(value) ?? 0;
    return { value, description: count === 1 ? "1 paper" : `${count} papers` };
  });
}

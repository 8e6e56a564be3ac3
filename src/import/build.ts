// Makes a map file of the texts of lists, bibliographies and a glossary, and reports what became of each part of them.

import { findInconsistencies } from "../map/consistency.ts";
import type { MapFile, TopicRow } from "../map/map-file.ts";
import type { Paper } from "../map/model.ts";
import { isPlainlyValid } from "../map/plainly-valid.ts";
import type { Encoding } from "../text/encodings.ts";
import { type AssembledMap, assembleMap, type KeyedEntry } from "./assemble/assemble.ts";
import { uniteReferences, withWholes } from "./assemble/same-references.ts";
import { parseBibliography } from "./bibliography/parse-bibliography.ts";
import { bibliographyOutline } from "./bibliography/topics.ts";
import { type Doubt, doubtsAbout } from "./doubts.ts";
import { entryLimitProblem } from "./entry-limit.ts";
import { foreignProblem } from "./foreign-formats.ts";
import { formatOf, type SourceFormat, type TopicsBy } from "./formats.ts";
import { parseGlossary } from "./glossary.ts";
import { KnownTopics, placeInKnownTopics } from "./known-topics.ts";
import { KnownWorks } from "./known-works.ts";
import { type Outline, titleFromFile, unreadOutline } from "./outline.ts";
import { PageLinks, withoutUnknownLinks } from "./page-links.ts";
import { type LeftOut, type Problem, refuse } from "./problems.ts";
import type { Bibliography, Reference } from "./reference.ts";

export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Null: recognised by the file's name, otherwise by the text. */
  readonly format?: SourceFormat | null;
  /** How the file was encoded; left out: in UTF-8, or it was in no file. */
  readonly encoding?: Encoding;
}

export interface BuildSources {
  /** Replaces the list's own title. */
  readonly title: string | null;
  readonly lists: readonly SourceText[];
  readonly references: readonly SourceText[];
  readonly glossaries: readonly SourceText[];
  /** YYYY-MM-DD: later dates are doubtful. Null: none is. */
  readonly today?: string | null;
  /** What sorts the papers of a bibliography into topics; null: its collections or keywords. */
  readonly topicsBy?: TopicsBy | null;
  /** Whether a key without a reference is the paper's id; then another map may know the paper. */
  readonly keysAreIds?: boolean;
  /** Topics of the layers below, each after the one above it: headings can name them, or their ids. */
  readonly knownTopics?: readonly TopicRow[];
  /** Papers of the layers below: bullets can name them, and a key that is the id of one needs no reference. */
  readonly knownPapers?: readonly Paper[];
}

/** What became of the input. */
export interface Report {
  readonly topics: number;
  readonly papers: number;
  readonly placements: number;
  readonly notes: number;
  /** What is least likely to be right, the most serious first. */
  readonly doubts: readonly Doubt[];
  /** Lines that do not fit in a map. */
  readonly leftOut: readonly LeftOut[];
  /** What a curator should look at: entries that cannot be read, impossible dates, unused references. */
  readonly remarks: readonly Problem[];
}

export interface Built {
  readonly map: MapFile;
  readonly report: Report;
  /** Ids that the lists state themselves, as `[@key]` after a title. */
  readonly keys: ReadonlySet<string>;
}

/** What the sources say, whether it makes a sound map or not. */
export interface MapDraft extends Built, Pick<AssembledMap, "locationsOfPaper" | "locationOfTopic"> {
  readonly outlines: readonly Outline[];
  /** All references, including those that no paper uses. */
  readonly references: readonly Reference[];
  /** Why the map cannot be made. */
  readonly problems: readonly Problem[];
}

/**
 * The map, and a report for its curator.
 * @param progress is called with the name of each file before it is read
 * @throws Failure `broken-input` with the location of every mistake
 */
export async function buildMap(sources: BuildSources, progress?: (file: string) => void): Promise<Built> {
  const { map, report, keys, problems } = await draftMap({ ...sources, unknownKeysAreIds: true }, progress);
  refuse(problems);
  const files = sources.lists.map(({ file }) => file).join(", ");
  refuse((await problemsIn(map)).map((message) => ({ file: files, at: null, rule: "not-read" as const, message })));
  return { map, report, keys };
}

/** What makes it no sound map. Most are plainly valid, and are not copied to find that out. */
async function problemsIn(map: MapFile): Promise<string[]> {
  if (isPlainlyValid(map)) return findInconsistencies(map);
  const { findProblems } = await import("../map/validate.ts");
  return findProblems(map);
}

/** Sources, and whether a key beside a title that no reference has, where there are none, is the id of the paper or a mistake. */
interface DraftSources extends BuildSources {
  readonly unknownKeysAreIds?: boolean;
}

/** The map as far as the sources can be read, and everything that is wrong with them. */
export async function draftMap(sources: DraftSources, progress?: (file: string) => void): Promise<MapDraft> {
  const lists = await readLists(sources, progress);
  const bibliographies: Bibliography[] = [];
  for (const source of sources.references) {
    progress?.(source.file);
    bibliographies.push(await readReferences(source));
  }
  const glossaries = sources.glossaries.map(({ file, text }) => parseGlossary(text, file));
  const { keysAreIds = false, unknownKeysAreIds = false } = sources;
  const knownIds = new Set(sources.knownPapers?.map(({ id }) => id));
  const sourcesOfReferences = [...lists, ...bibliographies];
  const references = sourcesOfReferences.flatMap((source) => source.references);
  const united = uniteReferences(sourcesOfReferences.map((source) => source.references));
  // where there is one, a key that it does not have is a mistake
  const hasBibliography =
    bibliographies.length > 0 || lists.some(({ outline, references }) => !outline.citations && references.length > 0);
  const isOwnKey = ({ key, title }: KeyedEntry): boolean =>
    keysAreIds || knownIds.has(key) || (unknownKeysAreIds && title !== key && !hasBibliography);
  const stated = new Set(references.map(({ id }) => id));
  const isKnown = (key: string): boolean => stated.has(key) || isOwnKey({ key, title: key });
  const outlines = lists.map(({ outline, references: own }, at) =>
    withoutUnknownLinks(
      { outline: own.length > 0 ? withWholes(outline, united.wholeOf) : outline, text: sources.lists[at]?.text ?? "" },
      isKnown,
    ),
  );
  const { unusedReferences, disagreements, problems, ...assembled } = assembleMap({
    title: sources.title,
    outlines,
    references: united.references,
    otherIds: united.otherIds,
    glossary: glossaries.flatMap(({ entries }) => entries),
    isOwnKey,
  });
  // the same bibliography can be the list and its references
  const listedIds = new Set(lists.flatMap(({ references: stated }) => stated.map(({ id }) => id)));
  const remarks = [
    ...[...sources.lists, ...sources.references, ...sources.glossaries].flatMap(guessedEncoding),
    ...[...outlines, ...bibliographies].flatMap((source) => source.remarks),
    ...united.remarks,
    ...lists.flatMap((list) => unreadFields(list.references, list.outline.file)),
    ...disagreements,
    ...unusedReferences.filter(({ id }) => id === null || !listedIds.has(id)).map(unusedReference),
  ];
  const doubts = outlines.flatMap((outline, index) =>
    doubtsAbout(outline, sources.lists[index]?.text ?? "", sources.today),
  );
  return {
    ...assembled,
    outlines,
    references,
    problems: [...[...outlines, ...bibliographies, ...glossaries].flatMap((source) => source.problems), ...problems],
    report: { ...countsOf(assembled.map), doubts, leftOut: outlines.flatMap(({ leftOut }) => leftOut), remarks },
  };
}

interface ReadList {
  readonly outline: Outline;
  /** Empty for a list in Markdown. */
  readonly references: readonly Reference[];
}

/** Pages about one paper come first, because others can link to them by names that only they state. */
async function readLists(sources: BuildSources, progress?: (file: string) => void): Promise<ReadList[]> {
  const lists: ReadList[] = [];
  for (const source of sources.lists) {
    progress?.(source.file);
    lists.push(await readList(source, sources));
  }
  const links = new PageLinks(lists.map(({ outline }) => outline));
  if (links.size === 0) return lists;
  const linked = await Promise.all(
    lists.map((list, at) => {
      const source = sources.lists[at];
      const canLink = /\[\[|\.md>?\)/.test(source?.text ?? "") && list.outline.pageNames === undefined;
      return canLink && source !== undefined ? readList(source, sources, links) : list;
    }),
  );
  const outlines = links.withPapers(linked.map(({ outline }) => outline));
  return linked.map(({ outline, references }, at) => ({ outline: outlines[at] ?? outline, references }));
}

async function readList(
  source: SourceText,
  { title, lists, topicsBy, knownTopics = [], knownPapers = [] }: BuildSources,
  links: PageLinks | null = null,
): Promise<ReadList> {
  const { file, text } = source;
  const refused = source.format == null ? foreignProblem(file, text) : null;
  if (refused !== null) return { outline: unreadOutline(file, [refused]), references: [] };
  const format = source.format ?? formatOf(file, text);
  const tooLarge = entryLimitProblem(text, file, format);
  if (tooLarge !== null) return { outline: unreadOutline(file, [tooLarge]), references: [] };
  if (format === "markdown") {
    const { parseOutline } = await import("./markdown/parse-outline.ts");
    const known = new KnownTopics(knownTopics);
    const outline = placeInKnownTopics(parseOutline(text, file, known, new KnownWorks(knownPapers), links), known);
    return { outline, references: await citedReferences(outline) };
  }
  const name = lists.length === 1 && title !== null ? title : titleFromFile(file);
  if ((format === "csv" || format === "tsv") && topicsBy == null) {
    const { parseTableOutline } = await import("./table/parse-table.ts");
    const outline = parseTableOutline(text, file, name);
    return { outline: inKnownTopics(outline, knownTopics), references: referencesIn(outline) };
  }
  const bibliography = await parseBibliography(text, file, format);
  const outline = bibliographyOutline(bibliography, { file, title: name, topicsBy: topicsBy ?? null });
  const isNamed = topicsBy == null || topicsBy === "keyword";
  return { outline: isNamed ? inKnownTopics(outline, knownTopics) : outline, references: bibliography.references };
}

/** A table or bibliography names topics as headings do. Where nothing sorts it, its only topic is the file. */
function inKnownTopics(outline: Outline, knownTopics: readonly TopicRow[]): Outline {
  const isUnsorted = outline.topics.every(({ path }) => path.length === 1 && path[0] === outline.title);
  return knownTopics.length === 0 || isUnsorted ? outline : placeInKnownTopics(outline, new KnownTopics(knownTopics));
}

/** The references that are written below entries: those with the key of an entry. */
async function citedReferences({ file, topics, citations = [] }: Outline): Promise<Reference[]> {
  if (citations.length === 0) return [];
  const keys = new Set(topics.flatMap(({ papers }) => papers.map(({ key }) => key)));
  const references: Reference[] = [];
  for (const { line, format, text } of citations) {
    const cited = await parseBibliography(text, file, format);
    for (const reference of cited.references) {
      if (reference.id !== null && keys.has(reference.id)) references.push({ ...reference, at: line });
    }
  }
  return references;
}

function referencesIn({ topics }: Outline): Reference[] {
  const references = topics.flatMap(({ papers }) => papers.map(({ reference }) => reference));
  return [...new Set(references.filter((reference) => reference !== null))];
}

async function readReferences({ file, text, format }: SourceText): Promise<Bibliography> {
  const known = format ?? formatOf(file, text);
  const bibliographyFormat = known === "markdown" ? "csl-json" : known;
  const tooLarge = entryLimitProblem(text, file, bibliographyFormat);
  if (tooLarge !== null) return { references: [], remarks: [], problems: [tooLarge] };
  return parseBibliography(text, file, bibliographyFormat);
}

function guessedEncoding({ file, encoding }: SourceText): Problem[] {
  if (encoding !== "Windows-1252") return [];
  const message =
    "the file is not UTF-8, and was read as Windows-1252; if letters are wrong, convert it to UTF-8 first";
  return [{ file, at: null, rule: "guessed-encoding", message }];
}

function unusedReference({ file, at, id, title }: Reference): Problem {
  return { file, at, rule: "unused-reference", message: `no paper uses the reference ${id ?? title}` };
}

/** How many fields one remark lists by name. */
const MAX_FIELDS = 12;

/** One remark for a file about all fields that do not fit in a map. */
function unreadFields(references: readonly Reference[], file: string): Problem[] {
  const counts = new Map<string, number>();
  for (const { unread } of references) for (const name of unread) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (counts.size === 0) return [];
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} (${count})`);
  const shown =
    names.length > MAX_FIELDS + 1 ? [...names.slice(0, MAX_FIELDS), `and ${names.length - MAX_FIELDS} more`] : names;
  return [
    { file, at: null, rule: "unread-fields", message: `fields that a map has no place for: ${shown.join(", ")}` },
  ];
}

function countsOf({ topics, papers }: MapFile): Pick<Report, "topics" | "papers" | "placements" | "notes"> {
  return {
    topics: topics.length,
    papers: papers.length,
    placements: papers.flatMap(({ placements }) => placements).length,
    notes: [...topics, ...papers].flatMap(({ notes }) => notes).length,
  };
}

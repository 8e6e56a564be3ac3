// Puts outlines, references and a glossary together as one map: topics are merged by path, entries of the same paper by
// what identifies it.
import { canonicalMap } from "../../map/canonical.ts";
import { type MapFile, SCHEMA_VERSION } from "../../map/map-file.ts";
import type { GlossaryEntry } from "../../map/model.ts";
import type { Outline, OutlinePaper } from "../outline.ts";
import type { Problem, SourceLocation } from "../problems.ts";
import type { Reference } from "../reference.ts";
import { ownKeys, PaperMerger } from "./paper-merger.ts";
import { mergeTopics } from "./topic-merger.ts";

/** What of an entry says whether its key is an id: a title that is the key is none. */
export interface KeyedEntry {
  readonly key: string;
  readonly title: string;
}

export interface AssembleSources {
  readonly title: string | null;
  readonly outlines: readonly Outline[];
  readonly references: readonly Reference[];
  /** Ids by which entries can name references that have another id. */
  readonly otherIds: ReadonlyMap<string, Reference>;
  readonly glossary: readonly GlossaryEntry[];
  /** Whether the key of an entry is the paper's id even in an outline that is not literal. */
  readonly isOwnKey: (entry: KeyedEntry) => boolean;
}

export interface AssembledMap {
  readonly map: MapFile;
  /** Keys that are ids. */
  readonly keys: ReadonlySet<string>;
  /** References that no paper uses: worth a look, but no error. */
  readonly unusedReferences: readonly Reference[];
  /** Where each paper, by its id, is stated: its entries in the lists, then its reference. */
  readonly locationsOfPaper: ReadonlyMap<string, readonly SourceLocation[]>;
  /** Where each topic, by its id, is stated first. */
  readonly locationOfTopic: ReadonlyMap<string, SourceLocation>;
  /** Where the sources of a paper state different identifiers. */
  readonly disagreements: readonly Problem[];
  readonly problems: readonly Problem[];
}

export function assembleMap({
  title: mapTitle,
  outlines,
  references,
  otherIds,
  glossary,
  isOwnKey,
}: AssembleSources): AssembledMap {
  const topics = mergeTopics(outlines);
  const merger = new PaperMerger(references, otherIds);
  const keyed: { readonly file: string; readonly entry: OutlinePaper }[] = [];
  for (const { file, topics: own } of outlines) {
    for (const topic of own) {
      const topicId = topics.idOf(topic);
      for (const paper of topic.papers) {
        const { key, title } = paper;
        const isOwn = key !== null && (isOwnKey({ key, title }) || isOfOwnList(paper));
        const entry = isOwn ? { ...paper, isLiteral: true } : paper;
        merger.add(entry, topicId, file);
        if (entry.key !== null) keyed.push({ file, entry });
      }
    }
  }
  const papers = merger.papers();
  const usedReferences = merger.usedReferences();
  const map = canonicalMap({
    schemaVersion: SCHEMA_VERSION,
    title: mapTitle ?? titleOf(outlines),
    description: outlines.find(({ description }) => description !== null)?.description ?? null,
    topics: topics.rows,
    papers: papers.map(({ paper }) => paper),
    glossary,
  });
  const used = new Set(usedReferences);
  return {
    map,
    keys: new Set(keyed.flatMap(({ entry }) => ownKeys(entry))),
    unusedReferences: references.filter((reference) => !used.has(reference)),
    locationsOfPaper: new Map(papers.map(({ paper, locations }) => [paper.id, locations])),
    locationOfTopic: topics.locations,
    disagreements: papers.flatMap((paper) => paper.disagreements),
    problems: keyed.flatMap(({ entry, file }) => unknownReference(entry, file, merger)),
  };
}

/** Whether `aimap add` has written the entry: its key is an id of the map that it came from. */
function isOfOwnList({ added }: OutlinePaper): boolean {
  return added !== null;
}

/** The first title that a list states. Among pages about one paper each, a page that lists fewer does not name them all. */
function titleOf(outlines: readonly Outline[]): string {
  const pages = outlines.filter(({ pageNames, topics }) => pageNames !== undefined && topics.length > 0).length;
  const stated = outlines.find((outline) => outline.title !== null && papersIn(outline) >= pages)?.title;
  const left = outlines.filter(({ topics }) => topics.length > 0);
  const named = left.find(({ pageNames }) => pageNames !== undefined) ?? left[0];
  return stated ?? named?.topics[0]?.path[0] ?? "";
}

function papersIn({ topics }: Outline): number {
  return topics.reduce((sum, { papers }) => sum + papers.length, 0);
}

function unknownReference({ key, isLiteral, line }: OutlinePaper, file: string, merger: PaperMerger): Problem[] {
  if (key === null || isLiteral || merger.hasReference(key)) return [];
  return [{ file, at: line, rule: "unknown-reference", message: `no reference "${key}"` }];
}

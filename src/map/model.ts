// The research map: topics, papers, and where papers are listed. It knows nothing of files, terminals or commands.
import type { PartialDate } from "./dates.ts";

/** The version of the map file format that this program writes, and the newest one that it reads. */
export const SCHEMA_VERSION = 1;

/** The version of literal outlines that this program writes: the value of `aimap` in their front matter. */
export const LITERAL_VERSION = 1;

/** What sort of work a paper is. */
export const KINDS = [
  "article",
  "conference",
  "preprint",
  "report",
  "thesis",
  "book",
  "post",
  "essay",
  "other",
] as const;
export type Kind = (typeof KINDS)[number];

/** Where the date shown comes from: the outline, a reference (also if it only adds the day), or an arXiv id. */
export const DATE_SOURCES = ["map", "reference", "arxiv"] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/** `seed`: listed in the source document; `resolved`: added by the curators for something that it only mentions. */
export const ORIGINS = ["seed", "resolved"] as const;
export type Origin = (typeof ORIGINS)[number];

/** A curator's bullet under a paper or topic; notes nest. */
export interface Note {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** A paper listed under a topic. One paper can be listed under several. */
export interface Placement {
  readonly topicId: string;
  /** Label for several papers inside the topic, such as “Task vectors”. */
  readonly group: string | null;
  /** What the curator wrote about the paper in this topic. */
  readonly comment: string | null;
}

/** Any listed work: article, preprint, post, essay, report. */
export interface Paper {
  /** Citation key: unique in the map and stable. Derived ids are ASCII and lower case. */
  readonly id: string;
  readonly title: string;
  /** Other titles that the work has or had. */
  readonly alternativeTitles: readonly string[];
  /** Full names in reading order. */
  readonly authors: readonly string[];
  /** False if the list of authors is cut. */
  readonly authorsComplete: boolean;
  readonly organizations: readonly string[];
  /** As precise as it is known; null: undated. */
  readonly date: PartialDate | null;
  readonly dateSource: DateSource | null;
  /** First public date according to the reference, kept even if the map shows another month. */
  readonly published: PartialDate | null;
  readonly kind: Kind;
  readonly venue: string | null;
  /** Volume, issue and pages. */
  readonly venueDetail: string | null;
  readonly url: string | null;
  /** arXiv id without version, such as `2309.08600`. */
  readonly arxiv: string | null;
  /** DOI without resolver, such as `10.3390/e27040344`. */
  readonly doi: string | null;
  readonly code: string | null;
  readonly demo: string | null;
  readonly keywords: readonly string[];
  /** At least one. */
  readonly placements: readonly Placement[];
  readonly notes: readonly Note[];
  readonly origin: Origin;
}

/** A node of the topic tree. */
export interface Topic {
  /** Slug path, such as `interpretability/semanticity`. */
  readonly id: string;
  readonly name: string;
  /** Names from the top of the tree down to this topic. */
  readonly path: readonly string[];
  /** 1 at the top. */
  readonly depth: number;
  readonly parent: Topic | null;
  /** In outline order. */
  readonly children: readonly Topic[];
  readonly notes: readonly Note[];
  readonly groups: readonly string[];
}

/** An abbreviation or another name, and what it means. */
export interface GlossaryEntry {
  readonly term: string;
  /** Names of the same thing; search follows them in both directions. */
  readonly expansions: readonly string[];
  /** Words that a text about it would use; search follows them from the term only. */
  readonly words: readonly string[];
}

export interface ResearchMap {
  readonly title: string;
  readonly description: string | null;
  /** All topics in outline order: each before its children. */
  readonly topics: readonly Topic[];
  /** In outline order of their first placement. */
  readonly papers: readonly Paper[];
  readonly glossary: readonly GlossaryEntry[];
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly paperById: ReadonlyMap<string, Paper>;
  /** Family names that the rule in names.ts would get wrong, by full name. */
  readonly familyNames: ReadonlyMap<string, string>;
  /** Names of the layers that the map is combined from, the lowest first; at least one. */
  readonly layers: readonly string[];
  /** The layers that list a paper, by its id, the lowest first; a paper that is missing here is in the only layer. */
  readonly layersById: ReadonlyMap<string, readonly string[]>;
}

/** The content of a map file, as `build` writes it and `load` reads it. */
export interface MapFile {
  readonly schemaVersion: number;
  readonly title: string;
  readonly description: string | null;
  readonly topics: readonly TopicRow[];
  readonly papers: readonly Paper[];
  readonly glossary: readonly GlossaryEntry[];
  readonly familyNames: readonly FamilyNameRow[];
}

export interface TopicRow {
  readonly id: string;
  readonly name: string;
  /** Id of the topic above it; null at the top. */
  readonly parent: string | null;
  readonly notes: readonly Note[];
  readonly groups: readonly string[];
}

export interface FamilyNameRow {
  readonly name: string;
  readonly family: string;
}

/** Which layers the papers of a map come from. */
export type Origins = Pick<ResearchMap, "layers" | "layersById">;

/** The name of the map that ships with the program, wherever a layer or file can be named. */
export const BUNDLED = "bundled";

/** The name of a file as a layer: `mine` for `lists/mine.md`. */
export function shortName(path: string): string {
  const file = path.replace(/^.*[\\/](?=[^\\/]*$)/, "");
  return file.replace(/(?<=.)\.\w+$/, "") || path;
}

/** Links the rows of a valid map file, in which ids resolve and parents come before their children. */
export function linkMap(file: MapFile, origins: Origins = { layers: [BUNDLED], layersById: new Map() }): ResearchMap {
  const topicById = new Map<string, Topic>();
  const childrenById = new Map<string, Topic[]>();
  for (const row of file.topics) {
    const parent = row.parent === null ? null : (topicById.get(row.parent) ?? null);
    const children: Topic[] = [];
    const topic: Topic = {
      id: row.id,
      name: row.name,
      path: parent === null ? [row.name] : [...parent.path, row.name],
      depth: parent === null ? 1 : parent.depth + 1,
      parent,
      children,
      notes: row.notes,
      groups: row.groups,
    };
    topicById.set(row.id, topic);
    childrenById.set(row.id, children);
    if (parent !== null) childrenById.get(parent.id)?.push(topic);
  }
  return {
    title: file.title,
    description: file.description,
    topics: [...topicById.values()],
    papers: file.papers,
    glossary: file.glossary,
    topicById,
    paperById: new Map(file.papers.map((paper) => [paper.id, paper])),
    familyNames: new Map(file.familyNames.map(({ name, family }) => [name, family])),
    ...origins,
  };
}

/** The rows of a linked map. */
export function fileOfMap(map: ResearchMap): MapFile {
  const { title, description, topics, papers, glossary, familyNames } = map;
  return {
    schemaVersion: SCHEMA_VERSION,
    title,
    description,
    topics: topics.map(({ id, name, parent, notes, groups }) => ({
      id,
      name,
      parent: parent?.id ?? null,
      notes,
      groups,
    })),
    papers,
    glossary,
    familyNames: [...familyNames].map(([name, family]) => ({ name, family })),
  };
}

/** Layers that contain the paper, in order; the first is where it came from. */
export function layersOf(map: ResearchMap, { id }: Paper): readonly string[] {
  return map.layersById.get(id) ?? map.layers;
}

/** The topic and all topics below it, in outline order. */
export function topicsBelow(topic: Topic): Topic[] {
  return [topic, ...topic.children.flatMap(topicsBelow)];
}

/** The topics of a paper, in the order of its placements. */
export function topicsOf(map: ResearchMap, paper: Paper): Topic[] {
  return paper.placements.map(({ topicId }) => map.topicById.get(topicId)).filter((topic) => topic !== undefined);
}

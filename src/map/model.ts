// The research map as the program knows it: topics, papers and where they stand. Knows no file, terminal or command.
import type { PartialDate } from "./dates.ts";

/** The version of the map file format that this program writes, and the newest that it reads. */
export const SCHEMA_VERSION = 1;

/** The version of literal outlines that this program writes: what their front matter says as `aimap`. */
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

/** Where a paper's shown date comes from: the outline, a reference (also when it refines to the day), or an arXiv id. */
export const DATE_SOURCES = ["map", "reference", "arxiv"] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/** `seed`: listed in the source document; `resolved`: added by the curators for something that the source only names. */
export const ORIGINS = ["seed", "resolved"] as const;
export type Origin = (typeof ORIGINS)[number];

/** A curator's bullet under a paper or topic; notes nest. */
export interface Note {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** A paper standing under a topic. One paper can stand under several. */
export interface Placement {
  readonly topicId: string;
  /** Label that bundles papers inside the topic, such as “Task vectors”. */
  readonly group: string | null;
  /** What the curator wrote beside the paper at this place. */
  readonly comment: string | null;
}

/** Any listed work: article, preprint, post, essay, report. */
export interface Paper {
  /** Citation key: unique in the map, plain ASCII, lower case, never changed again. */
  readonly id: string;
  readonly title: string;
  /** What the work is or was also called. */
  readonly alternativeTitles: readonly string[];
  /** Full names in reading order. */
  readonly authors: readonly string[];
  /** False where the list of authors is cut. */
  readonly authorsComplete: boolean;
  readonly organizations: readonly string[];
  /** As precise as is known; null: undated. */
  readonly date: PartialDate | null;
  readonly dateSource: DateSource | null;
  /** First public date by the reference, kept also where the map shows another month. */
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
  /** In the outline's order. */
  readonly children: readonly Topic[];
  readonly notes: readonly Note[];
  readonly groups: readonly string[];
}

/** An abbreviation or other name of a thing, and what it stands for. */
export interface GlossaryEntry {
  readonly term: string;
  /** Names of the same thing; they hold in both directions. */
  readonly expansions: readonly string[];
  /** Words that a text on it would use; followed from the term only. */
  readonly words: readonly string[];
}

export interface ResearchMap {
  readonly title: string;
  readonly description: string | null;
  /** All topics in outline order: each before those below it. */
  readonly topics: readonly Topic[];
  /** In outline order of their first placement. */
  readonly papers: readonly Paper[];
  readonly glossary: readonly GlossaryEntry[];
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly paperById: ReadonlyMap<string, Paper>;
  /** Family names that the rule of `familyName` would get wrong, by full name. */
  readonly familyNames: ReadonlyMap<string, string>;
  /** Names of the layers that the map was laid of, the lowest first; at least one. */
  readonly layers: readonly string[];
  /** Which of them list a paper, by its id, the lowest first; papers that are not there stand in the only one. */
  readonly layersById: ReadonlyMap<string, readonly string[]>;
}

/** The map file: what `build` writes and `load` reads. */
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

/** Where the papers of a map came from. */
export type Origins = Pick<ResearchMap, "layers" | "layersById">;

/** What the map that ships with the program is called where a layer or file is named. */
export const BUNDLED = "bundled";

/** What a file is called as a layer: `mine` of `lists/mine.md`. */
export function shortName(path: string): string {
  const file = path.replace(/^.*[\\/](?=[^\\/]*$)/, "");
  return file.replace(/(?<=.)\.\w+$/, "") || path;
}

/** Links the rows of a valid map file: ids resolve, parents come before their children, nothing is twice. */
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

/** The layers that list the paper, the one that it came from first. */
export function layersOf(map: ResearchMap, { id }: Paper): readonly string[] {
  return map.layersById.get(id) ?? map.layers;
}

/** The topic itself, then everything below it, in outline order. */
export function topicsBelow(topic: Topic): Topic[] {
  return [topic, ...topic.children.flatMap(topicsBelow)];
}

/** A paper's topics, in the order of its placements. */
export function topicsOf(map: ResearchMap, paper: Paper): Topic[] {
  return paper.placements.map(({ topicId }) => map.topicById.get(topicId)).filter((topic) => topic !== undefined);
}

// The research map: topics, papers, and where papers are listed. It knows nothing of files, terminals or commands.

import type { PartialDate } from "./dates.ts";
import type { NumberedLists, NumberedValues, OtherNameKind, PaperCounts, PrintedRecords } from "./map-columns.ts";
import type { CslType, DateSource, Kind, Origin, Status } from "./vocabulary.ts";

/**
 * A person or an organisation, in the parts of a CSL name: only those that the name has, and at least `family`, `given` or
 * `literal`.
 */
export interface PersonName {
  /** Without particles. */
  readonly family?: string;
  readonly given?: string;
  /** Printed with the given name where the family name is printed alone: `de` in `de Gaulle`. */
  readonly droppingParticle?: string;
  /** Always printed with the family name: `von` in `von Oswald`. */
  readonly nonDroppingParticle?: string;
  /** `Jr.` or `III`. */
  readonly suffix?: string;
  /** Whether a comma separates the suffix from the name. */
  readonly commaSuffix?: true;
  /** Whether the family name comes first, as in Chinese or Hungarian. */
  readonly staticOrdering?: true;
  /** The whole name, where it has no parts: an organisation, or a person with one name. */
  readonly literal?: string;
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The formats whose fields are open: a bibliography can hold fields that no format knows. */
export const EXTRA_FORMATS = ["bibtex", "csl-json", "ris"] as const;

/** A field that a bibliography states and that has no key in `Paper`, or not in every detail: kept unchanged. */
export interface ExtraField {
  readonly format: (typeof EXTRA_FORMATS)[number];
  /** As the format calls it: `urldate`, `accessed`, `Y2`. `entrytype` is the type of a BibTeX entry. */
  readonly name: string;
  /** Decoded text; JSON as it is. RIS has a row for each line. */
  readonly value: Json;
}

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
  /** Full names in reading order, made from `authorNames`. */
  readonly authors: readonly string[];
  readonly authorNames: readonly PersonName[];
  /** False if the list of authors is cut. */
  readonly authorsComplete: boolean;
  /** Full names in reading order, made from `editorNames`. */
  readonly editors: readonly string[];
  readonly editorNames: readonly PersonName[];
  /** Full names in reading order, made from `translatorNames`. */
  readonly translators: readonly string[];
  readonly translatorNames: readonly PersonName[];
  /** Where the work comes from; of a thesis or report, the first is the one that published it. */
  readonly organizations: readonly string[];
  /** As precise as it is known; null: undated. */
  readonly date: PartialDate | null;
  readonly dateSource: DateSource | null;
  /** First public date according to the reference, kept even if the map shows another month. */
  readonly published: PartialDate | null;
  /**
   * The date of publication in EDTF, where it says more than `published`: a range, a season, or doubt, such as
   * `2012/2014`, `2015-22` or `1996~`.
   */
  readonly issued: string | null;
  /** Derived from `cslType`, unless somebody states a kind that CSL has no type for. */
  readonly kind: Kind;
  readonly cslType: CslType;
  /** What sort of its type it is, such as `Master's thesis`. */
  readonly genre: string | null;
  /** The journal, proceedings, book or site that contains it. */
  readonly venue: string | null;
  /** The series that it, or what contains it, belongs to. */
  readonly collectionTitle: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  /** Number of a report, or of a book in its series. */
  readonly number: string | null;
  /** `1-9`, `63:1-63:34` or `1-5, 7-9`, with hyphens. */
  readonly pages: string | null;
  readonly edition: string | null;
  readonly publisher: string | null;
  readonly publisherPlace: string | null;
  /** Name of the conference or other event. */
  readonly event: string | null;
  readonly isbn: string | null;
  readonly issn: string | null;
  readonly pmid: string | null;
  /** As the source states it: a code such as `en-GB`, or a name. */
  readonly language: string | null;
  readonly abstract: string | null;
  /** The note of the bibliography, such as `In press`; what a curator wrote is in `notes`. */
  readonly note: string | null;
  readonly url: string | null;
  /** arXiv id without version, such as `2309.08600`. */
  readonly arxiv: string | null;
  /** DOI without resolver, such as `10.3390/e27040344`. */
  readonly doi: string | null;
  readonly code: string | null;
  readonly demo: string | null;
  /** Paths of local copies, as JabRef and Zotero write them. */
  readonly files: readonly string[];
  readonly keywords: readonly string[];
  /** How far its reader is with it; null where nobody keeps track. */
  readonly status: Status | null;
  /** Its reader's own words for it, without `#`. */
  readonly tags: readonly string[];
  /** What its bibliography states besides. */
  readonly extra: readonly ExtraField[];
  /** At least one. */
  readonly placements: readonly Placement[];
  readonly notes: readonly Note[];
  readonly origin: Origin;
}

/** What a paper can have or lack, for filters. */
export const FEATURES = ["code", "demo", "file", "notes", "comment", "abstract", "date", "doi", "arxiv"] as const;
export type Feature = (typeof FEATURES)[number];

export function hasFeature(paper: Paper, feature: Feature): boolean {
  if (isDeferred(paper)) return paper.has(feature);
  if (feature === "notes") return paper.notes.length > 0;
  if (feature === "file") return paper.files.length > 0;
  if (feature === "comment") return paper.placements.some(({ comment }) => comment !== null);
  return paper[feature] !== null;
}

/** The ids of the topics that list a paper, in the order of its placements. */
export function topicIdsOf(paper: Paper): readonly string[] {
  return isDeferred(paper) ? paper.topicIds : paper.placements.map(({ topicId }) => topicId);
}

/** Short forms of the names of a paper's people: see src/map/names.ts. */
export const NAME_FORMS = ["authorsInShort", "firstAuthor"] as const;
export type NameForm = (typeof NAME_FORMS)[number];

/**
 * A paper of a prepared map, whose values are read when they are first asked for. They are not properties of its own, so a
 * spread does not copy them: use `valuesOf`.
 */
export interface DeferredPaper extends Paper {
  /** Its position in the map. */
  readonly position: number;
  /** As `topicIdsOf`, without reading the placements. */
  readonly topicIds: readonly string[];
  /** As `hasFeature`, without reading what it has. */
  has(feature: Feature): boolean;
  /** The names of its people in a short form, without reading the names; undefined: reading them is less work. */
  knownName(form: NameForm): string | null | undefined;
  /** The paper with all its values as properties of its own. */
  toJSON(): Paper;
  /** The same for who needs it once: the paper keeps nothing of it. */
  copy(): Paper;
}

export function isDeferred(paper: Paper): paper is DeferredPaper {
  return "topicIds" in paper;
}

/** The paper with all its values as properties of its own, which a spread copies. */
export function valuesOf(paper: Paper): Paper {
  return isDeferred(paper) ? paper.toJSON() : paper;
}

/** The same for who needs it once. */
export function copyOf(paper: Paper): Paper {
  return isDeferred(paper) ? paper.copy() : paper;
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
  /** Names of the layers that the map is combined from, the lowest first; at least one. */
  readonly layers: readonly string[];
  /** The layers that list a paper, by its id, the lowest first; a paper that is missing here is in the only layer. */
  readonly layersById: ReadonlyMap<string, readonly string[]>;
  /** What is known of all papers without reading them; absent: the map is not a prepared one. */
  readonly columns?: MapColumns;
}

/** What a prepared map knows of its papers before they are read. */
export interface MapColumns {
  /** The positions of all papers, in the order of `compareNewest`. */
  newestFirst(): Uint32Array;
  /** The paper with a rank in that order, from 0. */
  newest(rank: number): Paper;
  /** The paper at a position. */
  paperAt(position: number): Paper;
  /** As `layersById`, for the paper at a position. */
  layersAt(position: number): readonly string[] | undefined;
  /** The dates of all papers; null: they are not together. */
  dates(): NumberedValues | null;
  /** As `topicIdsOf`, for all papers; null: they are not together. */
  topicIds(): NumberedLists | null;
  /** How many papers there are, by year and by topic; null: nobody has counted them. */
  counts(): PaperCounts | null;
  /** The papers that this key of a name belongs to (see src/map/entry-index.ts), and perhaps others, in the order of the map. */
  perhapsNamed(kind: OtherNameKind, key: string): Promise<readonly Paper[]>;
  /** The papers whose ids begin so, in the order of the map. */
  startingWith(start: string): readonly Paper[];
  /** The records of its papers as JSON prints them: see src/render/printed-papers.ts; null: they are not kept. */
  printedRecords(): PrintedRecords | null;
  /** The map as people see it: all its text sanitised, papers and topics at the same positions; null: this one is. */
  sanitised(): ResearchMap | null;
}

/** Which layers the papers of a map come from. */
export type Origins = Pick<ResearchMap, "layers" | "layersById">;

/** The name of the map that ships with the program, wherever a layer or file can be named. */
export const BUNDLED = "bundled";

/** The name of the reader's own list, as a layer and wherever a layer can be named. */
export const MINE = "mine";

/** In place of a path, or of ids: standard input. */
export const STDIN = "-";

/** The name of a file as a layer: `mine` for `lists/mine.md`. */
export function shortName(path: string): string {
  const file = path.replace(/^.*[\\/](?=[^\\/]*$)/, "");
  return file.replace(/(?<=.)\.\w+$/, "") || path;
}

/** Layers that contain the paper, in order; the first is where it came from. */
export function layersOf(map: ResearchMap, paper: Paper): readonly string[] {
  const { columns, layersById, layers } = map;
  const isKnown = columns !== undefined && isDeferred(paper) && columns.paperAt(paper.position) === paper;
  return (isKnown ? columns.layersAt(paper.position) : layersById.get(paper.id)) ?? layers;
}

/** The topic and all topics below it, in outline order. */
export function topicsBelow(topic: Topic): Topic[] {
  return [topic, ...topic.children.flatMap(topicsBelow)];
}

/** The ids of these topics and of all topics below them. */
export function idsWithBelow(topics: readonly Topic[]): ReadonlySet<string> {
  return new Set(topics.flatMap(topicsBelow).map(({ id }) => id));
}

/** The topics of a paper, in the order of its placements. */
export function topicsOf(map: ResearchMap, paper: Paper): Topic[] {
  return topicIdsOf(paper)
    .map((id) => map.topicById.get(id))
    .filter((topic) => topic !== undefined);
}

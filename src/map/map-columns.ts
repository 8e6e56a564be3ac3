// What a prepared map knows of its papers before they are read: the shape of its columns, without where they come from.
import type { Paper, ResearchMap } from "./model.ts";

/** How a paper can be named, besides by the start of its id. */
export type NameKind = "id" | "arxiv" | "doi" | "url" | "title";

/** The same without ids, which are looked up more often than all others. */
export type OtherNameKind = Exclude<NameKind, "id">;

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

/** A value of each paper, of those that many of them share. */
export interface NumberedValues {
  readonly values: readonly (string | null)[];
  /** By position: where its value is in `values`. */
  readonly numbers: Uint32Array;
}

/** The same with a list of values for each paper. */
export interface NumberedLists {
  readonly values: readonly string[];
  /** The numbers of the first paper, then those of the next. */
  readonly numbers: Uint32Array;
  /** By position: where its numbers end. */
  readonly ends: Uint32Array;
}

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** How many papers a map has. */
export interface PaperCounts {
  readonly years: readonly YearCount[];
  /** In the order of the topics. */
  readonly topics: readonly TopicCounts[];
}

export interface TopicCounts {
  /** Papers in the topic and below it, each once. */
  readonly papers: number;
  /** Papers listed directly under it. */
  readonly ownPapers: number;
  /** Of the papers in it and below it. */
  readonly years: readonly YearCount[];
}

export interface PrintedRecords {
  /** What most records have in common. */
  readonly shared: string;
  /** What that of the paper at a position has instead. */
  ofPaper(position: number): string;
}

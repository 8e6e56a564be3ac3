// Values of all papers together, as a prepared map has them before any paper is read: numbered values, counts and printed records.

/** How a paper can be named, besides by the start of its id. */
export type NameKind = "id" | "arxiv" | "doi" | "url" | "title";

/** The same without ids, which are looked up more often than all others. */
export type OtherNameKind = Exclude<NameKind, "id">;

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

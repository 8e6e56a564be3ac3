// The words that facts of a paper are chosen from: its kind and type, the state of its reading, and where it and its date come from.

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

/** The types of CSL 1.0.2: https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
export const CSL_TYPES = [
  "article",
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "bill",
  "book",
  "broadcast",
  "chapter",
  "classic",
  "collection",
  "dataset",
  "document",
  "entry",
  "entry-dictionary",
  "entry-encyclopedia",
  "event",
  "figure",
  "graphic",
  "hearing",
  "interview",
  "legal_case",
  "legislation",
  "manuscript",
  "map",
  "motion_picture",
  "musical_score",
  "pamphlet",
  "paper-conference",
  "patent",
  "performance",
  "periodical",
  "personal_communication",
  "post",
  "post-weblog",
  "regulation",
  "report",
  "review",
  "review-book",
  "software",
  "song",
  "speech",
  "standard",
  "thesis",
  "treaty",
  "webpage",
] as const;
export type CslType = (typeof CSL_TYPES)[number];

/** Where the date shown comes from: the outline, a reference (also if it only adds the day), or an arXiv id. */
export const DATE_SOURCES = ["map", "reference", "arxiv"] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/** How far a reader is with a work. */
export const STATUSES = ["queued", "reading", "read", "dropped"] as const;
export type Status = (typeof STATUSES)[number];

/** What is between the brackets of a task, as in Obsidian. */
export const MARK_OF_STATUS: Readonly<Record<Status, string>> = { queued: " ", reading: "/", read: "x", dropped: "-" };

/** `seed`: listed in the source document; `resolved`: added by the curators for something that it only mentions. */
export const ORIGINS = ["seed", "resolved"] as const;
export type Origin = (typeof ORIGINS)[number];

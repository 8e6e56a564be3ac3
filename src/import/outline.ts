// The outline that every reader makes of its source: topics with the papers listed in them, each with its line. Nothing
// in it is looked up or derived; that is the work of assemble/.
import type { PartialDate } from "../map/dates.ts";
import type { Note, Paper } from "../map/model.ts";
import type { Kind, Status } from "../map/vocabulary.ts";
import type { LeftOut, Problem, SourceLocation } from "./problems.ts";
import type { Reference } from "./reference.ts";

/** Where in its venue a work appeared, and who published that. */
export type Publication = Pick<Paper, "volume" | "issue" | "pages" | "publisher">;

/** A paper as its source states it. */
export interface OutlinePaper {
  /** From 1: where the entry begins. */
  readonly line: number;
  /** Key of a reference, written `[@key]` after the entry. In a literal outline it is also the paper's id. */
  readonly key: string | null;
  /** Whether every character means itself, as in an exported outline. */
  readonly isLiteral: boolean;
  /** Whether the source says that there is no date, so that none is looked for. */
  readonly isUndated: boolean;
  /** The reference that this entry was made from, if it comes from a bibliography. */
  readonly reference: Reference | null;
  readonly title: string;
  readonly date: PartialDate | null;
  readonly authors: readonly string[];
  readonly authorsComplete: boolean;
  /** Written before the title (`2024-06: OpenAI: [Title](…)`), in a code span, or in a column of a table. */
  readonly organizations: readonly string[];
  readonly venue: string | null;
  readonly publication: Publication | null;
  readonly kind: Kind | null;
  readonly keywords: readonly string[];
  readonly status: Status | null;
  readonly tags: readonly string[];
  /** When its reader added it to her list. */
  readonly added: PartialDate | null;
  readonly url: string | null;
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly code: string | null;
  readonly demo: string | null;
  readonly group: string | null;
  readonly comment: string | null;
  readonly notes: readonly Note[];
  /** Where the facts are stated, if not on its line: on a page of its own. */
  readonly source?: SourceLocation;
}

export interface OutlineTopic {
  /** From 1. */
  readonly line: number;
  /** Names from the top of the tree down to this topic. */
  readonly path: readonly string[];
  /** The id that the source states; null: one is derived from the path. */
  readonly id: string | null;
  /** The topic above, null at the top. Undefined: the topic above is found by the path. */
  readonly above?: OutlineTopic | null;
  readonly notes: readonly Note[];
  readonly groups: readonly string[];
  readonly papers: readonly OutlinePaper[];
}

export interface Heading {
  /** From 1. */
  readonly line: number;
  /** 1 for the largest. */
  readonly depth: number;
  readonly name: string;
}

export interface Outline {
  readonly file: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly topics: readonly OutlineTopic[];
  /** The headings as they are written; a bibliography has none. */
  readonly headings: readonly Heading[];
  /** References in blocks of code below entries that name their keys. */
  readonly citations?: readonly CitationBlock[];
  /** The heading that was read as the title of the list, although it could be a topic. */
  readonly loneHeading?: Heading | null;
  /** The names by which other pages can link to this one, if it is about one paper. */
  readonly pageNames?: readonly string[];
  /** Lines that do not fit in a map. */
  readonly leftOut: readonly LeftOut[];
  /** What a curator should look at, although the map is sound. */
  readonly remarks: readonly Problem[];
  /** Why the file cannot be read. */
  readonly problems: readonly Problem[];
}

/** What a reference below an entry can be written in. */
const CITED_FORMATS = ["bibtex", "ris", "csl-json"] as const;

/** A reference that is written below an entry. */
export interface CitationBlock {
  /** From 1. */
  readonly line: number;
  readonly format: (typeof CITED_FORMATS)[number];
  readonly text: string;
}

/** Shared by all entries: most have nothing of most things. */
const NONE: readonly never[] = [];

/** An entry of which only the line and the title are known. */
export function bareEntry(line: number, title: string): OutlinePaper {
  return {
    line,
    key: null,
    isLiteral: false,
    isUndated: false,
    reference: null,
    title,
    date: null,
    authors: NONE,
    authorsComplete: true,
    organizations: NONE,
    venue: null,
    publication: null,
    kind: null,
    keywords: NONE,
    status: null,
    tags: NONE,
    added: null,
    url: null,
    arxiv: null,
    doi: null,
    code: null,
    demo: null,
    group: null,
    comment: null,
    notes: NONE,
  };
}

/** The outline of a file that cannot be read. */
export function unreadOutline(file: string, problems: readonly Problem[]): Outline {
  return { file, title: null, description: null, topics: [], headings: [], leftOut: [], remarks: [], problems };
}

/** The title of an outline that states none: the name of its file, without folder and ending. */
export function titleFromFile(file: string): string {
  return file.replace(/^.*[\\/]|\.\w+$/g, "");
}

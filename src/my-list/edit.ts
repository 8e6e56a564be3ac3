// What can be done to a list.
import { type Note, type Paper, valuesOf } from "../map/model.ts";
import type { Status } from "../map/vocabulary.ts";
import type { EntryFacts } from "./entry-text.ts";
import type { Address } from "./new-work.ts";

/** A topic, by the names from the top of the tree down to it, and its id where the map below has it. */
export interface TopicTarget {
  readonly path: readonly string[];
  readonly id: string | null;
}

/** A work that the list does not have yet. */
export interface NewEntry {
  readonly facts: EntryFacts;
  readonly notes: readonly Note[];
  /** Null: above all headings. */
  readonly topic: TopicTarget | null;
  /** A reference in a block of code below it, for what an entry cannot state; null: none is needed. */
  readonly citation: Citation | null;
}

/** A reference in two formats: people read one, and the other always says everything. */
export interface Citation {
  readonly bibtex: string;
  readonly cslJson: string;
  /** What it has to state. */
  readonly facts: Partial<Paper>;
}

/** An edit of a paper that the list has, by its id in the list; or a new entry. */
export type Edit =
  | { readonly type: "add"; readonly entry: NewEntry }
  | { readonly type: "status"; readonly id: string; readonly status: Status }
  | { readonly type: "tag"; readonly id: string; readonly tag: string }
  | { readonly type: "untag"; readonly id: string; readonly tag: string }
  | { readonly type: "address"; readonly id: string; readonly address: Address }
  | { readonly type: "note"; readonly id: string; readonly note: Note };

/** An edit of a paper that the list has. */
export type PaperEdit = Exclude<Edit, { readonly type: "add" }>;

/** The paper as it should be read after an edit of it. */
export function editedPaper(paper: Paper, edit: PaperEdit): Paper {
  switch (edit.type) {
    case "status":
      return { ...valuesOf(paper), status: edit.status };
    case "tag":
      return { ...valuesOf(paper), tags: [...paper.tags, edit.tag] };
    case "untag":
      return { ...valuesOf(paper), tags: paper.tags.filter((tag) => tag !== edit.tag) };
    case "address": {
      const { url, arxiv, doi } = edit.address;
      return { ...valuesOf(paper), url: paper.url ?? url, arxiv: paper.arxiv ?? arxiv, doi: paper.doi ?? doi };
    }
    case "note":
      return { ...valuesOf(paper), notes: [...paper.notes, edit.note] };
  }
}

// An entry with facts that have names: those in the other cells of its row, or on the same line, or in the front matter.
import type { Note } from "../../map/model.ts";
import type { ReadDate } from "../date-column.ts";
import type { Conventions } from "./entry/conventions.ts";
import type { ListEntry } from "./entry/entry.ts";
import type { TaskMarks } from "./entry/task.ts";
import { trimComment } from "./entry/trim.ts";
import { isLinkAway } from "./items.ts";
import { isEmptyFact, type NamedFact, readNamedFact } from "./read-named-fact.ts";

export interface DescribedEntry {
  readonly entry: ListEntry;
  readonly keywords: readonly string[];
  /** Words that are no fact. */
  readonly notes: readonly Note[];
}

interface DescriptionContext {
  readonly conventions: Conventions;
  readonly readDate: ReadDate;
}

/** @param stated what the title says besides */
export function describedEntry(
  stated: ListEntry,
  facts: Iterable<NamedFact>,
  { conventions, readDate }: DescriptionContext,
): DescribedEntry {
  let entry = stated;
  const keywords: string[] = [];
  const comments = stated.comment === null ? [] : [stated.comment];
  const notes: Note[] = [];
  for (const named of facts) {
    const { name, role, pieces, words } = named;
    // `[-](…)` leads somewhere
    if (role !== "status" && isEmptyFact(words) && !pieces.some(isLinkAway)) continue;
    const fact = readNamedFact(named, { known: entry, conventions, readDate });
    // to spread several objects into one costs ten times as much
    entry = Object.assign({ ...entry }, fact.facts, withMarks(entry, fact.marks));
    for (const keyword of fact.keywords) keywords.push(keyword);
    if (fact.rest === null) continue;
    if (role === "comment") comments.push(fact.rest);
    else notes.push({ text: name ? `${name}: ${fact.rest}` : fact.rest, notes: [] });
  }
  return { entry: { ...entry, comment: trimComment(comments.join("; ")) }, keywords, notes };
}

function withMarks(known: TaskMarks, { status, tags, added }: TaskMarks): TaskMarks {
  return {
    status: known.status ?? status,
    tags: [...new Set([...known.tags, ...tags])],
    added: known.added ?? added,
  };
}

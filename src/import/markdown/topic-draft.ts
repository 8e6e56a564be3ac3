// Topics and papers while the page is still being read: lines further down add facts and notes to them.
import type { Note } from "../../map/model.ts";
import type { OutlinePaper, OutlineTopic } from "../outline.ts";
import type { EntryFacts } from "./entry/facts.ts";
import { withFacts } from "./entry/listed-paper.ts";
import { SAME_PEOPLE } from "./entry/people.ts";
import type { TaskMarks } from "./entry/task.ts";

export class PaperDraft {
  /** Notes of lines further down; joined only at the end, because there can be many. */
  private readonly notesBelow: Note[] = [];

  constructor(private current: OutlinePaper) {}

  get paper(): OutlinePaper {
    const { current, notesBelow } = this;
    return notesBelow.length === 0 ? current : { ...current, notes: [...current.notes, ...notesBelow] };
  }

  /** What notes do not change. */
  get stated(): Pick<OutlinePaper, "title" | "url" | "authors" | "authorsComplete" | "date"> {
    return this.current;
  }

  addFacts(facts: EntryFacts): void {
    const { notes, ...paper } = withFacts({ ...this.current, notes: [] }, facts);
    for (const note of notes) this.notesBelow.push(note);
    this.current = { ...paper, notes: this.current.notes };
  }

  addKeywords(keywords: readonly string[]): void {
    this.current = { ...this.current, keywords: [...this.current.keywords, ...keywords] };
  }

  /** What was already known stays. */
  addMarks({ status, tags, added }: TaskMarks): void {
    const { current } = this;
    this.current = {
      ...current,
      status: current.status ?? status,
      tags: [...new Set([...current.tags, ...tags])],
      added: current.added ?? added,
    };
  }

  addComment(comment: string): void {
    const { comment: before } = this.current;
    this.current = { ...this.current, comment: before === null ? comment : `${before}; ${comment}` };
  }

  addNote(note: Note): void {
    this.notesBelow.push(note);
  }
}

export class TopicDraft {
  readonly papers: PaperDraft[] = [];
  readonly notes: Note[] = [];
  private readonly groups = new Set<string>();
  /** How many notes there were when the last paper was added. */
  private notesBefore = 0;

  /** @param line where it begins, from 1 */
  constructor(
    private readonly line: number,
    private readonly path: readonly string[],
    /** What the outline states; null: it follows from the name. */
    private readonly id: string | null = null,
  ) {}

  addPaper(paper: OutlinePaper): PaperDraft {
    const [first] = paper.authors;
    const draft = new PaperDraft(first === SAME_PEOPLE ? this.withPeopleAbove(paper) : paper);
    this.papers.push(draft);
    this.notesBefore = this.notes.length;
    return draft;
  }

  /** A reference that could not be read comes between where there is a note after the last paper: then nobody is named. */
  private withPeopleAbove(paper: OutlinePaper): OutlinePaper {
    const above = this.notes.length === this.notesBefore ? this.papers.at(-1)?.stated : undefined;
    const { authors = [], authorsComplete = true } = above ?? {};
    return { ...paper, authors: [...authors, ...paper.authors.slice(1)], authorsComplete };
  }

  addGroup(name: string): void {
    this.groups.add(name);
  }

  toTopic(): OutlineTopic {
    const { line, path, id, notes } = this;
    return { line, path, id, notes, groups: [...this.groups], papers: this.papers.map(({ paper }) => paper) };
  }
}

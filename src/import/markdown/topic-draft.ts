// Topics and papers while the page is still being read: lines further down add facts and notes to them.
import type { Note } from "../../map/model.ts";
import type { OutlinePaper, OutlineTopic } from "../outline.ts";
import type { EntryFacts } from "./entry/facts.ts";
import { withFacts } from "./entry/listed-paper.ts";

export class PaperDraft {
  constructor(private current: OutlinePaper) {}

  get paper(): OutlinePaper {
    return this.current;
  }

  addFacts(facts: EntryFacts): void {
    this.current = withFacts(this.current, facts);
  }

  addKeywords(keywords: readonly string[]): void {
    this.current = { ...this.current, keywords: [...this.current.keywords, ...keywords] };
  }

  addComment(comment: string): void {
    const { comment: before } = this.current;
    this.current = { ...this.current, comment: before === null ? comment : `${before}; ${comment}` };
  }

  addNote(note: Note): void {
    this.current = { ...this.current, notes: [...this.current.notes, note] };
  }
}

export class TopicDraft {
  readonly papers: PaperDraft[] = [];
  readonly notes: Note[] = [];
  private readonly groups: string[] = [];

  /** @param line where it begins, from 1 */
  constructor(
    private readonly line: number,
    private readonly path: readonly string[],
  ) {}

  addPaper(paper: OutlinePaper): PaperDraft {
    const draft = new PaperDraft(paper);
    this.papers.push(draft);
    return draft;
  }

  addGroup(name: string): void {
    if (!this.groups.includes(name)) this.groups.push(name);
  }

  toTopic(): OutlineTopic {
    const { line, path, notes, groups } = this;
    return { line, path, id: null, notes, groups, papers: this.papers.map(({ paper }) => paper) };
  }
}

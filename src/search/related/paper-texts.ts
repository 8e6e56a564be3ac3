// The texts of a paper that are compared word by word.
import type { Note, Paper, ResearchMap } from "../../map/model.ts";
import type { WordField } from "./weights.ts";

export interface PaperText {
  readonly field: WordField;
  readonly text: string;
}

export type AddText = (field: WordField, text: string) => void;

/** Passes each text to `add`: collecting them all takes longer where a map has many. Tags say what the reader does with a paper. */
export function readTexts({ topicById }: ResearchMap, paper: Paper, add: AddText): void {
  add("title", paper.title);
  for (const keyword of paper.keywords) add("keyword", keyword);
  for (const title of paper.alternativeTitles) add("alternativeTitle", title);
  for (const { topicId, group, comment } of paper.placements) {
    if (group !== null) add("group", group);
    if (comment !== null) add("comment", comment);
    const topic = topicById.get(topicId);
    if (topic !== undefined) add("topic", topic.name);
  }
  readNotes(paper.notes, add);
}

/** Notes and those below them, in order. */
function readNotes(notes: readonly Note[], add: AddText): void {
  const open = notes.toReversed();
  for (let note = open.pop(); note !== undefined; note = open.pop()) {
    add("note", note.text);
    for (const below of note.notes.toReversed()) open.push(below);
  }
}

export function textsOf(map: ResearchMap, paper: Paper): PaperText[] {
  const texts: PaperText[] = [];
  readTexts(map, paper, (field, text) => texts.push({ field, text }));
  return texts;
}

// The texts of a paper that are compared word by word.
import type { Note, Paper, ResearchMap } from "../../map/model.ts";
import type { WordField } from "./weights.ts";

export interface PaperText {
  readonly field: WordField;
  readonly text: string;
  /** JSON path in the record of the paper. */
  readonly path: string;
}

export function textsOf(map: ResearchMap, paper: Paper): PaperText[] {
  const { title, keywords, tags, alternativeTitles } = paper;
  return [
    { field: "title", text: title, path: "title" },
    ...listed("keyword", "keywords", keywords),
    ...listed("keyword", "tags", tags),
    ...listed("alternativeTitle", "alternativeTitles", alternativeTitles),
    ...placementTexts(map, paper),
    ...noteTexts(paper.notes),
  ];
}

function listed(field: WordField, key: string, texts: readonly string[]): PaperText[] {
  return texts.map((text, at) => ({ field, text, path: `${key}[${at}]` }));
}

function placementTexts({ topicById }: ResearchMap, { placements }: Paper): PaperText[] {
  return placements.flatMap(({ topicId, group, comment }, at) => {
    const path = topicById.get(topicId)?.path ?? [];
    const texts: readonly (readonly [WordField, string | null | undefined, string])[] = [
      ["group", group, "group"],
      ["comment", comment, "comment"],
      ["topic", path.at(-1), `topicPath[${path.length - 1}]`],
    ];
    return texts.flatMap(([field, text, key]) =>
      text == null ? [] : [{ field, text, path: `placements[${at}].${key}` }],
    );
  });
}

/** Notes and those below them, in order. */
function noteTexts(notes: readonly Note[]): PaperText[] {
  const texts: PaperText[] = [];
  const numbered = (all: readonly Note[], above: string) =>
    all.map((note, at) => ({ note, path: `${above}notes[${at}].` })).reverse();
  const open = numbered(notes, "");
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    texts.push({ field: "note", text: next.note.text, path: `${next.path}text` });
    open.push(...numbered(next.note.notes, next.path));
  }
  return texts;
}

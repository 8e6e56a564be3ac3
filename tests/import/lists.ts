// What is read from the text of one list: its outline, the papers below one heading, and the map that is made from it.
import { type Built, buildMap } from "../../src/import/build.ts";
import { parseOutline } from "../../src/import/markdown/parse-outline.ts";
import type { Outline, OutlinePaper, OutlineTopic } from "../../src/import/outline.ts";

export function outlineOf(text: string): Outline {
  return parseOutline(text, "list.md");
}

/** The topics of a list that has this text below its one heading. */
export function topicsOf(text: string): readonly OutlineTopic[] {
  return outlineOf(`# List\n\n## Topic\n\n${text}\n`).topics;
}

/** The papers of that list. */
export function papersOf(text: string): OutlinePaper[] {
  return topicsOf(text).flatMap(({ papers }) => papers);
}

export function titlesOf(text: string): string[] {
  return papersOf(text).map(({ title }) => title);
}

/** The notes of that list beside its papers. */
export function notesOf(text: string): string[] {
  return topicsOf(text).flatMap(({ notes }) => notes.map((note) => note.text));
}

/** The map of one file, and the report about it. */
export function buildText(text: string, file = "list.md"): Promise<Built> {
  return buildMap({ title: null, lists: [{ file, text }], references: [], glossaries: [] });
}

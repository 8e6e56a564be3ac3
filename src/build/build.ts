// From the texts of outlines, references and glossaries to a map file.
import type { MapFile } from "../map/model.ts";
import { findProblems } from "../map/validate.ts";
import { assembleMap } from "./assemble.ts";
import { parseGlossary } from "./glossary.ts";
import { parseOutline } from "./outline.ts";
import { refuse } from "./problems.ts";
import { parseReferences } from "./references.ts";

export interface SourceText {
  readonly file: string;
  readonly text: string;
}

export interface BuildSources {
  /** Overrides the outline's own title. */
  readonly title: string | null;
  readonly outlines: readonly SourceText[];
  readonly references: readonly SourceText[];
  readonly glossaries: readonly SourceText[];
}

/**
 * The map, and remarks for the curator: what was left out, and references that no paper uses.
 * @throws Failure `broken-input` with the place of every mistake
 */
export function buildMap(sources: BuildSources): { map: MapFile; remarks: string[] } {
  const outlines = sources.outlines.map(({ file, text }) => parseOutline(text, file));
  const references = sources.references.map(({ file, text }) => parseReferences(text, file));
  const glossaries = sources.glossaries.map(({ file, text }) => parseGlossary(text, file));
  const { map, unusedReferences, problems } = assembleMap({
    title: sources.title,
    outlines,
    references: references.flatMap((each) => each.references),
    glossary: glossaries.flatMap((each) => each.glossary),
  });
  refuse([...[...outlines, ...references, ...glossaries].flatMap((each) => each.problems), ...problems]);
  const files = sources.outlines.map(({ file }) => file).join(", ");
  refuse(findProblems(map).map((message) => ({ file: files, at: null, message })));
  const unused = unusedReferences.map((id) => `no paper uses the reference ${id}`);
  return { map, remarks: [...unused] };
}

// What the import of lists and bibliographies reported, as findings.
import type { MapDraft } from "../import/build.ts";
import type { LeftOut } from "../import/problems.ts";
import { whatPapersAreIn } from "../import/report.ts";
import { findProblems } from "../map/validate.ts";
import type { RuleFinding } from "./finding.ts";
import { type LinesByFile, locationAt, pathLocation } from "./location.ts";

export interface ImportContext {
  /** Of all inputs; the first is a list. */
  readonly lines: LinesByFile;
  /** Whether the lists are layers over other maps, so that one of topics alone has something to say. */
  readonly areLayers: boolean;
}

export function importFindings(draft: MapDraft, { lines, areLayers }: ImportContext): RuleFinding[] {
  const [file = ""] = lines.keys();
  const isEmpty = draft.map.papers.length === 0 && !(areLayers && draft.map.topics.length > 0);
  return [
    ...(isEmpty ? filesWithoutPapers(draft) : []),
    ...findProblems(draft.map).map(
      (message): RuleFinding => ({ rule: "broken-map", location: pathLocation(file, null), message }),
    ),
    ...[...draft.problems, ...draft.report.remarks].map(
      ({ rule, message, ...place }): RuleFinding => ({ rule, location: locationAt(place, lines), message }),
    ),
    ...draft.report.leftOut.map((part): RuleFinding => {
      const location = locationAt({ file: part.file, at: part.from }, lines);
      if (part.what === "not understood") {
        return { rule: "not-read", location, message: `not understood: ${part.text}` };
      }
      return { rule: "left-out", location, message: `left out: ${part.what}${lengthOf(part)}` };
    }),
  ];
}

/** The lists that could be read, if none of them has a paper: `aimap build` refuses them too. */
function filesWithoutPapers({ outlines, problems }: MapDraft): RuleFinding[] {
  const unread = new Set(problems.filter(({ rule }) => rule === "not-read").map(({ file }) => file));
  return outlines
    .filter(({ file }) => !unread.has(file))
    .map(({ file }) => {
      const message = `no papers found: ${whatPapersAreIn(file)}`;
      return { rule: "not-read", location: pathLocation(file, null), message };
    });
}

function lengthOf({ from, to }: LeftOut): string {
  return to === from ? "" : ` (${to - from + 1} lines)`;
}

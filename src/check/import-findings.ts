// What the import of lists and bibliographies reported, as findings.
import type { MapDraft } from "../import/build.ts";
import type { LeftOut } from "../import/problems.ts";
import { findProblems } from "../map/validate.ts";
import type { RuleFinding } from "./finding.ts";
import { type LinesByFile, locationAt, pathLocation } from "./location.ts";

/** @param lines of all inputs; the first is a list */
export function importFindings(draft: MapDraft, lines: LinesByFile): RuleFinding[] {
  const [file = ""] = lines.keys();
  return [
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

function lengthOf({ from, to }: LeftOut): string {
  return to === from ? "" : ` (${to - from + 1} lines)`;
}

// Reads a bibliography in any format, and makes sure that each id belongs to one reference only.
import { withMeantCharacters } from "../../text/windows-1252.ts";
import { type BibliographyFormat, loadParser } from "../formats.ts";
import { binaryProblem, plainTextProblem } from "../plain-text.ts";
import type { Problem } from "../problems.ts";
import type { Bibliography, Reference } from "../reference.ts";

/** The references of a text in its order, no two with the same id. */
export async function parseBibliography(
  stated: string,
  file: string,
  format: BibliographyFormat,
): Promise<Bibliography> {
  const text = withMeantCharacters(stated);
  // programs write JSON in one line
  const refused = format === "csl-json" ? binaryProblem(text, file) : plainTextProblem(text, file);
  if (refused !== null) return { references: [], remarks: [], problems: [refused] };
  const parse = await loadParser(format);
  return withUniqueIds(parse(text, file));
}

/**
 * The first reference with an id keeps it. Later ones with the same title are left out as repetitions; those with another
 * title lose their id.
 */
function withUniqueIds({ references, remarks, problems }: Bibliography): Bibliography {
  const firstById = new Map<string, Reference>();
  const repeated: Problem[] = [];
  const kept = references.flatMap((reference): Reference[] => {
    if (reference.id === null) return [reference];
    const first = firstById.get(reference.id);
    if (first === undefined) {
      firstById.set(reference.id, reference);
      return [reference];
    }
    repeated.push(repeatedId(reference, first));
    return reference.title === first.title ? [] : [{ ...reference, id: null }];
  });
  return { references: kept, remarks: [...remarks, ...repeated], problems };
}

/** That a reference has the id of an earlier one. */
export function repeatedId({ file, at, id }: Reference, first: Reference): Problem {
  const place = typeof first.at === "string" ? first.at : `line ${first.at}`;
  const where = first.file === file ? place : `${first.file}, ${place},`;
  return {
    file,
    at: typeof at === "string" ? `${at}.id` : at,
    rule: "duplicate-id",
    message: `"${id}" is the id of ${where} too`,
  };
}

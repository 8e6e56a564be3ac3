// The text of map files, which is validated.
import { Failure } from "../errors.ts";
import { jsonProblem } from "../text/json-problem.ts";
import { type MapFile, SCHEMA_VERSION } from "./map-file.ts";
import { MAX_PROBLEMS } from "./max-problems.ts";

const MAX_PROBLEMS_SHOWN = 20;

/**
 * The map in a text.
 * @param path the name of the text in errors
 * @throws Failure `broken-map` with the location of every mistake
 */
export async function readMapText(text: string, path: string): Promise<MapFile> {
  const parsed = parseMapText(text, path);
  const { isPlainlyValid } = await import("./plainly-valid.ts");
  if (isPlainlyValid(parsed)) {
    const { findInconsistencies } = await import("./consistency.ts");
    return withoutProblems(path, parsed, findInconsistencies(parsed));
  }
  const [{ findProblems }, { upgradeMap }] = await Promise.all([import("./validate.ts"), import("./upgrade.ts")]);
  const value = upgradeMap(parsed);
  // the cast: nothing is wrong with it
  return withoutProblems(path, value as MapFile, findProblems(value));
}

function withoutProblems(path: string, file: MapFile, problems: readonly string[]): MapFile {
  if (problems.length > 0) throw brokenMap(path, problems);
  return file;
}

/** Parses the JSON of a map. Refuses empty files, other text, and maps of a newer version. */
function parseMapText(text: string, path: string): unknown {
  if (text.trim() === "") throw brokenMap(path, ["the file is empty"]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw brokenMap(path, [`not JSON: ${jsonProblem(text)}; a map is made by "aimap build"`]);
  }
  const version = typeof value === "object" && value !== null && "schemaVersion" in value ? value.schemaVersion : null;
  if (typeof version === "number" && version > SCHEMA_VERSION) {
    const message = `schemaVersion ${version} is newer than this program reads (${SCHEMA_VERSION}); update aimap`;
    throw brokenMap(path, [message]);
  }
  return value;
}

function countOf({ length }: readonly string[]): string {
  return length > MAX_PROBLEMS ? `more than ${MAX_PROBLEMS}` : String(length);
}

function brokenMap(path: string, problems: readonly string[]): Failure {
  const shown = problems.slice(0, MAX_PROBLEMS_SHOWN);
  const more = problems.length > shown.length ? [`and ${problems.length - shown.length} more`] : [];
  const [only] = shown;
  const words =
    problems.length === 1 ? `: ${only}` : ` has ${countOf(problems)} mistakes:\n  ${[...shown, ...more].join("\n  ")}`;
  return new Failure("broken-map", `the map "${path}"${words}`, []);
}

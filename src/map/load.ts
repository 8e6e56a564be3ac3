// Map files on disk. The bundled map is trusted, because a test checks it; any other map is validated.
import { Failure } from "../errors.ts";
import { readText } from "../files.ts";
import { type MapFile, SCHEMA_VERSION } from "./model.ts";

const MAX_PROBLEMS_SHOWN = 20;

/**
 * The map in a text.
 * @param path the name of the text in errors
 * @throws Failure `broken-map` with the location of every mistake
 */
export async function readMapText(text: string, path: string): Promise<MapFile> {
  const [{ findProblems }, { upgradeMap }] = await Promise.all([import("./validate.ts"), import("./upgrade.ts")]);
  const value = upgradeMap(parseMapText(text, path));
  const problems = findProblems(value);
  if (problems.length > 0) throw brokenMap(path, problems);
  return value as MapFile;
}

/** Reads the map that ships with the program, without validating it. */
export function loadBundledMapFile(path: string): MapFile {
  return JSON.parse(readText(path, "map")) as MapFile;
}

/** Parses the JSON of a map. Refuses empty files, other text, and maps of a newer version. */
function parseMapText(text: string, path: string): unknown {
  if (text.trim() === "") throw brokenMap(path, ["the file is empty"]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw brokenMap(path, [`not JSON: ${jsonProblem(error, text)}; a map is made by "aimap build"`]);
  }
  const version = typeof value === "object" && value !== null && "schemaVersion" in value ? value.schemaVersion : null;
  if (typeof version === "number" && version > SCHEMA_VERSION) {
    const message = `schemaVersion ${version} is newer than this program reads (${SCHEMA_VERSION}); update aimap`;
    throw brokenMap(path, [message]);
  }
  return value;
}

/** Node's message without its excerpt of the text, which may contain anything, and with the line and column. */
export function jsonProblem(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const words = message.replace(/,? ?\.{0,3}".*" is not valid JSON$/s, "").replace(/ in JSON at position.*$/s, "");
  const position = positionIn(message) ?? findMistake(text);
  const problem = words.slice(0, 1).toLowerCase() + words.slice(1);
  if (position === null) return problem;
  const before = text.slice(0, position);
  return `${problem} at line ${before.split("\n").length}, column ${before.length - before.lastIndexOf("\n")}`;
}

function positionIn(message: string): number | null {
  const position = /at position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : Number(position);
}

/** In UTF-16 units. Longer texts are not searched for the position of a mistake. */
const MAX_SEARCHED_LENGTH = 5_000_000;

/** Where Node does not state a position: the end of the longest prefix that is only incomplete, not wrong. */
function findMistake(text: string): number | null {
  if (text.length > MAX_SEARCHED_LENGTH) return null;
  const isIncomplete = (length: number): boolean => {
    try {
      JSON.parse(text.slice(0, length));
    } catch (error) {
      const message = error instanceof Error ? error.message : "";
      return /unexpected end/i.test(message) || (positionIn(message) ?? -1) >= length;
    }
    return true;
  };
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isIncomplete(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

export function brokenMap(path: string, problems: readonly string[]): Failure {
  const shown = problems.slice(0, MAX_PROBLEMS_SHOWN);
  const more = problems.length > shown.length ? [`and ${problems.length - shown.length} more`] : [];
  const [only] = shown;
  const words =
    problems.length === 1 ? `: ${only}` : ` has ${problems.length} mistakes:\n  ${[...shown, ...more].join("\n  ")}`;
  return new Failure("broken-map", `the map "${path}"${words}`, []);
}

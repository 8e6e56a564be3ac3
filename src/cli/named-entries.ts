// The papers and topics that a command line names, also through standard input.
import { Argument } from "commander";
import { findEntryAsSeen } from "../answers/find-as-seen.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import type { Entry } from "../map/find.ts";
import type { ResearchMap } from "../map/model.ts";
import { completes } from "./completes.ts";

/** The argument that names them. */
export function referencesArgument(): Argument {
  return completes(new Argument("<id...>", REFERENCES), "entries");
}

const REFERENCES = 'citation key, arXiv id, DOI, URL, title or topic; "-" reads them from standard input, one a line';

/**
 * What the references name, in their order; `-` stands for the lines of standard input, where NUL parts them too.
 * @throws Failure for the first that names nothing, or several things
 */
export async function findEntries(map: ResearchMap, references: readonly string[], context: Context): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const reference of await withStdin(references, context)) entries.push(await findEntryAsSeen(map, reference));
  return entries;
}

/** The references with `-` replaced by the lines of standard input. No lines at all are an answer: nothing. */
async function withStdin(references: readonly string[], context: Context): Promise<string[]> {
  const blank = references.find((reference) => reference.trim() === "");
  if (blank !== undefined) throw new Failure("usage", "bad-value", "an id is empty; name a paper or topic");
  if (!references.includes("-")) return [...references];
  const lines = (await context.readStdin()).split(/[\n\0]/).map((line) => line.trim());
  const named = lines.filter((line) => line !== "");
  const first = references.indexOf("-");
  return references.flatMap((reference, at) => (reference === "-" ? (at === first ? named : []) : [reference]));
}

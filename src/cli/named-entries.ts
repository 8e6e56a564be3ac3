// The papers and topics that a command line names, also through standard input.

import type { Context } from "../context.ts";
import { didYouMean, Failure, orList } from "../errors.ts";
import { decodeBytes } from "../files/read.ts";
import type { Entry } from "../map/find.ts";
import type { ResearchMap } from "../map/model.ts";
import { STDIN } from "../map/model.ts";
import { completes } from "./completes.ts";
import { Argument } from "./declarations.ts";
import { findNamed } from "./find-named.ts";
import { sayWhatIsRead } from "./keyboard.ts";

const DESCRIPTION =
  'citation key, arXiv id, DOI, URL, title, nickname or topic; "-" reads them from standard input, one per line';

/** The argument that names papers and topics. */
export function idsArgument(): Argument {
  return completes(new Argument("<id...>", DESCRIPTION), "entries");
}

/**
 * What the ids name, in their order. `-` is replaced by the lines of standard input, which NUL can also separate.
 * @throws Failure for the ids that name nothing, or for the first that names several things
 */
export async function findEntries(map: ResearchMap, ids: readonly string[], context: Context): Promise<Entry[]> {
  const entries: Entry[] = [];
  const unknown: UnknownName[] = [];
  for (const id of await withStdin(ids, context)) {
    const found = await findNamed(map, id).catch(async (failure: unknown) => {
      if (!(failure instanceof Failure)) throw failure;
      if (failure.code === "no-such-paper") return failure;
      throw (await asOneName(map, ids)) ?? failure;
    });
    if (!(found instanceof Failure)) entries.push(found);
    else if (unknown.push({ id, failure: found }) > MAX_UNKNOWN) break;
  }
  const [first, ...others] = unknown;
  if (first === undefined) return entries;
  throw (await asOneName(map, ids)) ?? (others.length === 0 ? first.failure : allUnknown(unknown));
}

/** What to say of a title without quotation marks, whose words name nothing alone; null: together, they do not either. */
async function asOneName(map: ResearchMap, words: readonly string[]): Promise<Failure | null> {
  const name = words.join(" ");
  const found = words.length < 2 || words.includes(STDIN) ? null : await findNamed(map, name).catch(() => null);
  if (found?.type !== "paper") return null;
  return new Failure("no-such-paper", `a title needs quotation marks: "${name}"`, [found.paper.id]);
}

interface UnknownName {
  readonly id: string;
  readonly failure: Failure;
}

/** No more are named: whoever has so many mistakes looks at all of them, and each is searched for. */
const MAX_UNKNOWN = 5;

function allUnknown(unknown: readonly UnknownName[]): Failure {
  const names = unknown.slice(0, MAX_UNKNOWN).map(({ id }) => `"${id}"`);
  const near = [...new Set(unknown.slice(0, MAX_UNKNOWN).flatMap(({ failure }) => failure.suggestions.slice(0, 1)))];
  const named = orList(unknown.length > MAX_UNKNOWN ? [...names, "others"] : names);
  return new Failure("no-such-paper", `no paper or topic ${named}${didYouMean(near)}`, near);
}

/** Standard input replaces the first `-`; any others are left out. If it is empty, that is no error. */
async function withStdin(ids: readonly string[], context: Context): Promise<string[]> {
  const blank = ids.find((id) => id.trim() === "");
  if (blank !== undefined) throw new Failure("bad-value", "an id is empty; name a paper or topic");
  if (!ids.includes(STDIN)) return [...ids];
  await sayWhatIsRead("one name a line", context);
  const { text } = decodeBytes(await context.readStdin(), "stdin");
  const lines = text.split(/[\n\0]/).map((line) => line.trim());
  const named = lines.filter((line) => line !== "");
  const first = ids.indexOf(STDIN);
  return ids.flatMap((id, at) => (id === STDIN ? (at === first ? named : []) : [id]));
}

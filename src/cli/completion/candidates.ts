// The candidates for a kind of value: fixed words, commands, fields, and names in the map.
import { COMMANDS } from "../../commands/registry.ts";
import type { Context } from "../../context.ts";
import type { ResearchMap } from "../../map/model.ts";
import type { Completer } from "../completes.ts";
import { openMap } from "../open-map.ts";
import type { TypedLine } from "./typed-line.ts";

export interface Candidate {
  readonly value: string;
  readonly description: string;
}

/** All candidates, whatever was typed. */
export async function candidatesOf(
  completer: Exclude<Completer, "files">,
  line: TypedLine,
  context: Context,
): Promise<readonly Candidate[]> {
  if (typeof completer !== "string") return completer.map((value) => ({ value, description: "" }));
  if (completer === "help") return [...commandCandidates(), ...(await helpTopicCandidates())];
  if (completer === "fields") return fieldCandidates(line.command?.name() ?? "overview");
  try {
    const map = await openMap(line.map.length === 0 ? {} : { map: line.map }, context);
    return FROM_MAP[completer](map);
  } catch {
    // the command itself reports a map that cannot be read; completion stays silent
    return [];
  }
}

export function commandCandidates(): Candidate[] {
  return Object.entries(COMMANDS).map(([value, { summary }]) => ({ value, description: summary }));
}

async function helpTopicCandidates(): Promise<Candidate[]> {
  const { HELP_TOPICS } = await import("../../help/topics.ts");
  return Object.entries(HELP_TOPICS).map(([value, { summary }]) => ({ value, description: summary }));
}

/** The fields of the records that the command prints. */
async function fieldCandidates(command: string): Promise<Candidate[]> {
  const [{ PRINTED }, { fieldsOf, SHAPES }] = await Promise.all([
    import("../../answers/printed.ts"),
    import("../../answers/schema.ts"),
  ]);
  const printed = PRINTED[command] ?? [];
  const shapes = typeof printed === "string" ? [printed] : printed;
  const descriptions = new Map(
    shapes.flatMap((shape) =>
      Object.entries(SHAPES[shape].properties).map(([name, { description }]) => [name, description]),
    ),
  );
  return fieldsOf(...shapes).map((value) => ({ value, description: String(descriptions.get(value) ?? "") }));
}

type FromMap = Exclude<Completer, readonly string[] | "help" | "fields" | "files">;

const FROM_MAP: Readonly<Record<FromMap, (map: ResearchMap) => Candidate[]>> = {
  topics: topicCandidates,
  organizations: ({ papers }) => withCounts(papers.map(({ organizations }) => organizations)),
  authors: ({ papers }) => withCounts(papers.map(({ authors }) => authors)),
  years: ({ papers }) => withCounts(papers.map(({ date }) => (date === null ? [] : [date.slice(0, 4)]))),
  layers: ({ layers }) => layers.map((value) => ({ value, description: "" })),
  entries: (map) => [
    ...map.papers.map(({ id, title }) => ({ value: id, description: title })),
    ...topicCandidates(map),
  ],
};

function topicCandidates({ topics }: ResearchMap): Candidate[] {
  return topics.map(({ id, name }) => ({ value: id, description: name }));
}

/** Each value once, in order, with the number of papers that have it. */
function withCounts(valuesOfPapers: readonly (readonly string[])[]): Candidate[] {
  const counts = new Map<string, number>();
  for (const values of valuesOfPapers) {
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, count]) => ({ value, description: count === 1 ? "1 paper" : `${count} papers` }));
}

// The candidates for a kind of value: fixed words, commands, fields, and names in the map.
import { sanitisedMap } from "../../answers/sanitised-map.ts";
import type { Commands } from "../../commands/command.ts";
import type { Context } from "../../context.ts";
import { type Candidate, topicCandidates } from "../../map/filter-candidates.ts";
import { type ResearchMap, STDIN } from "../../map/model.ts";
import { STATUSES } from "../../map/vocabulary.ts";
import { UnusableFile } from "../../prepared/unusable-file.ts";
import type { Completer } from "../completes.ts";
import { openMap } from "../open-map.ts";
import type { TypedLine } from "./typed-line.ts";

/** All candidates, whatever was typed. */
export async function candidatesOf(
  completer: Exclude<Completer, "files" | "maps" | "setting">,
  line: TypedLine,
  context: Context,
): Promise<readonly Candidate[]> {
  if (typeof completer === "object") return completer.map((value) => ({ value, description: "" }));
  if (completer === "help") return [...commandCandidates(line.commands), ...(await helpTopicCandidates())];
  if (completer === "fields") return fieldCandidates(line.command?.name ?? "overview");
  // what a pipe has is for the command itself
  if (line.map.includes(STDIN)) return [];
  try {
    const { map } = sanitisedMap(
      await openMap({ quiet: true, ...(line.map.length > 0 && { map: line.map }) }, context),
    );
    if (completer === "marks")
      return [...STATUSES.map((value) => ({ value, description: "" })), ...paperCandidates(map)];
    return completer === "entries" ? entryCandidates(map) : completer(map);
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    // the command itself reports a map that cannot be read; completion stays silent
    return [];
  }
}

export function commandCandidates(commands: Commands): Candidate[] {
  return Object.entries(commands).map(([value, { summary }]) => ({ value, description: summary }));
}

async function helpTopicCandidates(): Promise<Candidate[]> {
  const { HELP_TOPICS } = await import("../../help/topics.ts");
  return Object.entries(HELP_TOPICS).map(([value, { summary }]) => ({ value, description: summary }));
}

/** The fields of the records that the command prints. */
async function fieldCandidates(command: string): Promise<Candidate[]> {
  const [{ isJsonSource, JSON_SHAPES }, { fieldsOf }, { SHAPES }] = await Promise.all([
    import("../../answers/json-shapes.ts"),
    import("../../answers/schema.ts"),
    import("../../answers/schema/shapes.ts"),
  ]);
  const named = isJsonSource(command) ? JSON_SHAPES[command] : [];
  const shapes = typeof named === "string" ? [named] : named;
  const descriptions = new Map(
    shapes.flatMap((shape) =>
      Object.entries(SHAPES[shape].properties).map(([name, { description }]) => [name, description]),
    ),
  );
  return fieldsOf(...shapes).map((value) => ({ value, description: String(descriptions.get(value) ?? "") }));
}

/** Everything that an id can name: papers, then topics. */
function entryCandidates({ papers, topics }: ResearchMap): Candidate[] {
  return [...paperCandidates({ papers }), ...topicCandidates({ topics })];
}

function paperCandidates({ papers }: Pick<ResearchMap, "papers">): Candidate[] {
  return papers.map(({ id, title }) => ({ value: id, description: title }));
}

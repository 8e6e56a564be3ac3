// The paper that a command line names, where a topic will not do.
import { Failure } from "../errors.ts";
import type { Entry } from "../map/find.ts";
import type { Paper } from "../map/model.ts";

/** @throws Failure for a topic */
export function paperNamed(entry: Entry): Paper {
  if (entry.type === "paper") return entry.paper;
  const { id } = entry.topic;
  throw new Failure("bad-value", `"${id}" is a topic; "aimap list --topic ${id} --format ids" lists its papers`);
}

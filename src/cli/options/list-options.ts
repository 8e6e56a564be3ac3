// The options of the commands that change the reader's own list.

import { topicCandidates } from "../../map/filter-candidates.ts";
import { filterOf } from "../../map/filter-definitions.ts";
import { isTag } from "../../my-list/tags.ts";
import { completes } from "../completes.ts";
import { BadValue, type Command, Option } from "../declarations.ts";
import { addLayerOption, addQuietOption, type MapOptions } from "./map-options.ts";
import { addDrawingOptions } from "./output-options.ts";

export interface ListChangeOptions extends MapOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function addListOptions(command: Command): void {
  command.option("--dry-run", "show what would change, without changing it").option("--json", "print one JSON object");
  addDrawingOptions(command);
  addLayerOption(command);
  addQuietOption(command);
}

export function topicOption(description: string): Option {
  return completes(new Option("--topic <topic>", description), topicCandidates);
}

export function tagOption(flags: string, description: string): Option {
  return completes(new Option(flags, description), filterOf("tag").candidates);
}

/** A tag without `#`. @throws BadValue for what a list could not keep as one word */
export function toTag(text: string): string {
  const tag = text.replace(/^#/, "");
  if (isTag(tag)) return tag;
  const near = tag
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  const instead = isTag(near) ? `; "${near}" would be one` : "";
  throw new BadValue(`must be one word of letters, digits, "-", "_" and "/", not "${text}"${instead}`);
}

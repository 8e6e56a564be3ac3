// aimap schema: the shape of each command's JSON, for people who write programs that read it.

import { isJsonSource, SCHEMA_NAMES } from "../answers/json-shapes.ts";
import { completes } from "../cli/completes.ts";
import { Argument, type Command } from "../cli/declarations.ts";
import { addExamples } from "../cli/examples.ts";
import { addErrorOption } from "../cli/options/output-options.ts";
import { type Reply, setAction } from "../cli/output.ts";
import { unknownName } from "../cli/unknown.ts";
import type { Context } from "../context.ts";

export interface SchemaOptions {
  /** A command, `overview`, `error` or a type of record; null: everything. */
  readonly name: string | null;
}

export function defineSchema(command: Command, context: Context, run = runSchema): void {
  command
    .description(
      "Print the JSON Schema (2020-12) of what a command prints with --json, or of one type of record, such as paper. Without a name, print the schemas of all commands.",
    )
    .addArgument(completes(new Argument("[command]", `${SCHEMA_NAMES.join(", ")}, or a type of record`), SCHEMA_NAMES));
  addErrorOption(command);
  addExamples(command, [
    { line: "aimap schema list", purpose: "what aimap list --json prints" },
    { line: "aimap schema error", purpose: "what an error looks like with --json" },
  ]);
  setAction(command, context, (name: string | undefined) => run({ name: name ?? null }));
}

export async function runSchema({ name }: SchemaOptions): Promise<Reply> {
  const [{ toJson }, { isRecordType, schemaOf }] = await Promise.all([
    import("../render/json.ts"),
    import("../answers/schema.ts"),
  ]);
  if (name !== null && !isJsonSource(name) && !isRecordType(name)) {
    const otherwise = `there are schemas for ${SCHEMA_NAMES.join(", ")}`;
    throw await unknownName("bad-value", `no schema for "${name}"`, name, SCHEMA_NAMES, otherwise);
  }
  return { type: "text", text: toJson(schemaOf(name)) };
}

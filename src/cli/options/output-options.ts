// The options that say how a command shows its answer.
import { type Command, InvalidArgumentError, Option } from "commander";
import { Failure } from "../../errors.ts";
import { FIELD_FORMATS, FORMATS, type Format } from "../../render/formats.ts";
import { COLOR_MODES, type ColorMode } from "../../terminal/screen.ts";
import { completes } from "../completes.ts";
import { addMapOptions, type MapOptions } from "./map-options.ts";
import { oneOfOption } from "./option-kinds.ts";

/** Options of every command that shows something. */
export interface OutputOptions extends MapOptions {
  readonly format?: Format;
  /** What the record formats print, in this order. */
  readonly fields?: readonly string[];
  /** Ids end with NUL. */
  readonly null?: boolean;
  readonly color?: ColorMode;
  readonly ascii?: boolean;
  /** False: never through a pager. */
  readonly pager?: boolean;
}

export function addOutputOptions(command: Command): void {
  command
    .optionsGroup("Output:")
    .addOption(oneOfOption("--format <format>", FORMATS))
    .option("--json", "short for --format json")
    .addOption(
      completes(
        new Option("--fields <fields>", `only these fields, in this order: id,title (${FIELD_FORMATS.join(", ")})`),
        "fields",
      ).argParser(toFields),
    )
    .option("-0, --null", "end ids with NUL instead of a line break");
  addDrawingOptions(command);
  addMapOptions(command);
}

/** Options of how text is drawn. */
export function addDrawingOptions(command: Command): void {
  command
    .addOption(oneOfOption("--color <when>", COLOR_MODES, "colour the text: "))
    .option("--ascii", "draw with ASCII signs only; --no-ascii: never")
    .addOption(new Option("--no-ascii").hideHelp())
    .option("--no-pager", "print long text at once");
}

/** For commands that print no records: scripts still want their errors as JSON. */
export function addErrorOption(command: Command): void {
  command.option("--json", "tell errors as JSON");
}

/**
 * The format that --format and --json ask for together; undefined: none.
 * @param formats those that the command knows: before its name any can be asked for
 * @throws Failure where they contradict each other
 */
export function formatAskedFor<F extends string>(
  { format, json = false }: { readonly format?: F | undefined; readonly json?: boolean },
  formats: readonly F[],
): F | undefined {
  if (json && format !== undefined && format !== "json") {
    throw new Failure("usage", "bad-value", `--json and --format ${format} contradict each other; give one of them`);
  }
  const asked = json ? ("json" as F) : format;
  if (asked === undefined || formats.includes(asked)) return asked;
  throw new Failure("usage", "bad-value", `--format: "${asked}" is none of ${formats.join(", ")}`, formats);
}

/**
 * What the output options mean together, given back to the command as values.
 * @throws Failure where they contradict each other
 */
export function settleOutput(command: Command): void {
  if (!command.options.some(({ long }) => long === "--fields")) return;
  const options = command.opts<OutputOptions & { json?: boolean }>();
  const { fields, null: isNul } = options;
  const chosen = formatAskedFor(options, FORMATS);
  if (fields !== undefined && !FIELD_FORMATS.includes(chosen ?? "text")) {
    const formats = FIELD_FORMATS.join(", ");
    throw new Failure(
      "usage",
      "bad-value",
      `--fields needs --json or another --format with fields: ${formats}`,
      FIELD_FORMATS,
    );
  }
  if (isNul && chosen !== "ids") {
    throw new Failure("usage", "bad-value", "-0 ends ids with NUL; it needs --format ids", ["--format ids"]);
  }
  if (chosen !== undefined) command.setOptionValue("format", chosen);
}

function toFields(text: string, before: readonly string[] | undefined): string[] {
  const fields = text.split(",").map((field) => field.trim());
  if (fields.includes("")) throw new InvalidArgumentError("a field is empty; write them as id,title,date");
  return [...new Set([...(before ?? []), ...fields])];
}

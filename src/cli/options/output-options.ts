// The options that say how a command shows its answer.

import { Failure, orList } from "../../errors.ts";
import { FIELD_FORMATS, FORMATS, type Format } from "../../render/formats.ts";
import { COLOR_MODES, type ColorMode } from "../../terminal/screen.ts";
import { completes } from "../completes.ts";
import { BadValue, type Command, Option, type OptionValues } from "../declarations.ts";
import { addMapOptions, type MapOptions } from "./map-options.ts";
import { oneOfOption } from "./option-kinds.ts";
import { collectFields, oneOf } from "./parsers.ts";

/** How text is drawn. */
export interface DrawingOptions {
  readonly color?: ColorMode;
  readonly ascii?: boolean;
  /** Nothing is shortened or wrapped. */
  readonly wide?: boolean;
  /** False: never through a pager. */
  readonly pager?: boolean;
}

/** The options of every command that shows papers or topics. */
export interface OutputOptions extends MapOptions, DrawingOptions {
  readonly format?: Format;
  /** Whether errors are JSON; then nothing else is printed to stderr. */
  readonly json?: boolean;
  /** The fields that the record formats print, in this order. */
  readonly fields?: readonly string[];
  /** Whether ids end with NUL. */
  readonly null?: boolean;
  /** Whether the exit code is 1 if nothing was found. */
  readonly exitCode?: boolean;
}

export function addOutputOptions(command: Command): void {
  command.optionsLater(declareOutputOptions);
}

function declareOutputOptions(command: Command): void {
  const fields = `print only these fields, in this order: id,title (${FIELD_FORMATS.join(", ")})`;
  command
    .optionsGroup("Output:")
    .addOption(oneOfOption("--format <format>", FORMATS).argParser(toFormat))
    .option("--json", "short for --format json")
    .addOption(completes(new Option("--fields <fields>", fields), "fields").argParser(collectFields))
    .option("-0, --null", "end ids with NUL instead of a line break")
    .option("--exit-code", "end with exit code 1 if nothing was found");
  addDrawingOptions(command);
  addMapOptions(command);
}

/** Styles of references that people ask for by name. */
const STYLE = /^(?:apa|mla|chicago|harvard|vancouver|ieee|acm|ama|reference|citation|plain)\b/i;

function toFormat(text: string): Format {
  if (!STYLE.test(text)) return oneOf(FORMATS)(text);
  throw new BadValue(`has no style "${text}"; "aimap cite --format text" prints plain references`);
}

export function addDrawingOptions(command: Command): void {
  addColorOption(command);
  addAsciiOption(command);
  command.option("--wide", "shorten and wrap nothing, however wide the lines become");
  addPagerOption(command);
}

export function addColorOption(command: Command): void {
  command.addOption(oneOfOption("--color <when>", COLOR_MODES, "colour the text: "));
}

export function addAsciiOption(command: Command): void {
  command
    .option("--ascii", "draw with ASCII characters only (--no-ascii: never)")
    .addOption(new Option("--no-ascii").hideHelp());
}

function addPagerOption(command: Command): void {
  command.option("--no-pager", "do not use a pager for long text");
}

/** For commands that print no records, because scripts still want their errors as JSON. */
export function addErrorOption(command: Command): void {
  command.option("--json", "report errors as JSON");
}

/**
 * The format that --format and --json ask for together; undefined: neither does.
 * @param formats those of the command: an option before its name is parsed without knowing them
 * @throws Failure if the options contradict each other
 */
export function formatAskedFor<F extends string>(
  { format, json = false }: { readonly format?: F | undefined; readonly json?: boolean },
  formats: readonly F[],
): F | undefined {
  if (json && format !== undefined && format !== "json") {
    throw new Failure("bad-value", `--json and --format ${format} contradict each other; use only one of them`);
  }
  const name = json ? "json" : format;
  const known = formats.find((each) => each === name);
  if (name === undefined || known !== undefined) return known;
  throw new Failure("bad-value", `--format must be ${orList(formats)}, not "${name}"`, formats);
}

/** @param format the one of the answer @throws Failure if `--fields` is given and the format has none */
export function checkFields({ fields }: Pick<OutputOptions, "fields">, format: Format): void {
  if (fields === undefined || FIELD_FORMATS.includes(format)) return;
  const problem = `--fields works with --format ${orList(FIELD_FORMATS)}, not with ${format}`;
  throw new Failure("bad-value", problem, FIELD_FORMATS);
}

/**
 * The values of a command's options, its output options replaced with what they mean together.
 * @throws Failure if they contradict each other
 */
export function settled(command: Command, values: OptionValues): OptionValues {
  const isGiven = ["format", "json", "fields", "null"].some((name) => values[name] !== undefined);
  if (!isGiven || !command.options.some(({ long }) => long === "--fields")) return values;
  // `addOutputOptions` declares them, and their parsers make these values
  const options = values as OutputOptions & { readonly json?: boolean };
  const format = formatAskedFor(options, FORMATS);
  checkFields(options, format ?? "text");
  if (options.null && format !== "ids") {
    throw new Failure("bad-value", "-0 ends ids with NUL; it needs --format ids", ["--format ids"]);
  }
  return format === undefined ? values : { ...values, format };
}

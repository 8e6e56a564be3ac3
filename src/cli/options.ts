// The options that several commands share, and the bridge from what was typed to what is meant.
import { delimiter } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { SOURCE_FORMATS, type SourceFormat } from "../import/formats.ts";
import {
  FILTER_NAMES,
  FILTERS,
  type FilterInput,
  type FilterName,
  filterPapers,
  filterProblem,
} from "../map/filters.ts";
import { loadBundledMapFile } from "../map/load.ts";
import { BUNDLED, linkMap, type Paper, type ResearchMap } from "../map/model.ts";
import { type Order, SORT_KEYS, type SortKey, sortPapers } from "../map/sort.ts";
import { FAITHFUL_FORMATS, FIELD_FORMATS, FORMATS, type Format } from "../render/formats.ts";
import { COLOR_MODES, type ColorMode } from "../terminal/screen.ts";
import { sanitise, sanitiseDeep } from "../text/sanitise.ts";
import { completes } from "./completes.ts";
import { settingsOf } from "./settings.ts";

/** Options of every command that opens a map. */
export interface MapOptions {
  /** The layers of the map, the lowest first. */
  readonly map?: readonly string[];
  /** No hints on stderr. */
  readonly quiet?: boolean;
}

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

/** What was typed to narrow and order the papers. */
export interface FilterOptions extends FilterInput {
  readonly sort?: SortKey;
  readonly reverse?: boolean;
  readonly limit?: number;
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

export function addMapOptions(command: Command): void {
  command
    .addOption(
      fileOption(
        "--map <file>",
        "use this map, outline or bibliography; given again, each is laid over those before; bundled: the built-in map",
      ).argParser(collect),
    )
    .option("--quiet", "no counts and hints on stderr");
}

/** Options of the commands that read lists. */
export interface SourceOptions {
  readonly from?: SourceFormat;
  readonly references?: readonly string[];
  readonly glossary?: string;
}

export function addSourceOptions(command: Command): void {
  command
    .addOption(oneOfOption("--from <format>", SOURCE_FORMATS, "what the lists are written in: "))
    .addOption(
      fileOption("--references <file>", "facts of the papers, as CSL-JSON, BibTeX or RIS; can be repeated").argParser(
        collect,
      ),
    )
    .addOption(fileOption("--glossary <file>", "abbreviations and what they stand for, as JSON"));
}

export function fileOption(flags: string, description: string): Option {
  return completes(new Option(flags, description), "files");
}

/** An option whose value is one of a fixed set, which its description lists. */
export function oneOfOption(flags: string, values: readonly string[], description = ""): Option {
  return completes(new Option(flags, description + values.join(", ")), values).argParser(oneOf(values));
}

function toFields(text: string, before: readonly string[] | undefined): string[] {
  const fields = text.split(",").map((field) => field.trim());
  if (fields.includes("")) throw new InvalidArgumentError("a field is empty; write them as id,title,date");
  return [...new Set([...(before ?? []), ...fields])];
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

/** Options that narrow and order papers. */
export function addFilterOptions(command: Command): void {
  addCriteriaOptions(command);
  command
    .addOption(oneOfOption("--sort <key>", SORT_KEYS))
    .option("--reverse", "turn the order round")
    .option("--limit <n>", "at most so many papers", toCount);
}

/** Options that say which papers are meant: one for each filter. */
export function addCriteriaOptions(command: Command): void {
  command.optionsGroup("Filters:");
  for (const name of FILTER_NAMES) command.addOption(filterOption(name));
}

function filterOption(name: FilterName): Option {
  const { argument, description, candidates, parse } = FILTERS[name];
  const read = collectParsed((text) => {
    const value = parse(text);
    if (value === null) throw new InvalidArgumentError(filterProblem(name, text));
    return value;
  });
  return completes(new Option(`--${name} ${argument}`, description).argParser(read), candidates);
}

function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** An option that can be given several times, each value parsed. */
export function collectParsed<T>(parse: (text: string) => T): (text: string, before: readonly T[] | undefined) => T[] {
  return (text, before) => [...(before ?? []), parse(text)];
}

/** A whole number from 0 on. */
export function toCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(`"${text}" is not a whole number`);
  return Number(text);
}

/** One of a fixed set of words, case aside. */
export function oneOf<T extends string>(values: readonly T[]): (text: string) => T {
  return (text) => {
    const value = values.find((each) => each === text.toLowerCase());
    if (value === undefined) throw new InvalidArgumentError(`"${text}" is none of ${values.join(", ")}`);
    return value;
  };
}

/** The layers of the map in use, the lowest first: those of the command line, else of AIMAP_MAP, else of the settings. */
export function layerNames(options: MapOptions, context: Context): readonly string[] {
  return namedLayers(options, context).names;
}

/** The same, and what an error about one of them adds. */
function namedLayers({ map }: MapOptions, { env }: Context): { names: readonly string[]; hint: string } {
  const filled = (names: readonly string[]): string[] => names.filter((name) => name !== "");
  const orBundled = (names: readonly string[]): readonly string[] => (names.length > 0 ? names : [BUNDLED]);
  if (map !== undefined) return { names: orBundled(filled(map)), hint: "" };
  const inEnvironment = filled(env.AIMAP_MAP?.split(delimiter) ?? []);
  if (inEnvironment.length > 0) return { names: inEnvironment, hint: "; AIMAP_MAP names it" };
  const hint = '; the settings name it, and "aimap config unset map" takes it out';
  return { names: orBundled(settingsOf(env).map ?? []), hint };
}

/** Whether the map in use is the one that ships with the program, alone. */
export function isBundledAlone(names: readonly string[]): boolean {
  return names.every((name) => name === BUNDLED);
}

/** The map in use, all its layers laid over one another. */
export async function openMap(options: OutputOptions, context: Context): Promise<ResearchMap> {
  const { names, hint } = namedLayers(options, context);
  if (isBundledAlone(names)) return linkMap(loadBundledMapFile(context.bundledMapPath));
  const { loadMaps } = await import("../layers/load.ts");
  const { file, layers, layersById } = await loadMaps(names, context.bundledMapPath).catch((error: unknown) => {
    if (!(error instanceof Failure) || error.code !== "unreadable-file") throw error;
    throw new Failure(error.kind, error.code, error.message + hint, error.suggestions);
  });
  if (FAITHFUL_FORMATS.includes(options.format ?? "text")) return linkMap(file, { layers, layersById });
  // most views see a map in which no text can steer a terminal; the others keep every character, escaped
  const tame = new Map([...layersById].map(([id, each]) => [sanitise(id), sanitiseDeep(each)]));
  return linkMap(sanitiseDeep(file), { layers: sanitiseDeep(layers), layersById: tame });
}

/** The papers that the filters keep, in the order asked for, no more than asked for. */
export async function choosePapers(map: ResearchMap, options: FilterOptions, order: Order): Promise<Paper[]> {
  const kept = await filterPapers(map, options);
  const by = options.sort ?? order.by;
  if (by === "relevance") {
    throw new Failure("usage", "bad-value", '--sort relevance needs a query; it belongs to "aimap search"');
  }
  const reverse = by === "date" ? order.reverse !== (options.reverse ?? false) : (options.reverse ?? false);
  return sortPapers(map, kept, { by, reverse }).slice(0, options.limit);
}

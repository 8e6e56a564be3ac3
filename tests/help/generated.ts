// What the documents show of the definitions in the code: filters, rules, exit codes, records and fields, as Markdown.
import { SCHEMA_NAMES } from "../../src/answers/json-shapes.ts";
import { RULES } from "../../src/check/rules.ts";
import { makeProgram } from "../../src/cli/commander-program.ts";
import { EXIT, EXIT_CODES, FAILURES } from "../../src/errors.ts";
import { keyName } from "../../src/explore/key-names.ts";
import { keyGroups } from "../../src/explore/panes/help.ts";
import { guideFile, HELP_TOPICS } from "../../src/help/topics.ts";
import { filterOf } from "../../src/map/filter-definitions.ts";
import { FILTER_NAMES } from "../../src/map/filter-values.ts";
import { andList } from "../../src/render/phrases.ts";
import { SETTINGS } from "../../src/settings/settings.ts";
import { aimapJson } from "../harness.ts";

type Row = readonly string[];

/** A table as GitHub reads it; cells are Markdown. */
function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")).replaceAll(" ", "") + rows.map(line).join("");
}

const code = (text: string): string => `\`${text}\``;

/** As a sentence begins; a name such as `doi.org` keeps its first letter. */
const capitalised = (text: string): string => text.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase());

/** The filters as they are typed: as options, or as fields of a query. */
function filters(written: (name: string, value: string) => string): string {
  const rows = FILTER_NAMES.map((name) => {
    const { value, meaning } = filterOf(name).example;
    return [code(written(name, value)), meaning];
  });
  return table(["filter", "keeps papers"], rows);
}

/** Which commands take all filters, and which of them also order what they show. */
async function filterCommands(): Promise<string> {
  const { commands } = await makeProgram({ stdout: { write: () => {}, isTTY: false }, version: "0" } as never);
  const taking = (flags: readonly string[]): string[] =>
    commands
      .filter(({ options }) => flags.every((flag) => options.some(({ long }) => long === flag)))
      .map((each) => each.name());
  const filtering = taking(FILTER_NAMES.map((name) => `--${name}`));
  const ordering = taking(["--sort", "--reverse", "--limit"]).filter((name) => filtering.includes(name));
  const filterOnly = filtering.filter((name) => !ordering.includes(name));
  const names = (each: readonly string[]): string => andList(each.map(code));
  return `${names(ordering)} take all filters and the options under [Order](#order). ${names(filterOnly)} take all filters.\n`;
}

/** The options that order papers: in the help they are listed after the filters. */
async function ordering(): Promise<string> {
  const program = await makeProgram({ stdout: { write: () => {}, isTTY: false }, version: "0" } as never);
  const list = program.commands.find((command) => command.name() === "list");
  const filterFlags = FILTER_NAMES.map((name) => `--${name}`);
  const options = (list?.options ?? []).filter(
    ({ helpGroupHeading, long }) => helpGroupHeading === "Filters:" && !filterFlags.includes(long ?? ""),
  );
  return table(
    ["option", "value or effect"],
    options.map(({ flags, description }) => [code(flags), description]),
  );
}

function rules(): string {
  const rows = Object.entries(RULES).map(([name, { severity, finds, explanation }]) => {
    return [code(name), severity, `${capitalised(finds)}. ${explanation}`];
  });
  return table(["rule", "severity", "finds, and what to do"], rows);
}

interface Schema {
  readonly $defs: Readonly<Record<string, { readonly properties: Readonly<Record<string, SchemaProperty>> }>>;
  readonly $ref?: string;
  readonly items?: { readonly $ref?: string; readonly anyOf?: readonly { readonly $ref: string }[] };
}

interface SchemaProperty {
  readonly description?: string;
}

/** What prints it, where that is not the command of this name with `--json`. */
const PRINTED_BY: Readonly<Record<string, string>> = {
  overview: ", by `aimap` alone",
  build: ", without `--json`",
  error: ", on stderr, by every command that fails",
};

/** Which records each command prints: read from the schemas that `aimap schema` prints. */
async function shapes(): Promise<string> {
  const rows = SCHEMA_NAMES.map(async (name) => {
    const { $ref, items } = await aimapJson<Schema>(["schema", name]);
    const refs = $ref === undefined ? (items?.anyOf?.map((each) => each.$ref) ?? [items?.$ref ?? ""]) : [$ref];
    const records = refs.map((ref) => code(ref.replace("#/$defs/", ""))).join(" and ");
    const printed = $ref === undefined ? `an array of ${records} records` : `one ${records} record`;
    return [code(name), printed + (PRINTED_BY[name] ?? "")];
  });
  return table(["name", "prints with `--json`"], await Promise.all(rows));
}

async function fields(): Promise<string> {
  const { $defs } = await aimapJson<Schema>(["schema", "list"]);
  const { paper } = $defs;
  const properties = Object.entries(paper?.properties ?? {});
  const rows = properties.map(([name, { description }]) => [code(name), description ?? "always `paper`"]);
  return table(["field", "is"], rows);
}

function settings(): string {
  return table(
    ["setting", "is", "takes"],
    Object.entries(SETTINGS).map(([name, { summary, takes }]) => [code(name), summary, takes]),
  );
}

/** All keys of the explorer, by where they work. */
function keys(): string {
  const groups = keyGroups().map(({ title, rows }) => {
    const lines = rows.map(({ keys, does, action }) => {
      const names = action === "follow" ? ["1-9"] : keys.map((key) => keyName(key, false));
      return [names.map(code).join(", "), capitalised(does)];
    });
    return `${title}:\n\n${table(["key", "does"], lines)}`;
  });
  return groups.join("\n");
}

/** The blocks, each made where a document asks for it. */
export const GENERATED_BLOCKS: Readonly<Record<string, () => string | Promise<string>>> = {
  filters: () => filters((name, value) => `--${name} ${value}`),
  "query fields": () => filters((name, value) => `${name}:${value}`),
  keys,
  "filter commands": filterCommands,
  ordering,
  rules,
  shapes,
  fields,
  settings,
  "exit codes": () =>
    table(
      ["exit code", "means"],
      EXIT_CODES.map(({ code, meaning }) => [String(code), meaning]),
    ),
  "error codes": () =>
    table(
      ["code", "exit code"],
      Object.entries(FAILURES).map(([name, kind]) => [code(name), String(EXIT[kind].code)]),
    ),
  guides: () =>
    table(
      ["guide", "explains"],
      Object.entries(HELP_TOPICS).map(([topic, { summary }]) => [`[${topic}](src/help/${guideFile(topic)})`, summary]),
    ),
};

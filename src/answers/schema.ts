// JSON Schema (2020-12) of everything that is printed as JSON. The names of its properties, in their order, are the
// fields that `--fields` knows and the columns of CSV and TSV.

import { SEVERITIES } from "../check/rule.ts";
import { RULE_NAMES } from "../check/rules.ts";
import { FAILURE_CODES } from "../errors.ts";
import { CHANGE_KINDS } from "../layers/change.ts";
import { SCHEMA_VERSION } from "../map/model.ts";
import { SETTING_NAMES, SETTINGS, type SettingName } from "../settings/settings.ts";
import {
  count,
  list,
  location,
  type ObjectSchema,
  optionalText,
  record,
  ref,
  type Schema,
  text,
  texts,
  year,
} from "./json-schema.ts";
import { paper, paperRow } from "./paper-schema.ts";
import { PRINTED, SCHEMA_NAMES } from "./printed.ts";

/** A schema for each setting. */
function mapSettings(schemaFor: (name: SettingName) => Schema): Readonly<Record<string, Schema>> {
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, schemaFor(name)]));
}

const notes = list(ref("note"), "the curator's notes");
const group = optionalText("label that bundles papers inside the topic");
const comment = optionalText("what the curator wrote beside the paper at this place");

/** Every object, by name; they refer to each other as `#/$defs/name`. */
export const SHAPES = {
  paper,
  placement: record("a paper's place under a topic", {
    topicId: text("id of the topic"),
    topicPath: texts("names from the top of the tree down to the topic"),
    group,
    comment,
  }),
  note: record("a curator's bullet; notes nest", { text: text("what it says"), notes: list(ref("note")) }),
  result: record("a paper that answers a query", { ...paper.properties, match: ref("match") }),
  match: record("why a paper answers the query", {
    rank: { description: "1 for the best", type: "integer", minimum: 1 },
    score: { description: "comparable within one answer only", type: "number" },
    fields: list(ref("matchedField"), "the texts that matched, the strongest first"),
    reasons: list(ref("reason"), "what the score is made of, the largest part first"),
  }),
  matchedField: record("a text that matched", {
    path: optionalText(
      "JSON path of the text in the record; null: a note of the topic, which the record does not hold",
    ),
    field: text("what sort of text it is"),
    text: text("the whole text"),
    ranges: list(ref("range"), "the stretches that matched, in order"),
  }),
  range: record("a half-open range of UTF-16 units", {
    start: count("first unit"),
    end: count("unit after the last"),
    query: text("the words of the query that it answers, as typed"),
    way: text("through what: exact, prefix, inflection, glossary, initialism, typo …"),
  }),
  reason: record("a part of the score", {
    query: optionalText("words of the query as typed; null for what is not of one unit"),
    what: { enum: ["words", "nearness", "title"] },
    way: optionalText("through what the strongest hit came"),
    field: optionalText("where the strongest hit stands"),
    share: { description: "part of the score, up to 1", type: "number" },
  }),
  period: record("a stretch of time with its papers", {
    type: { const: "period" },
    period: {
      description: "YYYY or YYYY-MM; null: the undated",
      type: ["string", "null"],
      pattern: "^\\d{4}(-\\d{2})?$",
    },
    precision: { enum: ["year", "month", null] },
    count: count("number of its papers"),
    papers: list(ref("paper")),
  }),
  topic: record("a node of the topic tree", {
    type: { const: "topic" },
    id: text("slug path"),
    name: text("its name"),
    path: texts("names from the top of the tree down to it"),
    depth: { description: "1 at the top", type: "integer", minimum: 1 },
    notes,
    groups: texts("the labels that bundle papers inside it"),
    count: count("papers here and below, each once"),
    ownCount: count("papers standing under this very topic"),
    firstYear: year("of the papers here and below"),
    lastYear: year("of the papers here and below"),
    histogram: list(ref("yearCount"), "papers by year, gaps included"),
    paperIds: texts("ids of the papers standing under this very topic"),
    topics: list(ref("topic"), "the topics below it"),
  }),
  yearCount: record("papers of a year", { year: { type: "integer" }, count: count("number of papers") }),
  check: record("what is wrong with lists, bibliographies and maps", {
    type: { const: "check" },
    files: texts("what was checked"),
    errors: count("findings of that severity that nobody accepts"),
    warnings: count("findings of that severity that nobody accepts"),
    notes: count("findings of that severity that nobody accepts"),
    accepted: count("findings that stand beside their reason"),
    findings: list(ref("finding"), "by file and line"),
    changes: list(ref("change"), "what --fix changed, or with --dry-run would"),
  }),
  finding: record("something wrong, with its place", {
    rule: { description: "what sort of mistake it is", enum: RULE_NAMES },
    severity: { enum: SEVERITIES },
    file: text("as it was named; bundled: the map that ships with the program"),
    line: location("from 1; null: there is a path, or it is about the file as a whole"),
    column: location("from 1, in UTF-16 units"),
    path: optionalText("JSON path, such as papers[12].url"),
    id: optionalText("of the paper or topic that it is about"),
    message: text("what is wrong"),
    explanation: text("why that matters, and what to do about it"),
    fix: {
      description: "the one safe answer; null: there is none",
      anyOf: [ref("fix"), { type: "null" }],
    },
    accepted: optionalText("why the curator lets it stand; null: it is not accepted"),
  }),
  fix: record("another text in the place of this one", { from: text("what stands there"), to: text("what should") }),
  change: record("a line that --fix changes", {
    file: text("its name"),
    line: { description: "from 1", type: "integer", minimum: 1 },
    before: text("the line as it was"),
    after: text("the line as it is now"),
  }),
  diff: record("what differs between two maps", {
    type: { const: "diff" },
    old: text("the old map, as it was named"),
    new: text("the new map, as it was named"),
    changes: list(ref("mapChange"), "topics, then papers; what was removed before the rest"),
  }),
  mapChange: record("what became of a topic or paper; one of which several things became has a change for each", {
    type: { const: "change" },
    entry: { enum: ["topic", "paper"] },
    change: { description: "moved: in the tree of topics; changed: in anything else", enum: CHANGE_KINDS },
    oldId: optionalText("id in the old map; null: it was not there"),
    newId: optionalText("id in the new map; null: it is not there"),
    name: text("name of the topic, title of the paper"),
    fields: list(ref("fieldChange"), "what differs; none of what was added or removed"),
  }),
  fieldChange: record("a field whose value differs", {
    field: text("its name"),
    before: { description: "the value in the old map" },
    after: { description: "the value in the new map" },
  }),
  config: record("the settings", {
    type: { const: "config" },
    path: optionalText("the person's own settings file, whether it is there or not; null: there is no place for it"),
    settings: record(
      "their values; null: not set",
      mapSettings((name) => SETTINGS[name].schema),
    ),
    files: record(
      "the files that have them; null: not set",
      mapSettings((name) => optionalText(`of ${name}`)),
    ),
  }),
  failure: record("what went wrong", {
    error: record("the failure", {
      code: { description: "stable name of the failure", enum: FAILURE_CODES },
      message: text("what was wrong, where, and what to do next"),
      suggestions: texts("what was probably meant, best first"),
    }),
  }),
  map: record("a map file", {
    schemaVersion: { const: SCHEMA_VERSION },
    title: text("of the map"),
    description: optionalText("of the map"),
    topics: list(ref("topicRow"), "in outline order, each after the one above it"),
    papers: list(ref("paperRow"), "in outline order of their first placement"),
    glossary: list(ref("glossaryEntry")),
    familyNames: list(ref("familyName"), "family names that are not the last word with the particles before it"),
  }),
  topicRow: record("a topic in a map file", {
    id: text("slug path"),
    name: text("its name"),
    parent: optionalText("id of the topic above it; null at the top"),
    notes,
    groups: texts("the labels that bundle papers inside it"),
  }),
  paperRow,
  placementRow: record("a paper's place in a map file", { topicId: text("id of the topic"), group, comment }),
  glossaryEntry: record("an abbreviation or other name", {
    term: text("what is written"),
    expansions: texts("names of the same thing"),
    words: texts("words that a text on it would use"),
  }),
  familyName: record("a family name", { name: text("the full name"), family: text("its family name") }),
} as const satisfies Readonly<Record<string, ObjectSchema>>;

export type ShapeName = keyof typeof SHAPES;

/** The names of a record's fields, in the order in which they are printed. */
export function fieldsOf(...shapes: readonly ShapeName[]): string[] {
  return [...new Set(shapes.flatMap((shape) => Object.keys(SHAPES[shape].properties)))];
}

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** The schema of what one command prints; null: of everything, each command's under `$defs`. */
export function schemaOf(name: string | null): Schema {
  if (name === null) {
    const commands = Object.fromEntries(SCHEMA_NAMES.map((each) => [`aimap-${each}`, bodyOf(each)]));
    const anyOf = Object.keys(commands).map(ref);
    return { $schema: DIALECT, title: "what aimap prints as JSON", anyOf, $defs: { ...commands, ...SHAPES } };
  }
  const body = bodyOf(name);
  return { $schema: DIALECT, title: titleOf(name), ...body, $defs: definitionsIn(body) };
}

function titleOf(name: string): string {
  if (name === "error") return "what aimap prints on stderr where a command with --json fails";
  if (name === "build") return "what aimap build prints or writes";
  return `what aimap${name === "overview" ? "" : ` ${name}`} --json prints`;
}

function bodyOf(name: string): Schema {
  const printed = PRINTED[name];
  if (printed === undefined) throw new Error(`no schema "${name}"`);
  if (typeof printed === "string") return ref(printed);
  const [first = "paper", ...others] = printed.map(ref);
  return list(others.length === 0 ? (first as Schema) : { anyOf: printed.map(ref) });
}

/** The shapes that a schema refers to, and those that these refer to. */
function definitionsIn(schema: Schema): Readonly<Record<string, Schema>> {
  const needed = new Set<string>();
  const collect = (value: unknown): void => {
    for (const [, name] of JSON.stringify(value).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (name === undefined || needed.has(name)) continue;
      needed.add(name);
      collect(SHAPES[name as ShapeName]);
    }
  };
  collect(schema);
  return Object.fromEntries(Object.entries(SHAPES).filter(([name]) => needed.has(name)));
}

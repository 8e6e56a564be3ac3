// Reports on files and maps as a whole: check, diff, config; and failures.
import { SEVERITIES } from "../../check/rule.ts";
import { RULE_NAMES } from "../../check/rules.ts";
import { FAILURE_CODES } from "../../errors.ts";
import { CHANGE_KINDS } from "../../layers/change.ts";
import { STATUSES } from "../../map/vocabulary.ts";
import { SETTING_NAMES, SETTINGS, type SettingName } from "../../settings/settings.ts";
import { count, flag, list, location, optionalText, record, ref, type Schema, text, texts } from "./keywords.ts";

export const CHECK_SHAPES = {
  check: record("what is wrong with lists, bibliographies and maps", {
    type: { const: "check" },
    files: texts("what was checked"),
    errors: count("findings of this severity that are not accepted"),
    warnings: count("findings of this severity that are not accepted"),
    notes: count("findings of this severity that are not accepted"),
    accepted: count("findings that the curator accepts, with a reason"),
    findings: list(ref("finding"), "by file and line"),
    changes: list(ref("change"), "what --fix changed, or with --dry-run would change"),
  }),
  finding: record("something wrong, with its location", {
    rule: { description: "the rule that found it", enum: RULE_NAMES },
    severity: { enum: SEVERITIES },
    file: text("as it was named; bundled: the map that ships with the program"),
    line: location("from 1; null: it has a path, or is about the file as a whole"),
    column: location("from 1, in UTF-16 units"),
    path: optionalText("JSON path, such as papers[12].url"),
    id: optionalText("id of the paper or topic that it is about"),
    message: text("what is wrong"),
    explanation: text("why that matters, and what to do about it"),
    fix: {
      description: "the one safe fix; null: there is none",
      anyOf: [ref("fix"), { type: "null" }],
    },
    accepted: optionalText("the curator's reason for accepting it; null: it is not accepted"),
  }),
  fix: record("a text to replace with another", {
    from: text("the text as it is"),
    to: text("the text as it should be"),
  }),
  change: record("a line that --fix changes", {
    file: text("its name"),
    line: { description: "from 1", type: "integer", minimum: 1 },
    before: text("the line as it was"),
    after: text("the line as it is now"),
  }),
} as const;

export const DIFF_SHAPES = {
  diff: record("what differs between two maps", {
    type: { const: "diff" },
    old: text("the old map, as it was named"),
    new: text("the new map, as it was named"),
    changes: list(ref("mapChange"), "of topics, then of papers; in each, removals first"),
  }),
  mapChange: record("a change of a topic or paper; one that changed in several ways has a change for each", {
    type: { const: "change" },
    entry: { enum: ["topic", "paper"] },
    change: { description: "moved: in the tree of topics; changed: in anything else", enum: CHANGE_KINDS },
    oldId: optionalText("id in the old map; null: it is not in that map"),
    newId: optionalText("id in the new map; null: it is not in that map"),
    name: text("name of the topic, title of the paper"),
    fields: list(ref("fieldChange"), "the fields that differ; none if it was added or removed"),
  }),
  fieldChange: record("a field whose value differs", {
    field: text("its name"),
    before: { description: "the value in the old map" },
    after: { description: "the value in the new map" },
  }),
} as const;

export const CONFIG_SHAPES = {
  config: record("the settings", {
    type: { const: "config" },
    path: optionalText("the person's own settings file, whether it exists or not; null: there is no place for one"),
    list: optionalText("the file of your own list, whether it exists or not; null: there is no place for one"),
    settings: record(
      "their values; null: not set",
      forEachSetting((name) => SETTINGS[name].schema),
    ),
    files: record(
      "the files that set them; null: not set",
      forEachSetting((name) => optionalText(`the file that sets ${name}`)),
    ),
    cache: optionalText("the folder of prepared maps, whether it exists or not; null: there is no place for one"),
  }),
} as const;

export const CACHE_SHAPES = {
  cache: record("the prepared maps", {
    type: { const: "cache" },
    folder: optionalText("where they are, whether it exists or not; null: there is no place for them"),
    off: flag("whether the environment turns the cache off"),
    maps: list(ref("preparedMap"), "used last first"),
  }),
  preparedMap: record("a map that was prepared from its files", {
    type: { const: "preparedMap" },
    layers: texts("its layers as they were named, the lowest first; none: another version of aimap made it"),
    file: text("the path of the prepared map"),
    bytes: count("its size"),
  }),
} as const;

function forEachSetting(schemaOf: (name: SettingName) => Schema): Readonly<Record<string, Schema>> {
  return Object.fromEntries(SETTING_NAMES.map((name) => [name, schemaOf(name)]));
}

export const EDIT_SHAPES = {
  edit: record("what a command did to your own list, or with --dry-run would do", {
    type: { const: "edit" },
    list: text("the file of the list"),
    dryRun: { description: "whether nothing was written", type: "boolean" },
    created: { description: "whether the file is new", type: "boolean" },
    summary: optionalText("what was undone; null for other commands"),
    entries: list(ref("editedEntry"), "the papers asked for, in their order"),
    lines: list(ref("editedLine"), "the lines that differ"),
  }),
  editedEntry: record("what became of a paper", {
    id: text("its id in the map"),
    title: text("its title"),
    change: { description: "unchanged: the list said so already", enum: ["added", "changed", "unchanged"] },
    oldStatus: { description: "its status before; null: none", enum: [...STATUSES, null] },
    status: { description: "its status now; null: none", enum: [...STATUSES, null] },
    addedTags: texts("tags that are new"),
    removedTags: texts("tags that are gone"),
    tags: texts("all its tags in the list"),
    addedAddress: optionalText("an address that its entry has now; null: none was added"),
    notes: texts("notes that are new"),
    topic: texts("names from the top of the tree down to its topic in the list"),
    line: { description: "its line in the list, from 1", type: "integer", minimum: 1 },
  }),
  editedLine: record("a line that differs", {
    line: { description: "from 1, in the new list; of a line that is gone, where it was", type: "integer", minimum: 1 },
    before: optionalText("the line as it was; null: it is new"),
    after: optionalText("the line as it is now; null: it is gone"),
  }),
} as const;

export const FAILURE_SHAPES = {
  failure: record("what went wrong", {
    error: record("the failure", {
      code: { description: "stable name of the failure", enum: FAILURE_CODES },
      message: text("what went wrong, where, and what to do next"),
      suggestions: texts("what was probably meant, best first"),
    }),
  }),
} as const;

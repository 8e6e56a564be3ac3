// aimap schema: the JSON of every command, and of every error, is valid against it, and has the fields written out here.
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { aimap, fileOf, mapOf } from "../harness.ts";
import { HOSTILE_MAP } from "../hostile-map.ts";

/** Every object and its fields, by hand: a key that goes, moves or comes has to be decided here. */
const FIELDS: Readonly<Record<string, string>> = {
  paper:
    "type id title alternativeTitles authors authorNames authorsComplete editors editorNames translators " +
    "translatorNames organizations date year dateSource published issued kind cslType genre venue " +
    "collectionTitle volume issue number pages edition publisher publisherPlace event isbn issn pmid " +
    "language abstract note url arxiv doi code demo files keywords status tags added extra placements notes origin layer " +
    "layers",
  placement: "topicId topicPath group comment",
  note: "text notes",
  result:
    "type id title alternativeTitles authors authorNames authorsComplete editors editorNames translators " +
    "translatorNames organizations date year dateSource published issued kind cslType genre venue " +
    "collectionTitle volume issue number pages edition publisher publisherPlace event isbn issn pmid " +
    "language abstract note url arxiv doi code demo files keywords status tags added extra placements notes origin layer " +
    "layers match",
  match: "rank score fields reasons",
  matchedField: "path field text ranges",
  range: "start end query way",
  reason: "query what way field share",
  period: "type period precision count papers",
  topic: "type id name path depth notes groups count ownCount firstYear lastYear histogram progress paperIds topics",
  stat: "type by value topicId count firstYear lastYear histogram paperIds",
  progress: "queued reading read dropped none",
  yearCount: "year count",
  failure: "error",
  check: "type files errors warnings notes accepted findings changes",
  finding: "rule severity file line column path id message explanation fix accepted",
  fix: "from to",
  change: "file line before after",
  diff: "type old new changes",
  mapChange: "type entry change oldId newId name fields",
  fieldChange: "field before after",
  config: "type path list settings files cache",
  cache: "type folder off maps",
  preparedMap: "type layers file bytes",
  edit: "type list dryRun created summary entries lines",
  editedEntry: "id title change oldStatus status addedTags removedTags tags addedAddress notes topic line",
  editedLine: "line before after",
  map: "schemaVersion title description topics papers glossary",
  topicRow: "id name parent notes groups",
  paperRow:
    "id title alternativeTitles authors authorNames authorsComplete editors editorNames translators " +
    "translatorNames organizations date dateSource published issued kind cslType genre venue " +
    "collectionTitle volume issue number pages edition publisher publisherPlace event isbn issn pmid " +
    "language abstract note url arxiv doi code demo files keywords status tags extra placements notes origin",
  placementRow: "topicId group comment",
  glossaryEntry: "term expansions words",
  personName: "family given droppingParticle nonDroppingParticle suffix commaSuffix staticOrdering literal",
  extraField: "format name value",
};

async function schemaOf(...name: string[]): Promise<AnySchemaObject> {
  const { stdout, stderr, exitCode } = await aimap(["schema", ...name]);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return JSON.parse(stdout) as AnySchemaObject;
}

/** The schema with every object closed: the published one leaves room for keys that later versions add. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, closed(each)]);
  return {
    ...Object.fromEntries(entries),
    ...("properties" in value && "required" in value ? { additionalProperties: false } : {}),
  };
}

async function expectValid(name: string, output: string): Promise<void> {
  const validate = new Ajv2020({ allErrors: true }).compile(closed(await schemaOf(name)) as AnySchemaObject);
  expect(validate(JSON.parse(output)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
}

const HOSTILE = fileOf(HOSTILE_MAP);
const LINES: readonly [string, readonly string[]][] = [
  ["list", ["list"]],
  ["list", ["list", "--year", "2031"]],
  ["search", ["search", "sae before 2024 attention", "--explain"]],
  ["search", ["search", "autoencoedr", "--all"]],
  ["search", ["search", "kubernetes"]],
  ["related", ["related", "gao2024scaling"]],
  ["related", ["related", "todd2023function", "garg2022transformers", "--explain"]],
  ["timeline", ["timeline"]],
  ["timeline", ["timeline", "--by", "month"]],
  ["tree", ["tree"]],
  ["tree", ["tree", "--depth", "1"]],
  ["show", ["show", "gao2024scaling", "interpretability"]],
  ["cite", ["cite", "gao2024scaling", "psychology"]],
  ["overview", []],
  ["diff", ["diff", fileOf(mapOf()), "bundled"]],
  ["config", ["config", "list"]],
  ["cache", ["cache", "list"]],
];

describe("aimap schema", () => {
  test.each(LINES)("%s: what %j prints is valid", async (name, argv) => {
    await expectValid(name, (await aimap([...argv, "--json"])).stdout);
  });

  test("what the same commands print of a hostile map is valid", async () => {
    for (const [name, argv] of LINES.filter(
      ([, [command]]) => !["show", "cite", "related", "diff", "config", "cache"].includes(command ?? ""),
    ))
      await expectValid(name, (await aimap([...argv, "--json", "--map", HOSTILE])).stdout);
    await expectValid("related", (await aimap(["related", "a/b", "--json", "--map", HOSTILE])).stdout);
    await expectValid("show", (await aimap(["show", "steering", "a", "--json", "--map", HOSTILE])).stdout);
  });

  test("every kind of change, and every setting, is valid", async () => {
    const [old, now] = [
      fileOf(HOSTILE_MAP),
      fileOf("# L\n\n## Alpha\n\n- 2021: [Short](https://example.org)\n", "l.md"),
    ];
    await expectValid("diff", (await aimap(["diff", old, now, "--json"])).stdout);
    await expectValid("diff", (await aimap(["diff", now, old, "--json"])).stdout);
    const config = fileOf({ map: ["bundled"], color: "never", pager: "", ascii: false }, "config.json");
    mkdirSync(join(config, "..", "aimap"));
    copyFileSync(config, join(config, "..", "aimap", "config.json"));
    const { stdout } = await aimap(["config", "--json"], { env: { XDG_CONFIG_DIRS: join(config, "..") } });
    expect(JSON.parse(stdout)).toMatchObject({ settings: { map: ["bundled"], pager: "", ascii: false } });
    await expectValid("config", stdout);
  });

  test("a map that build prints is valid, and a map of nothing", async () => {
    const outline = fileOf("# Map\n\n## Topic\n\n- 2020: [One](https://example.org) a comment\n  - note\n", "list.md");
    await expectValid("build", (await aimap(["build", outline])).stdout);
    await expectValid("build", JSON.stringify(mapOf()));
  });

  test.each([
    [["lst"]],
    [["list", "--nope"]],
    [["list", "--fields", "titel"]],
    [["list", "--topic", "nowhere"]],
    [["list", "--author", "nobody"]],
    [["list", "--map", "/no/such/file"]],
    [["list", "--map", fileOf({ papers: 1 })]],
    [["search", "year:soon"]],
    [["search"]],
    [["show", "nothing-of-the-sort"]],
    [["open", "gao2024scaling", "--demo"]],
    [["build", "/no/such/file"]],
    [["schema", "lst"]],
    [["show", "bussmann2024"]],
  ])("the error of %j is valid", async (argv) => {
    const { stdout, stderr, exitCode } = await aimap([...argv, "--json"]);
    expect({ stdout, ok: exitCode > 0 }).toEqual({ stdout: "", ok: true });
    await expectValid("error", stderr);
  });

  test("a record that lacks a key, or has one of another type, is not valid", async () => {
    const [paper] = JSON.parse((await aimap(["list", "--json", "--limit", "1"])).stdout) as Record<string, unknown>[];
    const validate = new Ajv2020().compile(await schemaOf("list"));
    const { venue: _, ...lacking } = paper ?? {};
    expect([validate([paper]), validate([lacking]), validate([{ ...paper, authors: "x" }])]).toEqual([
      true,
      false,
      false,
    ]);
    expect(validate([{ ...paper, addedLater: 1 }])).toBe(true);
  });

  test("every object has the fields written out here, all required", async () => {
    const { $defs } = (await schemaOf()) as { $defs: Record<string, AnySchemaObject> };
    const objects = Object.entries($defs).filter(([, schema]) => "properties" in schema);
    expect(
      Object.fromEntries(objects.map(([name, { properties }]) => [name, Object.keys(properties).join(" ")])),
    ).toEqual(FIELDS);
    for (const [name, { properties, required }] of objects) {
      // a name has only the parts that it has, as in CSL
      expect(required).toEqual(name === "personName" ? undefined : Object.keys(properties));
    }
    const { properties } = ($defs as Record<"failure", AnySchemaObject>).failure;
    expect(Object.keys(properties.error.properties)).toEqual(["code", "message", "suggestions"]);
  });

  test("records are printed with these fields in this order", async () => {
    for (const [name, argv] of [
      ["paper", ["list"]],
      ["result", ["search", "sae"]],
      ["period", ["timeline"]],
      ["topic", ["tree"]],
      ["stat", ["stats", "--by", "author"]],
    ] as const) {
      const records = JSON.parse((await aimap([...argv, "--json"])).stdout) as object[];
      expect(new Set(records.map((record) => Object.keys(record).join(" ")))).toEqual(new Set([FIELDS[name]]));
    }
  });

  test("all together is one schema that knows every command", async () => {
    const schema = await schemaOf();
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    const validate = new Ajv2020().compile(schema);
    expect(validate(JSON.parse((await aimap(["list", "--json"])).stdout))).toBe(true);
    expect(validate([{ type: "nothing" }])).toBe(false);
  });

  test("a name that it does not know is an error that helps", async () => {
    expect(await aimap(["schema", "serach"])).toEqual({
      stdout: "",
      stderr: 'aimap: no schema for "serach"; did you mean search?\n',
      exitCode: 2,
    });
  });
});

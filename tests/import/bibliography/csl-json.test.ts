// CSL-JSON: items in every form that services and programs write, and that nothing in them is lost.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBibliography } from "../../../src/import/bibliography/parse-bibliography.ts";
import { buildMap } from "../../../src/import/build.ts";
import type { Reference } from "../../../src/import/reference.ts";
import { linkMap, type MapFile } from "../../../src/map/map-file.ts";
import { fullName } from "../../../src/map/names.ts";
import { exportText } from "../../../src/render/exports.ts";
import { aimap, fileOf, ROOT } from "../../harness.ts";
import { runs } from "../../runs.ts";

const csl = (value: unknown) => parseBibliography(JSON.stringify(value), "a.json", "csl-json");

/** The reference of an item with these members, and what is wrong with it. */
async function read(members: object): Promise<Reference & { readonly problems: readonly string[] }> {
  const { references, remarks } = await csl([{ id: "a", type: "book", title: "A title", ...members }]);
  const [reference] = references;
  if (reference === undefined) throw new Error("the item was left out");
  return { ...reference, problems: remarks.map(({ at, message }) => `${at} ${message}`) };
}

describe("where items are", () => {
  const item = { id: "a", type: "book", title: "One" };

  test.each([
    ["[0]", [item]],
    ["$", item],
    ["$", { DOI: "10.1000/182", title: ["One"] }],
    ["message", { status: "ok", "message-type": "work", message: item }],
    ["message.items[0]", { status: "ok", "message-type": "work-list", message: { items: [item] } }],
    ["items[0]", { items: [item] }],
    ["references[0]", { references: [item] }],
  ])("%s", async (at, value) => {
    expect((await csl(value)).references).toMatchObject([{ title: "One", at }]);
  });

  test("elements that are not items are left out with their path; the others are read", async () => {
    const { references, remarks } = await csl([{ id: "a", title: "One" }, 7, null, { id: "c", title: "Three" }]);
    expect(references.map(({ title }) => title)).toEqual(["One", "Three"]);
    expect(remarks.map(({ at, message }) => `${at} ${message}`)).toEqual(["[1] not an object", "[2] not an object"]);
  });

  test("an item alone is recognised on standard input, in a layer and by check; a map is none", async () => {
    const stdin = JSON.stringify({ id: "one", type: "book", title: "Alone" });
    expect((await aimap(["build", "-"], { stdin })).stdout).toContain('"Alone"');
    expect((await aimap(["list", "--format", "ids", "--map", fileOf(stdin, "a.json")])).stdout).toBe("one\n");
    expect((await aimap(["check", "-"], { stdin })).stdout).toContain("no-link");
    expect((await aimap(["check", "-"], { stdin: '{"schemaVersion": 2, "title": "T"}' })).stdout).toContain(
      "broken-map",
    );
  });

  test("a file of many items in one line is read", async () => {
    const { references, problems } = await csl(
      Array.from({ length: 20_000 }, (_, at) => ({ ...item, id: `a${at}`, note: "x".repeat(50) })),
    );
    expect([references.length, problems]).toEqual([20_000, []]);
  });

  test.each([
    ["{}", "not a JSON array"],
    ['{"papers": []}', "a map, not a list; open it with --map"],
    ["[{'ID': 1}]", 'not JSON: unexpected "\'" instead of a name in quotation marks or "}" at line 1, column 3'],
    [`[{"a": ${"[".repeat(99)}${"]".repeat(99)}}]`, "more than 100 levels of brackets at line 1, column 106"],
  ])("%s is refused", async (text, message) => {
    const { problems } = await parseBibliography(text, "a.json", "csl-json");
    expect(problems).toMatchObject([{ message }]);
  });
});

describe("one wrong member costs that member, is reported, and is kept", () => {
  test.each([
    [{ author: "nobody" }, ["[0].author not a list"]],
    [{ author: [{ family: "Doe" }, 7] }, ["[0].author[1] not a name"]],
    [{ DOI: { value: "10.1/x" } }, ["[0].DOI not a text"]],
    [{ type: 7 }, ["[0].type not a text"]],
    [{ issued: true }, ["[0].issued not a date"]],
    [{ issued: { "date-parts": [["x"]] } }, ["[0].issued not a date"]],
    [{ issued: { "date-parts": [[2020, 13, 45]] } }, ['[0].issued "2020-13-45" is not a date']],
    [{ issued: { literal: "some day" } }, ['[0].issued "some day" is not a date']],
    [{ "container-title": [{ a: 1 }] }, ["[0].container-title not a list of texts"]],
    [{ categories: "one" }, ["[0].categories not a list of texts"]],
    [{ custom: 7 }, ["[0].custom not an object"]],
    [{ custom: { aimap: { code: 7, arxiv: "2101.00001" } } }, ["[0].custom.aimap.code not a text"]],
  ])("%j", async (members, problems) => {
    const reference = await read(members);
    expect(reference.problems).toEqual(problems);
    expect(reference.title).toBe("A title");
    const [[name, value] = ["", null]] = Object.entries(members);
    if (name !== "custom" || value === 7) expect(reference.extra).toContainEqual({ format: "csl-json", name, value });
    if (problems[0]?.includes("aimap.code")) expect(reference.arxiv).toBe("2101.00001");
  });

  test.each([
    { DOI: null },
    { issued: null },
    { author: null },
    { author: [] },
    { issued: { "date-parts": [[null]] } },
    { issued: {} },
  ])("nothing is not wrong: %j", async (members) => {
    expect(await read(members)).toMatchObject({ problems: [], extra: [], published: null, authorNames: [], doi: null });
  });
});

test.each([
  [{ "date-parts": [["2020", "6"]] }, "2020-06", null],
  [{ "date-parts": [[2020, 6, 0]] }, "2020-06", null],
  [{ "date-parts": [[2020, null, null]] }, "2020", null],
  [{ "date-parts": [[2012], [2014]] }, "2012", "2012/2014"],
  [{ "date-parts": [[2015, 22]] }, "2015", "2015-22"],
  [{ "date-parts": [[2015]], season: "2" }, "2015", "2015-22"],
  [{ "date-parts": [[2015]], season: "Summer" }, "2015", "2015-22"],
  [{ "date-parts": [[1996]], circa: true }, "1996", "1996~"],
  [{ "date-parts": [[1996]], circa: 0 }, "1996", null],
  [{ literal: "1996_2004" }, "1996", "1996/2004"],
  [{ literal: "June 2020" }, "2020-06", null],
  [{ literal: "circa 1996" }, "1996", "1996~"],
  [{ literal: "Michaelmas term, 1996" }, "1996", null],
  [{ raw: "2013-05-04" }, "2013-05-04", null],
  [{ raw: "2013-05-04T00:00:00Z" }, "2013-05-04", "2013-05-04T00:00:00Z"],
  [{ raw: "2004-06/2006-08" }, "2004-06", "2004-06/2006-08"],
  [{ edtf: "2015-22" }, "2015", "2015-22"],
  ["2020-06", "2020-06", null],
  [2020, "2020", null],
])("dates: %j", async (issued, published, edtf) => {
  expect(await read({ issued })).toMatchObject({ published, issued: edtf, problems: [] });
});

describe("people", () => {
  test.each([
    [{ family: "Gogh", given: "Vincent", "non-dropping-particle": "van" }, "Vincent van Gogh"],
    [{ family: "Gaulle", given: "Charles", "dropping-particle": "de" }, "Charles de Gaulle"],
    [{ family: "King", given: "Martin Luther", suffix: "Jr.", "comma-suffix": true }, "Martin Luther King, Jr."],
    [{ family: "Mao", given: "Zedong", "static-ordering": 1 }, "Mao Zedong"],
    [{ literal: "The Group" }, "The Group"],
    [{ name: "The Group", sequence: "first", affiliation: [] }, "The Group"],
    ["Plato", "Plato"],
  ])("%j", async (name, whole) => {
    const { authorNames, problems } = await read({ author: [name], editor: [name] });
    expect([authorNames.map(fullName), problems]).toEqual([[whole], []]);
  });

  test("members that are no part of a name are kept", async () => {
    const author = [{ family: "Doe", given: "J", ORCID: "https://orcid.org/0000-0001", affiliation: [{ name: "U" }] }];
    expect(await read({ author })).toMatchObject({
      authorNames: [{ family: "Doe", given: "J" }],
      extra: [{ name: "author", value: author }],
    });
  });
});

test("what Crossref answers is read by its own names and arrays", async () => {
  const message = {
    DOI: "10.1371/journal.pcbi.1000204",
    type: "journal-article",
    title: ["Defrosting the <i>Digital</i> Library"],
    subtitle: ["Tools"],
    "container-title": ["PLoS Computational Biology", "PLoS Comput Biol"],
    ISSN: ["1553-734X", "1553-7358"],
    author: [{ given: "Duncan", family: "Hull", sequence: "first", affiliation: [] }],
    issued: { "date-parts": [[2008, 10, 31]] },
    event: { name: "A meeting", location: "Oslo" },
    "publisher-location": "San Francisco",
    page: "e1000204",
    reference: [{ key: "b1", "article-title": "Cited" }],
  };
  const { references, remarks } = await csl({ status: "ok", "message-type": "work", message });
  expect(remarks.map(({ rule }) => rule)).toEqual(["missing-id"]);
  expect(references).toMatchObject([
    {
      title: "Defrosting the Digital Library",
      kind: "article",
      cslType: "article-journal",
      venue: "PLoS Computational Biology",
      issn: "1553-734X, 1553-7358",
      event: "A meeting",
      publisherPlace: "San Francisco",
      published: "2008-10-31",
      doi: "10.1371/journal.pcbi.1000204",
    },
  ]);
});

test.each([
  ["posted-content", "article", "preprint"],
  ["proceedings-article", "paper-conference", "conference"],
  ["book-chapter", "chapter", "book"],
  ["monograph", "book", "book"],
  ["dissertation", "thesis", "thesis"],
  ["legal-case", "legal_case", "other"],
  ["unheard-of", "document", "other"],
])("the type %s is %s", async (type, cslType, kind) => {
  expect(await read({ type })).toMatchObject({ cslType, kind, extra: [{ name: "type", value: type }], problems: [] });
});

test.each([
  ["report", "arXiv", [], "arXiv"],
  ["thesis", "PhD thesis, Lake University", ["Lake University"], null],
  ["thesis", "Lake University", ["Lake University"], null],
])("a %s by %s", async (type, stated, organizations, publisher) => {
  expect(await read({ type, publisher: stated })).toMatchObject({ organizations, publisher });
});

test("titles lose their tags, and keep them for CSL", async () => {
  const title = "On <i>E. coli</i> and H<sub>2</sub>O, if x < y";
  expect(await read({ title })).toMatchObject({
    title: "On E. coli and H2O, if x < y",
    extra: [{ format: "csl-json", name: "title", value: title }],
  });
});

test("references to characters are decoded, and tags in an abstract are kept for CSL", async () => {
  const members = { title: "R&amp;D", "container-title": ["Q &amp; A"], abstract: "<jats:p>One &lt; two</jats:p>" };
  expect(await read(members)).toMatchObject({
    title: "R&D",
    venue: "Q & A",
    abstract: "One < two",
    extra: [{ format: "csl-json", name: "abstract", value: "<jats:p>One &lt; two</jats:p>" }],
  });
});

const schema = JSON.parse(readFileSync(join(ROOT, "tests", "fixtures", "csl-data.schema.json"), "utf8"));
const isValid = new Ajv2020({ strict: false }).compile(schema);
const build = async (items: unknown): Promise<MapFile> => {
  const lists = [{ file: "a.json", text: JSON.stringify(items), format: "csl-json" as const }];
  return (await buildMap({ title: "T", lists, references: [], glossaries: [] })).map;
};
const written = (map: MapFile): Promise<string> => exportText("csl-json", map, linkMap(map));

describe("nothing is lost", () => {
  const VARIABLES = Object.entries<{ readonly type?: unknown; readonly items?: unknown; readonly $ref?: string }>(
    schema.items.properties,
  ).filter(([name]) => !["type", "id", "custom"].includes(name));

  /** A value with a word of its own, of the type that CSL asks for. */
  function valueWithWord(name: string, { type, items, $ref }: (typeof VARIABLES)[number][1]): unknown {
    const word = `word-${name}`;
    if ($ref !== undefined) return { "date-parts": [[2001]], raw: `2001 ${word}` };
    if (type === "array")
      return typeof items === "object" && items !== null && "$ref" in items ? [{ literal: word }] : [word];
    return word;
  }

  test("of any variable of CSL, nor of any other member, on the way in and back", async () => {
    const variables = Object.fromEntries(
      VARIABLES.map(([name, definition]) => [name, valueWithWord(name, definition)]),
    );
    const others = { "x-own": "word-own", nested: { a: ["word-nested"] }, custom: { other: "word-custom" } };
    for (const type of ["book", "thesis", "article", "journal-article"]) {
      const map = await build([{ id: "a", type, ...variables, ...others }]);
      const [kept, out] = [JSON.stringify(map.papers), await written(map)];
      const names = [...VARIABLES.map(([name]) => name), "own", "nested", "custom"];
      expect(names.filter((name) => !kept.includes(`word-${name}`))).toEqual([]);
      expect(names.filter((name) => !out.includes(`word-${name}`))).toEqual([]);
      expect(isValid(JSON.parse(out)), JSON.stringify(isValid.errors)).toBe(true);
    }
  });

  test("and what is written is valid, and read as the same papers", async () => {
    const part = fc.oneof(fc.constantFrom("Doe", "van der", "Jr.", "Été & Co, Inc."), fc.string({ maxLength: 5 }));
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      part,
      fc.array(fc.oneof(part, fc.dictionary(fc.constantFrom("family", "given", "literal", "name", "ORCID"), part))),
      fc.record({
        "date-parts": fc.array(fc.array(fc.oneof(fc.constantFrom(null, 2001, "1999", 13, 0), fc.integer()))),
        season: fc.oneof(part, fc.integer()),
      }),
    );
    const name = fc.constantFrom(...VARIABLES.map(([each]) => each), "type", "custom", "event", "x-own");
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, anything, { maxKeys: 8 }), async (members) => {
        const once = await build([{ ...members, id: "k" }]);
        expect(once.papers).toHaveLength(1);
        const out = await written(once);
        expect(isValid(JSON.parse(out)), JSON.stringify(isValid.errors)).toBe(true);
        // the topics of a bibliography are not part of its items
        expect((await build(JSON.parse(out))).papers[0]).toEqual({ ...once.papers[0], placements: expect.anything() });
      }),
      runs(300),
    );
  });
});

// What export writes, build reads back: outline, references and glossary make the same map again, character by character.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildMap } from "../../src/import/build.ts";
import { NO_FACTS } from "../../src/import/reference.ts";
import { canonicalMap } from "../../src/map/canonical.ts";
import { PAPER_FIELDS, PAPER_KEYS } from "../../src/map/fields.ts";
import { linkMap, type MapFile } from "../../src/map/map-file.ts";
import { EXTRA_FORMATS, type Json, type Note, type Paper, type PersonName } from "../../src/map/model.ts";
import { fullName, parsePersonName } from "../../src/map/names.ts";
import { findProblems } from "../../src/map/validate.ts";
import { CSL_TYPES, DATE_SOURCES, KINDS, ORIGINS, STATUSES } from "../../src/map/vocabulary.ts";
import { outlineText } from "../../src/render/exports/outline.ts";
import { type ExportFormat, exportText } from "../../src/render/exports.ts";
import { toJson } from "../../src/render/json.ts";
import { mapOfText } from "../facts.ts";
import { BUNDLED_MAP, mapOf } from "../harness.ts";
import { HOSTILE_MAP, TRICKY, TRICKY_MAP } from "../hostile-map.ts";
import { buildText } from "../import/lists.ts";
import { runs } from "../runs.ts";

async function again(map: MapFile): Promise<MapFile> {
  const built = await buildMap({
    title: null,
    lists: [{ file: "outline.md", text: outlineText(map) }],
    references: [{ file: "references.json", text: await exportText("csl-json", map, linkMap(map)) }],
    glossaries: [{ file: "glossary.json", text: toJson(map.glossary) }],
  });
  return built.map;
}

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("Scaling laws", "on the geometry of x", "SAE", "C", "C++", "2024: a year") },
  { weight: 2, arbitrary: fc.constantFrom(...TRICKY) },
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(..."*_`[](){}<>#&;:!|\\~-+.\"'\n\t @$x1/".split("")), maxLength: 10 }),
  fc.constantFrom(
    "- item",
    "# head",
    "1. one",
    "> quote",
    "[@key]",
    "&#x41;",
    "&amp;",
    "a\nb",
    "\n",
    "https://a.org/b_c*d",
    "*Note*",
    "---",
    "<!-- x -->",
    "code",
    "😀 ❤️ 👩‍👩‍👧",
  ),
);
const filled = words.filter((text) => text.trim() !== "");
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const notesOf = (levels: number): fc.Arbitrary<Note> =>
  fc.record({ text: words, notes: levels === 0 ? fc.constant([]) : fc.array(notesOf(levels - 1), { maxLength: 2 }) });
const note = notesOf(2);
const date = fc.constantFrom("2020", "2020-03", "2020-03-14", "1999-12-31", "2023-09") as fc.Arbitrary<never>;
const address = fc.oneof(
  words,
  fc.constantFrom(
    "https://arxiv.org/abs/2309.08600",
    "https://doi.org/10.1000/182",
    "https://example.org/a(b)_c?d=e&f=*g*#h",
    "http://x.y/<z>",
    "https://example.org/é 漢字",
  ),
);

const person: fc.Arbitrary<PersonName> = fc.oneof(
  fc.oneof(words, fc.constantFrom("Ada Plain", "Johannes von Oswald", "King Jr., Martin")).map(parsePersonName),
  words.map((literal) => ({ literal })),
  fc.record(
    {
      family: words,
      given: words,
      droppingParticle: words,
      nonDroppingParticle: words,
      suffix: words,
      commaSuffix: fc.constant(true as const),
      staticOrdering: fc.constant(true as const),
    },
    { requiredKeys: ["family"] },
  ),
);
const people = fc.array(person, { maxLength: 3 });

/** Every field of one optional text that has no arbitrary of its own. */
const OWN = ["venue", "url", "arxiv", "doi", "code", "demo", "issued"];
const texts = Object.fromEntries(
  PAPER_KEYS.filter((key) => PAPER_FIELDS[key].type === "optionalText" && !OWN.includes(key)).map((key) => [
    key,
    maybe(words),
  ]),
  // the keys are those of the field table, which the compiler cannot follow
) as Record<
  | "genre"
  | "collectionTitle"
  | "volume"
  | "issue"
  | "number"
  | "pages"
  | "edition"
  | "publisher"
  | "publisherPlace"
  | "event"
  | "isbn"
  | "issn"
  | "pmid"
  | "language"
  | "abstract"
  | "note",
  fc.Arbitrary<string | null>
>;

const map: fc.Arbitrary<MapFile> = fc
  .record({
    title: words,
    description: maybe(words),
    names: fc.array(
      fc.record({
        name: filled,
        up: fc.nat(),
        notes: fc.array(note, { maxLength: 2 }),
        id: maybe(filled),
        groups: fc.array(words, { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    papers: fc.array(
      fc.record({
        id: filled,
        title: filled,
        alternativeTitles: fc.array(words, { maxLength: 2 }),
        authorNames: people,
        editorNames: people,
        translatorNames: people,
        authorsComplete: fc.boolean(),
        organizations: fc.array(words, { maxLength: 2 }),
        date: maybe(date),
        dateSource: maybe(fc.constantFrom(...DATE_SOURCES)),
        published: maybe(date),
        kind: fc.constantFrom(...KINDS),
        venue: maybe(words),
        issued: maybe(fc.constantFrom("2012/2014", "2015-22", "1996~", "199X", "2004-06-11?", "2004/..")),
        cslType: fc.constantFrom(...CSL_TYPES),
        ...texts,
        url: maybe(address),
        arxiv: maybe(fc.oneof(words, fc.constant("2309.08600"))),
        doi: maybe(fc.oneof(words, fc.constant("10.1000/182"))),
        code: maybe(address),
        demo: maybe(address),
        files: fc.uniqueArray(words, { maxLength: 2 }),
        keywords: fc.array(words, { maxLength: 3 }),
        status: maybe(fc.constantFrom(...STATUSES)),
        tags: fc.array(fc.oneof(filled, fc.constantFrom("nlp", "to-read", "a b", "#", "&#x20;", ":")), {
          maxLength: 3,
        }),
        extra: fc.array(
          fc.record({
            format: fc.constantFrom(...EXTRA_FORMATS),
            name: fc.oneof(filled, fc.constantFrom("urldate", "accessed", "Y2", "__proto__", "custom")),
            // the cast: what JSON holds, JSON gives back
            value: fc.oneof(words, fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>),
          }),
          { maxLength: 3 },
        ),
        places: fc.array(fc.record({ topic: fc.nat(), group: maybe(words), comment: maybe(words) }), {
          minLength: 1,
          maxLength: 3,
        }),
        notes: fc.array(note, { maxLength: 2 }),
        origin: fc.constantFrom(...ORIGINS),
      }),
      { maxLength: 6 },
    ),
    glossary: fc.array(
      fc.record({
        term: filled,
        expansions: fc.array(words, { maxLength: 2 }),
        words: fc.array(words, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ names, papers, ...rest }) => {
    const ids = new Map<string, number>();
    const unique = (id: string): string => {
      const count = ids.get(id) ?? 0;
      ids.set(id, count + 1);
      return count === 0 ? id : unique(`${id} ${count}`);
    };
    const topics: MapFile["topics"][number][] = [];
    for (const { name, up, id, notes, groups } of names) {
      const parent = up % (topics.length + 1) === topics.length ? null : (topics[up % (topics.length + 1)]?.id ?? null);
      topics.push({ id: unique(id ?? name), name, parent, notes, groups });
    }
    const withPlaces = papers.map(
      ({ places, ...paper }): Paper => ({
        ...paper,
        authors: paper.authorNames.map(fullName),
        editors: paper.editorNames.map(fullName),
        translators: paper.translatorNames.map(fullName),
        id: unique(paper.id),
        placements: places.map(({ topic, group, comment }) => ({
          topicId: topics[topic % topics.length]?.id ?? "",
          group,
          comment,
        })),
      }),
    );
    return mapOf({ ...rest, topics, papers: withPlaces });
  });

/** Maps whose papers differ in their dates, and in what dates are derived from. */
const dated: fc.Arbitrary<MapFile> = fc
  .array(
    fc.record({
      shown: maybe(fc.record({ date, dateSource: maybe(fc.constantFrom(...DATE_SOURCES)) })),
      published: maybe(date),
      isOnArxiv: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) =>
    mapOf({
      topics: [{ id: "t", name: "T", parent: null, notes: [], groups: [] }],
      papers: rows.map(({ shown, published, isOnArxiv }, at) => ({
        ...NO_FACTS,
        authors: [],
        editors: [],
        translators: [],
        notes: [],
        id: `p${at}`,
        title: `The title of number ${at}`,
        date: shown?.date ?? null,
        dateSource: shown?.dateSource ?? null,
        published,
        arxiv: isOnArxiv ? `2209.1000${at}` : null,
        url: isOnArxiv ? `https://arxiv.org/abs/2209.1000${at}` : `https://example.org/${at}`,
        placements: [{ topicId: "t", group: null, comment: null }],
      })),
    }),
  );

describe("outline, references and glossary make the same map again", () => {
  test("of any map", async () => {
    await fc.assert(
      fc.asyncProperty(map, async (file) => {
        expect(findProblems(file)).toEqual([]);
        const canonical = canonicalMap(file);
        const built = await again(canonical);
        expect(built).toEqual(canonical);
        expect(toJson(built)).toBe(toJson(canonical));
      }),
      runs(100),
    );
  });

  test("of the bundled map, which is canonical", async () => {
    const file = JSON.parse(readFileSync(BUNDLED_MAP, "utf8")) as MapFile;
    expect(toJson(canonicalMap(file))).toBe(readFileSync(BUNDLED_MAP, "utf8"));
    expect(toJson(await again(file))).toBe(readFileSync(BUNDLED_MAP, "utf8"));
  });

  test.each([
    ["hostile", HOSTILE_MAP],
    ["tricky", TRICKY_MAP],
  ])("of the %s map", async (_, file) => {
    const canonical = canonicalMap(file);
    expect(await again(canonical)).toEqual(canonical);
  });
});

test("the outline alone keeps topics, ids, titles, links, dates, groups, comments and notes", async () => {
  const isFollowable = (link: string | null): boolean =>
    link !== null && /^https?:\/\/[\x21-\x7e]+$/.test(link) && URL.canParse(link);
  const kept = ({ title, description, topics, papers }: MapFile) => ({
    title,
    description,
    topics,
    papers: papers.map((paper) => ({
      id: paper.id,
      title: paper.title,
      date: paper.date,
      links: [paper.url, paper.code, paper.demo].map((link) => (isFollowable(link) ? link : null)),
      placements: paper.placements,
      notes: paper.notes,
    })),
  });
  await fc.assert(
    fc.asyncProperty(map, async (file) => {
      const canonical = canonicalMap(file);
      const lists = [{ file: "outline.md", text: outlineText(canonical) }];
      const { map: built, report } = await buildMap({ title: null, lists, references: [], glossaries: [] });
      expect(kept(built)).toEqual(kept(canonical));
      expect(report).toMatchObject({ leftOut: [], remarks: [] });
    }),
    runs(100),
  );
});

describe("each format that keeps dates gives them back on its own", () => {
  const LIST = `# People

- 2020: [Zoom In](https://distill.pub/2020/circuits/zoom-in/)
- 2021: [A title of its year](https://arxiv.org/abs/2209.10652)
- 2022-10-03: [A title of its day](https://example.org/day)
- [A title of its month at arXiv](https://arxiv.org/abs/2209.10653)
`;
  const facts = ({ papers }: MapFile) =>
    Object.fromEntries(papers.map(({ id, title, date, url, arxiv }) => [id, { title, date, url, arxiv }]));

  test.each<[ExportFormat, string]>([
    ["csl-json", "json"],
    ["bibtex", "bib"],
    ["ris", "ris"],
    ["csv", "csv"],
    ["markdown", "md"],
  ])("of a reading list, through %s", async (format, ending) => {
    const list = await mapOfText(LIST, "md");
    const read = await mapOfText(await exportText(format, list, linkMap(list)), ending);
    expect(facts(read)).toEqual(facts(list));
  });

  const dates = ({ papers }: MapFile) =>
    Object.fromEntries(papers.map(({ id, date, dateSource }) => [id, { date, dateSource }]));

  test.each<[ExportFormat, string]>([
    ["csl-json", "json"],
    ["csv", "csv"],
  ])("of any map, and where they come from, through %s", async (format, ending) => {
    await fc.assert(
      fc.asyncProperty(dated, async (file) => {
        const read = await mapOfText(await exportText(format, file, linkMap(file)), ending);
        expect(dates(read)).toEqual(dates(file));
      }),
      runs(100),
    );
  });

  test("where a list names a paper of the export and states no date, it has that of the export", async () => {
    const list = await mapOfText(LIST, "md");
    const build = (text: string) =>
      exportText("csl-json", list, linkMap(list)).then((references) =>
        buildMap({
          title: null,
          lists: [{ file: "list.md", text }],
          references: [{ file: "references.json", text: references }],
          glossaries: [],
        }),
      );
    const titled = "[Zoom In](https://distill.pub/2020/circuits/zoom-in/)";
    expect((await build(`# A\n\n- ${titled}\n`)).map.papers).toMatchObject([{ date: "2020", dateSource: "map" }]);
    expect((await build(`# A\n\n- 2019: ${titled}\n`)).map.papers).toMatchObject([{ date: "2019", dateSource: "map" }]);
  });
});

describe("an outline that people edit", () => {
  const build = (body: string, references = "[]") =>
    buildMap({
      title: null,
      lists: [{ file: "list.md", text: `---\naimap: 1\ntitle: T\n---\n\n# A\n\n${body}` }],
      references: [{ file: "references.json", text: references }],
      glossaries: [],
    });

  test.each([
    [
      "- 2024-06: OpenAI: [New title here](https://example.org/new) and a comment",
      {
        id: "newtitle2024",
        title: "New title here",
        date: "2024-06",
        organizations: ["OpenAI"],
        url: "https://example.org/new",
      },
    ],
    [
      "- [New](https://arxiv.org/abs/2401.00001) ([code](https://github.com/a/b))",
      { title: "New", date: "2024-01", dateSource: "arxiv", code: "https://github.com/a/b" },
    ],
    [
      "- **Bold title of mine** [@own2020bold] nice",
      { id: "own2020bold", title: "Bold title of mine", placements: [{ comment: "nice" }] },
    ],
    [
      "- undated: [No date here](https://arxiv.org/abs/2401.00001): why",
      { title: "No date here", date: null, organizations: [], placements: [{ comment: "why" }] },
    ],
    ["- 2024-13: [Impossible](https://example.org/i) [@i]", { id: "i", title: "Impossible" }],
  ])("%s is read as in any list", async (line, paper) => {
    expect((await build(`${line}\n`)).map.papers).toMatchObject([paper]);
  });

  test("words without a link are notes; what has no place in a map is reported with its line", async () => {
    const { map: built, report } = await build(
      "- just a note\n  - below it\n\nA paragraph.\n\n> quoted\n\n```\ncode\n```\n\n<!-- secret -->\n",
    );
    expect(built.topics[0]?.notes).toEqual([
      { text: "just a note", notes: [{ text: "below it", notes: [] }] },
      { text: "A paragraph.", notes: [] },
    ]);
    expect(report.leftOut.map(({ from, what }) => [from, what])).toEqual([
      [13, "a quotation"],
      [15, "a code block"],
      [19, "a comment"],
    ]);
  });

  test("a changed date wins; a removed date is derived again", async () => {
    const item = {
      id: "x",
      title: "X",
      issued: { "date-parts": [[2020, 5, 4]] },
      custom: { aimap: { date: "2020-05-04", dateSource: "reference" } },
    };
    const dated = async (date: string) => (await build(`- ${date}**X** [@x]\n`, JSON.stringify([item]))).map.papers[0];
    expect(await dated("2020-05-04: ")).toMatchObject({ date: "2020-05-04", dateSource: "reference" });
    expect(await dated("2021: ")).toMatchObject({ date: "2021", dateSource: "map" });
    expect(await dated("")).toMatchObject({ date: "2020-05-04", dateSource: "reference" });
    expect(await dated("undated: ")).toMatchObject({ date: null, dateSource: null });
  });

  test("papers before the first heading are in a topic named after the list", async () => {
    const text = "---\naimap: 1\ntitle: Mine\n---\n\n- [New](https://example.org/new) [@new]\n";
    const { map: built } = await buildMap({
      title: null,
      lists: [{ file: "list.md", text }],
      references: [],
      glossaries: [],
    });
    expect(built).toMatchObject({ topics: [{ id: "mine", name: "Mine" }], papers: [{ id: "new" }] });
  });

  test("one of a later version is refused, and so is one that is nested too deep", async () => {
    const refused = (text: string) => buildText(text, "l.md");
    await expect(refused("---\naimap: 2\n---\n# A\n")).rejects.toThrow(
      "l.md:1: is an outline of version 2, but this program reads version 1; update aimap",
    );
    await expect(refused(`---\naimap: 1\n---\n${"> ".repeat(500)}x\n`)).rejects.toThrow(
      /: nested deeper than 100 levels/,
    );
  });
});

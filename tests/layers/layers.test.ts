// Combining maps: which layer takes precedence, what is collected, and that any layers make a valid map.

import { writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { combineMaps } from "../../src/layers/combine.ts";
import { canonicalMap } from "../../src/map/canonical.ts";
import type { MapFile, TopicRow } from "../../src/map/map-file.ts";
import type { Paper } from "../../src/map/model.ts";
import { parsePersonName } from "../../src/map/names.ts";
import { findProblems } from "../../src/map/validate.ts";
import { slug, squash } from "../../src/text/fold.ts";
import { aimap, aimapJson, emptyFolder, fileOf, mapOf } from "../harness.ts";
import { date, HOSTILE_MAP, paperOf } from "../hostile-map.ts";
import { runs } from "../runs.ts";

const topic = (id: string, name = id, parent: string | null = null): TopicRow => ({
  id,
  name,
  parent,
  notes: [],
  groups: [],
});
const one = (part: Partial<Paper> & Pick<Paper, "id">): MapFile =>
  mapOf({ title: "One", topics: [topic("a", "A")], papers: [paperOf(part)] });
const combine = (...files: MapFile[]): MapFile =>
  combineMaps(files.map((file, at) => ({ name: `layer${at}`, file }))).file;
/** The one paper in the combination of two maps with one paper each. */
function combined(lower: Partial<Paper>, upper: Partial<Paper>): Paper {
  const { papers } = combine(
    one({ id: "low", title: "The same long title", ...lower }),
    one({ id: "up", title: "The same long title", ...upper }),
  );
  expect(papers).toHaveLength(1);
  return papers[0] as Paper;
}

describe("papers are the same", () => {
  const known = { doi: "10.1/X", arxiv: "2309.08600", url: "https://example.org/a" };
  test.each([
    ["by DOI, ignoring case", { doi: "10.1/X" }, { doi: "10.1/x" }],
    ["by arXiv id", { arxiv: "2309.08600" }, { arxiv: "2309.08600" }],
    ["by the DOI of an arXiv id", { arxiv: "2309.08600" }, { doi: "10.48550/arXiv.2309.08600" }],
    ["by URL, ignoring scheme and www", { url: "https://www.example.org/a/" }, { url: "http://example.org/a" }],
    [
      "by a title that is long enough",
      { title: "Scaling laws for language models" },
      { title: "scaling laws: for Language-Models" },
    ],
    [
      "by an alternative title of either",
      { title: "Old", alternativeTitles: ["A new title for it"] },
      { title: "A new title for it" },
    ],
    ["by a short title if one has no DOI, arXiv id or URL", { title: "Circuits", ...known }, { title: "Circuits" }],
  ] as [string, Partial<Paper>, Partial<Paper>][])("%s", (_, lower, upper) => {
    const papers = combine(one({ id: "low", ...lower }), one({ id: "up", ...upper })).papers;
    expect(papers.map(({ id }) => id)).toEqual(["id" in lower ? lower.id : "low"]);
  });

  test.each([
    [
      "short titles with different URLs",
      { title: "Circuits", url: "https://a.org" },
      { title: "Circuits", url: "https://b.org" },
    ],
    ["titles of four words that differ", { title: "On the nature of x" }, { title: "On the nature of y" }],
  ])("not by %s", (_, lower, upper) => {
    expect(combine(one({ id: "low", ...lower }), one({ id: "up", ...upper })).papers).toHaveLength(2);
  });

  test("by an id that a layer states as a key", () => {
    const [lower, upper] = [
      one({ id: "same2020", title: "Here", doi: "10.1/x" }),
      one({ id: "same2020", title: "There" }),
    ];
    const layers = [
      { name: "lower", file: lower },
      { name: "upper", file: upper, statedKeys: new Set(["same2020"]) },
    ];
    expect(combineMaps(layers).file.papers).toMatchObject([{ id: "same2020", title: "There", doi: "10.1/x" }]);
    const byEarlierName = layers.map(({ statedKeys, ...layer }) => ({
      ...layer,
      ...(statedKeys && { meant: statedKeys }),
    }));
    expect(combineMaps(byEarlierName)).toEqual(combineMaps(layers));
    expect(combine(lower, upper).papers.map(({ id }) => id)).toEqual(["same2020", "same2020b"]);
  });

  test("not by id alone: another work with the same id gets a letter after it", () => {
    const { papers } = combine(
      one({ id: "smith2020deep", title: "Deep nets", url: "https://a.org" }),
      one({ id: "smith2020deep", title: "Deep seas", url: "https://b.org" }),
    );
    expect(papers.map(({ id, title }) => [id, title])).toEqual([
      ["smith2020deep", "Deep nets"],
      ["smith2020deepb", "Deep seas"],
    ]);
  });

  test("an id that is not taken is kept, although others get a letter", () => {
    const two = mapOf({
      topics: [topic("a", "A")],
      papers: [
        paperOf({ id: "x", title: "Other", url: "https://b.org" }),
        paperOf({ id: "xb", title: "Third", url: "https://c.org" }),
      ],
    });
    expect(combine(one({ id: "x", title: "One", url: "https://a.org" }), two).papers.map(({ id }) => id)).toEqual([
      "x",
      "xc",
      "xb",
    ]);
  });

  test("not within one layer: several papers can have the same URL", () => {
    const page = "https://example.org/page";
    const two = mapOf({
      topics: [topic("a", "A")],
      papers: [paperOf({ id: "x", title: "First", url: page }), paperOf({ id: "y", title: "Second", url: page })],
    });
    expect(combine(two, two)).toEqual(canonicalMap(two));
    const reversed = { ...two, papers: two.papers.toReversed() };
    expect(combine(two, reversed).papers.map(({ id }) => id)).toEqual(["x", "y"]);
  });
});

describe("the later layer takes precedence", () => {
  test("its title; the earlier one becomes an alternative title", () => {
    expect(
      combined({ title: "What it was called first", doi: "10.1/x" }, { title: "Its new name", doi: "10.1/x" }),
    ).toMatchObject({
      id: "low",
      title: "Its new name",
      alternativeTitles: ["What it was called first"],
    });
  });

  test("a title that was jotted down does not replace that of a reference, but finds the paper", () => {
    const [reference, jotted] = [
      { title: "Scaling autoencoders", authors: ["Leo Gao"], doi: "10.1/x" },
      { title: "Gao, TopK SAEs", doi: "10.1/x" },
    ];
    const kept = { title: "Scaling autoencoders", alternativeTitles: ["Gao, TopK SAEs"] };
    expect(combined(reference, jotted)).toMatchObject(kept);
    const replaced = { title: "Gao, TopK SAEs", alternativeTitles: ["Scaling autoencoders"] };
    for (const facts of [{ venue: "ICLR" }, { organizations: ["OpenAI"] }, { editors: ["Ann Roe"] }])
      expect(combined(reference, { ...jotted, ...facts })).toMatchObject(replaced);
    expect(combined(reference, { title: "SCALING AUTOENCODERS", doi: "10.1/x" }).alternativeTitles).toEqual([]);
    expect(combined({ ...reference, title: "scaling autoencoders" }, { ...jotted, title: reference.title }).title).toBe(
      "Scaling autoencoders",
    );
  });

  test.each([
    ["another date", { date: date("2020-01"), dateSource: "map" }, { date: date("2021"), dateSource: "map" }, "2021"],
    [
      "but not if it is the same with less precision",
      { date: date("2020-01-31"), dateSource: "reference" },
      { date: date("2020-01"), dateSource: "map" },
      "2020-01-31",
    ],
    [
      "but not if it only follows from an arXiv id",
      { date: date("2019-12"), dateSource: "map" },
      { date: date("2020-01"), dateSource: "arxiv" },
      "2019-12",
    ],
    ["but not if it has none", { date: date("2019-12"), dateSource: "map" }, {}, "2019-12"],
  ] as [string, Partial<Paper>, Partial<Paper>, string][])("%s", (_, lower, upper, wanted) => {
    expect(combined(lower, upper)).toMatchObject({ date: wanted });
  });

  test.each([
    [["Ada Low"], true, ["Bea Up"], true, ["Bea Up"]],
    [["Ada Low", "Cy Low"], true, ["Ada Low"], false, ["Ada Low", "Cy Low"]],
    [["Ada Low"], true, [], false, ["Ada Low"]],
    [[], false, ["Bea Up"], false, ["Bea Up"]],
  ])("authors: %j (all: %s), then %j (all: %s)", (below, whole, above, isWhole, authors) => {
    expect(
      combined({ authors: below, authorsComplete: whole }, { authors: above, authorsComplete: isWhole }),
    ).toMatchObject({ authors });
  });

  test("its kind, unless build only assumed it", () => {
    expect(combined({ kind: "conference" }, { kind: "other" }).kind).toBe("conference");
    expect(combined({ kind: "conference" }, { kind: "preprint", arxiv: "2001.00001" }).kind).toBe("conference");
    expect(combined({ kind: "preprint" }, { kind: "thesis" }).kind).toBe("thesis");
    expect(combined({ kind: "other" }, { kind: "preprint", arxiv: "2001.00001" }).kind).toBe("preprint");
  });

  test("its authors, unless they are the same people with less of their names", () => {
    const named = (...names: string[]) => ({ authors: names, authorNames: names.map(parsePersonName) });
    const below = named("Samuel Marks", "Max Tegmark");
    expect(combined(below, named("Marks", "Tegmark"))).toMatchObject(below);
    expect(combined(below, named("Marks", "Max Tegmark"))).toMatchObject(below);
    expect(combined(below, named("Marks", "Doe"))).toMatchObject(named("Marks", "Doe"));
    for (const short of [named("Marks"), named("Tegmark"), named("tegmark", "MARKS"), named("M. Tegmark")]) {
      expect(combined(below, short)).toMatchObject(below);
    }
    const five = named("Kevin Ro Wang", "Alexandre Variengien", "Arthur Conmy", "Buck Shlegeris", "Jacob Steinhardt");
    expect(combined(five, named("K. Wang", "A. Variengien", "A. Conmy"))).toMatchObject(five);
    expect(combined(five, named("K. R. Wang", "Alexandre Variengien"))).toMatchObject(five);
    expect(combined(named("K. Wang"), five)).toMatchObject(five);
    for (const short of [
      named("Wang", "Conmy"),
      named("A. Conmy"),
      named("Steinhardt"),
      named("Conmy", "K. Wang"),
      named("Kevin Ro Wang"),
      named("Buck Shlegeris", "Arthur Conmy"),
    ]) {
      expect(combined(five, short)).toMatchObject(five);
    }
    for (const other of [named("J. Wang", "A. Variengien"), named("Wang", "Wang")]) {
      expect(combined(five, other)).toMatchObject(other);
    }
    const wangs = named("Andy Wang", "Bob Wang");
    expect(combined(wangs, named("Wang", "A. Wang"))).toMatchObject(wangs);
    expect(combined(wangs, named("Wang", "Wang"))).toMatchObject(wangs);
    const particle = named("Johannes von Oswald", "João Sacramento");
    expect(combined(particle, named("Oswald", "Sacramento"))).toMatchObject(particle);
    expect(combined(named("Johannes von Oswald", "Joao Sacramento"), particle)).toMatchObject(particle);
    expect(combined(particle, named("Johannes von Oswald", "Joao Sacramento"))).toMatchObject(particle);
  });

  test("its title, unless the lower one goes on after it", () => {
    const titled = (title: string): Partial<Paper> => ({ title, arxiv: "2211.00593" });
    const whole = titled("Interpretability in the Wild: a Circuit for Indirect Object Identification");
    expect(combined(whole, titled("Interpretability in the wild"))).toMatchObject({ ...whole, alternativeTitles: [] });
    expect(combined(titled("Interpretability in the Wild"), whole)).toMatchObject(whole);
    expect(combined(whole, titled("Interpretability in the W"))).toMatchObject({ title: "Interpretability in the W" });
  });

  test("its editors, unless they are the same people with less of their names", () => {
    const named = (...names: string[]) => ({ editors: names, editorNames: names.map(parsePersonName) });
    const below = named("Samuel Marks", "Max Tegmark");
    expect(combined(below, named("Marks"))).toMatchObject(below);
    expect(combined(below, named("Doe"))).toMatchObject(named("Doe"));
  });

  test.each([
    ["Toy Models of Superposition", "Toy models of superposition", "Toy Models of Superposition"],
    ["Toy models of superposition", "Toy Models of Superposition", "Toy Models of Superposition"],
    ["Toy Models of Superposition", "TOY MODELS OF SUPERPOSITION", "Toy Models of Superposition"],
    ["TOY MODELS OF SUPERPOSITION", "Toy models of superposition", "Toy models of superposition"],
    ["Editing facts in GPT", "Editing Facts in Gpt", "Editing Facts in Gpt"],
    ["On Schrödinger and his cat", "On Schrodinger and his cat", "On Schrödinger and his cat"],
    ["Zoom In: An Introduction", "Zoom In An Introduction", "Zoom In: An Introduction"],
    ["Zoom In An Introduction", "Zoom In: An Introduction", "Zoom In: An Introduction"],
    ["Zoom In – An Introduction", "Zoom In: An Introduction", "Zoom In – An Introduction"],
    ["A language like C++", "A language like C", "A language like C"],
  ])("its title, unless that of the lower is the same in a better form: %s, then %s", (lower, upper, wanted) => {
    expect(combined({ title: lower, doi: "10.1/x" }, { title: upper, doi: "10.1/x" }).title).toBe(wanted);
  });

  test.each([
    ["published", "2023-09-15", "2023", "2023-09-15"],
    ["published", "2023", "2023-09", "2023-09"],
    ["published", "2023-09-15", "2024", "2024"],
    ["venue", "Advances in Neural Information Processing Systems", "advances in neural information processing systems"],
    ["venue", "Proceedings of Machine Learning 12", "Proceedings of Machine Learning"],
    ["venue", "Nature", "bioRxiv"],
    ["venue", "bioRxiv", "Nature", "Nature"],
    ["volume", "1", "12", "12"],
    ["pages", "17359–17372", "17359"],
    ["abstract", "We study features. They are sparse.", "We study features."],
    ["publisher", "Springer", "MIT Press", "MIT Press"],
    ["doi", "10.1000/ABC", "10.1000/abc"],
    ["url", "https://arxiv.org/abs/2309.08600", "http://www.arxiv.org/pdf/2309.08600v2.pdf"],
    ["url", "https://example.org/a", "http://www.example.org/a/"],
    ["url", "https://example.org/a", "https://example.org/a#2", "https://example.org/a#2"],
    ["code", "https://github.com/a/b", "http://github.com/a/b/"],
    ["url", "https://example.org/a", "https://example.org/b", "https://example.org/b"],
  ])("its %s, unless the lower says the same and more: %s, then %s", (key, lower, upper, wanted = lower) => {
    expect(combined({ [key]: lower }, { [key]: upper })).toMatchObject({ [key]: wanted });
  });

  test("its organisations, unless the lower names them all", () => {
    const from = (...organizations: string[]) => ({ organizations });
    expect(combined(from("MIT", "OpenAI"), from("openai"))).toMatchObject(from("MIT", "OpenAI"));
    expect(combined(from("MIT"), from("MIT", "OpenAI"))).toMatchObject(from("MIT", "OpenAI"));
    expect(combined(from("MIT"), from("OpenAI"))).toMatchObject(from("OpenAI"));
  });

  test("not where a bibliography only knows the preprint", () => {
    const extra = (rows: Readonly<Record<string, string>>) =>
      Object.entries(rows).map(([name, value]) => ({ format: "bibtex", name, value }) as const);
    const scholar = {
      kind: "preprint",
      published: date("2023"),
      arxiv: "2309.08600",
      extra: extra({ entrytype: "article", journal: "arXiv preprint arXiv:2309.08600", annote: "good" }),
    } as const;
    expect(combined({ kind: "preprint", published: date("2023-09-15") }, scholar)).toMatchObject({
      published: "2023-09-15",
      extra: extra({ annote: "good" }),
    });
    // nobody has described it yet
    expect(combined({ kind: "preprint" }, scholar)).toMatchObject({ extra: scholar.extra });
    expect(combined({ kind: "conference" }, { kind: "preprint", venue: "bioRxiv" }).kind).toBe("conference");
  });

  test("its venue together with volume and pages", () => {
    const below = { venue: "JMLR", volume: "27", issue: "4", pages: "344" };
    expect(combined(below, { venue: "Nature" })).toMatchObject({
      venue: "Nature",
      volume: null,
      issue: null,
      pages: null,
    });
    expect(combined(below, { venue: "JMLR" })).toMatchObject(below);
    expect(combined(below, {})).toMatchObject(below);
  });
});

describe("placements, notes and links are collected", () => {
  const place = (topicId: string, group: string | null, comment: string | null) => ({ topicId, group, comment });

  test("a link that the later layer replaces becomes a note, once", () => {
    const lower = one({
      id: "x",
      title: "One of a kind title",
      url: "https://a.org/1",
      code: "https://code.org/a",
      doi: "10.1/a",
    });
    const upper = one({
      id: "x",
      title: "One of a kind title",
      url: "https://b.org/2",
      code: "https://code.org/b",
      doi: "10.1/b",
    });
    const [paper] = combine(lower, upper).papers;
    expect(paper).toMatchObject({ url: "https://b.org/2", code: "https://code.org/b", doi: "10.1/b" });
    expect(paper?.notes.map(({ text }) => text)).toEqual([
      "page: https://a.org/1",
      "code: https://code.org/a",
      "DOI: https://doi.org/10.1/a",
    ]);
    expect(combine(lower, upper, upper).papers).toEqual([paper]);
  });

  test("a page that the arXiv id also leads to does not become a note", () => {
    const paper = combined(
      { url: "https://arxiv.org/abs/2309.08600", arxiv: "2309.08600" },
      { url: "https://journal.org/1" },
    );
    expect(paper.notes).toEqual([]);
  });

  test("notes with the same text become one note with the notes below both", () => {
    const note = (text: string, ...below: string[]) => ({
      text,
      notes: below.map((each) => ({ text: each, notes: [] })),
    });
    expect(combined({ notes: [note("a", "b"), note("c")] }, { notes: [note("a", "d"), note("e")] }).notes).toEqual([
      note("a", "b", "d"),
      note("c"),
      note("e"),
    ]);
  });

  test.each([
    ["the same placement again", [place("a", "G", "c")], [place("a", "G", "c")], [place("a", "G", "c")]],
    ["a placement that says less", [place("a", "G", "c")], [place("a", null, null)], [place("a", "G", "c")]],
    ["a comment for a placement without one", [place("a", "G", null)], [place("a", null, "c")], [place("a", "G", "c")]],
    [
      "another comment",
      [place("a", null, "b")],
      [place("a", null, "c")],
      [place("a", null, "b"), place("a", null, "c")],
    ],
    ["another group", [place("a", "G", null)], [place("a", "H", null)], [place("a", "G", null), place("a", "H", null)]],
  ])("%s", (_, lower, upper, wanted) => {
    expect(combined({ placements: lower }, { placements: upper }).placements).toEqual(wanted);
  });

  test("the glossary, by term", () => {
    const entry = (term: string, ...expansions: string[]) => ({ term, expansions, words: [] });
    const { glossary } = combine(
      mapOf({ glossary: [entry("SAE", "a"), entry("X")] }),
      mapOf({ glossary: [entry("SAE", "b", "a"), entry("Y")] }),
    );
    expect(glossary).toEqual([entry("SAE", "a", "b"), entry("X"), entry("Y")]);
  });
});

describe("topics with the same path are the same", () => {
  const low = mapOf({ title: "Low", topics: [topic("a", "Äther"), topic("a/b", "B", "a"), topic("c", "C")] });

  test("ignoring case and accents; the earlier spelling is kept, and new topics come after their siblings", () => {
    const up = mapOf({
      title: "Up",
      topics: [topic("x", "ather"), topic("x/y", "New", "x"), topic("b", "B"), topic("c2", "c++")],
    });
    expect(combine(low, up).topics.map(({ id, name, parent }) => [id, name, parent])).toEqual([
      ["a", "Äther", null],
      ["a/b", "B", "a"],
      ["a/new", "New", "a"],
      ["c", "C", null],
      ["b", "B", null],
      ["c2", "c++", null],
    ]);
  });

  test("a topic whose id is taken gets another, and its papers refer to that", () => {
    const up = mapOf({
      topics: [topic("c", "Other")],
      papers: [paperOf({ id: "p", placements: [{ topicId: "c", group: null, comment: null }] })],
    });
    const { topics, papers } = combine(low, up);
    expect(topics.at(-1)).toMatchObject({ id: "other", name: "Other" });
    expect(papers[0]?.placements[0]?.topicId).toBe("other");
  });

  test("the title combines the titles of the layers", () => {
    expect(combine(low, mapOf({ title: "Up" }), mapOf({ title: "Low" })).title).toBe("Low + Up");
  });
});

describe("any layers", () => {
  const names = fc.constantFrom("A", "a", "Á", "B", "C", "C++");
  const words = fc.constantFrom("x", "y", "one two three four", "One two: three four", "z");
  const maybe = (...values: string[]) => fc.constantFrom(null, null, ...values);
  const map = fc
    .record({
      topics: fc.array(fc.record({ name: names, up: fc.nat(4) }), { minLength: 1, maxLength: 5 }),
      papers: fc.array(
        fc.record({
          title: words,
          id: fc.constantFrom("p", "q", "r"),
          url: maybe("https://a.org", "https://b.org"),
          doi: maybe("10.1/a", "10.1/A", "10.48550/arxiv.2001.00001"),
          arxiv: maybe("2001.00001", "2001.00002"),
          code: maybe("https://code.org/1", "https://code.org/2"),
          authors: fc.array(fc.constantFrom("Ada Plain", "Bea van der Long"), { maxLength: 2 }),
          places: fc.array(fc.record({ at: fc.nat(4), group: maybe("G", "H"), comment: maybe("b", "c") }), {
            minLength: 1,
            maxLength: 3,
          }),
          notes: fc.array(
            fc.record({
              text: words,
              notes: fc.array(fc.record({ text: words, notes: fc.constant([]) }), { maxLength: 2 }),
            }),
            { maxLength: 2 },
          ),
          kind: fc.constantFrom("other", "preprint", "thesis") as fc.Arbitrary<Paper["kind"]>,
        }),
        { maxLength: 5 },
      ),
    })
    .map(({ topics, papers }): MapFile => {
      const rows: TopicRow[] = [];
      for (const { name, up } of topics)
        rows.push({ ...topic(`t${rows.length}`, name, rows[up]?.id ?? null), groups: ["G"] });
      return canonicalMap(
        mapOf({
          title: "T",
          topics: rows,
          papers: papers.map(({ places, ...paper }, at) =>
            paperOf({
              ...paper,
              id: `${paper.id}${at}`,
              placements: places.map(({ at: where, ...place }) => ({
                topicId: rows[where % rows.length]?.id ?? "",
                ...place,
              })),
            }),
          ),
        }),
      );
    });

  test("make a valid map that loses no paper, topic, comment, note or link", () => {
    fc.assert(
      fc.property(fc.array(map, { minLength: 2, maxLength: 4 }), (files) => {
        const { file, layersById } = combineMaps(files.map((each, at) => ({ name: String(at), file: each })));
        expect(findProblems(file)).toEqual([]);
        expect(file).toEqual(canonicalMap(file));
        for (const { papers } of files) expect(file.papers.length).toBeGreaterThanOrEqual(papers.length);
        expect(file.papers.length).toBeLessThanOrEqual(files.reduce((sum, { papers }) => sum + papers.length, 0));
        const all = JSON.stringify(file);
        for (const { papers } of files) {
          for (const { code, url, notes, placements } of papers) {
            for (const said of [
              code,
              url,
              ...notes.map(({ text }) => text),
              ...placements.map(({ comment }) => comment),
            ]) {
              if (said !== null) expect(all).toContain(JSON.stringify(said).slice(1, -1));
            }
          }
        }
        for (const [at, { papers }] of files.entries()) {
          expect([...layersById.values()].filter((names) => names.includes(String(at)))).toHaveLength(papers.length);
        }
      }),
      runs(100),
    );
  });

  /** Without papers and topics that several others could match. */
  function unambiguous({ topics, papers, ...rest }: MapFile): MapFile {
    const seen = new Set<string>();
    const isNew = (...keys: (string | null)[]): boolean => {
      const known = keys.filter((key) => key !== null);
      if (known.some((key) => seen.has(key))) return false;
      for (const key of known) seen.add(key);
      return true;
    };
    const kept = topics.filter(
      ({ name, parent }) => parent === null && isNew(`topic ${slug(name)}${name.at(1) ?? ""}`),
    );
    const ids = new Set(kept.map(({ id }) => id));
    const listed = papers.filter(({ placements }) => placements.every(({ topicId }) => ids.has(topicId)));
    return {
      ...rest,
      topics: kept,
      papers: listed.filter(({ title, url, doi, arxiv, id }) =>
        isNew(squash(title), url, id, doi?.toLowerCase() ?? null, arxiv ?? doi?.split("arxiv.")[1] ?? null),
      ),
    };
  }

  test("combining a layer with itself changes nothing", () => {
    fc.assert(
      fc.property(map, (lower) => {
        expect(combine(lower, lower)).toEqual(lower);
      }),
      runs(100),
    );
  });

  test("adding a layer again changes nothing", () => {
    fc.assert(
      fc.property(map.map(unambiguous), map.map(unambiguous), (lower, upper) => {
        const both = combine(lower, upper);
        const again = combine(both, upper);
        expect(again.topics).toEqual(both.topics);
        expect(again.papers.map(({ id }) => id)).toEqual(both.papers.map(({ id }) => id));
      }),
      runs(100),
    );
  });

  // what maps from strangers have: empty and odd names, titles of punctuation, ids that get a suffix, glossary rows
  const odd = fc.constantFrom(
    "A",
    "a",
    "Á",
    "!!!",
    "…",
    "?",
    " ",
    "\u200b",
    "A\u200b",
    "C++",
    "C",
    "漢字",
    "one two three four",
    "One two: three four",
    "",
  );
  const filled = odd.map((text) => (text.trim() === "" ? "–" : text));
  const oddMap = fc
    .record({
      topics: fc.uniqueArray(
        fc.record({ id: fc.constantFrom("a", "a-2", "a-3", "A", "c", "topic", "b/c"), name: filled, up: fc.nat(3) }),
        {
          selector: ({ id }) => id,
          minLength: 1,
          maxLength: 4,
        },
      ),
      papers: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom("p", "pb", "pc", "P", "untitled", "q", "__proto__"),
          title: filled,
          alternativeTitles: fc.array(odd, { maxLength: 2 }),
          url: maybe("https://a.org", "https://a.org/", "https://b.org", "not a link", ""),
          doi: maybe("10.1/a", "10.1/A", ""),
          at: fc.nat(3),
          group: maybe("G", "", "!!!"),
          comment: maybe("b", "", "B"),
          notes: fc.array(
            odd.map((text) => ({ text, notes: [] })),
            { maxLength: 2 },
          ),
        }),
        { selector: ({ id }) => id, maxLength: 5 },
      ),
      glossary: fc.array(
        fc.record({
          term: filled,
          expansions: fc.array(odd, { maxLength: 2 }),
          words: fc.array(odd, { maxLength: 2 }),
        }),
        { maxLength: 4 },
      ),
      title: odd,
      description: fc.option(odd),
    })
    .map(({ topics, papers, ...rest }): MapFile => {
      const rows: TopicRow[] = [];
      for (const { id, name, up } of topics) rows.push({ ...topic(id, name, rows[up]?.id ?? null), groups: ["G", ""] });
      const placed = papers.map(({ at, group, comment, ...paper }) =>
        paperOf({ ...paper, placements: [{ topicId: rows[at % rows.length]?.id ?? "", group, comment }] }),
      );
      return canonicalMap(mapOf({ ...rest, topics: rows, papers: placed }));
    });

  /** Every title that a map has for its papers. Punctuation and case do not count where there are letters. */
  const titlesOf = ({ papers }: MapFile): string[] =>
    papers
      .flatMap(({ title, alternativeTitles }) => [title, ...alternativeTitles])
      .map((title) => squash(title) || title);

  test("the same odd layer twice changes nothing", () => {
    fc.assert(
      fc.property(oddMap, (each) => {
        expect(findProblems(each)).toEqual([]);
        expect(combine(each, each)).toEqual(each);
      }),
      runs(500),
    );
  });

  test("no title, term or expansion of odd layers is lost, and adding the upper layer again changes nothing more", () => {
    fc.assert(
      fc.property(oddMap, oddMap, (lower, upper) => {
        const both = combine(lower, upper);
        expect(findProblems(both)).toEqual([]);
        expect(titlesOf(both)).toEqual(expect.arrayContaining([...titlesOf(lower), ...titlesOf(upper)]));
        const named = ({ glossary }: MapFile) =>
          glossary.flatMap(({ term, expansions, words: also }) => [term, ...expansions, ...also]);
        expect(named(both)).toEqual(expect.arrayContaining([...named(lower), ...named(upper)]));
        expect(combine(lower, upper, upper)).toEqual(both);
      }),
      runs(500),
    );
  });

  // growth.test.ts shows that they take no longer than others
  test("a thousand papers with the same title, key and URL all remain", () => {
    const same = (url: string | null): MapFile =>
      mapOf({
        topics: [topic("a", "A")],
        papers: Array.from({ length: 1000 }, (_, at) => paperOf({ id: `p${at}`, title: "The same long title", url })),
      });
    for (const url of [null, "https://example.org/same"])
      expect(combine(same(url), same(url)).papers).toHaveLength(1000);
    const siblings = mapOf({ topics: Array.from({ length: 1000 }, (_, at) => topic(`t${at}`, "Same")) });
    expect(combine(siblings, siblings).topics).toHaveLength(1000);
    const places = Array.from({ length: 1000 }, (_, at) => ({ topicId: "a", group: null, comment: `c${at}` }));
    const crowded = mapOf({ topics: [topic("a", "A")], papers: [paperOf({ id: "p", placements: places })] });
    expect(combine(crowded, crowded).papers[0]?.placements).toHaveLength(1000);
  });
});

describe("on the command line", () => {
  const folder = emptyFolder();
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const outline = file(
    "mine.md",
    "# My list\n\n## Interpretability\n\n### Semanticity\n\n" +
      "- [SAEs, the classic](https://arxiv.org/abs/2309.08600): read twice\n" +
      "- 2025-03: [A new one](https://example.org/new)\n" +
      "- The Bitter Lesson of it all [@sutton2019bitter]\n",
  );
  const lists = [
    file("list.bib", "@article{one, title = {A first title of some length}, author = {Doe, Jane}, year = 2020}"),
    file("list.ris", "TY  - JOUR\nTI  - A first title of some length\nAU  - Doe, Jane\nPY  - 2020\nER  - \n"),
    file("list.json", '[{"id": "one", "title": "A first title of some length", "issued": {"date-parts": [[2020]]}}]'),
  ];
  const maps = (...names: string[]): string[] => names.flatMap((name) => ["--map", name]);

  test("repeating --map combines the maps in order, and bundled is the built-in map", async () => {
    const papers = await aimapJson<(Paper & { layer: string; layers: string[] })[]>([
      "list",
      ...maps("bundled", outline),
    ]);
    expect(papers).toHaveLength(87);
    const byId = new Map(papers.map((paper) => [paper.id, paper]));
    expect(byId.get("cunningham2023sparse")).toMatchObject({
      title: "Sparse Autoencoders Find Highly Interpretable Features in Language Models",
      alternativeTitles: ["SAEs, the classic"],
      date: "2023-09-15",
      layer: "bundled",
      layers: ["bundled", "mine"],
    });
    expect(byId.get("newone2025")).toMatchObject({ layer: "mine", layers: ["mine"] });
    expect(byId.get("gao2024scaling")).toMatchObject({ layer: "bundled", layers: ["bundled"] });
    expect(byId.get("sutton2019bitter")).toMatchObject({
      title: "The Bitter Lesson",
      alternativeTitles: ["The Bitter Lesson of it all"],
      layers: ["bundled", "mine"],
    });
  });

  test("combining a map with its own outline changes nothing", async () => {
    const exported = (await aimap(["export", "--format", "markdown"])).stdout;
    const path = file("exported.md", exported);
    expect(await aimapJson(["diff", ...maps("bundled", path), "--since", "bundled"])).toMatchObject({ changes: [] });
    const fields = (await aimapJson<{ changes: { fields: { field: string }[] }[] }>(["diff", "bundled", path])).changes;
    const changed = new Set(fields.flatMap((change) => change.fields.map(({ field }) => field)));
    for (const kept of ["title", "path", "topics", "placements", "notes", "url", "code", "demo", "date", "id"]) {
      expect(changed).not.toContain(kept);
    }
  });

  test("AIMAP_MAP lists several maps as PATH does; --map overrides it", async () => {
    const env = { AIMAP_MAP: ["bundled", outline].join(delimiter) };
    expect(await aimapJson<unknown[]>(["list"], { env })).toHaveLength(87);
    expect(await aimapJson<unknown[]>(["list", ...maps(outline)], { env })).toHaveLength(3);
    expect(await aimapJson<unknown[]>(["list", ...maps("bundled")], { env })).toHaveLength(86);
  });

  test("bullets of a list can name papers of the layers below, as in a reader's own list", async () => {
    const list = fileOf(
      "- [ ] olah2020zoom\n- [x] Scaling and evaluating sparse autoencoders\n- [ ] @kaplan2020scaling\n",
      "q.md",
    );
    const papers = await aimapJson<Paper[]>(["list", ...maps("bundled", list), "--layer", list]);
    expect(papers.map(({ id }) => id).toSorted()).toEqual(["gao2024scaling", "kaplan2020scaling", "olah2020zoom"]);
  });

  test.each(lists)("a map is built from %s when it is loaded", async (path) => {
    const papers = await aimapJson<Paper[]>(["list", ...maps(path)]);
    expect(papers).toMatchObject([{ title: "A first title of some length", date: "2020", layer: "list" }]);
  });

  test("the three lists combine to one paper", async () => {
    const papers = await aimapJson<Paper[]>(["list", ...maps(...lists)]);
    expect(papers).toMatchObject([{ id: "one", layers: lists }]);
  });

  test("--layer and layer: select the papers of a layer by name, file or part of the name", async () => {
    const ids = async (...argv: string[]) =>
      (await aimapJson<Paper[]>([...argv, ...maps("bundled", outline)])).map(({ id }) => id).sort();
    const mine = ["cunningham2023sparse", "newone2025", "sutton2019bitter"];
    for (const name of ["mine", outline, "MIN"]) expect(await ids("list", "--layer", name)).toEqual(mine);
    expect(await ids("search", "layer:mine", "new", "one")).toContain("newone2025");
    expect(await ids("search", "bitter", "lesson", "-layer:mine")).not.toContain("sutton2019bitter");
    expect((await ids("list", "--layer", "mine", "--layer", "bundled")).length).toBe(87);
    expect(await aimap(["list", "--layer", "yours", ...maps("bundled", outline)])).toEqual({
      stdout: "",
      stderr: 'aimap: no layer "yours"; the layers are bundled, mine\n',
      exitCode: 2,
    });
  });

  test("show lists the layers of a paper if there are several", async () => {
    expect((await aimap(["show", "cunningham2023sparse", ...maps("bundled", outline)])).stdout).toContain(
      "  layers      bundled, mine\n",
    );
    expect((await aimap(["show", "cunningham2023sparse"])).stdout).not.toContain("layers");
  });

  test("layers with the same file name are called by their paths; of a repeated layer, the last position counts", async () => {
    const twin = fileOf(mapOf({ topics: [topic("a", "A")], papers: [paperOf({ id: "x" })] }), "mine.json");
    const papers = await aimapJson<{ layers: string[] }[]>(["list", ...maps(twin, outline, twin)]);
    expect(new Set(papers.flatMap(({ layers }) => layers))).toEqual(new Set([outline, twin]));
  });

  test.each([
    ["a layer that is missing", "/no/such.md", /cannot read the map "\/no\/such.md": no such file/],
    ["a misspelt name of the built-in map", "bundeld", /"bundeld": no such file; did you mean bundled\?\n$/],
    [
      "a misspelt name of a file",
      file("thesis-papers.md", "- [A](https://a.example)\n").replace("papers", "papres"),
      /thesis-papres.md": no such file; did you mean .*thesis-papers.md\?\n$/,
    ],
    [
      "a text without papers",
      file("notes.txt", "nothing here\n"),
      /^aimap: no papers found in .*notes.txt: a paper is a bullet, .*\n {2}what is sure to be read: /,
    ],
    ["a broken map", file("broken.json", "{"), /broken.json": not JSON/],
    ["a file that is not text", file("x.md", "\0\u0001\u0002"), /x.md:1: not text/],
  ])("%s is reported by name", async (_, path, words) => {
    const { stdout, stderr, exitCode } = await aimap(["list", ...maps("bundled", path)]);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
    expect(stderr).toMatch(words);
  });

  test.each(["list", "tree", "search sae", "timeline", "stats"])(
    "%s of a list without papers fails as build does",
    async (line) => {
      const empty = file("plan.md", "# Plan\n\n## Caves\n\n- [ ] buy milk\n");
      const build = await aimap(["build", empty]);
      expect(build.stderr).toMatch(
        /^aimap: no papers found in .*\n {2}found instead: 1 topic, .*\n.*:5: doubtful: not read as a paper/,
      );
      expect(await aimap([...line.split(" "), ...maps(empty)])).toEqual({ ...build, exitCode: 1 });
      expect(await aimap(["tree", "--depth", "1", ...maps("bundled", empty)])).toMatchObject({
        stdout: expect.stringMatching(/ Caves {2,}empty$/m),
        stderr: "",
        exitCode: 0,
      });
    },
  );

  test("a map without papers says so to a reader", async () => {
    const empty = fileOf(mapOf({ topics: [topic("a", "A")], papers: [] }), "none.json");
    for (const line of ["list", "timeline", "stats"]) {
      const { stderr, exitCode } = await aimap([line, ...maps(empty)], { columns: 80 });
      expect({ stderr, exitCode }).toEqual({ stderr: "the map has no papers\n", exitCode: 0 });
    }
  });

  test("check examines each layer, and never changes the bundled map", async () => {
    const { stdout } = await aimap(["check", "--json", ...maps("bundled", outline)]);
    expect(JSON.parse(stdout).files).toEqual(["bundled", outline]);
    expect(await aimap(["check", "--fix", ...maps("bundled")])).toMatchObject({ exitCode: 2 });
  });

  test("a hostile layer cannot control the terminal", async () => {
    const path = fileOf(HOSTILE_MAP, "\u001b[31mred.json");
    for (const command of [["list"], ["tree", "--papers"], ["show", "steering"], ["diff", "--since", "bundled"]]) {
      const { stdout, stderr } = await aimap([...command, ...maps("bundled", path)], {
        columns: 80,
        env: { NO_COLOR: "1" },
      });
      expect((stdout + stderr).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    }
  });
});

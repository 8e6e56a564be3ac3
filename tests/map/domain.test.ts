// Selecting, ordering, grouping and counting, as properties over generated maps and in chosen cases.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PartialDate } from "../../src/map/dates.ts";
import type { FilterInput } from "../../src/map/filter-values.ts";
import { filterPapers } from "../../src/map/filters.ts";
import { arxivMonth, doiUrl, parseArxivId, parseDoi, urlKey } from "../../src/map/identifiers.ts";
import { linkMap } from "../../src/map/map-file.ts";
import type { Paper, PersonName } from "../../src/map/model.ts";
import { authorsInShort, familyOf, fullName, isFullName, parsePersonName, withFamily } from "../../src/map/names.ts";
import { SORT_KEYS, sortPapers } from "../../src/map/sort.ts";
import { countByYear, groupByPeriod } from "../../src/map/timeline.ts";
import { buildTree } from "../../src/map/tree.ts";
import { mapOf } from "../harness.ts";
import { paperOf } from "../hostile-map.ts";

const TOPICS = ["a", "a/b", "a/b/c", "d"].map((id) => ({
  id,
  name: id,
  parent: id.includes("/") ? id.slice(0, id.lastIndexOf("/")) : null,
  notes: [],
  groups: [],
}));

const arbitraryDate = fc
  .constantFrom(null, "2013", "2019-05", "2020-01-02", "2024-10", "2024-10-18", "2024")
  .map((text) => text as PartialDate | null);
const arbitraryPapers: fc.Arbitrary<Paper[]> = fc
  .array(
    fc.record({
      date: arbitraryDate,
      title: fc.string(),
      authors: fc.array(fc.constantFrom("Ada Lovelace", "Alan Turing"), { maxLength: 2 }),
      code: fc.constantFrom(null, "https://example.org"),
      placements: fc
        .uniqueArray(fc.constantFrom(...TOPICS.map(({ id }) => id)), { minLength: 1, maxLength: 3 })
        .map((ids) => ids.map((topicId) => ({ topicId, group: null, comment: null }))),
    }),
    { maxLength: 30 },
  )
  .map((parts) => parts.map((part, at) => paperOf({ id: `p${at}`, ...part })));
const mapWith = (papers: readonly Paper[]) => linkMap(mapOf({ topics: TOPICS, papers }));

test("filter then sort is sort then filter", async () => {
  const input: FilterInput = { since: ["2019-06" as PartialDate], has: ["code"] };
  await fc.assert(
    fc.asyncProperty(arbitraryPapers, fc.constantFrom(...SORT_KEYS), fc.boolean(), async (papers, by, reverse) => {
      const map = mapWith(papers);
      const sorted = sortPapers(map, papers, { by, reverse });
      expect(sortPapers(map, await filterPapers(map, input), { by, reverse })).toEqual(
        await filterPapers({ ...map, papers: sorted }, input),
      );
    }),
  );
});

test("the order is total: whatever order papers come in, they leave in the same", () => {
  fc.assert(
    fc.property(arbitraryPapers, fc.constantFrom("date", "title", "author", "topic" as const), (papers, by) => {
      const map = mapWith(papers);
      const order = { by: by as "date", reverse: false };
      expect(sortPapers(map, papers.toReversed(), order)).toEqual(sortPapers(map, papers, order));
    }),
  );
});

test("periods partition the papers, and no year between the first and the last is missing", () => {
  fc.assert(
    fc.property(arbitraryPapers, fc.constantFrom("year", "month" as const), (papers, by) => {
      const periods = groupByPeriod(papers, by as "year");
      expect(new Set(periods.flatMap((period) => period.papers))).toEqual(new Set(papers));
      expect(periods.reduce((sum, period) => sum + period.papers.length, 0)).toBe(papers.length);
      const years = [
        ...new Set(periods.flatMap(({ period }) => (period === null ? [] : [Number(period.slice(0, 4))]))),
      ];
      expect(years).toEqual(years.map((_, at) => (years[0] ?? 0) + at));
    }),
  );
});

test("a topic counts each paper at or below it once", () => {
  fc.assert(
    fc.property(arbitraryPapers, (papers) => {
      const [top] = buildTree(mapWith(papers), papers);
      const inTop = papers.filter(({ placements }) => placements.some(({ topicId }) => topicId.startsWith("a")));
      expect(new Set(top?.papers)).toEqual(new Set(inTop));
      expect(top?.papers).toHaveLength(inTop.length);
    }),
  );
});

test("counts do not depend on the depth shown", () => {
  const papers = [paperOf({ id: "x", placements: [{ topicId: "a/b/c", group: null, comment: null }] })];
  expect(buildTree(mapWith(papers), papers, undefined, 0)[0]).toMatchObject({ papers, children: [] });
});

test("newest first, undated last in either direction", () => {
  const papers = ["2015", null, "2024-10", "2024-10-18"].map((text, at) =>
    paperOf({ id: `p${at}`, date: text as PartialDate | null }),
  );
  const dates = (reverse: boolean) =>
    sortPapers(mapWith(papers), papers, { by: "date", reverse }).map(({ date }) => date);
  expect(dates(false)).toEqual(["2024-10-18", "2024-10", "2015", null]);
  expect(dates(true)).toEqual(["2015", "2024-10", "2024-10-18", null]);
});

test("years without papers count 0", () => {
  const papers = ["2013", "2015-02"].map((text, at) => paperOf({ id: `p${at}`, date: text as PartialDate }));
  expect(countByYear(papers)).toEqual([
    { year: 2013, count: 1 },
    { year: 2014, count: 0 },
    { year: 2015, count: 1 },
  ]);
});

describe("people", () => {
  test.each([
    ["Johannes von Oswald", "von Oswald"],
    ["George van den Driessche", "van den Driessche"],
    ["Chris Olah", "Olah"],
    ["Plato", "Plato"],
    ["von Neumann", "Neumann"],
  ])("the family name of %s is %s", (name, family) => {
    expect(familyOf(parsePersonName(name))).toBe(family);
  });

  test.each([
    ["Ada Plain", { given: "Ada", family: "Plain" }],
    ["Johannes von Oswald", { given: "Johannes", nonDroppingParticle: "von", family: "Oswald" }],
    ["Martin Luther King Jr.", { given: "Martin Luther", family: "King", suffix: "Jr." }],
    ["Martin Luther King, Jr.", { given: "Martin Luther", family: "King", suffix: "Jr.", commaSuffix: true }],
    ["John Smith III", { given: "John", family: "Smith", suffix: "III" }],
    ["F. P. De Lange", { given: "F. P.", family: "De Lange" }],
    ["G. M. Van de Ven", { given: "G. M.", family: "Van de Ven" }],
    ["Marc von der Van Roe", { given: "Marc", nonDroppingParticle: "von der", family: "Van Roe" }],
    ["Toan Van Nguyen", { given: "Toan Van", family: "Nguyen" }],
    ["Di He", { given: "Di", family: "He" }],
    ["Plato", { literal: "Plato" }],
    ["two  spaces", { literal: "two  spaces" }],
  ])("%s has these parts", (name, parts) => {
    expect(parsePersonName(name)).toEqual(parts);
  });

  test.each([
    ["Mao Zedong", "Mao", { family: "Mao", given: "Zedong", staticOrdering: true }],
    ["Arnab Sen Sharma", "Sen Sharma", { given: "Arnab", family: "Sen Sharma" }],
    ["Gemma Team", "Gemma Team", { literal: "Gemma Team" }],
  ])("%s, whose family name is %s, has these parts", (name, family, parts) => {
    expect(withFamily(name, family)).toEqual(parts);
  });

  test("whether a text is a whole name is found without making the name", () => {
    const part = fc.option(fc.constantFrom("", "a", "b", "a b", " "), { nil: undefined });
    const name = fc.record({
      family: part,
      given: part,
      droppingParticle: part,
      nonDroppingParticle: part,
      suffix: part,
      literal: part,
    });
    fc.assert(
      fc.property(name, fc.constantFrom("a", "a b", "b a", "a b a", "a  b"), (parts, text) => {
        const stated: PersonName = JSON.parse(JSON.stringify(parts));
        expect(isFullName(stated, text)).toBe(fullName(stated) === text);
        expect(isFullName(stated, fullName(stated))).toBe(true);
      }),
    );
  });

  test("the parts of any name give it back", () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom("Ab", "von", "Jr.", "III", " ", ",", "  ", "é"), maxLength: 8 }),
      fc.string(),
    );
    fc.assert(
      fc.property(text, text, (name, family) => {
        expect(fullName(parsePersonName(name))).toBe(name);
        expect(fullName(withFamily(name, family))).toBe(name);
      }),
    );
  });

  test.each([
    [["Rich Sutton"], true, "Sutton"],
    [["Rich Sutton"], false, "Sutton et al."],
    [["Cody Rushing", "Neel Nanda"], true, "Rushing & Nanda"],
    [["A B", "C D", "E F"], true, "B et al."],
    [[], true, null],
  ])("%j (all of them: %s) are %s in short", (authors, authorsComplete, short) => {
    expect(authorsInShort(paperOf({ id: "x", authors, authorsComplete }))).toBe(short);
  });
});

describe("identifiers", () => {
  test.each([
    "2309.08600",
    "arXiv:2309.08600v2",
    "10.48550/arXiv.2309.08600",
    "doi:10.48550/arxiv.2309.08600v1",
    "https://doi.org/10.48550/arXiv.2309.08600",
    "https://arxiv.org/abs/2309.08600",
    "http://www.arxiv.org/pdf/2309.08600v1.pdf",
    "arxiv.org/html/2309.08600#S1",
  ])("%s is arXiv 2309.08600", (text) => {
    expect(parseArxivId(text)).toBe("2309.08600");
  });

  test("other text is not an arXiv id, and an id has a month", () => {
    expect(parseArxivId("https://example.org/2309.08600x")).toBeNull();
    expect(parseArxivId("cs.CL/0301001")).toBe("cs.CL/0301001");
    expect(arxivMonth("2309.08600")).toBe("2023-09");
    expect(arxivMonth("2313.08600")).toBeNull();
    expect(arxivMonth("cs/9901001")).toBe("1999-01");
  });

  test("DOIs lose their resolver and keep their case", () => {
    expect(parseDoi("https://doi.org/10.1109/BigData.2015.7364114")).toBe("10.1109/BigData.2015.7364114");
    expect(parseDoi("doi:10.3390/e27040344")).toBe("10.3390/e27040344");
    expect(parseDoi("10.x")).toBeNull();
  });

  test("a DOI leads to its page, and its page to the DOI, whatever characters it has", () => {
    const doi = "10.1002/(SICI)1096-987X(199803)19:4<377::AID-JCC1>3.0.CO;2-P";
    expect(doiUrl(doi)).toBe("https://doi.org/10.1002/(SICI)1096-987X(199803)19:4%3C377::AID-JCC1%3E3.0.CO;2-P");
    for (const each of [doi, "10.1000/a#b?c%d", "10.1000/é[1]"]) expect(parseDoi(doiUrl(each))).toBe(each);
    expect(parseDoi("https://doi.org/10.1000/ab?nosfx=y")).toBe("10.1000/ab");
    expect(parseDoi("https://doi.org/10.1000/100%")).toBe("10.1000/100%");
    expect(doiUrl("10.1000/\ud800")).toBe("https://doi.org/10.1000/%EF%BF%BD");
  });

  test("addresses are the same without scheme, www., final slash and fragment", () => {
    expect(urlKey("http://www.Example.org/a/#top")).toBe(urlKey("https://example.org/a"));
    expect(urlKey("https://example.org/A")).not.toBe(urlKey("https://example.org/a"));
    expect(urlKey("javascript:alert(1)")).toBe("");
  });
});

// RIS: its tagged lines as references, in the dialects of those who write it, and that no line is lost.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBibliography } from "../../../src/import/bibliography/parse-bibliography.ts";
import { buildMap, type SourceText } from "../../../src/import/build.ts";
import type { Reference } from "../../../src/import/reference.ts";
import { linkMap, type MapFile } from "../../../src/map/map-file.ts";
import { fullName } from "../../../src/map/names.ts";
import { exportText } from "../../../src/render/exports.ts";
import { runs } from "../../runs.ts";

const parse = (text: string) => parseBibliography(text, "a.ris", "ris");

/** The reference of a record with these lines, which has a title. */
async function read(...lines: readonly string[]): Promise<Reference> {
  const { references } = await parse(["TY  - JOUR", "TI  - A title", ...lines, "ER  - "].join("\n"));
  const [reference] = references;
  if (reference === undefined || references.length > 1) throw new Error("not one reference");
  return reference;
}

const namesOf = ({ authorNames }: Reference): string[] => authorNames.map(fullName);

test("repeated tags, wrapped values and every kind of line end are read", async () => {
  const text =
    "TY  - JOUR\r\nTI  - A title\r\n that wraps\r\nAU  - Doe, Jane\r\nAU  - Public, John Q., Jr.\r\nPY  - 2016/11/22/\r\nJO  - Nature\r\nVL  - 5\r\nSP  - 1\r\nEP  - 9\r\nDO  - 10.1000/182\r\nUR  - https://example.org\r\nKW  - one\r\nKW  - two\r\nER  - \r\n\r\nTY  - CONF\nT1  - Another\nY1  - 2017\nER  -\n";
  const { references, remarks } = await parse(text);
  expect(remarks).toEqual([]);
  expect(references).toMatchObject([
    {
      title: "A title that wraps",
      authorNames: [
        { given: "Jane", family: "Doe" },
        { given: "John Q.", family: "Public", suffix: "Jr." },
      ],
      published: "2016-11-22",
      venue: "Nature",
      volume: "5",
      pages: "1-9",
      doi: "10.1000/182",
      url: "https://example.org",
      keywords: ["one", "two"],
      kind: "article",
      extra: [],
    },
    { title: "Another", published: "2017", kind: "conference" },
  ]);
});

describe("lines", () => {
  test("outside of any reference are reported", async () => {
    const { references, remarks } = await parse("Exported today\n\nTY  - JOUR\nTI  - A\nER  - \nNL  - 1\n\n2.\n");
    expect(references).toHaveLength(1);
    expect(remarks).toMatchObject([{ at: 1, message: "left out: 3 lines outside of any reference" }]);
  });

  test("of a record without a type are read if it has a title", async () => {
    const { references, remarks } = await parse("TI  - One\nAU  - Doe, J\nER  - \nTI  - Two\nER  - \n");
    expect(references.map(({ title }) => title)).toEqual(["One", "Two"]);
    expect(remarks).toEqual([]);
  });

  test.each(["\u2028", "\u2029", "\u0085", "\v", "\f"])("are not ended by %j", async (separator) => {
    const { references } = await parse(
      `TY  - JOUR\nT1  - A title:${separator}of two parts\nAB  - One${separator}two\nER  - \n`,
    );
    expect(references).toMatchObject([{ title: "A title: of two parts", abstract: "One two", extra: [] }]);
  });

  test("begin with a tag, whatever spaces follow it; a word with a hyphen is no tag", async () => {
    const { references } = await parse("TY - JOUR\nTI- One\n  AB  -Text of\nAI-based methods\nSP  -\nER -\n");
    expect(references).toMatchObject([{ title: "One", abstract: "Text of AI-based methods", pages: null, extra: [] }]);
  });
});

describe("people", () => {
  test.each([
    [
      ["A1  - First, A.", "AU  - Second, B.", "A1  - Third, C."],
      ["A. First", "B. Second", "C. Third"],
    ],
    [["AU  - First, A.; Second, B.;Third, C."], ["A. First", "B. Second", "C. Third"]],
    [["AU  - First, A., Second, B. C."], ["A. First", "B. C. Second"]],
    [["AU  - Baldwin,S.A."], ["S.A. Baldwin"]],
    [["AU  - J.-P. de la Tour"], ["J.-P. de la Tour"]],
    [["AU  - World Health Organization"], ["World Health Organization"]],
    [["AU  - Acme,, Inc."], ["Acme, Inc."]],
    [["AU  - Maaten, Laurens van der"], ["Laurens van der Maaten"]],
    [["AU  - King, Martin Luther, Jr., PhD"], ["Martin Luther King Jr., PhD"]],
  ])("%j", async (lines, names) => {
    const reference = await read(...lines);
    expect(namesOf(reference)).toEqual(names);
    expect(reference.authorsComplete).toBe(true);
  });

  test("and others", async () => {
    for (const lines of [["AU  - Doe, J.", "AU  - et al."], ["AU  - Doe, J. et al"], ["AU  - Doe, J.; and others"]]) {
      const reference = await read(...lines);
      expect([namesOf(reference), reference.authorsComplete]).toEqual([["J. Doe"], false]);
    }
  });

  test.each([
    ["CHAP", ["A2  - Ed, A.", "ED  - Ed, B.", "A4  - Trans, C."], [], ["A. Ed", "B. Ed"]],
    ["EDBOOK", ["A2  - Ed, A."], [], ["A. Ed"]],
    ["EDBOOK", ["AU  - Ed, A."], [], ["A. Ed"]],
    ["EDBOOK", ["AU  - Auth, A.", "A2  - Ed, B."], ["A. Auth"], ["B. Ed"]],
    ["BOOK", ["AU  - Auth, A.", "A3  - Ed, B."], ["A. Auth"], ["B. Ed"]],
    ["PAT", ["AU  - Inv, A.", "A2  - Office"], ["A. Inv"], []],
  ])("of %s: %j", async (type, lines, authors, editors) => {
    const { references } = await parse([`TY  - ${type}`, "TI  - T", ...lines, "ER  - "].join("\n"));
    expect(
      references.map(({ authorNames, editorNames }) => [authorNames.map(fullName), editorNames.map(fullName)]),
    ).toEqual([[authors, editors]]);
  });
});

test.each([
  [["PY  - 2016///"], "2016", null],
  [["PY  - 2016//", "DA  - 2016/03/04/"], "2016-03-04", null],
  [["Y1  - 1900/01/01", "DA  - 1950/01/01"], "1950-01-01", null],
  [["PY  - 1948", "DA  - July"], "1948-07", null],
  [["PY  - 2016", "DA  - 27-30 June 2016"], "2016-06", null],
  [["PY  - 2016", "DA  - Jul 3"], "2016-07-03", null],
  [["PY  - 2016///Spring"], "2016", "2016-21"],
  [["DA  - 2005/12/24/Christmas"], "2005-12-24", null],
  [["DA  - 2012///2012/2014"], "2012", "2012/2014"],
  [["PY  - 2016/13/45"], "2016", null],
  [["PY  - 0000"], null, null],
])("dates: %j", async (lines, published, issued) => {
  expect(await read(...lines)).toMatchObject({ published, issued });
});

describe("facts", () => {
  test.each([
    [
      "THES",
      ["PB  - University of Q", "CY  - Q", "M3  - PhD"],
      { organizations: ["University of Q"], publisher: null, publisherPlace: "Q", genre: "PhD" },
    ],
    ["RPRT", ["PB  - Institute", "SN  - TR-7"], { organizations: ["Institute"], number: "TR-7" }],
    [
      "BOOK",
      ["PB  - Press", "CY  - Oslo", "T2  - Series", "SN  - 978-3-16-148410-0", "SP  - 324"],
      {
        publisher: "Press",
        publisherPlace: "Oslo",
        venue: null,
        collectionTitle: "Series",
        isbn: "978-3-16-148410-0",
        pages: null,
      },
    ],
    [
      "CHAP",
      ["T2  - Book", "T3  - Series", "ET  - 2nd", "SP  - 1-9"],
      { venue: "Book", collectionTitle: "Series", edition: "2nd", pages: "1-9" },
    ],
    [
      "JOUR",
      ["SN  - 2325-9671 (electronic)", "SN  - 03064530"],
      { issn: "2325-9671 (electronic), 03064530", isbn: null },
    ],
    ["JOUR", ["JO  - Nat.", "JF  - Nature", "C7  - 104501"], { venue: "Nature", pages: "104501" }],
    [
      "CPAPER",
      ["T2  - The Conference", "C3  - The Proceedings"],
      { venue: "The Proceedings", event: "The Conference" },
    ],
    ["JOUR", ["DB  - PubMed", "AN  - 26276538"], { pmid: "26276538" }],
    ["JOUR", ["U1  - 25593190[pmid]"], { pmid: "25593190" }],
    ["JOUR", ["UR  - PM:123"], { pmid: "123", url: null }],
    ["JOUR", ["JO  - arXiv preprint arXiv:2309.08600v2"], { arxiv: "2309.08600", kind: "preprint", venue: null }],
    ["GEN", ["DO  - 10.48550/arXiv.2309.08600"], { arxiv: "2309.08600", kind: "preprint" }],
    ["JOUR", ["DO  - 10.1000/182", "M3  - doi: 10.1000/182"], { doi: "10.1000/182", genre: null }],
    ["JOUR", ["UR  - http://a.org/x;y; https://b.org"], { url: "http://a.org/x;y" }],
    [
      "JOUR",
      ["L1  - internal-pdf://1/a.pdf", "internal-pdf://2/b.pdf"],
      { files: ["internal-pdf://1/a.pdf", "internal-pdf://2/b.pdf"] },
    ],
    ["JOUR", ["KW  - a; b", "c", "KW  - a"], { keywords: ["a", "b", "c"] }],
    ["Journal Article", [], { cslType: "article-journal", kind: "article" }],
    ["EQUA", [], { cslType: "document", kind: "other" }],
    ["JOUR", ["N1  - One", "N1  - Two"], { note: "One", notes: ["Two"] }],
  ])("of %s: %j", async (type, lines, facts) => {
    const { references } = await parse([`TY  - ${type}`, "TI  - T", ...lines, "ER  - "].join("\n"));
    expect(references).toMatchObject([facts]);
  });
});

const build = async (text: string): Promise<MapFile> => {
  const source: SourceText = { file: "a.ris", text, format: "ris" };
  return (await buildMap({ title: "T", lists: [source], references: [], glossaries: [] })).map;
};
const written = (map: MapFile): Promise<string> => exportText("ris", map, linkMap(map));

test("references to characters are decoded, and tags in a title are kept for RIS", async () => {
  const text =
    "TY  - JOUR\nTI  - On <i>E. coli</i> &amp; R&#38;D, if x < y\nAU  - Smith &amp; Sons\nKW  - Q&amp;A\nAB  - &lt; &amp;amp;\nER  - \n";
  const map = await build(text);
  expect(map.papers).toMatchObject([
    {
      title: "On E. coli & R&D, if x < y",
      authors: ["Smith & Sons"],
      keywords: ["Q&A"],
      abstract: "< &amp;",
      extra: [{ format: "ris", name: "TI", value: "On <i>E. coli</i> & R&D, if x < y" }],
    },
  ]);
  const out = await written(map);
  expect(out).toContain("TI  - On <i>E. coli</i> & R&D, if x < y\r\n");
  expect(out.match(/^TI/gm)).toHaveLength(1);
  expect((await build(out)).papers).toEqual(map.papers);
});

const TYPES = "JOUR BOOK EDBOOK CHAP CPAPER CONF THES RPRT PAT VIDEO UNPB ELEC DATA GEN NONE".split(" ");
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const TAGS = [...LETTERS].flatMap((first) => [...`${LETTERS}0123456789`].map((second) => first + second));

describe("no line is lost", () => {
  test("nor a placeholder between names or keywords, which is no fact", async () => {
    const map = await build("TY  - JOUR\nTI  - A title\nAU  - Doe, Jane; -\nA2  - ;-\nKW  - .;a; ????\nER  - \n");
    const [paper] = map.papers;
    expect(paper).toMatchObject({ authors: ["Jane Doe"], editors: [], keywords: ["a"] });
    const kept = ["AU -", "KW .", "KW ????"].map((each) => each.split(" "));
    for (const [name, value] of kept) expect(paper?.extra).toContainEqual({ format: "ris", name, value });
    expect((await build(await written(map))).papers).toEqual(map.papers);
  });

  test.each(TYPES)("of any tag, in a record of type %s, nor on the way back", async (type) => {
    const value = (tag: string): string => (/^(?:PY|DA|Y1)$/.test(tag) ? `2001/02/03/word${tag}` : `word${tag}`);
    const tags = TAGS.filter((tag) => tag !== "TY" && tag !== "ER");
    const map = await build(`TY  - ${type}\n${tags.map((tag) => `${tag}  - ${value(tag)}\n`).join("")}ER  - \n`);
    const [kept, out] = [JSON.stringify(map.papers), await written(map)];
    expect(tags.filter((tag) => !kept.includes(`word${tag}`))).toEqual([]);
    expect(tags.filter((tag) => !out.includes(`word${tag}`))).toEqual([]);
  });

  test("and what is written is read as the same papers", async () => {
    const tag = fc.constantFrom(
      ...TAGS.filter((each) => !["TY", "ER", "ID"].includes(each)),
      "AU",
      "A2",
      "PY",
      "DA",
      "SN",
      "SP",
    );
    const value = fc.oneof(
      fc.constantFrom(
        "Doe, Jane",
        "A. B. Doe; C, D",
        "Acme,, Inc.",
        "2020/05",
        "2019///Fall",
        "1-9",
        "1234-5678",
        "10.1000/182",
      ),
      fc.constantFrom(
        "978-3-16-148410-0",
        "https://example.org/a?b=c;d",
        "arXiv:2101.00001",
        "a; b",
        "C:\\x\\y.pdf",
        "et al.",
      ),
      fc.string({ unit: fc.constantFrom(..."aB1 é模,;.-/&<>\"'\\:\u2028\u200d"), minLength: 1, maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TYPES),
        fc.array(fc.tuple(tag, value), { maxLength: 12 }),
        async (type, lines) => {
          const record = lines.map(([each, text]) => `${each}  - ${text}\n`).join("");
          const once = await build(`TY  - ${type}\nID  - k\nTI  - A title\n${record}ER  - \n`);
          const twice = await build(await written(once));
          const [paper] = twice.papers;
          // other programs are told the page and the month that follow from an identifier
          const derived = {
            ...(once.papers[0]?.url === null && { url: paper?.url }),
            ...(once.papers[0]?.dateSource === "arxiv" && {
              dateSource: paper?.dateSource,
              published: paper?.published,
            }),
          };
          expect(paper).toEqual({ ...once.papers[0], ...derived });
        },
      ),
      runs(300),
    );
  });
});

test("what PubMed and EndNote export is read, each record for itself", async () => {
  const pubmed = [
    "PMID- 31",
    "OWN - NLM",
    "IS  - 1234-5678 (Electronic)",
    "IS  - 1234-5678 (Linking)",
    "DP  - 2021 Mar 2",
    "TI  - Rain on deep",
    "      water.",
    "PG  - e31",
    "LID - S1 [pii]",
    "LID - 10.1000/rain [doi]",
    "FAU - Moss, Bo T",
    "AU  - Moss BT",
    "PT  - Journal Article",
    "TA  - J Rain",
    "JT  - Journal of rain",
    "MH  - Water/*chemistry",
    "SO  - J Rain. 2021 Mar 2;1:e31.",
    "",
    "PMID- 32",
    "PMC - PMC2801234",
    "TI  - Snow.",
    "AU  - Lake KL",
    "PT  - Preprint",
    "",
  ].join("\n");
  expect(await parse(pubmed)).toMatchObject({
    remarks: [],
    references: [
      {
        title: "Rain on deep water",
        authorNames: [{ family: "Moss", given: "Bo T" }],
        published: "2021-03-02",
        venue: "Journal of rain",
        pages: "e31",
        doi: "10.1000/rain",
        pmid: "31",
        issn: "1234-5678",
        keywords: ["Water"],
        kind: "article",
        extra: [],
        at: 1,
      },
      { title: "Snow", authorNames: [{ family: "Lake", given: "KL" }], pmid: "32", kind: "preprint", at: 19 },
    ],
  });
  const endnote =
    "%0 Book Section\n%A Moss, Bo\n%A Lake, Kim\n%T Rain\n%B Weather\n%D 2021\n%P 1-9\n%K one\ntwo\n%R 10.1000/rain\n\n%0 Thesis\n%T Snow\n";
  expect(await parse(endnote)).toMatchObject({
    remarks: [],
    references: [
      {
        title: "Rain",
        authorNames: [{ family: "Moss" }, { family: "Lake" }],
        venue: "Weather",
        published: "2021",
        pages: "1-9",
        keywords: ["one", "two"],
        doi: "10.1000/rain",
        cslType: "chapter",
      },
      { title: "Snow", kind: "thesis" },
    ],
  });
});

test("a DOI and an address end at white space, after which Rayyan writes other tags on the same line", async () => {
  const text = [
    "TY  - JOUR",
    "TI  - Rain",
    "UR  - https://example.org/x?id=L20     U2  - L20",
    "DO  - 10.1000/rain     LK  - https://library.example.org/link?id=1",
    "AB  - Wet     CI  - Always",
    "ER  - ",
    "TY  - JOUR",
    "TI  - Snow",
    "DO  - 10.1000/snow (published online)",
    "UR  - https://example.org/snow (free)",
    "ER  - ",
  ].join("\n");
  expect((await parse(text)).references).toMatchObject([
    {
      title: "Rain",
      doi: "10.1000/rain",
      url: "https://example.org/x?id=L20",
      abstract: "Wet     CI  - Always",
      extra: [
        { name: "U2", value: "L20" },
        { name: "LK", value: "https://library.example.org/link?id=1" },
      ],
    },
    {
      doi: "10.1000/snow",
      url: "https://example.org/snow",
      extra: [
        { name: "DO", value: "10.1000/snow (published online)" },
        { name: "UR", value: "https://example.org/snow (free)" },
      ],
    },
  ]);
});

test.each([
  [["SP  - S1-12", "EP  - S1-20"], "S1-12–S1-20"],
  [["SP  - 1–9"], "1-9"],
  [["SP  - 436", "EP  - 436-444"], "436-444"],
  [["SP  - 436-444", "EP  - 444"], "436-444"],
  [["SP  - 436-44", "EP  - 444"], "436-44"],
  [["SP  - e12", "EP  - e19"], "e12-e19"],
  [["SP  - S1-12"], "S1-12"],
])("pages %s are %s, as in BibTeX, and are written so that they are read again", async (lines, pages) => {
  const reference = await read(...lines);
  expect(reference.pages).toBe(pages);
  const map = await build(["TY  - JOUR", "TI  - A title", ...lines, "ER  - "].join("\n"));
  expect((await parse(await written(map))).references[0]?.pages).toBe(pages);
});

test("notes that Zotero wrote as HTML are texts, and are kept as they were", async () => {
  const html =
    '<p>First <strong>note</strong>, see <a href="https://example.org/x">here</a></p> <ul><li>one</li><li>two</li></ul>';
  expect(await read(`N1  - ${html}`, "N1  - <div><p>Second</p></div>", "N1  - 1 < 2")).toMatchObject({
    note: "First note, see [here](https://example.org/x) one two",
    notes: ["Second", "1 < 2"],
    extra: [
      { name: "N1", value: "<div><p>Second</p></div>" },
      { name: "N1", value: "1 < 2" },
      { name: "N1", value: html },
    ],
  });
});

test("what ProQuest, IEEE and Embase write in tags of another meaning is read as what it is", async () => {
  expect(await read("N1  - Copyright - © Press 2018", "N1  - My own", "N1  - Last updated - 2019-01-01")).toMatchObject(
    {
      note: "My own",
      extra: [
        { name: "N1", value: "Copyright - © Press 2018" },
        { name: "N1", value: "Last updated - 2019-01-01" },
      ],
    },
  );
  expect(await read("N1  - 10.1109/CVPR.2016.90")).toMatchObject({
    doi: "10.1109/CVPR.2016.90",
    note: null,
    extra: [],
  });
  expect(await read("DB  - Embase", "CY  - A. Berg, Caves, Oslo, Norway", "C5  - 3123", "KW  - *cave")).toMatchObject({
    pmid: "3123",
    publisherPlace: null,
    keywords: ["cave"],
    extra: [
      { name: "DB", value: "Embase" },
      { name: "CY", value: "A. Berg, Caves, Oslo, Norway" },
    ],
  });
});

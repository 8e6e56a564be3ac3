// BibTeX, CSL-JSON and RIS as lists of their own, and as facts for a list: TeX, names, dates, strings, and entries that are
// broken among entries that are not.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBibliography } from "../../src/import/bibliography/parse-bibliography.ts";
import type { Reference } from "../../src/import/reference.ts";
import type { MapFile } from "../../src/map/model.ts";
import { aimap, emptyFolder, fileOf } from "../harness.ts";
import { runs } from "../runs.ts";

async function bib(text: string): Promise<readonly Reference[]> {
  return (await parseBibliography(text, "a.bib", "bibtex")).references;
}

async function oneOf(fields: string, type = "article"): Promise<Reference | undefined> {
  return (await bib(`@${type}{key, ${fields}}`))[0];
}

async function mapOf(text: string, name: string, ...more: string[]): Promise<MapFile> {
  const { stdout, exitCode } = await aimap(["build", fileOf(text, name), "--quiet", ...more]);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as MapFile;
}

describe("BibTeX", () => {
  test.each([
    ['{G\\"{o}del, Escher, Bach}', "Gödel, Escher, Bach"],
    ["{The {\\LaTeX} Companion}", "The LaTeX Companion"],
    ['{Na{\\"\\i}ve {B}ayes}', "Naïve Bayes"],
    ["{\\v{C}apek and \\O{}rsted, {\\ss}}", "Čapek and Ørsted, ß"],
    ["{A --- B -- C}", "A — B – C"],
    ["{{\\em Important} and \\textbf{bold}}", "Important and bold"],
    ["{100\\% of \\$5 \\& more\\_or\\_less}", "100% of $5 & more_or_less"],
    ["{Nested {braces {in {braces}}}}", "Nested braces in braces"],
    ["{Complexity of $O(n^2)$}", "Complexity of O(n^2)"],
    ['"Quoted {"} inside"', 'Quoted " inside'],
    ["{On lines\n   that wrap}", "On lines that wrap"],
  ])("title = %s", async (value, title) => {
    expect((await oneOf(`title = ${value}`))?.title).toBe(title);
  });

  test.each([
    ["Knuth, Donald E. and Lamport, Leslie", ["Donald E. Knuth", "Leslie Lamport"], true],
    ["Ludwig van Beethoven", ["Ludwig van Beethoven"], true],
    ["de la Vall{\\'e}e Poussin, Charles", ["Charles de la Vallée Poussin"], true],
    ["King, Jr., Martin Luther", ["Martin Luther King Jr."], true],
    ["{The {\\TeX} Users Group} and others", ["The TeX Users Group"], false],
    ['Sch{\\"o}lkopf, B. AND M{\\"u}ller, K.-R.', ["B. Schölkopf", "K.-R. Müller"], true],
  ])("author = {%s}", async (value, names, isComplete) => {
    const reference = await oneOf(`title = {T}, author = {${value}}`);
    expect(reference?.authors.map(({ name }) => name)).toEqual(names);
    expect(reference?.authorsComplete).toBe(isComplete);
  });

  test.each([
    ["year = 2004", "2004"],
    ["year = {2004}, month = jun", "2004-06"],
    ["year = 2004, month = {June}", "2004-06"],
    ["year = 2004, month = 6, day = 12", "2004-06-12"],
    ["year = 2004, month = {12 June}", "2004-06-12"],
    ["year = 2004, month = {June 12--15}", "2004-06"],
    ["date = {2004-06-12}", "2004-06-12"],
    ["date = {2004-06/2004-07}", "2004-06"],
    ["year = {c. 1999}", "1999"],
    ["year = {in press}", null],
  ])("%s", async (fields, date) => {
    expect((await oneOf(`title = {T}, ${fields}`))?.published).toBe(date);
  });

  test("strings are expanded, joined, and missing ones told", async () => {
    const text =
      '@string{acm = "ACM"}\n@string{cacm = "Communications of the " # acm}\n@article{a, title = "T", journal = cacm}\n@article{b, title = "U", journal = nowhere}';
    const { references, remarks } = await parseBibliography(text, "a.bib", "bibtex");
    expect(references.map(({ venue }) => venue)).toEqual(["Communications of the ACM", "nowhere"]);
    expect(remarks).toMatchObject([{ at: 4, message: 'no @string defines "nowhere"; its name stands for it' }]);
  });

  test("a crossref gives what the entry does not say itself", async () => {
    const text =
      "@inproceedings{a, title = {T}, crossref = {p}}\n@proceedings{p, title = {The Conference}, year = 2001}";
    expect((await bib(text))[0]).toMatchObject({ venue: "The Conference", published: "2001", kind: "conference" });
  });

  test("arXiv ids and DOIs are found where people put them", async () => {
    expect(await oneOf("title={T}, eprint={1706.03762}, archivePrefix={arXiv}")).toMatchObject({ arxiv: "1706.03762" });
    expect(await oneOf("title={T}, journal={arXiv preprint arXiv:1706.03762}")).toMatchObject({
      arxiv: "1706.03762",
      venue: null,
      kind: "preprint",
    });
    expect(await oneOf("title={T}, doi={https://doi.org/10.1000/182}")).toMatchObject({ doi: "10.1000/182" });
  });

  test("an entry that is broken is left out with its line; its neighbours are in", async () => {
    const text = "@article{a, title = {One}}\n\n@article{b, title = {Two\n\n@article{c, title = {Three}}\n";
    const { references, remarks } = await parseBibliography(text, "a.bib", "bibtex");
    expect(references.map(({ title }) => title)).toEqual(["One", "Three"]);
    expect(remarks).toMatchObject([{ at: 3 }]);
  });
});

describe("CSL-JSON", () => {
  const csl = (items: unknown[]) => parseBibliography(JSON.stringify(items), "a.json", "csl-json");

  test("items that are none are left out with their path; the others are in", async () => {
    const { references, remarks } = await csl([
      { id: "a", title: "One" },
      7,
      null,
      { id: "b", title: "Two", author: "nobody" },
      { id: "c", title: "Three" },
    ]);
    expect(references.map(({ title }) => title)).toEqual(["One", "Three"]);
    expect(remarks.map(({ at }) => at)).toEqual(["[1]", "[2]", "[3].author"]);
  });

  test("names, dates and tags in all their forms", async () => {
    const { references } = await csl([
      {
        id: "a",
        title: "On <i>E. coli</i> and H<sub>2</sub>O, if x < y",
        author: [{ family: "Gogh", given: "Vincent", "non-dropping-particle": "van" }, { literal: "The Group" }],
        issued: { "date-parts": [["2020", "6"]] },
      },
    ]);
    const [reference] = references;
    expect(reference).toMatchObject({ title: "On E. coli and H2O, if x < y", published: "2020-06" });
    expect(reference?.authors).toEqual([
      { name: "Vincent van Gogh", family: "van Gogh" },
      { name: "The Group", family: "The Group" },
    ]);
  });
});

describe("RIS", () => {
  test("references with repeated tags, wrapped values and every kind of line end", async () => {
    const text =
      "TY  - JOUR\r\nTI  - A title\r\n that wraps\r\nAU  - Doe, Jane\r\nAU  - Public, John Q., Jr.\r\nPY  - 2016/11/22/\r\nJO  - Nature\r\nVL  - 5\r\nSP  - 1\r\nEP  - 9\r\nDO  - 10.1000/182\r\nUR  - https://example.org\r\nKW  - one\r\nKW  - two\r\nER  - \r\n\r\nTY  - CONF\nT1  - Another\nY1  - 2017\nER  -\n";
    const { references, remarks } = await parseBibliography(text, "a.ris", "ris");
    expect(remarks).toEqual([]);
    expect(references).toMatchObject([
      {
        title: "A title that wraps",
        authors: [{ name: "Jane Doe" }, { name: "John Q. Public Jr." }],
        published: "2016-11-22",
        venue: "Nature",
        venueDetail: "5:1-9",
        doi: "10.1000/182",
        url: "https://example.org",
        keywords: ["one", "two"],
        kind: "article",
      },
      { title: "Another", published: "2017", kind: "conference" },
    ]);
  });

  test("lines outside of any reference are told", async () => {
    const { references, remarks } = await parseBibliography(
      "Exported today\n\nTY  - JOUR\nTI  - A\nER  - \n",
      "a.ris",
      "ris",
    );
    expect(references).toHaveLength(1);
    expect(remarks).toMatchObject([{ at: 1 }]);
  });
});

describe("topics of a bibliography", () => {
  const TEXT = `@article{a, title = {One}, year = 2020, journal = {Nature}, keywords = {x, y}}
@inproceedings{b, title = {Two}, year = 2021, booktitle = {ICML}, keywords = {x}}
@article{c, title = {Three}, year = 2021, journal = {Nature}, keywords = {x}}
@misc{d, title = {Four}}
`;
  const topics = async (...more: string[]): Promise<string[]> =>
    (await mapOf(TEXT, "library.bib", ...more)).topics.map(({ name }) => name);

  test.each([
    ["year", ["2021", "2020", "No date"]],
    ["venue", ["Nature", "ICML", "No venue"]],
    ["keyword", ["x", "y", "No keyword"]],
    ["kind", ["article", "conference", "other"]],
  ])("--topics-by %s", async (by, names) => {
    expect((await topics("--topics-by", by)).map((name) => name.toLowerCase())).toEqual(
      names.map((name) => name.toLowerCase()),
    );
  });

  test("collections sort it by themselves; nothing at all gives one topic, named like the file", async () => {
    const groups = "@article{a, title = {One}, groups = {To read, Done}}\n@article{b, title = {Two}, groups = {Done}}";
    expect((await mapOf(groups, "library.bib")).topics.map(({ name }) => name)).toEqual(["To read", "Done"]);
    expect((await mapOf("@misc{d, title = {Four}}", "library.bib")).topics.map(({ name }) => name)).toEqual([
      "library",
    ]);
  });
});

describe("as references of a list", () => {
  test.each([
    [
      "bibtex",
      "refs.bib",
      "@article{doe2020, title = {A fine title}, author = {Doe, Jane}, journal = {Nature}, doi = {10.1000/182}, year = 2020, month = may}",
    ],
    [
      "csl-json",
      "refs.json",
      JSON.stringify([
        {
          id: "doe2020",
          type: "article-journal",
          title: "A fine title",
          author: [{ family: "Doe", given: "Jane" }],
          "container-title": "Nature",
          DOI: "10.1000/182",
          issued: { "date-parts": [[2020, 5]] },
        },
      ]),
    ],
    [
      "ris",
      "refs.ris",
      "TY  - JOUR\nID  - doe2020\nTI  - A fine title\nAU  - Doe, Jane\nJO  - Nature\nDO  - 10.1000/182\nPY  - 2020/05\nER  - \n",
    ],
  ])("%s adds authors, venue, DOI and date", async (_, name, text) => {
    const list = "# List\n\n## T\n\n- [A fine title](https://example.org)\n";
    const { papers } = await mapOf(list, "list.md", "--references", fileOf(text, name));
    expect(papers).toMatchObject([
      {
        id: "doe2020",
        authors: ["Jane Doe"],
        venue: "Nature",
        doi: "10.1000/182",
        date: "2020-05",
        dateSource: "reference",
        url: "https://example.org",
      },
    ]);
  });
});

describe("the command", () => {
  const LIST = "# List\n\n## T\n\n- [One](https://example.org)\n\n## License\n\nMIT\n";

  test("reads standard input, in the format that is named or that it looks like", async () => {
    for (const [from, stdin] of [
      ["markdown", LIST],
      ["bibtex", "@misc{a, title = {One}}"],
      ["csl-json", '[{"id": "a", "title": "One"}]'],
      ["ris", "TY  - JOUR\nTI  - One\nER  - \n"],
    ] as const) {
      for (const more of [["--from", from], []]) {
        const { stdout, exitCode } = await aimap(["build", "-", ...more], { stdin });
        expect(exitCode).toBe(0);
        expect((JSON.parse(stdout) as MapFile).papers.map(({ title }) => title)).toEqual(["One"]);
      }
    }
  });

  test("reports what was left out, with file and line, and all of it as JSON", async () => {
    const list = fileOf(LIST, "list.md");
    const report = join(emptyFolder(), "report.json");
    const { stderr, exitCode } = await aimap(["build", list, "--report", report]);
    expect(exitCode).toBe(0);
    expect(stderr).toBe(`${list}:7: left out: licence (3 lines)\n1 topic, 1 paper in 1 place, 0 notes\n`);
    expect(JSON.parse(readFileSync(report, "utf8"))).toEqual({
      type: "report",
      topics: 1,
      papers: 1,
      placements: 1,
      notes: 0,
      leftOut: [{ file: list, from: 7, to: 9, what: "licence", text: "## License" }],
      remarks: [],
    });
    expect((await aimap(["build", list, "--report", report])).stderr).toMatch(/exists; --force overwrites it/);
  });

  test("with --strict makes nothing where anything is left out", async () => {
    const list = fileOf(LIST, "list.md");
    const target = join(emptyFolder(), "map.json");
    const { stdout, stderr, exitCode } = await aimap(["build", list, "-o", target, "--strict"]);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
    expect(stderr).toContain(`${list}:7: left out: licence`);
    expect((await aimap(["list", "--map", target])).exitCode).toBe(1);
  });

  test("shows on a terminal which file a long build is at, and wipes it away", async () => {
    // long, and soon read
    const path = fileOf([{ id: "one", title: "One", abstract: "words ".repeat(40_000) }], "list.json");
    const { stderr } = await aimap(["build", path], { hasReader: true });
    const [before, shown, after] = stderr.split("\r\u001b[K");
    expect(before).toBe("");
    expect(shown).toMatch(/^reading .*…$/);
    expect(after).toMatch(/^[^\r]*1 topic, 1 paper in 1 place, 0 notes\n$/s);
    expect((await aimap(["build", path])).stderr).not.toContain("reading");
  });
});

describe("malformed input", () => {
  const STARTS = [
    "@article{a, title = {One}, year = 2020}\n",
    "TY  - JOUR\nTI  - One\nER  - \n",
    '[{"id": "a", "title": "One"}]',
    "# L\n\n- 2020: [One](https://example.org)\n",
  ];

  test("cut anywhere, or with bytes changed, is refused or gives a sound map", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...STARTS),
        fc.constantFrom("bibtex", "ris", "csl-json", "markdown"),
        fc.nat(60),
        fc.nat(60),
        fc.string({ maxLength: 6, unit: "binary" }),
        async (start, from, cut, at, noise) => {
          const text = `${start.repeat(2).slice(0, start.length + cut)}`;
          const stdin = text.slice(0, at) + noise + text.slice(at);
          const { stdout, stderr, exitCode } = await aimap(["build", "-", "--from", from], { stdin });
          expect([0, 1]).toContain(exitCode);
          expect(stderr).not.toMatch(/should not have happened|\n {4}at /);
          if (exitCode === 0) JSON.parse(stdout);
        },
      ),
      runs(150),
    );
  });

  test.each([
    ["101 levels of quotes", `# T\n\n${"> ".repeat(101)}deep\n`, 3],
    ["101 levels of bullets", `${Array.from({ length: 101 }, (_, at) => `${"  ".repeat(at)}- x`).join("\n")}\n`, 101],
    ["brackets in brackets", `# T\n\n${"[".repeat(5000)}\n`, 3],
    ["a line of two million letters", `# T\n\n- [x](https://example.org)\n${"a".repeat(2_000_000)}\n`, 4],
    ["NUL", "# T\n\n\0\n", 3],
    ["a hundred thousand stars", `# T\n\n${"*a ".repeat(100_000)}\n`, 3],
  ])("%s is refused before parsing, with file and line", async (_, text, line) => {
    const path = fileOf(text, "list.md");
    const { stdout, stderr, exitCode } = await aimap(["build", path]);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
    expect(stderr.startsWith(`aimap: ${path}:${line}: `)).toBe(true);
  });

  // how the work grows is counted in growth.test.ts: this is about what a stack or a regular expression cannot hold, and
  // about what doubles again and again
  test.each([
    ["names", "list.md", `## T\n\n- ${"Jane Doe, ".repeat(10_000)}[A title](https://example.org)\n`],
    ["names behind a title", "list.md", `## T\n\n- [A title](https://example.org) ${"Jane Doe, ".repeat(10_000)}\n`],
    ["bold words", "list.md", `## T\n\n- ${"a **b** ".repeat(1200)}[A title](https://example.org)\n`],
    ["arXiv ids", "list.md", `## T\n\n- x ${"arXiv:2101.00012 ".repeat(2000)}\n`],
    [
      "papers with one key",
      "list.md",
      `## T\n\n${Array.from({ length: 300 }, (_, at) => `- [One title, ${at}](https://example.org/${at})`).join("\n")}\n`,
    ],
    ["braces", "a.bib", `@article{a, title = ${"{".repeat(50_000)}x${"}".repeat(50_000)}}\n@article{b, title = {T}}\n`],
    [
      "strings of strings",
      "a.bib",
      `@string{s0="xxxxxxxx"}\n${Array.from({ length: 40 }, (_, at) => `@string{s${at + 1} = s${at} # s${at}}`).join("\n")}\n@article{b, title = s40}\n`,
    ],
    [
      "crossrefs in a ring",
      "a.bib",
      Array.from({ length: 2000 }, (_, at) => `@article{k${at}, title = {T}, crossref = {k${(at + 1) % 2000}}}\n`).join(
        "",
      ),
    ],
    [
      "macros of macros",
      "a.bib",
      `@preamble{"${Array.from("abcdefghijklmnopqrst", (letter, at) => `\\def\\m${letter}{\\m${"bcdefghijklmnopqrstu"[at]}\\m${"bcdefghijklmnopqrstu"[at]}}`).join("")}"}\n@article{a, title = {\\ma}}\n`,
    ],
    ["lines of one tag", "a.ris", `TY  - JOUR\nTI  - A\n${"AU  - Doe, J\n".repeat(50_000)}ER  - \n`],
    ["brackets", "a.json", "[".repeat(50_000)],
  ])("thousands of %s are read or refused", async (_, name, text) => {
    const { stderr, exitCode } = await aimap(["build", fileOf(text, name)]);
    expect([0, 1]).toContain(exitCode);
    expect(stderr).not.toContain("should not have happened");
  });
});

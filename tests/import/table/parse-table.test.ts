// Tables as lists: our own CSV and TSV, and those that people and other programs write.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildMap } from "../../../src/import/build.ts";
import type { Paper } from "../../../src/map/model.ts";
import { aimap, BUNDLED_MAP, fileOf } from "../../harness.ts";
import { buildText } from "../lists.ts";

const build = (text: string, file = "list.csv") => buildText(text, file);

const papersOf = async (text: string, file?: string) => (await build(text, file)).map.papers;

describe("our own tables give back every paper, with where it is listed", () => {
  test.each(["csv", "tsv"])("%s", async (format) => {
    const { stdout } = await aimap(["export", "--format", "csv"]);
    const { stdout: listed } = await aimap(["list", "--format", format]);
    const { papers } = JSON.parse(readFileSync(BUNDLED_MAP, "utf8"));
    // the order of rows is that of topics, and so that of places
    const byId = (all: readonly Paper[]) =>
      all
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map((paper) => ({
          ...paper,
          placements: paper.placements.toSorted((a, b) => (a.topicId < b.topicId ? -1 : 1)),
        }));
    const text = format === "csv" ? stdout : listed;
    expect(byId(await papersOf(text, `list.${format}`))).toEqual(byId(papers));
  });

  test("a text that a spreadsheet would run comes back without its guard", async () => {
    const [paper] = await papersOf("type,id,title\r\npaper,a,'=1+1\r\n");
    expect(paper?.title).toBe("=1+1");
  });
});

describe("a table of somebody else", () => {
  test("ProQuest and EPPI-Reviewer: their names of columns", async () => {
    const [proquest] = await papersOf(
      'Title,Authors,pubtitle,pubdate,digitalObjectIdentifier,documentURL,identifierKeywords\nA walk,"Roe, Ann",Caves,Jan 2010,10.1000/182,https://example.org/x,dark; deep\n',
    );
    expect(proquest).toMatchObject({
      venue: "Caves",
      date: "2010-01",
      doi: "10.1000/182",
      url: "https://example.org/x",
      keywords: ["dark", "deep"],
    });
    const [eppi] = await papersOf(
      'ItemId,Title,Parent Title,Author(s),Year,City\n1,A walk in the dark,Caves,"Roe, Ann;",2010,Berlin\n',
    );
    expect(eppi).toMatchObject({ venue: "Caves", authors: ["Ann Roe"], publisherPlace: "Berlin" });
  });

  test("Zotero: the day of adding, the PubMed id in Extra, notes in HTML, cases and statutes", async () => {
    const [sleep, loomis, gdpr] = await papersOf(
      [
        "Key,Item Type,Title,Publication Title,Date,Date Added,Notes,Extra",
        'A,journalArticle,Sleep,J Caves,2010-02,2024-01-10 09:12:11,"<p>great review, <b>read</b></p>",PMID: 20046194',
        "B,case,State v. Loomis,,2016-07-13,,,",
        "C,statute,GDPR,,2016,,,Article 22",
      ].join("\n"),
    );
    expect(sleep).toMatchObject({
      kind: "article",
      pmid: "20046194",
      extra: [{ name: "date-added", value: "2024-01-10" }],
      notes: [{ text: "great review, read" }],
    });
    expect(loomis).toMatchObject({ kind: "other", cslType: "legal_case", extra: [] });
    expect(gdpr).toMatchObject({ kind: "other", cslType: "legislation", notes: [{ text: "Extra: Article 22" }] });
  });

  test("PubMed: volume, pages and the exact date are in the citation", async () => {
    const [replay] = await papersOf(
      [
        "PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,NIHMS ID,DOI",
        '29316421,Replay,"Berg HF, Bush D.",Curr Biol. 2018 Jan 8;28(1):R37-R50. doi: 10.1016/j.cub.2017.10.073.,Berg HF,Curr Biol,2018,2018/01/10,PMC5847173,,10.1016/j.cub.2017.10.073',
      ].join("\n"),
    );
    expect(replay).toMatchObject({
      kind: "article",
      date: "2018-01-08",
      volume: "28",
      issue: "1",
      pages: "R37-R50",
      pmid: "29316421",
      extra: [{ name: "PMCID", value: "PMC5847173" }],
    });
  });

  test("Rayyan: month and day in columns of their own, and the place of the publisher", async () => {
    const text =
      "key,title,authors,year,month,day,publisher,location,pmc_id\n1,Rain,Berg A,2020,3,5,Wiley,Oxford,PMC1\n2,Snow,Berg A,2020,May,,,,\n";
    expect(await papersOf(text)).toMatchObject([
      { date: "2020-03-05", publisherPlace: "Oxford", extra: [{ name: "PMCID", value: "PMC1" }] },
      { date: "2020-05" },
    ]);
  });

  test("Dimensions: lines above the header are no rows", async () => {
    const text =
      '"About the data: Exported on Nov 1, 2026. Criteria: ""rain"""\nRank,DOI,Title,Source title,PubYear,Pagination,Authors\n1,10.1000/182,Rain,J Caves,2020,1-9,"Berg, Anna; Roe, Max"\n';
    const { map, report } = await build(text);
    expect(map.papers).toMatchObject([
      { title: "Rain", venue: "J Caves", date: "2020", pages: "1-9", doi: "10.1000/182" },
    ]);
    expect(map.papers[0]?.authors).toEqual(["Anna Berg", "Max Roe"]);
    expect(report.leftOut).toEqual([]);
  });

  test("has people, dates, topics, tags and notes in columns of many names", async () => {
    const text = [
      "Paper Title;Author(s);Publication Year;Link;DOI;Folder;Manual Tags;Notes;Status;Score",
      '"Rain; and ""snow""";Berg, Anna and Doe, Jane;2021;https://arxiv.org/abs/2101.00012;10.1000/1;Weather > Water;#wet, cold;"First line\nsecond";read;3',
      "Wind;Anna Berg, Jane Doe et al.;2020-06;;;;;;;",
      ";;2020;;;;;;;",
    ].join("\n");
    const { map, report } = await build(text);
    expect(map.topics.map(({ id }) => id)).toEqual(["weather", "weather/water", "list"]);
    expect(map.papers).toMatchObject([
      {
        title: 'Rain; and "snow"',
        authors: ["Anna Berg", "Jane Doe"],
        date: "2021",
        kind: "preprint",
        arxiv: "2101.00012",
        doi: "10.1000/1",
        tags: ["wet", "cold"],
        status: "read",
        placements: [{ topicId: "weather/water" }],
        notes: [{ text: "First line" }, { text: "second" }],
      },
      { title: "Wind", authors: ["Anna Berg", "Jane Doe"], authorsComplete: false, date: "2020-06", url: null },
    ]);
    expect(report.leftOut).toMatchObject([{ from: 5, what: "a row without a title" }]);
    expect(report.remarks).toMatchObject([{ message: "fields that a map has no place for: Score (1)" }]);
  });

  test("keeps a cell that it cannot read as a note: what looks like no date, DOI, address or number is lost nowhere", async () => {
    const csv =
      "Title,DOI,Year,URL,arXiv,Status\n" +
      "Rain,10.1/x,forthcoming,papers/x.pdf,hep-th,skimmed\n" +
      "Snow,10.1000/182,2020,https://a.example,2001.00001,read\n" +
      "Fog,✓,-,,n/a,\n";
    const [rain, snow, fog] = await papersOf(csv);
    expect(rain?.notes.map(({ text }) => text)).toEqual([
      "DOI: 10.1/x",
      "Year: forthcoming",
      "URL: papers/x.pdf",
      "arXiv: hep-th",
      "Status: skimmed",
    ]);
    expect(snow).toMatchObject({ doi: "10.1000/182", arxiv: "2001.00001", status: "read", notes: [] });
    expect(fog?.notes).toEqual([]);
  });

  test.each([
    ["paper_title,PaperURL,repo_link,Published Date", "Rain,https://example.org/a,https://github.com/a/b,2021-03"],
    ["📄 Paper,Title,💻 Code Link,Year (print)", "https://example.org/a,Rain,https://github.com/a/b,2021"],
    ["论文题目,论文地址,代码地址,发表时间", "Rain,https://example.org/a,https://github.com/a/b,2021"],
    ["タイトル,リンク,コード,発行年", "Rain,https://example.org/a,https://github.com/a/b,2021"],
    ["제목,링크,코드,연도", "Rain,https://example.org/a,https://github.com/a/b,2021"],
    ["Título;Enlace;Código;Año", "Rain;https://example.org/a;https://github.com/a/b;2021"],
    ["Titel;Link;Code;Jahr", "Rain;https://example.org/a;https://github.com/a/b;2021"],
    ["Titre;Lien;Code;Année", "Rain;https://example.org/a;https://github.com/a/b;2021"],
    ["Название;Ссылка;Код;Год", "Rain;https://example.org/a;https://github.com/a/b;2021"],
  ])("has columns in other languages and spellings: %s", async (header, row) => {
    expect(await papersOf(`${header}\n${row}\n`)).toMatchObject([
      {
        title: "Rain",
        url: "https://example.org/a",
        code: "https://github.com/a/b",
        date: expect.stringMatching(/^2021/),
      },
    ]);
  });

  test("is recognised by its header on standard input", async () => {
    const { stdout, exitCode } = await aimap(["build", "-"], { stdin: "title\tyear\tid\nOne work\t2020\t1\n" });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).papers).toMatchObject([{ title: "One work", date: "2020", id: "onework2020" }]);
  });

  test("can be given as references", async () => {
    const lists = [{ file: "list.md", text: "# L\n\n## T\n\n- [Rain on water](https://a.example) [@berg]\n" }];
    const references = [{ file: "refs.csv", text: "key,title,venue\nberg,Rain on water,Journal of Rain\n" }];
    const { map } = await buildMap({ title: null, lists, references, glossaries: [] });
    expect(map.papers).toMatchObject([{ id: "berg", venue: "Journal of Rain" }]);
  });

  test.each([
    ["a,b\n1,2\n", 'list.csv:1: has no column with titles; call one of its columns "title" (a, b)'],
    ["", "list.csv: is empty"],
  ])("without titles is refused", async (text, message) => {
    await expect(build(text)).rejects.toThrow(message);
  });

  test("with a quotation mark that is never closed is read without it", async () => {
    expect(await papersOf('title,year\n"One,2020\nTwo,2021\n')).toMatchObject([{ title: "One" }, { title: "Two" }]);
  });
});

describe("what is not a list", () => {
  test.each([
    ["#+TITLE: x\n* [[https://a.example][A]]\n", "org-mode", "pandoc -f org -t gfm LIST -o list.md"],
    ["* One\n** [[https://a.example][A title]]\n", "org-mode", "pandoc -f org -t gfm LIST -o list.md"],
    [
      "Papers\n======\n\n* `A title <https://a.example>`_\n",
      "reStructuredText",
      "pandoc -f rst -t gfm LIST -o list.md",
    ],
    ["<!DOCTYPE html>\n<html><body>", "HTML", "pandoc -f html -t gfm LIST -o list.md"],
    ["% x\n\\documentclass{article}\n", "LaTeX", "pandoc -f latex -t gfm LIST -o list.md"],
    ['{"cells": [], "metadata": {}, "nbformat": 4}', "a Jupyter notebook", "jupyter nbconvert --to markdown"],
  ])("%j is refused with advice", async (stdin, name, advice) => {
    expect(await aimap(["build", "-"], { stdin })).toEqual({
      stdout: "",
      stderr: `aimap: stdin: ${name} is not read; convert it with: ${advice}\n`,
      exitCode: 1,
    });
  });

  test("a PDF is refused with what is read instead", async () => {
    expect(await aimap(["build", "-"], { stdin: "%PDF-1.4\n" })).toEqual({
      stdout: "",
      stderr:
        "aimap: stdin: a PDF is not read; name a reading list or bibliography instead: Markdown, BibTeX, RIS, CSL-JSON or CSV\n",
      exitCode: 1,
    });
  });

  test("the ending of a file decides, and the advice names it", async () => {
    const { stderr, exitCode } = await aimap(["build", fileOf("- [A](https://a.example)\n", "papers.org")]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("pandoc -f org -t gfm papers.org -o papers.md");
  });

  test("nothing is refused whose format is stated", async () => {
    const stdin = "<!DOCTYPE html>\n\n- [A title](https://a.example)\n";
    expect((await aimap(["build", "-", "--from", "markdown"], { stdin })).exitCode).toBe(0);
  });

  test.each(["", "Only prose.\n", "root:x:0:0:root:/root:/bin/bash\n", "# Heading\n\n- a note\n"])(
    "%j makes no file",
    async (stdin) => {
      const map = fileOf("", "map.json");
      const { stdout, stderr, exitCode } = await aimap(["build", "-", "-o", map, "--force"], { stdin });
      expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
      expect(stderr).toMatch(/^aimap: no papers found in standard input: a paper is a bullet/);
      expect(readFileSync(map, "utf8")).toBe("");
    },
  );

  test("a mistake in JSON is quoted as it is written", async () => {
    const { stderr } = await aimap(["build", "-", "--from", "csl-json"], { stdin: '[{"a": TRUE}]' });
    expect(stderr).toBe('aimap: stdin: not JSON: unexpected "TRUE" instead of a value at line 1, column 8\n');
  });
});

test.each([
  ["a topic in thousands of topics", (levels: number) => `title,topic\na,${"t > ".repeat(levels)}t\n`],
  [
    "a place of our own that deep",
    (levels: number) => {
      const topicPath = Array.from({ length: levels + 1 }, () => "t");
      const places = JSON.stringify([{ topicPath, group: null, comment: null }]).replaceAll('"', '""');
      return `type,id,title,placements\npaper,k,a,"${places}"\n`;
    },
  ],
])("%s is refused with its line", async (_, text) => {
  const path = fileOf(text(100_000), "deep.csv");
  expect(await aimap(["build", path])).toEqual({
    stdout: "",
    stderr: `aimap: ${path}:2: names a topic that is deeper than 50 levels\n`,
    exitCode: 1,
  });
  expect(await papersOf(text(49))).toHaveLength(1);
});

test("spaces and signs between values take no value along", async () => {
  const text = `title,authors,keywords,tags,topic\na,"Doe, Jane  ;  John Roe and Ann Poe","x ; y , z"," #one  #two, three ]","T  >  U"\n`;
  const [paper] = await papersOf(text);
  expect(paper).toMatchObject({
    authors: ["Jane Doe", "John Roe", "Ann Poe"],
    keywords: ["x", "y", "z"],
    tags: ["one", "two", "three"],
    placements: [{ topicId: "t/u" }],
  });
});

test.each([" ", "\n", ";", ", ", "a and ", "et al. ", " | ", " > ", "://", "?", "#", "`", "]", "'", "1-"])(
  "%j again and again, in every column, costs as much as it is long",
  async (part) => {
    const columns =
      "title,authors,year,venue,url,doi,arxiv,code,keywords,tags,status,organization,group,comment,notes,type,pages,files";
    const secondsFor = async (size: number): Promise<number> => {
      const value = `"x2101.00012${part.repeat(size / part.length)}\nx"`;
      const text = `${columns}\n${columns.replace(/\w+/g, () => value)}\n`;
      const before = process.cpuUsage();
      await build(text);
      return process.cpuUsage(before).user / 1_000_000;
    };
    await secondsFor(1_000);
    // of what is quadratic, this takes minutes
    expect(await secondsFor(50_000)).toBeLessThan(Math.max(1.5, 60 * (await secondsFor(5_000))));
  },
);

describe("a comma in a cell of authors", () => {
  const peopleIn = async (...cells: readonly string[]): Promise<(readonly string[])[]> => {
    const rows = cells.map((cell, at) => `Work ${at},"${cell}"`);
    const papers = await papersOf(["title,authors", ...rows].join("\n"));
    return papers.toSorted((a, b) => (a.title < b.title ? -1 : 1)).map(({ authors }) => authors);
  };

  test.each([
    ["Michaud, Eric J.", ["Eric J. Michaud"]],
    ["Doe, Jane", ["Jane Doe"]],
    ["Doe, Jane;", ["Jane Doe"]],
    ["van der Berg, A.", ["A. van der Berg"]],
    ["García Márquez, Gabriel", ["Gabriel García Márquez"]],
    ["Sen Sharma, Arnab K.", ["Arnab K. Sen Sharma"]],
    ["King, Martin Luther, Jr.", ["Martin Luther King Jr."]],
    ["Smith, J., Doe, A.", ["J. Smith", "A. Doe"]],
    ["Smith J, Doe A", ["J Smith", "A Doe"]],
    ["Doe J, Roe B, Yan Q", ["J Doe", "B Roe", "Q Yan"]],
    ["Jane Doe, Max Roe", ["Jane Doe", "Max Roe"]],
    ["Jane Doe, Max Roe, and Al Poe", ["Jane Doe", "Max Roe", "Al Poe"]],
    ["Doe, Roe and Poe", ["Doe", "Roe", "Poe"]],
    ["Doe, Jane & Roe, Max", ["Jane Doe", "Max Roe"]],
    ["Doe, Jane and others", ["Jane Doe"]],
    ["OpenAI, DeepMind", ["OpenAI", "DeepMind"]],
  ])("%s", async (cell, authors) => {
    expect(await peopleIn(cell)).toEqual([authors]);
  });

  test("means what it means in the other cells of the column", async () => {
    expect(await peopleIn("Plato, Aristotle", "Jane Doe, Max Roe")).toEqual([
      ["Plato", "Aristotle"],
      ["Jane Doe", "Max Roe"],
    ]);
    expect(await peopleIn("Sen Sharma, Arnab Kumar", "Doe, Jane; Roe, Max")).toEqual([
      ["Arnab Kumar Sen Sharma"],
      ["Jane Doe", "Max Roe"],
    ]);
    expect(await peopleIn("Bach, S., Binder, A.", "M. Moss, A. Taly and Q. Yan")).toEqual([
      ["S. Bach", "A. Binder"],
      ["M. Moss", "A. Taly", "Q. Yan"],
    ]);
  });
});

describe("the columns of programs and databases", () => {
  const wave = "Waves in rain on water";
  test.each([
    [
      "Zotero",
      '"Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Url","Pages","Volume","Editor"\n' +
        `"A","journalArticle","2021","Moss, Bo T.; Rivera, Al","${wave}","Journal of Rain","","https://a.example/1","1-9","4","Lake, Kim"\n`,
      { kind: "article", url: "https://a.example/1", pages: "1-9", volume: "4", editors: ["Kim Lake"] },
    ],
    [
      "PubMed",
      "PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year\n" +
        `"31","${wave}","Moss BT, Rivera A.","J Rain. 2021;4:1-9.","Moss BT","Journal of Rain","2021"\n`,
      { pmid: "31", authors: ["BT Moss", "A Rivera"] },
    ],
    [
      "The Lens",
      "Lens ID,Title,Date Published,Source Title,Author/s,Start Page,End Page,Issue Number,Source URLs,PMID\n" +
        `000-1,${wave},2021-03-02,Journal of Rain,Bo Moss; Al Rivera,1,9,2,https://a.example/1 https://b.example/2,31\n`,
      { date: "2021-03-02", pages: "1-9", issue: "2", url: "https://a.example/1", authors: ["Bo Moss", "Al Rivera"] },
    ],
    [
      "RefWorks",
      "Reference Type\tAuthors, Primary\tTitle Primary\tPeriodical Full\tPub Year\tStart Page\tOther Pages\tAuthors, Secondary\tISSN/ISBN\n" +
        `Journal Article\tMoss,Bo T.;Rivera,Al\t${wave}\tJournal of Rain\t2021\t1\t9\tLake,Kim\t1234-5678\n`,
      { kind: "article", pages: "1-9", editors: ["Kim Lake"], issn: "1234-5678" },
    ],
    [
      "CINAHL",
      "Article Title,Author,Journal Title,ISSN,Publication Date,First Page,Doctype,Subjects,PLink\n" +
        `"${wave}",="Moss, Bo T.; Rivera, Al","Journal of Rain",="12345678",="Mar2021","1","Article","RAIN; WATER",https://a.example/1\n`,
      { date: "2021-03", issn: "12345678", pages: "1", url: "https://a.example/1", keywords: ["RAIN", "WATER"] },
    ],
    [
      "Excel",
      `Title,Authors,Journal,Date\n"=""${wave}""","=""Moss, Bo T.; Rivera, Al""","=""Journal of Rain""","=""2021"""\n`,
      { date: "2021" },
    ],
    [
      "Web of Science",
      "PT\tAU\tTI\tSO\tID\tPD\tPY\tVL\tBP\tEP\tDI\tPM\n" +
        `J\tMoss, BT; Rivera, A\t${wave}\tJournal of Rain\tCHAOS\tMAR 2\t2021\t4\t1\t9\t10.1000/w\t31\n`,
      { id: "moss2021waves", date: "2021-03-02", pages: "1-9", doi: "10.1000/w", pmid: "31", notes: [] },
    ],
    [
      "Scopus",
      '"Authors","Author full names","Title","Year","Source","Source title","Page start","Page end","Link","PubMed ID"\n' +
        `"Moss B.T.; Rivera A.","Moss, Bo (1)","${wave}","2021","Scopus","Journal of Rain","1","9","https://a.example/1","31"\n`,
      { pages: "1-9", pmid: "31", url: "https://a.example/1" },
    ],
  ])("are read: %s", async (_, text, facts) => {
    const [paper, ...others] = await papersOf(text, text.includes("\t") ? "a.tsv" : "a.csv");
    expect(others).toEqual([]);
    expect(paper).toMatchObject({ title: wave, venue: "Journal of Rain", ...facts });
    expect(paper?.authorNames).toMatchObject([{ family: "Moss" }, { family: "Rivera" }]);
    expect(paper?.date).toMatch(/^2021/);
  });

  test("are recognised on standard input", async () => {
    const stdin = `PT\tAU\tTI\tSO\tPY\nJ\tMoss, BT\t${wave}\tJournal of Rain\t2021\n`;
    expect((await aimap(["build", "-"], { stdin })).exitCode).toBe(0);
  });

  test("a title of a publication is the title where no other column has one", async () => {
    expect(await papersOf(`Publication Title,Year\n${wave},2021\n`)).toMatchObject([{ title: wave, venue: null }]);
  });
});

test("RefWorks writes each name of a person after a comma", async () => {
  const people = ["van Klarenbosch,Bas,R.;Roe,Ann,Marie;Teske,Arco J.", "van Wessem,Karlijn,J.P.", "Doe,Roe,Poe"];
  const rows = people.map((cell, at) => `Work ${at}\t${cell}\n`).join("");
  const papers = await papersOf(`Title Primary\tAuthors, Primary\n${rows}`, "list.tsv");
  expect(papers.map(({ authors }) => authors)).toEqual([
    ["Bas R. van Klarenbosch", "Ann Marie Roe", "Arco J. Teske"],
    ["Karlijn J.P. van Wessem"],
    ["Doe", "Roe", "Poe"],
  ]);
  expect(papers[0]?.authorNames[0]).toEqual({ family: "Klarenbosch", given: "Bas R.", nonDroppingParticle: "van" });
});

test("OpenAlex names a column by its path in a record", async () => {
  const csv =
    "id,doi,display_name,publication_date,ids.pmid,primary_location.source.display_name,authorships.author.display_name,biblio.first_page,biblio.last_page\n" +
    "W1,https://doi.org/10.1000/x,Rain,2024-03-02,https://pubmed.ncbi.nlm.nih.gov/31,Journal of rain,Jane Doe|Al Roe,11,19\n";
  const rain = {
    title: "Rain",
    doi: "10.1000/x",
    date: "2024-03-02",
    pmid: "31",
    venue: "Journal of rain",
    authors: ["Jane Doe", "Al Roe"],
    pages: "11-19",
    notes: [],
  };
  expect(await papersOf(csv)).toMatchObject([rain]);
  const both = csv.replace("display_name", "title,display_name").replace("Rain,", "Rain,Rain,");
  expect(await papersOf(both)).toMatchObject([rain]);
});

describe("a quotation mark that is not closed", () => {
  test.each([
    ["at the end", 'title,year\nWalking,2020\n"Climbing,2021\n', 3],
    ["before another quoted cell", 'title,year\n"Climbing,2021\n"Walking",2020\n', 2],
  ])("%s: its row is read without it, and named", async (_, text, line) => {
    const { map, report } = await buildMap({
      title: null,
      lists: [{ file: "list.csv", text }],
      references: [],
      glossaries: [],
    });
    const dated = map.papers.map(({ title, date }) => [title, date]).toSorted();
    expect(dated).toEqual([
      ["Climbing", "2021"],
      ["Walking", "2020"],
    ]);
    expect(report.remarks).toMatchObject([{ at: line, message: "a quotation mark is not closed" }]);
  });

  test("a cell of several lines is closed on another one", async () => {
    const [paper] = await papersOf('title,comment\nWalking,"slow,\nbut ""nice"""\n');
    expect(paper).toMatchObject({ title: "Walking" });
  });
});

test("Zotero's keys are no citation keys", async () => {
  const [paper] = await papersOf('Key,Item Type,Author,Title,Publication Year\nABCD1234,book,"Moss, Bo",Rain,2021\n');
  expect(paper).toMatchObject({ id: "moss2021rain" });
});

// The formats for programs: what each prints of which command, and that nothing is lost or let loose in any of them.
import { parse } from "csv-parse/sync";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import { sanitise } from "../../src/text/sanitise.ts";
import { aimap, aimapJson, fileOf, mapOf } from "../harness.ts";
import { HOSTILE_MAP, paperOf, TRICKY, TRICKY_MAP } from "../hostile-map.ts";

/** A record, or its cells; every field may be asked for. */
type Row<T = unknown> = Readonly<Partial<Record<(typeof FIELDS)[number], T>>>;
const FIELDS = [
  "id",
  "title",
  "name",
  "authors",
  "keywords",
  "placements",
  "notes",
  "date",
  "year",
  "venue",
  "url",
  "doi",
  "code",
  "topics",
] as const;

const MACHINE_FORMATS = ["json", "jsonl", "csv", "tsv", "markdown", "bibtex", "csl-json", "ris", "ids"];
const READING = [
  ["list"],
  ["search", "sae"],
  ["timeline"],
  ["tree"],
  ["show", "gao2024scaling", "interpretability"],
  ["cite", "gao2024scaling", "semanticity"],
  [],
];

async function printed(argv: readonly string[], map?: string): Promise<string> {
  const { stdout, stderr, exitCode } = await aimap(map === undefined ? argv : [...argv, "--map", map]);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return stdout;
}

const csv = (text: string): Row<string>[] => parse(text, { columns: true, relax_column_count: false });

/** A spreadsheet's guard taken off. */
const unguarded = (cell: string): string => cell.replace(/^'/, "");

/** Lists in a cell, as design.md and the README say: JSON if it begins with a bracket, else separated by `; `. */
function listIn(cell: string): string[] {
  const text = unguarded(cell);
  if (text === "") return [];
  return text.startsWith("[") ? (JSON.parse(text) as string[]) : text.split("; ");
}

function tsv(text: string): Row<string>[] {
  const [head = [], ...rows] = text
    .slice(0, -1)
    .split("\n")
    .map((line) => line.split("\t"));
  return rows.map((cells) =>
    Object.fromEntries(cells.map((cell, at) => [head[at], JSON.parse(`"${cell.replaceAll('"', '\\"')}"`) as string])),
  );
}

describe("every format of every reading command", () => {
  test.each(READING.flatMap((argv) => MACHINE_FORMATS.map((format) => ({ argv, format }))))(
    "$argv --format $format: the same bytes on a terminal, whatever the environment says",
    async ({ argv, format }) => {
      const line = [...argv, "--format", format];
      const piped = await aimap(line);
      expect(piped).toMatchObject({ stderr: "", exitCode: 0 });
      expect(piped.stdout).not.toBe("");
      const env = { FORCE_COLOR: "3", CLICOLOR_FORCE: "1", TERM: "xterm-256color", LANG: "C" };
      expect(await aimap([...line, "--color", "always", "--ascii"], { columns: 40, env })).toEqual(piped);
    },
  );

  test.each(MACHINE_FORMATS)("an answer of nothing in %s", async (format) => {
    const { stdout, stderr, exitCode } = await aimap(["list", "--year", "2031", "--format", format], { columns: 80 });
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    const header = ["csv", "tsv"].includes(format);
    if (header) expect(stdout).toMatch(/^type[,\t]id[,\t]title.*\r?\n$/);
    else expect(stdout).toBe(format.endsWith("json") ? "[]\n" : "");
  });

  test("--json is short for --format json", async () => {
    expect(await aimap(["tree", "--json"])).toEqual(await aimap(["tree", "--format", "JSON"]));
    expect(await aimap(["--format", "json", "tree"])).toEqual(await aimap(["tree", "--json", "--format", "json"]));
  });

  test("JSON Lines holds the elements of the JSON array", async () => {
    for (const argv of READING) {
      const lines = (await printed([...argv, "--format", "jsonl"])).split("\n").slice(0, -1);
      expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(await printed([...argv, "--json"])));
    }
  });

  test("ids are those of the records: papers, or the topics of a tree", async () => {
    const papers = (await aimapJson<{ id: string }[]>(["list"])).map(({ id }) => id);
    expect(await printed(["list", "--format", "ids"])).toBe(papers.map((id) => `${id}\n`).join(""));
    expect(await printed(["list", "--format", "ids", "-0"])).toBe(papers.map((id) => `${id}\0`).join(""));
    const topics = (await printed(["tree", "interpretability", "--format", "ids"])).split("\n");
    expect(topics.slice(0, 2)).toEqual(["interpretability", "interpretability/mechanistic-interpretability"]);
    const both = await printed(["show", "psychology", "gao2024scaling", "--format", "ids"]);
    expect(both).toBe("psychology\ngao2024scaling\n");
    const again = await aimap(["show", "-", "--format", "ids"], { stdin: papers.map((id) => `${id}\0`).join("") });
    expect(again.stdout).toBe(papers.map((id) => `${id}\n`).join(""));
  });

  test("formats of papers print each paper once, also those of a topic", async () => {
    const twice = await printed(["show", "gao2024scaling", "semanticity", "gao2024scaling", "--format", "bibtex"]);
    expect(twice.match(/^@/gm)).toHaveLength(11);
    expect(twice.match(/^@\w+\{gao2024scaling,$/gm)).toHaveLength(1);
    for (const argv of [["timeline"], ["tree"], []])
      expect((await printed([...argv, "--format", "ris"])).match(/^TY {2}- /gm)).toHaveLength(86);
  });
});

describe("--fields", () => {
  test("narrows and orders what every record format prints", async () => {
    const line = ["list", "--limit", "2", "--fields", "year,id", "--format"];
    expect(JSON.parse(await printed([...line, "json"]))).toEqual([
      { year: 2024, id: "bussmann2024learning" },
      { year: 2024, id: "han2024emergence" },
    ]);
    expect(Object.keys(JSON.parse(await printed([...line, "json"]))[0])).toEqual(["year", "id"]);
    expect(await printed([...line, "jsonl"])).toBe(
      '{"year":2024,"id":"bussmann2024learning"}\n{"year":2024,"id":"han2024emergence"}\n',
    );
    expect(await printed([...line, "csv"])).toBe("year,id\r\n2024,bussmann2024learning\r\n2024,han2024emergence\r\n");
    expect(await printed([...line, "tsv"])).toBe("year\tid\n2024\tbussmann2024learning\n2024\than2024emergence\n");
    expect(await printed([...line, "markdown"])).toBe("- 2024 · `bussmann2024learning`\n- 2024 · `han2024emergence`\n");
  });

  test("every field of every command can be asked for, alone and in every format", async () => {
    for (const whole of READING) {
      // one paper has as many fields as all of them
      const isFiltered = ["list", "search", "timeline", "tree"].includes(whole[0] ?? "");
      const argv = isFiltered ? [...whole, "--author", "leo gao"] : whole;
      const head = (await printed([...argv, "--format", "csv"])).split("\r\n")[0] ?? "";
      for (const field of head.split(",")) {
        for (const format of ["json", "jsonl", "csv", "tsv", "markdown"])
          await printed([...argv, "--fields", field, "--format", format]);
      }
    }
  });

  test("by and topic are fields of papers too: who and where in short", async () => {
    const line = ["list", "--author", "elhage", "--limit", "1", "--fields", "by,topic"];
    expect(await printed([...line, "--format", "csv"])).toBe(
      "by,topic\r\nElhage et al.,Mechanistic Interpretability; Symbolic and Notation\r\n",
    );
    expect(JSON.parse(await printed([...line, "--json"]))).toEqual([
      { by: "Elhage et al.", topic: "Mechanistic Interpretability; Symbolic and Notation" },
    ]);
    // the record of a paper does not have them by itself
    expect(Object.keys((await aimapJson<Row[]>(["list", "--limit", "1"]))[0] ?? {})).not.toContain("topic");
  });

  test("text is a table of these fields", async () => {
    const line = ["list", "--author", "leo gao", "--fields", "date,id,title,authors"];
    expect(await printed(line)).toBe(
      "date  id  title  authors\n2024-06-06  gao2024scaling  Scaling and evaluating sparse autoencoders  " +
        "Leo Gao, Tom Dupré la Tour, Henk Tillman, Gabriel Goh, Rajan Troll, Alec Radford, Ilya Sutskever, Jan Leike, Jeffrey Wu\n",
    );
    expect((await aimap(line, { columns: 80, env: { NO_COLOR: "1" } })).stdout).toBe(
      "date        id              title                 authors\n" +
        "2024-06-06  gao2024scaling  Scaling and           Leo Gao, Tom Dupré la Tour,\n" +
        "                            evaluating sparse     Henk Tillman, Gabriel Goh,\n" +
        "                            autoencoders          Rajan Troll, Alec Radford,\n" +
        "                                                  Ilya Sutskever, Jan Leike,\n" +
        "                                                  Jeffrey Wu\n",
    );
    expect(await printed(["tree", "psychology", "--depth", "0", "--fields", "name,count"])).toBe(
      "name  count\nPsychology  5\n",
    );
  });

  test("a field that only the other type of record has is null where papers and topics are mixed", async () => {
    const rows = await aimapJson<Row[]>(["show", "gao2024scaling", "psychology", "--fields", "id,name,title"]);
    expect(rows).toEqual([
      { id: "gao2024scaling", name: null, title: "Scaling and evaluating sparse autoencoders" },
      { id: "psychology", name: "Psychology", title: null },
    ]);
  });

  test("fields add up when the option is repeated, with spaces and duplicates", async () => {
    const line = ["list", "--limit", "1", "--format", "csv"];
    const joined = await printed([...line, "--fields", "id, title", "--fields", "year,id"]);
    expect(joined.split("\r\n")[0]).toBe("id,title,year");
  });

  test.each([
    [
      ["list", "--json", "--fields", "id,titel"],
      /^aimap: no field "titel"; did you mean title\? see "aimap help scripting"\n$/,
    ],
    [
      ["timeline", "--json", "--fields", "title"],
      /no field "title"; fields are type, period, precision, count, papers/,
    ],
    [["search", "sae", "--fields", "id,score"], /^aimap: "score" is a part of the field match; name that\n$/],
    [["list", "--json", "--fields", "xyzzy"], /^aimap: no field "xyzzy"; "aimap help scripting" lists the fields\n$/],
    [["list", "--json", "--fields", ""], /--fields must be fields such as id,title,date, not ""/],
    [
      ["list", "--format", "ris", "--fields", "id"],
      /--fields works with --format text, json, jsonl, csv, tsv or markdown, not with ris/,
    ],
    [
      ["list", "--format", "xml"],
      /--format must be text, json, jsonl, csv, tsv, markdown, bibtex, csl-json, ris or ids, not "xml"/,
    ],
    [["list", "--json", "--format", "csv"], /--json and --format csv contradict each other; use only one of them/],
    [["list", "-0"], /-0 ends ids with NUL; it needs --format ids/],
  ])("%j is wrong usage", async (argv, message) => {
    const outcome = await aimap(argv as string[]);
    expect(outcome).toMatchObject({ stdout: "", exitCode: 2 });
    if (argv.includes("--json")) expect(JSON.parse(outcome.stderr).error.message).toMatch(plainly(message));
    else expect(outcome.stderr).toMatch(message);
  });

  function plainly(message: RegExp): RegExp {
    return new RegExp(message.source.replace("^aimap: ", "^").replace("\\n$", "$"));
  }
});

describe("CSV and TSV", () => {
  test("there is a row for each paper, and every fact can be recovered", async () => {
    const papers = await aimapJson<Row[]>(["list"]);
    for (const rows of [
      csv(await printed(["list", "--format", "csv"])),
      tsv(await printed(["list", "--format", "tsv"])),
    ]) {
      expect(rows).toHaveLength(papers.length);
      for (const [at, row] of rows.entries()) {
        const paper = papers[at] ?? {};
        expect(Object.keys(row)).toEqual([...Object.keys(paper), "by", "comment", "topic"]);
        expect(listIn(row.authors ?? "")).toEqual(paper.authors);
        expect(listIn(row.keywords ?? "")).toEqual(paper.keywords);
        expect(JSON.parse(row.placements ?? "")).toEqual(paper.placements);
        expect(row.notes === "" ? [] : JSON.parse(row.notes ?? "")).toEqual(paper.notes);
        for (const field of ["id", "title", "date", "venue", "url", "doi"] as const) {
          expect(unguarded(row[field] ?? "")).toBe(paper[field] ?? "");
        }
        expect(row.year).toBe(String(paper.year ?? ""));
      }
    }
  });

  test("lines of CSV end in CRLF; TSV has one line per record", async () => {
    const map = fileOf(TRICKY_MAP);
    expect(await printed(["list", "--format", "csv"])).not.toMatch(/[^\r]\n/);
    expect((await printed(["list", "--format", "tsv"], map)).split("\n")).toHaveLength(TRICKY.length + 2);
  });

  test("no cell of a hostile map is a formula, and each text can be recovered", async () => {
    const map = fileOf(TRICKY_MAP);
    const papers = await aimapJson<Row[]>(["list", "--sort", "author", "--map", map]);
    const inCsv = csv(await printed(["list", "--sort", "author", "--format", "csv"], map));
    const inTsv = tsv(await printed(["list", "--sort", "author", "--format", "tsv"], map));
    expect([inCsv.length, inTsv.length]).toEqual([TRICKY.length, TRICKY.length]);
    for (const rows of [inCsv, inTsv])
      for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    for (const [at, paper] of papers.entries()) {
      for (const field of ["title", "venue", "url", "code"] as const) {
        expect(unguarded(inTsv[at]?.[field] ?? "")).toBe(paper[field]);
        expect(unguarded(inCsv[at]?.[field] ?? "")).toBe(carriable(String(paper[field])));
      }
      expect(listIn(inTsv[at]?.keywords ?? "")).toEqual(paper.keywords);
      expect(JSON.parse(inTsv[at]?.notes ?? "")).toEqual(paper.notes);
    }
  });

  /** CSV carries line breaks and tabs, but no other control characters. */
  function carriable(text: string): string {
    const parts = text.split(/(\r\n|[\n\r\t])/);
    return parts.map((part, at) => (at % 2 === 0 ? sanitise(part) : part)).join("");
  }

  test.each(["=", "+", "-", "@", "\t=", "\r=", "\uff1d", "\n=", " @"])(
    "no cell is a formula that begins with %j",
    async (sign) => {
      const invisible = [
        "",
        "\u200b",
        "\u00ad",
        "\ufeff",
        "\u0001",
        "\u202e",
        "\u200c",
        "\ud800",
        "\u00a0",
        "\u2028",
        "\ufff9",
        "\u200b \u2060",
      ];
      const texts = invisible.map((before) => `${before}${sign}cmd|' /C calc'!A0`);
      const papers = texts.map((text, at) =>
        paperOf({
          id: `${text}${at}`,
          title: text,
          authors: [text],
          keywords: ["\u200b", text],
          organizations: [text, "b"],
          venue: text,
          notes: [{ text, notes: [] }],
        }),
      );
      const map = fileOf(
        mapOf({ topics: [{ id: "a", name: texts[1] ?? "", parent: null, notes: [], groups: [] }], papers }),
      );
      for (const argv of [["list"], ["timeline"], ["tree"], ["show", "a"], ["export"]]) {
        for (const rows of [
          csv(await printed([...argv, "--format", "csv"], map)),
          argv[0] === "export" ? [] : tsv(await printed([...argv, "--format", "tsv"], map)),
        ]) {
          for (const cell of rows.flatMap((row) => Object.values(row))) {
            expect(cell).not.toMatch(
              /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}\ufff9-\ufffd]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u,
            );
          }
        }
      }
    },
  );

  test("a tree has a row for each topic, after the one above it; a timeline has a row for each period", async () => {
    const topics = csv(await printed(["tree", "--format", "csv"]));
    expect(topics.map(({ id }) => id).join("\n")).toBe((await printed(["tree", "--format", "ids"])).trimEnd());
    expect(listIn(topics[0]?.topics ?? "")[0]).toBe("interpretability/mechanistic-interpretability");
    const periods = csv(await printed(["timeline", "--format", "csv"]));
    expect(periods[0]).toEqual({
      type: "period",
      period: "2013",
      precision: "year",
      count: "2",
      papers: "mikolov2013efficient; mikolov2013linguistic",
    });
  });
});

describe("Markdown", () => {
  const links = (markdown: string): string[] =>
    [...JSON.stringify(fromMarkdown(markdown)).matchAll(/"type":"link".*?"url":"([^"]*)"/g)].map(
      ([, url]) => url ?? "",
    );

  test("is a reading list: linked titles, who and when, code, comments and notes below", async () => {
    expect(await printed(["cite", "akyurek2022learning", "engels2024decomposing", "--format", "markdown"])).toBe(
      "- [What learning algorithm is in-context learning? Investigations with linear models](https://arxiv.org/abs/2211.15661) · Akyürek et al. · 2022-11-28 · [code](https://github.com/ekinakyurek/google-research/blob/master/incontext)\n" +
        "- [Decomposing The Dark Matter of Sparse Autoencoders](https://arxiv.org/abs/2410.14670) · Engels et al., MIT · 2024-10-18 · [code](https://github.com/JoshEngels/SAE-Dark-Matter)\n" +
        "  - Shows that SAE errors are predictable\n",
    );
  });

  test("a timeline has a heading for each year, a search is numbered, a tree is nested", async () => {
    expect((await printed(["timeline", "--format", "markdown"])).match(/^## .*$/gm)).toContain("## 2024");
    expect(await printed(["search", "sae", "--format", "markdown"])).toMatch(/^1\. \[.*\n(?: {3}- .*\n)*2\. \[/);
    expect(await printed(["tree", "interpretability", "--format", "markdown"])).toMatch(
      /^- \*\*Interpretability\*\* · 25 papers · 2020–2024\n {2}- \*\*Mechanistic/,
    );
  });

  test("no text of a hostile map becomes markup, and links lead to the web only", async () => {
    const map = fileOf(TRICKY_MAP);
    for (const argv of [
      ["list"],
      ["timeline"],
      ["tree", "--papers"],
      ["show", "a", "tricky10"],
      ["list", "--fields", "id,title,url,code,demo,notes,placements"],
    ]) {
      const markdown = await printed([...argv, "--format", "markdown"], map);
      expect(markdown).not.toMatch(/^ *<script/m);
      const tree = fromMarkdown(markdown, { mdastExtensions: [gfmAutolinkLiteralFromMarkdown()] });
      expect(JSON.stringify(tree)).not.toMatch(/"type":"(?:html|emphasis|code|image|thematicBreak|blockquote|table)"/);
      for (const url of links(markdown)) expect(url).toMatch(/^https?:\/\//);
      if (argv[0] === "list")
        expect(textOf(tree)).toContain(
          sanitise("<script>alert(1)</script> [link](javascript:alert(1)) **bold** `code` | pipe"),
        );
    }
  });
});

/** What a terminal or an editor would act on; -0 and CSV have their own ends of lines. */
const UNSAFE = /(?![\n\r\t])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

describe("a hostile map", () => {
  test.each(["text", ...MACHINE_FORMATS])("prints no unsafe character as %s", async (format) => {
    for (const map of [fileOf(HOSTILE_MAP), fileOf(TRICKY_MAP)]) {
      const id = JSON.parse(await printed(["list", "--json"], map))[0].id as string;
      for (const argv of [
        ["list"],
        ["search", "title"],
        ["timeline"],
        ["tree", "--papers"],
        ["show", id, "a"],
        ["cite", "a"],
        [],
      ])
        expect(await printed([...argv, "--format", format], map)).not.toMatch(UNSAFE);
    }
  });

  test("JSON and JSON Lines give every text back", async () => {
    const map = fileOf(TRICKY_MAP);
    const papers = JSON.parse(await printed(["list", "--sort", "topic", "--json"], map)) as {
      title: string;
      id: string;
    }[];
    expect(papers.map(({ title }) => title).sort()).toEqual([...TRICKY].sort());
    expect(papers.map(({ id }) => id)).toEqual(expect.arrayContaining(["__proto__", "constructor"]));
    const lines = (await printed(["list", "--sort", "topic", "--format", "jsonl"], map)).split("\n").slice(0, -1);
    expect(lines.map((line) => JSON.parse(line))).toEqual(papers);
  });

  test("CSL-JSON gives titles and keywords back", async () => {
    const items = JSON.parse(await printed(["list", "--format", "csl-json"], fileOf(TRICKY_MAP))) as {
      title: string;
      custom: { aimap: { keywords: string[] } };
    }[];
    expect(items.map(({ title }) => title).sort()).toEqual([...TRICKY].sort());
    for (const { title, custom } of items) expect(custom.aimap.keywords).toEqual([title, title]);
  });

  test("keys with a special meaning in JavaScript change nothing", async () => {
    const text = JSON.stringify(mapOf({ topics: TRICKY_MAP.topics, papers: [paperOf({ id: "one", title: "One" })] }));
    const evil = '"__proto__":{"title":"polluted","toString":1},"constructor":{"prototype":{"id":"polluted"}},';
    const map = fileOf(text.replaceAll('{"id"', `{${evil}"id"`).replace('{"schemaVersion"', `{${evil}"schemaVersion"`));
    for (const format of ["text", ...MACHINE_FORMATS]) {
      const output = await printed(["list", "--format", format], map);
      expect(output).toBe(await printed(["list", "--format", format], fileOf(text)));
      expect(output).not.toContain("polluted");
    }
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  test.each(["text", ...MACHINE_FORMATS])("texts of 1 MB are printed in full as %s", async (format) => {
    const long = `${"x".repeat(1_000_000)} ${"word {%$\\ ".repeat(1000)}`;
    const huge = paperOf({
      id: "huge",
      title: long,
      authors: [long],
      keywords: [long],
      venue: long,
      kind: "article",
    });
    const map = fileOf(
      mapOf({ topics: [{ id: "a", name: "A", parent: null, notes: [], groups: [] }], papers: [huge] }),
    );
    expect((await printed(["list", "--format", format], map)).length).toBeGreaterThan(format === "ids" ? 4 : 1_000_000);
  });
});

describe("--quiet", () => {
  test("prints no hints on stderr, but still prints errors", async () => {
    const line = ["search", "sae"];
    expect((await aimap(line, { columns: 80 })).stderr).toMatch(/of \d+ papers\n$/);
    const { stdout } = await aimap(line, { columns: 80 });
    expect(await aimap([...line, "--quiet"], { columns: 80 })).toEqual({ stdout, stderr: "", exitCode: 0 });
    expect(await aimap(["list", "--year", "2031", "--quiet"], { columns: 80 })).toMatchObject({ stderr: "" });
    expect((await aimap(["show", "nowhere", "--quiet"], { columns: 80 })).stderr).toMatch(/^aimap: no paper or topic/);
  });
});

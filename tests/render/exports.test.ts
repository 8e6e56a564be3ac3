// aimap export: whole maps and parts of them, in every form; what other programs read from the forms is in tools.test.ts.
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { canonicalMap } from "../../src/map/canonical.ts";
import type { MapFile } from "../../src/map/map-file.ts";
import { findProblems } from "../../src/map/validate.ts";
import { EXPORT_FORMATS } from "../../src/render/exports.ts";
import { toJson } from "../../src/render/json.ts";
import { aimap, BUNDLED_MAP, emptyFolder, fileOf, mapOf } from "../harness.ts";
import { HOSTILE_MAP, paperOf, TRICKY_MAP } from "../hostile-map.ts";

const SMALL = canonicalMap(
  mapOf({
    title: "Small",
    description: "A map for tests",
    topics: [
      { id: "alpha", name: "Alpha", parent: null, notes: [{ text: "Of all things", notes: [] }], groups: ["Firsts"] },
      { id: "alpha/beta", name: "Beta", parent: "alpha", notes: [], groups: [] },
      { id: "gamma", name: "Gamma", parent: null, notes: [], groups: [] },
    ],
    papers: [
      paperOf({
        id: "doe2020first",
        title: "First & foremost",
        authors: ["Jane Doe"],
        organizations: ["Org"],
        date: "2020-05" as never,
        dateSource: "map",
        url: "https://example.org/first?a=1&b=2",
        code: "https://example.org/code",
        placements: [
          { topicId: "alpha", group: "Firsts", comment: "read it" },
          { topicId: "gamma", group: null, comment: null },
        ],
        notes: [{ text: "outer", notes: [{ text: "inner", notes: [] }] }],
      }),
      paperOf({
        id: "roe2021",
        title: 'A "second"',
        date: "2021" as never,
        dateSource: "map",
        placements: [{ topicId: "alpha/beta", group: null, comment: null }],
      }),
    ],
    glossary: [{ term: "FF", expansions: ["first and foremost"], words: [] }],
  }),
);
const FILE = fileOf(SMALL, "small.json");

async function exported(format: string, ...argv: string[]): Promise<string> {
  const { stdout, stderr, exitCode } = await aimap(["export", "--format", format, "--map", FILE, ...argv]);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return stdout;
}

describe("the forms", () => {
  test("map: what build writes, and without a format", async () => {
    expect(await exported("map")).toBe(toJson(SMALL));
    expect((await aimap(["export", "--map", FILE])).stdout).toBe(toJson(SMALL));
    expect((await aimap(["export"])).stdout).toBe(readFileSync(BUNDLED_MAP, "utf8"));
  });

  test("markdown: the outline", async () => {
    expect(await exported("markdown")).toBe(`---
aimap: 1
title: "Small"
description: "A map for tests"
---

# Alpha

- Of all things
- *Firsts*
  - 2020-05: [First & foremost](https://example.org/first?a=1&amp;b=2) ([code](https://example.org/code)) [@doe2020first]: read it
    - outer
      - inner

## Beta

- 2021: **A "second"** [@roe2021]

# Gamma

- 2020-05: [First & foremost](https://example.org/first?a=1&amp;b=2) [@doe2020first]
`);
  });

  test("glossary: what build reads as one", async () => {
    expect(JSON.parse(await exported("glossary"))).toEqual(SMALL.glossary);
  });

  test("opml: topics and groups as outlines, papers as links with facts and notes", async () => {
    expect(await exported("opml")).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Small</title>
  </head>
  <body>
    <outline text="Alpha">
      <outline text="Of all things"/>
      <outline text="Firsts">
        <outline text="First &#38; foremost" type="link" url="https://example.org/first?a=1&#38;b=2" _note="Jane Doe · Org · 2020-05 · read it">
          <outline text="outer">
            <outline text="inner"/>
          </outline>
        </outline>
      </outline>
      <outline text="Beta">
        <outline text="A &#34;second&#34;" _note="2021"/>
      </outline>
    </outline>
    <outline text="Gamma">
      <outline text="First &#38; foremost" type="link" url="https://example.org/first?a=1&#38;b=2" _note="Jane Doe · Org · 2020-05">
        <outline text="outer">
          <outline text="inner"/>
        </outline>
      </outline>
    </outline>
  </body>
</opml>
`);
  });

  test("mermaid: a mind map", async () => {
    expect(await exported("mermaid")).toBe(`mindmap
  n1["Small"]
    n2["Alpha"]
      n3["Firsts"]
        n4["First #38; foremost"]
      n5["Beta"]
        n6["A #34;second#34;"]
    n7["Gamma"]
      n8["First #38; foremost"]
`);
  });

  test("dot: a graph, in which a paper of two topics is one node", async () => {
    const text = await exported("dot");
    expect(text.match(/label="First &amp; foremost"/g)).toHaveLength(1);
    const [, node] =
      /(n\d+) \[label="First &amp; foremost".*URL="https:\/\/example.org\/first\?a=1&amp;b=2"/.exec(text) ?? [];
    expect(text.match(new RegExp(`-> ${node};`, "g"))).toHaveLength(2);
  });

  test.each(["csl-json", "bibtex", "ris", "csv"])(
    "%s: what list prints in that format, in the order of the map",
    async (format) => {
      const ids = (text: string) => ["doe2020first", "roe2021"].map((id) => text.indexOf(id));
      const text = await exported(format);
      expect(ids(text)).toEqual(ids(text).toSorted((a, b) => a - b));
      const list = (await aimap(["list", "--reverse", "--format", format, "--map", FILE])).stdout;
      expect(text).toBe(list);
    },
  );

  test.each(EXPORT_FORMATS)(
    "%s of hostile maps has no control character, and is the same on a terminal and for an empty map",
    async (format) => {
      for (const map of [HOSTILE_MAP, TRICKY_MAP, mapOf()]) {
        const argv = ["export", "--format", format, "--map", fileOf(map)];
        const { stdout, stderr, exitCode } = await aimap(argv);
        expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
        expect(stdout.replace(/[\n\r\t]/g, "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b]/u);
        expect((await aimap(argv, { columns: 40 })).stdout).toBe(stdout);
      }
    },
  );
});

describe("a part", () => {
  const part = async (...argv: string[]): Promise<MapFile> => JSON.parse(await exported("map", ...argv)) as MapFile;

  test("of a topic has the papers there and below, and the topics above", async () => {
    const map = await part("--topic", "beta");
    expect(map.topics.map(({ id }) => id)).toEqual(["alpha", "alpha/beta"]);
    expect(map.papers.map(({ id }) => id)).toEqual(["roe2021"]);
    expect((await part("--topic", "gamma")).papers[0]?.placements).toEqual([
      { topicId: "gamma", group: null, comment: null },
    ]);
  });

  test("of a year keeps the placements of its papers, and drops topics and groups without papers", async () => {
    const map = await part("--year", "2021");
    expect(map).toMatchObject({
      topics: [{ id: "alpha", groups: [] }, { id: "alpha/beta" }],
      papers: [{ id: "roe2021" }],
    });
    expect(findProblems(map)).toEqual([]);
  });

  test("without papers is an empty map; an unknown topic is an error", async () => {
    expect(await part("--year", "2031")).toEqual({ ...SMALL, topics: [], papers: [] });
    expect(await aimap(["export", "--topic", "delta", "--map", FILE])).toMatchObject({ stdout: "", exitCode: 3 });
  });

  test("that is everything keeps empty topics", async () => {
    expect((await part()).topics).toHaveLength(3);
    expect(canonicalMap(SMALL)).toEqual(SMALL);
  });
});

describe("-o", () => {
  const folder = emptyFolder();
  const path = (name: string): string => join(folder, name);

  test.each([
    ["x.md", "markdown"],
    ["x.opml", "opml"],
    ["x.mmd", "mermaid"],
    ["x.dot", "dot"],
    ["x.bib", "bibtex"],
    ["x.RIS", "ris"],
    ["x.csv", "csv"],
    ["x.json", "map"],
    ["x", "map"],
  ])("%s: the ending means %s, and --format beats it", async (name, format) => {
    expect(await aimap(["export", "-o", path(name), "--map", FILE])).toEqual({ stdout: "", stderr: "", exitCode: 0 });
    expect(readFileSync(path(name), "utf8")).toBe(await exported(format));
    await aimap(["export", "-o", path(name), "--format", "glossary", "--force", "--map", FILE]);
    expect(readFileSync(path(name), "utf8")).toBe(await exported("glossary"));
  });

  test("never overwrites without --force, and keeps the mode of what it overwrites", async () => {
    writeFileSync(path("kept"), "precious", { mode: 0o600 });
    expect(await aimap(["export", "-o", path("kept")])).toEqual({
      stdout: "",
      stderr: `aimap: "${path("kept")}" exists; --force overwrites it\n`,
      exitCode: 1,
    });
    expect(readFileSync(path("kept"), "utf8")).toBe("precious");
    await aimap(["export", "-o", path("kept"), "--force"]);
    expect(readFileSync(path("kept"), "utf8")).toBe(readFileSync(BUNDLED_MAP, "utf8"));
    expect(statSync(path("kept")).mode & 0o777).toBe(0o600);
  });

  test("reports to a person what it wrote, or why it cannot write", async () => {
    expect(await aimap(["export", "-o", path("told.md"), "--map", FILE], { columns: 200 })).toEqual({
      stdout: "",
      stderr: `${path("told.md")}: 2 papers in 3 topics\nauthors, venues and the like are no part of an outline; aimap export --format csl-json writes them\n`,
      exitCode: 0,
    });
    expect(await aimap(["export", "-o", join(folder, "none", "x")])).toMatchObject({
      stderr: /no such folder/,
      exitCode: 1,
    });
    expect(existsSync(join(folder, "none"))).toBe(false);
  });

  test.each([
    [["export", "--format", "pdf"], /--format must be map, markdown, csl-json, .* or dot, not "pdf"/],
    [["--format", "tsv", "export"], /--format must be map, markdown, csl-json, .* or dot, not "tsv"/],
    [["export", "x"], /export takes no words/],
  ])("%j is wrong usage", async (argv, words) => {
    const { stdout, stderr, exitCode } = await aimap(argv);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toMatch(words);
  });
});

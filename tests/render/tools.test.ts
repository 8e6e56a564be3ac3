// What other programs make of the formats and exports: bibtex and biber (with LaTeX), bibutils, Python's readers, Graphviz,
// GitHub's Markdown, Mermaid, a reader of OPML. Run by `npm run test:tools`, where `.ci/run` has installed them.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Paper } from "../../src/map/model.ts";
import { sanitise } from "../../src/text/sanitise.ts";
import { compareFacts, mapOfFile, through } from "../facts.ts";
import { aimap, aimapJson, emptyFolder, fileOf, mapOf, ROOT } from "../harness.ts";
import { ESC, HOSTILE_MAP, paperOf, TRICKY_MAP } from "../hostile-map.ts";
import { has, hasJudges, JUDGES } from "../programs.ts";

const papers = await aimapJson<Paper[]>(["list"]);
const TRICKY_FILE = fileOf(TRICKY_MAP);

async function printed(argv: readonly string[]): Promise<string> {
  return (await aimap(argv)).stdout;
}

function execute(command: string, args: readonly string[], cwd: string, input?: string): string {
  const { stdout, stderr, status, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    input,
  });
  expect(error, `${command} cannot be run`).toBeUndefined();
  expect(status, `${command} ${args.join(" ")}\n${stdout}\n${stderr}`).toBe(0);
  return stdout + stderr;
}

/** A LaTeX document that cites everything, after one run of LaTeX. */
function latexFolder(bibliography: string, preamble: string, body: string): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, "map.bib"), bibliography);
  writeFileSync(
    join(folder, "paper.tex"),
    `\\documentclass{article}\\usepackage[utf8]{inputenc}${preamble}\\begin{document}\\nocite{*}${body}\\end{document}\n`,
  );
  execute("pdflatex", ["-interaction=nonstopmode", "-draftmode", "paper.tex"], folder);
  return folder;
}

const CLASSIC = (style: string) => `\\bibliographystyle{${style}}\\bibliography{map}`;
const MODERN = "\\usepackage[backend=biber]{biblatex}\\addbibresource{map.bib}";

describe.skipIf(!has("pdflatex", "bibtex", "biber"))("BibTeX (needs pdflatex, bibtex and biber)", () => {
  test.each(["plain", "alpha", "unsrt", "abbrv"])(
    "of the whole map through bibtex (%s) without a warning",
    async (style) => {
      const folder = latexFolder(await printed(["list", "--format", "bibtex"]), "", CLASSIC(style));
      expect(execute("bibtex", ["paper"], folder)).not.toMatch(/warning|error/i);
      const bibliography = readFileSync(join(folder, "paper.bbl"), "utf8");
      expect(bibliography.match(/^\\bibitem/gm)).toHaveLength(papers.length);
      for (const { id } of papers) expect(bibliography).toContain(`{${id}}`);
      // what bibtex wrote is LaTeX that LaTeX can set
      execute("pdflatex", ["-interaction=nonstopmode", "-halt-on-error", "-draftmode", "paper.tex"], folder);
    },
  );

  test("of the whole map through biber without a warning", async () => {
    const folder = latexFolder(await printed(["list", "--format", "bibtex"]), MODERN, "\\printbibliography");
    expect(execute("biber", ["paper"], folder)).not.toMatch(/WARN|ERROR/);
    const bibliography = readFileSync(join(folder, "paper.bbl"), "utf8");
    for (const { id } of papers) expect(bibliography).toContain(`\\entry{${id}}`);
    execute("pdflatex", ["-interaction=nonstopmode", "-halt-on-error", "-draftmode", "paper.tex"], folder);
  });

  test("of a hostile map through both, every entry read", async () => {
    const bib = await printed(["list", "--format", "bibtex", "--map", TRICKY_FILE]);
    const classic = latexFolder(bib, "", CLASSIC("plain"));
    expect(execute("bibtex", ["paper"], classic)).not.toMatch(/error/i);
    expect(readFileSync(join(classic, "paper.bbl"), "utf8").match(/^\\bibitem/gm)).toHaveLength(
      TRICKY_MAP.papers.length,
    );
    const modern = latexFolder(bib, MODERN, "\\printbibliography");
    expect(execute("biber", ["paper"], modern)).not.toMatch(/ERROR/);
    expect(readFileSync(join(modern, "paper.bbl"), "utf8").match(/\\entry\{/g)).toHaveLength(TRICKY_MAP.papers.length);
  });
});

/** Real bibliographies: those of the corpus, and the examples of BibLaTeX, which come with it. */
const BIBLIOGRAPHIES = [
  ...readdirSync(join(ROOT, "tests", "fixtures", "corpus", "bib")).map((name) =>
    join(ROOT, "tests", "fixtures", "corpus", "bib", name),
  ),
  ...(has("kpsewhich") ? [execute("kpsewhich", ["biblatex-examples.bib"], ROOT).trim()] : []),
];

describe.skipIf(!has("kpsewhich", "pdflatex", "biber", "ris2xml"))(
  "real bibliographies (need BibLaTeX and bibutils)",
  () => {
    test.each(BIBLIOGRAPHIES)(
      "%s: biber warns of nothing but what the source states in another form than it expects",
      async (file) => {
        const bib = await printed(["export", "--format", "bibtex", "--map", file]);
        const folder = latexFolder(bib, MODERN, "\\printbibliography");
        const warnings = execute("biber", ["paper"], folder).match(/^(?:WARN|ERROR).*$/gm) ?? [];
        // several numbers in one field, and days in the field of the month, are written back as they are
        const others = warnings.filter(
          (warning) => !/IS[BS]N '.*[,;(].*' in entry|legacy month field '.*\d/.test(warning),
        );
        expect(others).toEqual([]);
        const entries = readFileSync(join(folder, "paper.bbl"), "utf8").match(/\\entry\{/g) ?? [];
        expect(entries.length).toBeGreaterThan((bib.match(/^@/gm) ?? []).length * 0.9);
      },
    );

    test.each(BIBLIOGRAPHIES)("%s: bibutils reads every record of its RIS", async (file) => {
      const ris = await printed(["export", "--format", "ris", "--map", file]);
      const folder = emptyFolder();
      writeFileSync(join(folder, "map.ris"), ris);
      expect(execute("ris2xml", ["map.ris"], folder)).toContain(
        `Processed ${ris.match(/^TY {2}-/gm)?.length} references`,
      );
    });

    test.each(BIBLIOGRAPHIES.filter((file) => file.endsWith(".bib")))(
      "%s: every fact survives BibTeX and CSL-JSON",
      async (file) => {
        const map = await mapOfFile(file);
        for (const formats of [["bibtex"], ["csl-json"], ["csl-json", "bibtex"]] as const) {
          expect(compareFacts(map, await through(map, ...formats)).changed).toEqual([]);
        }
      },
    );
  },
);

describe("RIS", () => {
  test.skipIf(!has("ris2xml"))(
    "is read by bibutils with every paper, title, name and year (needs ris2xml)",
    async () => {
      const folder = emptyFolder();
      writeFileSync(join(folder, "map.ris"), await printed(["list", "--format", "ris"]));
      const xml = execute("ris2xml", ["map.ris"], folder);
      expect(xml).toContain(`Processed ${papers.length} references`);
      const ids = [...xml.matchAll(/<mods ID="([^"]*)">/g)].map(([, id]) => id);
      expect(ids).toEqual(papers.map(({ id }) => id));
      for (const [at, record] of xml
        .split(/<mods ID=/)
        .slice(1)
        .entries()) {
        const paper = papers[at];
        const text = record
          .replace(/<[^>]*>/g, " ")
          .replaceAll("&quot;", '"')
          .replaceAll("&apos;", "'")
          .replaceAll("&amp;", "&")
          .replace(/\s+/g, " ");
        // MODS separates the title from what follows its colon
        for (const part of paper?.title.split(":") ?? []) expect(text).toContain(part.trim());
        expect(record.match(/<roleTerm authority="marcrelator" type="text">author/g) ?? []).toHaveLength(
          paper?.authors.length ?? 0,
        );
        const date = paper?.published ?? paper?.date;
        if (date != null) expect(text).toContain(date.slice(0, 4));
      }
    },
  );
});

describe.skipIf(!has("python3"))("Python's readers (need python3)", () => {
  const python = (program: string, input: string): unknown =>
    JSON.parse(execute("python3", ["-c", program], emptyFolder(), input));

  test("get every value of the CSV", async () => {
    const program = `
import csv, io, json, sys
text = sys.stdin.buffer.read().decode("utf-8")
json.dump(list(csv.DictReader(io.StringIO(text, newline=""), strict=True)), sys.stdout)`;
    const rows = python(program, await printed(["list", "--format", "csv"])) as Record<string, string>[];
    expect(rows.map(({ id }) => id)).toEqual(papers.map(({ id }) => id));
    expect(rows.map(({ title }) => title)).toEqual(papers.map(({ title }) => title));
    expect(rows.map(({ authors }) => authors)).toEqual(papers.map(({ authors }) => authors.join("; ")));
    const hostile = python(program, await printed(["list", "--format", "csv", "--map", TRICKY_FILE])) as unknown[];
    expect(hostile).toHaveLength(TRICKY_MAP.papers.length);
  });

  test("get every value of the JSON and JSON Lines", async () => {
    const whole = "import json, sys; json.dump(json.load(sys.stdin), sys.stdout)";
    const lines = "import json, sys; json.dump([json.loads(line) for line in sys.stdin], sys.stdout)";
    for (const map of [[], ["--map", TRICKY_FILE]]) {
      const wanted = JSON.parse(await printed(["list", "--json", ...map]));
      expect(python(whole, await printed(["list", "--json", ...map]))).toEqual(wanted);
      expect(python(lines, await printed(["list", "--format", "jsonl", ...map]))).toEqual(wanted);
    }
  });
});

describe("exports in their own tools", () => {
  const maps: readonly [string, readonly string[]][] = [
    ["the bundled map", []],
    ["a hostile map", ["--map", TRICKY_FILE]],
    ["a map of other scripts", ["--map", fileOf(HOSTILE_MAP)]],
    ["an empty map", ["--map", fileOf(mapOf())]],
  ];
  const exported = (format: string, map: readonly string[]) => printed(["export", "--format", format, ...map]);
  const judge = async (program: string, input: string): Promise<unknown> => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "judge.mjs"), program);
    symlinkSync(join(JUDGES, "node_modules"), join(folder, "node_modules"));
    return JSON.parse(execute(process.execPath, [join(folder, "judge.mjs")], folder, input));
  };
  /** The map as the exports write it: sanitised. */
  const titlesIn = async (map: readonly string[]): Promise<string[]> =>
    (await aimapJson<Paper[]>(["list", ...map])).map(({ title }) => sanitise(title));

  test.skipIf(!has("dot")).each(maps)("dot -Tsvg draws %s, a node for each paper (needs dot)", async (_, map) => {
    const svg = execute("dot", ["-Tsvg"], emptyFolder(), await exported("dot", map));
    const texts = svg
      .replace(/<[^>]*>/g, "\n")
      .replace(/&#(\d+);/g, (__, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&")
      .replace(/\s+/g, "");
    for (const title of await titlesIn(map)) expect(texts).toContain(title.replace(/\s+/g, ""));
    expect(svg).not.toMatch(/<script|href="(?!http)/i);
  });

  test.skipIf(!has("cmark-gfm")).each(maps)(
    "cmark-gfm renders the outline of %s: every title, no markup that is not ours (needs cmark-gfm)",
    async (_, map) => {
      const body = (await exported("markdown", map)).replace(/^---\n[\s\S]*?\n---\n/, "");
      const extensions = ["autolink", "table", "strikethrough", "tagfilter"].flatMap((name) => ["-e", name]);
      const html = execute("cmark-gfm", ["--unsafe", ...extensions], emptyFolder(), body);
      const tags = new Set([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
      expect([...tags].filter((tag) => !/^(?:h[1-6]|ul|li|p|a|em|strong|br)$/.test(tag ?? ""))).toEqual([]);
      expect([...html.matchAll(/href="(?!https?:|mailto:)[^"]*"/g)].map(([found]) => found)).toEqual([]);
      expect(html.match(/\[@/g) ?? []).toHaveLength(
        (await aimapJson<Paper[]>(["list", ...map])).flatMap(({ placements }) => placements).length,
      );
    },
  );

  test.skipIf(!hasJudges).each(maps)(
    "mermaid parses the mind map of %s and reads every title (needs AIMAP_JUDGES)",
    async (_, map) => {
      const program = String.raw`
      import { readFileSync } from "node:fs";
      import { JSDOM } from "jsdom";
      const { window } = new JSDOM("");
      Object.assign(globalThis, { window, document: window.document });
      const { default: mermaid } = await import("mermaid");
      const text = readFileSync(0, "utf8");
      await mermaid.parse(text);
      const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
      const words = ({ descr, children }) => [descr, ...children.flatMap(words)];
      // entities, as mermaid hides them from its grammar
      const shown = (text) => text.replace(/\ufb02\u00b0\u00b0(\d+)\u00b6\u00df/g, (_, code) => String.fromCodePoint(Number(code)));
      process.stdout.write(JSON.stringify(words(db.getMindmap()).map(shown)));`;
      const words = ((await judge(program, await exported("mermaid", map))) as string[]).map((text) => text.trim());
      for (const title of await titlesIn(map)) expect(words).toContain(title.trim());
    },
  );

  test.skipIf(!hasJudges).each(maps)("an OPML reader gets the outlines of %s (needs AIMAP_JUDGES)", async (_, map) => {
    const program = `
      import { readFileSync } from "node:fs";
      import opml from "opml";
      opml.parse(readFileSync(0, "utf8"), (error, outline) => process.stdout.write(JSON.stringify({ error: error ?? null, outline })));`;
    const { error, outline } = (await judge(program, await exported("opml", map))) as {
      error: unknown;
      outline: unknown;
    };
    expect(error).toBeNull();
    const texts = JSON.stringify(outline).replace(/\s+/g, " ");
    for (const title of await titlesIn(map))
      expect(texts).toContain(JSON.stringify(title).slice(1, -1).replace(/\s+/g, " ").trim());
  });
});

describe("links with any characters in their addresses", () => {
  const ADDRESSES = [
    "https://en.wikipedia.org/wiki/Foo_(bar)",
    ...[
      "(",
      ")",
      "[",
      "]",
      '"',
      "'",
      "\\",
      "\\(",
      "<",
      ">",
      "*_~",
      "`",
      "|",
      "{}",
      "\\N",
      "&copy;=",
      "&#65;",
      "&amp;lt;",
      "%25",
      "$^!",
      ",;",
      "#",
    ].flatMap((part) => [`https://e.org/a${part}b`, `https://e.org/a${part}`]),
  ];
  const map = fileOf(
    mapOf({
      topics: [{ id: "a", name: "A", parent: null, notes: [], groups: [] }],
      papers: ADDRESSES.map((url, at) => paperOf({ id: `k${at}`, title: `[x](y) "${url}" \\`, url })),
    }),
  );
  const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  const decoded = (xml: string): string =>
    xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, ten?: string, sixteen?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(Number.parseInt(ten ?? sixteen ?? "", ten === undefined ? 16 : 10))
        : (NAMED[name] ?? whole),
    );
  /** Some tools write characters percent-encoded that an address may hold only so. */
  const plain = (address: string): string =>
    address.replace(/%(?:2[0-24-9]|3[CE]|5[B-E]|60|7[B-D])/gi, decodeURIComponent);
  const found = (xml: string, attribute: string): string[] =>
    [...xml.matchAll(new RegExp(`${attribute}="([^"]*)"`, "g"))].map(([, address = ""]) => plain(decoded(address)));
  const expected = [...ADDRESSES].map(plain).sort();

  test.skipIf(!has("cmark-gfm")).each([["list"], ["show", "a"], ["timeline"], ["export"]])(
    "open in Markdown: %s %s (needs cmark-gfm)",
    async (...argv) => {
      const body = (await printed([...argv, "--format", "markdown", "--map", map])).replace(
        /^---\n[\s\S]*?\n---\n/,
        "",
      );
      expect(found(execute("cmark-gfm", ["--unsafe"], emptyFolder(), body), "href").sort()).toEqual(expected);
    },
  );

  test.skipIf(!has("dot"))("open in what Graphviz draws (needs dot)", async () => {
    const svg = execute("dot", ["-Tsvg"], emptyFolder(), await printed(["export", "--format", "dot", "--map", map]));
    expect(found(svg, "xlink:href").sort()).toEqual(expected);
  });

  test("open in OPML", async () => {
    expect(found(await printed(["export", "--format", "opml", "--map", map]), "url").sort()).toEqual(expected);
  });

  test("open in a terminal", async () => {
    const env = { FORCE_HYPERLINK: "1", TERM: "xterm" };
    for (const argv of [["list"], ["timeline"], ["search", "x"]]) {
      const { stdout } = await aimap([...argv, "--color", "always", "--map", map], { columns: 200, env });
      const links = [...stdout.matchAll(new RegExp(`${ESC}\\]8;;([^\u0007]+)\u0007`, "g"))].map(([, url = ""]) =>
        plain(url),
      );
      expect([...new Set(links)].sort()).toEqual(
        argv[0] === "search" ? expect.arrayContaining(links) : [...new Set(expected)],
      );
    }
  });
});

describe("the manual pages", () => {
  const folder = emptyFolder();
  const made = join(ROOT, "dist", "man");
  for (const page of readdirSync(made))
    writeFileSync(join(folder, page.replace(/\.gz$/, "")), gunzipSync(readFileSync(join(made, page))));

  const isSkipped = !has("mandoc", "groff");
  test.skipIf(isSkipped).each(readdirSync(folder))("%s has no warning from mandoc or groff (needs both)", (page) => {
    const lint = spawnSync("mandoc", ["-T", "lint", "-W", "style", join(folder, page)], { encoding: "utf8" });
    // the pages that one names are beside it, where mandoc does not look
    const problems = `${lint.stdout}${lint.stderr}`
      .split("\n")
      .filter((line) => !/referenced manual not found|^$/.test(line));
    expect(problems).toEqual([]);
    expect(execute("groff", ["-man", "-Tutf8", "-ww", "-z", join(folder, page)], folder)).toBe("");
  });
});

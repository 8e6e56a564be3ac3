// What a terminal shows: lines that fit, columns that align, colour only where wanted, transcripts of the hostile map.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { bar, sparkline } from "../../src/render/text/charts.ts";
import { wrapCommand } from "../../src/terminal/code-lines.ts";
import { ASCII_GLYPHS, UNICODE_GLYPHS } from "../../src/terminal/glyphs.ts";
import { speaksUnicode, wantsColor } from "../../src/terminal/screen.ts";
import { hang, padEnd, truncate, widthOfText, wrap } from "../../src/terminal/text.ts";
import { sanitise } from "../../src/text/sanitise.ts";
import { CJK_MAP } from "../cjk-map.ts";
import { aimap, fileOf, ROOT } from "../harness.ts";
import { ESC, HOSTILE_MAP } from "../hostile-map.ts";
import { runs } from "../runs.ts";
import { COLOUR } from "../safe-output.ts";

const HOSTILE = fileOf(HOSTILE_MAP);
const COMMANDS = [
  [],
  ["list"],
  ["list", "--sort", "title"],
  ["search", "sae"],
  ["search", "short"],
  ["search", "steering"],
  ["search", "attention kubernetes"],
  ["timeline"],
  ["timeline", "--by", "month"],
  ["timeline", "--chart"],
  ["tree"],
  ["tree", "--papers"],
  ["cite", "a", "z", "--format", "text"],
  ["cite", "interpretability", "extractingsae", "--format", "text"],
  ["show", "steering", "long2021unbroken", "wide2021", "a", "a/b", "a/b/c", "z"],
  ["show", "he2024matters", "elhage2021mathematical", "semantic directions", "interpretability", "extractingsae"],
];

const PLAIN = { NO_COLOR: "1" };
const LINKED = { FORCE_HYPERLINK: "1", TERM: "xterm-256color" };

describe.each([
  ["bundled", "bundled"],
  ["hostile", HOSTILE],
  ["CJK", fileOf(CJK_MAP)],
])("the %s map", (_, map) => {
  test("in a pipe nothing is shortened: every title is there in full", async () => {
    const titles = (JSON.parse((await aimap(["list", "--json", "--map", map])).stdout) as { title: string }[]).map(
      ({ title }) => sanitise(title),
    );
    for (const argv of [["list"], ["timeline"], ["tree", "--papers"]]) {
      const { stdout } = await aimap([...argv, "--map", map]);
      for (const title of titles) expect(stdout).toContain(title);
    }
  });
});

describe("a list keeps 40 columns for titles", () => {
  const linesAt = async (columns: number, ...argv: string[]) =>
    (await aimap(["list", ...argv], { columns, env: PLAIN })).stdout.trimEnd().split("\n");
  const head = async (columns: number) => (await linesAt(columns))[0]?.split(/\s{2,}/);

  test("and shows what else there is room for", async () => {
    expect(await head(160)).toEqual(["date", "by", "title", "topic", "id"]);
    expect(await head(130)).toEqual(["date", "by", "title", "topic", "id"]);
    expect(await head(100)).toEqual(["date", "by", "title", "id"]);
    expect(await head(80)).toEqual(["date", "title", "id"]);
  });

  test("or takes two lines for each paper", async () => {
    expect(await linesAt(50, "--year", "2015")).toEqual([
      "Using Word2Vec to process big text data",
      "  2015 · Ma+ · ma2015using",
    ]);
  });

  test.each([60, 70, 78, 80, 90, 100, 110, 120, 140, 160])("at %d columns", async (columns) => {
    const lines = await linesAt(columns);
    const at = lines[0]?.indexOf("title") ?? -1;
    if (at < 0) return;
    for (const line of lines.slice(1)) {
      const [shown = ""] = line.slice(at).split(/\s{2,}/);
      if (shown.includes("…")) expect(shown.length).toBeGreaterThan(36);
    }
  });
});

test("columns are aligned with their heads", async () => {
  const { stdout } = await aimap(["list"], { columns: 120, env: PLAIN });
  const [head = "", ...rows] = stdout.trimEnd().split("\n");
  for (const column of ["title", "by", "id"]) {
    const at = head.indexOf(column);
    for (const row of rows) expect([" ", undefined]).toContain(row[at - 1]);
  }
});

describe("colour", () => {
  const terminal = { isTTY: true };
  const pipe = { isTTY: false };
  test.each([
    // stream, environment, flag, coloured
    [terminal, {}, "auto", true],
    [pipe, {}, "auto", false],
    [terminal, { TERM: "dumb" }, "auto", false],
    [terminal, { NO_COLOR: "1" }, "auto", false],
    [terminal, { NO_COLOR: "" }, "auto", true],
    [pipe, { FORCE_COLOR: "1" }, "auto", true],
    [terminal, { FORCE_COLOR: "0" }, "auto", false],
    [terminal, { FORCE_COLOR: "3", NO_COLOR: "1" }, "auto", true],
    [pipe, { CLICOLOR_FORCE: "1", NO_COLOR: "1" }, "auto", true],
    [pipe, { CLICOLOR_FORCE: "0" }, "auto", false],
    [terminal, { CLICOLOR: "0" }, "auto", false],
    [terminal, { NO_COLOR: "1" }, "always", true],
    [pipe, { TERM: "dumb" }, "always", true],
    [terminal, { FORCE_COLOR: "1" }, "never", false],
  ] as const)("%j with %j and --color %s: %s", (stream, env, mode, isColoured) => {
    expect(wantsColor(stream, env, mode)).toBe(isColoured);
  });

  test("every combination of option, variables and stream: the first that decides wins", async () => {
    const values = {
      flag: ["auto", "always", "never"],
      FORCE_COLOR: [undefined, "0", "1"],
      CLICOLOR_FORCE: [undefined, "0", "1"],
      NO_COLOR: [undefined, "", "1"],
      TERM: ["xterm", "dumb"],
      LANG: ["C.UTF-8", "C"],
      columns: [undefined, 80],
    } as const;
    type Case = { readonly [name in keyof typeof values]: (typeof values)[name][number] };
    const cases = Object.entries(values).reduce<object[]>(
      (all, [name, each]) => all.flatMap((before) => each.map((value) => ({ ...before, [name]: value }))),
      [{}],
    ) as Case[];
    const one = fileOf({ ...HOSTILE_MAP, papers: HOSTILE_MAP.papers.slice(0, 1) });
    for (const { flag, columns, ...env } of cases) {
      const byFlag = flag === "auto" ? null : flag === "always";
      const byForce = env.FORCE_COLOR === undefined ? null : env.FORCE_COLOR === "1";
      const byCliForce = env.CLICOLOR_FORCE === "1" ? true : null;
      const byNoColor = env.NO_COLOR === "1" ? false : null;
      const wanted = byFlag ?? byForce ?? byCliForce ?? byNoColor ?? (columns !== undefined && env.TERM !== "dumb");
      const given = Object.fromEntries(
        Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      );
      const argv = ["timeline", "--color", flag, "--map", one];
      const { stdout } = await aimap(argv, { env: given, ...(columns === undefined ? {} : { columns }) });
      expect([stdout.includes(ESC), stdout.includes("#")], JSON.stringify({ flag, columns, env })).toEqual([
        wanted,
        env.LANG === "C",
      ]);
    }
  });

  test("adds no information, and uses only the 16 standard colours", async () => {
    for (const argv of COMMANDS) {
      const plain = await aimap(argv, { columns: 100, env: { NO_COLOR: "1" } });
      const coloured = await aimap([...argv, "--color", "always"], { columns: 100 });
      expect(plain.stdout).not.toContain(ESC);
      expect(coloured.stdout.replace(COLOUR, "")).toBe(plain.stdout);
      const codes = [...coloured.stdout.matchAll(COLOUR)].flatMap(([code]) => code.slice(2, -1).split(";").map(Number));
      // bold, dim, underline and their ends; the colours that light and dark backgrounds show, red and bright magenta:
      // nothing blue (34), green or cyan (32, 36), yellow or white (33, 37), or grey (90), nothing of 256 colours
      for (const code of codes) expect([0, 1, 2, 4, 22, 24, 31, 39, 95]).toContain(code);
    }
  });

  test("matched words are highlighted", async () => {
    const { stdout } = await aimap(["search", "bitter lesson", "--color", "always"], { columns: 80 });
    expect(stdout).toContain(`${ESC}[31m`);
    expect(stdout).toMatch(new RegExp(`31m(?:${ESC}\\[1m)?Bitter`));
  });
});

test.each([
  [{}, true],
  [{ LANG: "C" }, false],
  [{ LANG: "POSIX" }, false],
  [{ LANG: "en_US.UTF-8" }, true],
  [{ LANG: "en_US.UTF-8", LC_ALL: "C" }, false],
  [{ LANG: "C", LC_CTYPE: "C.utf8" }, true],
  [{ LANG: "de_DE.ISO-8859-1" }, false],
])("the locale %j speaks Unicode: %s", (env, isUnicode) => {
  expect(speaksUnicode(env)).toBe(isUnicode);
});

describe("hyperlinks", () => {
  const url = "https://arxiv.org/abs/2406.04093";
  const link = (text: string): string => `${ESC}]8;;${url}\u0007${text}${ESC}]8;;\u0007`;
  const title = "Scaling and evaluating sparse autoencoders";
  const BOLD = `${ESC}[1m${title}${ESC}[22m`;

  test("titles link to the paper's page in every view; each line is a whole link ended by BEL", async () => {
    const shown = async (argv: readonly string[], columns = 160) =>
      (await aimap(argv, { columns, env: LINKED })).stdout;
    const only = ["--author", "leo gao"];
    expect(await shown(["list", ...only])).toContain(link(BOLD));
    expect(await shown(["timeline", ...only])).toContain(link(BOLD));
    expect(await shown(["tree", "semanticity", "--papers", ...only])).toContain(link(title));
    expect(await shown(["show", "gao2024scaling"])).toContain(link(BOLD));
    expect(await shown(["search", "evaluating", ...only])).toContain(`${ESC}]8;;${url}\u0007${ESC}[1mScaling`);
    for (const columns of [40, 60]) {
      for (const line of (await shown(["list"], columns)).split("\n")) {
        const ends = [...line.matchAll(new RegExp(`${ESC}\\]8;;([^\u0007]*)\u0007`, "g"))].map(
          ([, address]) => address !== "",
        );
        expect(ends).toEqual(ends.map((_, at) => at % 2 === 0));
      }
    }
  });

  test.each<[Readonly<Record<string, string>>, boolean]>([
    [{}, false],
    [{ TERM: "xterm-256color" }, false],
    [{ FORCE_HYPERLINK: "1" }, true],
    [{ FORCE_HYPERLINK: "0", TERM_PROGRAM: "WezTerm" }, false],
    [{ TERM_PROGRAM: "WezTerm" }, true],
    [{ TERM_PROGRAM: "iTerm.app" }, true],
    [{ TERM_PROGRAM: "Apple_Terminal" }, false],
    [{ TERM: "xterm-kitty" }, true],
    [{ VTE_VERSION: "6800" }, true],
    [{ VTE_VERSION: "4600" }, false],
    [{ WT_SESSION: "x" }, true],
    [{ KONSOLE_VERSION: "220400" }, true],
    [{ TERM_PROGRAM: "WezTerm", NO_COLOR: "1" }, false],
    [{ TERM_PROGRAM: "WezTerm", TERM: "dumb" }, false],
  ])("%j shows them: %s; a pipe never does", async (env, isShown) => {
    const argv = ["show", "gao2024scaling"];
    expect((await aimap(argv, { columns: 80, env })).stdout.includes(`${ESC}]8;;`)).toBe(isShown);
    expect((await aimap([...argv, "--color", "always"], { env })).stdout).not.toContain(`${ESC}]8;;`);
  });

  test("links of a hostile map lead only to the web", async () => {
    const { stdout } = await aimap(["show", "steering", "--map", HOSTILE], { columns: 80, env: LINKED });
    expect(stdout).not.toContain(`${ESC}]8;;`);
  });
});

test("with --ascii or LANG=C only ASCII characters are drawn", async () => {
  for (const argv of COMMANDS.slice(0, -1)) {
    const flag = await aimap([...argv, "--ascii"], { columns: 80, env: PLAIN });
    expect(flag.stdout).not.toMatch(/[\u2026\u2190-\u21ff\u2500-\u25ff·–›]/);
    expect((await aimap(argv, { columns: 80, env: { ...PLAIN, LANG: "C" } })).stdout).toBe(flag.stdout);
  }
});

describe("text", () => {
  const samples = fc.oneof(
    fc.string(),
    fc.string({ unit: "grapheme" }),
    fc
      .array(
        fc.constantFrom(
          "word",
          "漢字",
          "👩‍👩‍👧‍👦",
          "é",
          "e\u0301",
          "a-rather-long-word-without-breaks",
          "مقدمة",
          "–",
          "…",
          "│",
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(" ")),
  );

  test("is measured as string-width measures it", () => {
    fc.assert(
      fc.property(samples, (text) => widthOfText(sanitise(text)) === stringWidth(sanitise(text))),
      runs(400),
    );
    const narrow = Array.from({ length: 0x2600 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => character === sanitise(character),
    );
    for (const character of narrow)
      expect(widthOfText(`a${character}b`), character.charCodeAt(0).toString(16)).toBe(stringWidth(`a${character}b`));
  });

  test("wraps to lines that fit, and only drops spaces", () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 4, max: 40 }), (raw, width) => {
        const text = sanitise(raw);
        const lines = wrap(text, width);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
      runs(300),
    );
  });

  test("a word that is longer than a line is broken after a hyphen or slash, if that leaves no short line", () => {
    expect(wrap("Boltzmann-machine-based", 20)).toEqual(["Boltzmann-machine-", "based"]);
    expect(wrap("RFDiffusion/ProteinMPNN-base", 27)).toEqual(["RFDiffusion/ProteinMPNN-", "base"]);
    expect(wrap("a-bcdefghijklm", 8)).toEqual(["a-bcdefg", "hijklm"]);
  });

  test("is indented, padded and cut in columns", () => {
    expect(hang("1  ", "one two three", 10)).toEqual(["1  one two", "   three"]);
    expect(padEnd("漢字", 6)).toBe("漢字  ");
    expect(truncate("漢字漢字", 5, "…")).toBe("漢字…");
    expect(truncate("short", 5, "…")).toBe("short");
  });

  test("is sanitised: no control, override or zero-width character is left", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        (text) => !/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\p{Cs}]/u.test(sanitise(text)),
      ),
      runs(400),
    );
    expect(sanitise(`a${ESC}[31mb\r\nc\u202ed`)).toBe("a\ufffd[31mb cd");
  });
});

describe("pictures of numbers", () => {
  test("bars grow by eighths, and only 0 is drawn as nothing", () => {
    expect([0, 0.01, 0.5, 1, 1.125, 2].map((length) => bar(length, UNICODE_GLYPHS))).toEqual([
      "",
      "▏",
      "▌",
      "█",
      "█▏",
      "██",
    ]);
    expect([0.01, 2].map((length) => bar(length, ASCII_GLYPHS))).toEqual(["#", "##"]);
  });

  test("a sparkline has a character for every year, blank for a year without papers", () => {
    const years = [
      { year: 2020, count: 8 },
      { year: 2022, count: 1 },
    ];
    expect(sparkline(years, { first: 2019, last: 2023, highest: 8 }, UNICODE_GLYPHS)).toBe(" █ ▁ ");
  });
});

describe("transcripts", () => {
  const GOLDEN = join(ROOT, "tests", "golden");
  const CASES: Readonly<Record<string, readonly [columns: number | undefined, argv: readonly string[]]>> = {
    "list-80.txt": [80, ["list", "--topic", "a/b/c"]],
    "list-50.txt": [50, ["list", "--year", "2023", "--year", "2020"]],
    "search-60.txt": [60, ["search", "SHT", "quotes"]],
    "timeline-100.txt": [100, ["timeline", "--without", "notes"]],
    "tree-80.txt": [80, ["tree"]],
    "tree-ascii-pipe.txt": [undefined, ["tree", "--ascii"]],
    "show-60.txt": [60, ["show", "steering"]],
  };

  test.each(Object.entries(CASES))("%s", async (name, [columns, argv]) => {
    const { stdout, stderr, exitCode } = await aimap(
      [...argv, "--map", HOSTILE],
      columns === undefined ? {} : { columns, env: PLAIN },
    );
    const transcript = `$ aimap ${argv.join(" ")}\nexit ${exitCode}\n--- stdout\n${stdout}--- stderr\n${stderr}`;
    const path = join(GOLDEN, name);
    if ("AIMAP_UPDATE" in process.env) writeFileSync(path, transcript);
    expect(transcript).toBe(readFileSync(path, "utf8"));
  });

  test("every golden file is used, and is short", () => {
    expect(new Set(readdirSync(GOLDEN))).toEqual(new Set(Object.keys(CASES)));
    for (const name of readdirSync(GOLDEN))
      expect(readFileSync(join(GOLDEN, name), "utf8").split("\n").length).toBeLessThanOrEqual(40);
  });
});

test("the colour of dates colours only dates", async () => {
  const { COLOR_THEME } = await import("../../src/terminal/theme.ts");
  const { PLAIN_SCREEN } = await import("../../src/terminal/screen.ts");
  const { renderReport } = await import("../../src/render/reports.ts");
  const theme = { ...COLOR_THEME, date: (text: string) => `<date>${text}</date>` };
  const screen = async () => ({ ...PLAIN_SCREEN, theme });
  const { diffMaps } = await import("../../src/layers/compare.ts");
  const changed = { ...HOSTILE_MAP, papers: HOSTILE_MAP.papers.slice(1).map((paper) => ({ ...paper, venue: "New" })) };
  const diff = { ...diffMaps(HOSTILE_MAP, changed), oldName: "old", newName: "new" };
  const text = await renderReport({ type: "diff", format: "text", ...diff }, screen);
  const dates = [...text.matchAll(/<date>(.*?)<\/date>/g)].map(([, date]) => date);
  expect(text).toMatch(/\+/);
  expect(dates).toEqual(["2020"]);
});

describe("a command that is too long", () => {
  const joined = (lines: readonly string[]): string => lines.join("\n").replace(/ \\\n */g, " ");

  test.each([
    [`$ aimap list --json | jq -r '.[] | [.date, .id, .code] | @tsv' | head`, "'.[] | [.date, .id, .code] | @tsv'"],
    [
      '$ printf "# A long list\\n\\n- \\"a b c\\" and more\\n" > list.md; cat list.md',
      '"# A long list\\n\\n- \\"a b c\\" and more\\n"',
    ],
    [
      '$ echo "$(aimap list --topic "$a b" | wc -l) $topic" and more words',
      '"$(aimap list --topic "$a b" | wc -l) $topic"',
    ],
  ])("is broken outside of quotes only: %s", (command, quoted) => {
    const lines = wrapCommand(command, 64);
    expect(lines.length).toBeGreaterThan(1);
    expect(joined(lines)).toBe(command);
    expect(lines.filter((line) => line.includes(quoted))).toHaveLength(1);
  });

  test("has a comment whose lines are all comments", () => {
    expect(
      wrapCommand("aimap explore sae --topic semanticity      # what a search finds in a topic of the map", 40),
    ).toEqual([
      "aimap explore sae --topic \\",
      "  semanticity \\",
      "  # what a search finds in a topic of",
      "# the map",
    ]);
  });
});

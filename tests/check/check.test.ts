// aimap check: what each rule finds and where, what is accepted, what --fix changes, and that the bundled map has no problems.
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { RULE_NAMES } from "../../src/check/rules.ts";
import type { MapFile } from "../../src/map/map-file.ts";
import { aimap, aimapJson, BUNDLED_MAP, fileOf, mapOf, ROOT } from "../harness.ts";

interface Printed {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly accepted: number;
  readonly findings: readonly {
    readonly rule: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly path: string | null;
    readonly message: string;
    readonly accepted: string | null;
    readonly fix: { readonly from: string; readonly to: string } | null;
  }[];
  readonly changes: readonly { readonly line: number; readonly before: string; readonly after: string }[];
}

/** What `--json` prints, even if the check fails. */
async function check(...argv: string[]): Promise<Printed & { exitCode: number }> {
  const { stdout, exitCode } = await aimap(["check", ...argv, "--json"]);
  return { ...(JSON.parse(stdout) as Printed), exitCode };
}

/** `rule line:column` or `rule path` of each finding in a list with these entries under one heading. */
async function rulesIn(entries: string, ...argv: string[]): Promise<string[]> {
  const { findings } = await check(fileOf(`# List\n\n## Topic\n\n${entries}\n`, "list.md"), ...argv);
  return findings.map(({ rule, line, column, path }) => `${rule} ${path ?? `${line}:${column}`}`);
}

const CORRECT = "- 2021-05: [A paper with a fine title](https://arxiv.org/abs/2105.00001)";

test("a list is read above the maps that --map names", async () => {
  const list = fileOf("# T\n\n- [ ] [@gao2024scaling]\n", "keys.md");
  expect(await aimap(["check", list, "--map", "bundled"])).toEqual({ stdout: "", stderr: "", exitCode: 0 });
  const typo = fileOf("# T\n\n- [ ] [@gao2024scalng]\n", "keys.md");
  const { stdout, exitCode } = await aimap(["check", typo, "--map", "bundled"]);
  expect(stdout).toContain('3:1: error: no reference "gao2024scalng" [unknown-reference]');
  expect(exitCode).toBe(1);
  expect((await aimap(["check", list])).exitCode).toBe(1);
});

test("--fix says that there is nothing to fix", async () => {
  const path = fileOf("# T\n\n- 2020: [P](http://unknown.example/a.pdf)\n", "list.md");
  for (const line of [["--fix"], ["--fix", "--dry-run"]]) {
    const { stderr } = await aimap(["check", path, ...line], { columns: 200 });
    expect(stderr).toBe("1 warning, nothing to fix; --explain explains the rules\n");
  }
});

test("facts of a layer below are checked there, and what is accepted there stays accepted", async () => {
  const list = fileOf(
    "# Mine\n\n## Topic\n\n- [Interpretability in the Wild](https://arxiv.org/abs/2211.00593)\n",
    "w1.md",
  );
  expect((await check("--map", "bundled", "--map", list)).findings).toEqual([]);
  const own = fileOf(
    "# Mine\n\n## Topic\n\n- 2019-01: [Interpretability in the Wild](https://arxiv.org/abs/2211.00593)\n",
    "w2.md",
  );
  expect((await check("--map", "bundled", "--map", own)).findings.map(({ rule }) => rule)).toEqual(["date-disagrees"]);
});

describe("a list", () => {
  test("without mistakes has no findings", async () => {
    expect(await rulesIn(CORRECT)).toEqual([]);
  });

  test.each([
    ["impossible-date 5:1", "- 2024-13: [A title](https://example.org)"],
    ["no-date 5:4", "- [A title of some length](https://example.org)"],
    ["unlikely-title 5:13", `${CORRECT.replace("A paper with a fine title", "Zinger et al. 2019")}`],
    ["no-link 6:12", `${CORRECT}\n- 2021-05: A paper that nobody linked`],
    ["future-date 5:3", "- 2026-07: [A title](https://example.org)"],
    ["date-disagrees 5:3", "- 2021-06: [A title](https://arxiv.org/abs/2105.00001)"],
    ["date-disagrees 5:3", "- 2020: [A title](https://arxiv.org/abs/2105.00001)"],
    ["duplicate-work 6:56", `${CORRECT}\n- 2021-05: [Quite another title](https://arxiv.org/abs/2105.00001v2)`],
    [
      "near-duplicate 6:10",
      `${CORRECT} by Jane Doe\n- 2021: [A paper with a fine title - Doe et al., 2021](https://example.org)`,
    ],
    ["near-duplicate 6:10", `${CORRECT}\n- 2021: [A paper with a fine tittle](https://example.org)`],
    ["near-duplicate 6:10", `${CORRECT}\n- 2021: [A paper with a fine title: The second part](https://example.org)`],
    [
      "near-duplicate 6:10",
      "- 2021: [Sparse codes in models](https://example.org/a)\n- 2021: [Sparze codes in models](https://example.org/b)",
    ],
    ["listed-twice 6:1", `${CORRECT}\n${CORRECT}`],
    ["insecure-link 5:19", "- 2021: [A title](http://example.org)"],
    ["insecure-link 5:48", "- 2021: [A title](https://example.org) ([code](http://github.com/a/b))"],
    ["pdf-link 5:19", "- 2021: [A title](https://arxiv.org/pdf/2105.00001v3.pdf)"],
    ["resolver-link 5:19", "- 2021: [A title](https://dx.doi.org/10.1000/182)"],
    ["malformed-doi 5:19", "- 2021: [A title](https://doi.org/10.1/x)"],
    ["non-printing 5:13", "- 2021: [A t\u200bitle](https://example.org)"],
    ["unknown-reference 5:1", "- 2021: [A title](https://example.org) [@nobody2021]"],
    ["empty-topic 7:1", `${CORRECT}\n\n## Nothing here`],
    ["skipped-level 7:1", `${CORRECT}\n\n#### Deep\n\n- 2020: [Another](https://example.org)`],
    ["unused-acceptance 6:3", `${CORRECT}\n  <!-- accept no-date: there is one -->`],
    ["unused-acceptance 6:3", `${CORRECT}\n  <!-- accept no-such-rule: because -->`],
  ])("%s", async (found, entries) => {
    expect(await rulesIn(entries)).toEqual([found]);
  });

  test("a year of publication after the preprint, parts and versions are not reported", async () => {
    const correct = [
      "- 2023: [A title](https://arxiv.org/abs/2105.00001)",
      "- 2021: [The long story of one thing, part 1](https://example.org/1)",
      "- 2021: [The long story of one thing, part 2](https://example.org/2)",
      "- 2021: [A family 👩‍💻 and می‌خواهم](https://example.org/3)",
      "- 2021: [Short DOI](https://doi.org/gcgk7d)",
      "- 2026: [The current year](https://example.org/4)",
      "- 2021: [Row, row, row, row your boat](https://example.org/5)",
    ];
    expect(await rulesIn(correct.join("\n"))).toEqual([]);
  });

  test("left-out lines are notes, which are shown on request", async () => {
    const list = `${CORRECT}\n\n## License\n\nMIT`;
    expect(await rulesIn(list)).toEqual([]);
    expect(await rulesIn(list, "--severity", "note")).toEqual(["left-out 7:1"]);
  });

  test("a list that is empty or not text is reported with its location, and never crashes", async () => {
    const { findings, exitCode } = await check(fileOf("\0\x01\x02", "list.md"));
    expect(findings.map(({ rule }) => rule)).toEqual(["not-read"]);
    expect(exitCode).toBe(1);
  });

  test.each([
    ["an empty list", "", "list.md"],
    ["a file of another kind", "root:x:0:0:root:/root:/bin/sh\nnobody:x:1:1::/:/bin/false\n", "passwd"],
    ["a list of topics", "# A\n\n## B\n\nwords\n", "list.md"],
    ["a bibliography without entries", "% nothing\n", "library.bib"],
    ["HTML", "<!doctype html>\n<p>A title</p>\n", "list.html"],
  ])("%s is refused, as aimap build does", async (_, text, name) => {
    const file = fileOf(text, name);
    const { findings, exitCode } = await check(file);
    const [found, ...others] = findings.filter(({ rule }) => rule === "not-read");
    expect(others).toEqual([]);
    expect(exitCode).toBe(1);
    const built = await aimap(["build", file]);
    expect(built.exitCode).toBe(1);
    const [problem = "", reason = problem] = found?.message.split(/(?<=no papers found): /) ?? [];
    expect(problem).not.toBe("");
    expect(built.stderr).toContain(problem);
    expect(built.stderr).toContain(reason);
  });

  test("one of topics alone may be a layer over a map, and an empty one beside it may not", async () => {
    const map = fileOf(mapOf({ topics: [{ id: "a", name: "A", parent: null, notes: [], groups: [] }] }), "map.json");
    expect((await check(map, fileOf("# A\n\n## B\n\nwords\n", "list.md"))).errors).toBe(0);
    expect((await check(map, fileOf("", "list.md"))).errors).toBe(1);
  });
});

describe("an acceptance", () => {
  test.each([
    "- [An undated thing of note](https://example.org) <!-- accept no-date: nobody knows -->",
    "- [An undated thing of note](https://example.org)\n  <!-- accept no-date: nobody knows -->",
    "- [An undated thing of note](https://example.org)\n  - a note\n\n  <!-- accept no-date: nobody knows -->",
  ])("can be written on the line of the entry or below it: %j", async (entry) => {
    const { findings, accepted, warnings } = await check(
      fileOf(`## Topic\n\n${entry}\n- 2020: [Next](https://example.org/2)\n`, "list.md"),
      "--severity",
      "note",
    );
    expect(findings.map(({ rule, accepted: reason }) => [rule, reason])).toEqual([["no-date", "nobody knows"]]);
    expect({ accepted, warnings }).toEqual({ accepted: 1, warnings: 0 });
  });

  test("applies only to its own entry, and needs a reason", async () => {
    const two = "- [An undated thing](https://example.org)\n- [Another undated one](https://example.org/2)";
    expect(await rulesIn(`${two}\n  <!-- accept no-date: nobody knows -->`)).toEqual(["no-date 5:4"]);
    const found = await rulesIn("- [An undated thing](https://example.org) <!-- accept no-date -->");
    expect(found).toEqual(["no-date 5:4", "unused-acceptance 5:43"]);
  });

  test("does not appear in the map", async () => {
    const list = (comment: string) =>
      fileOf(`## Topic\n\n- [An undated thing](https://example.org)${comment}\n`, "list.md");
    const built = await aimap(["build", list(" <!-- accept no-date: nobody -> knows -->"), "--strict"]);
    expect(built).toEqual(await aimap(["build", list(""), "--strict"]));
    expect(built.exitCode).toBe(0);
  });

  test("works in BibTeX and CSL-JSON", async () => {
    const bib = fileOf("@misc{a, title = {A}, url = {https://example.org}}\n% accept no-date: lost\n", "a.bib");
    const csl = [
      { id: "a", title: "A", URL: "https://example.org", custom: { aimap: { accept: { "no-date": "lost" } } } },
    ];
    for (const path of [bib, fileOf(csl, "a.json")]) {
      const { findings, accepted } = await check(path);
      expect({ findings, accepted }).toEqual({ findings: [], accepted: 1 });
    }
  });
});

describe("bibliographies and glossaries", () => {
  test("are reported by line or path", async () => {
    const bib = `@article{a, title = {A}, year = 2020, doi = {nonsense}}
@article{a, title = {B}, year = {nope}, url = {https://example.org}}
@article{c, year = 2021, url = {https://example.org/c}, crossref = {d}}
`;
    const { findings } = await check(fileOf(bib, "a.bib"));
    expect(findings.map(({ rule, line }) => `${rule} ${line}`).sort()).toEqual([
      "duplicate-id 2",
      "impossible-date 2",
      "malformed-doi 1",
      "missing-title 3",
      "unresolved-name 3",
    ]);
    const csl = [{ title: "A", URL: "http://example.org", issued: { "date-parts": [[2020, 13]] } }];
    const { findings: inJson } = await check(fileOf(csl, "a.json"));
    expect(inJson.map(({ rule, path }) => `${rule} ${path}`).sort()).toEqual([
      "impossible-date [0].issued",
      "insecure-link [0].URL",
      "missing-id [0].id",
    ]);
  });

  test("unused references, and terms that expand to each other, are reported", async () => {
    const list = fileOf(`## Topic\n\n${CORRECT}\n`, "list.md");
    const references = fileOf([{ id: "x", title: "Unused", URL: "https://example.org" }], "refs.json");
    const glossary = fileOf(
      [
        { term: "A", expansions: ["b"] },
        { term: "B", expansions: ["c"] },
        { term: "C", expansions: ["A"] },
      ],
      "glossary.json",
    );
    const { findings } = await check(list, "--references", references, "--glossary", glossary);
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual(["unused-reference [0]", "glossary-cycle [0]"]);
  });

  test("a date in another month than the reference's is reported", async () => {
    const list = fileOf("## Topic\n\n- 2022-09: [In the wild](https://example.org)\n", "list.md");
    const csl = [
      { id: "w", title: "In the wild", URL: "https://example.org", issued: { "date-parts": [[2022, 11, 1]] } },
    ];
    const { findings } = await check(list, "--references", fileOf(csl, "refs.json"));
    expect(findings.map(({ rule, line, column, message }) => [rule, line, column, message])).toEqual([
      ["date-disagrees", 3, 3, "“In the wild” is dated 2022-09, but its reference says 2022-11"],
    ]);
  });
});

describe("maps", () => {
  test("the bundled map and its sources have only accepted findings", async () => {
    const data = (name: string) => join(ROOT, "data", name);
    const sources = [
      data("ai-understanding.md"),
      "--references",
      data("references.json"),
      "--glossary",
      data("glossary.json"),
    ];
    for (const argv of [[], [BUNDLED_MAP], sources]) {
      const { findings, errors, warnings, notes, accepted, exitCode } = await check(...argv);
      expect({ findings, errors, warnings, notes, accepted, exitCode }).toEqual({
        findings: [],
        errors: 0,
        warnings: 0,
        notes: 0,
        accepted: 10,
        exitCode: 0,
      });
    }
  });

  test("are reported by JSON path", async () => {
    const bundled = JSON.parse(readFileSync(BUNDLED_MAP, "utf8")) as MapFile;
    const [paper] = bundled.papers;
    const topics = bundled.topics.slice(0, 3);
    const own = {
      ...paper,
      url: "http://arxiv.org/abs/2309.08600",
      placements: [{ topicId: topics[2]?.id, group: null, comment: null }],
    };
    const path = fileOf(mapOf({ topics, papers: [own] as never }));
    const { findings } = await check(path);
    expect(findings.map(({ rule, path: place }) => `${rule} ${place}`)).toContain("insecure-link papers[0].url");
    const broken = await check(fileOf({ ...mapOf(), papers: [{ ...paper, date: "2024-13" }] }));
    expect(broken.findings.map(({ rule, path: place }) => `${rule} ${place}`)).toEqual(["broken-map papers[0].date"]);
    expect((await check(fileOf("{ nonsense"))).findings[0]?.message).toMatch(/^not JSON: /);
  });

  test("the map in use is checked if no file is named", async () => {
    const path = fileOf("{}");
    for (const outcome of [
      await aimap(["check", "--map", path]),
      await aimap(["check"], { env: { AIMAP_MAP: path } }),
    ]) {
      expect(outcome.stdout).toBe(`${path}: error: not a map; a map is made by "aimap build" [broken-map]\n`);
      expect(outcome.exitCode).toBe(1);
    }
  });
});

test("--json prints nothing on stderr, even on a terminal", async () => {
  const argv = ["check", fileOf("## T\n\n- [One](http://example.org)\n", "l.md")];
  expect((await aimap(argv, { columns: 100 })).stderr).toMatch(/^2 warnings/);
  expect((await aimap([...argv, "--json"], { columns: 100 })).stderr).toBe("");
});

describe("--fix", () => {
  const LIST = `# List

## Topic

- 2021-05: [One](http://arxiv.org/pdf/2105.00001v2)
- 2021-06: [Two [pdf]](http://unknown.example/a.pdf) [[pdf](http://arxiv.org/pdf/2106.00001)]
- 2020: [Th\u200bree](http://dx.doi.org/10.1000/182), see http://dx.doi.org/10.1000/182
`;
  const FIXED = `# List

## Topic

- 2021-05: [One](https://arxiv.org/abs/2105.00001)
- 2021-06: [Two [pdf]](http://unknown.example/a.pdf) [[pdf](http://arxiv.org/pdf/2106.00001)]
- 2020: [Three](https://doi.org/10.1000/182), see http://dx.doi.org/10.1000/182
`;

  test("changes what has only one safe correction, shows the changes, and leaves the rest", async () => {
    const path = fileOf(LIST, "list.md");
    const { stdout, stderr, exitCode } = await aimap(["check", path, "--fix"], { hasReader: true });
    expect(readFileSync(path, "utf8")).toBe(FIXED);
    expect(stdout).toContain("- - 2020: [Th<U+200B>ree](http://dx.doi.org/10.1000/182)");
    expect(stdout).toContain("+ - 2020: [Three](https://doi.org/10.1000/182)");
    expect(stdout).toContain(
      `${path}:6:24: warning: http://unknown.example/a.pdf does not use https; whether its site supports it is for you to try [insecure-link]`,
    );
    expect(stderr).toContain("2 lines changed");
    expect(exitCode).toBe(0);
    const again = await check(path, "--fix");
    expect(again.changes).toEqual([]);
  });

  test("changes no file in a dry run", async () => {
    const path = fileOf(LIST, "list.md");
    const before = statSync(path).mtimeMs;
    const { changes, findings } = await check(path, "--dry-run");
    expect(changes.map(({ line }) => line)).toEqual([5, 7]);
    expect(findings.length).toBeGreaterThan(3);
    expect(readFileSync(path, "utf8")).toBe(LIST);
    expect(statSync(path).mtimeMs).toBe(before);
  });

  test("fixes only the findings of the requested rule", async () => {
    const path = fileOf(LIST, "list.md");
    await aimap(["check", path, "--fix", "--rule", "resolver-link"]);
    expect(readFileSync(path, "utf8")).toBe(LIST.replace("(http://dx.doi.org", "(https://doi.org"));
  });

  test("changes the target of a symbolic link in place, and keeps its permissions", async () => {
    const path = fileOf(LIST, "list.md");
    chmodSync(path, 0o640);
    const link = `${path}.link.md`;
    symlinkSync(path, link);
    await aimap(["check", link, "--fix"]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path, "utf8")).toBe(FIXED);
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test("changes strings in JSON, and keeps the rest byte for byte", async () => {
    const path = fileOf('[{"id":"a",   "title":"A", "URL":"http://arxiv.org/abs/2105.00001"}]', "refs.json");
    await aimap(["check", path, "--fix"]);
    expect(readFileSync(path, "utf8")).toBe('[{"id":"a",   "title":"A", "URL":"https://arxiv.org/abs/2105.00001"}]');
  });

  test("never changes an accepted finding, the bundled map, or standard input", async () => {
    const list =
      "## T\n\n- 2021: [One](http://arxiv.org/abs/2105.00001) <!-- accept insecure-link: a museum piece -->\n";
    const path = fileOf(list, "list.md");
    await aimap(["check", path, "--fix"]);
    expect(readFileSync(path, "utf8")).toBe(list);
    expect((await aimap(["check", "--fix"])).exitCode).toBe(2);
    expect((await aimap(["check", "-", "--fix"], { stdin: list })).exitCode).toBe(2);
  });
});

describe("what is printed", () => {
  const path = fileOf("## Topic\n\n- 2024-13: [A title](http://example.org)\n", "list.md");

  test("has the form that editors understand, is explained, and fails if there are errors", async () => {
    expect(await aimap(["check", path, "--explain", "--rule", "impossible-date"])).toEqual({
      stdout: `${path}:3:1: error: "2024-13" is not a date [impossible-date]

impossible-date: a date that does not exist, such as 2024-13
    The paper is undated in the map. Write the date as 2024, 2024-06 or 2024-06-15.
`,
      stderr: "aimap: 1 error\n",
      exitCode: 1,
    });
  });

  test("says the same at every width, with and without colour", async () => {
    const plain = await aimap(["check", path]);
    for (const columns of [40, 60, 80, 160]) {
      const { stdout } = await aimap(["check", path, "--color", "always"], { columns });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is what is taken off
      const bare = stdout.replace(/\x1b\[\d+m/g, "");
      expect(bare.replace(/\s+/g, "")).toBe(plain.stdout.replace(/\s+/g, ""));
      for (const line of bare.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });

  describe("of many findings of one rule", () => {
    const entries = Array.from({ length: 12 }, (_, at) => `- [Title ${at + 1} of a dozen](https://example.org/${at})`);
    const dozen = fileOf(
      `## Topic\n\n${entries.join("\n")}\n- 2024-13: [The last title](https://example.org/x)\n`,
      "dozen.md",
    );
    const linesOf = async (argv: string[], columns?: number): Promise<string[]> => {
      const { stdout } = await aimap(
        ["check", dozen, "--color", "never", ...argv],
        columns === undefined ? {} : { columns },
      );
      return stdout.trimEnd().split("\n");
    };

    test("a reader sees errors, then the first few and how many more there are", async () => {
      const lines = await linesOf([], 200);
      expect(lines).toHaveLength(7);
      expect(lines[0]).toContain("error: ");
      expect(lines.at(-1)).toBe("… and 7 more of no-date; --rule no-date or --all shows them");
      for (const argv of [["--all"], ["--rule", "no-date"]]) {
        expect((await linesOf(argv, 200)).filter((line) => line.includes("[no-date]"))).toHaveLength(12);
      }
    });

    test("a pipe and JSON get all of them", async () => {
      const lines = await linesOf([]);
      expect(lines[0]).toContain("error: ");
      expect(lines).toHaveLength(13);
      expect((await check(dozen)).findings).toHaveLength(13);
    });
  });

  test("contains no escape sequence from the list", async () => {
    const evil = fileOf("## T\n\n- [Evil \x1b]0;owned\x07 title \u202egnp](http://example.org)\n", "list.md");
    const { stdout } = await aimap(["check", evil, "--color", "never"], { columns: 80 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(stdout).not.toMatch(/[\x1b\x07\u202e]/);
  });

  test("an unknown rule or severity is a usage error; a missing file is a failure", async () => {
    expect((await aimap(["check", "--rule", "no-sense"])).exitCode).toBe(2);
    expect((await aimap(["check", "--severity", "awful"])).exitCode).toBe(2);
    expect((await aimap(["check", "/nowhere/list.md"])).stderr).toMatch(/^aimap: cannot read the file/);
  });

  test("--json prints one object with all counts and findings", async () => {
    const printed = await aimapJson<Printed>(["check"]);
    expect(Object.keys(printed)).toEqual([
      "type",
      "files",
      "errors",
      "warnings",
      "notes",
      "accepted",
      "findings",
      "changes",
    ]);
  });
});

test("the help explains every rule", async () => {
  const { stdout } = await aimap(["help", "checks"]);
  for (const rule of RULE_NAMES) expect(stdout).toContain(rule);
});

test("a check writes nothing without --fix", async () => {
  const file = fileOf("## T\n\n- 2021: [One](http://arxiv.org/abs/2105.00001)\n", "list.md");
  const before = { text: readFileSync(file, "utf8"), time: statSync(file).mtimeMs };
  await aimap(["check", file]);
  expect({ text: readFileSync(file, "utf8"), time: statSync(file).mtimeMs }).toEqual(before);
});

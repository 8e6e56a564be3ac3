// The guides: one Markdown file each, shown by GitHub, by `aimap help` at every width, and as manual pages; and complete.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Code, Nodes, RootContent, Table } from "mdast";
import { describe, expect, test } from "vitest";
import { linkTarget, parseGuide, plainText } from "../../src/help/guide.ts";
import { guideText } from "../../src/help/guide-text.ts";
import { guideFile, HELP_TOPICS } from "../../src/help/topics.ts";
import { guidePages } from "../../src/packaging/guide-pages.ts";
import { EXPORT_FORMATS } from "../../src/render/exports.ts";
import { FORMATS } from "../../src/render/formats.ts";
import { MATCH_QUALITY } from "../../src/search/weights.ts";
import { PLAIN_THEME } from "../../src/terminal/plain-theme.ts";
import { aimap, GUIDES, ROOT } from "../harness.ts";
import { tooWide } from "../safe-output.ts";

const TOPICS = Object.keys(HELP_TOPICS);
const markdownOf = (topic: string): string => readFileSync(join(GUIDES, guideFile(topic)), "utf8");
const blocksOf = (topic: string): readonly RootContent[] => parseGuide(markdownOf(topic)).children;

/** The words of the first cells of a guide's tables. */
function termsOf(topic: string, head: string): string[][] {
  const tables = blocksOf(topic)
    .filter((block): block is Table => block.type === "table")
    .filter(({ children: [row] }) => plainText(row?.children[0]?.children ?? []) === head);
  return tables.map(({ children: [, ...rows] }) =>
    rows.map(({ children: [first] }) => plainText(first?.children ?? [])),
  );
}

/** All blocks of code, also those in lists. */
function codeIn(node: Nodes): Code[] {
  if (node.type === "code") return [node];
  return "children" in node ? node.children.flatMap(codeIn) : [];
}

/** A small guide with everything that guides may contain. */
const SAMPLE = `# Title

A long paragraph with \`code\`, **strong words**, a [guide](query.md), [aimap help query](query.md), a [part](#part) and
<https://example.org>.

<!-- a comment -->

- one
- two, which is so long that it needs a second line on a narrow terminal

1. first
2. second

\`\`\`console
$ aimap list --topic semanticity --format bibtex > semanticity.bib
.output that is not wrapped, and that looks like a request
\`\`\`

| option | chooses |
|---|---|
| \`--topic <topic>\` | papers in this topic or in a topic below it, by id, name, or a part of either |
| \`a \\| b\` | c |
`;

const sampleAt = (width: number | null): string => guideText(parseGuide(SAMPLE), { width, theme: PLAIN_THEME });

describe("a guide as text", () => {
  test("does not break code of a few words, nor a command that a link names", () => {
    const guide = parseGuide(
      "One two three `diff --exit-code`, four five six seven [why](query.md) or `a b c d e f g h i j k`.",
    );
    expect(guideText(guide, { width: 34, theme: PLAIN_THEME })).toBe(
      [
        "  One two three",
        "  `diff --exit-code`, four five",
        "  six seven why (aimap help query)",
        "  or `a b c d e f g h i j k`.",
        "",
      ].join("\n"),
    );
  });

  test("wraps code that the source breaks between two lines as the text around it", () => {
    const guide = parseGuide("Initials: `minimum\ndescription length` finds MDL, and `diff\n--exit-code` ends with 1.");
    expect(guideText(guide, { width: 40, theme: PLAIN_THEME })).toBe(
      "  Initials: `minimum description length`\n  finds MDL, and `diff --exit-code` ends\n  with 1.\n",
    );
  });

  test("ends a block of code at a fence as long as the one that it begins with", () => {
    const guide = parseGuide("````console\n$ cat list.md\n```bibtex\n@book{a}\n```\n````\n\n## After\n");
    expect(guideText(guide, { width: 40, theme: PLAIN_THEME })).toBe(
      "    $ cat list.md\n    ```bibtex\n    @book{a}\n    ```\n\nAfter\n",
    );
  });

  test("is wrapped to the width, its code too", () => {
    expect(sampleAt(60)).toBe(`Title

  A long paragraph with \`code\`, strong words, a guide
  (aimap help query), aimap help query, a part and
  https://example.org.

  - one
  - two, which is so long that it needs a second line on a
    narrow terminal

  1. first
  2. second

    $ aimap list --topic semanticity --format bibtex > \\
      semanticity.bib
    .output that is not wrapped, and that looks like a
      request

  option           chooses
  --topic <topic>  papers in this topic or in a topic below
                   it, by id, name, or a part of either
  a | b            c
`);
  });

  test("never breaks a line of a program", () => {
    const line = "const found = await searchPapers(map, words); // a comment that goes on";
    for (const width of [20, 80, null])
      expect(guideText(parseGuide(`\`\`\`ts\n${line}\n\`\`\`\n`), { width, theme: PLAIN_THEME })).toBe(`    ${line}\n`);
    const text = guideText(parseGuide(markdownOf("library")), { width: 80, theme: PLAIN_THEME });
    const shown = text.split("\n").map((each) => each.trimEnd());
    const programs = blocksOf("library").filter((block) => block.type === "code" && block.lang === "ts");
    for (const code of programs.flatMap(codeIn).flatMap(({ value }) => value.split("\n"))) {
      expect(shown).toContain(code === "" ? "" : `    ${code}`);
      expect(tooWide([code], 76)).toEqual([]);
    }
  });

  test("has its tables one cell below the other where they do not fit side by side", () => {
    const text = guideText(parseGuide("| a | b | c |\n|---|---|---|\n| incomprehensible | unpronounceable | why |\n"), {
      width: 24,
      theme: PLAIN_THEME,
    });
    expect(text).toBe("  incomprehensible\n    unpronounceable: why\n");
  });

  test("refuses what it cannot show", () => {
    const options = { width: 80, theme: PLAIN_THEME };
    expect(() => guideText(parseGuide("> quoted"), options)).toThrow("a guide cannot contain a blockquote");
    expect(() => guideText(parseGuide("![a](b.png)"), options)).toThrow("a guide cannot contain a image");
  });
});

describe.each(TOPICS)("the guide on %s", (topic) => {
  test("begins with its title, and has headings of two levels", () => {
    const depths = blocksOf(topic).flatMap((block) => (block.type === "heading" ? [block.depth] : []));
    expect(depths[0]).toBe(1);
    expect(depths.slice(1).filter((depth) => depth !== 2)).toEqual([]);
  });

  test("has blocks of code that end where they should: at their own fence, with complete blocks in them", () => {
    const lines = markdownOf(topic).split("\n");
    for (const block of codeIn(parseGuide(markdownOf(topic)))) {
      const [first, last] = [block.position?.start.line ?? 0, block.position?.end.line ?? 0];
      const opened = /`{3,}/.exec(lines[first - 1] ?? "")?.[0];
      expect(lines[last - 1]?.trim(), `the block in line ${first}`).toBe(opened);
      expect([...block.value.matchAll(/^ *`{3,}/gm)].length % 2, `fences in the block in line ${first}`).toBe(0);
    }
  });

  test("is shown by aimap help at every width", async () => {
    const headings = blocksOf(topic).flatMap((block) => (block.type === "heading" ? [plainText(block.children)] : []));
    const code = blocksOf(topic).flatMap((block) => (block.type === "code" ? block.value.split("\n") : []));
    const programs = new Set(
      blocksOf(topic).flatMap((block) =>
        block.type === "code" && block.lang === "ts" ? block.value.split("\n").map((line) => line.trim()) : [],
      ),
    );
    for (const columns of [20, 40, 60, 80, 120]) {
      const { stdout, stderr, exitCode } = await aimap(["help", topic], { columns });
      expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
      const lines = stripVTControlCharacters(stdout).split("\n");
      if (columns >= 40) for (const heading of headings) expect(lines).toContain(heading);
      for (const line of code.filter((each) => each.length + 4 <= columns))
        expect(lines).toContain(line === "" ? "" : `    ${line}`.trimEnd());
      // a program that is broken would not run
      const isProgram = (line: string): boolean => programs.has(line.trim());
      expect(tooWide(lines, columns).filter((line) => !isProgram(line))).toEqual([]);
      // a command that was too long can be copied: without the backslashes it is the same
      const commands = code.filter((line) => line.startsWith("$ "));
      const joined = stripVTControlCharacters(stdout)
        .replace(/ \\\n */g, " ")
        .split("\n")
        .map((line) => line.trim());
      if (columns >= 80) for (const command of commands) expect(joined).toContain(command.trim());
    }
  });

  test("is the same without colour, and goes through the pager where it is longer than the screen", async () => {
    const plain = await aimap(["help", topic], { columns: 80, env: { NO_COLOR: "1" } });
    const coloured = await aimap(["help", topic, "--color", "always"], { columns: 80 });
    expect(coloured.stdout).not.toBe(plain.stdout);
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
    let paged = "";
    const page = (text: string): boolean => {
      paged = text;
      return true;
    };
    const screen = { columns: 80, rows: 10, env: { NO_COLOR: "1" } };
    expect(await aimap(["help", topic], { ...screen, page })).toMatchObject({ stdout: "", exitCode: 0 });
    expect(paged).toBe(plain.stdout);
    expect(await aimap(["help", topic, "--no-pager"], screen)).toMatchObject({ stdout: plain.stdout });
  });

  test("links to guides that exist, and to headings of its own", () => {
    const markdown = markdownOf(topic);
    for (const [, url = ""] of markdown
      .replace(/^(`{3,})[\s\S]*?^\1$|(`+)[^\n]*?[^`\n]\2(?!`)/gm, "")
      .matchAll(/\]\(([^)]+)\)/g)) {
      const target = linkTarget(url);
      if (target.type === "guide") expect(TOPICS).toContain(target.topic);
      if (target.type === "page")
        expect(markdown.toLowerCase()).toContain(`\n## ${url.slice(1).replaceAll("-", " ")}\n`);
    }
  });
});

describe("the manual pages of section 7", () => {
  const pages = guidePages(GUIDES, "1.2.3", "2026-06-15");

  test("are one for each guide, with its sections", () => {
    expect(pages.map(({ file }) => file)).toEqual(TOPICS.map((topic) => `aimap-${topic}.7`));
    for (const [at, topic] of TOPICS.entries()) {
      const text = pages[at]?.text ?? "";
      expect(text).toMatch(/^\.TH AIMAP-\S+ 7 2026-06-15 "aimap 1\.2\.3"/);
      const headings = blocksOf(topic).flatMap((block) =>
        block.type === "heading" ? [plainText(block.children)] : [],
      );
      for (const heading of headings.slice(1))
        expect(text).toContain(`.SH "${heading.toUpperCase().replace(/-/g, "\\-")}"`);
    }
  });

  test("are listed in package.json, as are those of section 1, so that npm installs them", () => {
    // the cast: npm reads this file too, and refuses any other shape
    const { man } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { man: readonly string[] };
    const made = readdirSync(join(ROOT, "dist", "man")).map((page) => `./dist/man/${page}`);
    expect([...man].sort()).toEqual(made.sort());
  });

  test("have no line that roff would take for a request of its own", () => {
    const known = /^\.(?:TH|SH|TP|B|BR|PP|sp|IP|RS|RE|EX|EE)\b/;
    for (const { text } of pages) {
      expect(text.split("\n").filter((line) => /^[.']/.test(line) && !known.test(line))).toEqual([]);
      // ASCII, since older formatters read pages as Latin-1
      expect(text).toMatch(/^[\t\n\x20-\x7e]*$/);
    }
  });
});

describe("the guides are complete", () => {
  test("each is a topic, and each topic has its guide", () => {
    const files = readdirSync(GUIDES).filter((name) => name.endsWith(".md"));
    expect(files.sort()).toEqual(TOPICS.map(guideFile).sort());
  });

  test("formats lists all formats and all forms of export, in the order of --help", () => {
    expect(termsOf("formats", "--format")).toEqual([[...FORMATS], [...EXPORT_FORMATS]]);
  });

  test("query explains all types of match", () => {
    for (const way of Object.keys(MATCH_QUALITY)) expect(markdownOf("query")).toContain(`\`${way}\``);
  });

  test("environment explains all variables that the program looks at", () => {
    const source = readFileSync(join(ROOT, "src", "context.ts"), "utf8");
    const variables = [...source.matchAll(/readonly ([A-Z_]+)\?: string \| undefined;/g)].map(([, name = ""]) => name);
    expect(variables.length).toBeGreaterThan(15);
    for (const name of variables) expect(markdownOf("environment")).toContain(`\`${name}\``);
  });
});

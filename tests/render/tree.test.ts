// The topic tree of maps with unusual names: nothing is said twice, and columns stay where they are.
import { describe, expect, test } from "vitest";
import { aimap, fileOf } from "../harness.ts";

describe("a map whose only topic has its name", () => {
  const bib = fileOf("@article{a, title = {T}, year = 2020}\n@article{b, title = {U}, year = 2021}\n", "library.bib");

  test("shows the topic in place of the map", async () => {
    const { stdout } = await aimap(["tree", "--map", bib, "--papers"]);
    expect(stdout.split("\n").slice(1)).toEqual([
      "library  2  ██████████  2020–2021",
      "├── 2021  U  b",
      "└── 2020  T  a",
      "",
    ]);
  });

  test("has an overview without the topic", async () => {
    const { stdout } = await aimap(["--map", bib]);
    expect(stdout.match(/^library/gm)).toHaveLength(1);
    expect(stdout).not.toMatch(/\n\n\n/);
  });

  test("shows both where their names differ, or where there are several topics", async () => {
    const list = fileOf("# Notes\n\n## Other\n\n- [A title](https://example.org)\n", "notes.md");
    expect((await aimap(["tree", "--map", list])).stdout).toMatch(/^Notes[\s\S]*└── Other/m);
    expect((await aimap(["tree", "--map", bib, "--map", list])).stdout).toMatch(/├── library[\s\S]*└── Other/);
  });
});

test("in a pipe, the numbers of a very long name are below it, in their columns", async () => {
  const name = "A topic with a name that is a great deal longer than the sixty columns of a pipe";
  const list = fileOf(
    `# L\n\n## ${name}\n\n- 2020: [One](https://example.org/1)\n\n### Below\n\n- 2020: [Two](https://example.org/2)\n`,
    "l.md",
  );
  const lines = (await aimap(["tree", "--map", list])).stdout.split("\n");
  expect(lines).toContain(`└── ${name}`);
  const columns = lines.filter((line) => /\d {2}█+/.test(line)).map((line) => line.indexOf("█"));
  expect(columns).toHaveLength(3);
  expect(new Set(columns).size).toBe(1);
});

test("papers in a tree take two lines each where their titles would be cut too short", async () => {
  const linesAt = async (columns: number): Promise<string[]> =>
    (await aimap(["tree", "semanticity", "--papers"], { columns, env: { NO_COLOR: "1" } })).stdout.split("\n");
  const narrow = await linesAt(60);
  expect(narrow).toContain("├── Monet: Mixture of Monosemantic Experts for Transformers");
  expect(narrow).toContain("│   2024-12-05 · park2024monet");
  expect((await linesAt(80)).filter((line) => line.includes(" · "))).toEqual([]);
});

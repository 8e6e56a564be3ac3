// aimap stats: what can be counted, and which topics have a row.
import { describe, expect, test } from "vitest";
import { STAT_KEYS } from "../../src/map/stats.ts";
import { aimap, aimapJson, fileOf } from "../harness.ts";

const LIST = fileOf(
  `# List

## Cells

- [x] 2020: [A paper about cells and walls](https://arxiv.org/abs/2001.00001) #walls
- [A second paper about cells alone](https://example.org/2) #Walls #new

### Walls

- [A paper about cells and walls](https://arxiv.org/abs/2001.00001)

## Stars

- [A paper about cells and walls](https://arxiv.org/abs/2001.00001)
- [A third paper on something else](https://example.org/3)
`,
  "list.md",
);
const OTHER = fileOf("## Stars\n\n- [A third paper on something else](https://example.org/3)\n", "other.md");

async function counted(...argv: string[]): Promise<string[]> {
  const rows = await aimapJson<{ value: string | null; count: number }[]>(["stats", ...argv]);
  return rows.map(({ value, count }) => `${value} ${count}`);
}

describe("stats counts", () => {
  test.each([
    ["kind", ["other 2", "preprint 1"]],
    ["tag", ["walls 2", "new 1"]],
    ["layer", ["list 3", "other 1"]],
    ["year", ["2020 1", "null 2"]],
  ])("by %s", async (by, rows) => {
    expect(await counted("--by", by, "--map", LIST, "--map", OTHER)).toEqual(rows);
  });

  test("the layer of a single map too", async () => {
    expect(await counted("--by", "layer", "--map", LIST)).toEqual(["list 3"]);
  });

  test("what no paper has with a hint", async () => {
    expect(await aimap(["stats", "--by", "tag", "--map", OTHER], { columns: 80 })).toEqual({
      stdout: "",
      stderr: 'no paper has a tag, and "aimap mark ID --tag +NAME" puts one on it\n',
      exitCode: 0,
    });
    const { stderr } = await aimap(["stats", "--by", "venue", "--map", OTHER], { columns: 80 });
    expect(stderr).toBe("no venue is known of these papers\n");
  });

  test("what the help lists", async () => {
    const { stdout } = await aimap(["stats", "--help"]);
    for (const key of STAT_KEYS) expect(stdout).toContain(key);
  });
});

describe("with --topic, only that topic and those below it", () => {
  test.each(["json", "text"])("have a row in stats (%s)", async (format) => {
    const { stdout } = await aimap(["stats", "--topic", "cells", "--map", LIST, "--format", format]);
    expect(stdout).toContain("Walls");
    expect(stdout).not.toContain("Stars");
  });

  test("have a lane in timeline --by topic", async () => {
    const { stdout } = await aimap(["timeline", "--by", "topic", "--topic", "cells", "--map", LIST]);
    expect(stdout).toContain("Walls");
    expect(stdout).not.toContain("Stars");
    expect((await aimap(["timeline", "--by", "topic", "--map", LIST])).stdout).toContain("Stars");
  });
});

// The lines below a title in the answers of `search` and `related`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aimap, emptyFolder } from "../harness.ts";

test("a topic that only repeats the year of the date is not shown beside it", async () => {
  const list = join(emptyFolder(), "years.md");
  const bullet = (title: string, id: string): string => `- [${title}](https://arxiv.org/abs/${id}), Jo Doe, Al Roe\n`;
  writeFileSync(
    list,
    `# Mine\n\n## 2023\n\n${bullet("Whales one", "2301.00001")}\n## NeurIPS 2023\n\n${bullet("Whales two", "2301.00002")}\n` +
      `## 2024\n\n- 2022: ${bullet("Whales three", "2201.00003").slice(2)}`,
  );
  const { stdout } = await aimap(["search", "whales", "--map", list], { columns: 80 });
  const facts = stdout.split("\n").filter((line) => line.includes(" · "));
  expect(facts.map((line) => line.trim().split(" · ").slice(0, -1).join(" · ")).sort()).toEqual([
    "2022 · Doe & Roe · 2024",
    "2023 · Doe & Roe",
    "2023 · Doe & Roe · NeurIPS 2023",
  ]);
});

test("what explains a result is shown where its title has only something related", async () => {
  const { stdout, stderr } = await aimap(["search", "induction heads"], { columns: 80, env: { NO_COLOR: "1" } });
  expect(stdout).toMatch(/^\s+keyword: induction heads$/m);
  expect(stderr).toBe("1 of 86 papers\n");
});

test("the line above the results names what is related to a word that no title has", async () => {
  const { stderr } = await aimap(["search", "transcoders"], { columns: 80 });
  expect(stderr).toMatch(/^transcoders → sparse autoencoder, dictionary learning: \d+ of 86 papers\n$/);
  expect((await aimap(["search", "sae"], { columns: 80 })).stderr).toMatch(/^sae → sparse autoencoder: \d+ of/);
});

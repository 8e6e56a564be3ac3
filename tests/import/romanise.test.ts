// Ids of papers whose titles are not in Latin letters.
import { expect, test } from "vitest";
import { buildMap } from "../../src/import/build.ts";

async function idsOf(...lines: readonly string[]): Promise<string[]> {
  const text = ["# List", "", "## Topic", "", ...lines.map((line) => `- ${line}`)].join("\n");
  const lists = [{ file: "list.md", text }];
  const { map } = await buildMap({ title: null, lists, references: [], glossaries: [] });
  return map.papers.map(({ id }) => id);
}

test.each([
  ["[认证系统的研究](https://example.org/a)", "renzhengxitong"],
  ["2024: [认证系统的研究](https://example.org/a)", "renzhengxitong2024"],
  ["[使用JWT令牌](https://example.org/b)", "jwt"],
  ["[Γράφοι και δέντρα](https://example.org/c)", "grafoikai"],
  ["[Машинное обучение](https://example.org/d)", "mashinnoeobuchenie"],
  ["[การเรียนรู้ของเครื่อง](https://example.org/e)", "paper"],
  ["2024: [การเรียนรู้ของเครื่อง](https://example.org/e)", "paper2024"],
])("%s", async (line, id) => {
  expect(await idsOf(line)).toEqual([id]);
});

test("titles with Latin letters keep their ids", async () => {
  expect(await idsOf("[β-VAE](https://example.org/a)", "[Łukasz on Schrödinger](https://example.org/b)")).toEqual([
    "vae",
    "lukaszschrodinger",
  ]);
});
